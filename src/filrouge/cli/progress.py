"""How far reading is, on the terminal."""

from __future__ import annotations

import sys
import time

from filrouge.cli.streams import mutter
from filrouge.cli.texts import Texts


class Progress:
    """A line on the terminal that says how far reading is; on no other kind of standard error."""

    STEP = 0.1

    def __init__(self, texts: Texts, width: int, *, on: bool) -> None:
        self._on = on and sys.stderr.isatty()
        self._texts = texts
        self._width = width
        self._next = time.monotonic() + self.STEP
        self._shown = False

    def show(self, count: int, uri: str) -> None:
        if not self._on or (now := time.monotonic()) < self._next:
            return
        self._next = now + self.STEP
        line = self._texts.say("progress", count=count, uri=uri)[: max(10, self._width - 1)]
        mutter(f"\r\x1b[K{line}")
        self._shown = True

    def clear(self) -> None:
        if self._shown:
            mutter("\r\x1b[K")
            self._shown = False
