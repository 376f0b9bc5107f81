"""Reading + an article's date -> Document. Cheap: it is done again whenever the date is known better."""

from __future__ import annotations

from dataclasses import replace

from filrouge.documents.events import anchor_events
from filrouge.documents.mentions import anchor_mentions
from filrouge.documents.quotes import anchor_quotes
from filrouge.documents.times import anchor_timexes
from filrouge.knowledge.offices import Offices
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.reading import Reading
from filrouge.model.timex import Timex


def anchor(article: Article, reading: Reading, offices: Offices | None = None) -> Document:
    """Times, offices, quotes and events resolved on the article's date interval; `offices` None: the shipped table."""
    timexes = anchor_timexes(reading.timexes, article=article, sentences=reading.sentences, quotes=reading.quotes)
    mentions = anchor_mentions(
        reading.mentions, article=article, clause_interval=_clause_dates(reading, timexes), offices=offices
    )
    quotes = anchor_quotes(reading.quotes, mentions, language=reading.language)
    events = anchor_events(reading, article, timexes, mentions)
    return Document(
        article=replace(article, language=article.language or reading.language),
        sentences=reading.sentences,
        timexes=timexes,
        mentions=mentions,
        quotes=quotes,
        events=events,
        findings=(*article.findings, *(f for f in reading.findings if f.rule not in {a.rule for a in article.findings})),
    )


def _clause_dates(reading: Reading, timexes: tuple[Timex, ...]) -> dict[str, Interval]:
    """Mention id -> the date of the act that it takes part in: offices are looked up then."""
    by_id = {t.id: t for t in timexes}
    dates: dict[str, Interval] = {}
    for trigger in reading.triggers:
        timex = by_id.get(trigger.timex or "")
        if timex is None or timex.interval is None:
            continue
        for mention, _ in (*trigger.sources, *trigger.targets):
            dates.setdefault(mention, timex.interval)
    return dates
