"""SOURCES to articles: the one way in.

Every source gives articles, or a refusal that says where and why; nothing is lost silently:
read = kept + refused + duplicate. A duplicate is the same uri with the same text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from filrouge.articles import charset
from filrouge.articles.clean import clean, replaced, unix_newlines
from filrouge.articles.draft import Draft, ReadOptions
from filrouge.articles.finish import finish
from filrouge.articles.jsonl import ARTICLE_BYTES, NotJsonError, is_document, load, read_record, same_article
from filrouge.articles.kinds import feed_of, format_of, kind_of
from filrouge.articles.places import STDIN, Place, Skipped, find
from filrouge.articles.plain import read_plain
from filrouge.articles.stream import ByteStream, open_regular
from filrouge.model.article import Article
from filrouge.model.refusal import Refusal, refusal

LINE_BYTES = 32_000_000
"""Longest JSONL line: a Document is longer than its article by all that was found in it."""


@dataclass(frozen=True, slots=True)
class Received:
    """An article, and the whole record when a JSONL line was a Document written earlier."""

    article: Article
    document: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An article that came before under the same uri with the same text."""

    uri: str


Item = Received | Refusal | Duplicate | Skipped


@dataclass(frozen=True, slots=True)
class Tally:
    """read = kept + refused + duplicate; `skipped` files of folders were never taken for articles."""

    kept: int = 0
    refused: int = 0
    duplicate: int = 0
    skipped: int = 0

    @property
    def read(self) -> int:
        return self.kept + self.refused + self.duplicate

    def count(self, item: Item) -> Tally:
        """The tally with one more item."""
        return Tally(
            self.kept + isinstance(item, Received),
            self.refused + isinstance(item, Refusal),
            self.duplicate + isinstance(item, Duplicate),
            self.skipped + (item.count if isinstance(item, Skipped) else 0),
        )


@dataclass(frozen=True, slots=True)
class ReadResult:
    """All that came out of the sources, in input order; `documents[i]` belongs to `articles[i]`."""

    articles: tuple[Article, ...]
    documents: tuple[dict[str, Any] | None, ...]
    refusals: tuple[Refusal, ...]
    skipped: tuple[Skipped, ...]
    tally: Tally


def read_sources(sources: Sequence[str], options: ReadOptions, stdin: BinaryIO | None = None) -> Iterator[Article | Refusal]:
    """Articles and refusals, in input order, as they are read; duplicates are left out.

    `stdin` is what `-` stands for. Raises nothing for what a source is or holds.
    """
    for item in read_items(sources, options, stdin):
        if isinstance(item, Received):
            yield item.article
        elif isinstance(item, Refusal):
            yield item


def read_all(sources: Sequence[str], options: ReadOptions, stdin: BinaryIO | None = None) -> ReadResult:
    """Everything at once, counted."""
    kept: list[Received] = []
    refusals: list[Refusal] = []
    skipped: list[Skipped] = []
    tally = Tally()
    for item in read_items(sources, options, stdin):
        tally = tally.count(item)
        if isinstance(item, Received):
            kept.append(item)
        elif isinstance(item, Refusal):
            refusals.append(item)
        elif isinstance(item, Skipped):
            skipped.append(item)
    articles = tuple(item.article for item in kept)
    return ReadResult(articles, tuple(item.document for item in kept), tuple(refusals), tuple(skipped), tally)


def read_items(sources: Sequence[str], options: ReadOptions, stdin: BinaryIO | None = None) -> Iterator[Item]:
    """As read_sources, with duplicates, skipped files and earlier Documents: what a tally counts."""
    seen: set[bytes] = set()
    for item in _items(sources, options, stdin):
        if isinstance(item, Received):
            name = item.article.uri.encode("utf-8", "surrogatepass")
            key = hashlib.sha256(name + b"\0" + item.article.text_hash.encode()).digest()
            if key in seen:
                yield Duplicate(item.article.uri)
                continue
            seen.add(key)
        yield item


def _items(sources: Sequence[str], options: ReadOptions, stdin: BinaryIO | None) -> Iterator[Item]:
    for source in sources:
        if source == STDIN:
            if stdin is None:
                yield refusal("stdin", "UNREADABLE", error="closed")
            else:
                yield from _guarded(ByteStream(stdin), "stdin", "", options)
            continue
        for found in find([source]):
            if isinstance(found, Place):
                yield from _file(found, options)
            else:
                yield found


def _file(place: Place, options: ReadOptions) -> Iterator[Item]:
    handle = open_regular(place.path, place.uri)
    if isinstance(handle, Refusal):
        yield handle
        return
    with handle:
        yield from _guarded(ByteStream(handle), place.uri, re.split(r"[/\\]", place.path)[-1], options)


def _guarded(stream: ByteStream, uri: str, name: str, options: ReadOptions) -> Iterator[Item]:
    """An input error in the middle is a refusal of what was not read yet."""
    try:
        yield from _source(stream, uri, name, options)
    except (OSError, ValueError) as error:
        # ValueError: standard input that the caller closed.
        yield refusal(uri, "UNREADABLE", error=type(error).__name__)


def _source(stream: ByteStream, uri: str, name: str, options: ReadOptions) -> Iterator[Item]:
    sample = stream.peek(charset.SAMPLE)
    if not sample.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\v\f\0"):
        if stream.all(charset.SAMPLE) is not None:
            yield refusal(uri, "EMPTY")
            return
    named = format_of(sample)
    if named is not None:
        yield refusal(uri, "NOT_SUPPORTED" if named in ("pdf", "rtf", "office") else "BINARY", format=named)
        return
    wide = charset.wide_encoding(sample)
    forced_wide = any(width in (options.encoding or "") for width in ("16", "32"))
    if wide is None and not forced_wide and charset.looks_binary(sample):
        yield refusal(uri, "BINARY")
        return
    head = charset.decode(sample, encoding=options.encoding).text.lstrip("\ufeff")
    kind = options.input or kind_of(name, head)
    if kind == "jsonl":
        yield from _lines(stream, uri, wide, options)
        return
    data = stream.all(ARTICLE_BYTES)
    if data is None:
        yield refusal(uri, "TOO_BIG", limit=ARTICLE_BYTES)
    elif kind == "json":
        yield from _whole(data, uri, options)
    elif kind == "html":
        yield _page(data, uri, options)
    elif (feed := feed_of(head)) is not None:
        yield refusal(uri, "NOT_SUPPORTED", format=feed)
    else:
        yield _text(data, uri, options)


def _text(data: bytes, uri: str, options: ReadOptions) -> Item:
    read = _decoded(data, uri, options)
    if isinstance(read, Refusal):
        return read
    decoded, text = read
    text, count = clean(unix_newlines(text))
    if not text.strip("\ufeff\ufffd\u200b \t\r\n\v\f") or text.isspace():
        return refusal(uri, "EMPTY")
    findings = replaced(count + decoded.broken)
    return Received(finish(read_plain(uri, text, encoding=decoded.encoding, findings=findings), options))


def _page(data: bytes, uri: str, options: ReadOptions) -> Item:
    from filrouge.articles.page import declared_charset, read_page

    read = _decoded(data, uri, options, declared_charset(data))
    if isinstance(read, Refusal):
        return read
    decoded, html = read
    draft = read_page(uri, unix_newlines(html), encoding=decoded.encoding)
    if isinstance(draft, Refusal):
        return draft
    return _received(draft, options)


def _decoded(data: bytes, uri: str, options: ReadOptions, declared: str | None = None) -> Refusal | tuple[charset.Decoded, str]:
    decoded = charset.decode(data, encoding=options.encoding, declared=declared)
    if decoded.broken > max(1, len(decoded.text) // 20) and options.encoding not in (None, "auto"):
        return refusal(uri, "ENCODING", encoding=decoded.encoding, broken=decoded.broken)
    return decoded, decoded.text


def _received(draft: Draft, options: ReadOptions, document: dict[str, Any] | None = None) -> Received:
    return Received(finish(draft, options), document)


def _lines(stream: ByteStream, uri: str, wide: str | None, options: ReadOptions) -> Iterator[Item]:
    """JSONL: one record a line, in UTF-8 unless it says otherwise; blank lines are nothing."""
    encoding = wide if options.encoding in (None, "auto") else None
    if encoding is not None:
        stream = stream.recode(encoding)
    records = 0
    for number, line in enumerate(stream.lines(LINE_BYTES), start=1):
        if line is not None and number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line is not None and not line.strip():
            continue
        records += 1
        position = f"line {number}"
        if line is None:
            yield refusal(uri, "TOO_BIG", position=position, limit=LINE_BYTES)
            continue
        decoded = charset.decode(line, encoding=None if encoding else options.encoding)
        yield _record(decoded.text, (uri, position, f"{uri}#{number}"), encoding or decoded.encoding, options)
    if not records:
        yield refusal(uri, "EMPTY")


def _record(text: str, names: tuple[str, str, str], encoding: str, options: ReadOptions) -> Item:
    source, position, _ = names
    try:
        record = load(text)
    except NotJsonError as error:
        return refusal(source, "JSON", position=position, reason=error.code)
    return _from_record(record, names, encoding, options)


def _from_record(record: Any, names: tuple[str, str, str], encoding: str, options: ReadOptions) -> Item:
    source, position, uri = names
    earlier = same_article(record) if is_document(record) else None
    if earlier is not None:
        return Received(earlier, record)
    draft = read_record(record, source=source, position=position, uri=uri, encoding=encoding)
    if isinstance(draft, Refusal):
        return draft
    return _received(draft, options, record if is_document(record) else None)


def _whole(data: bytes, uri: str, options: ReadOptions) -> Iterator[Item]:
    """A file that is one JSON value: a record over several lines, or a list of records."""
    decoded = charset.decode(data, encoding=options.encoding)
    try:
        value = load(decoded.text.lstrip("\ufeff"))
    except NotJsonError as error:
        yield refusal(uri, "JSON", reason=error.code)
        return
    if not isinstance(value, list):
        yield _from_record(value, (uri, "item 1", uri), decoded.encoding, options)
        return
    if not value:
        yield refusal(uri, "EMPTY")
    for number, record in enumerate(value, start=1):
        yield _from_record(record, (uri, f"item {number}", f"{uri}#{number}"), decoded.encoding, options)
