"""The public functions of the package."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime

import pytest

import filrouge
from filrouge.model.article import Article

TEXT = "Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour."


@pytest.mark.parametrize("day", ["2018-06-14", date(2018, 6, 14), datetime(2018, 6, 14, 12, 30), "14 juin 2018"])
def test_timexes(day: str | date) -> None:
    (timex,) = filrouge.timexes(TEXT, date=day, language="fr")
    assert (timex.text, timex.value) == ("mardi", "2018-06-12")
    assert TEXT[timex.start : timex.end] == "mardi"


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


def test_public_names() -> None:
    assert set(filrouge.__all__) == {"__version__", "annotate", "check", "chronology", "timexes"}
    assert all(hasattr(filrouge, name) for name in filrouge.__all__)


def test_import_is_light() -> None:
    code = "import sys; before = set(sys.modules); import filrouge; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = {name for name in done.stdout.split() if name.partition(".")[0] not in sys.stdlib_module_names}
    assert loaded == {"filrouge"}
