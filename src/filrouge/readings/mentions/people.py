"""Names of persons: those of the tables, and unknown ones that a given name or a cue betrays."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from filrouge.knowledge.names import fold, given_names
from filrouge.knowledge.offices import Offices
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.words import Words

_MOST_WORDS = 6
_MOST_INITIALS = 3


class PersonName(NamedTuple):
    """Tokens [first, last); `ids` are persons who bear the name; `full` tells the fullest name
    that the text has from a surname of somebody named elsewhere."""

    first: int
    last: int
    ids: tuple[str, ...]
    full: bool
    sex: str
    shown: str


@dataclass(slots=True)
class People:
    """The persons named in full in one text: their ids, names and surnames."""

    offices: Offices
    names: dict[str, str] = field(default_factory=dict)
    """Id -> name in the language of the text, the fullest one seen."""
    sexes: dict[str, str] = field(default_factory=dict)
    surnames: dict[str, list[str]] = field(default_factory=dict)
    """Folded surname -> ids in the order of the text."""
    surname_words: set[str] = field(default_factory=set)
    """What those surnames begin with."""

    def add(self, name: PersonName, text: Words, language: str) -> None:
        for id in name.ids:
            if id in self.names:
                continue
            person = self.offices.persons.get(id)
            self.names[id] = person.name(language) if person else name.shown
            self.sexes[id] = (person.sex or "") if person else name.sex
            for surname in person.surnames if person else _surnames(text, name):
                key = fold(surname)
                bearers = self.surnames.setdefault(key, [])
                self.surname_words.add(key.partition(" ")[0])
                if id not in bearers:
                    bearers.append(id)


def _surnames(text: Words, name: PersonName) -> tuple[str, ...]:
    """The last word; with the words from the first particle on, where there is one."""
    at = [index for index in range(name.first, name.last) if text.tokens[index].kind == "word"]
    last = text.tokens[at[-1]].text
    # A hyphen binds the last words: "Douste-Blazy".
    start = at[-1]
    while start - 2 > name.first and text.text(start - 1) == "-":
        start -= 2
    found = [last] if start == at[-1] else ["-".join(text.text(i) for i in range(start, at[-1] + 1, 2))]
    particles = [index for index in at[1:-1] if not text.capitalised(index)]
    if particles:
        found.append(" ".join(text.text(index) for index in at if index >= particles[0]))
    return tuple(found)


class NameReader:
    """Reads person names at a place of the text; knows the lexicon and the people so far."""

    def __init__(self, text: Words, lexicon: Lexicon, people: People) -> None:
        self.text = text
        self.lexicon = lexicon
        self.people = people
        self._given = given_names()
        self._full: dict[tuple[int, int], PersonName | None] = {}

    def may_begin(self, index: int) -> bool:
        """False for words that open no whole name."""
        return self.text.capitals[index] or self.text.folded[index] in ("pape", "pope")

    def full(self, index: int, stop: int) -> PersonName | None:
        """A whole name: of the tables, or a given name with what follows it."""
        if index >= stop or not self.may_begin(index):
            return None
        place = index, stop
        if place not in self._full:
            self._full[place] = self._read_full(index, stop)
        return self._full[place]

    def _read_full(self, index: int, stop: int) -> PersonName | None:
        found = self.lexicon.found(self.text, index, stop)
        if found is not None:
            names, end = found
            ids = tuple(dict.fromkeys(name.id for name in names if name.kind == "person"))
            if ids and not self._goes_on(end, stop):
                sexes = {self.lexicon.offices.persons[id].sex or "" for id in ids}
                return PersonName(index, end, ids, True, sexes.pop() if len(sexes) == 1 else "", self.text.shown(index, end))
            if any(name.kind != "person" for name in names) and not (end - index == 1 and self._given_here(index)):
                return None
        return self._given_name(index, stop)

    def _goes_on(self, end: int, stop: int) -> bool:
        return end < stop and self.text.text(end) == "-" and self.text.tight(end) and self.text.capitalised(end + 1)

    def _given_here(self, index: int) -> bool:
        return self.text.folded[index] in self._given

    def _given_name(self, index: int, stop: int) -> PersonName | None:
        text = self.text
        start = index
        # "Jean-Yves", "Anne-Marie": the first part decides.
        if text.folded[index] not in self._given or text.folded[index] in self.lexicon.not_opening:
            return None
        if index > 0 and text.text(index - 1) == "-" and text.tight(index):
            return None
        end = self.sequence(start, stop)
        size = sum(text.tokens[at].kind == "word" for at in range(start, end))
        hyphen = text.text(index + 1) == "-" and text.tight(index + 1)
        if size < (3 if hyphen else 2):
            return None
        shown = self.text.shown(start, end)
        sex = self._given[text.folded[index]]
        return PersonName(start, end, (self.slug(start, end),), True, sex, shown)

    def cued(self, index: int, stop: int, sex: str = "") -> PersonName | None:
        """A name where a title or a role has announced one: whole, a surname, or unknown."""
        if not self.text.capitalised(index):
            return None
        known = self.full(index, stop)
        if known is not None:
            return known
        surname = self.surname(index, stop)
        if surname is not None:
            return surname
        found = self.lexicon.found(self.text, index, stop)
        if found is not None and any(name.kind != "person" for name in found[0]):
            return None
        word = self.text.text(index)
        if 1 < len(word) <= 5 and word.isupper() and not self._initials(index, stop):
            return None  # "le candidat LR"
        if self.lexicon.heads.match(self.text, index, stop):
            return None  # "the Deputy Chairman"
        end = self.sequence(index, stop)
        count = sum(self.text.tokens[at].kind == "word" and self.text.capitalised(at) for at in range(index, end))
        shown = self.text.shown(index, end)
        if count < 2 and len(shown) < 2:
            return None
        # "le général Sidorov": a surname alone is the fullest name that the text has.
        return PersonName(index, end, (self.slug(index, end),), True, sex, shown)

    def _initials(self, index: int, stop: int) -> bool:
        """True for letters of given names before a surname: "JD Martin"."""
        text, after = self.text, index + 1
        named = after < stop and text.capitalised(after) and text.tokens[after].spaced and not text.text(after).isupper()
        return named and len(text.text(index)) <= _MOST_INITIALS and not self._foreign(after, stop)

    def surname(self, index: int, stop: int) -> PersonName | None:
        """A surname alone, of somebody named in full in this text or, when clear, in the tables."""
        text = self.text
        if not text.capitalised(index) and text.lower(index) not in self.lexicon.pack.particles:
            return None
        if text.folded[index] not in self.lexicon.surname_words and text.folded[index] not in self.people.surname_words:
            return None
        run = text.run(index, stop, 3)
        for size in range(len(run), 0, -1):
            key = " ".join(text.folded[at] for at in run[:size])
            if not any(text.capitalised(at) for at in run[:size]):
                continue
            ids = tuple(self.people.surnames.get(key, ()))
            if not ids and key not in self.lexicon.not_surnames and text.folded[index] not in self.lexicon.not_opening:
                ids = self.lexicon.offices.by_surname.get(key, ())
            if ids:
                end = run[size - 1] + 1
                return PersonName(index, end, ids, False, "", self.text.shown(index, end))
        return None

    def sequence(self, index: int, stop: int) -> int:
        """End of the run of capitalised words and particles from `index` on."""
        text, particles = self.text, self.lexicon.pack.particles
        titled = text.sentence[index] in text.titled
        end = index + 1
        count = 1
        at = index + 1
        while at < stop and count < _MOST_WORDS:
            token = text.tokens[at]
            if (
                token.text in "-'"
                and text.tight(at)
                and at + 1 < stop
                and text.tight(at + 1)
                and text.tokens[at + 1].kind == "word"
            ):
                # "Jong-un" goes on in lower case, "d'Estaing" and "O'Brien" with a capital.
                if token.text == "'" and not text.capitalised(at + 1):
                    break
                if token.text == "'" and len(text.text(at - 1)) > 2:
                    break
                at += 2
                end = at
                continue
            if (
                token.text == "."
                and text.tight(at)
                and len(text.text(at - 1)) == 1
                and at + 1 < stop
                and text.capitalised(at + 1)
            ):
                at += 1
                continue
            if token.kind != "word" or not token.spaced:
                break
            if token.capitalised:
                if (titled and count >= 2) or self._foreign(at, stop):
                    break
                count += 1
                end = at + 1
            elif not (token.lower in particles and self._particle(at, stop)):
                break
            at += 1
        return end

    def _particle(self, at: int, stop: int) -> bool:
        """A particle counts when a capital follows, at once or after a second particle."""
        text = self.text
        for ahead in (at + 1, at + 2):
            if ahead < stop and text.tokens[ahead].text in "-'":
                ahead += 1
            if ahead < stop and text.capitalised(ahead):
                return True
            if ahead >= stop or text.lower(ahead) not in self.lexicon.pack.particles:
                return False
        return False

    def _foreign(self, at: int, stop: int) -> bool:
        """True where a capitalised word is no part of a name: a month, a pronoun, an acronym."""
        text = self.text
        word = text.text(at)
        if text.folded[at] in self.lexicon.pack.weekdays_months or text.lower(at) in self.lexicon.pack.pronouns:
            return True
        return len(word) > 1 and word.isupper() and not text.text(at - 1).isupper()

    def slug(self, start: int, end: int) -> str:
        return "-".join(self.text.folded[at] for at in range(start, end) if self.text.tokens[at].kind != "mark")
