"""What a pack says about acts: senses of verbs and nouns, operators, auxiliaries, scopes.

Types and modes are PLOVER's (Open Event Data Alliance codebook) and the X- types of
docs/json.md. A *frame* says which dependents take part, and as what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from filrouge.languages.parts.morphology import Mood, VerbForm
from filrouge.languages.parts.polls import Polls

Frame = Literal[
    "act",  # subject acts on object
    "solo",  # subject acts, nobody is acted upon
    "leave",  # the same, and "de Syrie" after it names the place
    "joint",  # subject and companions are all sources
    "meet",  # joint, or a visit when the place belongs to one of them
    "visit",  # subject travels; the state of the destination is the target
    "receive",  # subject hosts: the object is the source
    "suffer",  # subject is the target
    "own",  # a person for himself: resigns, dies
    "own-object",  # a person for himself, as object: is tried, appointed
    "nobody",  # quakes, fires
]
Pos = Literal["verb", "noun"]
Kind = Literal["perfect", "be", "modal", "future", "recent", "do", "undergo"]


@dataclass(frozen=True, slots=True)
class Sense:
    """One sense of a word. `needs`: one of these words must stand in the clause, `forbids`: none.

    In the file "@name" stands for the words of `classes.name`. `unit`: the words of a fixed expression,
    which must follow the verb in this order ("feu vert", "fin"); where no `needs` are given they stand for it.
    `particle` follows an English verb ("call off"). `must` is a phrase that has this sense,
    `avoid` one with the same word that has not: both are tests.
    """

    lemma: str
    pos: Pos
    type: str
    frame: Frame
    mode: str | None = None
    act: str | None = None
    """What it is, where the type alone says too little for a title: sign, praise, launch, war…"""
    needs: frozenset[str] = frozenset()
    forbids: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    """Words that must not follow the verb directly: "viser à" is another verb."""
    direct: bool = False
    """True when an actor must follow at once: "called Zelensky", not "called the plan useless"."""
    unit: tuple[str, ...] = ()
    particle: str | None = None
    reflexive: bool | None = None
    must: str = ""
    avoid: str = ""


@dataclass(frozen=True, slots=True)
class Operator:
    """A verb that decides what becomes of the act it governs (contract §6).

    `type`/`mode` is the act that the operator itself is, None when it is none. `links` are the
    words that may stand between operator and governed verb. `agent` tells who does the inner act.
    """

    lemma: str
    links: frozenset[str]
    type: str | None = None
    mode: str | None = None
    polarity: Literal["positive", "negative"] = "positive"
    certainty: str = "asserted"
    time_status: str | None = None
    holder: Literal["author", "actor"] = "author"
    agent: Literal["subject", "object"] = "subject"
    frame: Frame = "act"
    shares_time: bool = False
    performs: bool = False
    """True where deciding is doing, for acts that are done by saying so: to sanction, to appoint, to recognise."""
    act: str | None = None
    must: str = ""
    avoid: str = ""


@dataclass(frozen=True, slots=True)
class Auxiliary:
    """A form of an auxiliary or modal: `kind` perfect, be, modal, future, do; undergo: with a reflexive it makes a passive ("se faire")."""

    kind: Kind
    mood: Mood
    certainty: str = "asserted"


@dataclass(frozen=True, kw_only=True)
class EventPack:
    """Everything an engine needs; words in lower case as the tokeniser cuts them."""

    verbs: Mapping[str, tuple[VerbForm, ...]]
    senses: Mapping[tuple[Pos, str], tuple[Sense, ...]]
    nouns: Mapping[str, str]
    """Inflected noun -> lemma."""
    operators: Mapping[str, tuple[Operator, ...]]
    light_verbs: Mapping[str, frozenset[str]]
    """Lemmas that only carry a noun, with the words one of which must follow ("avoir" lieu); an
    empty set asks for none."""
    support_verbs: frozenset[str]
    """Lemmas that with a noun of an act as object only say that it is done: "lancer un appel", "opposer son veto"."""
    sufferers: frozenset[str]
    """Light verbs whose subject is the one acted upon: "subir un attentat"."""
    effect_verbs: frozenset[str]
    phase_verbs: frozenset[str]
    outcome_verbs: frozenset[str]
    """Lemmas that say of an act as subject that it begins or goes on; how it ended, and so that it took place."""
    auxiliaries: Mapping[str, tuple[Auxiliary, ...]]
    act_carriers: frozenset[str] = frozenset()
    """Nouns behind the noun of an act that add nothing to it: "the mediation effort" (only where a noun may stand before)."""
    sequels: frozenset[str] = frozenset()
    """Words that set a verb of a row later than the one before: puis, then."""
    silent: frozenset[str] = frozenset()
    """Forms of verbs that tell no act: saying, beginning, seeming. Never X-OTHER."""
    eventful: frozenset[str] = frozenset()
    """Those of them that tell what happened all the same where they have a date: to fall, to begin, to take."""
    phases: frozenset[str] = frozenset()
    """Forms of verbs of beginning and end: the act is what begins, where the lexicon knows it."""
    schedulers: frozenset[str] = frozenset()
    """Participles and adjectives that with "to be" say when their subject is to take place: prévu, attendu, due."""
    weather: frozenset[str] = frozenset()
    """What forecasts speak of: a forecast is no act."""
    impersonal: frozenset[str] = frozenset()
    """Forms of verbs that nobody does: to rain, falloir."""
    participle_endings: tuple[str, ...] = ()
    """How a participle of an unknown verb may end, after an auxiliary."""
    be_perfect: frozenset[str] = frozenset()
    """Lemmas whose perfect takes "be" (French arriver, mourir): not a passive."""
    subject_pronouns: frozenset[str] = frozenset()
    past_without_auxiliary: bool = False
    """True where a simple past looks like the participle (English)."""
    negations: frozenset[str]
    negation_marks: frozenset[str] = frozenset()
    negative_words: frozenset[str] = frozenset()
    clipped: frozenset[str] = frozenset()
    """Auxiliaries that stand only before "'t": the "won" of "won't"."""
    restrictives: frozenset[str] = frozenset()
    reflexives: frozenset[str]
    clitics: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...] = ()
    infinitive_marks: frozenset[str] = frozenset()
    openers: frozenset[str]
    """Words that open a clause of their own: qui, que, mais, while…"""
    relatives: frozenset[str]
    complementisers: frozenset[str]
    conditions: frozenset[str]
    condition_phrases: frozenset[str] = frozenset()
    """Two words that open a condition: "in case"."""
    without: frozenset[str]
    after: frozenset[str]
    priors: frozenset[str] = frozenset()
    """ "avant de", "before": what follows came after the main act, and came about as that did."""
    purposes: frozenset[str]
    doubt_adverbs: Mapping[str, str] = field(default_factory=dict)
    """Adverb -> certainty: "reportedly", "peut-être"."""
    determiners: frozenset[str]
    demonstratives: frozenset[str]
    possessives: frozenset[str]
    definites: frozenset[str]
    prepositions: frozenset[str]
    contracted: Mapping[str, str] = field(default_factory=dict)
    """Forms of a preposition run together with an article or elided -> the preposition: "au" -> "à"."""
    place_prepositions: frozenset[str]
    place_nouns: frozenset[str]
    """Nouns whose complement is a place: "le centre de Kaboul", "le port de Marseille"."""
    possessive_marks: frozenset[str] = frozenset()
    agent_prepositions: frozenset[str]
    companion_prepositions: frozenset[str]
    members: frozenset[str] = frozenset()
    """Words before those of a crowd that are named: "douze pays, dont la France", "including"."""
    between: frozenset[str]
    receivers: frozenset[str]
    """Prepositions of the one whom an act is done to, for or against: "promised to deliver tanks to X"."""
    opposed: frozenset[str]
    """Those that tell against whom an act is that a noun names: "sanctions against X", "frappes sur X"."""
    hollow_prefixes: frozenset[str] = frozenset()
    """Before a hyphen they make of a noun no act of its own: "anti-émeutes", "avant-guerre"."""
    origins: frozenset[str] = frozenset()
    """Those that name who speaks behind a noun of speech: "condemnation from X"."""
    genitives: frozenset[str]
    roles: frozenset[str] = frozenset()
    """Those of what somebody becomes by an act: "son élection comme président"."""
    coordinators: frozenset[str]
    event_openers: frozenset[str]
    """Prepositions that make a following noun an occurrence: après, lors de, during, since."""
    planned_words: frozenset[str]
    unsure_words: frozenset[str]
    """Adjectives that make a noun a possibility: éventuel, possible."""
    ongoing_words: frozenset[str]
    phase_nouns: frozenset[str]
    """ "la fin de la guerre, en 1953": the date is that of the phase, not of the act."""
    time_nouns: frozenset[str] = frozenset()
    """Nouns between an act and its date that add nothing: "aux premières heures de vendredi"."""
    general_nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Nouns that with a demonstrative take up an act of any of some types: "cet acte", "this decision"."""
    polls: Polls
    casualties: frozenset[str]
    """Words for the dead and hurt: what they stand beside has happened."""
    ordinals: Mapping[str, int]
    series_words: frozenset[str]
    """Ordinals and the like that make a noun one more of a series: second, nouveau, another."""
    prospect_nouns: frozenset[str]
    """ "la menace d'une guerre", "the idea of a summit": the act is only possible."""
    irrealis: Mapping[str, str] = field(default_factory=dict)
    """Word before a complementiser -> what it makes of the clause behind: "possible" ("il est probable
    que"), "negative" ("it is false that"), "present" (possible in a present tense only: "jusqu'à ce que")."""
    outlooks: Mapping[str, str] = field(default_factory=dict)
    """Noun or adjective before an infinitive -> what it makes of it ("prêt à", "the refusal to"): planned, possible,
    ongoing, promised, refused, threatened or demanded."""
    manners: frozenset[str] = frozenset()
    """Words before a participle that tells what goes along with the main act: "en signant", "by signing"."""
    asserting: frozenset[str] = frozenset()
    """Words of the subordinators that leave their clause told as a fact: lorsque, parce, although."""
    inversions: frozenset[str] = frozenset()
    """Auxiliaries that open a condition by inversion: "had Russia attacked"."""
    future_openers: frozenset[str] = frozenset()
    """Openers behind which a present tense is still to come: "until Russia releases"."""
    bare_content: bool = False
    """True where a content clause may do without its complementiser (English "that")."""
    unmade_words: frozenset[str] = frozenset()
    """Participles that say that an act did not come about: "l'attentat déjoué", "was averted"."""
    attempts: frozenset[str] = frozenset()
    """Lemmas of operators by which somebody set about an act: "tried to hack"."""
    obligations: frozenset[str] = frozenset()
    """Modals by which a speaker asks somebody for something: "said that Moscow must withdraw"."""
    offers: frozenset[str] = frozenset()
    """Adjectives by which somebody offers to do something: "is willing to talk"."""
    postponers: frozenset[str] = frozenset()
    """Lemmas that carry a noun to a later time: the act is still to come."""
    questions: str = "?"
    forms: Callable[[str], Mapping[Mood, Iterable[str]]] = lambda _: {}
    """Forms of a verb by mood; ValueError for what is no verb of the language."""
    plural: Callable[[str], Iterable[str]] = lambda _: ()
    """The other forms of a noun."""
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that stand under one name in the lexicon: "@sport"."""
