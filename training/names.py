"""Articles with named entities into spaCy documents, and the tables of names that the network is told of.

French: WiNER-fr (Dupont 2019), the years 2016 and 2017, without its `test` articles, without `leave_alone.txt` and the
pages of `story_wikinews`; 2018 is kept for measuring what time does. Of two nested names the outer one counts. English:
UNER over EWT (Mayhew et al. 2024) and the first 1,400 sentences of Wikigold (Balasuriya et al. 2009).
"""

import csv
import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

TABLES = Path(__file__).parents[1] / "src" / "filrouge" / "knowledge" / "tables"
# bits of `Lexicon.gazetteer`
GIVEN_NAME, SURNAME, PLACE, ORGANISATION, DEMONYM, STATE, CITY, PERHAPS_ORGANISATION = (1 << i for i in range(8))


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def left_alone(data: Path) -> set[str]:
    """Articles that nothing shipped is trained on."""
    alone = {line.split()[0] for line in (data / "leave_alone.txt").read_text("utf-8").splitlines() if line.strip()}
    pages = (data / "story_wikinews" / "pages.jsonl").read_text("utf-8").splitlines()
    return alone | {json.loads(line)["id"] for line in pages}


def winer(data: Path, part: str) -> list[dict[str, Any]]:
    """Articles of WiNER-fr: `train` and `dev` of 2016-2017, `time` (all of 2018), `test` (its own test articles of 2016-2017)."""
    alone = left_alone(data)
    found = []
    for row in rows(data / "ner_fr" / "winer_fr.jsonl.gz"):
        late = row["id"].startswith("2018")
        if (part == "time" and late) or (part == row["split"] and not late and (row["id"] not in alone or part == "test")):
            found.append(row)
    return found


def doc(row: dict[str, Any], nlp: Language) -> Doc:
    """A document with the outermost names of `row`; a name whose borders no token has is cut to its tokens."""
    made = nlp.make_doc(row["text"])
    spans = [made.char_span(start, end, label, alignment_mode="expand") for start, end, label in row["spans"]]
    made.set_ents(filter_spans([s for s in spans if s is not None]))
    return made


def corpora(language: str, data: Path, nlp: Language) -> dict[str, list[Doc]]:
    if language == "fr":
        return {part: [doc(row, nlp) for row in winer(data, part)] for part in ("train", "dev")}
    folder = data / "ner_en"
    return {
        "train": _together([doc(r, nlp) for r in rows(folder / "uner_ewt_train+wikigold1400.jsonl.gz")]),
        "dev": _together([doc(r, nlp) for r in rows(folder / "uner_ewt_dev.jsonl.gz")]),
    }


def _together(docs: list[Doc]) -> list[Doc]:
    """Sentences in documents of one to four, as they stand in their pages."""
    draw, start, made = random.Random(1), 0, []
    docs = [one for one in docs if len(one)]
    while start < len(docs):
        size = draw.choice((1, 1, 2, 4))
        joined = Doc.from_docs(docs[start : start + size], ensure_whitespace=True)
        if joined is not None:
            made.append(joined)
        start += size
    return made


def gazetteer(language: str, resources: Path) -> dict[str, int]:
    """Bits for the capitalised words of tables of names; a word of several tables has several."""
    found: dict[str, int] = defaultdict(int)

    def add(names: Iterable[str], bit: int) -> None:
        for name in names:
            for word in name.replace("'", "' ").replace("’", "' ").split():
                if len(word) > 1 and word[0].isupper():
                    found[word] |= bit

    def table(name: str) -> list[dict[str, str]]:
        with (TABLES / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    add((row["name"] for row in table("given_names.csv")), GIVEN_NAME)
    for row in table("offices.csv"):
        for name in (row["name"], *row["names_fr"].split(";"), *row["names_en"].split(";")):
            words = name.split()
            add(words[:1], GIVEN_NAME)
            add(words[1:], SURNAME)
    for row in table("states.csv"):
        add((row["name_fr"], row["name_en"], *row["aliases"].split(";")), STATE | PLACE)
        add((row["capital_fr"], row["capital_en"]), PLACE)
        add((row[c].capitalize() for c in row if c.startswith("demonym")), DEMONYM)
    for row in table("places.csv"):
        add((row["name_en"], row["name_fr"], *row["aliases"].split(";")), PLACE)
    for row in table("organisations.csv"):
        add((row["name_en"], row["name_fr"], row["acronym_en"], row["acronym_fr"], *row["aliases"].split(";")), ORGANISATION)
    for row in table("bodies.csv"):
        add((row["name"], *row["aliases"].split(";")), ORGANISATION if row["certain"] == "yes" else PERHAPS_ORGANISATION)
    for city in json.loads((resources / "cities15000.json").read_text("utf-8")).values():
        if city["population"] >= 30000:
            add((city["name"],), CITY)
    return dict(found)
