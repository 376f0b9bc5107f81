"""Which ids of many articles are one person: blocks of like names, judged pairs, clusters without a conflict.

Names meet in blocks of the same consonants, so the work grows with the number of persons and not with its square. The surest
pairs are joined first; a cluster is judged by all that is known of its members. Then initials and surnames alone join the one
cluster that they fit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from filrouge.actors.compare import conflict, judge
from filrouge.actors.facts import Facts, Name, family_first, gathered
from filrouge.knowledge.offices import Offices
from filrouge.knowledge.romanisation import skeleton, sound
from filrouge.model.actor import Tie, Verdict
from filrouge.model.document import Document
from filrouge.model.text import Reason, reason

_NEIGHBOURS = 12
"""That many of a block, in the order of their names, each is compared with."""
_TIES = 8
"""That many like names of a person are told."""
_ORDER = ("joined", "apart", "perhaps")
_STRENGTH = {"join-spelling": 0, "join-order": 1, "join-near": 2}


@dataclass(frozen=True, slots=True)
class Joined:
    """`canonical`: id -> the id that its person goes by, for those that have another; `ties` by the latter."""

    canonical: Mapping[str, str] = field(default_factory=dict)
    ties: Mapping[str, tuple[Tie, ...]] = field(default_factory=dict)


def join(documents: Sequence[Document], offices: Offices) -> Joined:
    """The persons of all documents, each under one id."""
    persons = gathered(documents, offices)
    work = _Joining([persons[id] for id in sorted(persons)])
    work.spellings()
    work.middles()
    work.shortened()
    work.namesakes()
    return work.result()


class _Joining:
    def __init__(self, persons: list[Facts]) -> None:
        self.of = {facts.id: facts for facts in persons}
        """Id -> the facts of the cluster that it is in."""
        self.whole = [facts for facts in persons if any(_whole(name) for name in facts.names)]
        self.short = [facts for facts in persons if not facts.table and not any(_whole(name) for name in facts.names)]
        self.ties: dict[str, dict[tuple[str, Verdict], tuple[Reason, ...]]] = defaultdict(dict)

    def spellings(self) -> None:
        """Whole names of the same consonants, in whatever order of the words."""
        found = []
        for one, other in self._meeting(lambda name: tuple(sorted(map(skeleton, name)))):
            judgement = judge(one, other)
            if judgement is None:
                continue
            verdict, why = judgement
            if verdict == "joined":
                found.append((_STRENGTH[why[0].code], one.id, other.id, why))
            else:
                self._tie(one.id, other.id, verdict, why)
        for _, one_id, other_id, why in sorted(found, key=lambda pair: pair[:3]):
            self._merge(one_id, other_id, why)

    def middles(self) -> None:
        """A name with one more word in its middle: close, and as often a father or a son."""
        for one, other in self._meeting(lambda name: (sound(name[0]), sound(name[-1]))):
            lengths = {len(name) for facts in (one, other) for name in facts.names}
            if one is not other and len(lengths) > 1 and not (one.table and other.table):
                against = conflict(one, other)
                self._tie(one.id, other.id, "apart" if against else "perhaps", (reason("join-middle"), *_some(against)))

    def shortened(self) -> None:
        """ "J. Biden", "le général Sidorov": whoever is the only one that they may mean."""
        bearers: dict[tuple[str, ...], list[Facts]] = defaultdict(list)
        for facts in dict.fromkeys(self.of[one.id] for one in self.whole):
            keys = {key for name in facts.names if _whole(name) for key in _short_forms(name, facts)}
            for key in keys:
                bearers[key].append(facts)
        for facts in self.short:
            name = facts.names[0] if facts.names else ()
            code = "join-surname" if len(name) == 1 else "join-initial"
            fitting = bearers.get(tuple(_sound_or_initial(word) for word in name), [])
            found = [one for one in fitting if conflict(one, facts) is None]
            strangers = len(name) == 1 and len(found) == 1 and not _met(found[0], facts)
            for one in fitting[:_TIES]:
                against = conflict(one, facts)
                if against:
                    self._tie(one.id, facts.id, "apart", (reason(code), against))
                elif len(found) > 1:
                    self._tie(one.id, facts.id, "perhaps", (reason(code), reason("perhaps-several", count=len(found))))
                elif (one.table and len(name) == 1) or strangers:
                    # The tables know his surname; where it was not taken for him, the text did not mean him.
                    self._tie(one.id, facts.id, "perhaps", (reason(code), *((reason("perhaps-strangers"),) if strangers else ())))
            if len(found) == 1 and not strangers and not (found[0].table and len(name) == 1):
                self._merge(found[0].id, facts.id, (reason(code),))

    def namesakes(self) -> None:
        """Persons of one surname whose first names differ: told, so that a reader sees that they were looked at."""
        for one, other in self._meeting(lambda name: (sound(name[-1]),), _surname):
            if one is not other and (other.id, "perhaps") not in self.ties[one.id]:
                self._tie(one.id, other.id, "apart", (reason("apart-first-names"),))

    def _meeting(
        self, key: Callable[[Name], Hashable], of: Callable[[Facts], Sequence[Name]] = lambda facts: facts.names
    ) -> Iterator[tuple[Facts, Facts]]:
        """Pairs of clusters that share a key, each once: with the next few of their block."""
        blocks: dict[Hashable, dict[Facts, None]] = defaultdict(dict)
        for facts in dict.fromkeys(self.of[one.id] for one in self.whole):
            for name in of(facts):
                if _whole(name):
                    blocks[key(name)][facts] = None
        seen: set[tuple[str, str]] = set()
        for block in blocks.values():
            members = sorted(block, key=lambda facts: (tuple(map(sound, facts.names[0])), facts.id))
            for at, one in enumerate(members):
                for other in members[at + 1 : at + 1 + _NEIGHBOURS]:
                    pair = (one.id, other.id)
                    if pair not in seen:
                        seen.add(pair)
                        yield one, other

    def _merge(self, one_id: str, other_id: str, why: tuple[Reason, ...]) -> None:
        one, other = self.of[one_id], self.of[other_id]
        if one is other:
            return
        against = conflict(one, other)
        if against:
            self._tie(one.id, other.id, "apart", (*why, against))
            return
        # An id of the tables is kept, then the one that is seen most.
        one, other = sorted((one, other), key=lambda facts: (not facts.table, len(facts.names[0]) < 2, -facts.mentions, facts.id))
        moved = list(other.ids)
        self._tie(one.id, other.id, "joined", why)
        one.absorb(other)
        for id in moved:
            self.of[id] = one

    def _tie(self, one: str, other: str, verdict: Verdict, why: tuple[Reason, ...]) -> None:
        for mine, theirs in ((one, other), (other, one)):
            known = self.ties[mine]
            if len(known) < _TIES and not any(named == theirs for named, _ in known):
                known[theirs, verdict] = why

    def result(self) -> Joined:
        canonical = {id: facts.id for id, facts in self.of.items() if id != facts.id}
        ties: dict[str, dict[str, Tie]] = defaultdict(dict)
        for id, found in self.ties.items():
            owner = canonical.get(id, id)
            for (other, verdict), why in found.items():
                inside = canonical.get(other, other) == owner
                if inside == (verdict == "joined") and other != owner:
                    shown = other if inside else canonical.get(other, other)
                    ties[owner].setdefault(shown, Tie(shown, verdict, why))
        told = {
            id: tuple(sorted(found.values(), key=lambda tie: (_ORDER.index(tie.verdict), tie.other)))
            for id, found in ties.items()
        }
        return Joined(canonical, told)


def _whole(name: Name) -> bool:
    return len(name) > 1 and len(name[0]) > 1


def _surname(facts: Facts) -> tuple[Name, ...]:
    """The names with the family name last."""
    return tuple((*name[1:], name[0]) for name in facts.names) if family_first(facts) else facts.names


def _sound_or_initial(word: str) -> str:
    return word if len(word) == 1 else sound(word)


def _short_forms(name: Name, facts: Facts) -> Iterator[tuple[str, ...]]:
    """By which shorter forms a whole name may be meant: its surname, and initials before the rest."""
    yield (sound(name[0] if family_first(facts) else name[-1]),)
    for initials in range(1, len(name)):
        yield (*(word[0] for word in name[:initials]), *map(_sound_or_initial, name[initials:]))


def _met(one: Facts, other: Facts) -> bool:
    """True where a surname alone and a whole name have something in common besides: a title, a state, others around them."""
    return bool(one.titles & other.titles or one.states & other.states or one.company & other.company)


def _some(against: Reason | None) -> tuple[Reason, ...]:
    return (against,) if against else ()
