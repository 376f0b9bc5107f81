"""Who is one person across articles and who is not: a table of pairs, each with the reason that is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.growth import assert_linear

from filrouge.actors import who_is_who
from filrouge.actors.join import join
from filrouge.knowledge.offices import shipped
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionKind


def person(id: str, text: str, state: str | None = None, kind: MentionKind = "person") -> Mention:
    return Mention(id="m", start=0, end=len(text), text=text, kind=kind, name=text, actors=(id,), state=state)


def article(uri: str, *mentions: Mention, language: str = "fr", day: str = "2018-06-12", after: str = "") -> Document:
    """An article of nothing but names, each on a line of its own."""
    body, placed = "", []
    for number, mention in enumerate(mentions):
        placed.append(replace(mention, id=f"m{number}", start=len(body), end=len(body) + len(mention.text)))
        body += mention.text + after + "\n"
    interval = Interval.of_day(date.fromisoformat(day))
    return Document(
        article=Article(uri=uri, body_text=body or ".", language=language, interval=interval),
        sentences=(),
        mentions=tuple(placed),
    )


def verdict(one: Document, other: Document) -> tuple[str, str]:
    """(joined, apart, perhaps or nothing; the last reason's code) of the first mentions of two articles."""
    mine, theirs = one.mentions[0].actors[0], other.mentions[0].actors[0]
    joined = join([one, other], shipped())
    for tie in joined.ties.get(joined.canonical.get(mine, mine), ()):
        if tie.other in (mine, theirs):
            return tie.verdict, tie.why[-1].code
    return "", ""


@pytest.mark.parametrize(
    ("french", "english", "code"),
    [
        (("serguei-riabkov", "Sergueï Riabkov"), ("sergei-ryabkov", "Sergei Ryabkov"), "join-spelling"),
        (("alexandre-loukachenkov", "Alexandre Loukachenkov"), ("alexander-lukashenkov", "Alexander Lukashenkov"), "join-near"),
        (("mikhail-jirinovski", "Mikhaïl Jirinovski"), ("mikhail-zhirinovsky", "Mikhail Zhirinovsky"), "join-spelling"),
        (("choe-un-hye", "Choe Un Hye"), ("choi-un-hye", "Choi Un-hye"), "join-spelling"),
        (("taras-zelenskiy", "Taras Zelenskiy"), ("taras-zelenskyy", "Taras Zelenskyy"), "join-spelling"),
        (("bachar-el-assadi", "Bachar el-Assadi"), ("bashar-al-assadi", "Bashar al-Assadi"), "join-spelling"),
        (("pak-jong-ho", "Pak Jong Ho"), ("jong-ho-pak", "Jong Ho Pak"), "join-order"),
        (("jong-un-kim", "Jong Un Kim"), ("kim-jong-un", "Kim Jong Un"), "join-order"),
        (("j-orvanne", "J. Orvanne"), ("jeanne-orvanne", "Jeanne Orvanne"), "join-initial"),
        (("j-y-lemprince", "J.-Y. Lemprince"), ("jean-yves-lemprince", "Jean-Yves Lemprince"), "join-initial"),
    ],
)
def test_one_person(french: tuple[str, str], english: tuple[str, str], code: str) -> None:
    one, other = article("a", person(*french)), article("b", person(*english), language="en")
    assert verdict(one, other) == ("joined", code)
    (actor,) = who_is_who([one, other])
    assert (actor.mentions, len(actor.also), [c.uri for c in actor.citations]) == (2, 1, ["a", "b"])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # first names, brothers and namesakes
        (person("paul-orvanne", "Paul Orvanne"), person("marc-orvanne", "Marc Orvanne"), ("apart", "apart-first-names")),
        (person("kim-jong-un", "Kim Jong-un"), person("kim-yo-jong", "Kim Yo-jong"), ("apart", "apart-first-names")),
        # sex: by the given name, by a title
        (person("daniel-orvanne", "Daniel Orvanne"), person("danielle-orvanne", "Danielle Orvanne"), ("apart", "apart-sex")),
        (person("orvanne", "Mme Orvanne"), person("paul-orvanne", "Paul Orvanne"), ("apart", "apart-sex")),
        # states
        (person("pavel-orlof", "Pavel Orlof", "RUS"), person("pavel-orlov", "Pavel Orlov", "BGR"), ("apart", "apart-states")),
        # a father and his son, told by what stands in the name
        (
            person("paul-orvanne-junior", "Paul Orvanne Junior"),
            person("paul-orvane", "Paul Orvane"),
            ("apart", "apart-generation"),
        ),
        (
            person("jean-orvanne-ii", "Jean Orvanne II"),
            person("jean-orvane-iii", "Jean Orvane III"),
            ("apart", "apart-generation"),
        ),
        # close, and nothing that decides
        (person("paul-meyer", "Paul Meyer"), person("paul-mayer", "Paul Mayer"), ("perhaps", "join-near")),
        (person("paul-j-orvanne", "Paul J. Orvanne"), person("paul-orvanne", "Paul Orvanne"), ("perhaps", "join-middle")),
        (person("paul-thomas", "Paul Thomas"), person("thomas-paul", "Thomas Paul"), ("perhaps", "join-order")),
        (person("orvanne", "Orvanne"), person("paul-orvanne", "Paul Orvanne"), ("perhaps", "perhaps-strangers")),
        # nothing alike
        (person("paul-dupont", "Paul Dupont"), person("paul-dupond", "Paul Dupond"), ("", "")),
    ],
)
def test_two_persons(one: Mention, other: Mention, expected: tuple[str, str]) -> None:
    found = verdict(article("a", one), article("b", other))
    assert found == expected
    assert len(who_is_who([article("a", one), article("b", other)])) == 2


def test_fils_behind_the_name() -> None:
    one = article("a", person("paul-orvanne", "Paul Orvanne"), after=" fils")
    other = article("b", person("paul-orvane", "Paul Orvane"), after=" père")
    assert verdict(one, other) == ("apart", "apart-generation")


def test_contemporaries() -> None:
    one = article("a", person("paul-orvanne", "Paul Orvanne"), day="1932-01-01")
    other = article("b", person("paul-orvane", "Paul Orvane"), day="2018-01-01")
    assert verdict(one, other) == ("apart", "apart-dates")


def test_two_spellings_in_one_article_are_two_where_they_only_are_close() -> None:
    both = article("a", person("alexandre-orlin", "Alexandre Orlin"), person("alexander-orlin", "Alexander Orlin"), language="xx")
    assert len(who_is_who([both])) == 2


def test_pronouns_tell_the_sex_when_they_agree() -> None:
    she = person("camille-orvanne", "Elle", kind="pronoun")
    he = person("camile-orvanne", "Il", kind="pronoun")
    one = article("a", person("camille-orvanne", "Camille Orvanne"), she, she)
    other = article("b", person("camile-orvanne", "Camile Orvanne"), he, he)
    assert verdict(one, other) == ("apart", "apart-sex")


def test_a_cluster_is_judged_by_all_its_members() -> None:
    russian = article("a", person("pavel-orlof", "Pavel Orlof", "RUS"))
    unknown = article("b", person("pavel-orloff", "Pavel Orloff"))
    bulgarian = article("c", person("pavel-orlov", "Pavel Orlov", "BGR"))
    for order in ([russian, unknown, bulgarian], [bulgarian, unknown, russian]):
        actors = [actor for actor in who_is_who(order) if actor.kind == "person"]
        assert sorted(len(actor.also) for actor in actors) == [0, 1]


def test_an_initial_of_several_joins_none() -> None:
    documents = [
        article("a", person("j-orvanne", "J. Orvanne")),
        article("b", person("jeanne-orvanne", "Jeanne Orvanne")),
        article("c", person("jacques-orvanne", "Jacques Orvanne")),
    ]
    assert len(who_is_who(documents)) == 3
    ties = join(documents, shipped()).ties["j-orvanne"]
    assert {(tie.verdict, tie.why[-1].code) for tie in ties} == {("perhaps", "perhaps-several")}


def test_a_surname_needs_something_in_common() -> None:
    nato = person("NATO", "l'OTAN", kind="organisation")
    one = article("a", person("orvanne", "M. Orvanne"), nato)
    other = article("b", person("paul-orvanne", "Paul Orvanne"), nato)
    assert verdict(one, other) == ("joined", "join-surname")


def _alike(size: int) -> list[Document]:
    """Names of the same consonants, of one surname, and surnames alone: each block is as large as it can be."""
    vowels = "aeiou"
    found = []
    for number in range(size // 20):
        digits = [vowels[number // 5**place % 5] for place in range(9)]
        given = "".join(f"r{vowel}" for vowel in digits)
        found.append(article(f"u{number}", person(f"{given}-kimon", f"{given.title()} Kimon"), person("kimon", "Kimon")))
    return found


@pytest.mark.growth
def test_growth() -> None:
    assert_linear(_alike, lambda documents: who_is_who(documents), start=4_000)
