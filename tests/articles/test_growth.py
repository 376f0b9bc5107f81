"""Four times the text takes four times the time, whatever the text is made of."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

from filrouge.articles import ReadOptions, article_of_text
from filrouge.articles.charset import decode
from filrouge.articles.markup import flat_text
from filrouge.articles.pagemeta import read_facts
from filrouge.articles.plain import read_plain

FAMILIES = {
    "letters": "a",
    "digits": "1",
    "emoji": "😀",
    "guillemets": "«",
    "nested": "« »",
    "elisions": "l'",
    "brackets": "(",
    "marks": "!?",
    "combining": "\u0301",
    "weekdays": "mardi ",
    "dates": "12 juin 2018 ",
    "iso": "2018-06-12 ",
    "newlines": "\n",
    "date lines": "12 juin 2018\n",
    "labels": "Publié le ",
    "labelled": "Publié le 12 juin 2018 à 10h30 ",
    "heads": "Titre : x\n",
    "signatures": "Par Jeanne ",
    "credits": "(AFP) ",
    "open credits": "(avec ",
    "spaces": " ",
    "colons": ":",
    "tags": "<a ",
    "quotes": '<a "',
    "nested tags": "<div>",
    "paragraphs": "<p>x</p>",
    "metas": "<meta name=date content=2018>",
    "ampersands": "&",
    "records": '{"a":',
}
OPTIONS = ReadOptions(language="fr")
STAGES: dict[str, Callable[[str], object]] = {
    "text": lambda text: article_of_text(text, OPTIONS),
    "head": lambda text: read_plain("a", text, encoding=None),
    "bytes": lambda text: decode(text.encode("utf-8")),
    "old bytes": lambda text: decode(text.encode("cp1252", "replace") + b"\xe9\x81", encoding="auto"),
    "flat": flat_text,
    "facts": read_facts,
}
SHORTEST = 0.05
LARGEST = 1_000_000


def seconds(stage: Callable[[str], object], text: str, *, runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        stage(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("family", FAMILIES)
def test_growth(family: str, stage: str) -> None:
    unit, work = FAMILIES[family], STAGES[stage]
    size = 60_000
    small = seconds(work, unit * (size // len(unit)), runs=2)
    while small < SHORTEST and size < LARGEST // 4:
        size *= 4
        small = seconds(work, unit * (size // len(unit)), runs=2)
    text = unit * (size * 4 // len(unit))
    # Below the shortest time that can be measured nothing can grow to matter.
    most = max(6 * small, 4 * SHORTEST)
    # One run is enough when it is fast; a slow one may be the machine's fault.
    large = seconds(work, text, runs=1)
    if large >= most:
        small, large = seconds(work, text[: len(text) // 4], runs=5), seconds(work, text, runs=5)
    assert large < max(6 * small, most), f"{size}: {small:.3f} s, four times as much: {large:.3f} s"
