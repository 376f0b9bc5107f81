"""What a source holds: JSONL, a web page or plain text, told by its first bytes and its name."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

from filrouge.articles.jsonl import NotJsonError, load
from filrouge.articles.places import HTML_SUFFIXES, JSON_SUFFIXES

Kind = Literal["text", "html", "jsonl", "json"]
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body|article|main)\b",
    re.IGNORECASE | re.DOTALL,
)
_RECORD = re.compile(r"\{\s*\"[^\"\\\n]{0,100}\"\s*:")
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}<(rss|feed|rdf:RDF|newsItem|newsMessage|nitf)\b", re.DOTALL
)
_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"{\\rtf", "rtf"),
    (b"SQLite format 3", "sqlite"),
    (b"\x7fELF", "program"),
    (b"BZh", "bzip2"),
    (b"7z\xbc\xaf", "7z"),
    (b"\xfd7zXZ", "xz"),
    (b"ID3", "audio"),
    (b"RIFF", "media"),
)


def format_of(head: bytes) -> str | None:
    """The name of a file format that is no text of an article, by its first bytes."""
    named = next((name for mark, name in _MAGIC if head.startswith(mark)), None)
    # "BZh", "RIFF", "ID3" may open a text; then no control character follows at once.
    if named in ("bzip2", "media", "audio") and head[:64].isascii() and head[:64].replace(b"\n", b" ").decode().isprintable():
        return None
    return named


def feed_of(head: str) -> str | None:
    """The root of a feed or of an agency's XML, which are not read yet."""
    match = _FEED.match(head)
    return match[1] if match else None


def kind_of(name: str, head: str) -> Kind:
    """`head` is the decoded beginning, without byte-order mark; `name` "" for standard input."""
    suffix = PurePath(name).suffix.lower()
    opening = head.lstrip()
    line, _, rest = opening.partition("\n")
    if line.startswith("{"):
        if _parses(line) or _RECORD.match(line):
            # A broken first record is still a record: reading it as prose would hide the fault.
            return "jsonl"
        if line.strip() == "{" and (_RECORD.match("{" + rest) or suffix in JSON_SUFFIXES):
            return "json"
    if suffix in JSON_SUFFIXES:
        return "json" if line.startswith("[") or (line.strip() == "{") else "jsonl"
    if suffix in HTML_SUFFIXES or _PAGE.match(head):
        return "html"
    return "text"


def _parses(line: str) -> bool:
    try:
        return isinstance(load(line), dict)
    except NotJsonError:
        return False
