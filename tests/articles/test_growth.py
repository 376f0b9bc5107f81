"""Four times the text takes four times the time, whatever the text is made of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.growth import assert_linear, repeated

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


@pytest.mark.growth
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("family", FAMILIES)
def test_growth(family: str, stage: str) -> None:
    assert_linear(repeated(FAMILIES[family]), STAGES[stage], largest=250_000)
