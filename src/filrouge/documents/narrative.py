"""The day that a narrative has come to: what a past clause without a time of its own is dated by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.event import Trigger
from filrouge.model.reading import Reading
from filrouge.model.timex import Timex


class Narrative:
    """The day that the narrative last set, at any position.

    A paragraph goes on with the days that it sets itself; a new one starts from the day of the
    lead. Times inside speech set none, nor what looks back ("l'attaque de mardi"), what is yet to
    come, what dates a noun in passing; those of a recall ("avait signé le 4 juillet") only for
    what goes on recalling.
    """

    def __init__(self, timexes: tuple[Timex, ...], reading: Reading, article: Article) -> None:
        self._paragraphs = _Paragraphs(reading)
        spoken = [(q.start, q.end) for q in reading.quotes if q.kind == "direct"]
        genitives = part(reading.language, "events").genitives
        end = article.interval.latest if article.interval is not None else None
        self._all = [
            t
            for t in timexes
            if t.type in ("DATE", "TIME")
            # A day that is named but not known ("samedi" of an undated text) is still the one that the story has come to.
            and (t.interval is not None or t.grain in ("day", "hour", "minute"))
            and t.anchor != "quote"
            and not _inside(t.start, spoken)
            and (t.range_end is not None or _word_before(article.body_text, t.start) not in genitives)
            and (end is None or t.interval is None or t.interval.earliest is None or t.interval.earliest < end)
        ]
        recalled = {t.timex for t in reading.triggers if t.recalled} | {f.id for f in reading.timexes if f.remote}
        told = {t.timex for t in reading.triggers if t.tense != "NONE"}
        past = {t.timex for t in reading.triggers if t.modality.time_status != "future"}
        passing = {t.timex for t in reading.triggers if t.tense == "NONE"} - told
        # "its first launches, on 4 July": set off by a comma and of no verb that is known, it is said in passing.
        # "la cathédrale rouvrira le 8 décembre": the story has not come there.
        passing |= {t.timex for t in reading.triggers if t.modality.time_status == "future"} - past
        passing |= {f.id for f in reading.timexes if f.id not in told and _set_off(article.body_text, f.start)}
        passing -= {t.id for t in self._all if self._paragraphs.meta(t.start)}
        self._begin = article.interval.earliest if article.interval is not None else None
        aside = recalled | passing
        self._told = [t for t in self._all if t.id not in aside]
        self._leading = [t for t in self._told if self._paragraphs.leading(t.start)]

    def before(self, trigger: Trigger) -> Timex | None:
        dates = self._all if trigger.recalled else self._told
        at = bisect_right(dates, trigger.start, key=lambda t: t.start) - 1
        last = dates[at] if at >= 0 else None
        if last is not None and not self._paragraphs.same(last.start, trigger.start):
            at = bisect_left(self._leading, trigger.start, key=lambda t: t.start) - 1
            last = self._leading[at] if at >= 0 else None
        # "Ce dimanche, il est parti. Il avait signé …": on a day before that one.
        return None if last is None or (trigger.recalled and self._now(last)) else last

    def _now(self, timex: Timex) -> bool:
        """The day of publication, which no recall goes back to."""
        first = timex.interval.earliest if timex.interval is not None else None
        return first is not None and self._begin is not None and first >= self._begin


class _Paragraphs:
    """Where the paragraphs of a text begin, and which one leads."""

    def __init__(self, reading: Reading) -> None:
        self._starts = [s.start for s in reading.sentences]
        self._sentences = reading.sentences
        self._lead = next((s.paragraph for s in reading.sentences if s.zone == "body"), 0)

    def _of(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def same(self, one: int, other: int) -> bool:
        return bool(self._starts) and self._sentences[self._of(one)].paragraph == self._sentences[self._of(other)].paragraph

    def leading(self, position: int) -> bool:
        """In the first paragraph of the body, or before it."""
        return bool(self._starts) and self._sentences[self._of(position)].paragraph <= self._lead

    def meta(self, position: int) -> bool:
        return bool(self._starts) and self._sentences[self._of(position)].zone == "meta"


def _word_before(text: str, start: int) -> str:
    """The word before a position, in lower case, without its elision mark."""
    words = text[max(0, start - 12) : start].lower().replace("’", "'").rstrip(" '\u00a0\u202f").split()
    return words[-1] if words else ""


def _inside(position: int, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (position, 1 << 60)) - 1
    return at >= 0 and spans[at][0] <= position < spans[at][1]


def _set_off(text: str, start: int) -> bool:
    """True behind a comma, one small word ("on", "le") between them or two ("on 4 and 28 July")."""
    before = text[max(0, start - 24) : start].rstrip()
    for _ in range(4):
        if before.endswith(","):
            return True
        head, _, tail = before.rpartition(" ")
        if not head or len(tail) > 4 or tail[-1:] in ".;:!?":
            return False
        before = head.rstrip()
    return False
