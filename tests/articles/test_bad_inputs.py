"""Bad inputs made by a script: none raises, hangs, fills the memory or is lost silently.

The large ones run in a process of their own with 2 GB of memory and a deadline.
"""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from filrouge.articles import ReadOptions, read_all

TEXT = "Les deux présidents ont signé un accord à Tunis. "
LIMIT = 5_000_000

RUNNER = """
    import sys, io, json
    try:
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    except (ImportError, ValueError):
        resource = None
    from filrouge.articles import ReadOptions, read_items, Received
    from filrouge.model.refusal import Refusal
    kept, codes, places = 0, [], []
    for item in read_items(sys.argv[1:], ReadOptions(), sys.stdin.buffer):
        kept += isinstance(item, Received)
        if isinstance(item, Refusal):
            codes.append(item.code)
            places.append(item.position)
    try:
        # Not ru_maxrss: that begins with the memory of the process that started this one.
        peak = int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) // 1024
    except OSError:
        peak = 0
    print(json.dumps({"kept": kept, "codes": codes, "places": places, "peak": peak}))
"""


def run(*sources: str, stdin: bytes = b"", deadline: int = 60) -> dict[str, object]:
    command = [sys.executable, "-c", textwrap.dedent(RUNNER), *sources]
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=deadline, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    assert done.stderr == b""
    result: dict[str, object] = json.loads(done.stdout)
    return result


CASES: dict[str, tuple[str, bytes, str | None]] = {
    # name: (file name, bytes, the code that it is refused with or None)
    "empty": ("a.txt", b"", "EMPTY"),
    "empty page": ("a.html", b"", "EMPTY"),
    "empty jsonl": ("a.jsonl", b"", "EMPTY"),
    "only bom": ("a.txt", b"\xef\xbb\xbf", "EMPTY"),
    "only wide bom": ("a.txt", b"\xff\xfe", "EMPTY"),
    "only spaces": ("a.txt", b" \t\r\n  \n", "EMPTY"),
    "only no-break spaces": ("a.txt", "\u00a0\u00a0".encode(), "EMPTY"),
    "only wide spaces": ("a.txt", "   ".encode("utf-16"), "EMPTY"),
    "blank jsonl": ("a.jsonl", b"\n\n  \n", "EMPTY"),
    "only nul": ("a.txt", b"\0", "EMPTY"),
    "nuls": ("a.txt", b"\0" * 70_000, "BINARY"),
    "random": ("a.txt", random.Random(1).randbytes(200_000), "BINARY"),
    "random page": ("a.html", random.Random(2).randbytes(200_000), "BINARY"),
    "random jsonl": ("a.jsonl", random.Random(3).randbytes(200_000), "BINARY"),
    "short random": ("a.txt", random.Random(4).randbytes(300), "BINARY"),
    "all bytes": ("a.txt", bytes(range(256)) * 4, "BINARY"),
    "png": ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "BINARY"),
    "jpeg": ("a.txt", b"\xff\xd8\xff\xe0" + bytes(100), "BINARY"),
    "gif": ("a.txt", b"GIF89a" + bytes(100), "BINARY"),
    "zip": ("a.txt", b"PK\x03\x04" + bytes(100), "BINARY"),
    "gzip": ("a.jsonl", b"\x1f\x8b\x08" + bytes(100), "BINARY"),
    "program": ("a.txt", b"\x7fELF" + bytes(100), "BINARY"),
    "pdf": ("a.txt", b"%PDF-1.7\n%\xe2\xe3" + b"x" * 100, "NOT_SUPPORTED"),
    "rtf": ("a.txt", b"{\\rtf1\\ansi un texte}", "NOT_SUPPORTED"),
    "feed": ("a.txt", b"<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>", "NOT_SUPPORTED"),
    "atom": ("a.txt", b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "NOT_SUPPORTED"),
    "one nul in a text": ("a.txt", b"Un texte \0 avec un seul caractere nul.", None),
    "terminal escapes": ("a.txt", b"\x1b]0;titre\x07 Un \x1b[31mtexte\x1b[0m en couleur " * 9, None),
    "one letter": ("a.txt", b"a", None),
    "one byte": ("a.txt", b"\xe9", None),
    "half a character": ("a.txt", b"\xc3", None),
    "odd utf-16": ("a.txt", "Un texte impair".encode("utf-16") + b"\x00", None),
    "lone surrogate in utf-16": ("a.txt", "Un texte".encode("utf-16-le") + b"\x00\xd8" + " fin".encode("utf-16-le"), None),
    "surrogates in utf-8": ("a.txt", b"Un texte \xed\xa0\x80 fin " * 3, None),
    "overlong utf-8": ("a.txt", b"Un texte \xc0\x80 fin", None),
    "too big": ("a.txt", b"a" * (LIMIT + 1), "TOO_BIG"),
    "too big page": ("a.html", b"<p>a</p>" * (LIMIT // 8 + 1), "TOO_BIG"),
    "just not too big": ("a.txt", b"un mot " * (LIMIT // 7), None),
    "zero width": ("a.txt", "l\u200be 3 mai\u2060, l\u00ade pre\u00adsident".encode(), None),
    "bidi": ("a.txt", "Un \u202etexte\u202c retourné".encode(), None),
    "marks": ("a.txt", ("e" + "\u0301" * 10_000).encode(), None),
    "astral": ("a.txt", "😀é𝔘𝔫".encode(), None),
    "private": ("a.txt", "\ue000\uf8ff\U0010fffd un".encode(), None),
    "not characters": ("a.txt", "un \ufffe\uffff texte".encode(), None),
    "controls of c1": ("a.txt", "un \u0085\u009b31m texte".encode(), None),
    "no name": ("a.html", b"<html><body><p>Un texte dans une page</p></body></html>", None),
    "cr only": ("a.txt", b"Titre: Un\rDate: 2018-06-12\r\rUn texte", None),
    "deep json": ("a.json", b"[" * 200_000, "JSON"),
    "deep object": ("a.json", b'{"a":' * 200_000, "JSON"),
    "json number": ("a.json", b"12", "JSON"),
    "json of another kind": ("a.json", b'{"a": 1}', "FIELD"),
    "head without end": ("a.txt", b"Titre : " + b"x" * 100_000, None),
    "many heads": ("a.txt", b"Titre : x\n" * 50_000, None),
    "date without end": ("a.txt", b"2018-06-12" * 50_000, None),
}


@pytest.mark.parametrize("encoding", [None, "auto"])
@pytest.mark.parametrize("case", CASES)
def test_bad_files(from_file, case: str, encoding: str | None) -> None:
    name, data, code = CASES[case]
    result = from_file(name, data, encoding=encoding)
    assert result.tally.read == 1
    assert [refusal.code for refusal in result.refusals] == ([code] if code else [])
    for article in result.articles:
        assert article.body_text.strip()
        assert "\0" not in article.body_text
        assert article.body_text.encode()
        assert article.language
        assert all(0 <= start <= end <= len(article.body_text) for start, end in article.meta_spans)


@pytest.mark.parametrize("kind", ["text", "html", "jsonl"])
@pytest.mark.parametrize("case", CASES)
def test_bad_inputs_read_as_something_else(from_stdin, case: str, kind: str) -> None:
    result = from_stdin(CASES[case][1][:300_000], input=kind)
    assert result.tally.read >= 1
    assert result.tally.read == len(result.articles) + len(result.refusals) + result.tally.duplicate


@pytest.mark.parametrize("seed", range(60))
def test_noise(from_stdin, seed: int) -> None:
    """Good inputs with bytes changed, cut out and doubled."""
    rng = random.Random(seed)
    page = f"<html><head><meta charset=utf-8><title>T</title></head><body><p>Publié le 12 juin 2018</p><p>{TEXT * 3}</p></body></html>"
    goods = [f"Titre : Un\nDate : 12 juin 2018\n\n{TEXT}", page, json.dumps({"text": TEXT, "date": "2018-06-12"}) + "\n"]
    data = bytearray(rng.choice(goods).encode())
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(data))
        match rng.randrange(4):
            case 0:
                data[at] = rng.randrange(256)
            case 1:
                del data[at : at + rng.randint(1, 9)]
            case 2:
                data[at:at] = data[at : at + rng.randint(1, 40)]
            case _:
                data[at:at] = rng.choice([b"<", b">", b'"', b"{", b"\0", b"\xff", b"&#", b"\\u", "’".encode(), b"\n"])
        data = data or bytearray(b" ")
    for kind in (None, "text", "html", "jsonl"):
        result = from_stdin(bytes(data), input=kind)
        assert result.tally.read == len(result.articles) + len(result.refusals)
        for article in result.articles:
            assert article.body_text.encode()


def test_a_hundred_megabytes_on_one_line() -> None:
    line = b'{"text": "' + b"a" * 100_000_000 + b'"}\n'
    result = run("-", stdin=b'{"text": "un deux"}\n' + line + b'{"text": "trois quatre"}\n')
    assert (result["kept"], result["codes"], result["places"]) == (2, ["TOO_BIG"], ["line 2"])
    assert int(str(result["peak"])) < 400


def test_a_hundred_megabytes_of_records(tmp_path: Path) -> None:
    path = tmp_path / "big.jsonl"
    with path.open("wb") as file:
        for number in range(20):
            file.write(json.dumps({"uri": str(number), "text": TEXT * 50_000}).encode() + b"\n")
            file.write(json.dumps({"uri": str(number), "text": TEXT * 110_000}).encode() + b"\n")
    result = run(str(path))
    assert result["kept"] == 20
    assert result["codes"] == ["TOO_BIG"] * 20
    assert int(str(result["peak"])) < 400


def test_a_large_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        for seed in range(50):
            file.write(random.Random(seed).randbytes(1_000_000))
    result = run(str(path), deadline=20)
    assert result["codes"] == ["BINARY"]


PARAGRAPH = f"<p>{TEXT}</p>"
HOSTILE_PAGES: dict[str, Callable[[], str]] = {
    "repeated paragraphs": lambda: "<html><body>" + PARAGRAPH * (2_150_000 // len(PARAGRAPH)),
    "distinct paragraphs": lambda: "<html><body>" + "".join(f"<p>{TEXT} {n}</p>" for n in range(60_000)),
    "nested": lambda: "<html><body>" + "<div>" * 300_000 + PARAGRAPH,
    "nested bold": lambda: "<html><body>" + "<b>mot " * 150_000,
    "nested tables": lambda: "<html><body>" + "<table><tr><td>mot " * 150_000,
    "open tags": lambda: "<html><body>" + "<a " * 1_500_000,
    "open quotes": lambda: "<html><body>" + '<a "' * 1_100_000,
    "left angles": lambda: "<html><body>" + "<" * 4_500_000,
    "comments": lambda: "<html><body>" + "<!--" * 1_100_000,
    "scripts": lambda: "<html><body>" + "<script></script>" * 280_000,
    "long names": lambda: "<html><body>" + ("<meta " + "a" * 8_000 + ">") * 500,
    "records": lambda: "<html>" + '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' * 60_000,
    "deep record": lambda: '<html><script type="application/ld+json">' + "[" * 2_000_000,
    "times": lambda: "<html><body>" + "<time datetime=2018-06-12>" * 170_000,
    "references": lambda: "<html><body><p>" + "&eacute;" * 500_000,
    "entities": lambda: (
        "<!DOCTYPE html [" + "".join(f"<!ENTITY e{n} '&e{n - 1};&e{n - 1};'>" for n in range(1, 40)) + "]><p>&e39; mot</p>"
    ),
}


@pytest.mark.parametrize("case", HOSTILE_PAGES)
def test_hostile_pages_end(case: str) -> None:
    data = HOSTILE_PAGES[case]().encode()
    result = run("-", stdin=data, deadline=60)
    assert int(str(result["kept"])) + len(result["codes"]) == 1  # type: ignore[arg-type]
    assert int(str(result["peak"])) < 700


def test_importing_is_cheap() -> None:
    code = (
        "import sys, filrouge.articles\n"
        "from filrouge.articles import ReadOptions, read_sources, parse_date\n"
        "print(sorted({'trafilatura', 'htmldate', 'py3langid', 'numpy', 'lxml', 'jinja2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_a_stream_is_read_as_it_comes() -> None:
    """The first articles are out before the last bytes are in."""
    taken: list[int] = []

    class Slow(io.RawIOBase):
        count = 0

        def read(self, size: int = -1) -> bytes:
            taken.append(size)
            self.count += 1
            return b'{"text": "un deux trois"}\n' * 20_000 if self.count < 50 else b""

    from filrouge.articles import read_sources

    stream = read_sources(["-"], ReadOptions(language="fr"), Slow())  # type: ignore[arg-type]
    next(stream)
    assert len(taken) < 5


def test_options_never_change_what_is_read_from_a_good_file(from_file) -> None:
    results = [from_file("a.txt", TEXT, encoding=encoding).articles[0].body_text for encoding in (None, "auto", "utf-8")]
    assert results == [TEXT] * 3
    assert read_all([], ReadOptions()).tally.read == 0
