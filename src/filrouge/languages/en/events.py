"""English acts: the lexicon file, auxiliaries, scopes. Words in lower case, as tokens are cut."""

from __future__ import annotations

from collections.abc import Iterable

from filrouge.languages.en.morphology import forms
from filrouge.languages.parts.events import Auxiliary, EventPack, load


def _plural(noun: str) -> Iterable[str]:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return (noun[:-1] + "ies",)
    return (noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s"),)


_AUXILIARIES = {
    **{form: (Auxiliary("perfect", mood),) for form, mood in (("has", "pres"), ("have", "pres"), ("had", "past"), ("having", "prp"))},
    **{form: (Auxiliary("be", "pres"),) for form in ("is", "are", "am")},
    **{form: (Auxiliary("be", "past"),) for form in ("was", "were")},
    "been": (Auxiliary("be", "pp"),), "be": (Auxiliary("be", "inf"),), "being": (Auxiliary("be", "prp"),),
    "will": (Auxiliary("future", "fut"),), "shall": (Auxiliary("future", "fut"),), "would": (Auxiliary("future", "cond"),),
    **{form: (Auxiliary("modal", "pres", "possible"),) for form in ("may", "might", "could", "can", "should", "must")},
    **{form: (Auxiliary("be", "pres"),) for form in ("isn", "aren")},
    **{form: (Auxiliary("be", "past"),) for form in ("wasn", "weren")},
    **{form: (Auxiliary("perfect", mood),) for form, mood in (("hasn", "pres"), ("haven", "pres"), ("hadn", "past"))},
    **{form: (Auxiliary("do", mood),) for form, mood in (("didn", "past"), ("doesn", "pres"), ("don", "pres"))},
    "won": (Auxiliary("future", "fut"),), "wouldn": (Auxiliary("future", "cond"),),
    **{form: (Auxiliary("modal", "pres", "possible"),) for form in ("couldn", "mightn", "shouldn", "can", "cannot")},
    "did": (Auxiliary("do", "past"),), "does": (Auxiliary("do", "pres"),), "do": (Auxiliary("do", "pres"),),
}  # fmt: skip

DATA = EventPack(
    **load("en/lexicon/events.toml", forms, _plural),
    auxiliaries=_AUXILIARIES,  # type: ignore[arg-type]
    participle_endings=("ed",),
    past_without_auxiliary=True,
    subject_pronouns=frozenset("he she it they who which i we that".split()),
    negations=frozenset("not never t cannot".split()),
    negative_words=frozenset("no neither nobody none".split()),
    reflexives=frozenset(("himself", "herself", "themselves", "itself")),
    clitics=frozenset(),
    adverbs=frozenset("also already still then now soon just even once again later today yesterday tomorrow long ever first".split()),
    adverb_endings=("ly",),
    infinitive_marks=frozenset(("to",)),
    openers=frozenset("who which that where but while when whereas because if as though although since after before until".split()),
    relatives=frozenset(("who", "which", "that")),
    complementisers=frozenset(("that",)),
    conditions=frozenset(("if", "unless")),
    without=frozenset(("without",)),
    after=frozenset(("after",)),
    purposes=frozenset(("to", "for", "before")),
    doubt_adverbs={"reportedly": "conditional", "allegedly": "alleged", "perhaps": "possible", "possibly": "possible", "probably": "possible"},
    determiners=frozenset("the a an this that these those his her its their our some two three another".split()),
    demonstratives=frozenset("this that these those".split()),
    possessives=frozenset("his her its their".split()),
    definites=frozenset("the this that these those".split()),
    prepositions=frozenset("to at in on of from with by for against near into over between through during after before".split()),
    place_prepositions=frozenset("at in near to from into on of".split()),
    place_nouns=frozenset(
        "centre center north south east west port region city suburb district airport dam province island capital coast "
        "village station border base site prison embassy palace town".split()
    ),
    possessive_marks=frozenset(("s",)),
    agent_prepositions=frozenset(("by",)),
    companion_prepositions=frozenset(("with",)),
    between=frozenset(("between",)),
    genitives=frozenset(("of",)),
    coordinators=frozenset(("and", "or")),
    event_openers=frozenset("after during since before following at".split()),
    planned_words=frozenset("planned scheduled expected upcoming future".split()),
    unsure_words=frozenset("possible potential alleged".split()),
    ongoing_words=frozenset("currently".split()),
)
