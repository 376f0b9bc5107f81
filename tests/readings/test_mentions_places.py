"""Towns and regions of the wider tables: when they are places, and which of several namesakes is meant."""

from __future__ import annotations

import subprocess
import sys

import pytest

from filrouge.knowledge import display, gazetteer
from filrouge.languages import part
from filrouge.model.mention import MentionForm
from filrouge.readings.mentions import read_mentions
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def mentions(text: str, language: str) -> tuple[MentionForm, ...]:
    view = fold(text)
    return read_mentions(view, tokenize(view), split(view, part(language, "sentences")), language=language)


def places_of(text: str, language: str) -> dict[str, str | None]:
    return {m.text: m.place_id for m in mentions(text, language) if m.kind == "place"}


# (language, text, places with their ids)
PLACES = [
    ("fr", "Un homme a été arrêté à Quimper mardi.", {"Quimper": "FRA-quimper"}),
    ("fr", "Des obus sont tombés dans la ville de Hama.", {"Hama": "SYR-hama"}),
    ("fr", "Le match a lieu au Mans puis à La Rochelle.", {"Mans": "FRA-le-mans", "La Rochelle": "FRA-la-rochelle"}),
    ("fr", "Il a plu à Quimper, Lorient et Vannes.", {"Quimper": "FRA-quimper", "Lorient": "FRA-lorient", "Vannes": "FRA-vannes"}),
    ("fr", "Il a plu dans le Var et en Ardèche.", {"le Var": "FRA-var", "Ardèche": "FRA-ardeche"}),
    ("fr", "Il a plu dans la Vienne, près de Poitiers.", {"la Vienne": "FRA-vienne", "Poitiers": "FRA-poitiers"}),
    ("fr", "L'accord a été signé à Vienne mardi.", {"Vienne": "AUT-vienna"}),
    ("fr", "Un homme a été arrêté à Valence (Drôme).", {"Valence": "FRA-valence", "Drôme": "FRA-drome"}),
    ("fr", "Un incendie a éclaté à Springfield mardi.", {"Springfield": None}),
    ("fr", "Une bombe a explosé à Tripoli, au Liban, mardi.", {"Tripoli": "LBN-tripoli"}),
    ("fr", "Une bombe a explosé à Tripoli, la Libye accuse la Turquie.", {"Tripoli": "LBY-tripoli"}),
    ("fr", "Des attentats à Paris, en Syrie et en Irak ont fait dix morts.", {"Paris": "FRA-paris"}),
    ("fr", "Un homme a été tué à Paris (Texas) mardi.", {"Paris": None, "Texas": "USA-texas"}),
    ("fr", "Il a parlé à Libération de son livre.", {"Libération": None}),
    ("fr", "Le préfet de la Seine-Saint-Denis a parlé.", {}),
    ("fr", "Quimper est venu nous voir avec Angers.", {}),
    ("en", "A man was killed by a train in Springfield, Illinois.", {"Springfield": "USA-springfield-illinois", "Illinois": "USA-illinois"}),
    ("en", "A bomb exploded in Tripoli, Lebanon, on Tuesday.", {"Tripoli": "LBN-tripoli"}),
    ("en", "A man was killed in Birmingham, Alabama, on Tuesday.", {"Birmingham": "USA-birmingham"}),
    ("en", "The troops fought their way into Kramatorsk on Tuesday.", {"Kramatorsk": "UKR-kramatorsk"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PLACES, ids=[row[1] for row in PLACES])
def test_places(language: str, text: str, expected: dict[str, str | None]) -> None:
    found = places_of(text, language)
    assert {words: found.get(words) for words in expected} == expected


def test_what_is_left_open_keeps_its_readings() -> None:
    (form,) = (m for m in mentions("Un incendie a éclaté à Springfield mardi.", "fr") if m.kind == "place")
    assert form.place_id is None
    assert len({reading.id for reading in form.readings}) > 1


def test_the_text_tells_namesakes_apart_for_good() -> None:
    text = "Un incendie a éclaté à Springfield (Oregon). Les pompiers sont restés toute la nuit à Springfield."
    assert [m.place_id for m in mentions(text, "fr") if m.text == "Springfield"] == ["USA-springfield-oregon"] * 2


def test_ids_and_names() -> None:
    assert (display.kind_of("FRA-quimper"), display.kind_of("FRA-var"), display.kind_of("emmanuel-macron")) == (
        "city",
        "region",
        "",
    )
    assert (display.town_name("ITA-padua", "fr"), display.town_name("ITA-padua", "en")) == ("Padoue", "Padua")


@pytest.mark.parametrize("table", ["cities", "regions"])
def test_every_line_can_be_found_by_its_id(table: str) -> None:
    columns, lines = gazetteer._lines(table)
    assert all(line.count(",") == len(columns) - 1 and '"' not in line for line in lines)
    ids = [gazetteer._found(table, number).id for number in range(len(lines))]
    assert len(set(ids)) == len(ids)
    assert all(gazetteer.get(id) is not None for id in ids[:: len(ids) // 50])


def test_no_table_is_read_before_a_name_is_looked_up() -> None:
    program = "import filrouge; from filrouge.knowledge import gazetteer; print(gazetteer._lines.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "0"
