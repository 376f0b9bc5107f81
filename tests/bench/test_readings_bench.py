"""The benchmark of mentions and quotes runs and tells all its rates."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench import readings


def test_rates_of_what_is_read() -> None:
    rates = readings.rates(["« Il pleut », a dit Jean Petit, le ministre des Transports. "] * 2, "fr", 1)
    assert list(rates) == ["mentions", "quotes", "both", "both, from text"]
    assert rates["both, from text"] <= rates["both"] <= min(rates["mentions"], rates["quotes"])
