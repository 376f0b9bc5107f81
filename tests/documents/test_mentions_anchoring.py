"""Offices at dates, and what pronouns and groups take over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from filrouge.documents.mentions import anchor_mentions
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionForm, MentionReading
from filrouge.readings.mentions import read_mentions
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
OFFICE = MentionForm(
    id="m1", start=0, end=5, text="Words", kind="role", name="président russe", office=("RUS", "head_of_state"), state="RUS"
)


def article(text: str = "Words and more words", interval: Interval | None = None) -> Article:
    return Article(uri="a", body_text=text, language="fr", interval=interval)


def read(text: str, interval: Interval | None) -> tuple[Mention, ...]:
    view = fold(text)
    forms = read_mentions(view, tokenize(view), split(view, part("fr", "sentences")), language="fr")
    return anchor_mentions(forms, article=article(text, interval))


def test_the_date_of_the_article_decides() -> None:
    (mention,) = anchor_mentions((OFFICE,), article=article(interval=Interval.of_day(date(2010, 3, 1))))
    assert mention.actors == ("dmitry-medvedev",)
    assert (mention.name, mention.state) == ("Dmitri Medvedev", "RUS")
    assert mention.evidence is not None
    assert (mention.evidence.by, mention.evidence.why) == ("office-holder", "2008-05-07..2012-05-07")


@pytest.mark.parametrize("as_mapping", [True, False])
def test_the_date_of_the_clause_wins(as_mapping: bool) -> None:
    clause = {"m1": Interval.of_year(2010)}
    (mention,) = anchor_mentions(
        (OFFICE,),
        article=article(interval=Interval.of_day(date(2020, 3, 1))),
        clause_interval=clause if as_mapping else clause.get,
    )
    assert mention.actors == ("dmitry-medvedev",)


def test_a_change_of_office_within_the_interval_leaves_candidates() -> None:
    spring = Interval.of_days(date(2008, 4, 1), date(2008, 6, 13))
    (mention,) = anchor_mentions((OFFICE,), article=article(interval=spring))
    assert mention.actors == ()
    assert {reading.id for reading in mention.readings} == {"vladimir-putin", "dmitry-medvedev"}
    assert mention.state == "RUS"


def test_who_held_the_office_for_most_of_the_interval_is_meant() -> None:
    (mention,) = anchor_mentions((OFFICE,), article=article(interval=Interval.of_year(2008)))
    assert mention.actors == ("dmitry-medvedev",)
    assert {reading.id for reading in mention.readings} == {"vladimir-putin", "dmitry-medvedev"}


def test_without_a_date_the_one_named_in_the_text_holds() -> None:
    named = MentionForm(id="m2", start=6, end=9, text="and", kind="person", name="V. Poutine", actors=("vladimir-putin",))
    first, second = anchor_mentions((OFFICE, named), article=article())
    assert first.actors == ("vladimir-putin",)
    assert first.evidence is not None
    assert first.evidence.by == "name in text"
    assert second.name == "Vladimir Poutine"


def test_a_person_of_one_state_needs_no_date() -> None:
    trump, stoltenberg = anchor_mentions(
        (
            MentionForm(id="m1", start=0, end=5, text="Words", kind="person", name="T", actors=("donald-trump",)),
            MentionForm(id="m2", start=6, end=9, text="and", kind="person", name="S", actors=("jens-stoltenberg",)),
        ),
        article=article(),
    )
    assert trump.state == "USA"
    assert stoltenberg.state is None


def test_a_person_acts_for_whose_office_he_holds_at_the_date() -> None:
    form = MentionForm(id="m1", start=0, end=5, text="Words", kind="person", name="S", actors=("jens-stoltenberg",))
    for year, state in ((2008, "NOR"), (2020, "NATO")):
        (mention,) = anchor_mentions((form,), article=article(interval=Interval.of_day(date(year, 6, 1))))
        assert mention.state == state


def test_groups_take_all_their_antecedents_or_nothing() -> None:
    group = MentionForm(id="m2", start=6, end=9, text="and", kind="group", name="deux", antecedents=("m1", "m3"), plural=True)
    biden = MentionForm(id="m3", start=10, end=14, text="more", kind="person", name="B", actors=("joe-biden",))
    dated = article(interval=Interval.of_day(date(2021, 6, 16)))
    assert anchor_mentions((OFFICE, group, biden), article=dated)[1].actors == ("vladimir-putin", "joe-biden")
    assert anchor_mentions((OFFICE, group, biden), article=article())[1].actors == ()


def test_a_chain_that_runs_in_a_circle_ends() -> None:
    first = MentionForm(id="m1", start=0, end=5, text="Words", kind="pronoun", name="il", antecedents=("m2",))
    second = MentionForm(id="m2", start=6, end=9, text="and", kind="pronoun", name="il", antecedents=("m1",))
    assert [m.actors for m in anchor_mentions((first, second), article=article())] == [(), ()]


def test_a_surname_of_several_is_narrowed_by_the_date() -> None:
    readings = (MentionReading("person", "george-w-bush", ""), MentionReading("person", "george-h-w-bush", ""))
    form = MentionForm(id="m1", start=0, end=5, text="Words", kind="person", name="Bush", readings=readings)
    (mention,) = anchor_mentions((form,), article=article(interval=Interval.of_day(date(2004, 2, 2))))
    assert mention.actors == ("george-w-bush",)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles that the program is measured on are not here")
def test_the_two_articles() -> None:
    wanted = {
        "Donald Trump": ("donald-trump",),
        "le président américain": ("donald-trump",),
        "le chef de la Maison Blanche": ("donald-trump",),
        "M. Trump": ("donald-trump",),
        "le chef de l'État": ("donald-trump",),
        "le leader nord-coréen": ("kim-jong-un",),
        "le dirigeant nord-coréen": ("kim-jong-un",),
        "Kim": ("kim-jong-un",),
        "les deux hommes": ("donald-trump", "kim-jong-un"),
        "les deux dirigeants": ("donald-trump", "kim-jong-un"),
        "Choe Son Hui": ("choe-son-hui",),
        "La ministre nord-coréenne des Affaires étrangères": ("choe-son-hui",),
    }
    folded = {words.lower(): actors for words, actors in wanted.items()}
    seen = set()
    for path in sorted(SEEDS.glob("*.txt")):
        text = path.read_text("utf-8")
        dated = Interval.of_day(date(2025, 10, 27)) if "2025-10-27" in text else None
        for mention in read(text, dated):
            words = mention.text.lower().replace("’", "'")
            if words in folded:
                seen.add(words)
                assert mention.actors == folded[words], (path.name, mention)
    assert seen == set(folded)
