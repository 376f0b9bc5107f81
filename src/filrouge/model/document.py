"""A reading anchored on its article's date: times, offices and events resolved."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.model.article import Article
from filrouge.model.event import EventMention
from filrouge.model.finding import Finding
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.timex import Timex


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Everything filrouge says of one article; `article` carries the date in use."""

    article: Article
    sentences: tuple[Sentence, ...]
    timexes: tuple[Timex, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[EventMention, ...] = ()
    findings: tuple[Finding, ...] = ()
