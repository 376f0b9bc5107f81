"""The tense of the clause that a time expression stands in, from cheap cues of its words.

Auxiliaries with a participle near by, endings, and a few words; the nearest cue of the same
clause decides, else the nearest of the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, NamedTuple

from filrouge.languages.parts.timex import TensePack
from filrouge.readings.tokens import Token

Tense = Literal["past", "present", "future"]
WINDOW = 5
"""Words that may stand between an auxiliary and its participle."""
OPENING = 3
"""An expression that begins within so many tokens opens its sentence ("Dans la nuit de…")."""
_WEAK_REACH = 3
"""A participle without an auxiliary counts only this near ("tenu en février")."""


class Cue(NamedTuple):
    at: int
    """Token index of the word that carries the sense (the participle of a compound form)."""
    tense: str
    weak: bool = False


class Clauses:
    """The cues of a sentence and the clauses that they stand in."""

    __slots__ = ("_breaks", "_cues", "_places")

    def __init__(self, tokens: tuple[Token, ...], pack: TensePack) -> None:
        self._breaks = [at for at, token in enumerate(tokens) if token.lower in pack.breaks]
        self._cues = _cues(tokens, pack)
        self._places = [cue.at for cue in self._cues]

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

    def _nearest(self, start: int, end: int, *, clause: bool) -> Cue | None:
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
                if not low <= cue.at <= high or start <= cue.at < end:
                    continue
                if cue.weak and (cue.at >= start or distance > _WEAK_REACH):
                    continue
                if best is None or distance < best[0]:
                    best = distance, cue
                break
        return best[1] if best else None


def _cues(tokens: tuple[Token, ...], pack: TensePack) -> list[Cue]:
    cues: list[Cue] = []
    skip = -1
    for at, token in enumerate(tokens):
        if token.kind != "word":
            continue
        word = token.lower
        if word in pack.intentions and (infinitive := _infinitive(tokens, at, pack)) is not None:
            cues.append(Cue(infinitive, "future"))
        if at <= skip:
            continue
        if word in pack.auxiliaries:
            cue, skip = _compound(tokens, at, pack)
            if cue is not None:
                cues.append(cue)
        elif word in pack.modals:
            cue, skip = _modal(tokens, at, pack)
            if cue is not None:
                cues.append(cue)
        else:
            cues.extend(_simple(tokens, at, pack))
    cues.sort(key=lambda cue: cue.at)
    return cues


def _compound(tokens: tuple[Token, ...], at: int, pack: TensePack) -> tuple[Cue | None, int]:
    """The tense of an auxiliary with or without its participle, and the last token that it takes."""
    word = tokens[at].lower
    with_participle, alone = pack.auxiliaries[word]
    for index in range(at + 1, min(at + 1 + WINDOW, len(tokens))):
        other = tokens[index]
        if other.kind != "word":
            if other.text in "'-":
                continue
            break
        if other.lower in pack.future_words:
            return Cue(index, "future"), index
        if _participle(other, pack) and other.lower not in pack.between:
            tense = with_participle
            if word in pack.being and (other.lower in pack.being_participles or _reflexive(tokens, at, pack)):
                tense = "past"
            return (Cue(index, tense) if tense else None), index
        if other.lower not in pack.between and not other.lower.endswith(pack.between_endings):
            break
    return (Cue(at, alone) if alone else None), at


def _reflexive(tokens: tuple[Token, ...], at: int, pack: TensePack) -> bool:
    return any(token.lower in pack.reflexives for token in tokens[max(0, at - 2) : at])


def _modal(tokens: tuple[Token, ...], at: int, pack: TensePack) -> tuple[Cue | None, int]:
    for index in range(at + 1, min(at + 1 + WINDOW, len(tokens))):
        other = tokens[index]
        if other.kind != "word":
            if other.text in "'-":
                continue
            break
        if other.lower in pack.perfect_infinitives:
            for later in range(index + 1, min(index + 1 + WINDOW, len(tokens))):
                if _participle(tokens[later], pack):
                    return Cue(later, "past"), later
            return Cue(index, "future"), index
        if other.lower.endswith(pack.infinitives) or not pack.infinitives:
            if not pack.infinitives and other.lower in pack.between:
                continue
            return Cue(index, "future"), index
    return None, at


def _infinitive(tokens: tuple[Token, ...], at: int, pack: TensePack) -> int | None:
    """The infinitive that an intention governs, over its links and what stands between."""
    linked = False
    for index in range(at + 1, min(at + 2 + 2 * WINDOW, len(tokens))):
        other = tokens[index]
        if linked and other.kind == "word" and _ends(other.lower, pack.infinitives) and other.lower not in pack.links:
            return index
        if other.lower in pack.links or (linked and other.text == "'"):
            linked = True
        elif other.lower in pack.breaks:
            return None
        else:
            linked = False
    return None


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    """True for any word when a language's infinitive has no ending of its own."""
    return not endings or word.endswith(endings)


def _participle(token: Token, pack: TensePack) -> bool:
    if token.kind != "word" or token.capitalised or token.lower in pack.not_participles:
        return False
    return token.lower in pack.participles or (len(token.lower) > 2 and token.lower.endswith(pack.participle_endings))


def _simple(tokens: tuple[Token, ...], at: int, pack: TensePack) -> list[Cue]:
    token = tokens[at]
    word = token.lower
    if word in pack.future_words:
        return [Cue(at, "future")]
    if word in pack.past_words:
        return [Cue(at, "past")]
    if token.capitalised or word in pack.not_verbs or len(word) < 4:
        return []
    if word in pack.present_words:
        return [Cue(at, "present")]
    if word.endswith(pack.future_endings) and pack.future_endings:
        return [Cue(at, "future")]
    for ending, subjects in pack.subject_endings.items():
        if word.endswith(ending) and any(t.lower in subjects for t in tokens[max(0, at - 3) : at]):
            return [Cue(at, "future")]
    if word.endswith(pack.past_endings):
        return [Cue(at, "past")]
    return [Cue(at, "past", weak=True)] if _participle(token, pack) else []
