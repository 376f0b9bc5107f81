"""The benchmark of acts runs and counts words."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench import events


def test_acts_are_a_part_of_what_is_read_after_the_parse() -> None:
    told, parsing = events.parsed(["Emmanuel Macron a reçu Angela Merkel lundi à Paris."] * 4, "fr", 150)
    assert len(told) == 3
    assert events.words_of(told) == 27
    acts, whole = events.one_pass(told)
    assert 0 < acts < whole
    assert parsing > 0
