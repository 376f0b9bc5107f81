"""Marked words that no rule has taken: whether they are speech, and whose.

Rules read the shapes that a grammarian can name; what is left ("une « posture irresponsable » des syndicats") hangs on many
weak hints at once. Those are weighed by a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the
marked words of a stretch, trained on the open corpus of French quotations (`training/fragments.py`). Its features are closed
classes of words, shapes, and what the rules have found: no open words, so that it does not learn its articles by heart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from filrouge.readings.quotes.bare import Memory
from filrouge.readings.quotes.drafts import Draft, Speaker, Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, name_like
from filrouge.readings.quotes.speakers import who
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject

SPEECH, OTHER = "speech", "other"
MODEL = "quote_fragments.crfsuite"
"""Name of the weights in the folder of a language, where it has some."""
_LIKELY = 0.5
_SIZES = (1, 2, 3, 5, 8, 13, 21)
_TRIES = 8
"""Marked words of a stretch before which a subject is looked for."""
_NEAR = 8
"""Items between a verb of saying and the marks."""
_CLASSES = (
    *("called", "determiners", "links", "prepositions", "reflexives", "negators", "relatives", "complementisers", "joins"),
    *("pronouns", "boundaries", "speaker_nouns", "feelings", "finite", "time_words", "sure_infinitives", "cues"),
)
"""Classes of the pack that a word may belong to, the first one counts."""
Judge = Callable[[Sequence[Sequence[str]]], Sequence[bool]]
"""From the features of the marked words of a stretch to whether each is speech."""
Attach = Callable[[Work, Memory], None]
"""What is done with the marked words of a stretch when the rules have had their turn."""


class Fragment(NamedTuple):
    """Marked words by their index in a stretch; `taken`: by a rule; `subject`: of the sentence, before them."""

    place: int
    taken: bool
    subject: Phrase | None
    features: tuple[str, ...]


@cache
def attacher(language: str) -> Attach | None:
    """What makes quotes of marked words in a language, None where no weights are."""
    return partial(_attach, language) if _weights(language).is_file() else None


def _weights(language: str) -> Traversable:
    return resources.files(f"filrouge.languages.{language}") / MODEL


@cache
def _judge(language: str) -> Judge:
    """The judge of the shipped weights: loaded where the rules have left words to judge, in some milliseconds, once."""
    return judge_of(_weights(language).read_bytes())


def judge_of(weights: bytes) -> Judge:
    """A judge by the weights of a file of CRFsuite."""
    import pycrfsuite

    tagger: Any = pycrfsuite.Tagger()
    tagger.open_inmemory(weights)
    return partial(_judged, tagger, weights)


def _judged(tagger: Any, _weights: bytes, sequence: Sequence[Sequence[str]]) -> list[bool]:
    """The tagger reads its weights where they lie in memory: whoever holds it must hold them too."""
    tagger.set(sequence)
    return [tagger.marginal(SPEECH, place) >= _LIKELY for place in range(len(sequence))]


def _attach(language: str, work: Work, memory: Memory) -> None:
    """Make direct speech of the marked words that the judge takes for it; those that wait for a name below go on waiting."""
    if all(_taken(work, index) for index in work.marks):
        return
    found = fragments(work, memory)
    waiting = {draft.start: draft for draft in memory.waiting or ()}
    for fragment, speech in zip(found, _judge(language)([fragment.features for fragment in found]), strict=True):
        if fragment.taken or not speech or _of_anyone(work.stretch, fragment.subject):
            continue
        marked = work.stretch.items[fragment.place].marked
        speaker = _speaker(work, memory, fragment)
        if marked is not None and marked.first in waiting:
            waiting[marked.first].speaker = speaker
            work.drafts.append(waiting[marked.first])
        else:
            work.direct(fragment.place, None, speaker)
        work.drafts[-1].guessed = True


def fragments(work: Work, memory: Memory) -> list[Fragment]:
    """The marked words of a stretch in text order, after the rules have taken theirs."""
    here = memory.speaker is not None and memory.paragraph == work.stretch.paragraph
    found: list[Fragment] = []
    subject: Phrase | None = None
    for number, index in enumerate(work.marks):
        if subject is None and number < _TRIES:
            # The first subject of a stretch stays the first: what follows adds none before it.
            subject = first_subject(work.stretch, index)
        taken = _taken(work, index)
        features = [*_inside(work.stretch, index), *_around(work.stretch, index), *_speech(work, index, subject)]
        features += ["taken" if taken else "free", *(["near"] if here else ())]
        found.append(Fragment(index, taken, subject, tuple(features)))
    return found


def _taken(work: Work, index: int) -> bool:
    item = work.stretch.items[index]
    return any(draft.start < item.end and item.start < draft.end for draft in work.drafts)


def _speaker(work: Work, memory: Memory, fragment: Fragment) -> Speaker | None:
    """Whoever says the words beside; else the subject of the verb of saying before; else the sentence's, else the last one."""
    stretch, start = work.stretch, work.stretch.items[fragment.place].start
    said = [draft for draft in work.drafts if draft.speaker is not None]
    if said:
        return min(said, key=_distance(start)).speaker
    cues = [cue for cue in work.cues if cue.last <= fragment.place and cue.source is None and not cue.passive]
    speaker = who(work, cues[-1]) if cues else None
    if speaker is not None:
        return speaker
    if fragment.subject is not None and can_speak(stretch, fragment.subject):
        return work.speaker(fragment.subject)
    return memory.speaker if memory.paragraph == stretch.paragraph else None


def _of_anyone(stretch: Stretch, subject: Phrase | None) -> bool:
    """ "On le croyait « sans fond »" is what people in general hold: nobody's words."""
    return subject is not None and stretch.word(subject.first) in stretch.pack.anyone


def _distance(place: int) -> Callable[[Draft], int]:
    return lambda draft: min(abs(draft.start - place), abs(draft.end - place))


def _inside(stretch: Stretch, index: int) -> list[str]:
    pack, text = stretch.pack, stretch.items[index].text
    words = text.lower().replace("\u2019", "'").replace("'", "' ").split()
    bare = [word.strip("'.,;:!?…()[]") for word in words]
    size = sum(len(words) > limit for limit in _SIZES)
    found = [f"size={size}", f"first={_class(stretch, bare[0])}"]
    if len(bare) > 1:
        found.append(f"second={_class(stretch, bare[1])}")
    if text[:1].isupper():
        found.append("capital")
    if text.endswith((".", "!", "?", "…")):
        found.append("ends")
    if "[" in text:
        found.append("bracket")
    if not pack.first_person_marks.isdisjoint(bare):
        found.append("i")
    if not pack.negators.isdisjoint(bare):
        found.append("not")
    if any(_finite(stretch, word) for word in bare):
        found.append("finite")
    upper = sum(word[:1].isupper() for word in text.split()) / max(1, len(text.split()))
    found.append("upper=" + ("all" if upper > 0.9 else "most" if upper >= 0.5 else "few"))
    if name_like(stretch, index, index - 1):
        found.append("name")
    return found


def _finite(stretch: Stretch, word: str) -> bool:
    pack = stretch.pack
    return word in pack.finite or (len(word) > 4 and word.endswith(pack.finite_endings) and word not in pack.not_finite)


def _around(stretch: Stretch, index: int) -> list[str]:
    found = [f"{step}={_class(stretch, stretch.word(index + step))}" for step in (-3, -2, -1, 1, 2)]
    found.append("-2-1=" + found[1] + found[2])
    if any(stretch.word(index - step) in stretch.pack.called for step in (1, 2, 3)):
        found.append("called")
    return found


def _speech(work: Work, index: int, subject: Phrase | None) -> list[str]:
    stretch = work.stretch
    found = []
    if index == 0:
        found.append("opens")
    if index + 1 >= stretch.end_of_text():
        found.append("closes")
    before = [cue for cue in work.cues if cue.last <= index and index - cue.last < _NEAR]
    after = [cue for cue in work.cues if cue.first > index and cue.first - index < _NEAR]
    found += [f"cue-before={use}" for use in sorted(before[-1].uses)] if before else []
    found += [f"cue-after={use}" for use in sorted(after[0].uses)] if after else []
    if work.drafts:
        found.append("said-here")
    if subject is not None:
        found.append("subject=" + ("yes" if can_speak(stretch, subject) else "no"))
        found.append("subject-kind=" + (subject.mention.kind if subject.mention else "none"))
    return found


def _class(stretch: Stretch, word: str) -> str:
    """The closed class of a word; of an open one nothing but its ending as a verb."""
    pack = stretch.pack
    if not word:
        return "-"
    if not word[0].isalpha():
        return word[0]
    if word in pack.auxiliaries:
        return pack.auxiliaries[word].kind
    for name in _CLASSES:
        if word in getattr(pack, name):
            return name
    if _finite(stretch, word):
        return "verb?"
    return "infinitive?" if word.endswith(pack.infinitive_endings) else "open"
