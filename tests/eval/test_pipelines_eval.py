"""Counting of language pipelines: on sentences of ours, one mistake at a time, in both conventions."""

from __future__ import annotations

import gzip
import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")
from spacy.language import Language  # noqa: E402
from spacy.tokens import Doc  # noqa: E402

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = _ROOT.parent / "shared"
NO_DATA = pytest.mark.skipif(not (_SHARED / "data" / "ud_fr").is_dir(), reason="no ../shared/data beside the project")

# form, lemma, part of speech, features, head (its own place: the root), label, space after
MAYOR = [
    ("La", "le", "DET", "Gender=Fem|Number=Sing", 1, "det", True),
    ("maire", "maire", "NOUN", "Gender=Fem|Number=Sing", 2, "nsubj", True),
    ("ouvrira", "ouvrir", "VERB", "Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin", 2, "ROOT", True),
    ("mardi", "mardi", "NOUN", "Gender=Masc|Number=Sing", 2, "obl", True),
    ("le", "le", "DET", "Gender=Masc|Number=Sing", 5, "det", True),
    ("pont", "pont", "NOUN", "Gender=Masc|Number=Sing", 2, "obj", False),
    (".", ".", "PUNCT", "", 2, "punct", True),
]
FIGURES = (
    "tokens",
    "sentences",
    "upos",
    "morph",
    "uas",
    "las",
    "conll_upos",
    "conll_morph",
    "conll_uas",
    "conll_las",
    "lemma_all",
)


@pytest.fixture(scope="module")
def modules() -> Iterator[SimpleNamespace]:
    sys.path.insert(0, str(_ROOT / "eval"))
    try:
        yield SimpleNamespace(**{n: importlib.import_module(f"pipelines_{n}") for n in ("data", "score", "eval")})
    finally:
        sys.path.remove(str(_ROOT / "eval"))


def doc(rows: list[tuple[Any, ...]], **changed: tuple[int, int, Any]) -> Doc:
    """The rows as a document; `changed`: (row, column, value) under any name."""
    table = [list(row) for row in rows]
    for row, column, value in changed.values():
        table[row][column] = value
    forms, lemmas, pos, morphs, heads, deps, spaces = (list(column) for column in zip(*table, strict=True))
    return Doc(spacy.blank("xx").vocab, words=forms, spaces=spaces, lemmas=lemmas, pos=pos, morphs=morphs, heads=heads, deps=deps)


def test_what_is_alike_is_all_right(modules: SimpleNamespace) -> None:
    found = modules.score.syntax([(doc(MAYOR), doc(MAYOR))])
    assert {name: found[name] for name in FIGURES} == dict.fromkeys(FIGURES, 1.0)


@pytest.mark.parametrize(
    ("change", "lowered"),
    [
        ((3, 2, "ADV"), {"upos": 6 / 7, "conll_upos": 6 / 7}),
        ((1, 3, "Gender=Masc|Number=Sing"), {"morph": 6 / 7, "conll_morph": 6 / 7}),
        ((6, 3, "Number=Sing"), {"morph": 6 / 7, "conll_morph": 6 / 7}),  # a word without features counts too
        ((2, 1, "ouvrer"), {"lemma_all": 6 / 7}),
        # punctuation is no part of spaCy's UAS and LAS, and is one of those of CoNLL 2018
        ((6, 4, 5), {"conll_uas": 6 / 7, "conll_las": 6 / 7}),
        ((5, 5, "nsubj"), {"las": 5 / 6, "conll_las": 6 / 7}),
        # CoNLL 2018 cuts what comes after the colon, spaCy does not
        ((3, 5, "obl:agent"), {"las": 5 / 6}),
        ((3, 4, 5), {"uas": 5 / 6, "las": 5 / 6, "conll_uas": 6 / 7, "conll_las": 6 / 7}),
    ],
)
def test_one_mistake(modules: SimpleNamespace, change: tuple[int, int, Any], lowered: dict[str, float]) -> None:
    found = modules.score.syntax([(doc(MAYOR, change=change), doc(MAYOR))])
    assert {name: found[name] for name in FIGURES} == pytest.approx(dict.fromkeys(FIGURES, 1.0) | lowered)


def test_a_word_cut_in_two_is_missing_from_both_sides(modules: SimpleNamespace) -> None:
    cut = [*MAYOR[:5], ("po", "po", "NOUN", "", 2, "obj", False), ("nt", "nt", "NOUN", "", 5, "dep", False)]
    cut += [(*MAYOR[6][:4], 2, "punct", True)]
    cut[4] = (*MAYOR[4][:4], 5, "det", True)
    found = modules.score.syntax([(doc(cut), doc(MAYOR))])
    # 6 words of 7 are there, among 8 given; "le" hangs on a word that is not there
    assert found["tokens"] == pytest.approx(2 * 6 / 15)
    assert found["conll_upos"] == pytest.approx(2 * 6 / 15)
    assert found["conll_uas"] == pytest.approx(2 * 5 / 15)
    assert found["lemma_all"] == 1.0, "lemmas count where the word was found"


def test_a_sentence_cut_in_two(modules: SimpleNamespace) -> None:
    two = doc(MAYOR, a=(3, 4, 3), b=(4, 4, 5), c=(5, 4, 3), d=(6, 4, 3))
    found = modules.score.syntax([(two, doc(MAYOR))])
    assert found["sentences"] == 0.0
    assert found["tokens"] == 1.0


@pytest.mark.parametrize(
    ("changes", "share"),
    [
        ({}, 1.0),
        ({"label": (1, 5, "nsubj:pass")}, 1.0),
        ({"label": (5, 5, "nsubj")}, 0.0),
        ({"label": (1, 5, "obj")}, 0.0),
        ({"head": (1, 4, 5)}, 0.0),
        ({"object": (3, 5, "obj")}, 1.0),
    ],
)
def test_subjects(modules: SimpleNamespace, changes: dict[str, Any], share: float) -> None:
    assert modules.score.subjects([(doc(MAYOR, **changes), doc(MAYOR))]) == share


def test_sentences_without_a_subject_are_not_counted(modules: SimpleNamespace) -> None:
    none = doc(MAYOR, label=(1, 5, "dep"))
    assert modules.score.subjects([(doc(MAYOR), doc(MAYOR)), (none, none)]) == 1.0
    assert modules.score.subjects([(doc(MAYOR, label=(1, 5, "obj")), doc(MAYOR)), (none, none)]) == 0.0


def test_labels_of_others_pass_the_merge_of_gold(modules: SimpleNamespace) -> None:
    """Finer labels than ours are merged, features that we drop go, what a tree tells is told; spaces are no words."""
    rows = [
        ("Il", "il", "PRON", "Gender=Masc|NumType=Card|Number=Sing", 2, "nsubj", True),
        ("se", "se", "PRON", "Person=3", 2, "expl:pv", True),
        ("tait", "taire", "VERB", "Mood=Ind", 2, "root", True),
        ("\n", "\n", "SPACE", "", 2, "dep", False),
        ("mardi", "mardi", "NOUN", "", 2, "obl:mod", True),
    ]
    merged = modules.score.in_our_labels(doc(rows), "fr")
    assert merged.text == doc(rows).text
    assert [t.dep_ for t in merged if not t.is_space] == ["nsubj", "expl:comp", "ROOT", "obl"]
    assert [t.head.i for t in merged if not t.is_space] == [2, 2, 2, 2]
    assert str(merged[0].morph) == "Gender=Masc|Number=Sing"
    assert merged[1].morph.get("Reflex") == ["Yes"]


def test_names_want_exact_borders_and_the_right_label(modules: SimpleNamespace) -> None:
    gold = [(0, 5, "PER"), (10, 14, "LOC"), (20, 30, "LOC")]
    given = [(0, 5, "PER"), (10, 15, "LOC"), (20, 30, "ORG"), (40, 42, "PER")]
    found = modules.score.names([(given, gold)], ("PER", "LOC", "ORG"))
    assert found["PER"] == pytest.approx((1 / 2, 1.0, 2 / 3))
    assert found["LOC"] == (0.0, 0.0, 0.0)
    assert found["all"] == pytest.approx((1 / 4, 1 / 3, 2 / 7))


def test_the_same_name_in_two_texts_is_two_names(modules: SimpleNamespace) -> None:
    name = [(0, 5, "PER")]
    assert modules.score.names([(name, name), ([], name)], ("PER",))["all"] == pytest.approx((1.0, 1 / 2, 2 / 3))


def test_of_nested_names_the_outermost(modules: SimpleNamespace) -> None:
    spans = [[10, 25, "ORG"], [20, 25, "LOC"], [0, 5, "PER"], [24, 30, "PER"], [30, 32, "LOC"]]
    assert modules.data.outermost(spans) == ((0, 5, "PER"), (10, 25, "ORG"), (30, 32, "LOC"))


def conllu(rows: list[tuple[Any, ...]]) -> str:
    lines = []
    for number, (form, lemma, pos, feats, head, label, space) in enumerate(rows, 1):
        place = ("0", "root") if head == number - 1 else (str(head + 1), label)
        lines.append(
            "\t".join((str(number), form, lemma, pos, "_", feats or "_", *place, "_", "_" if space else "SpaceAfter=No"))
        )
    return "\n".join(lines) + "\n\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve sentences and one article of ours where the data would lie."""
    base = tmp_path_factory.mktemp("shared")
    for name in ("ud_fr", "ner_fr", "story_wikinews"):
        (base / "data" / name).mkdir(parents=True)
    (base / "data" / "ud_fr" / "fr_sequoia-test.conllu.gz").write_bytes(gzip.compress(12 * conllu(MAYOR).encode()))
    text = "Anne Dol reviendra lundi à Brest."
    spans = [[0, 8, "PER"], [0, 4, "PER"], [19, 24, "DATE"], [27, 32, "LOC"]]
    row = {"id": "2018-own", "split": "train", "text": text, "spans": spans}
    (base / "data" / "ner_fr" / "winer_fr.jsonl.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    (base / "data" / "leave_alone.txt").write_text("", "utf-8")
    (base / "data" / "story_wikinews" / "pages.jsonl").write_text("", "utf-8")
    return base


@Language.component("mayor_parser")
def mayor_parser(text: Doc) -> Doc:
    """Knows one sentence by heart, and calls the day an object."""
    for token in text:
        form, lemma, pos, feats, head, label, _ = MAYOR[token.i % len(MAYOR)]
        if token.text == form:
            token.lemma_, token.pos_, token.dep_ = lemma, pos, "obj" if form == "mardi" else label
            token.set_morph(feats)
            token.head = text[token.i - token.i % len(MAYOR) + head]
    if not text.has_annotation("DEP"):
        for token in text:
            token.is_sent_start = token.i == 0
    return text


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    nlp = spacy.blank("fr")
    nlp.add_pipe("mayor_parser", name="parser")
    nlp.add_pipe("entity_ruler", name="ner").add_patterns(
        [{"label": "PER", "pattern": "Anne Dol"}, {"label": "LOC", "pattern": "lundi"}, {"label": "MISC", "pattern": "Brest"}]
    )
    path = tmp_path_factory.mktemp("models") / "mayor"
    nlp.to_disk(path)
    return path


def test_the_command_prints_and_writes_what_it_measured(
    modules: SimpleNamespace, folder: Path, pipeline: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "scores.json"
    given = [str(folder), "--language", "fr", "--pipeline", str(pipeline), "--peer", "--json", str(out)]
    assert modules.eval.main(given) == 0
    (found,) = json.loads(out.read_text("utf-8"))["pipelines"]
    assert found["parts"]["sequoia"] == "fr_sequoia-test: 12 sentences, 84 tokens, 2 texts"
    assert found["parts"]["winer_time"].endswith("1, 3 names"), "of Anne and Anne Dol the longer one"
    figures = found["figures"]
    assert figures["sequoia.uas"] == figures["sequoia.lemma_verb"] == figures["sequoia.upos"] == 1.0
    assert figures["sequoia.las"] == pytest.approx(5 / 6)
    assert figures["winer_time.per_f"] == 1.0
    assert figures["winer_time.three_f"] == pytest.approx(1 / 2), "a wrong LOC, a MISC that is not compared, a LOC missed"
    assert "winer_time.date_f" not in figures, "it has no dates: nothing to compare"
    assert "gsd.las" not in figures
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["sequoia.las", "83.33"] in lines
    assert ["--", "fr_sequoia-test:", "12", "sentences,", "84", "tokens,", "2", "texts"] in lines


def test_a_pipeline_that_is_not_there_is_said(modules: SimpleNamespace, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert modules.eval.main([str(folder), "--language", "fr", "--pipeline", "no_such_pipeline"]) == 1
    assert "no_such_pipeline" in capsys.readouterr().err


def test_held_back_sentences_are_in_no_training(modules: SimpleNamespace) -> None:
    from training.generated import generate

    for language in modules.data.LANGUAGES:
        held = modules.data.constructions(language)
        assert len(held.sentences) > 100
        assert all(len(text) == 1 for text in held.texts)
        texts = {block.split("\n", 1)[0] for block in generate.sentences(language, modules.data.SEED)}
        assert not texts & {block.split("\n", 1)[0] for block in generate.held_back(language, modules.data.SEED)}


@NO_DATA
def test_nothing_measured_was_trained_on(modules: SimpleNamespace) -> None:
    from training import names, prepare, treebanks

    data = _SHARED / "data"
    pud = data / "ud_fr" / "fr_pud-test.conllu.gz"
    trees = {t.name: t for t in modules.data.trees("fr", _SHARED)}
    assert set(trees) == {"sequoia", "sequoia_run_on", "gsd", "pud"}
    kept, trained = list(trees["pud"].sentences), prepare.pud(pud, "fr", True)
    assert 5 * len(kept) == len(kept) + len(trained) == len(treebanks.read(pud, "fr"))
    assert not {tuple(w.form for w in s) for s in kept} & {tuple(w.form for w in s) for s in trained}
    texts = {row["text"] for part in ("train", "dev") for row in names.winer(data, part)}
    measured = {n.name: {text for text, _ in n.texts} for n in modules.data.named("fr", _SHARED)}
    assert set(measured) == {"winer_time", "winer_test"}
    assert not texts & (measured["winer_time"] | measured["winer_test"])
    assert not measured["winer_time"] & measured["winer_test"]


@NO_DATA
def test_development_parts_are_no_test_parts(modules: SimpleNamespace) -> None:
    for language in modules.data.LANGUAGES:
        for kind in (modules.data.trees, modules.data.named):
            test = {part.part for part in kind(language, _SHARED)}
            development = {part.part for part in kind(language, _SHARED, development=True)}
            assert test
            assert development
            assert not test & development


@NO_DATA
def test_gold_read_back_is_right_in_every_figure(modules: SimpleNamespace) -> None:
    """Documents, alignment and merge lose nothing on the way: gold against gold, also as labels of others."""
    from training import treebanks

    vocab = spacy.blank("xx").vocab
    for trees in modules.data.trees("fr", _SHARED):
        gold = [treebanks.doc(list(text), vocab) for text in trees.texts[:5]]
        for given in (gold, [modules.score.in_our_labels(d, "fr") for d in gold]):
            found = modules.score.syntax(list(zip(given, gold, strict=True)))
            assert {name: found[name] for name in FIGURES} == dict.fromkeys(FIGURES, 1.0), trees.name
