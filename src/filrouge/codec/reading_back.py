"""Documents read back from what `annotate --json` wrote: nothing is read twice."""

from __future__ import annotations

from typing import Literal, get_args

from filrouge.codec.articles import article_from_fields
from filrouge.codec.fields import Fields
from filrouge.codec.reasons import finding_from_fields, reason_from_text
from filrouge.model.document import Document
from filrouge.model.event import (
    Certainty,
    Cue,
    EventMention,
    EventTime,
    Holder,
    Modality,
    Participant,
    Place,
    Polarity,
    TimeStatus,
)
from filrouge.model.mention import Mention, MentionEvidence, MentionKind, MentionReading
from filrouge.model.quote import Quote, QuoteKind
from filrouge.model.reading import Sentence, Zone
from filrouge.model.timex import Anchor, Bound, Timex, TimexType

CueField = Literal["polarity", "time_status", "certainty", "holder"]


def document_from_dict(data: object) -> Document:
    """The Document that `document_dict` made this from.

    ValueError, naming the field, when a value is missing, of another type, or a position lies
    outside the text.
    """
    fields = Fields(data)
    inner = fields.inner("article")
    if inner is None:
        raise ValueError("article: an object is needed")
    article = article_from_fields(inner)
    length = len(article.body_text)
    return Document(
        article=article,
        sentences=fields.items("sentences", lambda f: _sentence(f, length)),
        timexes=fields.items("timexes", lambda f: _timex(f, length)),
        mentions=fields.items("mentions", lambda f: _mention(f, length)),
        quotes=fields.items("quotes", lambda f: _quote(f, length)),
        events=fields.items("events", lambda f: _event(f, length)),
        findings=fields.items("findings", finding_from_fields),
    )


def timex_from_dict(data: object, length: int) -> Timex:
    """The Timex that `timex_dict` made this from, of a text of `length` code points; errors as above."""
    return _timex(Fields(data), length)


def _sentence(fields: Fields, length: int) -> Sentence:
    zones: tuple[Zone, ...] = get_args(Zone)
    return Sentence(*fields.span(length), fields.number("paragraph"), fields.one_of("zone", zones))


def _timex(fields: Fields, length: int) -> Timex:
    types: tuple[TimexType, ...] = get_args(TimexType)
    anchors: tuple[Anchor, ...] = get_args(Anchor)
    bound_words: tuple[Bound, ...] = get_args(Bound)
    start, end = fields.span(length)
    extent, why = fields.inner("extent"), fields.text_or_none("why")
    return Timex(
        id=fields.text("id"),
        start=start,
        end=end,
        text=fields.text("text"),
        type=fields.one_of("type", types),
        value=fields.text("value"),
        rule=fields.text("rule"),
        anchor=fields.one_of("anchor", anchors),
        anchor_id=fields.text_or_none("anchor_id"),
        mod=fields.text_or_none("mod"),
        quant=fields.text_or_none("quant"),
        freq=fields.text_or_none("freq"),
        interval=fields.interval(),
        extent=extent.interval() if extent else None,
        grain=fields.grain(),
        bound=fields.one_of_or_none("bound", bound_words) or "at",
        range_end=fields.text_or_none("range_end"),
        alternatives=fields.texts("alternatives"),
        why=reason_from_text(why) if why is not None else None,
    )


def _mention(fields: Fields, length: int) -> Mention:
    kinds: tuple[MentionKind, ...] = get_args(MentionKind)
    start, end = fields.span(length)
    evidence = fields.inner("evidence")
    return Mention(
        id=fields.text("id"),
        start=start,
        end=end,
        text=fields.text("text"),
        kind=fields.one_of("kind", kinds),
        name=fields.text("name"),
        actors=fields.texts("actors"),
        acts_for=fields.texts("acts_for"),
        state=fields.text_or_none("state"),
        wikidata=fields.text_or_none("wikidata"),
        place_id=fields.text_or_none("place_id"),
        place_state=fields.text_or_none("place_state"),
        evidence=MentionEvidence(
            evidence.text("by"), evidence.number("start"), evidence.number("end"), evidence.text_or_none("why") or ""
        )
        if evidence
        else None,
        readings=fields.items("readings", _mention_reading),
    )


def _mention_reading(fields: Fields) -> MentionReading:
    return MentionReading(
        fields.one_of("as", ("place", "government", "person", "organisation")),
        fields.text("id"),
        fields.text_or_none("why") or "",
    )


def _quote(fields: Fields, length: int) -> Quote:
    kinds: tuple[QuoteKind, ...] = get_args(QuoteKind)
    start, end = fields.span(length)
    cue, speaker = fields.inner("cue"), fields.inner("speaker")
    return Quote(
        id=fields.text("id"),
        start=start,
        end=end,
        text=fields.text("text"),
        kind=fields.one_of("kind", kinds),
        group=fields.text_or_none("group"),
        cue=cue.span(length) if cue else None,
        speaker=speaker.span(length) if speaker and speaker.has("start") else None,
        speaker_mention=speaker.text_or_none("mention") if speaker else None,
        speaker_name=fields.text_or_none("speaker_name"),
        addressee=fields.text_or_none("addressee"),
        polarity=fields.one_of_or_none("polarity", ("positive", "negative")) or "positive",
        certainty=fields.one_of_or_none("certainty", ("asserted", "conditional")) or "asserted",
        chain=fields.texts("chain"),
    )


def _event(fields: Fields, length: int) -> EventMention:
    start, end = fields.span(length)
    place = fields.inner("place")
    return EventMention(
        id=fields.text("id"),
        key=fields.text("key"),
        start=start,
        end=end,
        text=fields.text("text"),
        type=fields.text("type"),
        mode=fields.text_or_none("mode"),
        act=fields.text_or_none("act"),
        modality=_modality(fields),
        time=_time(fields.inner("time")),
        rule=fields.text("rule"),
        sources=fields.items("sources", _participant),
        targets=fields.items("targets", _participant),
        persons=fields.texts("persons"),
        place=_place(place, length) if place else None,
        anaphoric=fields.flag("anaphoric"),
        series=fields.flag("series"),
        ordinal=fields.number_or_none("ordinal"),
        quote=fields.text_or_none("quote"),
    )


def _modality(fields: Fields) -> Modality:
    polarities: tuple[Polarity, ...] = get_args(Polarity)
    time_statuses: tuple[TimeStatus, ...] = get_args(TimeStatus)
    certainties: tuple[Certainty, ...] = get_args(Certainty)
    holder = fields.inner("holder")
    return Modality(
        polarity=fields.one_of("polarity", polarities),
        time_status=fields.one_of("time_status", time_statuses),
        certainty=fields.one_of("certainty", certainties),
        holder=Holder(holder.one_of("kind", ("author", "quote", "actor")), holder.text_or_none("id")) if holder else Holder(),
        cues=fields.items("cues", _cue),
    )


def _cue(fields: Fields) -> Cue:
    names: tuple[CueField, ...] = get_args(CueField)
    name = fields.one_of("field", names)
    return Cue(name, fields.number("start"), fields.number("end"))


def _time(fields: Fields | None) -> EventTime:
    if fields is None:
        return EventTime(None, None, None, reason_from_text("undated"))
    why = reason_from_text(fields.text_or_none("why") or "undated")
    return EventTime(fields.text_or_none("timex"), fields.interval(), fields.grain(), why)


def _participant(fields: Fields) -> Participant:
    return Participant(fields.text("id"), fields.text_or_none("mention") or "", fields.text_or_none("rule") or "")


def _place(fields: Fields, length: int) -> Place:
    start, end = fields.span(length)
    return Place(
        start=start,
        end=end,
        text=fields.text("text"),
        id=fields.text("id"),
        state=fields.text_or_none("state"),
        lat=fields.real_or_none("lat"),
        lon=fields.real_or_none("lon"),
    )
