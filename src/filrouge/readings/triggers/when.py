"""Which time expression of a sentence belongs to an act."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from filrouge.model.timexform import TimexForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.holders import shares


def timex_of(cast: Cast, first: int, last: int) -> TimexForm | None:
    """The date of the verb on tokens `first`..`last`: what the tree hangs on it, else the nearest in its segment.

    In a segment none counts beyond another verb, and a time that opens it belongs to its first verb. Of two in a row
    ("six mois plus tard, en juin") the one that names the calendar wins.
    """
    clause, groups = cast.clause, cast.groups
    own = next((i for i, g in enumerate(groups) if first <= g.head <= last), None)
    best: tuple[int, int, TimexForm] | None = None
    for timex in clause.timexes:
        if timex.type not in ("DATE", "TIME") or timex.value in ("PAST_REF", "FUTURE_REF"):
            continue
        begin, end = clause.timex_at(timex)
        if not _bears(timex, groups, first, last) or timex.id in clause.range_ends:
            continue
        low, high = (end, first) if end < first else (last, begin)
        told = _by_tree(cast, timex, own)
        if told is False or (told is None and not _by_order(cast, timex, (first, last), (low, high))):
            continue
        rank = (_vagueness(timex), max(0, high - low))
        if best is None or rank < best[:2]:
            best = (*rank, timex)
    return best[2] if best else None


def in_main_clause(cast: Cast, index: int) -> bool:
    """A main clause by the order of words; or by the tree, behind one about a noun that has a verb of its own.

    "Moscou, dont la sonde s'était écrasée, a félicité New Delhi."
    """
    clause, scope, tree, node = cast.clause, cast.scopes[index], cast.clause.tree, cast.nodes[index]
    if scope is None or not scope.subordinate:
        return scope is not None
    if scope.governor is not None or tree is None or node is None or tree.tokens[node].head != node:
        return False
    group = cast.groups[index]
    opening = bisect_left(clause.segments, clause.segments[group.head])
    between = (n for i in range(opening, group.first) if (n := clause.nodes[i]) is not None)
    return clause.tokens[opening].lower not in clause.pack.relatives or any(tree.is_verb(n) for n in between)


def _by_tree(cast: Cast, timex: TimexForm, own: int | None) -> bool | None:
    """Whether the tree gives a time to a verb group; None where it does not say."""
    tree, held = cast.clause.tree, cast.held.get(timex.id)
    if tree is None or held is None:
        return None
    if held.described:
        return False
    node = cast.nodes[own] if own is not None else None
    if node is None or held.verb is None or not tree.is_verb(node):
        return None
    if held.verb == node:
        return True if held.straight else None
    if held.verb in cast.nodes and own is not None and held.straight:
        later = cast.scopes[cast.nodes.index(held.verb)]
        if later is not None and later.row == own and not _then(cast, own, held.verb):
            # "ont été arrêtés et placés en garde à vue lundi": one auxiliary, one time.
            return True
    ahead = timex.start < tree.tokens[held.verb].start
    if held.verb in cast.nodes:
        holder = cast.nodes.index(held.verb)
        if cast.groups[holder].bare and cast.senses[holder] is None:
            # "des missiles de courte portée le 9 mai": what may be a participle, and tells nothing.
            return None
    if held.verb not in cast.nodes or (ahead and timex.start > tree.tokens[node].start and _comma_after(cast.clause, timex)):
        # "s'est déroulé à Hanoï en février, ce dernier se concluant…": behind a comma a parser reaches too far.
        return None
    if ahead and shares(tree, held.verb, node) and timex.front:
        return True
    return False if held.straight else None


def _then(cast: Cast, earlier: int, later: int) -> bool:
    """ "ont été arrêtés, puis relâchés dimanche", "was arrested in Lyon and extradited in May": a second act at its own time."""
    clause = cast.clause
    last, end = cast.groups[earlier].last, clause.token_of(later) or 0
    between = clause.tokens[last + 1 : end]
    if any(m.place_id and last < clause.at(m)[0] < end for m in clause.mentions):
        return True
    return any(one.text == "," and other.lower in clause.pack.sequels for one, other in pairwise(between))


def _comma_after(clause: Clause, timex: TimexForm) -> bool:
    following = clause.timex_at(timex)[1] + 1
    return following < len(clause.tokens) and clause.tokens[following].text == ","


def _by_order(cast: Cast, timex: TimexForm, words: tuple[int, int], between: tuple[int, int]) -> bool:
    """In the segment of the verb, with no other verb between."""
    clause, (first, last), (low, high) = cast.clause, words, between
    begin = clause.timex_at(timex)[0]
    if clause.segments[begin] != clause.segments[last] or _of_a_noun(clause, timex, words) or _describes(clause, timex, first):
        return False
    if any(low < g.head < high and not first <= g.head <= last for g in cast.groups):
        return False
    return not (begin > last and _another_verb(clause, last, begin))


def _another_verb(clause: Clause, last: int, begin: int) -> bool:
    """ "refused to concede and asked the court on Monday": the time is the second verb's."""
    pack = clause.pack
    for index in range(last + 1, begin):
        if clause.tokens[index].lower not in pack.coordinators:
            continue
        following = index + 1
        while following < begin and clause.tokens[following].lower in pack.clitics | pack.adverbs:
            following += 1
        word = clause.tokens[following].lower
        if following in clause.mention_tokens or following >= begin:
            continue
        if word in pack.verbs or word in pack.auxiliaries or (len(word) > 3 and word.endswith(pack.participle_endings)):
            return True
    return False


def _of_a_noun(clause: Clause, timex: TimexForm, own: tuple[int, int]) -> bool:
    """ "après l'accord de 2015, il a rouvert": the date is a complement of a noun of act, not the verb's."""
    pack, begin = clause.pack, clause.timex_at(timex)[0]
    if timex.range_end is not None or begin < 2 or clause.word_before(begin) not in pack.genitives:
        return False
    index = begin - 2 if clause.tokens[begin - 1].text not in "'-" else begin - 3
    return index >= 0 and not own[0] <= index <= own[1] and clause.tokens[index].lower in pack.nouns


def _describes(clause: Clause, timex: TimexForm, verb: int) -> bool:
    """ "Chef d'état-major de 2006 à 2010, il avait été nommé…": in front, behind a noun set off by commas, it is that noun's."""
    begin, end = clause.timex_at(timex)
    stretch = (i for i in range(begin - 1, -1, -1) if clause.tokens[i].text in ",;")
    opening = next(stretch, -1) + 1
    if end >= verb or not any(clause.tokens[i].text == "," for i in range(end + 1, verb)):
        return False
    word = clause.tokens[opening].lower
    first = opening in clause.time_tokens or word in clause.pack.prepositions or word in clause.pack.event_openers
    return not (first or word in clause.pack.openers or word in clause.pack.adverbs or word in clause.pack.coordinators)


def _bears(timex: TimexForm, groups: tuple[VerbGroup, ...], first: int, last: int) -> bool:
    """ "depuis" dates what lasts, "avant" and "jusqu'à" what is to come or lasts; no past act done once."""
    own = next((g for g in groups if first <= g.head <= last), None)
    if timex.bound in ("at", "after"):
        return own is None or not _against(timex, own)
    if own is None:
        return False
    if timex.bound == "since":
        return own.tense in ("present", "ongoing")
    return own.tense in ("present", "ongoing", "future", "none")


def _against(timex: TimexForm, group: VerbGroup) -> bool:
    """ "a annoncé un sommet jeudi prochain": what lies ahead by its own words dates no past act, nor "last week" one to come."""
    if timex.anchor != "creation":
        return False
    shift = timex.quantity or 0 if timex.operator == "shift" else 0
    if group.tense == "past" and not group.conditional:
        return timex.operator == "next" or shift > 0
    return group.tense == "future" and (timex.operator == "last" or shift < 0)


def _vagueness(timex: TimexForm) -> int:
    """0 for what names the calendar or a day, 1 for shifts, 2 for "now"."""
    if timex.operator == "now":
        return 2
    if timex.operator == "shift" and timex.anchor == "context" and timex.grain != "day":
        return 1
    return 0
