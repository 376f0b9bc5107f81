"""Anchoring: what the words mean once the article's date, the narrative and the quotations are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from filrouge.documents.times import anchor_timexes, publication_days
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.quote import Quote
from filrouge.model.timex import Timex
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def on(day: str) -> Interval:
    return Interval.of_day(date.fromisoformat(day))


def read(
    text: str,
    interval: Interval | None,
    *,
    language: str = "fr",
    quotes: tuple[Quote, ...] = (),
    meta: tuple[int, int] | None = None,
) -> tuple[Timex, ...]:
    view = fold(text)
    sentences = split(view, part(language, "sentences"), (meta,) if meta else ())
    forms = read_timexes(view, tokenize(view), sentences, language=language)
    article = Article(uri="x", body_text=text, interval=interval, meta_spans=(meta,) if meta else ())
    return anchor_timexes(forms, article=article, sentences=sentences, quotes=quotes)


def bounds(interval: Interval | None) -> tuple[str | None, str | None]:
    return interval.iso() if interval else (None, None)


@pytest.mark.parametrize(
    ("text", "value", "anchor"),
    [
        ("La cour a tranché mardi.", "XXXX-WXX-2", "creation"),
        ("La cour a tranché mardi soir.", "XXXX-WXX-2TEV", "creation"),
        ("La cour a tranché hier.", "XXXX-XX-XX", "creation"),
        ("La cour a tranché le mois dernier.", "XXXX-XX", "creation"),
        ("La cour a tranché le 12 juin.", "XXXX-06-12", "creation"),
        ("La cour a tranché en juin.", "XXXX-06", "creation"),
        ("La cour a tranché cet été.", "XXXX-SU", "creation"),
        ("La cour tranchera à 14 h 30.", "XXXX-XX-XXT14:30", "context"),
        ("La veille, la cour a tranché.", "XXXX-XX-XX", "context"),
    ],
)
def test_without_a_date_nothing_is_asserted(text: str, value: str, anchor: str) -> None:
    (timex,) = read(text, None)
    assert (timex.value, timex.anchor, timex.interval, timex.extent) == (value, anchor, None, None)


@pytest.mark.parametrize(
    ("text", "day", "extent"),
    [
        ("Depuis lundi, on attend.", "2023-03-23", ("2023-03-20", None)),
        ("Il a promis de partir avant le 31 décembre.", "2019-10-08", (None, "2019-12-31")),
        ("Il a tenu jusqu'au 3 mai 2010.", "2019-10-08", (None, "2010-05-04")),
        ("Après le 3 mai 2010, il a cédé.", "2019-10-08", ("2010-05-04", None)),
        ("Le sommet du 27 au 28 février 2019 a échoué.", "2019-10-08", ("2019-02-27", "2019-03-01")),
        ("Il est détenu depuis deux ans.", "2018-06-13", ("2016-06-13", None)),
        ("Ces trois derniers jours, il a plu.", "2018-06-13", ("2018-06-10", "2018-06-14")),
        ("Le musée a récemment fermé.", "2018-06-13", (None, "2018-06-14")),
        ("Dans la nuit de mardi à mercredi, il a fui.", "2024-04-17", ("2024-04-16", "2024-04-18")),
        ("Ce matin, il a fui.", "2018-06-13", ("2018-06-13", "2018-06-14")),
        ("Il a fui ce matin.", "2018-06-13", ("2018-06-13", "2018-06-14")),
        ("Il a fui ce matin à 9 h 15.", "2018-06-13", ("2018-06-13T09:15", "2018-06-13T09:16")),
        ("Fin 2023, il a fui.", "2024-06-12", ("2023-01-01", "2024-01-01")),
        ("Les années 1990 furent dures.", "2024-06-12", ("1990-01-01", "2000-01-01")),
        ("L'hiver 2017 fut dur.", "2024-06-12", ("2017-12-01", "2018-03-01")),
    ],
)
def test_extents_are_half_open_and_nothing_is_padded(text: str, day: str, extent: tuple[str | None, str | None]) -> None:
    assert bounds(read(text, on(day))[0].extent) == extent


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Il a été reçu mercredi.", "2018-06-13", "2018-06-13"),
        ("Il a été reçu jeudi.", "2018-06-13", "2018-06-07"),
        ("Il sera reçu jeudi.", "2018-06-13", "2018-06-14"),
        ("Il sera reçu mercredi.", "2018-06-13", "2018-06-13"),
        ("Il reçoit jeudi son rival.", "2018-06-13", "2018-06-14"),
        ("Il a été reçu le 29 février.", "2021-06-13", "2020-02-29"),
        ("Il est parti en décembre.", "2018-01-04", "2017-12"),
        ("Il partira en janvier.", "2018-12-04", "2019-01"),
        ("Il est parti le 31 décembre.", "2018-01-04", "2017-12-31"),
        ("Il y a un an, il partait.", "2016-02-29", "2015"),
        ("Il y a un mois, il partait.", "2018-03-31", "2018-02"),
        ("Le procès de vendredi 12 juin intéresse.", "2020-06-15", "2020-06-12"),
        ("Cet hiver, il a gelé.", "2019-01-15", "2018-WI"),
        ("L'été dernier, il a gelé.", "2018-11-15", "2018-SU"),
    ],
)
def test_choices(text: str, day: str, value: str) -> None:
    assert read(text, on(day))[0].value == value


def test_a_headline_in_the_present_looks_back() -> None:
    headline, body = read("Le roi reçoit son rival jeudi\n\nLe roi reçoit jeudi son rival.", on("2018-06-13"))
    assert (headline.value, body.value) == ("2018-06-07", "2018-06-14")


def test_half_resolved_where_the_days_of_publication_differ() -> None:
    week = Interval(datetime(2018, 6, 12), datetime(2018, 6, 19))
    assert read("Ils ont signé mardi.", week)[0].value == "2018-06-12"
    month = Interval.of_month(2018, 6)
    (timex,) = read("Ils ont signé mardi.", month)
    assert (timex.value, timex.interval) == ("XXXX-WXX-2", None)
    assert timex.alternatives == ("2018-05-29", "2018-06-05", "2018-06-12", "2018-06-19", "2018-06-26")
    assert read("Ils ont signé le mois dernier.", month)[0].value == "2018-05"
    assert read("Ils ont signé en mai.", month)[0].value == "2018-05"
    year = Interval.of_year(2018)
    assert read("Ils ont signé mardi.", year)[0].alternatives == ()
    assert read("Ils ont signé l'an dernier.", year)[0].value == "2017"
    assert read("Ils négocient actuellement.", year)[0].interval == year


def test_what_hangs_on_the_half_resolved_stays_open_too() -> None:
    month = Interval.of_month(2018, 6)
    one, two = read("Ils ont signé mardi. La veille, ils hésitaient.", month)
    assert (one.value, two.value) == ("XXXX-WXX-2", "XXXX-XX-XX")


def test_the_narrative_moves_on() -> None:
    text = "Le 3 mai 2010, il signa. Deux jours plus tard, il partit. La veille, il avait bu. À 9 h 15, il mourut."
    found = read(text, on("2018-06-13"))
    assert [t.value for t in found] == ["2010-05-03", "2010-05-05", "2010-05-04", "2010-05-04T09:15"]
    assert [t.anchor for t in found] == ["none", "context", "context", "context"]
    assert [t.anchor_id for t in found] == [None, "t1", "t2", "t3"]
    assert bounds(found[-1].interval) == ("2010-05-04T09:15", "2010-05-04T09:16")


def test_a_coarse_narrative_gives_no_day() -> None:
    assert read("En février 2019, il a signé. La veille, il hésitait.", on("2019-06-13"))[1].value == "XXXX-XX-XX"
    assert read("En 2019, il a signé. Six mois plus tard, il mourut.", on("2021-06-13"))[1].value == "XXXX-XX"


def test_a_month_without_a_year_belongs_to_the_narrative_that_counts() -> None:
    text = "Le sommet s'est tenu en février 2019. Quasiment six mois plus tard, en juin, ils s'étaient revus."
    found = read(text, on("2025-10-27"))
    assert [(t.value, t.anchor, t.mod) for t in found[1:]] == [("2019-08", "context", "APPROX"), ("2019-06", "context", None)]
    plain = "Le sommet s'est tenu en février 2019. En juin, la Bourse a chuté."
    assert read(plain, on("2025-10-27"))[1].value == "2025-06"
    remote = "Le sommet s'est tenu en février 2019. En juin, il avait cédé."
    found = read(remote, on("2025-10-27"))
    assert (found[1].value, found[1].interval, found[1].alternatives) == ("XXXX-06", None, ("2025-06", "2019-06"))


def quoted(text: str, words: str, kind: str) -> Quote:
    start = text.index(words)
    return Quote(id="q1", start=start, end=start + len(words), text=words, kind=kind)  # type: ignore[arg-type]


def test_speech_has_its_own_now() -> None:
    text = "Il est arrivé mardi à Berlin. « Je la verrai demain », a-t-il dit."
    quote = quoted(text, "Je la verrai demain", "direct")
    found = read(text, on("2018-06-15"), quotes=(quote,))
    assert [(t.value, t.anchor, t.anchor_id) for t in found] == [("2018-06-12", "creation", None), ("2018-06-13", "quote", "q1")]


def test_reported_speech_without_marks_has_the_authors_now() -> None:
    text = "Il a dit que la paix serait signée vendredi."
    found = read(text, on("2018-06-13"), quotes=(quoted(text, "la paix serait signée vendredi", "indirect"),))
    assert found[0].anchor == "creation"


def test_an_old_narrative_does_not_date_speech() -> None:
    text = "Ils se sont vus le 12 juin 2018. « Je le verrai demain », a promis le président."
    found = read(text, on("2025-10-27"), quotes=(quoted(text, "Je le verrai demain", "direct"),))
    assert found[1].value == "2025-10-28"


def test_speech_does_not_move_the_narrative() -> None:
    text = "Il signa le 3 mai 2010. « Je suis né le 4 juin 1950 », dit-il. Le lendemain, il partit."
    found = read(text, on("2018-06-13"), quotes=(quoted(text, "Je suis né le 4 juin 1950", "direct"),))
    assert found[-1].value == "2010-05-04"


def test_a_head_line_sets_the_narrative_to_publication() -> None:
    text = "Date: 2018-06-13\n\nLa veille, il avait signé."
    found = read(text, on("2018-06-13"), meta=(0, 16))
    assert [t.value for t in found] == ["2018-06-13", "2018-06-12"]


def test_firstcreated_serves_where_there_is_no_interval() -> None:
    article = Article(uri="x", body_text="", firstcreated="2018-06-13T10:30")
    assert publication_days(article) == [date(2018, 6, 13)]
    assert publication_days(replace(article, firstcreated=None)) == []
    assert publication_days(replace(article, interval=Interval(None, datetime(2018, 1, 1)))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le 29 février 2019, rien.",
        "Il y a 99999 ans, rien.",
        "Il y a neuf mille ans, rien.",
        "L'an 1000 fut long.",
        "Dans 100000 jours, rien.",
    ],
)
def test_odd_dates_never_raise(text: str) -> None:
    for interval in (None, on("0001-01-01"), on("9999-12-30"), on("2018-06-13")):
        read(text + " Le lendemain, lundi dernier, en juin, l'été prochain, hier soir, le siècle dernier.", interval)


def test_seed_of_2025() -> None:
    path = next(SEEDS.glob("004_*.txt"), None) if SEEDS.is_dir() else None
    if path is None:
        pytest.skip("the seed articles are not on this machine")
    text = path.read_text(encoding="utf-8")
    for interval in (None, on("2025-10-27")):
        found = [(t.value, t.mod) for t in read(text, interval)]
        assert found == [
            ("2025-10-27", None),
            ("PRESENT_REF", None),
            ("2018-06-12", None),
            ("2019-02", None),
            ("2019-08", "APPROX"),
            ("2019-06", None),
            ("2019", None),
        ]


def test_seed_of_2018() -> None:
    path = next(SEEDS.glob("000_*.txt"), None) if SEEDS.is_dir() else None
    if path is None:
        pytest.skip("the seed articles are not on this machine")
    text = path.read_text(encoding="utf-8")
    for interval, value in (
        (None, "XXXX-WXX-2"),
        (on("2018-06-12"), "2018-06-12"),
        (Interval(datetime(2018, 6, 12), datetime(2018, 6, 19)), "2018-06-12"),
    ):
        assert [t.value for t in read(text, interval) if t.text == "mardi"] == [value, value]


# (text read on 2022-03-25, value of its clock time)
CLOCKS = [
    # A new paragraph comes back to the day of the story from a day before it, named by the way …
    ("Le président a prêté serment jeudi.\n\nDes bals ont eu lieu lundi soir.\n\nVers 11 h, la foule a envahi la place.", "2022-03-24T11:00"),
    # … not from a later one, and not within the paragraph.
    ("Le président a prêté serment lundi.\n\nIl a reçu les maires mercredi.\n\nVers 11 h, la foule a envahi la place.", "2022-03-23T11:00"),
    ("Le président a prêté serment jeudi.\n\nDes bals ont eu lieu lundi. Vers 23 h, la foule a envahi la place.", "2022-03-21T23:00"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CLOCKS, ids=[row[1] for row in CLOCKS])
def test_a_clock_time_is_of_the_day_of_the_story(text: str, value: str) -> None:
    assert read(text, on("2022-03-25"))[-1].value == value
