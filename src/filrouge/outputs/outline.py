"""What every format shows of a chronology, in order: years, gaps, entries, sources, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from filrouge.codec.datewords import day_words, iso_words
from filrouge.codec.messages import pack, string
from filrouge.codec.names import cast_of
from filrouge.codec.wording import Wording, manner_of
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry, EntryCitation, Version
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.outputs.plain import joined
from filrouge.outputs.safe import one_line

GAP = timedelta(days=366)
"""A silence longer than this is named."""


@dataclass(frozen=True, slots=True)
class Source:
    """A cited sentence with the words for where it stands."""

    citation: EntryCitation
    article: Article
    name: str
    """Publisher, else the file's name."""
    date: str
    """Publication date in words, "" when nothing is known."""


@dataclass(frozen=True, slots=True)
class Row:
    """An entry with its words; `best` is the source of its text, `others` the rest in order."""

    entry: Entry
    when: str
    label: str
    best: Source
    others: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A year, a silence between two, or the undated entries at the end."""

    kind: Literal["year", "gap", "undated"]
    heading: str
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """A chronology in one language of the interface."""

    chronology: Chronology
    wording: Wording
    parts: tuple[Part, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for part in self.parts for row in part.rows)

    @property
    def title(self) -> str:
        """What the chronology is about: its one story, else the general word."""
        stories = self.chronology.stories
        if len(stories) == 1:
            return self.wording.title(stories[0])
        return string("chronology", ui=self.wording.ui)

    @property
    def stories(self) -> tuple[tuple[str, str, int], ...]:
        """(id, title, number of entries shown) of each story; none when there is only one."""
        shown = {entry.id for entry in self.chronology.entries}
        stories = self.chronology.stories if len(self.chronology.stories) > 1 else ()
        return tuple((s.id, one_line(self.wording.title(s)), sum(id in shown for id in s.entries)) for s in stories)

    @property
    def summary(self) -> str:
        """ "11 entrées, 3 articles, 2 histoires"."""
        chronology = self.chronology
        counted = (
            ("n-entries", len(chronology.entries)),
            ("n-articles", len(chronology.documents)),
            ("n-stories", len(chronology.stories)),
        )
        return ", ".join(string(key, ui=self.wording.ui, n=n) for key, n in counted if n)


def outline(chronology: Chronology, *, ui: str) -> Outline:
    """Group the entries by the year they begin in and word them."""
    wording = Wording(ui, cast_of(chronology.documents))
    documents = {document.article.uri: document for document in chronology.documents}
    parts: list[Part] = []
    undated: list[Row] = []
    rows: list[Row] = []
    year: str | None = None
    reach: datetime | None = None
    for entry in chronology.entries:
        row = _row(entry, wording, documents)
        if entry.interval is None:
            undated.append(row)
            continue
        heading = _year(entry.interval)
        gap = _gap(reach, entry.interval, wording)
        if heading != year or gap:
            if rows and year is not None:
                parts.append(Part("year", year, tuple(rows)))
            rows = []
            year = heading
        if gap:
            parts.append(Part("gap", gap))
        rows.append(row)
        if entry.interval.earliest:
            reach = max(b for b in (reach, entry.interval.latest, entry.interval.earliest) if b)
    if rows and year is not None:
        parts.append(Part("year", year, tuple(rows)))
    if undated:
        # Nothing orders them in time: what weighs most comes first.
        undated.sort(key=lambda row: (-row.entry.weight, row.entry.text, row.entry.id))
        parts.append(Part("undated", string("undated-heading", ui=ui), tuple(undated)))
    return Outline(chronology, wording, tuple(parts))


def best_citation(entry: Entry) -> int:
    """Index of the citation that the entry's text is a copy of."""
    return next((i for i, c in enumerate(entry.citations) if c.citation.exact == entry.text), 0)


def confirmation_words(entry: Entry, *, ui: str) -> tuple[str, str]:
    """How well an entry is sourced, in words, and the key of what that means.

    Several articles whose sources are not known to be independent are not one source either.
    """
    uris = {citation.citation.uri for citation in entry.citations}
    if entry.confirmation == "single-source" and len(uris) > 1:
        return string("unproven", ui=ui), "unproven"
    return pack(ui).confirmations[entry.confirmation], entry.confirmation


def source_name(article: Article) -> str:
    """Publisher or agency; else the last part of the path, which is what a reader knows it by."""
    return article.publisher or article.agency or article.uri.rstrip("/").rpartition("/")[2] or article.uri


def published(article: Article, wording: Wording) -> str:
    """When an article appeared, in words; "" when nothing is known."""
    if article.firstcreated:
        return one_line(iso_words(article.firstcreated, pack(wording.ui).dates))
    interval = article.interval
    if interval is None or (interval.earliest and interval.latest):
        return wording.when(interval, "day" if interval.day else "month") if interval else ""
    bound = interval.earliest or (interval.latest and interval.latest - timedelta(days=1))
    assert bound is not None
    key = "not-before" if interval.earliest else "not-after"
    return string(key, ui=wording.ui, a=day_words(bound, pack(wording.ui).dates))


def source_label(source: Source) -> str:
    """ "Le Courrier, 12 juin 2018"."""
    return joined(source.name, source.date)


def version_words(row: Row, version: Version, wording: Wording) -> str:
    """One of several values that the sources give, with those that give it."""
    by_citation = {id(source.citation): source for source in (row.best, *row.others)}
    cited = [row.entry.citations[i] for i in version.citations if 0 <= i < len(row.entry.citations)]
    names = ", ".join(dict.fromkeys(source_label(by_citation[id(citation)]) for citation in cited))
    labels = pack(wording.ui)
    value = one_line(version.value)
    if version.field == "place":
        value = wording.place(version.value)
    elif version.field in ("start", "end", "date"):
        value = iso_words(version.value, labels.dates)
    elif version.field == "status":
        value = labels.statuses.get(version.value, value)
    field = labels.strings.get(f"field-{version.field}", one_line(version.field))
    return one_line(string("version", ui=wording.ui, field=field, value=value, sources=names))


def _row(entry: Entry, wording: Wording, documents: dict[str, Document]) -> Row:
    sources = tuple(_source(citation, wording, documents) for citation in entry.citations)
    best = best_citation(entry)
    return Row(
        entry=entry,
        when=wording.when(entry.interval, entry.grain, manner=manner_of(entry, documents)),
        label=wording.label(entry),
        best=sources[best],
        others=sources[:best] + sources[best + 1 :],
    )


def _source(citation: EntryCitation, wording: Wording, documents: dict[str, Document]) -> Source:
    document = documents.get(citation.citation.uri)
    article = document.article if document else Article(uri=citation.citation.uri, body_text="")
    return Source(citation, article, citation.publisher or source_name(article), published(article, wording))


def _year(interval: Interval) -> str:
    """The year that an entry stands under: where it begins, else where it ends ("avant mai 2019")."""
    bound = interval.earliest or interval.latest
    assert bound is not None
    return str(bound.year)


def _gap(reach: datetime | None, interval: Interval, wording: Wording) -> str | None:
    """ "rien entre mai 2018 et février 2019", when more than a year lies between two entries."""
    if reach is None or interval.earliest is None or interval.earliest - reach <= GAP:
        return None
    words = pack(wording.ui).dates
    last = reach - timedelta(days=1)
    return string("gap", ui=wording.ui, a=day_words(last, words, "month"), b=day_words(interval.earliest, words, "month"))
