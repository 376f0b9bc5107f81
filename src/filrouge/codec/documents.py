"""Documents as plain dicts (contract §3): what `annotate --json` writes, one a line."""

from __future__ import annotations

from typing import Any

from filrouge.codec.articles import article_dict
from filrouge.codec.fields import bounds
from filrouge.codec.reasons import finding_dict
from filrouge.model.document import Document
from filrouge.model.event import EventMention, Participant, Place
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote
from filrouge.model.timex import Timex


def document_dict(document: Document) -> dict[str, Any]:
    """Everything of one article; every key is present, unknown values are null."""
    text = document.article.body_text
    return {
        "article": article_dict(document.article),
        "sentences": [{"start": s.start, "end": s.end, "paragraph": s.paragraph, "zone": s.zone} for s in document.sentences],
        "timexes": [timex_dict(timex) for timex in document.timexes],
        "mentions": [mention_dict(mention) for mention in document.mentions],
        "quotes": [quote_dict(quote, text) for quote in document.quotes],
        "events": [event_dict(event) for event in document.events],
        "findings": [finding_dict(finding) for finding in document.findings],
    }


def timex_dict(timex: Timex) -> dict[str, Any]:
    """`earliest`/`latest` are what the words cover; `extent` what an act placed there may cover."""
    return {
        "id": timex.id,
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "quant": timex.quant,
        "freq": timex.freq,
        "anchor": timex.anchor,
        "anchor_id": timex.anchor_id,
        **bounds(timex.interval),
        "extent": bounds(timex.extent) if timex.extent else None,
        "grain": timex.grain,
        "bound": timex.bound,
        "range_end": timex.range_end,
        "alternatives": list(timex.alternatives),
        "rule": timex.rule,
        "why": str(timex.why) if timex.why else None,
    }


def mention_dict(mention: Mention) -> dict[str, Any]:
    evidence = mention.evidence
    return {
        "id": mention.id,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "kind": mention.kind,
        "actors": list(mention.actors),
        "acts_for": list(mention.acts_for),
        "name": mention.name,
        "state": mention.state,
        "wikidata": mention.wikidata,
        "place_id": mention.place_id,
        "place_state": mention.place_state,
        "evidence": evidence and {"by": evidence.by, "start": evidence.start, "end": evidence.end, "why": evidence.why},
        "readings": [{"as": r.as_, "id": r.id, "why": r.why} for r in mention.readings],
    }


def quote_dict(quote: Quote, text: str) -> dict[str, Any]:
    """`text` is the body that the spans refer to."""
    speaker = None
    if quote.speaker or quote.speaker_mention:
        speaker = {"mention": quote.speaker_mention, **_words(quote.speaker, text)}
    return {
        "id": quote.id,
        "start": quote.start,
        "end": quote.end,
        "text": quote.text,
        "kind": quote.kind,
        "group": quote.group,
        "cue": _words(quote.cue, text) if quote.cue else None,
        "speaker": speaker,
        "speaker_name": quote.speaker_name,
        "addressee": quote.addressee,
        "polarity": quote.polarity,
        "certainty": quote.certainty,
        "chain": list(quote.chain),
    }


def event_dict(event: EventMention) -> dict[str, Any]:
    modality = event.modality
    return {
        "id": event.id,
        "key": event.key,
        "start": event.start,
        "end": event.end,
        "text": event.text,
        "type": event.type,
        "mode": event.mode,
        "act": event.act,
        "status": event.status,
        "polarity": modality.polarity,
        "time_status": modality.time_status,
        "certainty": modality.certainty,
        "holder": {"kind": modality.holder.kind, "id": modality.holder.id},
        "cues": [{"field": cue.field, "start": cue.start, "end": cue.end} for cue in modality.cues],
        "sources": [_participant(p) for p in event.sources],
        "targets": [_participant(p) for p in event.targets],
        "persons": list(event.persons),
        "time": {
            "timex": event.time.timex,
            **bounds(event.time.interval),
            "grain": event.time.grain,
            "why": str(event.time.why),
        },
        "place": _place(event.place) if event.place else None,
        "anaphoric": event.anaphoric,
        "series": event.series,
        "ordinal": event.ordinal,
        "quote": event.quote,
        "rule": event.rule,
    }


def _participant(participant: Participant) -> dict[str, Any]:
    return {"id": participant.id, "mention": participant.mention, "rule": participant.rule}


def _place(place: Place) -> dict[str, Any]:
    return {
        "start": place.start,
        "end": place.end,
        "text": place.text,
        "id": place.id,
        "state": place.state,
        "lat": place.lat,
        "lon": place.lon,
    }


def _words(span: tuple[int, int] | None, text: str) -> dict[str, Any]:
    if span is None:
        return {"start": None, "end": None, "text": None}
    return {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]}
