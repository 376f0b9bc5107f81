"""What of an event mention counts when two are compared."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from filrouge.model.document import Document
from filrouge.model.event import UNKNOWN, EventMention, MentionRef
from filrouge.model.interval import Interval

_FAMILY = {"AGREE": "accord", "SUPPORT": "accord"}


@dataclass(frozen=True, slots=True)
class Signature:
    """`window` is when the act can have happened: its own time, else before or after its article."""

    ref: MentionRef
    family: str
    window: Interval | None
    actors: frozenset[str]
    persons: frozenset[str]
    place: str | None
    state: str | None
    nominal: bool
    order: int
    named: frozenset[str] = frozenset()
    """Actors that its whole document names: a recall without parties means some of these."""

    @property
    def mention(self) -> EventMention:
        return self.ref.mention

    @property
    def dated(self) -> bool:
        return self.ref.mention.time.interval is not None


def family(mention: EventMention) -> str:
    """Types that tell one act in other words: to sign and to agree; all else is its own family."""
    if mention.type == "AGREE" and mention.rule.startswith("verb-") and len(mention.sources) < 2:
        # A promise that one party makes is not the accord that two sign.
        return "promise"
    return _FAMILY.get(mention.type, mention.type)


def signatures(document: Document) -> tuple[Signature, ...]:
    """One for each event mention of a document, in text order."""
    found = []
    starts = [sentence.start for sentence in document.sentences]
    named = frozenset(a for m in document.mentions for a in (*m.actors, *m.acts_for, *((m.state,) if m.state else ())))
    for order, mention in enumerate(document.events):
        sentence = document.sentences[max(0, bisect_right(starts, mention.start) - 1)]
        found.append(
            Signature(
                ref=MentionRef(document.article.uri, mention, (sentence.start, sentence.end)),
                family=family(mention),
                window=_window(mention, document.article.interval),
                actors=frozenset(mention.actors) - {UNKNOWN},
                persons=frozenset(mention.persons),
                place=mention.place.id if mention.place else None,
                state=mention.place.state if mention.place else None,
                nominal=mention.rule.startswith("noun-"),
                order=order,
                named=named,
            )
        )
    return tuple(found)


def _window(mention: EventMention, published: Interval | None) -> Interval | None:
    if mention.time.interval is not None:
        return mention.time.interval
    if published is None:
        return None
    if mention.modality.time_status == "future" or mention.status in ("planned", "hypothetical"):
        return Interval(published.earliest, None) if published.earliest else None
    return Interval(None, published.latest) if published.latest else None
