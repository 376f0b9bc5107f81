"""The tense of the clause that a time expression stands in, from cheap cues of its words.

Auxiliaries with a participle near by, endings, and a few words; the nearest cue of the same
clause decides, else the nearest of the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from operator import attrgetter
from typing import Any, Literal

from filrouge.languages import part
from filrouge.languages.parts.timex import TimexPack
from filrouge.readings.timexes import verbs
from filrouge.readings.timexes.verbs import BREAK, PLAIN, SINCE, Cue
from filrouge.readings.tokens import Token

Tense = Literal["past", "present", "future"]
Clause = Literal["main", "relative", "loose"]
Hang = Literal["since", "present"]
OPENING = 3
"""An expression that begins within so many tokens opens its sentence ("Dans la nuit de…")."""
_WEAK_REACH = 3
"""A participle without an auxiliary counts only this near ("tenu en février")."""

_lower = attrgetter("lower")


class Clauses:
    """The cues of a sentence and the clauses that they stand in."""

    __slots__ = ("_breaks", "_cues", "_pack", "_places", "_since", "_tokens")

    def __init__(self, tokens: tuple[Token, ...], language: str, taken: Collection[int] = ()) -> None:
        """`taken`: indices of the tokens of time expressions, which are no verbs (English "May")."""
        pack: TimexPack = part(language, "timex")
        self._tokens, self._pack = tokens, pack.tense
        kinds = list(map(verbs.senses(language).__getitem__, map(_lower, tokens)))
        self._breaks = verbs.places(kinds, BREAK)
        self._since = verbs.places(kinds, SINCE)
        self._cues = verbs.cues(tokens, kinds, pack.tense, taken)
        self._places = [cue.at for cue in self._cues]

    def standing(self, start: int, end: int) -> dict[str, Any]:
        """The fields of a form that say how tokens [start, end) stand in their sentence."""
        tense, remote = self.tense(start, end)
        front = start <= OPENING and not (self._places and self._places[0] < start)
        fields: dict[str, Any] = {"tense": tense, "remote": remote, "front": front, "clause": self._clause(start, end, front)}
        if tense is None:
            fields["hang"] = self._hang(start, end)
        return fields

    def _clause(self, start: int, end: int, front: bool) -> Clause:
        index = bisect_left(self._breaks, start) - 1
        if index >= 0:
            before = self._breaks[index]
            opener = self._tokens[before]
            if opener.kind == "mark" and index and self._breaks[index - 1] == before - 1:
                # "qui, le 10 mai, doit…"
                opener = self._tokens[before - 1]
            if opener.lower in self._pack.relatives:
                return "relative"
        if front:
            return "main"
        cue = self._nearest(start, end, clause=True)
        return "loose" if cue is None or cue.weak else "main"

    def _hang(self, start: int, end: int) -> Hang | None:
        cue = self._nearest(start, end, clause=True, plain=True)
        if cue is not None and cue.tense == PLAIN:
            return "present"
        last, since = bisect_left(self._places, start), bisect_left(self._since, start)
        return "since" if since and (not last or self._places[last - 1] < self._since[since - 1]) else None

    def tense(self, start: int, end: int) -> tuple[Tense | None, bool]:
        """Tense of the clause around tokens [start, end), and whether it is a past of a past.

        An expression that opens its sentence belongs to the clause after it ("Mercredi, il est
        parti"). Elsewhere another clause's past says nothing of the expression, its future may.
        """
        cue = self._nearest(start, end, clause=True)
        if cue is None:
            cue = self._nearest(start, end, clause=False)
            if cue is not None and start > OPENING and cue.tense in ("past", "remote"):
                return None, False
        if cue is None:
            return None, False
        if cue.tense == "remote":
            return "past", True
        return ("past" if cue.tense == "past" else "future" if cue.tense == "future" else "present"), False

    def _nearest(self, start: int, end: int, *, clause: bool, plain: bool = False) -> Cue | None:
        low, high = 0, 1 << 60
        if clause:
            left, right = bisect_left(self._breaks, start), bisect_left(self._breaks, end)
            low = self._breaks[left - 1] if left else 0
            high = self._breaks[right] if right < len(self._breaks) else high
        middle = bisect_left(self._places, start)
        best: tuple[int, Cue] | None = None
        for side in (range(middle - 1, max(middle - 4, -1), -1), range(middle, min(middle + 4, len(self._cues)))):
            for index in side:
                cue = self._cues[index]
                distance = start - cue.at if cue.at < start else cue.at - end + 1
                if not low <= cue.at <= high or start <= cue.at < end or (cue.tense == PLAIN and not plain):
                    continue
                if cue.weak and (cue.at >= start or distance > _WEAK_REACH):
                    continue
                if best is None or distance < best[0]:
                    best = distance, cue
                break
        return best[1] if best else None
