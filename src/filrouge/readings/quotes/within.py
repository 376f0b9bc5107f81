"""Speech inside marked words: an inserted cue that cuts them, and what a speaker reports of others."""

from __future__ import annotations

from collections.abc import Sequence

from filrouge.readings.quotes.cues import Cue, find_cues
from filrouge.readings.quotes.drafts import Draft, Work
from filrouge.readings.quotes.inserted import inserted_verb
from filrouge.readings.quotes.marks import Marked
from filrouge.readings.quotes.opening import attach_opening
from filrouge.readings.quotes.phrases import can_speak
from filrouge.readings.quotes.stretch import LONGEST, Source, Stretch, items_between, stretches

_FINAL = frozenset({",", ".", "", "!", "?", "…"})


def attach_cuts(work: Work, source: Source) -> None:
    """ "« A, a assuré X, B »": marked words without a cue outside, cut by one inside; the pieces share a group."""
    for index in work.marks:
        marked = work.stretch.items[index].marked
        if marked is None or not work.free(index):
            continue
        pieces = _pieces(work.stretch, marked, source)
        if pieces:
            work.claimed.add(index)
            work.drafts.extend(pieces)


def _pieces(around: Stretch, marked: Marked, source: Source) -> list[Draft]:
    items = tuple(items_between(source, marked.first, marked.last, marked.inner))
    stretch = Stretch(items[:LONGEST], around.paragraph, False, around.depth + 1, around.pack)
    work = Work(stretch, find_cues(stretch))
    for cue in work.cues:
        found = inserted_verb(work, cue) if cue.source is None and cue.mood in ("finite", "conditional") else None
        if found is None or found.speaker is None or found.left < 1 or stretch.word(found.left) != ",":
            continue
        if stretch.word(found.right) not in _FINAL or not can_speak(stretch, found.speaker) or found.right <= cue.first:
            continue
        speaker = work.speaker(found.speaker)
        span = (items[cue.first].start, items[cue.last - 1].end)
        group = items[0].start * 1000 + LONGEST + 1
        spans = [(items[0].start, items[found.left - 1].end)]
        rest = found.right
        while rest < len(items) and items[rest].lower in _FINAL:
            rest += 1
        if rest < len(items):
            spans.append((items[rest].start, marked.last))
        return [
            Draft(start, end, "direct", span, speaker, conditional=cue.conditional, group=group if len(spans) > 1 else None)
            for start, end in spans
        ]
    return []


def reported_within(source: Source, sentences: Sequence[tuple[int, int, int]], marked: Marked, depth: int) -> list[Draft]:
    """What others say inside somebody's marked words ("« Il m'a dit que… »"); one's own words are no second speech."""
    spans = [(max(s, marked.first), min(e, marked.last), p) for s, e, p in sentences if s < marked.last and e > marked.first]
    drafts: list[Draft] = []
    for stretch in stretches(source, spans, marked.inner, depth):
        cues = [cue for cue in find_cues(stretch) if _reports(cue)]
        work = Work(stretch, cues, strict=True)
        attach_opening(work)
        for draft in work.drafts:
            if draft.speaker is None or draft.end - draft.start >= marked.last - marked.first:
                continue
            words = source.view.lower[draft.speaker.start : draft.speaker.end]
            if words not in source.pack.first_persons or _told(stretch, draft):
                draft.group = None
                drafts.append(draft)
    return drafts


def _reports(cue: Cue) -> bool:
    if cue.source is not None:
        return not cue.source.needs_marks
    return bool(cue.uses & {"that", "infinitive"}) or {"adjacent", "speech"} <= cue.uses


def _told(stretch: Stretch, draft: Draft) -> bool:
    """ "on m'a dit que": the one who speaks was told, so somebody else has said it."""
    index = next((i for i, item in enumerate(stretch.items) if draft.speaker and item.start == draft.speaker.start), -1)
    after = {stretch.word(i) for i in range(index + 1, index + 3)}
    return stretch.word(index) in stretch.pack.anyone and not after.isdisjoint(stretch.pack.first_person_marks)
