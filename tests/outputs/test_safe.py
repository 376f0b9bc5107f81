"""Foreign text made harmless, in linear time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.growth import SMALLEST, assert_linear, seconds

from filrouge.outputs.markdown import escape
from filrouge.outputs.marks import Mark, paragraphs, pieces
from filrouge.outputs.plain import lines_of, wrap
from filrouge.outputs.safe import one_line, shortened, visible, web_address
from outputs.hostile import FAMILIES


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\x1b[31mred", "␛[31mred"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x9b31m", "⟨9B⟩31m"),
        ("a\rb\x00c\x7f", "a␍b␀c␡"),
        ("\u202egnp.exe", "⟨U+202E⟩gnp.exe"),
        ("\u2066x\u2069\u200f", "⟨U+2066⟩x⟨U+2069⟩⟨U+200F⟩"),
        ("a\u2028b\u0085c", "a⟨U+2028⟩b⟨85⟩c"),
        ("\ud800", "\ufffd"),
        ("été 🕊️ «\u00a0x\u00a0»", "été 🕊️ «\u00a0x\u00a0»"),
    ],
)
def test_controls_become_marks(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_keeps_no_break_spaces() -> None:
    assert one_line("  a \n\t b\u00a0: c\r\nd ") == "a b\u00a0: c d"


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://a.example/x?y=1&z=2", "https://a.example/x?y=1&z=2"),
        (" HTTP://a.example ", "HTTP://a.example"),
        ("javascript:alert(1)", None),
        ("java\tscript:alert(1)", None),
        ("\x01javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example/x", None),
        ("https://", None),
        ("https:///x", None),
        ("http://[::1", None),
        ("file:///etc/passwd", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, link: str | None) -> None:
    assert web_address(url) == link


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("[a](b) ![c]", r"\[a\]\(b\) \!\[c\]"),
        ("*b* _i_ `c` ~s~", r"\*b\* \_i\_ \`c\` \~s\~"),
        ("<script> &amp;", r"\<script\> \&amp;"),
        ("# no\nheading", r"\# no heading"),
        ("- item", r"\- item"),
        ("1. item", r"\1. item"),
        ("12 juin 2018", "12 juin 2018"),
        ("a | b", r"a \| b"),
        ("http://x.example www.x.example", r"http\://x.example www\.x.example"),
        ("note[^1]", r"note\[^1\]"),
        ("back\\slash", r"back\\slash"),
        ("\x1b[0m", r"␛\[0m"),
    ],
)
def test_markdown_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def test_lines_are_broken_at_spaces_and_long_words_cut() -> None:
    assert wrap("one two three four", 10) == ["one two", "three four"]
    assert wrap("a" * 25, 10, hang="  ") == ["a" * 10, "  " + "a" * 8, "  " + "a" * 7]
    assert wrap("à 14\u00a0h\u00a030 x", 8) == ["à", "14\u00a0h\u00a030", "x"]
    assert wrap("", 10) == [""]


def test_a_cut_keeps_the_words_that_matter() -> None:
    text = "mot " * 300 + "NOYAU" + " mot" * 300
    cut = shortened(text, (1200, 1205), 200)
    assert "NOYAU" in cut
    assert len(cut) < 230
    assert cut.startswith("[…] ")
    assert cut.endswith(" […]")
    assert shortened("court", (0, 5), 200) == "court"


def test_lines_and_columns_count_from_one() -> None:
    assert lines_of("ab\ncd\n\nef", [0, 1, 3, 7, 8]) == {0: (1, 1), 1: (1, 2), 3: (2, 1), 7: (4, 1), 8: (4, 2)}


def test_pieces_cover_the_text_once_whatever_overlaps() -> None:
    marks = [Mark(2, 8, "cited"), Mark(4, 12, "quote"), Mark(6, 6, "event"), Mark(5, 7, "event"), Mark(0, 3, "timex")]
    found = list(pieces(1, 10, marks))
    assert [(p.start, p.end) for p in found] == [(1, 2), (2, 3), (3, 4), (4, 5), (5, 7), (7, 8), (8, 10)]
    assert [tuple(m.layer for m in p.active) for p in found] == [
        ("timex",), ("timex", "cited"), ("cited",), ("cited", "quote"), ("cited", "quote", "event"), ("cited", "quote"), ("quote",),
    ]  # fmt: skip
    assert list(paragraphs("a\n\n  \nbc\n")) == [(0, 1), (6, 8)]


WORK: dict[str, Callable[[str], object]] = {
    "visible": visible,
    "one_line": one_line,
    "escape": escape,
    "wrap": lambda text: wrap(text, 80, hang="  "),
    "web_address": lambda text: web_address("https://" + text),
    "lines_of": lambda text: lines_of(text, range(0, len(text), 1000)),
    "pieces": lambda text: [list(pieces(*p, ())) for p in paragraphs(text)],
}


@pytest.mark.growth
@pytest.mark.parametrize("family", FAMILIES)
def test_time_grows_with_the_length(family: str) -> None:
    large = (FAMILIES[family] * (400_000 // len(FAMILIES[family]) + 1))[:400_000]
    for work in WORK.values():
        # What takes no time at 400,000 characters needs no growth to be measured.
        if seconds(work, large) > 4 * SMALLEST:
            assert_linear(lambda size: large[:size], work, largest=100_000)
