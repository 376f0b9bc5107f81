"""What the page shows, made ready for its template: every text visible, every link checked."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from filrouge.codec.datewords import iso_words
from filrouge.codec.messages import message, pack, string
from filrouge.codec.wording import Wording
from filrouge.model.chronology import Entry
from filrouge.model.document import Document
from filrouge.model.finding import Finding
from filrouge.model.quote import Quote
from filrouge.outputs.grounds import entry_grounds
from filrouge.outputs.outline import Outline, Row, Source, confirmation_words, published, source_label, source_name, version_words
from filrouge.outputs.safe import one_line, visible, web_address

_PLAIN_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,80}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Cited:
    """A cited sentence in three pieces: before the act's words, the words, after them."""

    before: str
    words: str
    after: str
    source: str
    href: str
    lang: str | None
    address: str | None
    status: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """A quote with its speaker and what keeps it from being a plain assertion."""

    text: str
    speaker: str
    source: str
    href: str
    lang: str | None
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry, ready: `index` is its place in the data of the page."""

    index: int
    row: Row
    anchor: str
    others: tuple[str, ...]
    datetime: str | None
    best: Cited
    more: tuple[Cited, ...]
    quotes: tuple[Said, ...]
    life: tuple[str, ...]
    versions: tuple[str, ...]
    parent: tuple[str, str] | None
    why: tuple[str, ...]
    confirmation: str
    meaning: str
    """What the confirmation says, at length."""
    findings: tuple[int, ...]

    @property
    def entry(self) -> Entry:
        return self.row.entry


@dataclass(frozen=True, slots=True)
class Point:
    """A finding with the passages it is about: (words, place, link)."""

    severity: str
    rule: str
    message: str
    fix: str
    passages: tuple[tuple[str, str, str], ...]


class Page:
    """Turns an outline into the values of the template."""

    def __init__(self, shown: Outline) -> None:
        self.shown = shown
        self.wording: Wording = shown.wording
        self.ui = shown.wording.ui
        self.labels = pack(self.ui)
        self.documents = shown.chronology.documents
        self.numbers = {document.article.uri: n for n, document in enumerate(self.documents)}
        self._quotes = [sorted(d.quotes, key=lambda quote: quote.start) for d in self.documents]
        self._starts = [[quote.start for quote in quotes] for quotes in self._quotes]
        self.anchors = _anchors(shown.chronology.entries)
        self._findings = self._finding_places()

    def say(self, key: str, **args: object) -> str:
        return string(key, ui=self.ui, **args)

    def entries(self) -> dict[str, Shown]:
        """By entry id."""
        order = {entry.id: index for index, entry in enumerate(self.shown.chronology.entries)}
        labels = {row.entry.id: row.label for row in self.shown.rows}
        return {row.entry.id: self._entry(row, order[row.entry.id], labels) for row in self.shown.rows}

    def _entry(self, row: Row, index: int, labels: dict[str, str]) -> Shown:
        entry = row.entry
        anchor, *others = self.anchors[entry.id]
        parent = entry.part_of if entry.part_of in labels else None
        return Shown(
            index=index,
            row=row,
            anchor=anchor,
            others=tuple(others),
            datetime=_machine_date(entry),
            best=self._cited(row.best, entry, main=True),
            more=tuple(self._cited(source, entry) for source in row.others),
            quotes=tuple(self._entry_quotes(row)),
            life=tuple(self._life(row)),
            versions=tuple(visible(version_words(row, version, self.wording)) for version in entry.versions),
            parent=(self.anchors[parent][0], visible(labels[parent])) if parent else None,
            why=tuple(visible(line) for line in entry_grounds(entry, ui=self.ui, place=self.place)),
            confirmation=self._confirmation(entry),
            meaning=self.say(f"legend-{confirmation_words(entry, ui=self.ui)[1]}"),
            findings=self._findings.get(entry.id, ()),
        )

    def _cited(self, source: Source, entry: Entry, *, main: bool = False) -> Cited:
        citation = source.citation.citation
        start, end = (min(max(p - citation.start, 0), len(citation.exact)) for p in source.citation.mention)
        status = source.citation.status
        return Cited(
            before=visible(citation.exact[:start]),
            words=visible(citation.exact[start:end]),
            after=visible(citation.exact[end:]),
            source=source_label(source),
            href=self.href(citation.uri, "c", citation.start),
            lang=self.lang(source.article.language),
            address=web_address(source.article.url),
            status=self.labels.statuses[status] if status != entry.status and not main else None,
        )

    def _confirmation(self, entry: Entry) -> str:
        words, key = confirmation_words(entry, ui=self.ui)
        if key == "unproven":
            number = len({citation.citation.uri for citation in entry.citations})
            return f"{self.say('n-articles', n=number)}, {self.say('unproven-short')}"
        publishers = {citation.group or citation.citation.uri for citation in entry.citations}
        if entry.confirmation == "confirmed":
            return f"{words}, {self.say('n-sources', n=len(publishers))}"
        return words

    def _life(self, row: Row) -> Iterator[str]:
        citations = row.entry.citations
        sources = {id(source.citation): source for source in (row.best, *row.others)}
        for step in row.entry.life:
            date = iso_words(step.date, self.labels.dates) if step.date else ""
            source = source_label(sources[id(citations[step.citation])]) if step.citation < len(citations) else ""
            yield visible(", ".join(filter(None, (self.labels.statuses[step.status], date, source))))

    def _entry_quotes(self, row: Row) -> Iterator[Said]:
        for source in (row.best, *row.others):
            citation = source.citation.citation
            number = self.numbers.get(citation.uri)
            if number is None:
                continue
            first = bisect_left(self._starts[number], citation.start)
            last = bisect_left(self._starts[number], citation.end)
            for quote in self._quotes[number][first:last]:
                yield self.said(quote, self.documents[number])

    def said(self, quote: Quote, document: Document) -> Said:
        article = document.article
        doubts = []
        if quote.polarity == "negative":
            doubts.append(self.say("quote-negative"))
        if quote.certainty == "conditional":
            doubts.append(self.say("quote-conditional"))
        if quote.chain:
            doubts.append(self.say("quote-second-hand"))
        return Said(
            text=visible(quote.text),
            speaker=one_line(quote.speaker_name or self.say("speaker-unknown")),
            source=", ".join(filter(None, (one_line(source_name(article)), published(article, self.wording)))),
            href=self.href(article.uri, "q", quote.start),
            lang=self.lang(article.language),
            doubts=tuple(doubts),
        )

    def speakers(self) -> list[tuple[str, list[Said]]]:
        """Quotes by speaker: who is quoted most comes first."""
        found: dict[str, list[Said]] = defaultdict(list)
        for document in self.documents:
            for quote in document.quotes:
                said = self.said(quote, document)
                found[said.speaker].append(said)
        return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))

    def points(self) -> list[Point]:
        """The findings of the chronology."""
        return [self._point(finding) for finding in self.shown.chronology.findings]

    def _point(self, finding: Finding) -> Point:
        passages = tuple((visible(c.exact), self.place(c.uri), self.href(c.uri, "f", c.start)) for c in finding.citations)
        return Point(
            severity=finding.severity,
            rule=one_line(finding.rule),
            message=one_line(message(finding.message, ui=self.ui)),
            fix=self.say("fix", text=one_line(message(finding.fix, ui=self.ui))) if finding.fix else "",
            passages=passages,
        )

    def place(self, uri: str) -> str:
        """Name and date of an article; its address when it is not among those shown."""
        number = self.numbers.get(uri)
        if number is None:
            return one_line(uri)
        article = self.documents[number].article
        return ", ".join(filter(None, (one_line(source_name(article)), published(article, self.wording))))

    def href(self, uri: str, layer: str, start: int) -> str:
        """Where a passage stands on the page; "" when its article is not on it."""
        number = self.numbers.get(uri)
        return "" if number is None else f"#_{layer}-{number}-{start}"

    def lang(self, language: str | None) -> str | None:
        """A language attribute, where it differs from the page's."""
        known = language and language != self.ui and _LANGUAGE.fullmatch(language)
        return language if known else None

    def _finding_places(self) -> dict[str, tuple[int, ...]]:
        """Findings by entry: those about a place inside one of the entry's citations."""
        spots: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, finding in enumerate(self.shown.chronology.findings):
            for citation in finding.citations:
                spots[citation.uri].append((citation.start, citation.end, number))
        found: dict[str, tuple[int, ...]] = {}
        for entry in self.shown.chronology.entries:
            numbers = {
                number
                for cited in entry.citations
                for start, end, number in spots.get(cited.citation.uri, ())
                if start < cited.citation.end and end > cited.citation.start
            }
            if numbers:
                found[entry.id] = tuple(sorted(numbers))
        return found


def anchor(key: str) -> str:
    """An id for a key; a key that is no plain word becomes a hash of itself."""
    if _PLAIN_KEY.fullmatch(key):
        return key
    return "k" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _anchors(entries: tuple[Entry, ...]) -> dict[str, list[str]]:
    """The ids of each entry, its own first; an id stands on the page once."""
    taken = {anchor(entry.id) for entry in entries}
    found: dict[str, list[str]] = {}
    for entry in entries:
        found[entry.id] = [anchor(entry.id)]
        for key in entry.keys:
            name = anchor(key)
            if name not in taken:
                taken.add(name)
                found[entry.id].append(name)
    return found


def _machine_date(entry: Entry) -> str | None:
    """A `datetime` attribute no finer than the entry: a day, a month, a year; else None."""
    interval = entry.interval
    if interval is None or interval.earliest is None or interval.latest is None:
        return None
    start, end = interval.iso()
    assert start is not None
    assert end is not None
    if interval.day:
        return start
    if entry.grain == "month" and start.endswith("-01"):
        return start[:7]
    return start[:4] if entry.grain == "year" else None
