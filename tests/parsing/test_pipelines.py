"""What is given to a pipeline, what comes back, and which pipeline reads what."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

import pytest
import spacy
from tests.parsing.made import FRENCH, any_text, ours, saved, taught

from filrouge import pipeline
from filrouge.knowledge.offices import Offices
from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.parse import NamedSpan, Parse
from filrouge.parsing import folders, pipelines
from filrouge.parsing.chunks import LONGEST, Chunk, chunks
from filrouge.parsing.pipelines import Models, Pipeline, load


@pytest.fixture(scope="module")
def reader() -> Pipeline:
    return any_text()["ours"]()


def words(text: str, parse: Parse) -> list[str]:
    return [text[token.start : token.end] for token in parse.tokens]


def back(text: str, chunk: Chunk) -> list[str]:
    """What stands in the text for each word of a chunk."""
    found, place = [], 0
    for word in chunk.text.split(" "):
        start, end = chunk.span(place, place + len(word))
        found.append(text[start:end])
        place += len(word) + 1
    return found


class TestChunks:
    @pytest.mark.parametrize(
        ("text", "given"),
        [
            ("Il dort.", ["Il dort."]),
            ("Il dort.\nElle lit.\r\n\n\x85Ils\u2028rient.", ["Il dort.", "Elle lit.", "Ils", "rient."]),
            ("«\u00a0Non\u202f!\u00a0»\tdit-il", ["« Non ! » dit-il"]),
            ("  deux   mots \u3000", ["deux mots"]),
            ("inter\u00adnatio\u200bnal \ufeffici", ["international ici"]),
            ("e\u0301te\u0301 passe\u0301", ["été passé"]),
            ("", []),
            (" \n\t\n\u00a0", []),
            ("***\n— !?\nA", ["A"]),
            ("\u200b\u200b\n7", ["7"]),
        ],
    )
    def test_plain_lines(self, text: str, given: list[str]) -> None:
        assert [chunk.text for chunk in chunks(text)] == given

    @pytest.mark.parametrize(
        ("text", "there"),
        [
            ("le  «\u00a0mot\u00a0»", ["le", "«", "mot", "»"]),
            ("\n \te\u0301te\u0301  chaud", ["e\u0301te\u0301", "chaud"]),
            ("un inter\u00adnatio\u200bnal\u200b\u200b  ici\u200b", ["un", "inter\u00adnatio\u200bnal", "ici"]),
            ("\u200bLe \u200c\u200d mot\u0323\u0301\u0317x", ["Le", "mot\u0323\u0301\u0317x"]),
        ],
    )
    def test_the_way_back(self, text: str, there: list[str]) -> None:
        (chunk,) = chunks(text)
        assert back(text, chunk) == there

    def test_a_mark_that_composes_with_nothing_keeps_its_own_place(self) -> None:
        text = "q\u0301\u0317 r"
        (chunk,) = chunks(text)
        spans = [chunk.span(place, place + 1) for place in range(len(chunk.text))]
        assert all(a < b for a, b in spans)
        assert all(one[1] <= two[0] for one, two in pairwise(spans))

    @pytest.mark.parametrize(
        ("unit", "end"),
        [("Elle a dit « oui ». ", " "), ("mot ", " "), ("mot, ", " "), ("Il dort !) ", " ")],
    )
    def test_long_lines_are_cut_between_words(self, unit: str, end: str) -> None:
        text = unit * (3 * LONGEST // len(unit))
        pieces = list(chunks(text))
        assert len(pieces) > 2
        assert all(len(piece.text) <= LONGEST for piece in pieces)
        assert all(text[piece.start - 1] == end for piece in pieces[1:])
        assert " ".join(piece.text for piece in pieces) == text.strip()

    def test_a_sentence_end_is_preferred(self) -> None:
        text = "mot " * (LONGEST * 5 // 32) + "fin. " + "Mot " * LONGEST
        first, second, *_ = chunks(text)
        assert first.text.endswith("fin.")
        assert second.text.startswith("Mot")

    def test_a_line_without_a_space_is_cut_anywhere(self) -> None:
        text = "x" * (2 * LONGEST + 5)
        assert [len(chunk.text) for chunk in chunks(text)] == [LONGEST, LONGEST, 5]
        assert "".join(chunk.text for chunk in chunks(text)) == text


class TestParse:
    def test_positions_are_those_of_the_text(self, reader: Pipeline) -> None:
        text = "\n  Le\u00a0ministre   a rencontré\tXi.\r\n\r\nIls ont signé\u200b l'ac\u00adcord."
        parse = reader.parse(text)
        assert words(text, parse) == [
            "Le", "ministre", "a", "rencontré", "Xi", ".", "Ils", "ont", "signé", "l'", "ac\u00adcord", ".",
        ]  # fmt: skip

    def test_each_line_begins_a_sentence_and_heads_stay_in_theirs(self, reader: Pipeline) -> None:
        text = "Le ministre a rencontré Xi lundi\nIls ont signé un accord\n"
        parse = reader.parse(text * 3)
        starts = [words(text * 3, parse)[place] for place in parse.sentences]
        assert {"Le", "Ils"} <= set(starts)
        bounds = [*parse.sentences, len(parse.tokens)]
        for begin, end in pairwise(bounds):
            roots = [place for place in range(begin, end) if parse.tokens[place].head == place]
            assert len(roots) == 1
            assert parse.tokens[roots[0]].deprel == "root"
            assert all(begin <= parse.tokens[place].head < end for place in range(begin, end))

    def test_what_was_learnt_is_said(self, reader: Pipeline) -> None:
        text = "Communiqué :\n" + FRENCH[0][0]
        parse = reader.parse(text)
        begin = next(place for place, token in enumerate(parse.tokens) if token.start == text.index("Le "))
        heads = [token.head - begin for token in parse.tokens[begin:]]
        assert heads == list(FRENCH[0][1])
        assert [token.deprel for token in parse.tokens[begin:]] == FRENCH[0][2].replace("ROOT", "root").split()
        xi, paris = text.index("Xi"), text.index("Paris")
        assert {NamedSpan(xi, xi + 2, "PER"), NamedSpan(paris, paris + 5, "LOC")} <= set(parse.names)

    def test_no_text_no_tokens(self, reader: Pipeline) -> None:
        for text in ("", " \n", "…\n!!"):
            parse = reader.parse(text)
            assert (parse.tokens, parse.sentences, parse.names) == ((), (), ())

    def test_it_says_what_read_and_what_is_lacking(self, reader: Pipeline) -> None:
        parse = reader.parse("Oui.")
        assert parse.pipeline.startswith("ours")
        assert parse.lost == ("parts-of-speech", "morphology", "lemmas")

    def test_the_same_with_others_as_alone(self, reader: Pipeline) -> None:
        texts = ["Le ministre a rencontré Xi.", "", "Ils ont signé.\n" * 40, "«\u00a0Non\u00a0», dit Xi.", "x " * 9_000, "Fin."]
        assert list(reader.parses(texts)) == [reader.parse(text) for text in texts]

    def test_it_takes_a_stream_without_an_end(self, reader: Pipeline) -> None:
        taken = 0

        def endless() -> Iterator[str]:
            nonlocal taken
            while True:
                taken += 1
                yield f"Le ministre numéro {taken} a rencontré Xi. " * 50

        found = list(islice(reader.parses(endless()), 3))
        assert all(len(parse.tokens) >= 400 for parse in found)
        assert taken < 60

    def test_new_words_are_forgotten_once_there_are_enough(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pipelines, "KEPT", 3_000)
        reader = Pipeline(spacy.blank("en"), "x")
        strings = reader._nlp.vocab.strings
        before = len(strings)
        sizes = []
        for start in range(0, 20_000, 1_000):
            reader.parse(" ".join(f"mot{number}e" for number in range(start, start + 1_000)))
            sizes.append(len(strings))
        assert sizes[0] > before + 1_000
        assert sizes[-1] == sizes[5] < before + 6_000
        assert "mot7e" in strings
        assert "mot19990e" not in strings

    def test_what_is_forgotten_changes_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        texts = ["Le ministre Xi2 a rencontré Xi3. " * 30, "Ils ont signé à Ville4.", "Le ministre a rencontré Xi3."] * 2
        found = []
        for kept in (0, 150, 60_000):
            monkeypatch.setattr(pipelines, "KEPT", kept)
            reader = Pipeline(taught(ours("fr"), FRENCH, "parser", "ner"), "x")
            found.append([reader.parse(text) for text in texts])
        assert found[0] == found[1] == found[2]

    def test_a_lemmatizer_with_a_memory_forgets_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        nlp = spacy.blank("en")
        nlp.add_pipe("sentencizer").cache = {}  # type: ignore[attr-defined]
        reader = Pipeline(nlp, "x")
        monkeypatch.setattr(pipelines, "_CACHED", 3)
        cache = nlp.get_pipe("sentencizer").cache  # type: ignore[attr-defined]
        cache |= dict.fromkeys(range(3))
        reader.parse("Oui.")
        assert len(cache) == 3
        cache[4] = None
        reader.parse("Oui.")
        assert cache == {}

    def test_threads_may_share_one(self, reader: Pipeline) -> None:
        texts = [f"Le ministre numéro {number} a rencontré Xi à Ville{number}. " * 20 for number in range(24)]
        expected = [reader.parse(text) for text in texts]
        found: dict[int, list[Parse]] = {}

        def work(number: int) -> None:
            found[number] = list(reader.parses(texts[number::4]))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [found[number % 4][number // 4] for number in range(24)] == expected


class TestModels:
    @pytest.fixture
    def french(self, tmp_path: Path) -> str:
        return saved(taught(ours("fr"), FRENCH, "parser"), tmp_path / "my french")

    def articles(self) -> list[Article]:
        texts = [("a", "Le ministre dort.", "fr"), ("b", "He sleeps.", "en"), ("c", "Er schläft.", "de"), ("d", "???", None)]
        texts += [("e", "Xi dort à Paris.", "fr")]
        return [Article(uri=uri, body_text=text, language=language) for uri, text, language in texts]

    def test_each_article_with_the_parse_of_its_language(
        self, french: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(folders, "shipped", lambda language: tmp_path / language)
        found = list(Models({"fr": french}).parses(self.articles()))
        assert [article.uri for article, _ in found] == list("abcde")
        assert [parse is not None for _, parse in found] == [True, False, False, False, True]
        assert all(words(a.body_text, parse)[-1] == "." for a, parse in found if parse)

    def test_what_is_used_is_told(self, french: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(folders, "shipped", lambda language: tmp_path / language)
        told: list[tuple[str, str | None]] = []
        models = Models({"fr": french}, lambda language, used: told.append((language, used and used.name)))
        list(models.parses(self.articles()))
        assert sorted(told) == [("en", None), ("fr", french)]

    def test_nothing_is_loaded_for_a_language_that_does_not_come(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(pipelines, "load", lambda *_: pytest.fail("loaded"))
        models = Models({"fr": "nothing"})
        assert [parse for _, parse in models.parses([Article(uri="a", body_text="x", language="de")])] == [None]

    def test_loaded_once(self, french: str) -> None:
        threads_found: list[Pipeline] = []
        threads = [threading.Thread(target=lambda: threads_found.append(load("fr", french))) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(threads_found) == 3
        assert len({id(one) for one in threads_found}) == 1

    def test_the_folder(self, french: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Models({"fr": french}).folder("fr") == Path(french)
        monkeypatch.setattr(folders, "shipped", lambda language: tmp_path / language)
        with pytest.raises(folders.UnusablePipeline, match="model-not-installed"):
            Models().folder("fr")

    def test_our_own_lie_in_the_pack(self) -> None:
        for language in available():
            assert folders.shipped(language).parent.name == language
            assert folders.shipped(language).parent.is_dir()

    def test_without_pipelines_articles_are_read_as_before(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(folders, "shipped", lambda language: tmp_path / language)
        article = Article(uri="a", body_text="Ils se sont vus le 12 juin 2018.", language="fr")
        (document,) = pipeline.annotate([article])
        assert [timex.value for timex in document.timexes] == ["2018-06-12"]


def test_a_text_is_parsed_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All four ways through hand each article's own parse to reading."""
    name = saved(taught(ours("fr"), FRENCH, "parser"), tmp_path / "french")
    seen: list[tuple[str, int]] = []
    read = pipeline.read

    def watched(article: Article, parse: Parse | None = None, offices: Offices | None = None, lexicon: object = None) -> object:
        assert parse is not None
        assert parse.tokens[-1].end == len(article.body_text)
        seen.append((article.uri, len(parse.tokens)))
        return read(article, parse, offices)

    monkeypatch.setattr(pipeline, "read", watched)
    articles = [Article(uri=f"{n}", body_text="Il dort " * n + "le 12 juin 2018.", language="fr") for n in (1, 2)]
    models = Models({"fr": name})
    for work in (
        lambda: list(pipeline.annotate(articles, models=models)),
        lambda: pipeline.documents(articles, models=models),
        lambda: pipeline.chronology(articles, models=models),
        lambda: pipeline.check(articles, selection=pipeline.Selection(), models=models),
    ):
        seen.clear()
        work()
        assert [uri for uri, _ in seen] == ["1", "2"]
        assert seen[0][1] < seen[1][1]


def test_nothing_of_spacy_is_imported_before_a_text_is_parsed() -> None:
    code = "import sys, filrouge.pipeline, filrouge.parsing.pipelines; print({'spacy', 'thinc', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "set()\n"
