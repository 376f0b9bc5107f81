"""Who says what: direct, indirect and mixed speech with its speaker, by rules over marks, cues and noun phrases.

The steps: marked words (`marks`), stretches of items (`stretch`), cues (`cues`), inserted cues
(`inserted`), cues before their content (`opening`), then marked sentences without a cue, which
go on with the last speaker where the paragraph says so (`bare`).
"""

from __future__ import annotations

from filrouge.readings.quotes.reading import read_quotes

__all__ = ["read_quotes"]
