"""Short articles and hand-made mentions for the tests of linking, stories and chronologies."""

from __future__ import annotations

from datetime import date

from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.event import EventMention, EventTime, Modality, Participant
from filrouge.model.interval import Interval
from filrouge.model.reading import Sentence
from filrouge.model.text import reason


def article(uri: str, text: str, day: str | None = None, *, language: str = "fr", publisher: str | None = None) -> Article:
    """A dated article, or an undated one."""
    return Article(
        uri=uri,
        body_text=text,
        language=language,
        firstcreated=day,
        interval=Interval.of_day(date.fromisoformat(day)) if day else None,
        firstcreated_basis="metadata" if day else None,
        publisher=publisher,
    )


def mention(number: int, day: date | None, actors: tuple[str, ...], *, kind: str = "CONSULT") -> EventMention:
    return EventMention(
        id=f"e{number}",
        key=f"{number:016x}",
        start=0,
        end=3,
        text="vu,",
        type=kind,
        mode=None,
        modality=Modality(time_status="past"),
        time=EventTime(None, Interval.of_day(day) if day else None, "day" if day else None, reason("made")),
        rule="verb-voir",
        sources=tuple(Participant(actor, "m1", "made") for actor in actors),
    )


def made_document(number: int, *mentions: EventMention, day: str = "2024-05-15") -> Document:
    return Document(
        article=article(f"made-{number:06}", "vu, dit, fait.", day), sentences=(Sentence(0, 14, 0, "body"),), events=mentions
    )
