"""Triggers -> event mentions: times, participants and places as far as the article's date allows.

Times follow contract §6: the act's own time expression; else, for the main clause of the lead,
the publication day; else, for a past main clause, the day that the narrative last set; else none.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from filrouge.documents.headlines import of_lead
from filrouge.documents.narrative import Narrative
from filrouge.knowledge import places
from filrouge.knowledge.offices import shipped
from filrouge.model.article import Article
from filrouge.model.event import UNKNOWN, EventMention, EventTime, Modality, Participant, Place, Trigger
from filrouge.model.interval import Grain, Interval, midnight
from filrouge.model.mention import Mention
from filrouge.model.reading import Reading
from filrouge.model.text import reason
from filrouge.model.timex import Timex

_GIVEN = frozenset("REQUEST REJECT THREATEN ACCUSE AGREE SUPPORT CONCEDE COOPERATE AID SANCTION X-STATEMENT".split())
"""Types of acts that are said, given or withheld: whom they reach is not where they are done."""
_SAID = frozenset("REQUEST REJECT THREATEN ACCUSE AGREE X-STATEMENT".split())
"""Types of acts that are done by saying so: told in a past tense, they are done."""
_DAYS_TO_GRAIN: tuple[tuple[int, Grain], ...] = ((1, "day"), (7, "week"), (31, "month"), (366, "year"))


def anchor_events(
    reading: Reading, article: Article, timexes: tuple[Timex, ...], mentions: tuple[Mention, ...]
) -> tuple[EventMention, ...]:
    """Event mentions in text order, ids as in the reading."""
    by_timex = {t.id: t for t in timexes}
    by_mention = {m.id: m for m in _with_states(mentions)}
    days = Narrative(timexes, reading, article)
    times = {t.id: _time(t, article, by_timex, days) for t in reading.triggers}
    found = []
    for trigger in reading.triggers:
        time = _of_headline(trigger, reading, times) if trigger.headline else times[trigger.id]
        if trigger.headline and time.interval is None:
            time = of_lead(trigger, reading, article, timexes) or time
        those = {trigger.place, *(mention for mention, _ in (*trigger.sources, *trigger.targets))}
        present = {id: _then(by_mention[id], time.interval) for id in those if id in by_mention}
        found.append(_event(trigger, reading, present, _dated(trigger, article, time)))
    return tuple(found)


def _with_states(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Persons of a group ("les deux hommes") act for the state that their own mentions give."""
    known = {m.actors[0]: m.state for m in mentions if len(m.actors) == 1 and m.state}
    return tuple(
        replace(m, acts_for=tuple(known.get(a) or a for a in m.actors)) if len(m.actors) > 1 and not m.acts_for else m
        for m in mentions
    )


def _then(mention: Mention, when: Interval | None) -> Mention:
    """A person whose last office had ended before an act of known time acts for nobody but himself."""
    person = shipped().persons.get(mention.actors[0]) if len(mention.actors) == 1 and mention.kind != "role" else None
    if person is None or not person.terms or when is None or when.earliest is None:
        return mention
    ends = [midnight(term.end) for term in person.terms if term.end is not None]
    former = len(ends) == len(person.terms) and max(ends) < when.earliest
    return replace(mention, acts_for=mention.actors) if former else mention


def _of_headline(headline: Trigger, reading: Reading, times: dict[str, EventTime]) -> EventTime:
    """A headline's act without a time of its own has the time that the text gives the same kind of act, or its lead."""
    own = times[headline.id]
    body = [t for t in reading.triggers if not t.headline]
    if own.timex is not None or not any(s.zone == "body" for s in reading.sentences):
        return own
    told = [
        t for t in body if not t.recalled and t.modality.status == headline.modality.status and times[t.id].interval is not None
    ]
    same = [t for t in told if t.type == headline.type]
    lead = [t for t in told if t.lead and headline.lead]
    first = next(iter([*same, *lead]), None)
    if first is None:
        # The day of publication dates the first sentence of the text, not its headline.
        return own if own.interval is None else EventTime(None, None, None, reason("no-time"))
    return replace(times[first.id], timex=None, why=reason("headline-of-text", text=first.text))


def _time(trigger: Trigger, article: Article, timexes: dict[str, Timex], days: Narrative) -> EventTime:
    timex = timexes.get(trigger.timex or "")
    if timex is not None:
        extent = timex.extent or timex.interval
        return EventTime(timex.id, extent, _grain(timex, extent), reason("timex", text=timex.text, rule=timex.rule))
    if trigger.anaphoric:
        return EventTime(None, None, None, reason("anaphoric"))
    past = trigger.modality.time_status in ("past", "ongoing", "none")
    told = trigger.modality.polarity == "positive" and trigger.modality.certainty not in ("possible", "counterfactual")
    if trigger.lead and past and told and article.interval is not None:
        return EventTime(None, article.interval, grain_of(article.interval), reason("publication-day"))
    if trigger.inherits_day and past and trigger.tense != "PRESENT":
        last = days.before(trigger)
        if last is not None and last.interval is not None and last.interval.day is not None:
            return EventTime(None, Interval.of_day(last.interval.day), "day", reason("narrative-day", text=last.text))
    return EventTime(None, None, None, reason("no-time"))


def _grain(timex: Timex, extent: Interval | None) -> Grain | None:
    """The expression's grain, but for hours that are known to the day only."""
    if extent is None:
        return None
    whole = all(b is None or (b.hour, b.minute) == (0, 0) for b in (extent.earliest, extent.latest))
    return "day" if whole and timex.grain in ("minute", "hour") else timex.grain


def grain_of(interval: Interval) -> Grain | None:
    """The finest calendar grain that holds an interval; None for an open one."""
    if interval.span is None:
        return None
    return next((grain for days, grain in _DAYS_TO_GRAIN if interval.span.days <= days), "decade")


def _dated(trigger: Trigger, article: Article, time: EventTime) -> tuple[EventTime, Modality]:
    """An act that lies wholly after its article is announced, whatever tense told it."""
    modality = trigger.modality
    later = (
        time.interval is not None
        and article.interval is not None
        and article.interval.latest is not None
        and _begins(time.interval) >= article.interval.latest
    )
    if later and trigger.type in _SAID and modality.time_status == "past":
        # "appellent à une grève le 30 mars": the day is that of what is asked for; who speaks has spoken.
        if trigger.lead and article.interval is not None:
            return EventTime(None, article.interval, grain_of(article.interval), reason("publication-day")), modality
        return EventTime(None, None, None, reason("no-time")), modality
    if later and modality.time_status in ("past", "none", "ongoing") and modality.polarity == "positive":
        modality = replace(modality, time_status="future")
    return time, modality


def _begins(interval: Interval) -> datetime:
    """The start; of "by the end of 2017" (open to the left) the end: till then it may not have been done."""
    return interval.earliest or interval.latest or datetime.min


def _event(trigger: Trigger, reading: Reading, mentions: dict[str, Mention], dated: tuple[EventTime, Modality]) -> EventMention:
    place = _place(mentions.get(trigger.place or ""))
    if trigger.type in _GIVEN and any(mention == trigger.place for mention, _ in trigger.targets):
        # "a demandé à la Russie", "des chars à Kiev", "son ambassadeur en Israël": whom, not where.
        place = None
    sources = _participants(trigger, trigger.sources, mentions, place)
    targets = _participants(trigger, trigger.targets, mentions, place)
    mode = trigger.mode
    if trigger.frame == "meet" or (trigger.frame == "joint" and trigger.rule.startswith("verb-") and trigger.type == "CONSULT"):
        sources, targets, mode = _meeting(sources, place, mode)
    elif trigger.frame == "visit" and not targets:
        targets = _destination(place, trigger.place or "")
    taken = {p.id for p in sources}
    targets = tuple(p for p in targets if p.id not in taken or p.id == UNKNOWN)
    persons = tuple(
        dict.fromkeys(
            actor
            for mention, _ in (*trigger.sources, *trigger.targets)
            if mention in mentions and mentions[mention].kind in ("person", "role", "pronoun", "group")
            for actor in mentions[mention].actors
            if actor != actor.upper()
        )
    )
    time, modality = dated
    if trigger.anaphoric:
        sources, targets, place = (), (), None
    return EventMention(
        id=trigger.id,
        key=mention_key(reading.text_hash, trigger),
        start=trigger.start,
        end=trigger.end,
        text=trigger.text,
        type=trigger.type,
        mode=mode,
        modality=modality,
        time=time,
        rule=trigger.rule,
        sources=sources,
        targets=targets,
        persons=persons,
        place=place,
        act=trigger.act,
        series=trigger.series,
        ordinal=trigger.ordinal,
        anaphoric=trigger.anaphoric,
        quote=trigger.quote,
    )


def mention_key(text_hash: str, trigger: Trigger) -> str:
    """Stable across runs and paths: text, span and type family, nothing else."""
    family = trigger.type
    return hashlib.sha256(f"{text_hash}:{trigger.start}:{trigger.end}:{family}".encode()).hexdigest()[:16]


def _participants(
    trigger: Trigger, role: tuple[tuple[str, str], ...], mentions: dict[str, Mention], place: Place | None
) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    for mention_id, rule in role:
        mention = mentions.get(mention_id)
        if mention is None:
            continue
        for actor in _acting(trigger, mention, place):
            found.setdefault(actor, Participant(actor, mention_id, rule))
    # One who is known makes the unknown beside him a doubt, not a second party.
    if len(found) > 1:
        found.pop(UNKNOWN, None)
    return tuple(found.values())


def _acting(trigger: Trigger, mention: Mention, place: Place | None) -> tuple[str, ...]:
    """The ids that a mention takes part as: the state or organisation acted for, else its own."""
    if mention.kind == "place":
        return (mention.place_state,) if mention.place_state else ()
    if not mention.actors:
        if mention.kind == "organisation" and place is not None and place.state and mention.text.rpartition(" ")[2].islower():
            # "La police a arrêté un homme à Lyon": a public body without a country is the place's.
            return (place.state,)
        # Whoever holds the office, he acts for its state; so do its people where they vote.
        acts = mention.kind == "role" or (mention.kind == "group" and trigger.type == "X-ELECTION")
        return (mention.state,) if mention.state and acts and trigger.own_state else (UNKNOWN,)
    if not trigger.own_state:
        return mention.actors
    return tuple(dict.fromkeys(_state_of(mention, actor) for actor in mention.actors))


def _state_of(mention: Mention, actor: str) -> str:
    if actor == actor.upper():
        return actor
    if len(mention.acts_for) == len(mention.actors):
        return mention.acts_for[mention.actors.index(actor)]
    return (mention.state if len(mention.actors) == 1 else None) or actor


def _place(mention: Mention | None) -> Place | None:
    if mention is None or mention.place_id is None:
        return None
    return Place(mention.start, mention.end, mention.text, mention.place_id, mention.place_state, *places.point(mention.place_id))


def _meeting(
    sources: tuple[Participant, ...], place: Place | None, mode: str | None
) -> tuple[tuple[Participant, ...], tuple[Participant, ...], str | None]:
    """A meeting on one party's soil is a visit to it, on neutral soil a third-party meeting."""
    ids = {p.id for p in sources} - {UNKNOWN}
    if place is None or place.state is None or len(ids) < 2:
        return sources, (), mode
    if place.state in ids:
        guests = tuple(p for p in sources if p.id != place.state)
        return guests, tuple(p for p in sources if p.id == place.state), "visit"
    return sources, (), "third-party"


def _destination(place: Place | None, mention_id: str) -> tuple[Participant, ...]:
    if place is None or place.state is None:
        return ()
    return (Participant(place.state, mention_id, "destination"),)
