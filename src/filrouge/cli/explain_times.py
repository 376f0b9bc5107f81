"""How each time expression of a text came about: rules, underspecified value, anchor, TIMEX3 value, reason."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from filrouge.cli.explain_form import Words, mod, told
from filrouge.cli.tables import Style
from filrouge.codec.datewords import interval_words
from filrouge.codec.messages import message, pack
from filrouge.documents.times import anchor_timexes
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.reading import Reading
from filrouge.model.timex import Timex
from filrouge.model.timexform import TimexForm
from filrouge.outputs.safe import one_line
from filrouge.readings.read import read
from filrouge.readings.timexes.trace import Fired, trace
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

INDENT = 6
GAP = 3
LONGEST = 40
"""Characters of a rule's words that are shown."""
NARROWEST = 40
_LABELS = ("rule", "lost", "form", "anchor", "value", "covers", "extent", "others", "why")
Rows = Iterator[tuple[str, list[str]]]
"""A line's label and its lines."""


@dataclass(frozen=True)
class Explained:
    """What there is to tell of: the article, its reading, its resolved times in the same order, and all rules that fitted."""

    article: Article
    reading: Reading
    timexes: tuple[Timex, ...]
    fired: tuple[Fired, ...]

    @cached_property
    def fates(self) -> dict[str, list[Fired]]:
        """By id of an expression, what was read as it or as a part of it; under "" what became none."""
        held: dict[str, list[Fired]] = {"": []}
        at = 0
        for one in (one for one in self.fired if one.fate != "lost"):
            while at < len(self.timexes) and self.timexes[at].end < one.end:
                at += 1
            inside = at < len(self.timexes) and self.timexes[at].start <= one.start and one.fate != "left-alone"
            held.setdefault(self.timexes[at].id if inside else "", []).append(one)
        return held

    @cached_property
    def by_id(self) -> dict[str, Timex]:
        return {timex.id: timex for timex in self.timexes}

    @cached_property
    def quoted(self) -> dict[str, str]:
        """The words of each quotation by its id."""
        return {quote.id: quote.text for quote in self.reading.quotes}

    @cached_property
    def first_dated(self) -> int:
        """Where the first expression begins that is on the calendar; the end of the text where none is."""
        return next((timex.start for timex in self.timexes if timex.interval), len(self.article.body_text))

    @cached_property
    def _lost(self) -> dict[Fired | None, list[Fired]]:
        lost: dict[Fired | None, list[Fired]] = {}
        for one in self.fired:
            lost.setdefault(one.winner, []).append(one)
        return lost

    def losers(self, winners: Sequence[Fired]) -> list[Fired]:
        return [loser for one in winners for loser in self._lost.get(one, ())]

    def known_day(self, words: Words) -> str | None:
        """The publication day or days in words, None where nothing is known."""
        article = self.article
        if article.firstcreated:
            return article.firstcreated
        return interval_words(article.interval, None, pack(words.ui).dates) if article.interval else None


def explained(article: Article) -> Explained:
    """Read and resolved without a language pipeline, which times do not ask for; the quotations are those of a full reading."""
    reading = read(article)
    view = fold(article.body_text)
    return Explained(
        article,
        reading,
        anchor_timexes(reading.timexes, article=article, sentences=reading.sentences, quotes=reading.quotes),
        trace(view, tokenize(view), reading.sentences, language=reading.language),
    )


class Page:
    """The lines of one explanation; `width` in columns."""

    def __init__(self, given: Explained, *, ui: str, style: Style, width: int) -> None:
        words = Words(ui)
        self._given, self._words, self._style = given, words, style
        self.day = given.known_day(words)
        """The publication day or days as they are shown, None where nothing is known."""
        self.published = self.day or words.say("date.unknown")
        self.heading = words.say("head.left-alone")
        self._labels = {name: words.say(f"row.{name}") for name in _LABELS}
        self._column = max(map(len, self._labels.values())) + GAP
        self._room = max(width - INDENT - self._column, NARROWEST)

    def times(self) -> Iterator[str]:
        """Each expression with all that led to it."""
        for number, (form, timex) in enumerate(zip(self._given.reading.timexes, self._given.timexes, strict=True)):
            if number:
                yield ""
            yield self._head(timex.start, timex.end, timex.text, timex.id)
            yield from self._laid(self._rows(form, timex))

    def left_alone(self) -> Iterator[str]:
        """Words that a rule reads and that are no expression."""
        for number, one in enumerate(self._given.fates[""]):
            if number:
                yield ""
            yield self._head(one.start, one.end, one.text)
            yield from self._laid(self._rules(one.rule, [one], self._words.say(f"fate.{one.fate}")))

    def _head(self, start: int, end: int, text: str, id: str = "") -> str:
        return f"[{start}, {end}) {self._style.strong(one_line(text))}{self._style.faint(f'  {id}' if id else '')}"

    def _laid(self, rows: Rows) -> Iterator[str]:
        for label, lines in rows:
            for number, line in enumerate(lines):
                left = "" if number else label
                yield f"{' ' * (INDENT - 2)}{self._style.faint(left.ljust(self._column)) if left else ' ' * self._column}{line}"

    def _wrapped(self, text: str) -> list[str]:
        return textwrap.wrap(text, self._room, break_long_words=False, break_on_hyphens=False) or [""]

    def _filled(self, pieces: list[str]) -> list[str]:
        """The pieces in lines, none of them cut."""
        lines = [pieces[0]]
        for piece in pieces[1:]:
            if len(lines[-1]) + len(piece) + 5 > self._room:
                lines[-1] += " ·"
                lines.append(piece)
            else:
                lines[-1] += f" · {piece}"
        return lines

    def _rows(self, form: TimexForm, timex: Timex) -> Rows:
        words = self._words
        yield from self._rules(timex.rule, self._given.fates.get(timex.id, []))
        yield self._labels["form"], self._filled(told(form, words))
        yield self._labels["anchor"], self._wrapped(self._anchor(form, timex))
        shown = [f"{timex.type} {self._style.name(timex.value)}"]
        shown += [f"mod {mod(timex.mod, words)}"] if timex.mod else []
        shown += [f"{name} {value}" for name, value in (("quant", timex.quant), ("freq", timex.freq)) if value]
        yield self._labels["value"], [" · ".join(shown)]
        if timex.interval:
            yield self._labels["covers"], [self._interval(timex, timex.interval)]
        if timex.extent and timex.extent != timex.interval:
            yield self._labels["extent"], [self._interval(timex, timex.extent)]
        if timex.alternatives:
            yield self._labels["others"], self._wrapped(", ".join(timex.alternatives))
        yield self._labels["why"], self._wrapped(self._why(form, timex))

    def _rules(self, name: str, winners: list[Fired], outcome: str = "") -> Rows:
        """The rule that won with its words, then each that lost, what it had read, and to what it lost."""
        lost = self._given.losers(winners)
        joined = [one for one in winners if one.rule != name]
        table = [(one.rule, one.text, self._ground(one, name)) for one in lost]
        first = [(name, "" if joined or not outcome else winners[0].text, outcome)]
        first += [(f"  {one.rule}", one.text, "") for one in joined]
        wide = max(len(rule) for rule, _, _ in (*first, *table))
        said = max((len(_short(text)) for _, text, _ in (*first, *table)), default=0)
        yield self._labels["rule"], [_row(row, wide, said) for row in first]
        if table:
            label = self._labels["lost"] if len(table) > 1 else self._words.say("row.lost-one")
            yield label, [self._style.faint(_row(row, wide, said)) for row in table]

    def _ground(self, loser: Fired, name: str) -> str:
        ground = self._words.say(f"ground.{loser.ground}")
        if loser.winner is None or loser.winner.rule == name:
            return ground
        return self._words.say("ground.other", ground=ground, rule=loser.winner.rule)

    def _interval(self, timex: Timex, interval: Interval) -> str:
        earliest, latest = interval.iso()
        dates = pack(self._words.ui).dates
        named = interval_words(interval, timex.grain, dates)
        if timex.grain == "day" and interval.day:
            named = f"{dates.weekdays[interval.day.isoweekday() - 1]} {named}"
        return f"[{earliest or '…'}, {latest or '…'})  {named}"

    def _anchor(self, form: TimexForm, timex: Timex) -> str:
        words, day = self._words, self.day
        earlier = self._given.first_dated < timex.start
        if timex.anchor == "none":
            return words.say("hung.none")
        if timex.anchor == "quote":
            said = self._given.quoted.get(timex.anchor_id or "", timex.anchor_id or "")
            return words.say("hung.quote", text=_short(said))
        if timex.anchor == "creation":
            if day is None:
                return words.say("hung.creation-unknown")
            return words.say("hung.creation-first" if form.anchor == "context" and not earlier else "hung.creation", date=day)
        named = self._given.by_id.get(timex.anchor_id or "")
        if named is not None:
            return words.say("hung.context", id=named.id, text=_short(named.text), value=named.value)
        return words.say("hung.context-unsure" if earlier else "hung.context-empty")

    def _why(self, form: TimexForm, timex: Timex) -> str:
        words, why = self._words, timex.why
        code = why.code.removeprefix("time.") if why else "unresolved"
        args = dict(why.args) if why else {}
        if code == "unresolved":
            return words.say(f"why.{self._unresolved(form, timex)}")
        if code == "now" and timex.anchor == "quote":
            code = "now-quote"
        if code == "shift":
            return words.say("why.shift", amount=words.amount(float(args["quantity"]), args["unit"], signed=True))
        side = args.get("operator") or args.get("side")
        key = f"why.{code}-{side}" if side else f"why.{code}"
        try:
            return words.say(key, unit=words.unit(args.get("unit", "")))
        except KeyError:
            return message(why, ui=words.ui) if why else ""

    def _unresolved(self, form: TimexForm, timex: Timex) -> str:
        if timex.type == "DURATION":
            return "counted" if timex.interval else "duration"
        if timex.type == "SET":
            return "set"
        if timex.alternatives:
            return "two"
        if form.value:
            return "reference"
        if timex.anchor in ("creation", "quote") and self.day is None:
            return "no-date"
        return "no-day" if timex.anchor == "context" and timex.anchor_id is None else "vague"


def _row(row: tuple[str, str, str], wide: int, said: int) -> str:
    rule, text, outcome = row
    return f"{rule.ljust(wide)}  {_short(text).ljust(said)}  {outcome}".rstrip()


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
