"""PLOVER records: which acts are told, under which category, with which parties."""

from __future__ import annotations

import json
from typing import Any

import pytest

import filrouge
from filrouge.codec import dumps
from filrouge.outputs import plover

DAY = "2018-06-14"


def told(text: str, language: str = "en", date: str | None = DAY) -> list[dict[str, Any]]:
    return list(plover.records(filrouge.annotate(text, date=date, language=language)))


def short(record: dict[str, Any]) -> tuple[str, str | None, str, str]:
    sides = (" ".join(actor["code"] or "?" for actor in record[side]) for side in ("source", "recipient"))
    return record["event"][0], record["mode"], *sides


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # As it is told.
        ("Iran accused Israel of sabotage on Tuesday.", [("ACCUSE", "allege", "IRN", "ISR")]),
        ("Hezbollah attacked Israel on Tuesday.", [("ASSAULT", None, "LBN", "ISR")]),
        # Force that was tried is coded as force, help that was tried is not.
        ("Iran attempted to assassinate Salman Rushdie in France.", [("ASSAULT", "targeted", "IRN", "FRA")]),
        ("Iran tried to help Russia.", []),
        # Announced friendly acts are the agreement to them; promised ones are told by the promise alone.
        ("Emmanuel Macron will visit Berlin on Monday.", [("AGREE", None, "FRA", "DEU")]),
        ("Emmanuel Macron se rendra à Berlin lundi.", [("AGREE", None, "FRA", "DEU")]),
        ("Iran promised to withdraw its troops from Syria.", [("AGREE", None, "IRN", "SYR")]),
        # Refused: the refusal alone, also where it cancels a meeting; without anybody who refuses, nothing.
        ("Iran refused to withdraw its troops from Syria.", [("REJECT", "yield", "IRN", "SYR")]),
        ("Iran cancelled a meeting with Russia.", [("REJECT", "meet", "IRN", "RUS")]),
        ("Iran said it will not meet Russia.", [("REJECT", "meet", "IRN", "RUS")]),
        ("L'Iran ne rencontrera pas la Russie.", [("REJECT", "meet", "IRN", "RUS")]),
        ("There will be no talks between Iran and Russia.", []),
        # Demanded, alleged, possible, denied: the demand and the accusation alone, else nothing.
        ("Iran accused Israel of attacking Syria.", [("ACCUSE", "allege", "IRN", "ISR")]),
        ("Iran denied attacking Israel.", []),
        ("Iran may attack Israel.", []),
        ("Iran did not attack Israel on Monday.", []),
        # An announced hostile act is a threat when those who are to do it say so.
        ("Iran said it will boycott the United States.", [("THREATEN", None, "IRN", "USA")]),
        ("Russia said Iran will boycott the United States.", []),
        # So does who vows it, and who names a condition; not who only thinks it possible.
        ("Hamas vowed to attack Israel.", [("THREATEN", "violence", "PSE", "ISR")]),
        ("Iran said it will boycott the United States if the talks fail.", [("THREATEN", None, "IRN", "USA")]),
        ("Iran said it would meet Russia if the talks resumed.", [("AGREE", None, "IRN RUS", "IRN RUS")]),
        ("Russia may boycott the United States if the talks fail, Iran said.", []),
        ("Iran said it may boycott the United States.", []),
        # What PLOVER has under another name, and what it does not have.
        ("The president of Georgia, Eduard Shevardnadze, resigned on Monday.", [("RETREAT", "resign", "GEO", "")]),
        ("A fire broke out in Paris on Monday.", []),
        ("Emmanuel Macron signed the law on Monday.", []),
        # Together: on both sides.
        ("France and Germany met in Geneva on Monday.", [("CONSULT", "third-party", "FRA DEU", "FRA DEU")]),
        ("France and Germany condemned Russia on Monday.", [("ACCUSE", "disapprove", "FRA DEU", "RUS")]),
        # A group is of the state that the words give it.
        ("Afghan rebels killed two men in Kabul on Monday.", [("ASSAULT", None, "AFG", "AFG")]),
    ],
)
def test_what_is_told(text: str, wanted: list[tuple[str, str | None, str, str]]) -> None:
    language = "fr" if " lundi" in text or " ne " in text else "en"
    assert [short(record) for record in told(text, language)] == wanted


def given(side: list[dict[str, Any]]) -> list[tuple[str | None, bool]]:
    return [(actor["code"], actor.get("inferred", False)) for actor in side]


@pytest.mark.parametrize(
    ("text", "source", "recipient"),
    [
        # A state that the words give is no guess; one that only the sentence gives is.
        ("Zambian police arrested two Kenyan students on Monday.", [("ZMB", False)], [("KEN", False)]),
        ("Zambian police arrested two students on Monday.", [("ZMB", False)], [("ZMB", True)]),
        ("Rebels attacked the Zambian army on Monday.", [("ZMB", True)], [("ZMB", False)]),
        ("A gunman killed two French tourists in Zambia on Monday.", [("ZMB", True)], [("FRA", False)]),
        # Nobody named: of an arrest and a riot the place tells who, of an attack it does not.
        ("A student was arrested in Zambia on Monday.", [("ZMB", True)], [("ZMB", True)]),
        ("Two men were killed in Zambia on Monday.", [], [("ZMB", True)]),
        # What stays at home, unless another state is named.
        ("Zambia imposed a curfew on Monday.", [("ZMB", False)], [("ZMB", True)]),
        ("Zambia and Kenya apologised on Monday.", [("ZMB", False), ("KEN", False)], []),
    ],
)
def test_states_that_the_words_of_a_party_do_not_give(
    text: str, source: list[tuple[str, bool]], recipient: list[tuple[str, bool]]
) -> None:
    (record,) = told(text)
    assert (given(record["source"]), given(record["recipient"])) == (source, recipient)


@pytest.mark.parametrize(
    ("id", "code"),
    [
        ("FRA", ("FRA", None)),
        ("UNO", ("UNO", None)),
        ("UNSC", ("UNO", None)),
        ("EUR", ("EUR", None)),
        ("EUC", ("EUR", None)),
        ("NATO", ("IGO", None)),
        ("AMNESTY", ("NGO", None)),
        ("HEZB", ("LBN", "REB")),
        ("nobody-of-the-tables", (None, None)),
    ],
)
def test_codes(id: str, code: tuple[str | None, str | None]) -> None:
    assert plover.actor_code(id) == code


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("France and Germany met on Monday.", ("2018-06-11", None)),
        ("France and Germany met in May 2017.", ("2017-05-01", "2017-05-31")),
        # What is announced is agreed to on the day of the article, whenever it will be done.
        ("Emmanuel Macron will visit Berlin on Monday.", (DAY, None)),
    ],
)
def test_days(text: str, days: tuple[str | None, str | None]) -> None:
    assert [(record["date"], record["enddate"]) for record in told(text)] == [days]


def test_an_undated_act_has_no_date() -> None:
    assert [record["date"] for record in told("France attacked Germany.", date=None)] == [None]


def test_a_record_is_one_line_of_json_and_points_into_the_text() -> None:
    text = "Paris, hier.\n\nLa France et l'Allemagne se sont rencontrées à Genève lundi."
    (record,) = told(text, "fr")
    assert json.loads(dumps(record)) == record
    place = record["text_info"]
    assert text[place["start"] : place["end"]] == record["event_text"][0] == "se sont rencontrées"
    assert (record["event_loc"]["name"], record["event_loc"]["cc3"]) == ("Genève", "CHE")
    assert record["quad_code"] == 1
