"""Mentions become one event where day, place and parties agree, and stay apart where they do not."""

from __future__ import annotations

from datetime import date

import pytest
from tests.events.pieces import article, made_document, mention

from filrouge.events.link import link
from filrouge.model.article import Article
from filrouge.model.chronology import Entry
from filrouge.pipeline import annotate, chronology

GENEVA = article("a", "Joe Biden a rencontré Vladimir Poutine à Genève le 16 juin 2021.", "2021-06-17")


def meetings(*articles: Article) -> list[Entry]:
    return [e for e in chronology(articles).entries if e.event.type == "CONSULT"]


def cited(entry: Entry) -> list[str]:
    return sorted({c.citation.uri for c in entry.citations})


# Texts that tell the act of GENEVA.
SAME = [
    ("en", "Joe Biden met Vladimir Putin in Geneva on 16 June 2021.", "2021-06-18"),
    ("en", "The meeting between Joe Biden and Vladimir Putin took place in Geneva on 16 June 2021.", "2021-06-18"),
    ("fr", "Joe Biden et Vladimir Poutine se sont rencontrés mercredi en Suisse.", "2021-06-18"),
    ("fr", "Joe Biden rencontrera Vladimir Poutine à Genève le 16 juin 2021.", "2021-06-01"),
    ("fr", "Le sommet de Genève, en juin 2021, avait réuni Joe Biden et Vladimir Poutine.", "2023-01-01"),
]
# Texts that tell another one.
OTHER = [
    ("fr", "Joe Biden a rencontré Vladimir Poutine à Vienne le 16 juin 2021.", "2021-06-18"),
    ("fr", "Emmanuel Macron a rencontré Angela Merkel à Berlin le 16 juin 2021.", "2021-06-18"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine à Genève le 17 juin 2022.", "2022-06-18"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine.", "2024-06-18"),
    ("fr", "Joe Biden souhaite rencontrer Vladimir Poutine.", "2023-06-18"),
    ("fr", "Joe Biden rencontrera Vladimir Poutine à Genève.", "2023-06-18"),
    ("en", "Joe Biden wants to meet Vladimir Putin.", "2023-06-18"),
]


@pytest.mark.parametrize(("language", "text", "day"), SAME, ids=[row[1] for row in SAME])
def test_one_act(language: str, text: str, day: str) -> None:
    (entry,) = meetings(GENEVA, article("b", text, day, language=language))
    assert cited(entry) == ["a", "b"]
    assert entry.status == "actual"


@pytest.mark.parametrize(("language", "text", "day"), OTHER, ids=[row[1] for row in OTHER])
def test_two_acts(language: str, text: str, day: str) -> None:
    found = chronology([GENEVA, article("b", text, day, language=language)]).entries
    assert sorted(cited(e) for e in found if "a" in cited(e)) == [["a"]]
    assert len(found) > 1


def test_two_acts_of_one_day_in_one_text() -> None:
    text = "Joe Biden a rencontré Vladimir Poutine à Genève le 16 juin 2021. Emmanuel Macron a rencontré Angela Merkel à Berlin le 16 juin 2021."
    assert [sorted(e.event.actors) for e in meetings(article("a", text, "2021-06-17"))] in (
        [["RUS", "USA"], ["DEU", "FRA"]],
        [["DEU", "FRA"], ["RUS", "USA"]],
    )


def test_an_anaphoric_noun_joins_what_stands_before_it() -> None:
    text = GENEVA.body_text + " Cette rencontre avait duré trois heures."
    (entry,) = meetings(article("a", text, "2021-06-17"))
    assert [c.citation.exact for c in entry.citations] == [GENEVA.body_text, "Cette rencontre avait duré trois heures."]


@pytest.mark.parametrize(
    ("again", "unresolved"), [("La rencontre avait duré trois heures.", 1), ("Cette rencontre avait duré une heure.", 0)]
)
def test_an_article_after_two_acts_points_to_none(again: str, unresolved: int) -> None:
    two = "La rencontre de Paris, le 16 juin 2021, fut brève. La rencontre de Lima, le 20 juin 2021, fut longue. "
    found = chronology([article("a", two + again, "2021-06-27")])
    assert sum(count for why, count in found.left_out if why.code == "anaphoric-unresolved") == unresolved


def test_an_anaphoric_noun_without_antecedent_is_counted() -> None:
    found = chronology([article("a", "Cette rencontre avait duré trois heures.", "2021-06-17")])
    assert [(str(why), count) for why, count in found.left_out] == [("anaphoric-unresolved", 1)]


def test_every_mention_is_in_one_event() -> None:
    documents = list(annotate([GENEVA, *(article(f"b{n}", t, d, language=g) for n, (g, t, d) in enumerate(SAME + OTHER))]))
    events, left_out = link(documents)
    linked = [(r.uri, r.mention.id) for e in events for r in e.mentions]
    assert len(linked) == len(set(linked))
    assert len(linked) + sum(n for _, n in left_out) == sum(len(d.events) for d in documents)


def test_parties_that_cross_are_no_one_event() -> None:
    """A with B and C with D on one day, joined by nobody: a mention of A and C links neither pair."""
    day = date(2024, 5, 14)
    made = [
        made_document(1, mention(1, day, ("AAA", "BBB"))),
        made_document(2, mention(2, day, ("CCC", "DDD"))),
        made_document(3, mention(3, day, ("AAA", "CCC"))),
    ]
    events, _ = link(made)
    assert not any({"BBB", "DDD"} <= set(e.actors) for e in events)


def test_order_of_documents_does_not_matter() -> None:
    days = [date(2024, 1, 1 + n % 9) for n in range(40)]
    made = [made_document(n, mention(n, day, ("USA", "RUS") if n % 2 else ("FRA", "DEU"))) for n, day in enumerate(days)]
    events, left = link(made)
    back, left_back = link(made[::-1])
    assert (events, left) == (back, left_back)
    assert {len({r.mention.actors for r in e.mentions}) for e in events} == {1}


def test_a_plan_of_the_day_keeps_no_undated_telling_away() -> None:
    """A plan that a dated meeting is joined to must not stop a mention of it without a date."""
    plan = article("p", "Joe Biden rencontrera Vladimir Poutine à Genève le 16 juin 2021.", "2021-06-01")
    recall = article("r", "Joe Biden et Vladimir Poutine se sont rencontrés à Genève.", None)
    (entry,) = meetings(GENEVA, plan, recall)
    assert (cited(entry), entry.status) == (["a", "p", "r"], "actual")
    assert len(meetings(plan, recall)) == 2
