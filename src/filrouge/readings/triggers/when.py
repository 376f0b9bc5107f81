"""Which time expression of a sentence belongs to an act."""

from __future__ import annotations

from collections.abc import Iterable

from filrouge.model.timexform import TimexForm
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup


def timex_of(clause: Clause, groups: tuple[VerbGroup, ...], first: int, last: int) -> TimexForm | None:
    """The date nearest to tokens `first`..`last` in their segment, none beyond another verb.

    A time that opens the segment belongs to the segment's first verb. Of two in a row
    ("six mois plus tard, en juin") the one that names the calendar wins.
    """
    segment = clause.segments[last]
    best: tuple[int, int, TimexForm] | None = None
    for timex in clause.timexes:
        if timex.type not in ("DATE", "TIME") or timex.value in ("PAST_REF", "FUTURE_REF"):
            continue
        begin, end = clause.timex_at(timex)
        if not _reaches(clause, begin, segment) or not _bears(timex, groups, first, last):
            continue
        if _is_range_end(clause.timexes, timex) or _of_a_noun(clause, timex, (first, last)):
            continue
        low, high = (end, first) if end < first else (last, begin)
        blockers = sum(1 for g in groups if low < g.head < high and not first <= g.head <= last)
        blockers += begin > last and _another_verb(clause, last, begin)
        if blockers:
            continue
        distance = max(0, high - low)
        rank = (_vagueness(timex), distance)
        if best is None or rank < best[:2]:
            best = (*rank, timex)
    return best[2] if best else None


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


def _bears(timex: TimexForm, groups: tuple[VerbGroup, ...], first: int, last: int) -> bool:
    """ "depuis" dates what lasts, "avant" and "jusqu'à" what is to come or lasts; no past act done once."""
    if timex.bound in ("at", "after"):
        return True
    own = next((g for g in groups if first <= g.head <= last), None)
    if own is None:
        return False
    if timex.bound == "since":
        return own.tense in ("present", "ongoing")
    return own.tense in ("present", "ongoing", "future", "none")


def _reaches(clause: Clause, begin: int, segment: int) -> bool:
    return clause.segments[begin] == segment


def _is_range_end(timexes: Iterable[TimexForm], timex: TimexForm) -> bool:
    return any(other.range_end == timex.id for other in timexes)


def _vagueness(timex: TimexForm) -> int:
    """0 for what names the calendar or a day, 1 for shifts, 2 for "now"."""
    if timex.operator == "now":
        return 2
    if timex.operator == "shift" and timex.anchor == "context" and timex.grain != "day":
        return 1
    return 0
