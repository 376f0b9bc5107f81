"""Who takes part in an act told by a verb: by the tree where it says so, else by order and prepositions.

Order alone finds 77 % of sources and 66 % of targets in French press when the verb is given; each
answer names the rule that chose it ("nsubj": the tree).
"""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.coordination import coordinated
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.participles import opening
from filrouge.readings.triggers.parties import Parties, named, unique
from filrouge.readings.triggers.places import governed, place_of
from filrouge.readings.triggers.things import mere_place, party_of_thing
from filrouge.readings.triggers.treeroles import ACTORS, belongs, described, thing_parties, tree_object, tree_subject


def verb_parties(cast: Cast, index: int, sense: Sense) -> Parties:
    """Roles of a verb's sense by its frame."""
    subjects, rule = subject(cast, index)
    objects, object_rule = _object(cast, index)
    group = cast.groups[index]
    place = place_of(cast, index, leaving=sense.frame == "leave")
    scope = cast.scopes[index]
    row = scope.row if scope is not None and group.bare else None
    if group.passive or (group.bare and group.mood == "pp" and (row is None or cast.groups[row].passive)):
        agents = after(cast, index, cast.clause.pack.agent_prepositions)
        patients = subjects if not group.bare or row is not None else _described(cast, index)
        subjects, objects, rule, object_rule = agents, patients, "agent", "passive-subject"
        if parted := thing_parties(cast, index, cast.clause.pack.between):
            # "l'accord entre A et B a été signé": what is done together is theirs, what is done to it is done to them.
            parted = coordinated(cast.clause, parted[0]) if len(parted) == 1 else parted
            together = sense.frame in ("joint", "meet") and not agents
            subjects, rule = (parted, "thing") if together else (agents, rule)
            objects, object_rule = ((), "none") if together else (parted, "thing")
    companions = after(cast, index, cast.clause.pack.companion_prepositions)
    if object_rule == "oblique-object" and mere_place(cast, index, sense, objects[0]):
        objects, object_rule = (), "none"
    if sense.act == "recall" or (not objects and sense.frame == "act"):
        objects, object_rule = party_of_thing(cast, index, sense)
    return _framed(sense, (subjects, rule), (objects, object_rule), (companions, place))


def _framed(
    sense: Sense,
    subject: tuple[tuple[MentionForm, ...], str],
    object_: tuple[tuple[MentionForm, ...], str],
    others: tuple[tuple[MentionForm, ...], str | None],
) -> Parties:
    source, target = named(*subject), named(*object_)
    companions, place = named(others[0], "companion"), others[1]
    frame = sense.frame
    if frame in ("joint", "meet"):
        direct = target if frame == "meet" and object_[1] == "object" else ()
        return Parties(unique(source + direct + companions), (), place)
    if frame == "receive":
        return Parties(target or companions, source, place)
    if frame == "visit":
        return Parties(source, target if object_[1] == "object" else (), place)
    if frame == "suffer":
        return Parties((), source, place)
    if frame == "own":
        return Parties(source, (), place)
    if frame == "own-object":
        # The one who is elected or tried; who elects or tries is the other side.
        return Parties(source, target, place)
    if frame == "nobody":
        return Parties((), (), place)
    if frame in ("solo", "leave"):
        return Parties(source, target if object_[1] == "posted" else (), place)
    return Parties(source, target or companions, place)


def subject(cast: Cast, index: int) -> tuple[tuple[MentionForm, ...], str]:
    """The mentions that stand as subject of a verb group, and the rule that found them."""
    if index not in cast.subjects:
        # Where two verbs would each take the other's subject, neither has one.
        cast.subjects[index] = (), "none"
        told = tree_subject(cast, index)
        cast.subjects[index] = (told, "nsubj") if told is not None else _subject(cast, index)
    return cast.subjects[index]


def _subject(cast: Cast, index: int) -> tuple[tuple[MentionForm, ...], str]:
    clause, group, scope = cast.clause, cast.groups[index], cast.scopes[index]
    infinitive = group.mood in ("inf", "prp")
    if scope is not None and scope.governor is not None and infinitive:
        operator = scope.operator
        if operator is not None and operator.agent == "object":
            return _object(cast, scope.governor)[0], "governor-object"
        return subject(cast, scope.governor)[0], "governor-subject"
    start = _segment_start(clause, group.first)
    previous = next((i for i in range(index - 1, -1, -1) if cast.groups[i].last >= start), None)
    opener = clause.tokens[start].lower if start < len(clause.tokens) else ""
    if start and opener in clause.pack.relatives and not _between(clause, start, group.first):
        antecedent = _last_before(clause, start)
        if antecedent:
            return antecedent, "relative"
    begin = start if previous is None else cast.groups[previous].last + 1
    found = _between(clause, begin, group.first)
    if previous is not None:
        cut = _last_coordinator(clause, begin, group.first)
        found = tuple(m for m in found if cut is not None and clause.at(m)[0] > cut)
    if found:
        found = _after_comma(clause, found, group.first)
        # A pronoun right before the verb is its subject, whatever stands in front of the comma.
        pronoun = next((m for m in found if m.kind == "pronoun" and clause.at(m)[1] >= group.first - 4), None)
        head = pronoun or found[0]
        return coordinated(clause, head), "subject"
    if opened := _opened(clause, group):
        return opened, "subject"
    if previous is not None:
        return subject(cast, _sharing(cast, index, previous))[0], "shared-subject"
    if infinitive and index:
        return subject(cast, index - 1)[0], "shared-subject"
    return (), "none"


def _opened(clause: Clause, group: VerbGroup) -> tuple[MentionForm, ...]:
    """ "after U.S. officials alleged": right before a finite verb, "after" opens a clause whose subject stands between."""
    if group.bare or group.mood in ("inf", "prp"):
        return ()
    near = (m for m in clause.mentions if clause.at(m)[1] == group.first - 1 and m.kind in ACTORS)
    return tuple(m for m in near if governed(clause, m) in clause.pack.openers & clause.pack.event_openers)[:1]


def _purpose(clause: Clause, last: int, end: int) -> int:
    """Where "pour évoquer la Crimée" begins: what follows belongs to the purpose."""
    for index in range(last + 1, end):
        following = clause.tokens[index + 1].lower
        if clause.tokens[index].lower in clause.pack.purposes and following.endswith(clause.pack.infinitive_endings or ("\0",)):
            return index
    return end


def _noun_between(clause: Clause, last: int, first: int) -> bool:
    """ "met Putin, months after his summit with Trump": the companion is the noun's, not the verb's."""
    pack = clause.pack
    for index in range(last + 2, first):
        if clause.tokens[index].lower not in pack.nouns or index in clause.mention_tokens:
            continue
        start = index - 1
        while start > last + 1 and clause.tokens[start].lower not in pack.determiners:
            start -= 1
        if clause.word_before(start) in pack.prepositions | pack.event_openers:
            return True
    return False


def _sharing(cast: Cast, index: int, previous: int) -> int:
    """The verb whose subject a later one shares: a finite one for a finite one, not what that governs."""
    for earlier in range(index - 1, -1, -1):
        group, scope = cast.groups[earlier], cast.scopes[earlier]
        if group.mood not in ("inf", "prp") and not group.bare and (scope is None or scope.governor is None):
            return earlier
    return previous


def _described(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """Whom a participle says something of: the mention that it touches, with those joined to it, or the one the tree names."""
    found, told = _touching(cast.clause, cast.groups[index].first), described(cast, index)
    if not found and not told and (verb := opening(cast, index)) is not None:
        return subject(cast, verb)[0]
    return told if set(found) <= set(told) else found


def _touching(clause: Clause, first: int) -> tuple[MentionForm, ...]:
    """The mention right before a participle, a comma allowed: what was done, was done to it."""
    for mention in clause.mentions:
        last = clause.at(mention)[1]
        if governed(clause, mention):
            continue
        if last == first - 1 or (last == first - 2 and clause.tokens[first - 1].text == ","):
            return (mention,)
    return ()


def _after_comma(clause: Clause, found: tuple[MentionForm, ...], end: int) -> tuple[MentionForm, ...]:
    """What stands between the last comma and the verb, unless it goes on with a list."""
    comma = next((i for i in range(end - 1, clause.at(found[0])[1], -1) if clause.tokens[i].text == ","), None)
    if comma is None:
        return found
    after = tuple(m for m in found if clause.at(m)[0] > comma)
    return after if after and after[0] not in coordinated(clause, found[0]) else found


def _segment_start(clause: Clause, at: int) -> int:
    number = clause.segments[at]
    while at and clause.segments[at - 1] == number:
        at -= 1
    return at


def _segment_end(clause: Clause, at: int) -> int:
    number = clause.segments[at]
    while at + 1 < len(clause.tokens) and clause.segments[at + 1] == number:
        at += 1
    return at


def _between(clause: Clause, begin: int, end: int) -> tuple[MentionForm, ...]:
    """Actor mentions between two tokens that no preposition governs."""
    return tuple(
        m
        for m in clause.mentions
        if begin <= clause.at(m)[0] and clause.at(m)[1] < end and m.kind in ACTORS and not governed(clause, m)
    )


def _last_before(clause: Clause, index: int) -> tuple[MentionForm, ...]:
    before = [m for m in clause.mentions if clause.at(m)[1] < index and m.kind in ACTORS]
    return (before[-1],) if before and clause.at(before[-1])[1] >= index - 3 else ()


def _last_coordinator(clause: Clause, begin: int, end: int) -> int | None:
    for index in range(end - 1, begin - 1, -1):
        if clause.tokens[index].lower in clause.pack.coordinators or clause.tokens[index].text == ",":
            return index
    return None


def _object(cast: Cast, index: int) -> tuple[tuple[MentionForm, ...], str]:
    """What the verb acts on: the first actor after it that is no agent, companion or mere place."""
    clause, group = cast.clause, cast.groups[index]
    pack = clause.pack
    told = tree_object(cast, index)
    if told is not None:
        return told, "object"
    for mention in _following(cast, index):
        preposition = governed(clause, mention)
        if preposition in pack.companion_prepositions and _noun_between(clause, group.last, clause.at(mention)[0]):
            continue
        if preposition in pack.agent_prepositions | pack.companion_prepositions | pack.event_openers:
            continue
        if preposition in pack.place_prepositions and mention.kind in ("place",):
            continue
        if mention.kind == "place" and not preposition and mention.place_state:
            return (mention,), "object"
        if mention.kind not in ACTORS:
            continue
        rule = "object" if not preposition else "oblique-object"
        if preposition and preposition in pack.place_prepositions and mention.kind == "state" and _far(clause, group, mention):
            continue
        return coordinated(clause, mention), rule
    return (), "none"


def object_of(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """The mentions that a verb group acts on."""
    return _object(cast, index)[0]


def _far(clause: Clause, group: VerbGroup, mention: MentionForm) -> bool:
    """More than a few words away, a state after a locative preposition is where, not whom."""
    return clause.at(mention)[0] - group.last > 6


def _following(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """Mentions after a group up to the end of its segment or the next verb group."""
    clause, group = cast.clause, cast.groups[index]
    end = _segment_end(clause, group.last)
    nxt = next((g.first for g in cast.groups[index + 1 :] if not g.bare), len(clause.tokens))
    stop = min(end, nxt, _purpose(clause, group.last, end))
    if nxt <= end and (cut := _last_coordinator(clause, group.last + 1, nxt)) is not None:
        # What stands between the last "et" or comma and the next verb is that verb's subject.
        stop = min(stop, cut)
    return tuple(m for m in clause.mentions if group.last < clause.at(m)[0] <= stop and belongs(cast, index, (m.start, m.end)))


def after(cast: Cast, index: int, prepositions: frozenset[str]) -> tuple[MentionForm, ...]:
    """The actors that one of the prepositions joins to the verb."""
    for mention in _following(cast, index):
        if _noun_between(cast.clause, cast.groups[index].last, cast.clause.at(mention)[0]):
            break
        if mention.kind in ACTORS and governed(cast.clause, mention) in prepositions:
            return coordinated(cast.clause, mention)
    return ()
