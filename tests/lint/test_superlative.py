"""superseded-superlative: a "last" meeting is the last only when none comes after it."""

from __future__ import annotations

import pytest

from filrouge import pipeline
from filrouge.articles import ReadOptions, article_of_text
from filrouge.lint.registry import run
from filrouge.lint.rule import Selection
from filrouge.model.event import Modality
from filrouge.model.finding import Finding
from lint.build import Page, chronology

ONLY = Selection(select=("superseded-superlative",))
STATES = ("USA", "PRK")
MEN = ("donald-trump", "kim-jong-un")
CLAIM = "La dernière rencontre officielle entre Donald Trump et Kim Jong-un remonte au 12 juin 2018."


def check(*pages: Page) -> tuple[Finding, ...]:
    findings = run(chronology(*pages), ONLY)
    texts = {page.uri: page.text for page in pages}
    for finding in findings:
        for citation in finding.citations:
            assert texts[citation.uri][citation.start : citation.end] == citation.exact
    return findings


def claim(
    text: str = CLAIM, *, published: str | None = "2025-10-27", head: str = "rencontre", time: str = "12 juin 2018"
) -> Page:
    page = Page(text, "fr", published)
    for name, slug, state in (("Donald Trump", MEN[0], "USA"), ("Kim Jong-un", MEN[1], "PRK")):
        if name in text:
            page.mention(name, "person", slug, state=state)
    page.act(head, page.time(time, "2018-06-12"), STATES, persons=MEN)
    return page


def other(text: str, head: str, time: tuple[str, str], **more: object) -> Page:
    page = Page(text, "fr", "2022-01-01", uri="b.txt")
    page.act(head, page.time(*time), STATES, **{"persons": MEN, **more})
    return page


HANOI = ("Trump et Kim se sont rencontrés à Hanoï le 28 février 2019.", "se sont rencontrés", ("28 février 2019", "2019-02-28"))


def test_a_later_meeting_in_another_article() -> None:
    (finding,) = check(claim(), other(*HANOI))
    assert [c.exact for c in finding.citations] == [
        "La dernière rencontre officielle entre Donald Trump et Kim Jong-un remonte au 12 juin 2018",
        "se sont rencontrés à Hanoï le 28 février 2019",
    ]
    assert finding.citations[1].uri == "b.txt"
    assert dict(finding.message.args)["later"] == "2019-02-28"


def test_a_second_summit_without_names_and_a_later_meeting() -> None:
    page = claim(
        CLAIM
        + "\n\nUn second sommet s'est déroulé à Hanoï, au Vietnam, en février 2019. En juin, Trump avait rencontré le dirigeant."
    )
    page.act("sommet", page.time("février 2019", "2019-02"))
    page.act("avait rencontré", page.time("juin", "2025-06", anchor="creation"), STATES, persons=MEN)
    (finding,) = check(page)
    assert [c.exact for c in finding.citations[1:]] == [
        "sommet s'est déroulé à Hanoï, au Vietnam, en février 2019",
        "juin, Trump avait rencontré",
    ]
    assert dict(finding.message.args)["later"] == "2019-02"


@pytest.mark.parametrize(
    "text",
    [
        "La dernière rencontre entre Donald Trump et Kim Jong-un à Singapour remonte au 12 juin 2018.",
        "La dernière rencontre de 2018 entre Donald Trump et Kim Jong-un remonte au 12 juin 2018.",
        "La dernière rencontre entre Donald Trump et Kim Jong-un remontait au 12 juin 2018.",
        "La dernière rencontre entre Donald Trump et Kim Jong-un ne remonte pas au 12 juin 2018.",
        "Avant la dernière rencontre entre Donald Trump et Kim Jong-un, le 12 juin 2018, rien.",
        "La première rencontre entre Donald Trump et Kim Jong-un remonte au 12 juin 2018.",
        "La dernière rencontre secrète entre Donald Trump et Kim Jong-un remonte au 12 juin 2018.",
    ],
)
def test_narrowed_and_other_claims(text: str) -> None:
    assert check(claim(text), other(*HANOI)) == ()


@pytest.mark.parametrize(
    "modality",
    [
        Modality(time_status="future"),
        Modality(polarity="negative", time_status="past"),
        Modality(certainty="possible", time_status="past"),
    ],
)
def test_what_did_not_take_place_does_not_count(modality: Modality) -> None:
    assert check(claim(), other(*HANOI, modality=modality)) == ()


@pytest.mark.parametrize(
    ("text", "head", "time", "more"),
    [
        ("Ils se sont rencontrés le 28 février 2018.", "se sont rencontrés", ("28 février 2018", "2018-02-28"), {}),
        ("Ils se sont rencontrés le 12 juin 2018.", "se sont rencontrés", ("12 juin 2018", "2018-06-12"), {}),
        ("Ils se sont rencontrés en 2018.", "se sont rencontrés", ("2018", "2018"), {}),
        ("Ils se sont téléphoné le 28 février 2019.", "se sont téléphoné", ("28 février 2019", "2019-02-28"), {}),
        (
            "Les ministres se sont rencontrés le 28 février 2019.",
            "se sont rencontrés",
            ("28 février 2019", "2019-02-28"),
            {"persons": ()},
        ),
        ("Ils se sont rencontrés en privé le 28 février 2019.", "se sont rencontrés", ("28 février 2019", "2019-02-28"), {}),
        ("Ils se sont rencontrés le 30 octobre 2025.", "se sont rencontrés", ("30 octobre 2025", "2025-10-30"), {}),
        ("Ils se sont rencontrés le 27 octobre 2025.", "se sont rencontrés", ("27 octobre 2025", "2025-10-27"), {}),
    ],
)
def test_what_is_no_later_meeting_of_theirs(text: str, head: str, time: tuple[str, str], more: dict[str, object]) -> None:
    assert check(claim(), other(text, head, time, **more)) == ()


def test_a_year_that_was_guessed_is_no_ground_alone() -> None:
    page = other("En mars, ils se sont rencontrés.", "se sont rencontrés", ("mars", "2022-03"))
    page.timexes = [type(t)(**{f: getattr(t, f) for f in t.__slots__} | {"anchor": "creation"}) for t in page.timexes]
    assert check(claim(), page) == ()


def test_the_last_summit_is_not_superseded_by_a_handshake() -> None:
    text = "Le dernier sommet entre Donald Trump et Kim Jong-un remonte au 12 juin 2018."
    assert check(claim(text, head="sommet"), other(*HANOI)) == ()
    summit = other("Leur sommet de Hanoï s'est ouvert le 27 février 2019.", "sommet", ("27 février 2019", "2019-02-27"))
    assert len(check(claim(text, head="sommet"), summit)) == 1


def test_an_undated_article_speaks_for_itself_only() -> None:
    assert check(claim(published=None), other(*HANOI)) == ()
    page = claim(CLAIM + " Trump et Kim se sont rencontrés le 28 février 2019.", published=None)
    page.act("se sont rencontrés", page.time("28 février 2019", "2019-02-28"), STATES, persons=MEN)
    assert len(check(page)) == 1


@pytest.mark.parametrize(
    ("text", "head", "count"),
    [
        ("Trump and Kim last met on 12 June 2018.", "met", 1),
        ("Trump and Kim last met in Singapore on 12 June 2018.", "met", 0),
        ("Trump and Kim met for the last time on 12 June 2018.", "met", 1),
        ("Their last meeting was on 12 June 2018.", "meeting", 1),
        ("The most recent meeting between them took place on 12 June 2018.", "meeting", 1),
        ("Trump and Kim had last met on 12 June 2018.", "met", 0),
        ("Trump and Kim met last on 12 June 2018.", "met", 0),
    ],
)
def test_english(text: str, head: str, count: int) -> None:
    page = Page(text, "en", "2025-10-27")
    page.act(head, page.time("12 June 2018", "2018-06-12"), STATES, persons=MEN)
    assert len(check(page, other(*HANOI))) == count


def test_drafts_only() -> None:
    found = run(chronology(claim(), other(*HANOI)), ONLY, drafts=["b.txt"])
    assert found == ()
    assert len(run(chronology(claim(), other(*HANOI)), ONLY, drafts=["a.txt"])) == 1


def test_the_latest_is_suggested_where_grammar_gives_its_year() -> None:
    """ "Quatre mois plus tard, en juin" is of the year that the narrative has come to."""
    text = (
        "La dernière rencontre officielle entre Donald Trump et Kim Jong-un remonte au 12 juin 2018. Donald Trump et Kim Jong-un "
        "se sont rencontrés à Hanoï en février 2019. Quatre mois plus tard, en juin, Donald Trump avait rencontré Kim Jong-un."
    )
    article = article_of_text(text, ReadOptions(date="2025-10-27", language="fr"), uri="a.txt")
    (finding,) = pipeline.check([article], selection=ONLY)
    assert dict(finding.message.args)["later"] == "2019-06"
