"""The part of a chronology that a reader asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from tests.growth import assert_linear

from filrouge.chronologies.select import Wanted, select
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry, EntryCitation, StoryLine
from filrouge.model.document import Document
from filrouge.model.event import Event, EventMention, EventTime, MentionRef, Modality, Place
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention
from filrouge.model.reading import Sentence
from filrouge.model.text import reason


def interval(earliest: str | None, latest: str | None) -> Interval:
    return Interval(*(datetime.fromisoformat(b) if b else None for b in (earliest, latest)))


def entry(id: str, when: Interval | None, text: str = "Un fait.", **more: Any) -> Entry:
    where = more.pop("place", None)
    spot = Place(0, 2, "là", where, where[:3]) if where else None
    grain = "day" if when else None
    mention = EventMention(
        id="e1", key=id, start=0, end=2, text=text[:2], type="CONSULT", mode=None, modality=Modality(),
        time=EventTime(None, when, grain, reason("test")), rule="test", place=spot,
    )  # fmt: skip
    event = Event(
        id=id, mentions=(MentionRef("a.txt", mention, (0, len(text))),), type=more.pop("type", "CONSULT"), mode=None,
        interval=when, grain=grain, actors=more.pop("actors", ()), persons=more.pop("persons", ()), place=spot,
    )  # fmt: skip
    cited = EntryCitation(
        citation=Article(uri="a.txt", body_text=text).cite(0, len(text)), status="actual", event_id="e1", mention=(0, 2)
    )
    return Entry(
        id=id, keys=(id,), event=event, interval=when, grain=grain, text=text, status="actual",
        confirmation="single-source", citations=(cited,), **more,
    )  # fmt: skip


def document(*mentions: Mention) -> Document:
    return Document(article=Article(uri="a.txt", body_text="Texte."), sentences=(Sentence(0, 6, 0, "body"),), mentions=mentions)


def mention(id: str, text: str, *, name: str | None = None, where: str | None = None) -> Mention:
    return Mention(
        id="m1", start=0, end=1, text=text, kind="person", name=name or text, actors=() if where else (id,), place_id=where
    )


ENTRIES = (
    entry("century", interval(None, "2001-01-01"), weight=0.1),
    entry("june", interval("2018-06-12", "2018-06-13"), "Kim et Trump se voient à Singapour.", actors=("USA", "PRK"),
          persons=("donald-trump", "kim-jong-un"), place="SGP", weight=0.9),
    entry("hanoi", interval("2019-02-27", "2019-03-01"), "Nouveau sommet sur les missiles.", actors=("USA", "PRK"),
          persons=("donald-trump", "kim-jong-un"), place="VNM-hanoi", weight=0.8),
    entry("fire", interval("2019-04-15", "2019-04-16"), "La toiture brûle.", type="X-DISASTER", place="FRA-paris", weight=0.7, part_of="whole"),
    entry("whole", interval("2019-04-15", "2019-04-17"), "L'incendie.", type="X-DISASTER", actors=("FRA",), weight=0.2),
    entry("open", interval("2020-01-01", None), "Des travaux sans fin.", weight=0.3),
    entry("undated", None, "Un jour, peut-être.", actors=("PRK",), weight=0.4),
)  # fmt: skip
CHRONOLOGY = Chronology(
    stories=(
        StoryLine("aaa1", ("USA", "PRK"), (), ("june", "hanoi", "undated")),
        StoryLine("bbb2", ("FRA",), (), ("fire", "whole")),
    ),
    entries=ENTRIES,
    documents=(
        document(
            mention("kim-jong-un", "le dirigeant", name="Kim Jong-un"),
            mention("donald-trump", "Donald Trump"),
            mention("PRK", "Pyongyang"),
            mention("", "Hanoï", where="VNM-hanoi"),
        ),
    ),
    left_out=((reason("test"), 3),),
)


def kept(**wanted: Any) -> list[str]:
    return [e.id for e in select(CHRONOLOGY, Wanted(**wanted)).entries]


def test_nothing_asked_is_everything() -> None:
    assert select(CHRONOLOGY, Wanted()) == CHRONOLOGY


@pytest.mark.parametrize(
    ("since", "until", "ids"),
    [
        ("2019-02-28", None, ["hanoi", "fire", "whole", "open"]),
        ("2019-03-01", None, ["fire", "whole", "open"]),
        (None, "2018-06-13", ["century", "june"]),
        (None, "2018-06-12", ["century"]),
        ("2019-04-16", "2019-04-17", ["whole"]),
        ("2030-01-01", None, ["open"]),
        ("1900-01-01", "1900-01-02", ["century"]),
    ],
)
def test_part_of_the_time_is_enough(since: str | None, until: str | None, ids: list[str]) -> None:
    bounds = {name: datetime.fromisoformat(day) for name, day in (("since", since), ("until", until)) if day}
    assert kept(**bounds) == ids


@pytest.mark.parametrize(
    ("actors", "ids"),
    [
        (("USA",), ["june", "hanoi"]),
        (("prk",), ["june", "hanoi", "undated"]),
        (("Trump",), ["june", "hanoi"]),
        (("kim jong un",), ["june", "hanoi"]),
        (("le dirigeant",), ["june", "hanoi"]),
        (("Pyongyang",), ["june", "hanoi", "undated"]),
        (("Corée du Nord",), ["june", "hanoi", "undated"]),
        (("North Korea",), ["june", "hanoi", "undated"]),
        (("etats-unis",), ["june", "hanoi"]),
        (("PRK", "FRA"), []),
        (("Tru",), []),
        (("",), []),
    ],
)
def test_actors_by_id_or_name_all_of_them(actors: tuple[str, ...], ids: list[str]) -> None:
    assert kept(actors=actors) == ids


@pytest.mark.parametrize(
    ("places", "ids"),
    [
        (("VNM-hanoi",), ["hanoi"]),
        (("Hanoi",), ["hanoi"]),
        (("Vietnam",), ["hanoi"]),
        (("Singapour",), ["june"]),
        (("FRA", "SGP"), ["june", "fire"]),
        (("Rome",), []),
    ],
)
def test_places_by_id_name_or_state(places: tuple[str, ...], ids: list[str]) -> None:
    assert kept(places=places) == ids


def test_other_filters() -> None:
    assert kept(types=("X-DISASTER",)) == ["fire", "whole"]
    assert kept(about="missile") == ["hanoi"]
    assert kept(about="TRUMP singapour") == ["june"]
    assert kept(about="à") == ["june"]
    assert kept(stories=("2",)) == ["fire", "whole"]
    assert kept(stories=("aaa", "bbb2")) == ["june", "hanoi", "fire", "whole", "undated"]
    assert kept(stories=("9",)) == []


def test_most_and_order() -> None:
    assert kept(most=2) == ["june", "hanoi"]
    assert kept(most=100) == [e.id for e in ENTRIES]
    assert kept(order="weight") == ["june", "hanoi", "fire", "undated", "open", "whole", "century"]
    assert kept(most=3, order="weight", actors=("PRK",)) == ["june", "hanoi", "undated"]


def test_stories_keep_the_order_and_lose_what_is_out() -> None:
    chosen = select(CHRONOLOGY, Wanted(most=3, order="weight"))
    assert [(s.id, s.entries) for s in chosen.stories] == [("aaa1", ("june", "hanoi")), ("bbb2", ("fire",))]
    assert select(CHRONOLOGY, Wanted(types=("X-DISASTER",))).stories[0].id == "bbb2"


def test_a_part_whose_whole_is_out_stands_for_itself() -> None:
    assert select(CHRONOLOGY, Wanted()).entries[3].part_of == "whole"
    assert select(CHRONOLOGY, Wanted(places=("FRA",))).entries[0].part_of is None


def test_what_citations_need_stays() -> None:
    chosen = select(CHRONOLOGY, Wanted(most=1))
    assert chosen.documents == CHRONOLOGY.documents
    assert chosen.left_out == CHRONOLOGY.left_out


@pytest.mark.growth
def test_time_grows_with_the_number_of_entries() -> None:
    wanted = Wanted(actors=("Trump",), about="singapour", stories=("1",), most=1000)

    def make(size: int) -> Chronology:
        many = tuple(replace(ENTRIES[1], id=f"e{n}", keys=(f"e{n}",)) for n in range(size))
        return replace(CHRONOLOGY, entries=many, stories=(StoryLine("s", (), (), tuple(e.id for e in many)),))

    assert_linear(make, lambda big: select(big, wanted), start=1_000)
