"""Small things that every plain-text output needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from filrouge.outputs.safe import one_line


@dataclass(frozen=True, slots=True)
class Style:
    """SGR codes around a text, or nothing at all when colours were not asked for."""

    colour: bool

    def __call__(self, text: str, codes: str) -> str:
        return f"\x1b[{codes}m{text}\x1b[0m" if self.colour and text else text


def wrap(text: str, width: int, *, hang: str = "") -> list[str]:
    """Lines of at most `width` characters, broken at plain spaces; longer words are cut. Linear."""
    width = max(width, 8)
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) <= width:
            line = f"{line} {word}"
            continue
        if line:
            lines.append(line)
        lead = hang if lines else ""
        room = width - len(lead)
        at = 0
        while len(word) - at > room:
            lines.append(lead + word[at : at + room])
            at += room
            lead, room = hang, width - len(hang)
        line = lead + word[at:]
    if line.strip() or not lines:
        lines.append(line)
    return lines


def lines_of(text: str, positions: Iterable[int]) -> dict[int, tuple[int, int]]:
    """(line, column), 1-based, in code points, of each position; one pass over the text."""
    found: dict[int, tuple[int, int]] = {}
    line, begin = 1, 0
    for position in sorted(set(positions)):
        while (feed := text.find("\n", begin, position)) >= 0:
            line, begin = line + 1, feed + 1
        found[position] = (line, position - begin + 1)
    return found


def joined(*words: str) -> str:
    """The words that are there, with commas, on one line."""
    return one_line(", ".join(filter(None, words)))
