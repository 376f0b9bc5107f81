"""English acts: the lexicon file, auxiliaries, scopes. Words in lower case, as tokens are cut."""

from __future__ import annotations

from collections.abc import Iterable

from filrouge.languages.en.morphology import forms
from filrouge.languages.parts.eventlines import load
from filrouge.languages.parts.events import Auxiliary, EventPack, Kind
from filrouge.languages.parts.morphology import Mood
from filrouge.languages.parts.polls import Polls


def _plural(noun: str) -> Iterable[str]:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return (noun[:-1] + "ies",)
    return (noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s"),)


def _same(kind: Kind, mood: Mood, words: str, certainty: str = "asserted") -> dict[str, tuple[Auxiliary, ...]]:
    return {word: (Auxiliary(kind, mood, certainty),) for word in words.split()}


_AUXILIARIES: dict[str, tuple[Auxiliary, ...]] = {
    # "didn", "won": what the tokeniser leaves of "didn't", "won't".
    **_same("perfect", "pres", "has hasn haven"), **_same("perfect", "past", "had hadn"), **_same("perfect", "prp", "having"),
    # "have" stands for itself and, behind "to" and modals, for the infinitive.
    "have": (Auxiliary("perfect", "pres"), Auxiliary("perfect", "inf")),
    **_same("be", "pres", "is are am isn aren"), **_same("be", "past", "was were wasn weren"),
    **_same("be", "pp", "been"), **_same("be", "inf", "be"), **_same("be", "prp", "being"),
    **_same("future", "fut", "will shall won"), **_same("future", "cond", "would wouldn"),
    **_same("modal", "pres", "may might could can should must couldn mightn shouldn cannot", "possible"),
    **_same("do", "past", "did didn"), **_same("do", "pres", "do does don doesn"),
}  # fmt: skip

_BY_HAND = frozenset(
    "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT "
    "THREATEN X-ELECTION X-JUSTICE X-LAW X-MILESTONE X-OFFICE".split()
)
_SAID = frozenset("ACCUSE AGREE REJECT REQUEST SUPPORT THREATEN".split())
_GENERAL = {
    **dict.fromkeys("event events episode".split(), _BY_HAND - _SAID | {"X-DISASTER", "X-DEATH"}),
    **dict.fromkeys("incident incidents".split(), frozenset("ASSAULT COERCE PROTEST X-DISASTER".split())),
    **dict.fromkeys("tragedy catastrophe".split(), frozenset("ASSAULT X-DISASTER X-DEATH".split())),
    **dict.fromkeys("violence crime crimes".split(), frozenset("ASSAULT PROTEST".split())),
    **dict.fromkeys(
        "act acts gesture".split(), frozenset("AID ASSAULT COERCE CONCEDE MOBILIZE PROTEST RETREAT SANCTION".split())
    ),
    **dict.fromkeys("decision decisions move moves step choice".split(), _BY_HAND - {"ASSAULT", "CONSULT"}),
    **dict.fromkeys("measure measures".split(), frozenset("AID COERCE CONCEDE MOBILIZE REJECT SANCTION X-LAW".split())),
    **dict.fromkeys("breakthrough success".split(), frozenset(("AGREE", "SUPPORT"))),
}


def _forms(lemmas: str) -> frozenset[str]:
    return frozenset(form for lemma in lemmas.split() for words in forms(lemma).values() for form in words)


_PHASES = _forms("begin start end finish stop resume open")

DATA = EventPack(
    **load("en/lexicon/events.toml", forms, _plural),
    auxiliaries=_AUXILIARIES,
    eventful=_forms("become appear turn extend proceed pause address") | _PHASES,
    phases=_PHASES,
    schedulers=frozenset("scheduled expected due set planned slated".split()),
    weather=frozenset("snow rain showers storms wind winds sun fog cloud clouds temperature temperatures weather frost".split()),
    impersonal=frozenset("rained raining rain snowed snowing snow hailed poured thundered drizzled".split()),
    participle_endings=("ed",),
    past_without_auxiliary=True,
    subject_pronouns=frozenset("he she it they who which i we that".split()),
    clipped=frozenset("hasn haven hadn isn aren wasn weren won wouldn couldn mightn shouldn didn don doesn".split()),
    negations=frozenset("not never t cannot".split()),
    negative_words=frozenset("no neither nor nobody none nothing".split()),
    reflexives=frozenset(("himself", "herself", "themselves", "itself")),
    clitics=frozenset(),
    adverbs=frozenset(
        "also already still then now soon just even once again later today yesterday tomorrow long ever first".split()
    ),
    adverb_endings=("ly",),
    infinitive_marks=frozenset(("to",)),
    openers=frozenset(
        "who which that whose where but while when whereas because if as though although since after before until unless whether lest".split()
    ),
    relatives=frozenset(("who", "which", "that", "whose")),
    complementisers=frozenset(("that",)),
    condition_phrases=frozenset(("in case",)),
    conditions=frozenset(("if", "unless", "whether", "lest")),
    without=frozenset(("without",)),
    after=frozenset(("after",)),
    priors=frozenset(("before",)),
    purposes=frozenset(("to", "for", "before")),
    doubt_adverbs={
        "reportedly": "conditional",
        "allegedly": "alleged",
        "perhaps": "possible",
        "nearly": "counterfactual",
        "almost": "counterfactual",
        "hardly": "possible",
        "possibly": "possible",
        "probably": "possible",
    },
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
    members=frozenset("including notably".split()),
    between=frozenset(("between",)),
    receivers=frozenset("to with against".split()),
    hollow_prefixes=frozenset("anti pre post pro non mid ex".split()),
    opposed=frozenset("against on upon".split()),
    origins=frozenset(("from",)),
    genitives=frozenset(("of",)),
    roles=frozenset(("as",)),
    coordinators=frozenset(("and", "or")),
    act_carriers=frozenset("effort efforts operation operations campaign campaigns mission missions bid process action".split()),
    sequels=frozenset(("then", "afterwards", "later")),
    event_openers=frozenset("after during since before following at".split()),
    planned_words=frozenset("planned scheduled expected upcoming future".split()),
    unsure_words=frozenset("possible potential alleged".split()),
    phase_nouns=frozenset("end start beginning halt resumption suspension cancellation anniversary".split()),
    time_nouns=frozenset(
        "hour hours morning evening night day days dawn course start beginning end middle date month week".split()
    ),
    polls=Polls(
        ahead=frozenset(
            "candidate candidates contender contenders hopeful hopefuls favourite favorite frontrunner candidacy candidacies eve "
            "run-up lead-up runup buildup ahead bid bids campaign campaigns nominee nominees".split()
        ),
        held=frozenset(
            "winner winners loser losers victor result results aftermath outcome wake victory defeat win loss".split()
        ),
        former=frozenset(("former", "ex", "losing", "defeated")),
        votes=frozenset("round rounds vote votes runoff ballot polls".split()),
        at=frozenset(("in", "at")),
        aims=frozenset(("for",)),
    ),
    general_nouns=_GENERAL,
    casualties=frozenset("dead killed injured wounded hurt victims casualties".split()),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5},
    series_words=frozenset("second third fourth fifth new another further".split()),
    prospect_nouns=frozenset(
        "threat threats risk possibility plan plans idea prospect prospects proposal preparation hope hopes fear fears "
        "refusal request call absence attempt attempts plot".split()
    ),
    ongoing_words=frozenset("currently".split()),
    irrealis={
        **dict.fromkeys(
            "possible probable likely unlikely doubtful claim claims allegation allegations rumour rumours rumor rumors "
            "suspicion suspicions fear fears hope hopes possibility risk idea condition impossible".split(),
            "possible",
        ),
        "false": "negative",
        "untrue": "negative",
    },
    outlooks={
        **dict.fromkeys("decision plan plans intention due set scheduled slated".split(), "planned"),
        **dict.fromkeys(
            "ready willing likely unlikely poised prepared about able free chance opportunity right permission bid effort efforts "
            "attempt attempts hope hopes proposal offer".split(),
            "possible",
        ),
        **dict.fromkeys("promise promises pledge pledges commitment vow".split(), "promised"),
        **dict.fromkeys(("refusal", "failure"), "refused"),
        **dict.fromkeys(("threat", "threats"), "threatened"),
        **dict.fromkeys("order orders call calls demand demands request appeal".split(), "demanded"),
    },
    manners=frozenset(("by", "while")),
    asserting=frozenset("before until when while because as since after though although whereas where once".split()),
    inversions=frozenset(("had", "were", "should")),
    future_openers=frozenset("until before when once after".split()),
    bare_content=True,
    unmade_words=frozenset("averted foiled thwarted prevented aborted abandoned shelved attempted".split()),
    attempts=frozenset(("try", "attempt")),
    obligations=frozenset(("must", "should")),
    offers=frozenset("willing prepared ready committed".split()),
    postponers=frozenset(("postpone", "delay")),
)
