"""Text for the benchmark of pipelines: the example articles, repeated with variations.

A text read twice is read faster the second time, since words are remembered: so numbers change from copy to copy, and a
share of the long words gives way to invented ones.
"""

from __future__ import annotations

import gzip
import itertools
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
ONSETS, VOWELS, ENDS = "b c d f g l m n p r s t v br ch cl dr gr pl tr".split(), "a e i o u ai ou".split(), "n r l s t".split()
LONG = re.compile(r"(?<![\w'’-])[^\W\d_]{6,}(?![\w'’-])")
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-ZÉÀ«])")
ARTICLE = 700
"""Characters of one of ten thousand articles, about: a short one, a hundred words."""


def examples(language: str) -> list[str]:
    """Texts of the example articles of a language."""
    from filrouge.articles.draft import ReadOptions
    from filrouge.articles.read import read_all

    return [a.body_text for a in read_all([str(EXAMPLES)], ReadOptions()).articles if a.language == language]


def press(folder: Path, language: str) -> list[str]:
    """French Wikinews articles of 2018 from `folder`/data, which no pipeline of ours was trained on; [] where absent."""
    path = folder / "data" / f"ner_{language}" / f"winer_{language}.jsonl.gz"
    if not path.is_file():
        return []
    rows = map(json.loads, gzip.decompress(path.read_bytes()).decode().splitlines())
    return [row["text"] for row in rows if row["id"].startswith("2018")]


def invented(draw: random.Random) -> str:
    """A word that nobody has read."""
    return "".join(draw.choice(ONSETS) + draw.choice(VOWELS) for _ in range(draw.randint(3, 5))) + draw.choice(ENDS)


def varied(text: str, draw: random.Random, share: float) -> str:
    """The text with other numbers, and with a `share` of its long words invented."""

    def word(match: re.Match[str]) -> str:
        if draw.random() >= share:
            return match[0]
        new = invented(draw)
        return new.capitalize() if match[0][0].isupper() else new

    return LONG.sub(word, re.sub(r"\d", lambda _: str(draw.randint(1, 9)), text))


def repeated(texts: list[str], characters: int, seed: int) -> list[str]:
    """Texts again and again, each time a little different, until there are so many characters."""
    draw, found, size = random.Random(seed), [], 0
    for text in itertools.cycle(texts):
        if size >= characters:
            break
        found.append(varied(text, draw, 0.03))
        size += len(text)
    return found


def articles(texts: list[str], count: int, seed: int) -> Iterator[str]:
    """`count` short articles: sentences of the texts in which a third of the long words is invented."""
    draw = random.Random(seed)
    sentences = [s for text in texts for line in text.split("\n") for s in SENTENCE.split(line) if len(s) > 40]
    for _ in range(count):
        some: list[str] = []
        while sum(map(len, some)) < ARTICLE:
            some.append(draw.choice(sentences))
        yield varied(" ".join(some), draw, 0.33)
