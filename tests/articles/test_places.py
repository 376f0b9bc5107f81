"""SOURCES: files, folders, patterns, standard input; what is refused, what is counted."""

from __future__ import annotations

import io
import os
import socket
import sys
from pathlib import Path

import pytest

from filrouge.articles import Duplicate, ReadOptions, Received, Skipped, Tally, read_all, read_items, read_sources
from filrouge.model.article import Article
from filrouge.model.refusal import Refusal

TEXT = "Les deux présidents ont signé un accord à Tunis."
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{TEXT} {name}", encoding="utf-8")


def names(folder: Path, *sources: str) -> list[str]:
    result = read_all([str(folder / source) if source else str(folder) for source in sources], ReadOptions())
    return [article.uri.removeprefix(f"{folder}/") for article in result.articles]


def test_a_folder_in_sorted_order(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "c/d.md", "c/a.html", "Z.TXT", "c/e/f.txt", ".hidden.txt", ".git/x.txt", "a.jpg", "b.py")
    items = list(read_items([str(tmp_path)], ReadOptions()))
    uris = [item.article.uri.removeprefix(f"{tmp_path}/") for item in items if isinstance(item, Received)]
    assert uris == ["Z.TXT", "a.txt", "b.txt", "c/a.html", "c/d.md", "c/e/f.txt"]
    assert [item for item in items if isinstance(item, Skipped)] == [Skipped(str(tmp_path), 2)]
    assert [item for item in items if isinstance(item, Refusal)] == []


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("?.txt", ["a.txt", "b.txt"]),
        ("[ab].txt", ["a.txt", "b.txt"]),
        ("[!a].txt", ["b.txt"]),
        ("**/*.txt", ["a.txt", "b.txt", "c/d.txt", "c/e/f.txt"]),
        ("c/**/*.txt", ["c/d.txt", "c/e/f.txt"]),
        ("c/*", ["c/d.txt", "c/e/f.txt"]),
        ("*/d.txt", ["c/d.txt"]),
        ("*/*/f.txt", ["c/e/f.txt"]),
        ("*.dat", ["x.dat"]),
        (".*.txt", [".h.txt"]),
    ],
)
def test_patterns(tmp_path: Path, pattern: str, expected: list[str]) -> None:
    write(tmp_path, "a.txt", "b.txt", "c/d.txt", "c/e/f.txt", "x.dat", ".h.txt")
    assert names(tmp_path, pattern) == expected


def test_a_pattern_relative_to_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt", "c/d.txt")
    monkeypatch.chdir(tmp_path)
    assert [a.uri for a in read_all(["*.txt", "./a.txt", "c", "c/d.txt"], ReadOptions()).articles] == [
        "a.txt",
        "./a.txt",
        "c/d.txt",
    ]
    assert [a.uri for a in read_all(["**/*.txt"], ReadOptions()).articles] == ["a.txt", "c/d.txt"]


def test_a_name_that_looks_like_a_pattern_is_a_name_first(tmp_path: Path) -> None:
    write(tmp_path, "a[1].txt", "a1.txt")
    assert names(tmp_path, "a[1].txt") == ["a[1].txt"]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("nothing.txt", "NOT_FOUND"),
        ("nothing/at/all.txt", "NOT_FOUND"),
        ("*.nothing", "NOT_FOUND"),
        ("[", "NOT_FOUND"),
        ("**/nothing", "NOT_FOUND"),
        ("", "NOT_FOUND"),
        ("a\0b", "NOT_FOUND"),
        ("x" * 5_000, "UNREADABLE"),
        ("http://courrier.example/a", "NOT_SUPPORTED"),
        ("HTTPS://courrier.example/a.html", "NOT_SUPPORTED"),
        ("ftp://courrier.example", "NOT_SUPPORTED"),
    ],
)
def test_sources_that_give_nothing(source: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = read_all([source], ReadOptions())
    assert [refusal.code for refusal in result.refusals] == [code]
    assert result.tally == Tally(refused=1)


def test_an_empty_folder_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path, "a.txt")
    result = read_all([str(tmp_path / "empty"), str(tmp_path / "a.txt")], ReadOptions())
    assert [refusal.code for refusal in result.refusals] == ["EMPTY"]
    assert len(result.articles) == 1


@posix
def test_links_to_folders_are_not_followed_and_each_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a/b.txt", "a/c/d.txt")
    (tmp_path / "a" / "loop").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "c" / "up").symlink_to("..")
    (tmp_path / "a" / "self").symlink_to("self")
    (tmp_path / "a" / "e.txt").symlink_to("b.txt")
    (tmp_path / "a" / "lost.txt").symlink_to("nowhere.txt")
    result = read_all([str(tmp_path / "a")], ReadOptions())
    assert [article.uri.rpartition("/a/")[2] for article in result.articles] == ["b.txt", "c/d.txt"]
    assert [refusal.source.rpartition("/")[2] for refusal in result.refusals] == ["lost.txt"]
    assert names(tmp_path, "**/*.txt") == ["a/b.txt", "a/c/d.txt", "a/e.txt"]


@posix
def test_a_folder_behind_a_link_is_read_when_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, "a/b.txt")
    (tmp_path / "link").symlink_to("a")
    assert names(tmp_path, "link") == ["link/b.txt"]


@posix
def test_a_deep_and_a_wide_folder(tmp_path: Path) -> None:
    deep = tmp_path / "deep"
    deep.mkdir()
    where = os.getcwd()  # noqa: PTH109
    os.chdir(deep)
    try:
        # Longer than any path may be, and not so deep that it is hard to remove.
        for _ in range(50):
            os.mkdir("a" * 100)  # noqa: PTH102
            os.chdir("a" * 100)
    finally:
        os.chdir(where)
    result = read_all([str(deep)], ReadOptions())
    assert {refusal.code for refusal in result.refusals} <= {"UNREADABLE", "EMPTY"}
    assert result.refusals
    wide = tmp_path / "wide"
    write(wide, *(f"{number:04}.txt" for number in range(500)))
    assert names(wide, "") == [f"{number:04}.txt" for number in range(500)]


@posix
@pytest.mark.parametrize("how", ["named", "folder", "pattern"])
def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "a.txt")
    write(tmp_path, "c.txt")
    monkeypatch.chdir(tmp_path)
    server = socket.socket(socket.AF_UNIX)
    server.bind("b.txt")
    try:
        sources = {"named": ["a.txt", "b.txt", "c.txt"], "folder": ["."], "pattern": ["*.txt"]}[how]
        result = read_all(sources, ReadOptions())
    finally:
        server.close()
    assert [refusal.code for refusal in result.refusals] == ["NOT_REGULAR", "NOT_REGULAR"]
    assert [dict(refusal.args)["kind"] for refusal in result.refusals] == ["pipe", "socket"]
    assert len(result.articles) == 1


@posix
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/full", "/dev/tty"])
def test_devices(device: str) -> None:
    (refused,) = read_all([device], ReadOptions()).refusals
    assert refused.code == "NOT_REGULAR"


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "a.txt").chmod(0)
    result = read_all([str(tmp_path)], ReadOptions())
    assert [refusal.code for refusal in result.refusals] == ["UNREADABLE"]
    assert len(result.articles) == 1


@posix
@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"a\nb.txt", "a\nb.txt"),
        (b"a\x1b[31m.txt", "a\x1b[31m.txt"),
        (b"caf\xe9.txt", "caf%E9.txt"),
        ("été\u202e.txt".encode(), "été\u202e.txt"),
        (b"\xff\xfe.txt", "%FF%FE.txt"),
        (b"100%.txt", "100%.txt"),
    ],
)
def test_names_that_are_hard_to_write(tmp_path: Path, raw: bytes, shown: str) -> None:
    path = os.path.join(os.fsencode(tmp_path), raw)  # noqa: PTH118
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(TEXT.encode())
    for source in (os.fsdecode(path), str(tmp_path)):
        (article,) = read_all([source], ReadOptions()).articles
        assert article.uri == f"{tmp_path}/{shown}"
        assert article.uri.encode()


def test_standard_input(from_stdin) -> None:
    (article,) = from_stdin(TEXT).articles
    assert (article.uri, article.body_text) == ("stdin", TEXT)
    (page,) = from_stdin(f"<!doctype html><html><body><p>{TEXT}</p></body></html>").articles
    assert page.body_text == TEXT
    assert read_all(["-"], ReadOptions(), None).refusals[0].code == "UNREADABLE"
    closed = io.BytesIO(b"x")
    closed.close()
    assert read_all(["-"], ReadOptions(), closed).refusals[0].code == "UNREADABLE"


class Failing(io.RawIOBase):
    """A source that breaks off: first some lines, then an input error."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, size: int = -1) -> bytes:
        if self.data:
            data, self.data = self.data, b""
            return data
        raise OSError(5, "input error")


def test_an_input_error_in_the_middle() -> None:
    stream = Failing(b'{"text": "un deux trois"}\n' * 3000 + b'{"te')
    result = read_all(["-"], ReadOptions(), stream)  # type: ignore[arg-type]
    assert len(result.articles) == 3000
    assert [refusal.code for refusal in result.refusals] == ["UNREADABLE"]


def test_read_is_kept_and_refused_and_duplicate(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "c.txt").write_bytes((tmp_path / "a.txt").read_bytes())
    (tmp_path / "d.jsonl").write_text(
        '{"uri": "u", "text": "un"}\n{"uri": "u", "text": "un"}\n{"uri": "u", "text": "deux"}\n{"uri": "v", "text": "un"}\n{"uri": "u"\n'
    )
    (tmp_path / "e.bin").write_bytes(b"\0")
    sources = [str(tmp_path), str(tmp_path / "a.txt")]
    result = read_all(sources, ReadOptions())
    assert result.tally == Tally(kept=6, refused=1, duplicate=2, skipped=1)
    assert result.tally.read == 9
    assert [article.uri for article in result.articles][3:] == ["u", "u", "v"]
    streamed = list(read_sources(sources, ReadOptions()))
    assert [item for item in streamed if isinstance(item, Article)] == list(result.articles)
    assert [item for item in streamed if isinstance(item, Refusal)] == list(result.refusals)
    assert sum(isinstance(item, Duplicate) for item in read_items(sources, ReadOptions())) == 2


def test_the_same_twice_is_the_same(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b/c.txt", "d.html")
    assert read_all([str(tmp_path)], ReadOptions()) == read_all([str(tmp_path)], ReadOptions())
