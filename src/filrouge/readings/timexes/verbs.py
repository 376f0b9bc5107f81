"""Verbs of a sentence, from cheap cues: auxiliaries with a participle near by, endings, a few words."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from itertools import compress
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.timex import TensePack, TimexPack
from filrouge.readings.timexes.lexicon import KEPT
from filrouge.readings.tokens import Token

WINDOW = 5
"""Words that may stand between an auxiliary and its participle."""
PLAIN = "plain"
"""The present of a verb that announces nothing by itself."""
_APOSTROPHES = "'’"


class Cue(NamedTuple):
    at: int
    """Token index of the word that carries the sense (the participle of a compound form)."""
    tense: str
    weak: bool = False


BREAK, SINCE, VERB, PRESENT, OPENER = 1, 2, 4, 8, 16
"""What a word may be, as bits: a break, a word that looks back, a cue; a cue behind an opener; an opener."""


class Senses(dict[str, int]):
    """Token in lower case -> what it may be; 0 for most words."""

    def __init__(self, pack: TensePack) -> None:
        super().__init__()
        self._pack = pack
        self._listed = frozenset().union(
            pack.intentions, pack.auxiliaries, pack.modals, pack.future_words, pack.past_words, pack.bare
        )
        self._endings = (*pack.future_endings, *pack.subject_endings, *pack.past_endings)

    def __missing__(self, lower: str) -> int:
        pack = self._pack
        found = BREAK * (lower in pack.breaks) | SINCE * (lower in pack.since)
        found |= OPENER * (lower in pack.subjects or lower in pack.links)
        if lower in self._listed or self._by_form(lower):
            found |= VERB
        elif lower not in pack.links and lower.endswith(pack.present_forms):
            found |= PRESENT
        if len(self) < KEPT:
            self[lower] = found
        return found

    def _by_form(self, lower: str) -> bool:
        pack = self._pack
        if len(lower) < 4 or lower in pack.not_verbs:
            return False
        return lower in pack.present_words or lower.endswith(self._endings) or _participle_form(lower, pack)


@cache
def senses(language: str) -> Senses:
    """The table of a language."""
    pack: TimexPack = part(language, "timex")
    return Senses(pack.tense)


def places(kinds: list[int], sense: int) -> list[int]:
    """Where a word of one of these senses stands."""
    return list(compress(range(len(kinds)), map(sense.__and__, kinds)))


def cues(tokens: tuple[Token, ...], kinds: list[int], pack: TensePack, taken: Collection[int] = ()) -> list[Cue]:
    """All cues in text order; `kinds` are the tokens' senses, what is `taken` by an expression is no verb."""
    found: list[Cue] = []
    skip = -1
    for at in places(kinds, VERB | PRESENT):
        if not kinds[at] & VERB and not (at and kinds[at - 1] & OPENER):
            continue
        token = tokens[at]
        if token.kind != "word" or at in taken:
            continue
        word = token.lower
        if word in pack.intentions and (infinitive := _infinitive(tokens, at, pack)) is not None:
            found.append(Cue(infinitive, "future"))
        if at <= skip:
            continue
        if word in pack.auxiliaries and not _full_verb(tokens, at, pack):
            cue, skip = _compound(tokens, at, pack)
            if cue is not None:
                found.append(cue)
        elif word in pack.modals:
            cue, skip = _modal(tokens, at, pack)
            if cue is not None:
                found.append(cue)
        else:
            found.extend(_simple(tokens, at, pack) or _present(tokens, at, pack))
    found.sort(key=lambda cue: cue.at)
    return found


def _full_verb(tokens: tuple[Token, ...], at: int, pack: TensePack) -> bool:
    """ "won", where it is not short for "will not"."""
    if tokens[at].lower not in pack.past_words:
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].text not in _APOSTROPHES or tokens[at + 1].spaced


def _present(tokens: tuple[Token, ...], at: int, pack: TensePack) -> list[Cue]:
    """The present of any verb, told by the pronoun before it."""
    token = tokens[at]
    if token.lower in pack.bare:
        before = next((t.lower for t in reversed(tokens[max(0, at - 2) : at]) if t.kind == "word"), "")
        return [] if before in pack.unbare else [Cue(at, "present")]
    if token.capitalised or token.lower in pack.links or not token.lower.endswith(pack.present_forms) or not pack.present_forms:
        return []
    for other in reversed(tokens[max(0, at - 4) : at]):
        if other.lower in pack.subjects:
            return [Cue(at, PLAIN)]
        if other.lower not in pack.links:
            break
    return []


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
    return token.kind == "word" and not token.capitalised and _participle_form(token.lower, pack)


def _participle_form(word: str, pack: TensePack) -> bool:
    if word in pack.not_participles:
        return False
    return word in pack.participles or (len(word) > 2 and word.endswith(pack.participle_endings))


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
