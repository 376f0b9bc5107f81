"""The public functions of the package."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import filrouge
from filrouge import pipeline
from filrouge.articles import ReadOptions, read_sources
from filrouge.model.article import Article
from filrouge.timextagger import timexes_of_article

TEXT = "Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour."


@pytest.mark.parametrize("day", ["2018-06-14", date(2018, 6, 14), datetime(2018, 6, 14, 12, 30), "14 juin 2018"])
def test_timexes(day: str | date) -> None:
    (timex,) = filrouge.timexes(TEXT, date=day, language="fr")
    assert (timex.text, timex.value) == ("mardi", "2018-06-12")
    assert TEXT[timex.start : timex.end] == "mardi"


@pytest.mark.parametrize(
    "day",
    ["2013-02-12T04:30:00", "2013-02-12T04:30+09:00", datetime(2013, 2, 12, 4, 30), datetime(2013, 2, 12, 4, 30, tzinfo=UTC)],
)
def test_a_full_timestamp_is_a_date(day: str | date) -> None:
    (timex,) = filrouge.timexes("Il l'a annoncé hier.", date=day, language="fr")
    assert timex.value == "2013-02-11"


def test_timexes_recognises_the_language() -> None:
    assert [
        t.rule.partition(".")[0] for t in filrouge.timexes("The two leaders met on Tuesday in the old town.", date="2018-06-14")
    ] == ["en"]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n  \ufeffHier, il a plu.",
        "Date: 2018-06-14\r\nHier, il a plu.",
        "a\0b hier \ud800 lundi",
        "Le de\u0301cret sort demain.",
    ],
)
def test_positions_are_those_of_the_text_as_given(text: str) -> None:
    found = filrouge.timexes(text, language="fr")
    assert found
    for timex in found:
        assert text[timex.start : timex.end].lower() in {"hier", "lundi", "demain", "2018-06-14"}


def test_a_date_inside_the_text_wins_as_for_annotate() -> None:
    text = "PARIS, 12 juin 2018 (AFP) - Ils se sont vus hier."
    assert filrouge.timexes(text, date="2020-01-01", language="fr")[-1].value == "2018-06-11"


def test_words_between_quotation_marks_hang_on_the_speakers_day() -> None:
    text = "Lundi, le ministre a dit : « Je pars demain. »"
    *_, timex = filrouge.timexes(text, date="2018-06-14", language="fr")
    assert (timex.text, timex.anchor, timex.value) == ("demain", "quote", "2018-06-12")


def test_a_language_without_a_pack_gives_full_dates_only() -> None:
    assert [t.value for t in filrouge.timexes("Am 2018-06-12, gestern, lundi.", language="de", date="2018-06-14")] == [
        "2018-06-12"
    ]


def test_answers_are_those_of_annotate() -> None:
    """On every example article, outside quotations; inside them a speaker known by name only may be missed."""
    compared = 0
    for item in read_sources([str(Path(__file__).parents[1] / "examples")], ReadOptions()):
        if not isinstance(item, Article):
            continue
        (document,) = pipeline.annotate([item])
        quoted = [(quote.start, quote.end) for quote in document.quotes]
        pairs = list(zip(timexes_of_article(item), document.timexes, strict=True))
        for light, full in pairs:
            if not any(start <= full.start and full.end <= end for start, end in quoted):
                assert light == full, item.uri
                compared += 1
    assert compared > 200


def test_timexes_without_a_date_stay_open() -> None:
    (timex,) = filrouge.timexes(TEXT, language="fr")
    assert timex.interval is None


def test_annotate_a_text_or_an_article() -> None:
    document = filrouge.annotate(TEXT, date="2018-06-14", language="fr")
    assert document.article.body_text == TEXT
    assert filrouge.annotate(document.article) == document


def test_chronology() -> None:
    found = filrouge.chronology(
        [TEXT, "Le 12 juin 2018, Trump a rencontré Kim Jong-un à Singapour."], date="2018-06-14", language="fr"
    )
    assert [article.uri for article in found.articles] == ["text#1", "text#2"]
    assert any(entry.interval and entry.interval.day == date(2018, 6, 12) for entry in found.entries)


def test_check() -> None:
    wrong = "Le sommet s'est ouvert mercredi 12 juin 2018 à Singapour."
    (finding,) = filrouge.check([wrong], date="2018-06-14", language="fr")
    assert finding.rule == "weekday-mismatch"
    assert filrouge.check([TEXT], against=[wrong], date="2018-06-14", language="fr") == ()


def test_mistakes_of_the_caller_are_told() -> None:
    with pytest.raises(ValueError, match="2018-06-12"):
        filrouge.timexes(TEXT, date="no day")
    with pytest.raises(TypeError, match=r"\[text\]"):
        filrouge.chronology(TEXT)  # type: ignore[arg-type]


def test_articles_keep_what_they_say_of_themselves() -> None:
    article = Article(uri="a", body_text=TEXT, language="fr")
    assert filrouge.annotate(article, date="2018-06-14").article.firstcreated is None


@pytest.mark.parametrize(("given", "told"), [({"date": "no day"}, "'no day' is no date"), ({"language": "?"}, "is no language")])
def test_timexes_tells_them_as_annotate_does(given: dict[str, str], told: str) -> None:
    for function in (filrouge.timexes, filrouge.annotate):
        with pytest.raises(ValueError, match=told):
            function(TEXT, **given)


def test_public_names() -> None:
    assert set(filrouge.__all__) == {"__version__", "annotate", "check", "chronology", "lexicon", "offices", "timexes"}
    assert all(hasattr(filrouge, name) for name in filrouge.__all__)


def test_import_is_light() -> None:
    code = "import sys; before = set(sys.modules); import filrouge; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name for name in done.stdout.split() if name.partition(".")[0] not in sys.stdlib_module_names}
    assert loaded == {"filrouge"}


def test_timexes_loads_no_pipeline() -> None:
    """Nor what a pipeline is made of, nor what reads the rest of an article."""
    code = (
        "import sys, filrouge\n"
        f"print(len(filrouge.timexes({TEXT!r} + ' « Je pars demain », a dit le ministre.', date='2018-06-14', language='fr')))\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    count, modules = done.stdout.split("\n")[:2]
    assert count == "2"
    loaded = modules.split()
    assert not {"spacy", "thinc", "numpy", "py3langid", "trafilatura", "jinja2", "click"} & set(loaded)
    unread = ("parsing", "pipeline", "actors", "events", "stories", "chronologies", "lint", "outputs")
    assert not [name for name in loaded if name.startswith(tuple(f"filrouge.{part}" for part in unread))]
    assert not [name for name in loaded if name.startswith(("filrouge.readings.triggers", "filrouge.readings.mentions.scan"))]
