"""What a pack says about the interface: every wording that a person reads.

Wordings are templates with named slots, `"{n} sources"`. Slots of messages may name a form,
`{day:date}`: `date` (an ISO date in words), `weekday` (an ISO number 1-7), `name` (the name of an
id), `names` (of several, with commas between), `reason` (a reason within
a reason), `unit`, `status`, `grain`, `type`, `basis`. A wording with a bar, `"{n} article|{n} articles"`, has one text per
plural form.

Event templates have slots `{letter:form}`: `s` sources, `t` targets, `a` all of them, `p` the
place; a capital letter prefers the persons behind the states. `h` is where the host is at home,
`n` the persons who act (empty where a state does), `o` all parties where all are organisations. `dash` and `between` need two
names. What stands in `[…]` falls away when a slot in it stays empty; the first template of a list
whose other slots are all filled is used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

NameKind = Literal["state", "organisation", "person", "place"]


@dataclass(frozen=True, slots=True)
class Name:
    """A name to be put into a sentence: its id tells article, gender and number where needed."""

    id: str
    text: str
    kind: NameKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """How dates are written. `forms` are templates by name; see `codec/datewords.py`."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    seasons: Mapping[int, str]
    """By first month: 3, 6, 9, 12."""
    quarters: tuple[str, ...]
    halves: tuple[str, ...]
    century: Callable[[int], str]
    """Of the number of a century (21 = the years 2000 to 2099)."""
    day_numbers: Mapping[int, str]
    """Days that are not written as plain figures."""
    units: Mapping[str, str]
    """Short words for a length of time beside a number."""
    forms: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelPack:
    """All wordings of one interface language."""

    dates: DateWords
    events: Mapping[str, tuple[str, ...]]
    """Templates by `TYPE.mode` or `TYPE`; the key "" holds what any other type gets."""
    types: Mapping[str, str]
    """Short words for types, for filters and tables."""
    prefixes: Mapping[str, str]
    """Before a label: by status, or by what is known more exactly (`possible`, `denied-author`)."""
    statuses: Mapping[str, str]
    confirmations: Mapping[str, str]
    grains: Mapping[str, str]
    bases: Mapping[str, str]
    """How an article was dated, by `firstcreated_basis`; the key "" for not at all."""
    names: Mapping[str, str]
    """Names that a newspaper writes otherwise than the tables ("ONU")."""
    inflect: Callable[[Name, str], str]
    """A name in a form: bare, the, of, to, in, against, with, by, before, towards, at."""
    repeated: frozenset[str] = frozenset()
    """Forms whose preposition stands before each of several names ("de X et de Y"); others stand once."""
    messages: Mapping[str, str]
    """By rule id, reason code, refusal code."""
    strings: Mapping[str, str]
    """Texts of the page, the terminal and the commands."""
    spacing: tuple[tuple[str, str], ...] = ()
    """Replacements that set no-break spaces, applied to templates, never to article text."""
    plural: Callable[[int], int] = lambda n: 0 if n == 1 else 1
    """Which plural form a number takes."""
