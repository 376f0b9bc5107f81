"""SOURCES on the command line to files: files, folders, patterns. No link to a folder is followed."""

# ruff: noqa: PTH116, PTH122, PTH114, PTH118
# os and not pathlib: Path("./a") forgets its "./", and a uri is the path as it was given.

from __future__ import annotations

import errno
import fnmatch
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from filrouge.articles.web import scheme_of
from filrouge.model.refusal import Refusal, refusal

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
JSON_SUFFIXES = frozenset({".jsonl", ".ndjson", ".json"})
KNOWN_SUFFIXES = TEXT_SUFFIXES | HTML_SUFFIXES | JSON_SUFFIXES
STDIN = "-"
_MAGIC = re.compile(r"[*?[]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Place:
    """A regular file to read, with the uri that its article gets."""

    path: str
    uri: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Files of a folder that were left alone because nothing says that they are articles."""

    source: str
    count: int


Found = Place | Refusal | Skipped


def uri_of(path: str) -> str:
    """The path as given, with `/`; bytes that are no UTF-8 percent-encoded, so that it can be stored."""
    uri = path.replace(os.sep, "/") if os.sep != "/" else path
    return _SURROGATES.sub(_percent, uri)


def _percent(match: re.Match[str]) -> str:
    try:
        raw = match[0].encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = match[0].encode("utf-8", "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in raw)


def find(sources: Sequence[str]) -> Iterator[Found]:
    """Every file that the sources name, in their order; folders and patterns in sorted order.

    A file is read once for each source that names it. `-` is left to the caller.
    """
    for source in sources:
        yield from _one(source)


def _one(source: str) -> Iterator[Found]:
    scheme = scheme_of(source)
    if scheme == "file":
        source = source[len("file://") :]
    elif scheme is not None:
        yield refusal(uri_of(source), "NOT_SUPPORTED", what="web-address", scheme=scheme)
        return
    try:
        status = os.stat(source)
    except (OSError, ValueError) as error:
        if _MAGIC.search(source):
            yield from _pattern(source)
        else:
            yield _unreadable(source, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(source)
    else:
        yield _file(source, status)


def _file(path: str, status: os.stat_result) -> Found:
    if not stat.S_ISREG(status.st_mode):
        # A pipe would block for ever, /dev/zero would never end: neither is opened.
        return refusal(uri_of(path), "NOT_REGULAR", kind=_kind(status.st_mode))
    return Place(path, uri_of(path))


def _folder(folder: str) -> Iterator[Found]:
    """Articles under a folder, depth first, names in sorted order; each file once."""
    stack, skipped, found = [folder], 0, False
    seen: set[tuple[int, int]] = set()
    while stack:
        current = stack.pop()
        try:
            with os.scandir(current) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            found = True
            yield _unreadable(current, error)
            continue
        deeper: list[str] = []
        for entry in listed:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                deeper.append(entry.path)
            elif not _may_be_article(entry.name):
                skipped += 1
            elif (one := _entry(entry, seen)) is not None:
                found = True
                yield one
        stack += reversed(deeper)
    if skipped:
        yield Skipped(uri_of(folder), skipped)
    if not found:
        yield refusal(uri_of(folder), "EMPTY", what="folder", skipped=skipped)


def _may_be_article(name: str) -> bool:
    """A known suffix, and not the page that says what a folder holds."""
    stem, suffix = os.path.splitext(name)
    return suffix.lower() in KNOWN_SUFFIXES and stem.casefold() != "readme"


def _entry(entry: os.DirEntry[str], seen: set[tuple[int, int]]) -> Found | None:
    """A file of a folder, None for one that was seen under another name, or a link to a folder."""
    try:
        status = os.stat(entry.path)
    except OSError as error:
        return _unreadable(entry.path, error)
    if stat.S_ISDIR(status.st_mode):
        return None
    key = (status.st_dev, status.st_ino)
    if status.st_ino and key in seen:
        return None
    seen.add(key)
    return _file(entry.path, status)


def _pattern(pattern: str) -> Iterator[Found]:
    """Files that a pattern names; `**` stands for folders at any depth. Folders that match are walked."""
    matched = False
    for path in sorted(set(_expand(pattern))):
        matched = True
        try:
            status = os.stat(path)
        except OSError as error:
            yield _unreadable(path, error)
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from () if os.path.islink(path) else _folder(path)
        else:
            yield _file(path, status)
    if not matched:
        yield refusal(uri_of(pattern), "NOT_FOUND", what="pattern")


def _expand(pattern: str) -> list[str]:
    anchor = Path(pattern).anchor
    steps = [step for step in re.split(r"[\\/]" if os.sep == "\\" else "/", pattern[len(anchor) :]) if step]
    paths = [anchor]
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        if step == "**":
            paths = [path for start in paths for path in _folders_under(start)]
            if last:
                paths = [path for start in paths for path in _children(start, "*", last=True)]
        elif _MAGIC.search(step):
            paths = [path for start in paths for path in _children(start, step, last=last)]
        else:
            paths = [path for start in paths if os.path.lexists(path := os.path.join(start, step))]
    return paths


def _children(folder: str, pattern: str, *, last: bool) -> Iterator[str]:
    try:
        with os.scandir(folder or ".") as entries:
            for entry in entries:
                hidden = entry.name.startswith(".") and not pattern.startswith(".")
                if not hidden and fnmatch.fnmatch(entry.name, pattern) and (last or entry.is_dir()):
                    yield os.path.join(folder, entry.name)
    except OSError:
        return


def _folders_under(folder: str) -> Iterator[str]:
    """The folder and all real folders under it (links to folders are not followed)."""
    stack = [folder]
    while stack:
        current = stack.pop()
        yield current
        try:
            with os.scandir(current or ".") as entries:
                names = [e.name for e in entries if e.is_dir(follow_symlinks=False) and not e.name.startswith(".")]
        except OSError:
            continue
        stack += [os.path.join(current, name) for name in names]


def _unreadable(path: str, error: Exception) -> Refusal:
    number = getattr(error, "errno", None)
    missing = number in (errno.ENOENT, errno.ENOTDIR) or isinstance(error, ValueError)
    if missing:
        return refusal(uri_of(path), "NOT_FOUND")
    return refusal(uri_of(path), "UNREADABLE", error=errno.errorcode.get(number or 0, type(error).__name__))


def _kind(mode: int) -> str:
    names = ((stat.S_ISFIFO, "pipe"), (stat.S_ISSOCK, "socket"), (stat.S_ISCHR, "device"), (stat.S_ISBLK, "device"))
    return next((name for test, name in names if test(mode)), "other")
