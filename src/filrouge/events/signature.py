"""What of an event mention counts when two are compared."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from filrouge.languages import available, part
from filrouge.model.document import Document
from filrouge.model.event import UNKNOWN, EventMention, MentionRef
from filrouge.model.interval import Interval

_CONCLUDED = frozenset(("accord", "alliance", "ceasefire", "sign"))
"""What AGREE and SUPPORT call an accord, its conclusion and its signature alike: one act in other words."""


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
    dead: frozenset[str] = frozenset()
    """Persons whose death it tells, whatever its type."""
    definite: bool = False
    """A noun in the singular with a definite word before it ("le retrait", "the 2018 withdrawal")."""
    owned: bool = False
    """The same with a possessive ("sa démission")."""
    shown: bool = False
    """The same with a demonstrative ("ce retrait")."""
    headline: bool = False
    several: bool = False
    """A noun in the plural: acts, none of them alone."""
    bare: bool = False
    """No time and no place stands in its sentence that could be its own."""

    @property
    def mention(self) -> EventMention:
        return self.ref.mention

    @property
    def dated(self) -> bool:
        return self.ref.mention.time.interval is not None


def family(mention: EventMention) -> str:
    """Types that tell one act in other words: to sign and to agree; all else is its own family."""
    if mention.type not in ("AGREE", "SUPPORT"):
        return mention.type
    if mention.act in _CONCLUDED:
        return "accord"
    if mention.type == "AGREE":
        # A promise that one party makes is not the accord that two sign.
        return "promise" if mention.rule.startswith("verb-") and len(mention.sources) < 2 else "accord"
    return f"SUPPORT {mention.act}" if mention.act else "SUPPORT"


def _dead(mention: EventMention) -> frozenset[str]:
    """Who dies, is killed or murdered in it."""
    killed = mention.type == "ASSAULT" and (mention.act == "killing" or mention.mode == "targeted")
    persons = frozenset(mention.persons)
    return persons if mention.type == "X-DEATH" else persons & {p.id for p in mention.targets} if killed else frozenset()


def signatures(document: Document) -> tuple[Signature, ...]:
    """One for each event mention of a document, in text order."""
    found = []
    starts = [sentence.start for sentence in document.sentences]
    language = document.article.language
    pack = part(language, "events") if language in available() else None
    none: frozenset[str] = frozenset()
    definites, possessives, shown = (pack.definites, pack.possessives, pack.demonstratives) if pack else (none, none, none)
    marked = _marked(document, starts)
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
                dead=_dead(mention),
                definite=_determined(mention, document.article.body_text, definites)
                or (sentence.zone == "headline" and _single(mention)),
                headline=sentence.zone == "headline",
                several=_several(mention),
                bare=sentence.start not in marked,
                owned=_determined(mention, document.article.body_text, possessives),
                shown=_determined(mention, document.article.body_text, shown),
            )
        )
    return tuple(found)


def _single(mention: EventMention) -> bool:
    return mention.rule.startswith("noun-") and not _several(mention)


def _several(mention: EventMention) -> bool:
    """By its ending, which both languages share; a head with words of its own ("accord-cadre") stays singular."""
    lemma = mention.rule.removeprefix("noun-")
    return lemma != mention.rule and mention.text.casefold() in (f"{lemma}s", f"{lemma}x")


def _marked(document: Document, starts: list[int]) -> frozenset[int]:
    """Starts of the sentences that hold a time or a place."""
    held = [t.start for t in document.timexes if t.type in ("DATE", "TIME") and t.anchor != "quote"]
    held += [m.start for m in document.mentions if m.kind == "place"]
    return frozenset(starts[bisect_right(starts, at) - 1] for at in held if starts and at >= starts[0])


_BACK = 48
"""Characters before a noun in which its definite word is looked for: words that say which one may stand between."""


def _determined(mention: EventMention, text: str, by: frozenset[str]) -> bool:
    if not _single(mention):
        return False
    words = re.findall(r"\w+", text[max(0, mention.start - _BACK) : mention.start].lower())[-3:]
    return any(word in by for word in words)


def _window(mention: EventMention, published: Interval | None) -> Interval | None:
    if mention.time.interval is not None:
        return mention.time.interval
    if published is None:
        return None
    if mention.modality.time_status == "future" or mention.status in ("planned", "hypothetical"):
        return Interval(published.earliest, None) if published.earliest else None
    return Interval(None, published.latest) if published.latest else None
