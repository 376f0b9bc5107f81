"""How time grows with the size of the input, for the tests that are marked `growth`.

Process time, so that other work on the machine counts little; sizes chosen by measuring, so that
a test takes about half a second on any machine; three attempts, since one may still be disturbed.
`make test` runs these tests after all others, in one process.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

SMALLEST = 0.05
"""Seconds that the smaller run lasts at least: below, the clock says nothing."""
MOST = 6.0
"""Time of four times the input over that of the input. Linear is 4, quadratic 16."""
ATTEMPTS = 3

Input = TypeVar("Input")


def seconds(work: Callable[[Input], object], given: Input) -> float:
    """Process time of one run, without the collector, whose pauses hang on what ran before."""
    gc.disable()
    try:
        start = time.process_time()
        work(given)
        return time.process_time() - start
    finally:
        gc.enable()


def assert_linear(
    make: Callable[[int], Input], work: Callable[[Input], object], *, start: int = 2_000, largest: int = 100_000
) -> None:
    """`work` on `make(4 * n)` takes less than six times as long as on `make(n)`; making is not measured.

    n is `start` or more, such that a run takes `SMALLEST`; at `largest` what is faster still counts as that.
    """
    size, given = start, make(start)
    work(given)  # tables are read, patterns compiled
    while (one := seconds(work, given)) < SMALLEST and size < largest:
        size = min(largest, int(size * min(10.0, max(1.5, 1.2 * SMALLEST / max(one, 0.001)))))
        given = make(size)
    four = make(4 * size)
    ratios: list[float] = []
    for attempt in range(ATTEMPTS):
        if attempt:
            gc.collect()
            one = seconds(work, given)
        ratios.append(seconds(work, four) / max(one, SMALLEST))
        if ratios[-1] < MOST:
            return
    raise AssertionError(f"from {size} to four times as much, time grows {', '.join(f'{r:.1f}' for r in ratios)} times")


def repeated(unit: str) -> Callable[[int], str]:
    """make(n): the unit again and again, n characters in all."""
    return lambda size: unit * (size // len(unit))
