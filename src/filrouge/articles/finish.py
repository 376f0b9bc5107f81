"""From a draft to an Article: language, date of publication, credits.

The order in which a date is believed: what the article or its page states, what stands at the
opening of the text, what a page reader guesses, the caller's `--date`.
"""

from __future__ import annotations

from dataclasses import replace

from filrouge.articles.clean import clean, clean_field, replaced
from filrouge.articles.dates import Stamp, parse_date
from filrouge.articles.draft import Draft, ReadOptions, Witness, note
from filrouge.articles.language import code_of, decide
from filrouge.articles.opening import Opening, read_opening
from filrouge.articles.packs import vocabulary
from filrouge.articles.web import web_address
from filrouge.model.article import Article, DateBasis, Evidence
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.text import reason


def finish(draft: Draft, options: ReadOptions) -> Article:
    """Decide language and date of a draft; never raises for what a text says."""
    stated = draft.language if draft.language and code_of(draft.language) else options.language or draft.language
    language, doubts = decide(draft.body_text[draft.body_start :], stated=stated, page=draft.page_language)
    opening = read_opening(draft.body_text, vocabulary(language), draft.body_start)
    dated = _date(draft, opening, language, options)
    return Article(
        uri=draft.uri,
        body_text=draft.body_text,
        headline=draft.headline,
        language=language,
        firstcreated=dated.first,
        interval=dated.interval,
        firstcreated_basis=dated.basis,
        evidence=dated.evidence,
        byline=draft.byline or opening.byline,
        publisher=draft.publisher or opening.publisher,
        agency=draft.agency or opening.agency,
        url=web_address(draft.url),
        located=draft.located or opening.located,
        encoding=draft.encoding,
        meta_spans=tuple(sorted({*draft.meta_spans, *opening.spans})),
        findings=draft.findings + doubts + dated.findings,
    )


def article_of_text(text: str, options: ReadOptions | None = None, *, uri: str = "text", headline: str | None = None) -> Article:
    """An Article of a text that a program has in hand; what it opens with is read as in a file's.

    Head lines are not read: they belong to plain-text files.
    """
    body, count = clean(text)
    title = clean_field(headline) if headline else None
    return finish(Draft(uri=uri, body_text=body, headline=title, findings=replaced(count)), options or ReadOptions())


class _Dated:
    """The date under construction: what is believed so far."""

    __slots__ = ("basis", "evidence", "findings", "first", "interval")

    def __init__(self) -> None:
        self.first: str | None = None
        self.interval: Interval | None = None
        self.basis: DateBasis | None = None
        self.evidence: tuple[Evidence, ...] = ()
        self.findings: tuple[Finding, ...] = ()

    def take(self, stamp: Stamp, basis: DateBasis, evidence: Evidence) -> None:
        self.first, self.interval, self.basis = stamp.first, stamp.interval, basis
        self.evidence = (evidence,)

    def narrow(self, stamp: Stamp, basis: DateBasis, evidence: Evidence) -> None:
        """A day inside a month or a year known so far; both rest under the result."""
        before = self.evidence
        self.take(stamp, basis, evidence)
        self.evidence = (*before, evidence)


def _date(draft: Draft, opening: Opening, language: str, options: ReadOptions) -> _Dated:
    dated = _Dated()
    if draft.given is not None:
        dated.first, dated.interval = draft.given.first, draft.given.interval
        dated.basis, dated.evidence = draft.given.basis, draft.given.evidence
        return dated
    _hear(draft, draft.dates, language, dated)
    _hear_opening(draft, opening, dated)
    if dated.interval is None:
        _hear(draft, draft.last_dates, language, dated)
    if dated.interval is None and options.date is not None:
        stamp = parse_date(options.date, language)
        if stamp is not None:
            dated.take(stamp, "option", Evidence(draft.uri, 0, 0, reason("date-option", value=options.date)))
    return dated


def _hear(draft: Draft, witnesses: tuple[Witness, ...], language: str, dated: _Dated) -> None:
    """Take the first witness that is understood; note those that are not, and a later contradiction."""
    for witness in witnesses:
        stamp = parse_date(witness.value, language)
        if stamp is None:
            dated.findings += (note("date-not-understood", value=witness.value[:100]),)
            continue
        if stamp.ambiguous:
            dated.findings += (note("date-ambiguous", value=witness.value[:100]),)
        evidence = Evidence(draft.uri, witness.start, witness.end, witness.why)
        if dated.interval is None:
            dated.take(stamp, witness.basis, evidence)
        elif dated.interval.contains(stamp.interval) and dated.first is None and stamp.first is not None:
            dated.narrow(stamp, witness.basis, evidence)
        elif dated.interval.intersection(stamp.interval) is None:
            kept = dated.first or dated.interval.iso()[0]
            dated.findings += (note("dates-differ", kept=kept, other=stamp.first or stamp.interval.iso()[0]),)


def _hear_opening(draft: Draft, opening: Opening, dated: _Dated) -> None:
    """The date at the opening of the text: taken when none is known, or when it narrows it."""
    found = opening.found
    stamp = found.date.stamp() if found is not None else None
    if found is None or stamp is None:
        return
    if found.shape == "update-label":
        # The text is not younger than its last change, but it may be older.
        stamp = replace(stamp, interval=Interval(None, stamp.interval.latest))
    basis: DateBasis = "dateline" if found.shape == "dateline" else "text"
    evidence = Evidence(draft.uri, found.start, found.end, reason(found.shape))
    if dated.interval is None:
        dated.take(stamp, basis, evidence)
    elif dated.first is None and stamp.first is not None and dated.interval.contains(stamp.interval):
        dated.narrow(stamp, basis, evidence)
