"""PLOVER records: the political acts of a Document in the fields of PLOVER's manual, one record an act.

    list(filrouge.outputs.plover.records(filrouge.annotate(text, date="2018-06-14")))

What is written, and what is left out: docs/plover.md. Categories and codes are those of the Political
Language Ontology for Verifiable Event Records (Open Event Data Alliance, CC BY-SA 4.0).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby
from typing import Any

from filrouge.knowledge import organisations, states
from filrouge.languages import available, part
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.event import EventMention, Place
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention
from filrouge.outputs.plovercodes import QUADS, Code, Parties, coded
from filrouge.outputs.ploversides import DOMESTIC, Sentence, doer, host, nation, sentences

CODEBOOK = "plover-0.8"
_FAMILIES = {"UN": "UNO", "EU": "EUR", "NGO": "NGO", "IMG": "IMG"}
"""First word of an organisation's kind -> PLOVER's international code; all others are IGO."""
_ROOTS = {"UNO": "UNO", "EUR": "EUR"}
"""The two that have a code of their own and give it to their organs."""
_SECTORS = {"armed": "REB", "party": "PTY", "JRN": "JRN", "MIL": "MIL"}
"""What the table's kind says of an organisation of a state ("LBN armed group")."""


def records(document: Document) -> Iterator[dict[str, Any]]:
    """Plain dicts in text order, for `filrouge.codec.dumps`."""
    starts = [sentence.start for sentence in document.sentences]
    mentions = {mention.id: mention for mention in document.mentions}
    announced, tried, inside = _announced(document, mentions), _tried(document), sentences(document)
    for number, told in groupby(document.events, key=lambda event: bisect_right(starts, event.start)):
        around = inside.get(number, Sentence(()))
        for event, code in coded(told, announced, tried):
            homes = {m.id: state for m in around.mentions if (state := around.home(m, event))}
            sides = [_actors(parties, mentions, homes) for parties in (code.sources, code.recipients)]
            if place := doer(event, code.category):
                sides[0].append(_inferred(place.state, place.text))
            if not any(actor["code"] for actor in sides[1]) and not event.type.startswith("X-"):
                sides[1] += _implied(document, event, code, around, {actor["code"] for actor in sides[0] if actor["code"]})
            yield {
                "id": f"{document.article.uri}#{event.id}",
                **_days(event.time.interval if event.status != "planned" else document.article.interval),
                "source": sides[0],
                "recipient": sides[1],
                **_told(document.article, event, code),
                "text_info": {"sequence": number, "start": event.start, "end": event.end},
            }


def actor_code(id: str, mention: Mention | None = None) -> tuple[str | None, str | None]:
    """Code and sector: a state's or an international code, else that of the state the words give; the tables' sector."""
    if states.get(id):
        return id, None
    organisation = organisations.get(id)
    if organisation is None:
        return actor_code(mention.state) if mention is not None and mention.state not in (None, id) else (None, None)
    if organisation.state:
        return organisation.state, next((s for word in organisation.kind.split()[1:] if (s := _SECTORS.get(word))), None)
    return _ROOTS.get(id) or _FAMILIES.get(organisation.kind.split()[0], "IGO"), None


def _announced(document: Document, mentions: dict[str, Mention]) -> frozenset[str]:
    """Ids of acts inside the speech of one of those who are to do them, or that they vow to do."""
    speakers = {quote.id: mentions.get(quote.speaker_mention or "") for quote in document.quotes}
    found = set()
    for event in document.events:
        if event.modality.holder.kind == "actor" and any(party.rule == "governor-subject" for party in event.sources):
            found.add(event.id)
        speaker = speakers.get(event.modality.holder.id or "")
        if speaker is None or event.modality.holder.kind != "quote":
            continue
        names = {speaker.id, *speaker.actors, *speaker.acts_for, *(c for c in _codes(speaker) if c)}
        own = {n for p in event.sources for n in (p.mention, p.id, actor_code(p.id, mentions.get(p.mention))[0])}
        if names & own:
            found.add(event.id)
    return frozenset(found)


def _tried(document: Document) -> frozenset[str]:
    """Ids of acts that somebody set about: "tried to hack"; nothing says that they did not come about."""
    language = document.article.language
    attempts = part(language, "events").attempts if language in available() else frozenset()
    return frozenset(
        event.id
        for event in document.events
        if event.rule.rpartition("+")[2] in attempts and event.modality.polarity == "positive" and event.sources
    )


def _codes(mention: Mention) -> list[str | None]:
    return [actor_code(id, mention)[0] for id in (*mention.acts_for, mention.state) if id]


def _told(article: Article, event: EventMention, code: Code) -> dict[str, Any]:
    return {
        "event": [code.category],
        "mode": code.mode,
        "quad_code": QUADS[code.category],
        "event_text": [event.text],
        "event_loc": _location(event.place),
        "link": event.key,
        "cite_info": {
            "citation": article.uri,
            "url": article.url,
            "title": article.headline,
            "language": article.language,
            "publication": article.publisher,
            "coder": "filrouge",
            "codebook": CODEBOOK,
        },
    }


def _actors(parties: Parties, mentions: dict[str, Mention], homes: dict[str, str]) -> list[dict[str, Any]]:
    found = []
    for party in parties:
        mention = mentions.get(party.mention)
        code, sector = actor_code(party.id, mention)
        text, name = (mention.text, mention.name) if mention else (party.id, party.id)
        actor: dict[str, Any] = {"code": code, "sector": sector, "actor_text": text, "identifier_text": name}
        home = homes.get(party.mention)
        found.append(actor if code or not home else actor | {"code": home, "inferred": True})
    return found


def _implied(document: Document, event: EventMention, code: Code, around: Sentence, taking: set[str]) -> Iterator[dict[str, Any]]:
    """The recipient of an act that names none: a nation in its object, the state of its place, or the only other state."""
    state = nation(document, event)
    if state:
        yield _inferred(state, state)
    elif place := host(event, code.category):
        yield _inferred(place.state, place.text)
    elif other := around.other(event, taking):
        yield _inferred(other.state or other.place_state, other.text)
    elif code.category in DOMESTIC and len(taking) == 1 and around.alone(own := next(iter(taking))):
        yield _inferred(own, own)


def _inferred(code: str | None, text: str) -> dict[str, Any]:
    return {"code": code, "sector": None, "actor_text": text, "identifier_text": text, "inferred": True}


def _days(interval: Interval | None) -> dict[str, str | None]:
    """First and last day, both included; null where it is not known."""
    start, end = (interval.earliest, interval.latest) if interval else (None, None)
    first = start.date().isoformat() if start else None
    last = (end - timedelta(microseconds=1)).date().isoformat() if end else None
    return {"date": first, "enddate": last if last != first else None}


def _location(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"name": place.text, "latitude": place.lat, "longitude": place.lon, "cc3": place.state}
