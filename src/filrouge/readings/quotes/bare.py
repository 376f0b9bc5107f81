"""Marked sentences without a cue: the last speaker goes on, or a line below names one."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.readings.quotes.drafts import Draft, Speaker, Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, is_named, phrase_at
from filrouge.readings.quotes.sources import content_start
from filrouge.readings.quotes.speakers import who
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject, subject_after, subject_before

_WAITING = 8
"""Marked paragraphs that one signature below may cover."""
_DASHES = frozenset({"–", "—", "―", "-"})


@dataclass(slots=True)
class Memory:
    """What the stretches before have said: the last speaker, where, and marked words that wait for a line below."""

    speaker: Speaker | None = None
    paragraph: int = -1
    spoke: bool = False
    """The stretch before reported speech, or has somebody as its subject."""
    quoted: bool = False
    """It reported speech."""
    waiting: list[Draft] | None = None
    before: Work | None = None
    """The stretch before."""


def attach_bare(work: Work, memory: Memory) -> list[Draft]:
    """Drafts for a stretch whose only words are marked; also the signature below such a stretch ("— Jean Petit")."""
    stretch = work.stretch
    signed = _signature(stretch)
    if signed is not None and memory.waiting:
        for draft in memory.waiting:
            draft.speaker = work.speaker(signed)
        done, memory.waiting = memory.waiting, None
        return done
    if memory.waiting and _continues(work, memory.waiting):
        done, memory.waiting = memory.waiting, None
        return done
    waited, memory.waiting = memory.waiting or [], None
    recalled = _recalled(work, memory)
    if recalled is not None:
        return [recalled]
    words = _words_recalled(work, memory)
    if words:
        return words
    if _announced(work, memory):
        return []
    marked = work.marks
    if _signed_behind(work, marked):
        return []
    alone = marked and all(stretch.kind(i) in ("quote", "mark") for i in range(len(stretch.items)))
    if not alone or not all(work.free(i) for i in marked):
        return []
    if not any(_sentence(stretch, i) and not _heading(stretch, i) for i in marked):
        return []
    count = len(work.drafts)
    above = stretch.opens and memory.quoted and memory.paragraph == stretch.paragraph - 1
    goes_on = memory.spoke and (memory.paragraph == stretch.paragraph or above)
    near = not stretch.opens and memory.paragraph >= stretch.paragraph - 1 and _person(memory.speaker)
    if near and _in_first_person(stretch, marked):
        # Who says "I" has been named, if not in the sentence before.
        goes_on = True
    speaker = memory.speaker if goes_on else None
    for index in marked:
        work.direct(index, None, speaker)
    if speaker is not None:
        return []
    waiting, work.drafts[count:] = work.drafts[count:], []
    # Marked paragraphs one below the other have one signature.
    memory.waiting = [*waited[-_WAITING:], *waiting] if stretch.opens else waiting
    return []


def remember(work: Work, memory: Memory, subject: Phrase | None) -> None:
    """Keep the speaker of the last quote of a stretch; where nobody speaks, its subject, when that is a person."""
    stretch = work.stretch
    memory.before = work
    spoken = [d for d in work.drafts if d.speaker is not None]
    if spoken:
        memory.speaker = max(spoken, key=lambda d: d.start).speaker
        memory.paragraph, memory.spoke, memory.quoted = stretch.paragraph, True, True
        return
    memory.spoke = memory.quoted = False
    if subject is not None and _somebody(stretch, subject):
        memory.speaker, memory.paragraph, memory.spoke = work.speaker(subject), stretch.paragraph, True


def _somebody(stretch: Stretch, phrase: Phrase) -> bool:
    """True for a person: by a mention, or by a name of two words."""
    if phrase.mention is not None:
        return phrase.mention.kind in ("person", "role", "pronoun") and can_speak(stretch, phrase)
    return is_named(stretch, phrase) and phrase.last - phrase.first > 1


def _person(speaker: Speaker | None) -> bool:
    return speaker is not None and speaker.mention is not None and speaker.mention.kind in ("person", "role", "pronoun")


def _continues(work: Work, waiting: list[Draft]) -> bool:
    """A quotation of several paragraphs, each opened by its mark: the one who speaks in the last has said all."""
    stretch = work.stretch
    if not stretch.opens or not stretch.items or stretch.items[0].marked is None:
        return False
    first = next((d for d in work.drafts if d.start == stretch.items[0].marked.first), None)
    if first is None or first.speaker is None:
        return False
    group = first.group if first.group is not None else stretch.items[0].start
    first.group = group
    for draft in waiting:
        draft.speaker, draft.cue, draft.group = first.speaker, first.cue, group
    work.drafts.extend(waiting)
    waiting.clear()
    return True


def _signed_behind(work: Work, marked: list[int]) -> bool:
    """ "« … » — Jean Petit" in one line."""
    stretch = work.stretch
    if len(marked) != 1 or marked[0] != 0 or not work.free(0) or stretch.word(1) not in _DASHES or len(stretch.items) > 20:
        return False
    phrase = phrase_at(stretch, 2)
    if phrase is None or not is_named(stretch, phrase) or stretch.word(phrase.last) not in {"", ",", "."}:
        return False
    work.direct(0, None, work.speaker(phrase))
    return True


def _announced(work: Work, memory: Memory) -> bool:
    """A paragraph that ends with a verb of saying and a colon, and marked words that open the next one."""
    before = memory.before
    if before is None or not work.stretch.opens or not work.free(0) or before.stretch.word(len(before.stretch.items) - 1) != ":":
        return False
    if work.stretch.paragraph != before.stretch.paragraph + 1:
        return False
    cues = [cue for cue in before.cues if cue.uses & {"speech", "object"} and cue.source is None and not cue.passive]
    speaker = who(before, cues[-1]) if cues else None
    if speaker is None:
        phrase = first_subject(before.stretch, len(before.stretch.items))
        if phrase is None or not _somebody(before.stretch, phrase):
            return False
        speaker = before.speaker(phrase)
    work.direct(0, None, speaker)
    return True


def _recalled(work: Work, memory: Memory) -> Draft | None:
    """ "C'est ce qu'a annoncé X": the sentence before, when nothing else reports it, is what X says."""
    stretch, before = work.stretch, memory.before
    if before is None or not all(d.guessed for d in before.drafts) or before.stretch.paragraph != stretch.paragraph:
        return None
    opening = next((words for words in stretch.pack.recalls if stretch.follows(0, words)), None)
    cue = next((cue for cue in work.cues if "that" in cue.uses), None)
    if opening is None or cue is None or cue.first > len(opening) + 12 or cue.negative:
        return None
    phrase = subject_after(stretch, cue) or subject_before(stretch, cue)
    items = before.stretch.items
    first, last = content_start(before.stretch, 0, len(items)), before.stretch.end_of_text()
    if phrase is None or last - first < 4:
        return None
    speaker = work.speaker(phrase)
    mixed = any(before.stretch.kind(i) == "quote" for i in range(first, last))
    span = (stretch.items[cue.first].start, stretch.items[cue.last - 1].end)
    return Draft(
        items[first].start, items[last - 1].end, "mixed" if mixed else "indirect", span, speaker, conditional=cue.conditional
    )


def _words_recalled(work: Work, memory: Memory) -> list[Draft]:
    """ "« Honteux », « absurde ». Tels sont les mots de X": the marked words of the sentence before are speech."""
    stretch, before = work.stretch, memory.before
    opening = next((words for words in stretch.pack.words_recalled if stretch.follows(0, words)), None)
    if opening is None or before is None:
        return []
    start = len(opening)
    if stretch.word(start) in stretch.pack.cues or stretch.word(start + 1) in stretch.pack.agents:
        start += 1
    behind = stretch.word(start) in stretch.pack.links | stretch.pack.agents
    phrase = phrase_at(stretch, start + 1) if behind else None
    speaker = work.speaker(phrase) if phrase is not None else None
    for draft in before.drafts:
        if draft.guessed:
            draft.speaker = speaker
    count = len(before.drafts)
    for index in before.marks:
        if before.free(index):
            before.direct(index, None, speaker)
    found, before.drafts[count:] = before.drafts[count:], []
    return found


def _in_first_person(stretch: Stretch, marked: list[int]) -> bool:
    """True for marked sentences in which somebody speaks of himself: speech for certain."""
    persons = stretch.pack.first_person_marks
    return any(
        not persons.isdisjoint(stretch.items[i].text.lower().replace("\u2019", " ").replace("'", " ").split()) for i in marked
    )


def _sentence(stretch: Stretch, index: int) -> bool:
    text = stretch.items[index].text
    return (text[:1].isupper() and text.count(" ") >= 2) or text.endswith((".", "!", "?", "…")) or text.count(" ") >= 5


def _heading(stretch: Stretch, index: int) -> bool:
    """True for a heading in marks, in a language that gives those capitals ("‘A Town in the Rain.’")."""
    words = [word for word in stretch.items[index].text.split() if len(word) > 3]
    return stretch.pack.bare_nouns and stretch.opens and len(words) > 1 and all(word[:1].isupper() for word in words)


def _signature(stretch: Stretch) -> Phrase | None:
    """The name in a line such as "— Jean Petit, porte-parole"."""
    if stretch.word(0) not in _DASHES or len(stretch.items) > 20 or stretch.end_of_text() != len(stretch.items):
        return None
    return phrase_at(stretch, 1)
