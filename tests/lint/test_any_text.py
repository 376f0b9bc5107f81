"""Any text at all: no rule raises, every citation is exact, every finding can be put into words."""

from __future__ import annotations

import random

from filrouge.languages import available
from filrouge.languages.parts.lint import word
from filrouge.lint.registry import run
from lint.build import Page, chronology

WORDS = (
    "mardi lundi 13 31 30 29 0 00 99 juin février sept . , ( ) « » ' - / 2018 1582 9999 0001 1712 le du un er th of the June May "
    "Tuesday a et au à é e\u0301 😀 31/06/2018 2018-02-30 n ° sic existe pas soit la dernière rencontre remonte last met"
)
PIECES = (*WORDS.split(" "), "\n", "\n\n", "\u200b")
DATES = (None, "2018-06-20", "2018-06", "0001-01-01", "9999-12-31", "2018")


def test_soup() -> None:
    chance = random.Random(5)
    found = 0
    for _ in range(3000):
        pieces = (chance.choice(PIECES) + chance.choice(("", " ", " ", "\u00a0")) for _ in range(chance.randint(1, 25)))
        page = Page("".join(pieces), chance.choice(available()), chance.choice(DATES))
        for finding in run(chronology(page)):
            found += 1
            assert all(page.text[c.start : c.end] == c.exact for c in finding.citations)
            assert all(
                word(finding.message, language) and (not finding.fix or word(finding.fix, language)) for language in available()
            )
    assert found > 100
