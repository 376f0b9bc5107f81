"""What stands around the news inside a text: publication lines, datelines, signatures, credits.

A date counts as the day of publication only where no sentence owns it: a line of its own
("Publié le 12 juin 2018 à 10h30", "Mardi 12 juin 2018"), a dateline ("PARIS, 12 juin 2018
(AFP) – "), or a label or machine-written date before the first word ("date 2018-06-12 Le
président…"). "Le 12 juin 2018, le président…" is a sentence and is left alone. A form that
comes back further down is that of a chronology, not of one article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from filrouge.articles.dateline import Prefix, dateline
from filrouge.articles.dates import date_at
from filrouge.articles.furniture import Furniture, credit_at, furniture, labelled, signature
from filrouge.articles.labels import Found, deep_label
from filrouge.articles.packs import Vocabulary
from filrouge.articles.words import Word, cut

WINDOW = 1_200
"""Code points from the start that are searched; datelines stand in the first lines."""
_LINES = 12
_LINE_WINDOW = 300
_HEADLINE = 200
"""A longer line is body text: nothing below it is a publication line any more."""
_ENDING = 200
_LINE = re.compile(r"[^\n\r\u0085\u2028\u2029]+")
_DASHES = frozenset("-–—−")
_CLOSED = re.compile(r"[\s.!?…»\"”]*\Z")


@dataclass(frozen=True, slots=True)
class Opening:
    """What the edges of a text say of it; `spans` are never news. Positions in the text."""

    found: Found | None = None
    spans: tuple[tuple[int, int], ...] = ()
    agency: str | None = None
    byline: str | None = None
    publisher: str | None = None
    located: str | None = None


@dataclass(slots=True)
class _Seen:
    """What was understood so far; of each name the first counts."""

    dates: list[Found] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    agency: str | None = None
    byline: str | None = None
    publisher: str | None = None
    located: str | None = None

    def take(self, parts: Furniture | Prefix, start: int, end: int) -> None:
        self.spans.append((start, end))
        self.agency = self.agency or parts.agency
        self.byline = self.byline or parts.byline
        if isinstance(parts, Prefix):
            self.located = parts.located
        else:
            self.publisher = self.publisher or parts.publisher


def read_opening(text: str, known: Vocabulary, start: int = 0) -> Opening:
    """Look at the first lines from `start` on, and at the last one. Linear in the text."""
    seen = _Seen()
    _read_lines(text, known, start, seen)
    weak = [found for found in seen.dates if found.rank == 3]
    if len(weak) > 1 or any(_comes_back(text, found, known) for found in weak):
        seen.dates = [found for found in seen.dates if found.rank < 3]
        seen.spans = [span for span in seen.spans if not any(span[0] <= found.start < span[1] for found in weak)]
    if not any(found.rank < 2 for found in seen.dates) and (deep := deep_label(text, known, start)) is not None:
        _take_deep(text, known, deep, seen)
    kept = min(seen.dates, key=lambda found: (found.rank, found.start), default=None)
    ending = _ending(text, known)
    spans = tuple(seen.spans)
    if ending.spans and ending.spans[0][0] >= max((end for _, end in spans), default=0):
        spans += ending.spans
    return Opening(
        found=kept,
        spans=spans,
        agency=seen.agency or ending.agency,
        byline=seen.byline,
        publisher=seen.publisher,
        located=seen.located,
    )


def _read_lines(text: str, known: Vocabulary, start: int, seen: _Seen) -> None:
    """Lines of furniture until the first line of news, and the dateline that this one opens with."""
    told = False
    for number, line in enumerate(_first_lines(text, start)):
        words = cut(text, line.start(), min(line.end(), line.start() + _LINE_WINDOW))
        whole = line.end() - line.start() <= _HEADLINE
        parts = furniture(words, known) if whole else None
        if parts is not None:
            seen.take(parts, words[0].start, words[-1].end)
            # Below a sentence "Mise à jour du 31 août" marks what was added, not the whole.
            seen.dates += [found for found in _line_dates(parts, words) if not (told and found.shape == "update-label")]
            continue
        told = told or line[0].rstrip().endswith((".", "!", "»", "…"))
        prefix = _prefix(words, known, first=number == 0)
        if prefix is not None:
            seen.take(prefix, words[0].start, prefix.end)
            seen.dates += [prefix.found] if prefix.found else []
        if prefix is not None or not whole:
            return


def _take_deep(text: str, known: Vocabulary, deep: Found, seen: _Seen) -> None:
    seen.dates.append(deep)
    if any(start <= deep.start < end for start, end in seen.spans):
        return
    words = cut(text, text.rfind("\n", 0, deep.start) + 1, _line_end(text, deep.end))
    parts = furniture(words, known)
    if parts is not None:
        seen.take(parts, words[0].start, words[-1].end)
    else:
        seen.spans.append((deep.start, deep.end))


def _first_lines(text: str, start: int) -> Iterator[re.Match[str]]:
    lines = 0
    for match in _LINE.finditer(text, start, start + WINDOW * 2):
        if match.start() > start + WINDOW or lines == _LINES:
            return
        if match[0].strip():
            lines += 1
            # A line cut by the window is as long as it needs to be to count as body text.
            yield match


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _line_dates(parts: Furniture, words: tuple[Word, ...]) -> list[Found]:
    """Full dates of a line that says nothing else, with the rank of their label."""
    found: list[Found] = []
    # A bare date beside one of an update is that of the first publication.
    beside_update = any(label == "updated" for _, label in parts.dates)
    signed = beside_update or any(name is not None for name in (parts.agency, parts.byline, parts.publisher))
    for date, label in parts.dates:
        if not date.full:
            continue
        start = words[date.begin].start
        shape = "publication-label" if label == "published" else "update-label" if label == "updated" else "date-line"
        rank = 0 if label == "published" else 2 if label == "updated" else 1 if signed else 3
        found.append(Found(date, start, words[date.stop - 1].end, rank, shape))
    return found


def _prefix(words: tuple[Word, ...], known: Vocabulary, *, first: bool) -> Prefix | None:
    """A dateline or a dated label at the start of a line that goes on with the news."""
    return (
        _labelled_prefix(words, known, first=first) or dateline(words, known) or (_machine_date(words, known) if first else None)
    )


def _labelled_prefix(words: tuple[Word, ...], known: Vocabulary, *, first: bool) -> Prefix | None:
    """Publié le 12 juin 2018 à 10h30 Mis à jour le … | date 2018-06-12 …, then a new start."""
    index, best = 0, None
    signed = signature(words, 0, known)
    byline = None
    if signed is not None:
        byline, index = signed
    while index < len(words) and words[index].text in ",|•·-–":
        index += 1
    while (read := labelled(words, index, known, opening=first and index == 0)) is not None:
        label, date = read
        if date.full and (best is None or label == "published" != best[0]):
            best = (label, date)
        index = date.stop
        while index < len(words) and words[index].text in "|•·":
            index += 1
    if best is None or not _new_start(words, index):
        return None
    label, date = best
    rank, shape = (0, "publication-label") if label == "published" else (2, "update-label")
    end = words[index - 1].end
    return Prefix(end, Found(date, words[0].start, words[date.stop - 1].end, rank, shape), byline=byline)


def _machine_date(words: tuple[Word, ...], known: Vocabulary) -> Prefix | None:
    """2018-06-12 Le président…: no sentence writes its dates so."""
    date = date_at(words, 0, known)
    if (
        date is None
        or date.short
        or not date.iso
        or not date.full
        or words[0].kind != "number"
        or not _new_start(words, date.stop)
    ):
        return None
    end = words[date.stop - 1].end
    return Prefix(end, Found(date, words[0].start, end, 3, "date-opens-text"))


def _new_start(words: tuple[Word, ...], at: int) -> bool:
    """True when what follows begins a sentence: it is no longer the sentence of the date."""
    while at < len(words) and words[at].text in _DASHES | frozenset("|•·«\"“'‘"):
        at += 1
    return at >= len(words) or words[at].capitalised


def _comes_back(text: str, found: Found, known: Vocabulary) -> bool:
    """True when another line opens with a date too: the text is a list of dates."""
    start = text.find("\n", found.end)
    for match in _LINE.finditer(text, start, start + 20_000) if start >= 0 else ():
        if match[0].strip():
            words = cut(text, match.start(), min(match.end(), match.start() + 40))
            date = date_at(words, 0, known) if words else None
            if date is not None and date.full and (date.stop >= len(words) or words[date.stop].text in _DASHES | frozenset(":.")):
                return True
    return False


def _ending(text: str, known: Vocabulary) -> Opening:
    """The credit under a text: "(AFP)", "avec AFP", "© Reuters"."""
    end = len(text.rstrip()) if text[-1:].isspace() else len(text)
    start = max(text.rfind("\n", max(0, end - _ENDING), end) + 1, end - _ENDING, 0)
    words = cut(text, start, end)
    if not words:
        return Opening()
    parts = furniture(words, known) if start == 0 or text[start - 1] == "\n" else None
    if parts is not None and parts.agency is not None and start > 0:
        return Opening(spans=((words[0].start, words[-1].end),), agency=parts.agency)
    opened = text.rfind("(", max(start, end - 60), end)
    closed = text.find(")", opened, end) if opened >= 0 else -1
    if closed < 0 or not _CLOSED.match(text, closed + 1, end):
        return Opening()
    credit = credit_at(cut(text, opened, closed + 1), 0, known)
    return Opening(agency=credit.agency if credit else None)
