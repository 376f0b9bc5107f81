"""What a pack says about the words that stand for somebody or somewhere.

Function words are compared in lower case with their accents ("à" is not "a"); nouns and names
are compared without accents, hyphens and case (`filrouge.knowledge.names`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Sort = Literal["definite", "indefinite", "possessive", "demonstrative"]
HeadKind = Literal["role", "group", "institution"]


@dataclass(frozen=True, slots=True)
class Determiner:
    """`sex` and `number` are empty where the form does not tell."""

    sort: Sort
    sex: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that stands for people or an institution.

    `role` of a role noun is an office code, or a word of the engine: `counterpart` ("homologue"),
    `interlocutor`, `minister` (the portfolio follows), `leader`, or empty: no office at all.
    `forces` marks people who act for their state (soldiers); `entity` an institution that needs
    no nationality ("Congress"); `people` of a group says what its two members are: persons or
    states; `bare` nouns are read without any determiner or modifier too ("police", "gunmen"),
    `proper` ones with a capital only ("le Congrès").
    """

    kind: HeadKind
    role: str = ""
    sex: str = ""
    number: str = "s"
    forces: bool = False
    entity: str = ""
    people: Literal["", "persons", "states"] = ""
    bare: bool = False
    proper: bool = False


@dataclass(frozen=True, slots=True)
class Pronoun:
    """`sort` neuter: stands for states and things; speaker: first person inside a quotation."""

    sex: str
    number: str
    sort: Literal["personal", "neuter", "speaker"] = "personal"
    subject: bool = True


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Nouns of bodies, each with the kind of body (`announcing`, `heading`: noun -> kind).

    `announcing` nouns stand in small letters before a name ("le collectif X"); those and the `heading`
    ones with a capital begin a name of their own ("la Fédération …", "… Agency"). `common` ones mean
    other things too: alone they take up a body only where its own name has the noun.
    `adjective_endings` (lower case) tell the adjectives of such a name; `purposes` are the
    prepositions right behind its noun ("Ligue pour …"). `worldwide`: how an adjective begins that may stand behind
    a noun that takes a body up ("l'organisation internationale"); `verb_endings`: of the verbs that may, where no
    article shows that a phrase has ended.
    """

    announcing: dict[str, str]
    heading: dict[str, str]
    common: frozenset[str]
    worldwide: str
    adjective_endings: tuple[str, ...] = ()
    purposes: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()


def by_kind(nouns_of: dict[str, str]) -> dict[str, str]:
    """Noun -> kind, from the nouns of each kind."""
    return {noun: kind for kind, listed in nouns_of.items() for noun in listed.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionPack:
    determiners: dict[str, Determiner]
    unaccented: dict[str, str] = field(default_factory=dict)
    """Capital that opens a sentence -> the word it is with its accent ("A" -> "à")."""
    articled: frozenset[str] | None = None
    """Folded names of states that take an article; None where all may."""
    contracted: frozenset[str]
    """Prepositions that hold an article: never part of a mention (du, au)."""
    plural_contracted: frozenset[str] = frozenset()
    """Those of them that are plural (aux)."""
    maybe_contracted: frozenset[str] = frozenset()
    """Forms that are a determiner or such a preposition (des)."""
    verbal: tuple[str, ...] = ()
    """Endings of words after which such a form is a determiner."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives after a preposition that joins nouns too; by default none."""
    numbers: dict[str, int]
    quantities: frozenset[str]
    """Phrases that count people: "des milliers de", "plusieurs"."""
    heads: dict[str, Head]
    bodies: BodyWords
    official: frozenset[str]
    """Nouns of a group whose people act for their state without bearing arms: officials, ministers, diplomats."""
    peoples: tuple[tuple[str, str], ...]
    """Further names of peoples in the plural, with the state that they are of, empty for none: ("Serbs", "SRB")."""
    people_endings: dict[str, str]
    """How the plural of a nationality that stands for people is made where it has no form of its own: ending of the
    adjective -> ending of the noun ("an" -> "ans")."""
    not_alone: frozenset[str]
    """Heads that are no mention without a nationality, a complement or a name."""
    national: frozenset[str]
    """Bodies that take the nationality in force in the text when they name none."""
    portfolios: dict[str, str]
    """What follows or precedes "ministre" -> office code."""
    before_head: frozenset[str]
    fields: frozenset[str] = frozenset()
    """Nouns between a nationality and its head that say what people work at: "Greek *taxi* drivers"."""
    """Adjectives that may stand between determiner and noun."""
    former: frozenset[str]
    """Those of them that say the office is over or not yet begun."""
    copulas: frozenset[str]
    """Words (lower case) after which a phrase says what somebody is, and is no mention."""
    after_head: frozenset[str]
    demonym_first: bool
    """True where nationality stands before the noun."""
    possessive: str = ""
    """The mark of the possessor, without its apostrophe."""
    of: frozenset[str]
    """Prepositions that join a noun and its complement."""
    conjunctions: frozenset[str]
    place_prepositions: frozenset[str]
    weak_place_prepositions: frozenset[str]
    """Those that mark a receiver after a word of giving (à, to)."""
    city_prepositions: frozenset[str]
    """Those after which a name shared by a state and its city means the city."""
    sure_place_prepositions: frozenset[str]
    """Those before which an unknown name is taken for a place (à, near)."""
    town_prepositions: frozenset[str]
    """Those before which a town of the wider table is one."""
    region_prepositions: frozenset[str]
    """Those before which a region of the wider table is one, without an article."""
    region_articled: frozenset[str] = frozenset()
    """Those before which it is one with its article ("dans le Var")."""
    place_kinds: frozenset[str]
    """Folded nouns whose complement is the name of a place: ville, village, île."""
    place_phrases: frozenset[str]
    """Nouns whose complement is a place ("centre", "sommet", "nord")."""
    after_country: frozenset[str] = frozenset()
    """Words (lower case) after which "le pays" before them is not the state spoken of: "le pays qui", "le pays basque"."""
    actor_prepositions: frozenset[str]
    prepositions: frozenset[str]
    """All prepositions: what follows one is no subject."""
    giving: frozenset[str]
    """Words (folded) whose object after a weak preposition receives: livrer, soutien."""
    place_objects: frozenset[str]
    """Verb forms (folded) whose object is a place: quitter, frapper."""
    acted_suffixes: tuple[str, ...]
    """Endings of abstract nouns whose complement acts: "la réaction de Moscou"."""
    acted: frozenset[str]
    """Nouns whose complement acts: "les missiles de Pyongyang"."""
    titles: dict[str, str]
    """Title before a name, folded -> sex or empty."""
    generations: dict[str, str]
    """Folded words right behind a name that tell a father from his son -> elder or younger."""
    particles: frozenset[str]
    saying: frozenset[str]
    """Verb forms (folded) that a speaker stands before or after."""
    pronouns: dict[str, Pronoun]
    clause_openers: frozenset[str] = frozenset()
    """Words (lower case) right after which a neuter pronoun is a subject; marks count as one."""
    inactive: frozenset[str] = frozenset()
    """Words right after a neuter pronoun with which it mostly stands for a thing: "it was"."""
    adjectival: frozenset[str] = frozenset()
    """Heads that are adjectives before another noun ("the official death toll")."""
    verbs_after: frozenset[str] = frozenset()
    """Words (lower case) that may follow such a head when it is a noun."""
    compounds: bool = False
    """True where a name beside another capitalised word is part of it: "Air France"."""
    not_places: frozenset[str] = frozenset()
    """Folded capitalised words that a preposition of place makes no place: Resolution, Congress."""
    impersonal: frozenset[str]
    """Words (lower case) after a pronoun that show it stands for nobody: "il y a"."""
    last_named: dict[str, Pronoun]
    """Phrases for the one named last: "ce dernier"."""
    subordinators: frozenset[str]
    """Words (lower case) that open a clause with a subject of its own: que, that."""
    event_nouns: frozenset[str]
    not_names: frozenset[str]
    """Folded names of the tables that are other words in this language."""
    not_surnames: frozenset[str]
    """Folded surnames of the tables that are common words or names of others."""
    not_opening: frozenset[str]
    """Folded words that open a sentence and are no part of a name."""
    also: tuple[tuple[str, str, str], ...] = ()
    """Further names: (words, state | organisation | group | demonym, id or empty)."""
    """Words with their determiner where they have one; an empty id is a body of no table."""
    weekdays_months: frozenset[str] = frozenset()
    determined: frozenset[str] = field(default_factory=frozenset)
    """Folded state names that are also given names: read with a determiner only."""


def nouns(table: dict[str, str], **common: object) -> dict[str, Head]:
    """Heads from "ms fs mp fp" forms: a role code -> forms parted by commas, each a `/`-list.

    `"président/présidente/présidents/présidentes"`; missing forms may be left empty. A form of
    one part is masculine singular; `-` as sex for nouns of both sexes: "-membre//membres".
    """
    heads: dict[str, Head] = {}
    for role, forms in table.items():
        for entry in (part.strip() for part in forms.split(",")):
            both = entry.startswith("-")
            for form, (sex, number) in zip(entry.removeprefix("-").split("/"), _MARKS, strict=False):
                if form:
                    # Of an invariable noun (porte-parole) the singular is kept: the determiner tells.
                    heads.setdefault(form, _head(role, "" if both else sex, number, common))
    return heads


_MARKS = (("m", "s"), ("f", "s"), ("m", "p"), ("f", "p"))


def _head(role: str, sex: str, number: str, common: dict[str, object]) -> Head:
    kind = common.get("kind", "role")
    # Several holders of an office, or several people, are a group.
    if kind == "role" and number == "p":
        return Head("group", role, sex, number, people="persons" if role else "")
    return Head(role=role, sex=sex, number=number, **{"kind": "role", **common})  # type: ignore[arg-type]


def plain(words: str, **values: object) -> dict[str, Head]:
    """Heads from a comma-separated list of phrases that all have the same values."""
    return {word.strip(): Head(**values) for word in words.split(",") if word.strip()}  # type: ignore[arg-type]


def split(words: str) -> frozenset[str]:
    """A set from words parted by spaces, or by commas where phrases are meant."""
    cut: Iterable[str] = words.split(",") if "," in words else words.split()
    return frozenset(word.strip() for word in cut if word.strip())
