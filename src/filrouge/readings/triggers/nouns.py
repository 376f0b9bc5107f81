"""Nouns that report an act: "le sommet de Singapour", "the 2015 deal", "leur rencontre".

A noun counts as an event when it is placed (a time, a place, a party of its own), when a light
verb carries it, when a preposition of time opens it ("après la signature"), or when it points
back ("cette rencontre": anaphoric). A bare generic noun is none.
"""

from __future__ import annotations

from dataclasses import replace

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Cue, Modality
from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.coordination import coordinated
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.parties import Parties, Role, unique
from filrouge.readings.triggers.places import governed
from filrouge.readings.triggers.treeroles import above

_PHRASE = 12
"""Tokens after a noun in which its own complements are looked for."""
_UNFINISHED = ("inf", "pp", "prp")
_LINKED = 4
"""Tokens from a noun to the noun of its complement: "annulation de l'élection"."""


def noun_phrase(clause: Clause, groups: tuple[VerbGroup, ...], head: int) -> range:
    """Tokens after the noun that may belong to it: up to the next verb or clause."""
    stop = min(len(clause.tokens), head + 1 + _PHRASE)
    for group in groups:
        if head < group.first < stop and not group.bare:
            stop = group.first
    for index in range(head + 1, stop):
        linked = index - head <= _LINKED and any(t.lower in clause.pack.genitives for t in clause.tokens[head + 1 : index])
        if _finite(clause, index):
            # Verbs that no act is read from, "être" among them, are no groups.
            stop = index
            break
        if clause.tokens[index].lower in clause.pack.nouns and index not in clause.mention_tokens and not linked:
            # The phrase of the next act begins, with its determiner or owner.
            stop = index
            break
    number = clause.segments[head]
    while stop > head + 1 and clause.segments[stop - 1] != number:
        stop -= 1
    return range(head + 1, stop)


def _finite(clause: Clause, index: int) -> bool:
    token = clause.tokens[index]
    forms = clause.pack.auxiliaries.get(token.lower, ())
    return not token.capitalised and index not in clause.time_tokens and any(a.mood not in _UNFINISHED for a in forms)


def determiner(clause: Clause, head: int) -> tuple[str, int]:
    """The determiner of a noun (adjectives and ordinals skipped) and its index; ("", -1) for none."""
    pack = clause.pack
    for index in range(head - 1, max(-1, head - 5), -1):
        word = clause.tokens[index].lower
        if word in pack.determiners:
            return word, index
        if clause.tokens[index].kind == "mark" and word not in "'-":
            break
    return "", -1


def noun_parties(cast: Cast, head: int, sense: Sense) -> Parties:
    """Parties named in the noun's own phrase: "entre A et B", "de A", "avec B", "par A"."""
    clause, pack = cast.clause, cast.clause.pack
    phrase = noun_phrase(clause, cast.groups, head)
    sources: Role = ()
    targets: Role = ()
    place: str | None = None
    word, at = determiner(clause, head)
    joint = sense.frame in ("joint", "meet")
    sources += tuple((m.id, "possessor") for m in _possessor(clause, word, at))
    for mention in clause.mentions:
        first, last = clause.at(mention)
        beside = at < first and mention.kind != "pronoun" and (last == head - 1 or _premodifier(clause, mention, head))
        owner = _owner(clause, last, head)
        if (beside or owner) and (mention.kind == "place" or (joint and _capital(mention))):
            place = place or mention.id  # "the Doha agreement", "Hanoi's summit", "the Paris attacks"
            continue
        if _adjective(clause, mention, head, phrase) or beside or owner:
            # "la frappe israélienne", "the North Korean test", "America's withdrawal".
            sources += ((mention.id, "adjective"),)
            continue
        if first not in phrase:
            continue
        preposition = governed(clause, mention)
        commas = [i for i in range(head + 1, first) if clause.tokens[i].text == ","]
        if commas and not _hangs(clause, mention, head) and (len(commas) > 1 or first - commas[0] > 2 or mention.kind != "place"):
            # Behind a comma stands an apposition or the next clause: no party of the noun, a place at most.
            continue
        if mention.place_id and preposition in pack.place_prepositions and mention.kind in ("place", "state"):
            if mention.kind == "place" or preposition not in pack.genitives:
                place = place or mention.id
                if sense.frame == "act" and preposition in pack.genitives and _agent_later(clause, phrase, first):
                    # "l'annexion de la Crimée par la Russie": where, and what it is done to.
                    targets += ((mention.id, "noun-object"),)
                continue
        if mention.kind == "place":
            continue
        if preposition in pack.between and _of_place(clause, first):
            continue  # "à la frontière entre A et B"
        named = tuple((m.id, f"noun-{preposition or 'apposition'}") for m in coordinated(clause, mention))
        if (
            preposition in pack.between
            or preposition in pack.agent_prepositions
            or (preposition in pack.origins and _speech(sense))
        ):
            sources += named
        elif preposition in pack.opposed and sense.frame == "act":
            targets += named
        elif preposition in pack.companion_prepositions:
            sources, targets = (sources + named, targets) if joint else (sources, targets + named)
        elif preposition in pack.genitives:
            if sense.frame == "own-object" or (sense.frame == "act" and (_victim(sense) or _agent_later(clause, phrase, first))):
                targets += named
            else:
                sources += named
    if sense.frame == "nobody":
        return Parties((), (), place)
    if joint and len(sources) == 1 and sources[0][1].removeprefix("noun-") in pack.companion_prepositions:
        # "asked for talks with X": the one who asks is the other party.
        sources = tuple((m.id, "noun-above") for m in above(cast, clause.spans[head][0])) + sources
    return Parties(unique(sources), unique(targets), place)


def _hangs(clause: Clause, mention: MentionForm, head: int) -> bool:
    """True where the tree hangs a mention on the noun, whatever stands between: "la libération, lundi, par X"."""
    tree = clause.tree
    if tree is None:
        return False
    node, noun = tree.head_of(mention.start, mention.end), tree.at(clause.spans[head][0])
    return node is not None and noun is not None and tree.tokens[node].head == noun and tree.tokens[node].deprel != "appos"


def _of_place(clause: Clause, first: int) -> bool:
    """True where the preposition before a mention hangs on a noun of place."""
    index = first - 1
    while index > 0 and clause.tokens[index].lower not in clause.pack.between:
        index -= 1
    return clause.word_before(index) in clause.pack.place_nouns


_SPEECH = frozenset("ACCUSE SUPPORT REQUEST REJECT THREATEN".split())


def _speech(sense: Sense) -> bool:
    return sense.type in _SPEECH


def _capital(mention: MentionForm) -> bool:
    """The name of a city that stands for its state elsewhere: before a noun of meeting it is where."""
    return mention.kind == "state" and mention.place_id is not None and mention.place_id != mention.place_state


def _adjective(clause: Clause, mention: MentionForm, head: int, phrase: range) -> bool:
    """A nationality that agrees with the noun: lower case, no determiner, right behind it."""
    first, last = clause.at(mention)
    if mention.kind != "state" or first not in phrase or (first != last and clause.tokens[first + 1].text != "-"):
        return False
    return clause.tokens[first].text.islower() and first - head <= 5 and not governed(clause, mention)


_MODIFIERS = 4
"""Tokens between a nationality and the noun of its act: "Turkish air", "American, British and French"."""


def _premodifier(clause: Clause, mention: MentionForm, head: int) -> bool:
    """ "a U.S. drone strike", "British and French raids": a state before the noun, with other modifiers of it between."""
    last = clause.at(mention)[1]
    if mention.kind != "state" or not 1 < head - last <= _MODIFIERS + 1:
        return False
    return all(_modifies(clause, index, head) for index in range(last + 1, head))


def _modifies(clause: Clause, index: int, head: int) -> bool:
    """A word between a nationality and a noun that belongs to the noun, or joins another nationality."""
    pack, tree, token = clause.pack, clause.tree, clause.tokens[index]
    if index in clause.mention_tokens:
        return True
    if token.lower in pack.coordinators or token.text == ",":
        return index + 1 in clause.mention_tokens
    small = token.lower in pack.prepositions or token.lower in pack.determiners or token.lower in pack.openers
    if small or token.kind != "word" or token.capitalised or token.lower in pack.auxiliaries:
        return False
    node = clause.nodes[index]
    return tree is None or (
        node is not None and tree.tokens[node].head == clause.nodes[head] and tree.tokens[node].upos != "VERB"
    )


def _owner(clause: Clause, last: int, head: int) -> bool:
    """ "America's withdrawal": a possessive mark between owner and noun, adjectives allowed."""
    if not clause.pack.possessive_marks or not last + 2 < head <= last + 5:
        return False
    return clause.tokens[last + 1].text == "'" and clause.tokens[last + 2].lower in clause.pack.possessive_marks


_DONE_TO = frozenset(
    (("COERCE", "arrest"), ("COERCE", "seize"), ("COERCE", "deport"), ("ASSAULT", "abduct"), ("ASSAULT", "targeted"),
     ("ASSAULT", "destroy"), ("ASSAULT", "heavy-weapons"), ("ASSAULT", "firearms"), ("ASSAULT", "primitive"),
     ("ASSAULT", "unconventional"), ("ASSAULT", "sexual"), ("ASSAULT", "beat"), ("RETREAT", "release"), ("SANCTION", "expel"))
)  # fmt: skip


def _victim(sense: Sense) -> bool:
    """Nouns whose genitive is the one it is done to: "the arrest of X", "l'invasion de l'Ukraine"."""
    return (sense.type, sense.mode) in _DONE_TO or sense.act in ("invasion", "annexation", "killing")


def _agent_later(clause: Clause, phrase: range, first: int) -> bool:
    return any(clause.tokens[i].lower in clause.pack.agent_prepositions for i in phrase if i > first)


def _possessor(clause: Clause, word: str, at: int) -> tuple[MentionForm, ...]:
    """ "leur rencontre": the last persons or states named before it in the sentence."""
    if word not in clause.pack.possessives or at < 0:
        return ()
    before = [m for m in clause.mentions if clause.at(m)[1] < at and m.kind not in ("place",) and not governed(clause, m)]
    return coordinated(clause, before[0]) if before else ()


def _outlook(clause: Clause, groups: tuple[VerbGroup, ...]) -> bool:
    """True where the sentence's first verb is future or a would-form."""
    return bool(groups) and (groups[0].tense == "future" or groups[0].conditional)


def noun_modality(clause: Clause, groups: tuple[VerbGroup, ...], head: int, *, carrier: Modality | None) -> Modality:
    """Planned, possible or absent by the words around the noun, else what its carrier says."""
    pack = clause.pack
    modality = carrier or Modality(time_status="past")
    near = range(max(0, head - 4), min(len(clause.tokens), head + 5))
    before = {clause.tokens[i].lower: i for i in range(max(0, head - 3), head)}
    without = next((before[w] for w in pack.without if w in before), None)
    if without is not None and not pack.definites & before.keys() and _outlook(clause, groups):
        # "without a deal, Israel will attack": a condition.
        return replace(modality, certainty="possible", time_status="future", cues=(Cue("certainty", *clause.spans[without]),))
    if without is not None and not pack.definites & before.keys():
        return replace(modality, polarity="negative", cues=(*modality.cues, Cue("polarity", *clause.spans[without])))
    negative = next((before[w] for w in pack.negative_words if w in before), None)
    if negative is not None and not pack.definites & before.keys():
        return replace(modality, polarity="negative", cues=(*modality.cues, Cue("polarity", *clause.spans[negative])))
    for index in near:
        if clause.segments[index] != clause.segments[head]:
            continue
        word = clause.tokens[index].lower
        if word in pack.unsure_words and abs(index - head) <= 2:
            cue = Cue("certainty", *clause.spans[index])
            return replace(modality, certainty="possible", time_status="future", cues=(*modality.cues, cue))
        if word in pack.planned_words and carrier is None:
            return replace(modality, time_status="future", cues=(*modality.cues, Cue("time_status", *clause.spans[index])))
    return modality


def unmade(cast: Cast, head: int) -> bool:
    """ "l'attentat déjoué", "the attack was averted": what the noun names did not come about."""
    words, tokens = cast.clause.pack.unmade_words, cast.clause.tokens
    beside = {t.lower for t in tokens[max(0, head - 1) : head + 2]}
    following = next((g for g in cast.groups if g.first > head and not g.bare), None)
    passive = following is not None and following.passive and tokens[following.head].lower in words
    return bool(words & beside) or passive or _unmade_far(cast.clause, head)


def _unmade_far(clause: Clause, head: int) -> bool:
    """ "une collision avec un drone évitée de justesse": by the tree, where a complement stands between."""
    tree, node = clause.tree, clause.nodes[head]
    if tree is None or node is None:
        return False
    said = (clause.token_at(tree.tokens[c].start) for c in tree.children(node) if tree.tokens[c].deprel in ("acl", "amod"))
    return any(at is not None and clause.tokens[at].lower in clause.pack.unmade_words for at in said)


def planned_by(cast: Cast, head: int) -> int | None:
    """ "un sommet entre A et B est prévu jeudi": the passive that plans the noun's act, which dates it too."""
    following = next((i for i, g in enumerate(cast.groups) if g.first > head and not g.bare), None)
    if following is None or not cast.groups[following].passive:
        return None
    group, clause = cast.groups[following], cast.clause
    same = clause.segments[group.head] == clause.segments[head]
    return following if same and clause.tokens[group.head].lower in clause.pack.planned_words else None
