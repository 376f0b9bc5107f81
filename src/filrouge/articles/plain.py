"""Plain-text files: head lines "Key: value" at the very top, then the text.

Head lines are understood and stay in the text; their spans are the article's `meta_spans`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from filrouge.articles.clean import clean_field
from filrouge.articles.dates import parse_date
from filrouge.articles.draft import Draft, Witness
from filrouge.articles.furniture import credit_at
from filrouge.articles.language import code_of
from filrouge.articles.packs import vocabulary
from filrouge.articles.web import web_address
from filrouge.articles.words import cut
from filrouge.languages.parts.publication import HeadField
from filrouge.model.finding import Finding
from filrouge.model.text import reason

_LINE = re.compile(r"[^\n]*")
_KEY_LENGTH = 30
_VALUE_LENGTH = 1_000
_MOST_LINES = 20


@dataclass(slots=True)
class Head:
    """Values of the head lines, the first of each key; `end` is where the text goes on."""

    values: dict[HeadField, tuple[str, int, int]] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    end: int = 0


def read_head(text: str) -> Head:
    """Head lines from the top of the text (blank lines before them are skipped) to the first other line."""
    head = Head()
    position = len(text) - len(text.lstrip("\n\r \t\ufeff")) if text[:1].isspace() else 0
    position = text.rfind("\n", 0, position) + 1
    while len(head.spans) < _MOST_LINES:
        line = _LINE.match(text, position)
        assert line is not None
        read = _head_line(line[0]) if line[0] else None
        if read is None or (not head.spans and not _stands_alone(*read)):
            break
        key, value = read
        start = line.start() + line[0].index(value) if value else line.end()
        head.values.setdefault(key, (value, start, start + len(value)))
        head.spans.append(line.span())
        position = head.end = min(line.end() + 1, len(text))
    return head


def _head_line(line: str) -> tuple[HeadField, str] | None:
    if len(line) > _VALUE_LENGTH:
        return None
    key, colon, value = line[: _KEY_LENGTH + len(line)].partition(":")
    if not colon or len(key) > _KEY_LENGTH:
        return None
    words = unicodedata.normalize("NFC", key.replace("’", "'")).lower().split()
    name = vocabulary().heads.get(" ".join(words))
    return None if name is None else (name, value.strip())


def _stands_alone(key: HeadField, value: str) -> bool:
    """A first line must not be a headline that happens to begin with such a word."""
    if key == "date":
        return parse_date(value) is not None
    if key == "language":
        return code_of(value) is not None
    if key == "url":
        return web_address(value) is not None
    return True


def read_plain(uri: str, text: str, *, encoding: str | None, findings: tuple[Finding, ...] = ()) -> Draft:
    """A draft of one plain-text article; `text` is what the file holds, newlines as LF."""
    head = read_head(text)

    def value(key: HeadField) -> str | None:
        return clean_field(head.values[key][0]) if key in head.values else None

    dates: tuple[Witness, ...] = ()
    if value("date") is not None:
        written, start, end = head.values["date"]
        dates = (Witness(value=written, basis="metadata", why=reason("head-line", field="date"), start=start, end=end),)
    source = value("source")
    credit = credit_at(cut(source), 0, vocabulary()) if source else None
    address = web_address(source)
    return Draft(
        uri=uri,
        body_text=text,
        headline=value("headline"),
        language=value("language"),
        byline=value("byline"),
        publisher=None if credit or address else source,
        agency=credit.agency if credit else None,
        url=value("url") or address,
        encoding=encoding,
        dates=dates,
        meta_spans=tuple(head.spans),
        body_start=head.end,
        findings=findings,
    )
