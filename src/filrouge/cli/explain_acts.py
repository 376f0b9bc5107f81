"""How each act of a text came about: sense, operator, parties, status, time, place; and which words tell none, and why."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from filrouge.cli.explain_form import Words
from filrouge.cli.explain_times import GAP, INDENT, NARROWEST
from filrouge.cli.tables import Style
from filrouge.codec.datewords import interval_words
from filrouge.codec.messages import message, pack
from filrouge.documents.anchor import anchor
from filrouge.knowledge.offices import Offices
from filrouge.languages.ownlexicon import Lexicon
from filrouge.languages.parts.events import Sense
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.event import EventMention
from filrouge.model.parse import Parse
from filrouge.outputs.safe import one_line
from filrouge.readings.read import read
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.trace import Looked, trace
from filrouge.readings.view import fold

_MOST = 6
"""Words of a condition that are shown."""
_LABELS = ("sense", "passed", "operator", "source", "target", "status", "when", "place", "why")
Rows = Iterator[tuple[str, str]]


@dataclass(frozen=True)
class Acts:
    """A document, and the words of it that the lexicon has, told or not."""

    document: Document
    looked: tuple[Looked, ...]


def acts_of(article: Article, parse: Parse | None, *, offices: Offices | None, lexicon: Lexicon | None) -> Acts:
    """An article read, anchored and traced."""
    reading = read(article, parse, offices, lexicon)
    document = anchor(article, reading, offices)
    return Acts(document, trace(fold(article.body_text), reading, Tree.of(parse), lexicon))


class ActPage:
    """The lines on acts; `width` in columns."""

    def __init__(self, given: Acts, *, ui: str, style: Style, width: int) -> None:
        self._given, self._words, self._style = given, Words(ui), style
        self._text = given.document.article.body_text
        self._mentions = {mention.id: mention for mention in given.document.mentions}
        self._labels = {name: self._words.say(f"row.{name}") for name in _LABELS}
        self._column = max(map(len, self._labels.values())) + GAP
        self._room = max(width - INDENT - self._column, NARROWEST)
        self.heading = self._words.say("head.untold")

    def told(self) -> Iterator[str]:
        """Each act with all that led to it."""
        looked = {one.trigger.id: one for one in self._given.looked if one.trigger is not None}
        for number, event in enumerate(self._given.document.events):
            if number:
                yield ""
            yield self._head(event.start, event.end, event.text, event.id)
            yield from self._laid(self._event(event, looked.get(event.id)))

    def untold(self) -> Iterator[str]:
        """Words that the lexicon has and that tell no act here, with the reason."""
        for number, one in enumerate(one for one in self._given.looked if one.trigger is None):
            if number:
                yield ""
            yield self._head(one.start, one.end, one.text)
            yield from self._laid(self._silent(one))

    def _head(self, start: int, end: int, text: str, id: str = "") -> str:
        return f"[{start}, {end}) {self._style.strong(one_line(text))}{self._style.faint(f'  {id}' if id else '')}"

    def _laid(self, rows: Rows) -> Iterator[str]:
        before = ""
        for name, text in rows:
            label = self._labels[name] if name != before else ""
            before = name
            for line in textwrap.wrap(text, self._room, break_long_words=False, break_on_hyphens=False) or [""]:
                left = self._style.faint(label.ljust(self._column)) if label else " " * self._column
                yield f"{' ' * (INDENT - 2)}{left}{line}"
                label = ""

    def _event(self, event: EventMention, looked: Looked | None) -> Rows:
        words = self._words
        if looked is None or looked.sense is None:
            yield "sense", f"{self._kind(event.type, event.mode)} · {words.say('act.unknown-verb')}"
        else:
            shown = [words.say("act.shown", text=self._cut(start, end)) for start, end in looked.shown]
            yield "sense", " · ".join([self._sense(looked, looked.sense), *shown])
            yield from self._passed(looked)
        if looked is not None and looked.operator is not None and looked.governor is not None:
            yield "operator", " · ".join([self._governor(looked.operator.lemma, looked.governor), *self._effects(looked)])
        for name, parties in (("source", event.sources), ("target", event.targets)):
            for party in parties:
                mention = self._mentions.get(party.mention)
                text = one_line(mention.text) if mention else party.mention
                yield name, f"{party.id}  {text} · {self._role(party.rule)}"
        yield "status", self._status(event)
        yield "when", self._when(event)
        if event.place is not None:
            yield "place", f"{event.place.id}  {one_line(event.place.text)}"

    def _silent(self, one: Looked) -> Rows:
        if one.sense is not None:
            yield "sense", self._sense(one, one.sense)
        yield from self._passed(one)
        yield "why", self._words.say(f"silence.{one.why}")

    def _kind(self, type: str, mode: str | None) -> str:
        name = pack(self._words.ui).types.get(type, type)
        return f"{type}{f'.{mode}' if mode else ''} ({name})"

    def _sense(self, one: Looked, sense: Sense) -> str:
        lemma = f"{one.lemma}, {self._words.say(f'pos.{one.pos}')}"
        return f"{lemma} · {self._kind(sense.type, sense.mode)} · {self._words.say(f'frame.{sense.frame}')}"

    def _passed(self, one: Looked) -> Rows:
        """Senses that came before and did not fit."""
        for sense, lacks in one.passed:
            told = [self._condition(name, asked) for name, asked in lacks]
            yield "passed", f"{sense.type}{f'.{sense.mode}' if sense.mode else ''} · {' · '.join(told)}"

    def _condition(self, name: str, asked: tuple[str, ...]) -> str:
        more = ["…"] if len(asked) > _MOST else []
        return self._words.say(f"condition.{name}", words=", ".join([*asked[:_MOST], *more]))

    def _governor(self, lemma: str, span: tuple[int, int]) -> str:
        return self._words.say("act.governor", lemma=lemma, text=self._cut(*span))

    def _effects(self, one: Looked) -> list[str]:
        """What the operator makes of the act."""
        operator, words = one.operator, self._words
        assert operator is not None
        found = [words.say("polarity.negative")] if operator.polarity == "negative" else []
        found += [words.say(f"certainty.{operator.certainty}")] if operator.certainty != "asserted" else []
        found += [words.say(f"time_status.{operator.time_status}")] if operator.time_status else []
        return found

    def _role(self, rule: str) -> str:
        words = self._words
        if f"role.{rule}" in words.keys:
            return words.say(f"role.{rule}")
        return words.say("role.noun", word=rule.removeprefix("noun-")) if rule.startswith("noun-") else rule

    def _status(self, event: EventMention) -> str:
        modality, words = event.modality, self._words
        values = {
            "polarity": "polarity.negative" if modality.polarity == "negative" else "",
            "certainty": f"certainty.{modality.certainty}",
            "time_status": f"time_status.{modality.time_status}",
            "holder": f"holder.{modality.holder.kind}" if modality.holder.kind != "author" else "",
        }
        pieces = [pack(words.ui).statuses[event.status]]
        for field, key in values.items():
            if not key:
                continue
            cues = [
                words.say("cue.by", value=words.say(key), text=self._cut(c.start, c.end))
                for c in modality.cues
                if c.field == field
            ]
            pieces += list(dict.fromkeys(cues)) or [words.say(key)]
        return " · ".join(pieces)

    def _when(self, event: EventMention) -> str:
        time, words = event.time, self._words
        why = message(time.why, ui=words.ui)
        if time.interval is None:
            return why
        return f"{interval_words(time.interval, time.grain, pack(words.ui).dates)} · {why}"

    def _cut(self, start: int, end: int) -> str:
        return one_line(self._text[start:end])
