"""Examples in a rule's page, as articles: they are shown to readers and run as tests.

Under `## Bad` and `## Good` every block quotation is one example. A line that begins with
`(language, date)` or `(language)` begins an article; in bad examples the words that the first
finding is about are set in bold.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_OPENING = re.compile(r"\((?P<language>[a-z]{2})(?:, (?P<date>[0-9-]+))?\) ")


@dataclass(frozen=True, slots=True)
class ExampleArticle:
    """`span` holds the words in bold, positions in `text`; None when there are none."""

    language: str
    date: str | None
    text: str
    span: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Example:
    """Articles that are checked together; `bad` when the rule must find a fault."""

    bad: bool
    articles: tuple[ExampleArticle, ...]


def examples(page: str) -> tuple[Example, ...]:
    """All examples of a page, in order. ValueError for a block that opens without `(language)`."""
    found: list[Example] = []
    for heading, body in re.findall(r"^## (\w[^\n]*)\n([^#]*)", page, re.M):
        if heading not in ("Bad", "Good"):
            continue
        for block in re.findall(r"(?:^>[^\n]*\n)+", body + "\n", re.M):
            found.append(Example(heading == "Bad", _articles([line[1:].strip() for line in block.splitlines()])))
    return tuple(found)


def _articles(lines: list[str]) -> tuple[ExampleArticle, ...]:
    made: list[list[str]] = []
    for line in lines:
        if _OPENING.match(line):
            made.append([line])
        elif made:
            made[-1].append(line)
        else:
            raise ValueError(f"an example must begin with (language) or (language, date): {line!r}")
    return tuple(_article(article) for article in made)


def _article(lines: list[str]) -> ExampleArticle:
    opening = _OPENING.match(lines[0])
    assert opening is not None
    # An empty line parts paragraphs, any other line break is only wrapping.
    text = " ".join(line or "\n\n" for line in [lines[0][opening.end() :], *lines[1:]]).replace(" \n\n ", "\n\n")
    before, mark, rest = text.partition("**")
    inside, _, after = rest.partition("**")
    span = (len(before), len(before) + len(inside)) if mark else None
    return ExampleArticle(opening["language"], opening["date"], before + inside + after, span)
