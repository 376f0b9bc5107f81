"""A quote before it has its number: positions in the view, speaker as words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from filrouge.model.mention import MentionForm
from filrouge.readings.quotes.addressees import addressee
from filrouge.readings.quotes.cues import Cue
from filrouge.readings.quotes.phrases import Phrase, behind_complements, is_named, name_like, phrase_at
from filrouge.readings.quotes.stretch import Item, Stretch

_COMPLEMENT = 8
"""Items between a role and the comma before its name ("le négociateur pour le taxi, Guy Petit,")."""
_CLOSING = frozenset({",", ";", ":", "."})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Words that name a speaker, in the view, and the mention there."""

    start: int
    end: int
    mention: MentionForm | None
    named: tuple[int, int] | None = None
    """The words that a pronoun takes up, when no mention covers them."""


@dataclass(slots=True)
class Draft:
    """`group` is any number that the pieces of one quote share."""

    start: int
    end: int
    kind: Literal["direct", "indirect", "mixed"]
    cue: tuple[int, int] | None
    speaker: Speaker | None
    negative: bool = False
    conditional: bool = False
    group: int | None = None
    addressee: tuple[int, int] | None = None
    guessed: bool = False
    """By the trained judge, no rule: gives way to a rule that takes the whole sentence."""


@dataclass(slots=True)
class Work:
    """What is known of one stretch while its cues are attached, one after the other."""

    stretch: Stretch
    cues: list[Cue]
    strict: bool = False
    """Inside somebody's words: only clauses that a complementiser opens."""
    drafts: list[Draft] = field(default_factory=list)
    claimed: set[int] = field(default_factory=set)
    used: set[int] = field(default_factory=set)
    """`first` of the cues that have opened something."""
    inserted: set[int] = field(default_factory=set)
    """`first` of the cues that stand inside or behind what they report."""
    opening: dict[int, Cue] = field(init=False)
    """The cues by the item that they begin with."""
    turns: list[int] | None = None
    """Where reported clauses can end; found on demand."""
    stops: set[int] = field(default_factory=set)
    """Items where an inserted clause begins: no reported clause goes past one."""
    speakers: dict[int, Speaker] = field(default_factory=dict)
    """By `first` of a cue: who speaks there."""
    marks: list[int] = field(init=False)
    """Items that are marked words."""

    def __post_init__(self) -> None:
        self.opening = {cue.first: cue for cue in self.cues}
        self.marks = [i for i, item in enumerate(self.stretch.items) if item.kind == "quote"]

    def free(self, index: int) -> bool:
        """True for marked words that no cue has yet."""
        return self.stretch.kind(index) == "quote" and index not in self.claimed

    def speaker(self, phrase: Phrase) -> Speaker:
        """The words of a phrase; a mention's own borders win."""
        items = self.stretch.items
        phrase = self._name_behind(phrase)
        if phrase.mention is not None:
            inside = [i for i in range(len(items)) if items[i].mention is phrase.mention]
            last = self._complement_behind(phrase.mention, inside[-1] + 1)
            if last > inside[-1] + 1:
                return Speaker(items[inside[0]].start, items[last - 1].end, None)
            return Speaker(items[inside[0]].start, items[inside[-1]].end, phrase.mention)
        return Speaker(items[phrase.first].start, items[phrase.last - 1].end, None)

    def _complement_behind(self, mention: MentionForm, index: int) -> int:
        """Index behind "de la famille" in "le porte-parole de la famille": an unknown role is no one without it."""
        stretch = self.stretch
        if mention.kind != "role" or mention.actors or mention.office is not None:
            return index
        return behind_complements(stretch, index, len(stretch.items))

    def _name_behind(self, phrase: Phrase) -> Phrase:
        """For "le ministre, Jean Petit," the name: it says more than the role."""
        stretch = self.stretch
        near = stretch.items[phrase.last].mention if phrase.last < len(stretch.items) else None
        if near is not None and near.kind == "person" and phrase.mention is not None and phrase.mention.kind == "role":
            return phrase_at(stretch, phrase.last) or phrase
        comma = next((i for i in range(phrase.last, phrase.last + _COMPLEMENT) if stretch.word(i) in _CLOSING), -1)
        if stretch.word(comma) != "," or any(stretch.word(i) in stretch.pack.finite for i in range(phrase.last, comma)):
            return phrase
        if is_named(stretch, phrase) or stretch.word(phrase.first) in stretch.pack.pronouns:
            return phrase
        if phrase.mention is not None and phrase.mention.kind != "role":
            return phrase
        second = phrase_at(stretch, comma + 1)
        if second is None or not is_named(stretch, second) or second.last - second.first < 2:
            return phrase
        closed = stretch.word(second.last) in {",", ".", "", ";", ":"} or stretch.kind(second.last) == "quote"
        return second if closed else phrase

    def direct(self, index: int, cue: Cue | None, speaker: Speaker | None, group: int | None = None) -> None:
        """Marked words alone: direct speech, without the marks and the comma of a cut."""
        item = self.stretch.items[index]
        assert item.marked is not None
        first, last = item.marked.first, item.marked.last
        last -= len(item.text) - len(item.text.rstrip(", "))
        self.claimed.add(index)
        if first < last:
            self._add(Draft(first, last, "direct", None, speaker, group=group), cue)

    def clause(self, span: tuple[int, int], cue: Cue, speaker: Speaker | None, group: int | None = None) -> None:
        """A reported clause: direct when it is marked as a whole, mixed when part of it is."""
        first, last = span
        items = self.stretch.items
        while first < last and (items[first].lower in {",", "-", "–", "—"} or items[first].lower in self.stretch.pack.marks):
            first += 1
        spoken = self.stretch.dashed and group is not None and cue.mood != "gerund"
        while (
            last > first
            and items[last - 1].kind == "mark"
            and items[last - 1].lower in {",", ".", "!", "?", ":", ";", "…", "-", "–", "—"}
        ):
            last -= 1
        if first >= last:
            return
        marked = [i for i in range(first, last) if self.stretch.kind(i) == "quote"]
        if len(marked) == last - first:
            for index in marked:
                self.direct(index, cue, speaker, group)
            return
        self.claimed.update(i for i in marked if not self._other_cue(i, first, cue))
        kind: Literal["direct", "indirect", "mixed"] = "mixed" if any(i in self.claimed for i in marked) else "indirect"
        if spoken and cue.first in self.inserted:
            kind = "direct"
        self._add(Draft(items[first].start, items[last - 1].end, kind, None, speaker, group=group), cue)

    def _other_cue(self, index: int, first: int, cue: Cue) -> bool:
        """True when another cue inside the clause stands before the marked words and may take them."""
        return any(first <= c.first < index and c.first != cue.first and c.uses & {"that", "speech", "object"} for c in self.cues)

    def _add(self, draft: Draft, cue: Cue | None) -> None:
        items: tuple[Item, ...] = self.stretch.items
        if cue is not None:
            draft.cue = (items[cue.first].start, items[cue.last - 1].end)
            draft.negative = cue.negative != ("deny" in cue.uses and draft.kind != "direct")
            draft.conditional = cue.conditional
            told = addressee(self.stretch, cue)
            said_by = draft.speaker
            # "…, assure son avocat": behind the verb stands who speaks.
            draft.addressee = None if told and said_by and told[0] < said_by.end and said_by.start < told[1] else told
            self.used.add(cue.first)
            if draft.speaker is not None:
                self.speakers[cue.first] = draft.speaker
        self.drafts.append(draft)


def settle_kinds(work: Work) -> None:
    """An indirect clause with marked words that nobody else has said is mixed."""
    stretch = work.stretch
    loose = [stretch.items[i] for i in work.marks if i not in work.claimed and not name_like(stretch, i, -1)]
    for draft in work.drafts:
        if draft.kind == "indirect" and any(draft.start <= item.start and item.end <= draft.end for item in loose):
            draft.kind = "mixed"
