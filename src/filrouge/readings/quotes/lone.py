"""Marked words that no verb of saying has taken, where the sentence around them says by other means whose they are."""

from __future__ import annotations

from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, name_like, phrase_at
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject

_BEHIND = 4
"""Items between "est" and the marks, or between marks and the participle before them."""


def attach_lone(work: Work) -> None:
    """Take announced words ("en ces termes « … »"), inscriptions, feelings ("est « ravie »") and marked predicates."""
    stretch = work.stretch
    for index in work.marks:
        if index == 0 or not work.free(index):
            continue
        phrase = _announced(stretch, index) or _inscribed(stretch, index)
        if phrase is None and not name_like(stretch, index, index - 1):
            phrase = _predicate(stretch, index)
        if phrase is not None and can_speak(stretch, phrase):
            work.direct(index, None, work.speaker(phrase))


def _announced(stretch: Stretch, index: int) -> Phrase | None:
    place = index - 1 if stretch.word(index - 1) in {":", ","} else index
    if not any(place >= len(w) and stretch.follows(place - len(w), w) for w in stretch.pack.announcers):
        return None
    return first_subject(stretch, index)


def _inscribed(stretch: Stretch, index: int) -> Phrase | None:
    """ "une lettre où il est écrit « … »", "portait un écriteau sur lequel était inscrit « … »": the text, or who carries it."""
    pack = stretch.pack
    if stretch.word(index - 1 - (stretch.word(index - 1) == ":")) not in pack.inscribed:
        return None
    where = next((i for i in range(index - 1, max(0, index - 8), -1) if stretch.word(i) in pack.wheres), None)
    return None if where is None else first_subject(stretch, where)


def _predicate(stretch: Stretch, index: int) -> Phrase | None:
    """ "la maire est « très surprise »", "le pape « s'associe à la douleur »": what only the subject can say of itself."""
    pack = stretch.pack
    words = stretch.items[index].text.lower().replace("\u2019", "'").replace("'", " ").split()
    place = index - 1
    if not pack.feelings:
        return None
    if pack.feelings.isdisjoint(words[:2]):
        finite = words[0] in pack.reflexives and words[1:2] and (words[1] in pack.finite or words[1].endswith("e"))
        phrase = _ends_before(stretch, index) if finite else None
        return phrase if phrase is not None and phrase.mention is not None and phrase.mention.kind in ("person", "role") else None
    auxiliary = pack.auxiliaries.get(stretch.word(place))
    if auxiliary is None or auxiliary.kind != "be":
        return None
    return first_subject(stretch, place) if place < 40 else None


def _ends_before(stretch: Stretch, index: int) -> Phrase | None:
    for start in range(max(0, index - 8), index):
        phrase = phrase_at(stretch, start, index)
        if phrase is not None and phrase.last == index:
            return phrase
    return None
