"""Time expressions of a text: what the words say, before any date is known.

`read_timexes` is the whole stage: a sentence with a word that some expression needs (`rulebook`) becomes
a chart of token classes (`chart`, `lexicon`), the pack's rules read it (`grammar`), the surroundings add ranges and bounds
(`context`), the clause its tense (`tense`), and each reading becomes a `TimexForm` (`forms`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from filrouge.languages import part
from filrouge.languages.parts.timex import TimexPack
from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm
from filrouge.readings.timexes import chart as charts
from filrouge.readings.timexes import context, forms, grammar, joins, rulebook
from filrouge.readings.timexes.tense import Clauses
from filrouge.readings.tokens import Token
from filrouge.readings.view import View

__all__ = ["read_timexes"]

_lower = attrgetter("lower")


def read_timexes(
    view: View, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], *, language: str
) -> tuple[TimexForm, ...]:
    """All time expressions in text order, ids t1, t2…, positions in the original text.

    `tokens` are those of the whole view. Nothing is resolved: "mardi" stays the nearest Tuesday,
    "la veille" a day before whatever the narrative last named. KeyError for a language without
    a pack. Linear in the length of the text.
    """
    pack: TimexPack = part(language, "timex")
    found: list[tuple[dict[str, Any], dict[str, Any], bool]] = []
    adrift = False
    wakes = rulebook.rulebook(language).wakes.__getitem__
    for group in by_sentence(view, tokens, sentences):
        if not any(map(wakes, map(_lower, group))):
            continue
        read, adrift = _sentence(view, group, (language, pack), adrift)
        found.extend(read)
    return tuple(
        forms.build(fields, {**place, "id": f"t{number}", "range_end": f"t{number + 1}" if first else None})
        for number, (fields, place, first) in enumerate(found, 1)
    )


def by_sentence(view: View, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...]) -> Iterator[tuple[Token, ...]]:
    """The tokens of each sentence; sentences come in text order."""
    offsets = view.offsets
    starts = [token.start for token in tokens] if offsets is None else [offsets[token.start] for token in tokens]
    end = 0
    for sentence in sentences:
        begin = bisect_left(starts, sentence.start, end)
        end = bisect_left(starts, sentence.end, begin)
        if end > begin:
            yield tokens[begin:end]


def _sentence(
    view: View, tokens: tuple[Token, ...], of: tuple[str, TimexPack], adrift: bool
) -> tuple[list[tuple[dict[str, Any], dict[str, Any], bool]], bool]:
    """(fields, place, is first end of a range) of each expression of a sentence.

    `adrift`: a day that no calendar has was named since the last expression, before the sentence and after it.
    """
    language, pack = of
    chart = charts.build(tokens, language)
    chosen = grammar.read(chart, language)
    found: list[tuple[dict[str, Any], dict[str, Any], bool]] = []
    if not chosen:
        return found, adrift
    read, firsts = context.ranges(chart, joins.joined(chart, chosen, language), language)
    taken = frozenset(at for candidate in read for at in range(candidate.start, candidate.end))
    clauses = Clauses(tokens, language, taken)
    for index, candidate in enumerate(read):
        fields = forms.fields_of(candidate.fields, candidate.rule.make)
        if fields is None:
            adrift = True
            continue
        start, end = view.span(tokens[candidate.start].start, tokens[candidate.end - 1].end)
        following = tokens[candidate.end].lower if candidate.end < len(tokens) else ""
        place: dict[str, Any] = {
            "start": start,
            "end": end,
            "text": view.original[start:end],
            "type": candidate.rule.type,
            "rule": candidate.rule.name,
            **context.bound_of(chart, candidate, language),
            "counts": pack.tense.counting.get(following) if candidate.rule.make == "duration" else None,
            "adrift": adrift,
            **clauses.standing(candidate.start, candidate.end),
        }
        adrift = False
        found.append((fields, place, index in firsts))
    return found, adrift
