"""Acts of a whole text: sentence by sentence, verbs first, then the nouns that they do not tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from filrouge.languages import part
from filrouge.languages.ownlexicon import Lexicon
from filrouge.languages.parts.events import EventPack
from filrouge.model.event import Trigger
from filrouge.model.quote import Quote
from filrouge.model.reading import Reading, Sentence
from filrouge.readings.tokens import Token
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import verb_groups
from filrouge.readings.triggers.implied import implied_triggers
from filrouge.readings.triggers.nominal import noun_triggers
from filrouge.readings.triggers.objects import of_expression
from filrouge.readings.triggers.others import other_triggers
from filrouge.readings.triggers.recalls import Told
from filrouge.readings.triggers.scopes import scopes
from filrouge.readings.triggers.senses import bare_copula
from filrouge.readings.triggers.sites import Sites
from filrouge.readings.triggers.verbal import verb_triggers
from filrouge.readings.view import View

MAX_TOKENS = 1500
"""A longer "sentence" is no prose (a table, a list, hostile text) and is not read for acts."""


def read_triggers(
    view: View, tokens: tuple[Token, ...], reading: Reading, tree: Tree | None = None, *, lexicon: Lexicon | None = None
) -> tuple[Trigger, ...]:
    """Triggers e1, e2… in text order; `reading` holds sentences, timexes, mentions and quotes.

    `lexicon` None: the shipped one.
    """
    found: list[Trigger] = []
    told = Told()
    for clause in clauses(view, tokens, reading, tree, lexicon=lexicon):
        triggers = _sentence_triggers(view, clause, told)
        told.add(triggers)
        found.extend(triggers)
    return tuple(_numbered(found))


def clauses(
    view: View, tokens: tuple[Token, ...], reading: Reading, tree: Tree | None = None, *, lexicon: Lexicon | None = None
) -> Iterator[Clause]:
    """The sentences that are read for acts, with what stands in them."""
    pack: EventPack = lexicon.pack(reading.language) if lexicon is not None else part(reading.language, "events")
    spans = tuple(view.span(t.start, t.end) for t in tokens)
    starts = [start for start, _ in spans]
    quotes = _Quotes(reading.quotes)
    lead = _lead_sentences(reading.sentences)
    for index, sentence in enumerate(reading.sentences):
        if sentence.zone in ("meta", "heading"):
            # Subheadings and lists of other articles' titles are furniture, no report.
            continue
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        if not 0 < last - first <= MAX_TOKENS:
            continue
        yield Clause(
            sentence=sentence,
            first=index in lead,
            tokens=tokens[first:last],
            spans=spans[first:last],
            pack=pack,
            timexes=_inside(reading.timexes, sentence),
            mentions=_inside(reading.mentions, sentence),
            quotes=quotes.over(sentence),
            tree=tree,
        )


def _sentence_triggers(view: View, clause: Clause, before: Told) -> list[Trigger]:
    cast = cast_of(clause)
    nouns = noun_triggers(cast, view.original, before)
    told = frozenset(noun.carrier for noun in nouns if noun.carrier is not None)
    verbs = verb_triggers(cast, view.original, told)
    spans = [(v.start, v.end) for v in verbs]
    untold = [n.trigger for n in nouns if not any(a < n.trigger.end and b > n.trigger.start for a, b in spans)]
    untold = [noun for noun in untold if not any(of_expression(cast, noun, verb) for verb in verbs)]
    triggers = [*verbs, *implied_triggers(cast, view.original), *untold]
    triggers += other_triggers(cast, view.original, triggers)
    return sorted(_undated(clause, triggers), key=lambda t: t.start)


def _undated(clause: Clause, triggers: list[Trigger]) -> list[Trigger]:
    """Where a date of the sentence was attached to nothing, its acts may be of that date: none takes the day told before."""
    taken = {t.timex for t in triggers}
    free = any(
        timex.type == "DATE" and timex.grain == "day" and timex.operator != "now" and timex.id not in taken
        and clause.word_before(clause.timex_at(timex)[0]) not in clause.pack.genitives
        and timex.id not in clause.range_ends
        for timex in clause.timexes
    )  # fmt: skip
    return [replace(t, inherits_day=False) if t.timex is None else t for t in triggers] if free else triggers


def cast_of(clause: Clause) -> Cast:
    """A sentence read as far as its verbs."""
    sites = Sites(clause, tuple(group for group in verb_groups(clause) if not bare_copula(clause, group)))
    return Cast(sites, scopes(sites))


def _lead_sentences(sentences: tuple[Sentence, ...]) -> frozenset[int]:
    """The headline, and the first sentence of the body."""
    body = next((i for i, s in enumerate(sentences) if s.zone == "body"), None)
    head = next((i for i, s in enumerate(sentences) if s.zone == "headline"), None)
    return frozenset(i for i in (body, head) if i is not None)


def _inside(items: tuple, sentence: Sentence) -> tuple:  # type: ignore[type-arg]
    """The items (in text order) that lie in a sentence."""
    low = bisect_left(items, sentence.start, key=lambda item: item.start)
    high = bisect_left(items, sentence.end, key=lambda item: item.start)
    return tuple(item for item in items[low:high] if item.end <= sentence.end)


class _Quotes:
    """Quotes in text order, asked by sentence: one may begin before it, end after it, or hold others."""

    def __init__(self, quotes: tuple[Quote, ...]) -> None:
        self._quotes = quotes
        self._reach = list(accumulate((q.end for q in quotes), max))

    def over(self, sentence: Sentence) -> tuple[Quote, ...]:
        """The quotes that share a character with a sentence."""
        low = bisect_right(self._reach, sentence.start)
        high = bisect_left(self._quotes, sentence.end, key=lambda quote: quote.start)
        return tuple(q for q in self._quotes[low:high] if q.end > sentence.start)


def _numbered(triggers: list[Trigger]) -> list[Trigger]:
    return [replace(trigger, id=f"e{number}") for number, trigger in enumerate(triggers, 1)]
