"""What a text says, from the text and its language alone: one per article, cacheable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from filrouge.model.event import Trigger
from filrouge.model.finding import Finding
from filrouge.model.mention import MentionForm
from filrouge.model.quote import Quote
from filrouge.model.timexform import TimexForm

Zone = Literal["headline", "heading", "body", "meta"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of `Article.body_text`; `paragraph` counts from 0."""

    start: int
    end: int
    paragraph: int
    zone: Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Ids are local: s by index, t1… timexes, m1… mentions, q1… quotes, e1… triggers."""

    text_hash: str
    language: str
    sentences: tuple[Sentence, ...]
    timexes: tuple[TimexForm, ...] = ()
    mentions: tuple[MentionForm, ...] = ()
    quotes: tuple[Quote, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    findings: tuple[Finding, ...] = ()
