"""What is known of one person across articles: what he is called, and what keeps him apart from a namesake."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from filrouge.knowledge import states
from filrouge.knowledge.names import FAMILY_FIRST, given_names, words
from filrouge.knowledge.offices import Offices
from filrouge.knowledge.romanisation import ARTICLES
from filrouge.languages import available, part
from filrouge.model.document import Document
from filrouge.model.mention import Mention

Name = tuple[str, ...]
_NUMERALS = frozenset(("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"))
_AFTER = re.compile(r"[\s,(]{1,3}([^\W\d_]{2,7})\b")
_COMPANY = 50
"""That many actors of an article are noted as the company of each of its persons."""
_PRONOUNS = 2
"""Pronouns that tell the sex by themselves: a single one may have been given to the wrong person."""


@dataclass(slots=True, eq=False)
class Facts:
    """One id, or several that were found to be one: `names` are whole names as folded words, `marks` tell father from son."""

    ids: list[str]
    names: tuple[Name, ...]
    table: bool = False
    marks: set[str] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    pronouns: Counter[str] = field(default_factory=Counter)
    states: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    uris: set[str] = field(default_factory=set)
    """Articles that have the whole name, among those that he is `seen` in."""
    seen: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    """Words before the name: "général"."""
    company: set[str] = field(default_factory=set)
    """Other persons and organisations in the same articles; that two articles speak of France says nothing."""
    first: date | None = None
    last: date | None = None
    mentions: int = 0

    @property
    def id(self) -> str:
        return self.ids[0]

    def sex(self) -> set[str]:
        """What titles and given names say; else pronouns that agree."""
        if self.sexes or len(self.pronouns) != 1:
            return self.sexes
        return {sex for sex, count in self.pronouns.items() if count >= _PRONOUNS}

    def absorb(self, other: Facts) -> None:
        """Take in another who is the same."""
        self.ids += other.ids
        self.names = tuple(dict.fromkeys((*self.names, *other.names)))
        self.table |= other.table
        for mine, theirs in (
            (self.marks, other.marks), (self.sexes, other.sexes), (self.states, other.states),
            (self.languages, other.languages), (self.uris, other.uris),
            (self.titles, other.titles), (self.company, other.company),
        ):  # fmt: skip
            mine |= theirs
        self.pronouns += other.pronouns
        self.first = min((day for day in (self.first, other.first) if day), default=None)
        self.last = max((day for day in (self.last, other.last) if day), default=None)
        self.mentions += other.mentions


def gathered(documents: Sequence[Document], offices: Offices) -> dict[str, Facts]:
    """Persons by id, as all mentions together show them."""
    found: dict[str, Facts] = {}
    for document in documents:
        article = document.article
        day = article.interval.earliest.date() if article.interval and article.interval.earliest else None
        language = article.language or ""
        known = language in available()
        present = list(dict.fromkeys(id for mention in document.mentions for id in mention.actors if not states.get(id)))[
            :_COMPANY
        ]
        for mention in document.mentions:
            if len(mention.actors) != 1 or mention.kind not in ("person", "pronoun", "role"):
                continue
            id = mention.actors[0]
            if states.get(id) is not None:
                continue
            facts = found.get(id)
            if facts is None:
                if mention.kind != "person" and id not in offices.persons:
                    continue
                facts = found[id] = _facts(id, offices)
            if article.uri not in facts.seen:
                facts.seen.add(article.uri)
                facts.company.update(actor for actor in present if actor != id)
            facts.mentions += 1
            if mention.state and states.get(mention.state):
                facts.states.add(mention.state)
            if day:
                facts.first, facts.last = min(facts.first or day, day), max(facts.last or day, day)
            if known:
                _shown(facts, mention, language, article.body_text)
            if mention.kind == "person" and len(words(mention.text)) > 1:
                facts.languages.add(language)
                facts.uris.add(article.uri)
    return found


def _facts(id: str, offices: Offices) -> Facts:
    person = offices.persons.get(id)
    spelt: Iterable[Name] = (words(name) for name in person.all_names) if person else (tuple(id.split("-")),)
    marks: set[str] = set()
    names: dict[Name, None] = {}
    markers = _markers()
    for name in spelt:
        ends = {markers.get(word, word) for word in name[1:] if word in _NUMERALS or word in markers}
        marks |= ends
        names[tuple(word for n, word in enumerate(name) if not n or (word not in _NUMERALS and word not in markers))] = None
    facts = Facts([id], tuple(name for name in map(plain, names) if name), person is not None, marks)
    sex = person.sex if person else given_names().get(id.split("-")[0])
    if sex:
        facts.sexes.add(sex)
    if person:
        facts.states |= {entity for entity in person.entities if states.get(entity)}
    return facts


def plain(name: Name) -> Name:
    """A name without Arabic articles."""
    return tuple(word for word in name if word not in ARTICLES) or name


def family_first(facts: Facts) -> bool:
    """True where the family name stands first."""
    return bool(facts.states & FAMILY_FIRST)


def _markers() -> dict[str, str]:
    """Folded words of all languages behind a name that tell a father from his son."""
    return {word: mark for code in available() for word, mark in part(code, "mentions").generations.items()}


def _shown(facts: Facts, mention: Mention, language: str, text: str) -> None:
    """What the words of one mention show of the sex, and which word follows the name."""
    pack = part(language, "mentions")
    if mention.kind == "pronoun":
        pronoun = pack.pronouns.get(mention.text.lower())
        if pronoun and pronoun.sex and pronoun.sort == "personal":
            facts.pronouns[pronoun.sex] += 1
    elif mention.kind == "person":
        shown = words(mention.text)
        if shown and (sex := pack.titles.get(shown[0])):
            facts.sexes.add(sex)
        own = {word for name in facts.names for word in name}
        facts.titles.update(word for word in shown if word not in own and word not in pack.determiners and len(word) > 1)
        after = _AFTER.match(text, mention.end)
        if after and (mark := pack.generations.get("".join(words(after[1])))):
            facts.marks.add(mark)
