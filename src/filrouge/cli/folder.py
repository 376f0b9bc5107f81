"""A folder that results go to, one file for each article: `-o FOLDER` of formats that hold one article."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from filrouge.cli.group import Misuse
from filrouge.cli.streams import NotWritten
from filrouge.cli.target import AlreadyThere, Target

_ENDINGS = (".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson")
_UNFIT = re.compile(r"[^\w.-]+")
_BYTES = 200
"""Most file systems take names of 255 bytes; a number, the ending and a trial file need some."""


def is_folder(name: str) -> bool:
    """True for a folder that exists and for a name that ends as one."""
    if name.endswith(("/", os.sep)):
        return True
    try:
        return bool(name) and Path(name).is_dir()
    except OSError:  # a name too long, a folder closed to us: writing it as a file says so
        return False


class Folder:
    """The folder, made when it is not there. Make it before the work: what cannot be made is found then."""

    def __init__(self, path: Path, *, force: bool) -> None:
        self._path = path
        self._force = force
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise NotWritten(str(path), problem) from None

    def targets(self, uris: Iterable[str], ending: str, *, spared: Sequence[str]) -> list[Target]:
        """A file for each article, in their order; Misuse where one exists, or is one of `spared`.

        All are tried before the first is written, so that a mistake is found before the work.
        """
        kept = {os.path.realpath(name) for name in spared}
        targets: list[Target] = []
        for name in file_names(uris, ending):
            path = self._path / name
            if os.path.realpath(path) in kept:
                raise Misuse("output-is-source", file=path)
            try:
                targets.append(Target(path, force=self._force))
            except AlreadyThere:
                raise Misuse("exists", file=path) from None
        return targets


def file_names(uris: Iterable[str], ending: str) -> list[str]:
    """A file name for each uri: its last part without the ending of an article, with what is no letter or digit as "-".

    Names that a file system may take for one ("É.tml", "é.tml") are told apart by a number. Linear.
    """
    taken: set[str] = set()
    numbers: dict[str, int] = {}
    names: list[str] = []
    for uri in uris:
        stem = _stem(uri)
        name, number = stem, numbers.get(_same(stem), 1)
        while _same(name) in taken:
            number += 1
            name = f"{stem}-{number}"
        numbers[_same(stem)] = number
        taken.add(_same(name))
        names.append(name + ending)
    return names


def _stem(uri: str) -> str:
    last = re.split(r"[/\\]", uri.rstrip("/\\"))[-1]
    for ending in _ENDINGS:
        if last.lower().endswith(ending) and len(last) > len(ending):
            last = last[: -len(ending)]
            break
    stem = _UNFIT.sub("-", unicodedata.normalize("NFC", last)).strip("-.")
    return stem.encode()[:_BYTES].decode(errors="ignore") or "article"


def _same(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
