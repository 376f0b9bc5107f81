"""Whether a noun phrase stands for somebody, and where exactly it begins."""

from __future__ import annotations

from filrouge.languages.parts.mentions import Determiner, MentionPack
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.phrase import Phrase
from filrouge.readings.mentions.words import Words

_APPOSED = (",", "(", "–", "—")


def settle(phrase: Phrase, text: Words, lexicon: Lexicon) -> None:
    """Leave "des" out where it is "de" + "les"; give a bare head the article that it lost."""
    first, pack = phrase.first, lexicon.pack
    if text.lower(first) in pack.maybe_contracted and phrase.sort == "indefinite" and not phrase.count:
        before = text.before(first)
        word = text.lower(before) if before >= 0 else ""
        verbal = word.endswith(pack.verbal) and not word.endswith(("ment", "té"))
        if word and text.tokens[before].kind == "word" and not verbal and word not in pack.prepositions | pack.conjunctions:
            phrase.first, phrase.determiner = first + 1, Determiner("definite", "", "p")
    elif phrase.determiner is None:
        before = text.before(first)
        if before >= 0 and text.lower(before) in pack.contracted | pack.maybe_contracted:
            several = text.lower(before) in pack.maybe_contracted | pack.plural_contracted
            phrase.determiner = Determiner("definite", "", "p" if several else "s")


def complemented(at: int, text: Words, pack: MentionPack) -> bool:
    """True where a complement begins at `at` ("du club", "d'Alger"), and no infinitive ("d'établir")."""
    word = text.lower(at)
    if word in pack.contracted:
        return True
    after = at + 2 if text.text(at + 1) == "'" else at + 1
    return word in pack.of and not text.lower(after).endswith(pack.infinitives)


def stands(phrase: Phrase, named: bool, text: Words, lexicon: Lexicon) -> bool:
    """True for a phrase that is a mention: no predicate, no bare common noun."""
    pack, first = lexicon.pack, phrase.first
    before = text.before(first)
    if before >= 0 and text.lower(before) in pack.copulas and not named:
        return False
    after = phrase.last
    if phrase.noun in lexicon.adjectival and not (named or phrase.entities) and after < len(text.tokens):
        if (
            text.tokens[after].kind == "word"
            and text.lower(after) not in pack.verbs_after | pack.prepositions | pack.conjunctions
        ):
            return False
    if phrase.country:
        return text.lower(phrase.last) not in pack.after_country and not complemented(phrase.last, text, pack)
    if phrase.determiner is not None and phrase.determiner.number == "s" and phrase.noun in lexicon.people_words:
        return False  # "du Français Pierre Martin"
    said = bool(
        phrase.entities or phrase.complement or phrase.portfolio or named or phrase.head.role in ("counterpart", "interlocutor")
    )
    pair = bool(phrase.head.people and phrase.count > 1 and phrase.sort in ("definite", "demonstrative"))
    opening = before < 0 and pack.demonym_first and phrase.head.kind == "group" and phrase.head.people != "states"
    if phrase.noun in lexicon.not_alone and not (
        said or pair or (phrase.head.kind == "group" and _several(phrase)) or (opening and phrase.adjectives)
    ):
        return False
    if phrase.determiner is not None or named or phrase.head.bare or phrase.head.entity or opening:
        # "Protesters blocked the road": a plural that opens its sentence.
        return True
    if before >= 0 and phrase.head.forces and phrase.entities and text.lower(before) in pack.of:
        # "l'arrivée de soldats népalais"
        return True
    if before >= 0 and text.text(first - 1) in _APPOSED and phrase.head.kind == "role":
        return said or bool(phrase.role())
    return (
        pack.demonym_first
        and bool(phrase.entities)
        and (phrase.head.kind != "role" or text.lower(phrase.first) not in pack.before_head)
    )


def _several(phrase: Phrase) -> bool:
    """Counted or owned people are somebody: "des milliers de personnes", "sa famille"."""
    return phrase.sort == "possessive" or (phrase.counted and phrase.head.people != "states")
