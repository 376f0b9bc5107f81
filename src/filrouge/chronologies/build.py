"""Stories -> a chronology: one entry an event, with every citation and what it says of the act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filrouge.model.chronology import Chronology, Confirmation, Entry, EntryCitation, LifeStep, StoryLine, Version
from filrouge.model.document import Document
from filrouge.model.event import Event, MentionRef, Status
from filrouge.model.source_group import SourceGroup
from filrouge.model.story import Story
from filrouge.model.text import Reason

_ADVANCE: tuple[Status, ...] = ("actual", "ongoing", "denied", "planned", "hypothetical")
"""Most advanced first; a denial goes before the plan that it ends."""


def build(
    stories: Sequence[Story], documents: Sequence[Document], groups: Sequence[SourceGroup], *, voices: Mapping[str, str]
) -> Chronology:
    """All entries in order. `voices` maps a uri to the independent voice that it speaks with."""
    by_uri = {d.article.uri: d for d in documents}
    group_of = {uri: group.id for group in groups for uri, _ in group.members}
    made = [_entry(e, by_uri, group_of, voices=voices) for story in stories for e in story.events]
    entries = tuple(sorted(_with_parts(made), key=lambda e: e.sort_key))
    place = {entry.event.id: number for number, entry in enumerate(entries)}
    lines = tuple(
        StoryLine(
            story.id,
            story.actors,
            _places(story),
            tuple(entries[n].id for n in sorted(place[event.id] for event in story.events)),
        )
        for story in stories
    )
    ordered = tuple(sorted(documents, key=lambda d: (d.article.firstcreated or "~", d.article.uri, d.article.text_hash)))
    return Chronology(stories=lines, entries=entries, documents=ordered, groups=tuple(groups))


def _places(story: Story) -> tuple[str, ...]:
    counts = Counter(event.place.id for event in story.events if event.place)
    return tuple(sorted(counts, key=lambda p: (-counts[p], p))[:3])


def _entry(event: Event, documents: Mapping[str, Document], group_of: Mapping[str, str], *, voices: Mapping[str, str]) -> Entry:
    refs = sorted(event.mentions, key=lambda r: _rank(r, documents))
    citations = tuple(_citation(ref, documents[ref.uri], group_of) for ref in refs)
    status = _status(refs, documents)
    best = next(i for i, ref in enumerate(refs) if ref.mention.status == status)
    return Entry(
        id=event.id,
        keys=tuple(sorted({ref.mention.key for ref in refs})),
        event=event,
        interval=event.interval,
        grain=event.grain,
        text=citations[best].citation.exact,
        status=status,
        confirmation=_confirmation(refs, status, voices),
        citations=citations,
        life=_life(refs, documents, status),
        versions=_versions(refs),
        weight=_weight(event, refs, voices),
        why=_whys(event),
    )


def _rank(ref: MentionRef, documents: Mapping[str, Document]) -> tuple[int, int, int, str, int]:
    """The citation that tells the act best first: dated by its own words, by a verb, placed, early."""
    mention = ref.mention
    explicit = 0 if mention.time.timex and mention.time.interval else 1
    told = len(mention.sources) + len(mention.targets) + bool(mention.place)
    return (explicit, 1 if mention.anaphoric else 0, -told, ref.uri, mention.start)


def _citation(ref: MentionRef, document: Document, group_of: Mapping[str, str]) -> EntryCitation:
    article = document.article
    return EntryCitation(
        citation=article.cite(*ref.sentence),
        status=ref.mention.status,
        event_id=ref.mention.id,
        mention=(ref.mention.start, ref.mention.end),
        publisher=article.publisher,
        group=group_of.get(article.uri),
    )


def _status(refs: Sequence[MentionRef], documents: Mapping[str, Document]) -> Status:
    """The most advanced status; what only somebody quoted asserts stands behind the author's word."""
    vouched = [r.mention.status for r in refs if r.mention.modality.holder.kind != "actor"]
    pool = vouched or [r.mention.status for r in refs]
    return min(pool, key=_ADVANCE.index)


def _confirmation(refs: Sequence[MentionRef], status: Status, voices: Mapping[str, str]) -> Confirmation:
    statuses = {r.mention.status for r in refs if not r.mention.anaphoric}
    if {"actual", "denied"} <= statuses:
        return "contested"
    saying = {voices[r.uri] for r in refs if r.mention.status == status and not r.mention.anaphoric}
    return "confirmed" if len(saying) > 1 else "single-source"


def _life(refs: Sequence[MentionRef], documents: Mapping[str, Document], status: Status) -> tuple[LifeStep, ...]:
    """One step for each other status, at the earliest article that has it."""
    first: dict[Status, tuple[str, int]] = {}
    for index, ref in enumerate(refs):
        day = documents[ref.uri].article.firstcreated or ""
        if ref.mention.status != status and (day, index) < first.get(ref.mention.status, ("~", index)):
            first[ref.mention.status] = (day, index)
    steps = [LifeStep(name, day or None, index) for name, (day, index) in first.items()]
    return tuple(sorted(steps, key=lambda s: (s.date or "~", s.citation)))


def _versions(refs: Sequence[MentionRef]) -> tuple[Version, ...]:
    """Days that citations give, where they give more than one."""
    days: dict[str, list[int]] = defaultdict(list)
    for index, ref in enumerate(refs):
        interval = ref.mention.time.interval
        if interval is not None and interval.day is not None and not ref.mention.anaphoric:
            days[interval.day.isoformat()].append(index)
    if len(days) < 2:
        return ()
    return tuple(Version("start", day, tuple(found)) for day, found in sorted(days.items()))


_KIND_WEIGHT = {"X-OTHER": 0.5, "X-STATEMENT": 0.6}
_STATUS_WEIGHT: dict[Status, float] = {"actual": 1.0, "ongoing": 0.9, "planned": 0.6, "denied": 0.6, "hypothetical": 0.35}


def _weight(event: Event, refs: Sequence[MentionRef], voices: Mapping[str, str]) -> float:
    """0 to 1: how many articles and voices tell it, how well it is dated, what became of it."""
    articles = len({r.uri for r in refs})
    heard = len({voices[r.uri] for r in refs})
    told = 1 - 1 / (1 + 0.8 * articles + 0.6 * (heard - 1) + 0.15 * len(refs))
    dated = 1.0 if event.interval and event.interval.day else 0.8 if event.interval else 0.5
    best = max(_STATUS_WEIGHT[r.mention.status] for r in refs)
    return round(told * dated * best * _KIND_WEIGHT.get(event.type, 1.0), 3)


def _whys(event: Event) -> tuple[Reason, ...]:
    rules = dict.fromkeys(Reason("rule", (("name", ref.mention.rule),)) for ref in event.mentions)
    return (*event.why, *rules)


def _with_parts(entries: Sequence[Entry]) -> list[Entry]:
    """What was signed or agreed at a meeting is part of it: same day, parties of the meeting."""
    meetings = [e for e in entries if e.event.type == "CONSULT" and e.interval and e.interval.day and e.status == "actual"]
    by_day: dict[object, list[Entry]] = defaultdict(list)
    for meeting in meetings:
        if meeting.interval:
            by_day[meeting.interval.day].append(meeting)
    found = []
    for entry in entries:
        day = entry.interval.day if entry.interval else None
        parties = set(entry.event.actors)
        homes = [
            m for m in by_day.get(day, ()) if day and len(parties) > 1 and parties <= set(m.event.actors) and m.id != entry.id
        ]
        if entry.event.type in ("SUPPORT", "AGREE") and homes:
            entry = replace(entry, part_of=min(homes, key=lambda m: (-m.weight, m.id)).id)
        found.append(entry)
    return found
