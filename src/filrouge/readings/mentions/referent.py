"""One who is spoken of, and how likely a pronoun means him."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from filrouge.languages.parts.referents import ReferentPack
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.nounphrases import Function, NounPhrase, Sort

_REACH = 3
"""Sentences that a pronoun reaches back; for the one that the text is about, `_TOPIC` more."""
_TOPIC = 3
_OFTEN = 3
"""Times that somebody must have been spoken of to be what the text is about."""
_PLACE = {"subject": 2.0, "object": 1.0, "oblique": 0.6, "inner": 0.2}
_KIND = {"person": 1.2, "body": 0.2, "place": -1.2, "thing": 0.0}


class Seen(NamedTuple):
    """How somebody was spoken of last; `says`: as the subject of a verb of saying."""

    sentence: int
    function: Function
    verb: int
    main: bool
    pronoun: bool
    says: bool


@dataclass(slots=True)
class Referent:
    """Somebody or something spoken of. `first` names it; `told` says where last by the author, `quoted` in somebody's words."""

    first: NounPhrase
    sort: Sort
    sex: str
    number: str
    told: Seen | None = None
    quoted: Seen | None = None
    count: int = 0
    name: tuple[int, int] | None = None
    root: Draft | None = None
    lemmas: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def note(self, seen: Seen, *, quoted: bool) -> None:
        self.count += 1
        if quoted:
            self.quoted = seen
        else:
            self.told = seen

    def last(self, *, quoted: bool) -> tuple[Seen, bool]:
        """Where it was spoken of last, for a pronoun that is quoted or not; and whether in the same way."""
        own, other = (self.quoted, self.told) if quoted else (self.told, self.quoted)
        if own is None or (quoted and other is not None and other.sentence > own.sentence):
            assert other is not None
            return other, False
        return own, True


@dataclass(frozen=True, slots=True)
class Seeker:
    """What a pronoun, or a noun that says no more than one, asks of its referent; `verb` is what it hangs on."""

    sex: str
    several: bool
    sentence: int
    quoted: bool
    verb: int
    human: bool


def may(one: Referent, seeker: Seeker, pack: ReferentPack) -> bool:
    """False where somebody cannot be meant: sex or number do not agree, or too long ago."""
    if one.sex and seeker.sex and one.sex != seeker.sex:
        return False
    if one.number and (one.number == "p") != seeker.several and not (seeker.several and pack.groups & one.lemmas):
        return False
    if not pack.gendered and not seeker.several and one.sort != "person":
        return False
    seen, _ = one.last(quoted=seeker.quoted)
    if seen.verb == seeker.verb and seen.verb >= 0 and not seen.pronoun:
        # two parties of one verb are two
        return False
    if seeker.human and not seeker.quoted and one.told is None:
        # who is only spoken of in somebody's words does not speak around them
        return False
    topic = one.count >= _OFTEN and one.sort == "person"
    return 0 <= seeker.sentence - seen.sentence <= _REACH + (_TOPIC if topic else 0)


def weight(one: Referent, seeker: Seeker) -> float:
    """How likely somebody is meant who can be."""
    seen, alike = one.last(quoted=seeker.quoted)
    found = 3.0 - (seeker.sentence - seen.sentence) + _PLACE[seen.function] + _KIND[one.sort]
    found += min(one.count, 5) * 0.25 + (0.8 if seen.pronoun else 0.0) + (0.4 if seen.main else 0.0)
    if not alike:
        found -= 2.0 if seeker.quoted and seen.says else 1.0
    if seeker.human:
        found -= {"thing": 3.0, "place": 3.0, "body": 0.8, "person": 0.0}[one.sort]
    if one.sex != seeker.sex and one.sort == "person":
        found -= 0.3
    return found
