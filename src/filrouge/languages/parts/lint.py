"""What a pack says for the chronology lint: words that the rules look for, and their wordings.

Messages are templates over a Reason's arguments, `"{written:date}"`. Forms of a slot: `date` (ISO
day, month or year, a day or month without a year as `--06-30`), `the-date` (the same with the
article that the language puts before a day), `weekday` (ISO number), `span` (ISO 8601 duration in
one or two units, `P4Y8M`), none for words of the article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from filrouge.languages import part
from filrouge.languages.parts.labels import DateWords, LabelPack
from filrouge.model.text import Reason

Phrase = tuple[str, ...]
"""Words in lower case, cut as the tokeniser cuts: hyphens and apostrophes are words of their own."""


def phrases(*lines: str) -> tuple[Phrase, ...]:
    """Phrases written as one text: a bar parts the phrases, a space their words."""
    return tuple(tuple(phrase.split()) for line in lines for phrase in line.split("|"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spans:
    """How this interface writes lengths of time; how it writes dates is told by its labels."""

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
    capital_months: bool = False
    """Whether months always begin with a capital ("May", never "may")."""
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
    verb_blockers: frozenset[str]
    """Before that word: they move the point of view ("had") or make it another one ("the")."""
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
    spans: Spans
    messages: Mapping[str, str]
    fixes: Mapping[str, str]


INCLUDED_KINDS: Mapping[str, frozenset[str]] = {
    "meeting": frozenset(("meeting", "summit")),
    "summit": frozenset(("summit",)),
}
"""Acts of which kinds make a "last" of a kind untrue: a summit is a meeting, a call is none."""

KIND_TYPES: Mapping[str, str] = {"meeting": "CONSULT", "summit": "CONSULT"}
"""The event type that such an act has been read with: the words alone may mean something else."""


def word(message: Reason, language: str) -> str:
    """A finding's message or fix in words. KeyError when the pack has no wording for its code."""
    pack: LintPack = part(language, "lint")
    template = pack.messages[message.code] if message.code in pack.messages else pack.fixes[message.code]
    values = dict(message.args)

    def slot(match: re.Match[str]) -> str:
        value, form = values.get(match[1], ""), match[2]
        if form in ("date", "the-date"):
            return (pack.spans.article if form == "the-date" and _DAY.fullmatch(value) else "") + _date(value, language)
        if form == "weekday":
            return _dates(language).weekdays[int(value) - 1]
        return _span(value, pack.spans) if form == "span" else value

    return _SLOT.sub(slot, template)


_SLOT = re.compile(r"\{([a-z]+)(?::([a-z-]+))?\}")
_DAY = re.compile(r"(?:-|\d{4})-\d\d-\d\d")


def _dates(language: str) -> DateWords:
    labels: LabelPack = part(language, "labels")
    return labels.dates


def _date(value: str, language: str) -> str:
    match = re.fullmatch(r"(-|\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
    if not match:
        return value
    words = _dates(language)
    year, month = match[1].strip("-"), words.months[int(match[2]) - 1] if match[2] else ""
    day = words.day_numbers.get(int(match[3]), str(int(match[3]))) if match[3] else ""
    form = ("day" if year else "day-month") if day else ("month" if month else "year")
    return words.forms[form].format(day=day, month=month, year=year)


def _span(value: str, spans: Spans) -> str:
    pieces = []
    for number, unit in re.findall(r"([\d.]+)([YMWD])", value):
        one, many = spans.units[unit]
        pieces.append(f"{number} {one if float(number) <= 1 else many}")
    return spans.join.join(pieces)
