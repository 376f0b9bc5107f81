"""Mentions of many documents -> Events: blocks, scored pairs, components under constraints.

No corpus-wide state but counts: the same functions run over batches. Blocks are bounded, so the
number of pairs grows with the number of mentions, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from filrouge.events.consolidate import consolidate, with_parties
from filrouge.events.recalls import told_again, with_recalls
from filrouge.events.score import THRESHOLD, block_keys, forbidden, same_manner, score
from filrouge.events.signature import Signature, signatures
from filrouge.model.document import Document
from filrouge.model.event import Event
from filrouge.model.interval import Interval
from filrouge.model.text import Reason, reason

BLOCK = 400
"""Mentions compared within one block; a larger one is cut into neighbours in date order."""
_NEIGHBOURS = 20
_AGAIN = 3.5
"""Points of a noun that says again, in one text, what was told by the same word."""
_CLOSE = 300
"""Characters between two acts that are told in one breath."""
Pair = tuple[float, int, int, tuple[Reason, ...]]


def link(documents: Sequence[Document]) -> tuple[tuple[Event, ...], tuple[tuple[Reason, int], ...]]:
    """(events in order of their ids, what was left out with its reason and count)."""
    # By text, not as given: equal scores then fall alike in whatever order the articles come.
    ordered = sorted(documents, key=lambda d: (d.article.text_hash, d.article.uri))
    all_of = [s for document in ordered for s in signatures(document)]
    contents = {(s.ref.uri, s.mention.modality.holder.id) for s in all_of if s.mention.modality.holder.kind == "quote"}
    named = [s for s in all_of if not s.mention.anaphoric and not _told_elsewhere(s, contents)]
    left: Counter[Reason] = Counter()
    statements = sum(1 for s in all_of if not s.mention.anaphoric) - len(named)
    if statements:
        left[reason("statement-told-by-content")] += statements
    by_document: dict[str, list[int]] = defaultdict(list)
    for index, signature in enumerate(named):
        by_document[signature.ref.uri].append(index)
    again = ((_AGAIN, a, b, ()) for a, b in told_again(named, by_document.values()))
    clusters = with_recalls(components(len(named), (*again, *pairs(named)), named), named)
    events_of = {index: number for number, members in enumerate(clusters) for index in members}
    attached: dict[int, list[Signature]] = defaultdict(list)
    for signature in all_of:
        if signature.mention.anaphoric:
            antecedent = _antecedent(signature, by_document[signature.ref.uri], named, events_of)
            if antecedent is None:
                left[reason("anaphoric-unresolved")] += 1
            else:
                attached[events_of[antecedent]].append(signature)
    events = [consolidate(tuple(named[i] for i in members), tuple(attached[number])) for number, members in enumerate(clusters)]
    for number, members in enumerate(clusters):
        before = _one_before(members, by_document, named)
        if not events[number].actors and before is not None:
            events[number] = with_parties(events[number], events[events_of[before]])
    return tuple(sorted(events, key=lambda e: e.id)), tuple(sorted(left.items(), key=lambda item: str(item[0])))


def _told_elsewhere(signature: Signature, contents: set[tuple[str, str | None]]) -> bool:
    """A statement whose content is an event of its own gets no line of its own (contract §5)."""
    mention = signature.mention
    return mention.type == "X-STATEMENT" and mention.quote is not None and (signature.ref.uri, mention.quote) in contents


def _antecedent(anaphor: Signature, candidates: list[int], named: Sequence[Signature], events_of: dict[int, int]) -> int | None:
    """The nearest mention before it, in its own text, of its own family and standing; its own word first.

    None where two different acts stand close together before it: "l'attaque" may be either, "cette attaque" is the last.
    """
    before = [i for i in reversed(candidates) if named[i].mention.start < anaphor.mention.start]
    alike = [
        i
        for i in before
        if named[i].family == anaphor.family and _ahead(named[i]) == _ahead(anaphor) and same_manner(named[i], anaphor)
    ]
    if same_word := [i for i in alike if named[i].mention.rule == anaphor.mention.rule]:
        # "l'attentat" is none of "les attentats" told of before.
        alike = [i for i in same_word if named[i].mention.text.casefold() == anaphor.mention.text.casefold()]
    nearest = next(iter(alike), None)
    if nearest is None or anaphor.shown:
        return nearest
    close = (i for i in alike[1:_CHECKED] if named[nearest].mention.start - named[i].mention.start < _CLOSE)
    other = any(events_of[i] != events_of[nearest] and forbidden(named[i], named[nearest]) for i in close)
    return None if other else nearest


def _one_before(members: tuple[int, ...], by_document: dict[str, list[int]], named: Sequence[Signature]) -> int | None:
    """ "un second sommet": the mention of the one before it, in the same text and with its parties known."""
    for index in members:
        own = named[index]
        if not own.mention.series:
            continue
        for other in reversed(by_document[own.ref.uri]):
            candidate = named[other]
            if candidate.order < own.order and candidate.family == own.family and len(candidate.actors) > 1:
                return other
    return None


def _ahead(signature: Signature) -> bool:
    """Still to come, or only thought of."""
    return signature.mention.status in ("planned", "hypothetical")


def pairs(named: Sequence[Signature]) -> Iterator[Pair]:
    """Scored pairs above the threshold, from the blocks."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, signature in enumerate(named):
        for key in block_keys(signature):
            blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        for a, b in _within_block(members if len(members) <= BLOCK else sorted(members, key=lambda i: (_day(named[i]), i))):
            if (a, b) in seen:
                continue
            seen.add((a, b))
            points, why = score(named[a], named[b])
            if points >= THRESHOLD:
                yield points, a, b, why


def _day(signature: Signature) -> str:
    """The first day that a mention gives, for the order of a large block; undated ones last."""
    interval = signature.mention.time.interval
    return (interval.iso()[0] or "") if interval else "~"


def _within_block(members: list[int]) -> Iterator[tuple[int, int]]:
    reach = len(members) if len(members) <= BLOCK else _NEIGHBOURS
    for position, a in enumerate(members):
        for b in members[position + 1 : position + 1 + reach]:
            yield (a, b)


def components(size: int, scored: Iterable[Pair], named: Sequence[Signature]) -> tuple[tuple[int, ...], ...]:
    """Clusters of indices: best pairs first, a merge refused where members of both sides clash."""
    cluster_of = list(range(size))
    members: dict[int, list[int]] = {i: [i] for i in range(size)}
    telling: dict[int, list[int]] = {i: [i] for i in range(size)}
    for _, a, b, _why in sorted(scored, key=lambda p: (-p[0], p[1], p[2])):
        one, other = cluster_of[a], cluster_of[b]
        if one == other or _clash(telling[one], telling[other], named):
            continue
        if len(members[one]) < len(members[other]):
            one, other = other, one
        for index in members[other]:
            cluster_of[index] = one
        members[one].extend(members.pop(other))
        telling[one] = _telling([*telling[one], *telling.pop(other)], named)
    return tuple(tuple(sorted(found)) for _, found in sorted(members.items(), key=lambda item: min(item[1])))


_CHECKED = 12


def _clash(one: list[int], other: list[int], named: Sequence[Signature]) -> bool:
    """True when a dated or placed member of one side cannot be a member of the other."""
    return any(score(named[a], named[b])[0] == float("-inf") for a in one for b in other)


def _telling(members: list[int], named: Sequence[Signature]) -> list[int]:
    """The members that say most, at most a dozen: enough to find a clash at bounded cost."""
    return sorted(members, key=lambda i: (-_fullness(named[i]), i))[:_CHECKED]


def _fullness(signature: Signature) -> int:
    day = signature.dated and isinstance(signature.window, Interval) and signature.window.day is not None
    return 3 * bool(day) + 2 * bool(signature.place) + len(signature.actors)
