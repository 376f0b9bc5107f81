"""The day of what a headline tells, where the text has no act of its kind: the one day that its first sentence names.

"Turquie : deux attentats à Istanbul" stands over "Samedi, deux explosions ont retenti": headline and lead tell
one piece of news, whatever words each has for it. Only the first act of a headline is that news, and a noun
only at the head of it, for a noun further on ("Lima réagit à l'attentat") may be of any day.
"""

from __future__ import annotations

from datetime import timedelta

from filrouge.model.article import Article
from filrouge.model.event import EventTime, Trigger
from filrouge.model.interval import Interval
from filrouge.model.reading import Reading, Sentence
from filrouge.model.text import reason
from filrouge.model.timex import Timex

_NEWS = timedelta(days=7)
_AHEAD = 2
"""Words that may stand before a noun at the head of a headline: "les deux attentats"."""


def of_lead(headline: Trigger, reading: Reading, article: Article, timexes: tuple[Timex, ...]) -> EventTime | None:
    """The day of the lead for the first act of a headline that is told as done; None where it names none or two."""
    lead = next((s for s in reading.sentences if s.zone == "body"), None)
    first = next((t for t in reading.triggers if t.headline), None)
    if lead is None or first is not headline or headline.anaphoric or article.interval is None:
        return None
    if headline.modality.status not in ("actual", "ongoing") or not (
        headline.tense != "NONE" or _heads(headline, reading, article)
    ):
        return None
    named = {t.interval.day: t for t in timexes if _inside(t, lead) and t.interval is not None and t.interval.day is not None}
    if len(named) != 1:
        return None
    ((day, timex),) = named.items()
    published = article.interval.latest
    own = Interval.of_day(day)
    if published is None or own.earliest is None or not timedelta(0) < published - own.earliest <= _NEWS:
        return None
    return EventTime(None, own, "day", reason("headline-of-text", text=timex.text))


def _inside(timex: Timex, lead: Sentence) -> bool:
    return lead.start <= timex.start < lead.end and timex.type in ("DATE", "TIME") and timex.anchor != "quote"


def _heads(headline: Trigger, reading: Reading, article: Article) -> bool:
    """A noun that opens the headline, or what stands behind its colon."""
    start = max((s.start for s in reading.sentences if s.start <= headline.start), default=0)
    before = article.body_text[start : headline.start].rpartition(":")[2]
    return len(before.replace("’", " ").replace("'", " ").split()) <= _AHEAD
