"""A page as a flat run of tags and text: no tree, no depth, one pass.

Tree builders give nothing, without an error, for a page nested 255 deep; here nesting costs
nothing. Used for the metadata of every page, and for the text of pages that no tree can hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"<(?:(!--)|([!?])|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}))")
# Possessive: a tag that does not end in the window is given up at once. Only two kinds of
# quotation marks can be left open, so failures are rare and the pass stays linear.
_REST = re.compile(r"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_TAG_WINDOW = 8_192
_ATTRIBUTE = re.compile(r"""(?<![^\s"'/])([^\s"'<>/=]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_ATTRIBUTES_WINDOW = 4_096
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "textarea", "title")}
_LEFT_OUT = frozenset("head nav footer aside form noscript template svg button select iframe object figure".split(" "))
# Tags that hold nothing, or that HTML closes by itself.
_FLAT = frozenset(
    (
        "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option html head body "
        "script style title textarea"
    ).split(" ")
)
_BLOCKS = frozenset(
    (
        "p div br h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table section article main header blockquote pre hr body "
        "address figcaption center td th"
    ).split(" ")
)


class Piece(NamedTuple):
    """`kind` is open, close, text or raw; [start, end) are its attributes, its text, its content."""

    kind: str
    name: str
    start: int
    end: int


def pieces(html: str) -> Iterator[Piece]:
    """Tags, texts between them, and contents of script, style, textarea and title. Linear."""
    position, size = 0, len(html)
    while (tag := _TAG.search(html, position)) is not None:
        if tag.start() > position:
            yield Piece("text", "", position, tag.start())
        comment, declaration, close, written = tag.groups()
        if comment:
            position = _after(html, "-->", tag.end())
            continue
        if declaration:
            position = _after(html, ">", tag.end())
            continue
        rest = _REST.match(html, tag.end(), tag.end() + _TAG_WINDOW)
        end = rest.end() if rest is not None else _after(html, ">", tag.end())
        name = written.lower()
        yield Piece("close" if close else "open", name, tag.end(), end)
        position = end
        if name in _RAW and not close:
            closing = _RAW[name].search(html, position)
            stop = closing.start() if closing is not None else size
            yield Piece("raw", name, position, stop)
            position = stop
    if position < size:
        yield Piece("text", "", position, size)


def attributes(html: str, piece: Piece) -> dict[str, str]:
    """Attributes of an opening tag, names in lower case, the first of each name."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(html, piece.start, min(piece.end, piece.start + _ATTRIBUTES_WINDOW)):
        value = next((group for group in match.groups()[1:] if group is not None), "")
        found.setdefault(match[1].lower(), unescape(value))
    return found


def lean(html: str) -> tuple[str, int]:
    """The page without scripts (save JSON-LD), styles and comments, and how deep its tags nest.

    Readers of pages are super-linear in what they throw away.
    """
    kept: list[str] = []
    depth = deepest = last = 0
    cutting = ""
    for piece in pieces(html):
        if piece.kind == "open":
            if piece.name in ("script", "style") and not _is_data(html, piece):
                kept.append(html[last : piece.start - len(piece.name) - 1])
                cutting, last = piece.name, len(html)
            depth += piece.name not in _FLAT and html[piece.end - 2 : piece.end] != "/>"
            deepest = max(deepest, depth)
        elif piece.kind == "close":
            if cutting == piece.name:
                cutting, last = "", piece.end
            depth -= piece.name not in _FLAT and depth > 0
    kept.append(html[last:])
    return "".join(kept), deepest


def _is_data(html: str, piece: Piece) -> bool:
    return html.find("ld+json", piece.start, min(piece.end, piece.start + 500)) >= 0


def flat_text(html: str) -> str:
    """The text of a page line by line, without navigation, forms and scripts where these are marked."""
    # An element that was never closed would swallow the page: then less is left out.
    for left_out in (_LEFT_OUT, frozenset(("head",)), frozenset[str]()):
        text, hidden = _flat(html, left_out)
        if text or not hidden:
            return text
    return ""


def _flat(html: str, left_out: frozenset[str]) -> tuple[str, bool]:
    """The text, and whether any was left out."""
    lines: list[str] = []
    hidden = False
    line: list[str] = []
    depth = 0
    for piece in pieces(html):
        if piece.kind == "text":
            if not depth:
                line.append(html[piece.start : piece.end])
            else:
                hidden = hidden or not html[piece.start : piece.end].isspace()
        elif piece.kind == "open" and piece.name == "body":
            # HTML lets the end of the head go unsaid.
            depth = 0
        elif piece.name in left_out and piece.kind != "raw":
            depth = max(0, depth + (1 if piece.kind == "open" else -1))
        if piece.kind in ("open", "close") and piece.name in _BLOCKS and line:
            lines.append("".join(line))
            line = []
    lines.append("".join(line))
    return "\n".join(joined for raw in lines if (joined := " ".join(unescape(raw).split()))), hidden


def _after(html: str, mark: str, start: int) -> int:
    found = html.find(mark, start)
    return len(html) if found < 0 else found + len(mark)
