"""Peoples by the name of their state, and states that one plural noun has side by side: "russe et ukrainien"."""

from __future__ import annotations

from filrouge.languages.parts.mentions import Head
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.phrase import Phrase
from filrouge.readings.mentions.words import Words

_PEOPLE = Head("group", number="p")
_MOST_GROUPS = 4
"""Groups of three figures behind the first figures of a number that counts people."""


def people(text: Words, lexicon: Lexicon, phrase: Phrase, stop: int) -> Phrase | None:
    """ "les Syriens", "300 Ghanaians": a nationality in the plural and with a capital stands for people.

    None where the word is singular, part of a name, or an adjective before another word with a capital.
    """
    at = phrase.last
    found = lexicon.peoples.match(text, at, stop)
    if found is None or not text.capitalised(at) or (phrase.determiner and phrase.determiner.number == "s"):
        return None
    after = found[1][-1] + 1
    if after < stop and (text.capitalised(after) or (text.text(after) == "-" and text.tight(after))):
        return None
    own = tuple(dict.fromkeys(found[0]))
    phrase.head, phrase.noun, phrase.last = _PEOPLE, text.folded[at], after
    # "Bosnian Serbs" are of Bosnia.
    phrase.entities.extend(own if len(own) == 1 and own[0] and not phrase.entities else ())
    return phrase


def joined_nationality(text: Words, lexicon: Lexicon, end: int, stop: int) -> tuple[str, int] | None:
    """(state, end) of a second nationality behind one that ends at `end`: "Hungarian and Romanian"."""
    if text.lower(end) not in lexicon.pack.conjunctions or end + 1 >= stop:
        return None
    other = lexicon.demonym(text, end + 1, stop)
    if other is None or text.capitalised(end + 1) != lexicon.pack.demonym_first or len(other[0]) != 1:
        return None
    return other[0][0], other[1]


def number_end(text: Words, at: int, stop: int) -> int:
    """One past a number, with its groups of three figures: "10 000", "1.500"."""
    end = at + 1
    for _ in range(_MOST_GROUPS):
        if end >= stop or text.tokens[at].kind != "number":
            break
        mark = 1 if text.text(end) in (".", ",", "'") and text.tight(end) else 0
        group = end + mark
        if group >= stop or text.tokens[group].kind != "number" or len(text.text(group)) != 3:
            break
        if mark and not text.tight(group):
            break
        end = group + 1
    return end
