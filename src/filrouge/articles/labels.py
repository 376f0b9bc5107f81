"""Publication labels on lines of their own further down a page that was pasted with its menus."""

from __future__ import annotations

import re
from dataclasses import dataclass

from filrouge.articles.dates import WrittenDate
from filrouge.articles.furniture import furniture, labelled
from filrouge.articles.packs import Vocabulary
from filrouge.articles.words import Word, cut

WINDOW = 4_000
"""Code points from the start that are searched: menus and summaries stand above the line."""
_LONGEST_LINE = 200
_LINE = re.compile(r"[^\n\r\u0085\u2028\u2029]+")
_SEPARATORS = frozenset("|•·–—-,():;.")


@dataclass(frozen=True, slots=True)
class Found:
    """A date of publication: `rank` 0 is the surest; [start, end) holds it, with its label if any."""

    date: WrittenDate
    start: int
    end: int
    rank: int
    shape: str


def deep_label(text: str, known: Vocabulary, start: int = 0) -> Found | None:
    """The one labelled date ("Publié le 25 juin 2012 à 13h37") on a short line of the first part.

    None when labels disagree: then they belong to a list of articles. Labels of update do not
    count here: in the middle of a text they mark a paragraph that was added.
    """
    found: list[Found] = []
    for match in _LINE.finditer(text, start, start + WINDOW):
        if len(match[0]) <= _LONGEST_LINE and any(char.isdigit() for char in match[0]):
            found += _on_line(cut(text, *match.span()), known)
    days = {(one.date.year, one.date.month, one.date.day) for one in found}
    return found[0] if len(days) == 1 else None


def _on_line(words: tuple[Word, ...], known: Vocabulary) -> list[Found]:
    """Labelled dates of a line: of any line of furniture, else only with an hour and a new start."""
    alone = furniture(words, known) is not None
    found: list[Found] = []
    index = 0
    while index < len(words):
        read = labelled(words, index, known)
        if read is None:
            index += 1
            continue
        label, date = read
        opens = index == 0 or words[index].capitalised or words[index - 1].text in _SEPARATORS
        if label == "published" and date.full and (alone or (date.clock and opens)):
            found.append(Found(date, words[index].start, words[date.stop - 1].end, 0, "publication-label"))
        index = date.stop
    return found
