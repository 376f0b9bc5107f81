"""Whatever words of the packs stand together: no crash, spans that hold, values that TIMEX3 allows."""

from __future__ import annotations

import random

import pytest

from filrouge import timexes
from filrouge.languages import available, part
from filrouge.outputs.timexvalue import is_value

TEXTS = 1_500
DATES = (None, "2019-02-28", "2024-02-29T04:30:00", "1799-01-01", "2098-12-31T23:59:59", "1900-01")
FIGURES = (
    *"0123456789", "12", "31", "30", "29", "99", "2018", "1850", "9999", "0", "00", "24", "60", "3,5", "1.5", "-", "/", ":", ".",
    ",", "(", ")", "h", "%", "$", "«", "»", '"', "'", "Z", "GMT", "XXe", "IVe", "2018-2019", "12h30", "12:30", "12/06/2018",
    "29/02/2019",
)  # fmt: skip


def words(language: str) -> list[str]:
    """The phrases of a pack's lexicon and the words of its patterns, with figures and marks among them."""
    pack = part(language, "timex")
    patterns = " ".join(line for rule in pack.rules for line in rule.patterns).replace("|", " ").replace("?", "").split()
    own = [word for word in patterns if word.islower()]
    return [*(phrase for entry in pack.lexicon for phrase in entry.phrases), *own, *FIGURES]


@pytest.mark.parametrize("language", available())
def test_any_words(language: str) -> None:
    chance, known = random.Random(20261121), words(language)
    for _ in range(TEXTS):
        text = (" " if chance.random() < 0.9 else "").join(chance.choice(known) for _ in range(chance.randint(1, 14)))
        for timex in timexes(text, date=chance.choice(DATES), language=language):
            assert text[timex.start : timex.end] == timex.text, text
            assert is_value(timex.type, timex.value), (text, timex.rule, timex.value)
            if timex.interval and timex.interval.earliest and timex.interval.latest:
                assert timex.interval.earliest < timex.interval.latest, (text, timex.rule)
