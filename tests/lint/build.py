"""Chronologies built by hand: an article's text with times and acts marked by their words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry, EntryCitation
from filrouge.model.document import Document
from filrouge.model.event import Event, EventMention, EventTime, MentionRef, Modality, Participant
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention
from filrouge.model.reading import Sentence
from filrouge.model.text import reason
from filrouge.model.timex import Timex


def interval_of(value: str) -> Interval:
    """The interval of an ISO day, month or year."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return Interval.of_year(parts[0])
    return Interval.of_month(*parts) if len(parts) == 2 else Interval.of_day(date(*parts))


@dataclass
class Page:
    """One article in the making; words are looked up from the place where the last ones stood."""

    text: str
    language: str = "fr"
    published: str | None = None
    uri: str = "a.txt"
    timexes: list[Timex] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    events: list[EventMention] = field(default_factory=list)

    def time(self, words: str, value: str, **more: object) -> Timex:
        start = self.text.index(words, self.timexes[-1].end if self.timexes else 0)
        fields: dict[str, object] = {
            "id": f"t{len(self.timexes) + 1}", "start": start, "end": start + len(words), "text": words, "type": "DATE",
            "value": value, "rule": "test", "interval": interval_of(value), "grain": ("year", "month", "day")[value.count("-")],
        }  # fmt: skip
        self.timexes.append(Timex(**{**fields, **more}))  # type: ignore[arg-type]
        return self.timexes[-1]

    def lapse(self, words: str, value: str, anchor: Timex | None, **more: object) -> Timex:
        """ "six mois plus tard": `quantity` and `unit` as the reading accounts for them."""
        quantity, unit = more.pop("quantity"), more.pop("unit")
        why = reason("time.shift", quantity=quantity, unit=unit, anchor=anchor.id if anchor else "")
        return self.time(
            words, value, anchor="context" if anchor else "creation", anchor_id=anchor.id if anchor else None, why=why, **more
        )

    def mention(self, words: str, kind: str, *actors: str, state: str | None = None) -> Mention:
        start = self.text.index(words, self.mentions[-1].end if self.mentions else 0)
        made = Mention(
            id=f"m{len(self.mentions) + 1}", start=start, end=start + len(words), text=words, kind=kind,  # type: ignore[arg-type]
            name=words, actors=actors, state=state,
        )  # fmt: skip
        self.mentions.append(made)
        return made

    def act(self, words: str, time: Timex | None, actors: tuple[str, ...] = (), **more: object) -> EventMention:
        start = self.text.index(words, self.events[-1].end if self.events else 0)
        number = len(self.events) + 1
        made = EventMention(
            id=f"e{number}", key=f"{self.uri}-{number}", start=start, end=start + len(words), text=words,
            type=str(more.get("type", "CONSULT")), mode=None, modality=more.get("modality", Modality(time_status="past")),  # type: ignore[arg-type]
            time=EventTime(time.id if time else None, time.interval if time else None, time.grain if time else None, reason("test")),
            rule="test", sources=tuple(Participant(a, "m0", "test") for a in actors), persons=more.get("persons", ()),  # type: ignore[arg-type]
        )  # fmt: skip
        self.events.append(made)
        return made

    def document(self) -> Document:
        article = Article(
            uri=self.uri, body_text=self.text, language=self.language, firstcreated=self.published,
            interval=interval_of(self.published) if self.published else None,
        )  # fmt: skip
        return Document(
            article=article, sentences=sentences(self.text), timexes=tuple(self.timexes), mentions=tuple(self.mentions),
            events=tuple(self.events),
        )  # fmt: skip


def sentences(text: str) -> tuple[Sentence, ...]:
    """Split at full stops and blank lines: enough for the examples here."""
    made, start, paragraph = [], 0, 0
    for index, char in enumerate(text):
        if char == "." and text[index + 1 : index + 2] in (" ", "\n", ""):
            made.append(Sentence(start, index + 1, paragraph, "body"))
            start = index + 1
            while start < len(text) and text[start].isspace():
                start += 1
        if text.startswith("\n\n", index):
            paragraph += 1
    return tuple(made) or (Sentence(0, max(1, len(text)), 0, "body"),)


def chronology(*pages: Page) -> Chronology:
    """A chronology with one entry per act: nothing is linked."""
    documents = tuple(page.document() for page in pages)
    entries = []
    for document in documents:
        for mention in document.events:
            event = Event(
                id=mention.key, mentions=(MentionRef(document.article.uri, mention, (mention.start, mention.end)),), type=mention.type,
                mode=None, interval=mention.time.interval, grain=mention.time.grain, actors=mention.actors, persons=mention.persons,
                place=None,
            )  # fmt: skip
            citation = EntryCitation(
                citation=document.article.cite(mention.start, mention.end), status=mention.status, event_id=mention.id,
                mention=(mention.start, mention.end),
            )  # fmt: skip
            entries.append(
                Entry(
                    id=mention.key, keys=(mention.key,), event=event, interval=event.interval, grain=event.grain, text=mention.text,
                    status=mention.status, confirmation="single-source", citations=(citation,),
                )
            )  # fmt: skip
    entries.sort(key=lambda entry: entry.sort_key)
    return Chronology(stories=(), entries=tuple(entries), documents=documents)


CLAIM_WORDS = "La dernière rencontre entre eux remonte au 12 juin 2018. Un sommet eut lieu en 2019."
