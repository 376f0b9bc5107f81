"""The benchmark of the time tagger: what it borrows from the tests is there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench import timexes


@pytest.mark.parametrize("language", timexes.LANGUAGES)
def test_families_are_those_of_the_tests(language: str) -> None:
    found = timexes.families(language)
    assert len(found) >= 30
    assert all(900 <= len(make(1_000)) <= 1_000 for make in found.values())
