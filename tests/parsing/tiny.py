"""Two tiny pipelines, trained in a second on sentences of our own: what is tested is the path of the weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from training.lexicon import Analyses, assemble

SENTENCES = (
    ("Le ministre a parlé à Paris .", "DET NOUN AUX VERB ADP PROPN PUNCT", (1, 3, 3, 3, 5, 3, 3),
     "det nsubj aux ROOT case obl punct", ("O", "O", "O", "O", "O", "U-LOC", "O")),
    ("L' ONU condamne l' attaque .", "DET PROPN VERB DET NOUN PUNCT", (1, 2, 2, 4, 2, 2),
     "det nsubj ROOT det obj punct", ("O", "U-ORG", "O", "O", "O", "O")),
    ("Marie Durand quitte Lyon aujourd'hui .", "PROPN PROPN VERB PROPN ADV PUNCT", (2, 0, 2, 2, 2, 2),
     "nsubj flat ROOT obj advmod punct", ("B-PER", "L-PER", "O", "U-LOC", "O", "O")),
)  # fmt: skip
TEXTS = ("Le ministre a parlé à Paris.", "L'ONU condamne l'attaque.", "Marie Durand quitte Lyon aujourd'hui.", "Il pleut à Lyon.")


def write_table(folder: Path) -> None:
    """`lexicon.bin` and `vectors.npy`, as training reads them."""
    found = Analyses()
    for form, upos, lemma in (
        ("le", "DET", "le"), ("l'", "DET", "le"), ("parlé", "VERB", "parler"), ("condamne", "VERB", "condamner"),
        ("quitte", "VERB", "quitter"), ("quitta", "VERB", "quitter"), ("parla", "VERB", "parler"), ("nota", "VERB", "noter"),
        ("attaque", "NOUN", "attaque"), ("ministre", "NOUN", "ministre"), ("a", "AUX", "avoir"), ("état", "NOUN", "état"),
        ("attaques", "NOUN", "attaque"), ("ministres", "NOUN", "ministre"), ("aujourd'hui", "ADV", "aujourd'hui"),
        ("il", "PRON", "il"), ("paris", "NOUN", "pari"),
    ):  # fmt: skip
        found.add(form, upos, lemma)
    rows = {form: i + 1 for i, form in enumerate(("le", "l'", "ministre", "attaque", "paris", "aujourd'hui"))}
    (folder / "lexicon.bin").write_bytes(assemble(found, rows, {"Paris": 4, "Lyon": 4, "Marie": 1}).to_bytes())
    np.save(folder / "vectors.npy", np.random.default_rng(1).normal(size=(7, 24)).astype("f"))


def _tok2vec() -> dict[str, object]:
    widths = {"norm": 32, "prefix": 16, "suffix": 16, "shape": 16, "word_class": 16, "gazetteer": 16, "ending": 16}
    embed = {"@architectures": "filrouge.LexiconEmbed.v1", "width": 32, "vector_width": 24, "widths": widths}
    encode = {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 32, "depth": 1, "window_size": 1, "maxout_pieces": 2}
    return {"@architectures": "spacy.Tok2Vec.v2", "embed": embed | {"rows": dict.fromkeys(widths, 50)}, "encode": encode}


def _parser(kind: str, tok2vec: dict[str, object]) -> dict[str, object]:
    sizes = {"extra_state_tokens": False, "hidden_width": 16, "maxout_pieces": 2, "use_upper": True, "nO": None}
    return {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": kind, "tok2vec": tok2vec, **sizes}


def _trained(nlp: Language, folder: Path) -> Language:
    examples = []
    for words, pos, heads, deps, names in SENTENCES:
        forms = words.split()
        spaces = [not (form.endswith("'") or following == ".") for form, following in zip(forms, [*forms[1:], ""], strict=True)]
        gold = Doc(
            nlp.vocab, words=forms, spaces=spaces, pos=pos.split(), heads=list(heads), deps=deps.split(), ents=_iob(names),
            morphs=["Number=Sing" if tag in ("NOUN", "VERB") else "" for tag in pos.split()],
        )  # fmt: skip
        examples.append(Example(nlp.make_doc(gold.text), gold))
    nlp.config["initialize"]["components"] = {
        "filrouge_lexicon": {"lexicon": str(folder / "lexicon.bin"), "vectors": str(folder / "vectors.npy")}
    }
    fix_random_seed(1)
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = 0.02
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return nlp


def _iob(names: tuple[str, ...]) -> list[str]:
    return [name.replace("U-", "B-").replace("L-", "I-") for name in names]


def _blank() -> Language:
    nlp = spacy.blank("filrouge", config={"nlp": {"tokenizer": {"@tokenizers": "filrouge.Tokenizer.v1", "language": "fr"}}})
    nlp.add_pipe("filrouge_lexicon")
    return nlp


def train(folder: Path) -> None:
    """Writes `{syntax,names}/model-best` below `folder`, as `training.train` does."""
    write_table(folder)
    listener: dict[str, object] = {"@architectures": "spacy.Tok2VecListener.v1", "width": 32, "upstream": "tok2vec"}
    syntax = _blank()
    syntax.add_pipe("tok2vec", config={"model": _tok2vec()})
    tagger = {"@architectures": "spacy.Tagger.v2", "tok2vec": listener, "nO": None, "normalize": False}
    syntax.add_pipe("morphologizer", config={"model": tagger})
    syntax.add_pipe("parser", config={"model": _parser("parser", listener), "min_action_freq": 1})
    syntax.add_pipe("filrouge_lemmas")
    names = _blank()
    names.add_pipe("ner", config={"model": _parser("ner", _tok2vec())})
    for stage, nlp in (("syntax", syntax), ("names", names)):
        best = folder / stage / "model-best"
        best.parent.mkdir()
        _trained(nlp, folder).to_disk(best)


def said(nlp: Language, texts: tuple[str, ...] = TEXTS, **options: int) -> list[list[tuple[object, ...]]]:
    """All that a pipeline says of each word."""
    return [
        [(t.text, t.pos_, str(t.morph), t.lemma_, t.dep_, t.head.i, t.ent_type_, t.ent_iob_) for t in doc]
        for doc in nlp.pipe(texts, **options)  # type: ignore[call-overload]
    ]
