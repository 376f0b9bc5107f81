"""What a pack says for the chronology lint: words that the rules look for, and their wordings.

Messages are templates over a Reason's arguments, `"{written:date}"`. Forms of a slot: `date` (ISO
day, month or year, a day or month without a year as `--06-30`), `the-date` (the same with the
article that the language puts before a day), `weekday` (ISO number), `span` (ISO 8601 duration in
one or two units, `P4Y8M`), none for words of the article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from filrouge.languages import part
from filrouge.model.text import Reason

Phrase = tuple[str, ...]
"""Words in lower case, cut as the tokeniser cuts: hyphens and apostrophes are words of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWording:
    """How this interface writes dates and lengths of time."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: Callable[[int], str]
    order: str
    """Template of day, month and year; without a year what follows the month is cut."""
    article: str
    """Before a date that has a day."""
    units: Mapping[str, tuple[str, str]]
    """Singular and plural of Y, M, W, D."""
    join: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDates:
    """How a text writes a date in words."""

    months: Mapping[str, int]
    """Names and abbreviations; the latter count only with a full stop or a year after them."""
    full_months: frozenset[str]
    weekdays: Mapping[str, int]
    ordinals: frozenset[str]
    """What may be written against a day number: "er", "th"."""
    month_links: tuple[Phrase, ...] = ()
    """Between day and month: "of"."""
    day_links: tuple[Phrase, ...] = ()
    """Between weekday and day: "le", "the", parts of the day, a comma."""
    later_weekday: tuple[Phrase, ...] = ()
    """Between a date and the weekday told after it: ", un"."""
    list_links: tuple[Phrase, ...] = ()
    """Between two days that share a month: "et", "au"."""
    month_first: bool = False
    """Whether "June 12" is written."""
    day_leads: frozenset[str] = frozenset()
    """Words that stand before a day of the month: "le", "on"."""
    determiners: frozenset[str] = frozenset()
    """Those of them that belong to the date: "le", "the"; prepositions do not."""
    counters: frozenset[str] = frozenset()
    """Words whose number is no day: "page", "numéro", "h"."""
    relative_years: frozenset[str] = frozenset()
    """Words after a date that say which year is meant: "dernier", "next", "de"."""
    unreal: tuple[Phrase, ...] = ()
    """Words that say that a date is no real one: "n'existe pas"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Superlatives:
    """How a text says that an act is the latest of its kind, and when it was."""

    last: tuple[Phrase, ...]
    """Before the noun, with its determiner: "la dernière", "their last"."""
    last_time: tuple[Phrase, ...]
    """After a verb: "pour la dernière fois"."""
    last_before_verb: frozenset[str]
    """Directly before a verb: "last" in "last met"."""
    dates: tuple[Phrase, ...]
    """What dates the act, seen from the article's own day: "remonte", "a eu lieu", "was"."""
    neutral: tuple[Phrase, ...]
    """What may stand between noun and date without narrowing what is meant."""
    before_time: tuple[Phrase, ...]
    """What may stand between verb and time: "on", "in", "le"."""
    ordinals: frozenset[str]
    """Words that say that an act follows one of its kind: "second", "nouveau"."""
    private: frozenset[str]
    """Words that keep an act out of what is "officiel"."""
    official: frozenset[str]
    kinds: tuple[tuple[str, str], ...]
    """(word, kind); a word that ends in `*` stands for all that begin so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LintPack:
    """All that the lint asks of a language."""

    dates: WrittenDates
    appositions: tuple[Phrase, ...]
    """What may stand between a lapse of time and the date that it leads to: ", en"."""
    idle_days: Mapping[int, int]
    """Day counts that stand for another one: "quinze jours" are fourteen."""
    superlatives: Superlatives
    wording: DateWording
    messages: Mapping[str, str]
    fixes: Mapping[str, str]


INCLUDED_KINDS: Mapping[str, frozenset[str]] = {
    "meeting": frozenset(("meeting", "summit")),
    "summit": frozenset(("summit",)),
    "visit": frozenset(("visit",)),
    "call": frozenset(("call",)),
    "nuclear-test": frozenset(("nuclear-test",)),
    "missile-launch": frozenset(("missile-launch",)),
}
"""Acts of which kinds make a "last" of a kind untrue: a summit is a meeting, a call is none."""


def word(message: Reason, language: str) -> str:
    """A finding's message or fix in words. KeyError when the pack has no wording for its code."""
    pack: LintPack = part(language, "lint")
    template = pack.messages[message.code] if message.code in pack.messages else pack.fixes[message.code]
    values = dict(message.args)

    def slot(match: re.Match[str]) -> str:
        return _worded(values.get(match[1], ""), match[2] or "", pack.wording)

    return re.sub(r"\{([a-z_]+)(?::([a-z-]+))?\}", slot, template)


def _worded(value: str, form: str, wording: DateWording) -> str:
    if form == "date":
        return _date(value, wording)
    if form == "the-date":
        return (wording.article if value.count("-") - value.startswith("--") * 1 >= 2 else "") + _date(value, wording)
    if form == "weekday":
        return wording.weekdays[int(value) - 1]
    return _span(value, wording) if form == "span" else value


def _date(value: str, wording: DateWording) -> str:
    match = re.fullmatch(r"(-|\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if not match:
        return value
    year = "" if match[1] == "-" else match[1]
    if not match[2]:
        return year
    month = wording.months[int(match[2]) - 1]
    if not match[3]:
        return f"{month} {year}".strip()
    text = wording.order.format(day=wording.day(int(match[3])), month=month, year=year)
    return text.rstrip(", ")


def _span(value: str, wording: DateWording) -> str:
    pieces: list[Any] = []
    for number, unit in re.findall(r"(\d+)([YMWD])", value):
        one, many = wording.units[unit]
        pieces.append(f"{number} {one if int(number) <= 1 else many}")
    return wording.join.join(pieces)
