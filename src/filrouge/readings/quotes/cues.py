"""Words that open speech: verbs of saying with their auxiliaries, and sources without a verb."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.languages.parts.quotes import CueForm, Mood, Source, Use
from filrouge.readings.quotes.silent import blocked, inside_name, only_possible, withheld_from
from filrouge.readings.quotes.stretch import Stretch

_BETWEEN = 8
"""Items between an auxiliary and its participle."""
_INSERTION = 24
"""Items of an insertion between commas there ("a, lors d'un débat, accusé")."""
_REACH = 40


_MOODS: dict[str, tuple[Mood, ...]] = {"have": ("participle",), "be": ("participle", "gerund"), "do": ("infinitive",)}
"""What an auxiliary makes a tense with."""


class Cue(NamedTuple):
    """[first, last) are indexes of items; `pronoun` that of an inverted subject inside them."""

    first: int
    last: int
    lemma: str
    mood: Mood
    uses: frozenset[Use]
    negative: bool = False
    conditional: bool = False
    pronoun: int | None = None
    reflexive: bool = False
    passive: bool = False
    source: Source | None = None


def find_cues(stretch: Stretch) -> list[Cue]:
    """Cues of a stretch in text order; they do not overlap."""
    cues: list[Cue] = []
    opening, behind = stretch.pack.cue_words, 0
    for index, item in enumerate(stretch.items):
        if item.lower not in opening or item.kind != "word" or index < behind:
            continue
        cue = _cue_at(stretch, index, cues)
        if cue is not None:
            cues.append(cue)
            behind = cue.last
    return cues


def _cue_at(stretch: Stretch, index: int, before: list[Cue]) -> Cue | None:
    word, pack = stretch.word(index), stretch.pack
    for source in pack.sources_by_word.get(word, ()):
        # "pour sa part" names no source.
        if stretch.follows(index, source.words) and not aside_at(stretch, index) and not _compound_word(stretch, index, source):
            return Cue(index, index + len(source.words), " ".join(source.words), "finite", frozenset(), source=source)
    if pack.bare_nouns and inside_name(stretch, index):
        return None
    if word in pack.auxiliaries:
        return _compound(stretch, index)
    forms = pack.cues.get(word)
    if forms is None:
        return None
    for form in sorted(forms, key=lambda form: -len(form.tail)):
        if form.mood == "participle" and not any(f.mood == "finite" and not f.tail for f in forms):
            cue = _bare_participle(stretch, index, form, before)
        else:
            cue = _simple(stretch, index, form)
        if cue is not None:
            return cue
    return None


def _compound_word(stretch: Stretch, index: int, source: Source) -> bool:
    """ "d'après-midi" is a time."""
    hyphen = index + len(source.words)
    return stretch.word(hyphen) == "-" and not stretch.items[hyphen].spaced


def _simple(stretch: Stretch, index: int, form: CueForm) -> Cue | None:
    """A verb without an auxiliary."""
    pack, before = stretch.pack, stretch.word(index - 1)
    last = _tail(stretch, index + 1, form)
    if last is None or form.mood == "participle" or stretch.word(last) in pack.agents:
        return None
    withheld = withheld_from(stretch, index, last) if "question" in form.uses else None
    if withheld is not None:
        return Cue(withheld, last, form.lemma, "finite", frozenset({"question"}), negative=True)
    governor = stretch.word(index - 2) if before == "'" else before
    if form.mood == "infinitive" and (governor not in pack.infinitive_after or only_possible(stretch, index)):
        return None
    if "there" in form.uses and before not in pack.there:
        return None
    if form.mood in ("finite", "conditional") and blocked(stretch, index):
        return None
    place, reflexive, negative = _clitics_before(stretch, index)
    helped = _helper_before(stretch, place) if form.mood == "infinitive" else None
    if helped is not None:
        return _checked(Cue(helped, last, form.lemma, "finite", form.uses, reflexive=reflexive))
    if form.mood == "gerund" and before in pack.enabling:
        # "it is worth noting"
        return None
    if form.mood == "gerund" and before in pack.determiners and not reflexive:
        if before not in pack.clitics or stretch.word(index) in pack.speaker_nouns or not pack.noun_forms:
            return None
    last, pronoun = _inverted(stretch, last)
    after = stretch.word(last)
    negative = negative or after in pack.negators
    first = place if reflexive else index
    doubt = form.mood == "conditional" or before in pack.doubt
    return _checked(Cue(first, last, form.lemma, form.mood, form.uses, negative, doubt, pronoun, reflexive))


def _helper_before(stretch: Stretch, index: int) -> int | None:
    """Where "a cependant tenu à" begins before an infinitive at `index`."""
    pack = stretch.pack
    place = index - 2 if stretch.word(index - 1) in pack.infinitive_after else index - 1
    place -= stretch.word(index - 1) == "'"
    if stretch.word(place) not in pack.helpers:
        return None
    for first in range(place - 1, max(-1, place - 4), -1):
        if stretch.word(first) in pack.auxiliaries:
            return first
        if not _adverb(stretch, first):
            break
    return place


def _compound(stretch: Stretch, index: int) -> Cue | None:
    """Auxiliary, then adverbs, negators, an inverted subject, one insertion between commas, then the participle."""
    pack = stretch.pack
    auxiliary = pack.auxiliaries[stretch.word(index)]
    first, reflexive, negative = _clitics_before(stretch, index)
    place, pronoun = _inverted(stretch, index + 1)
    passive, inserted = False, False
    conditional = auxiliary.conditional or stretch.word(index - 1) in pack.doubt
    stop = index + _BETWEEN
    while place < stop:
        word = stretch.word(place)
        form = _participle(stretch, place, auxiliary.kind)
        if form is not None:
            last = _tail(stretch, place + 1, form)
            if last is None:
                return None
            active = auxiliary.kind != "be" or reflexive or form.mood == "gerund"
            if stretch.word(index - 1) in pack.blockers and auxiliary.kind == "do":
                return None
            cue = Cue(
                first if reflexive else index,
                last,
                form.lemma,
                "conditional" if auxiliary.conditional else _mood_of(stretch, index),
                form.uses,
                negative,
                conditional,
                pronoun,
                reflexive and auxiliary.kind == "be",
                passive or not active,
            )
            return _checked(cue)
        if word in pack.negators:
            negative = True
        elif word in pack.passive:
            passive = True
        elif word in pack.doubt:
            conditional = True
        elif aside_at(stretch, place):
            place += aside_at(stretch, place)
            continue
        elif word == "," and not inserted:
            close = next((i for i in range(place + 1, place + _INSERTION) if stretch.word(i) == ","), None)
            if close is None:
                return None
            inserted, place, stop = True, close, close + _BETWEEN
        elif not _adverb(stretch, place) and word not in pack.clitics and word not in {"'", "-"}:
            return None
        place += 1
    return None


def _mood_of(stretch: Stretch, index: int) -> Mood:
    """ "après avoir rappelé": an infinitive, whose subject is that of the sentence."""
    pack = stretch.pack
    return (
        "infinitive"
        if stretch.word(index) in pack.sure_infinitives and stretch.word(index - 1) in pack.prepositions
        else "finite"
    )


def _participle(stretch: Stretch, index: int, auxiliary: str) -> CueForm | None:
    found = stretch.pack.cues.get(stretch.word(index))
    if found is None:
        return None
    forms = [form for form in found if form.mood in _MOODS[auxiliary] and "there" not in form.uses]
    forms.sort(key=lambda form: -len(form.tail))
    return next((f for f in forms if _tail(stretch, index + 1, f) is not None), None)


def _bare_participle(stretch: Stretch, index: int, form: CueForm, before: list[Cue]) -> Cue | None:
    """A participle that shares an earlier one's auxiliary ("a salué… et dénoncé…"), or a passive one ("qualifié de… par")."""
    last = _tail(stretch, index + 1, form)
    if last is None or blocked(stretch, index) or "there" in form.uses:
        return None
    previous = stretch.word(index - 1)
    shared = any(index - c.first < _REACH and c.mood != "gerund" and not c.passive and c.last - c.first > 1 for c in before[-3:])
    if (previous in stretch.pack.joins or previous == ",") and shared:
        return _checked(Cue(index, last, form.lemma, "finite", form.uses))
    return _checked(Cue(index, last, form.lemma, "finite", form.uses & {"object", "adjacent"}, passive=True))


def _checked(cue: Cue) -> Cue | None:
    if "reflexive" in cue.uses and not cue.reflexive:
        return None
    if cue.reflexive and "reflexive" not in cue.uses:
        # "s'est dit « honoré »": what a person calls himself; "s'est révélé être" is no speech.
        own = "that" in cue.uses and "animate" not in cue.uses
        kept: set[Use] = {"adjacent", "object", "infinitive"} if own else {"adjacent"}
        return cue._replace(uses=cue.uses & kept)
    return cue


def _tail(stretch: Stretch, index: int, form: CueForm) -> int | None:
    """Index after the verb's fixed words (an adverb may stand before them); None when they are not there."""
    if not form.tail:
        return index
    for start in (index, index + 1):
        if stretch.follows(start, form.tail) and (
            start == index or _adverb(stretch, index) or stretch.word(index) in stretch.pack.negators
        ):
            return start + len(form.tail)
    return None


def _inverted(stretch: Stretch, index: int) -> tuple[int, int | None]:
    """After "-t-il" or "-elle": the index behind it, and that of the pronoun."""
    if stretch.word(index) != "-":
        return index, None
    for words in (("-", "t", "-"), ("-",)):
        if stretch.follows(index, words) and not stretch.items[index].spaced:
            place = index + len(words)
            if stretch.word(place) in stretch.pack.inverted:
                return place + 1, place
    return index, None


def _clitics_before(stretch: Stretch, index: int) -> tuple[int, bool, bool]:
    """Go left over object pronouns: (index of a reflexive one or `index`, reflexive, negative)."""
    pack, place, reflexive, negative = stretch.pack, index, False, False
    at = index
    while at > 0 and index - at < 6:
        word = stretch.word(at - 1)
        if word in pack.reflexives:
            reflexive, place = True, at - 1
        elif word in pack.negators:
            negative = True
        elif word != "'" and word not in pack.clitics and not (word in pack.adverbs and pack.zero_that):
            break
        at -= 1
    return place, reflexive, negative


def aside_at(stretch: Stretch, index: int) -> int:
    """How many items an aside such as "de son côté" takes at `index`; 0 when none stands there."""
    word = stretch.word(index)
    return max((len(words) for words in stretch.pack.asides if words[0] == word and stretch.follows(index, words)), default=0)


def _adverb(stretch: Stretch, index: int) -> bool:
    pack, word = stretch.pack, stretch.word(index)
    return word in pack.adverbs or (word.endswith(pack.adverb_ending) and len(word) > 5 and word not in pack.not_adverbs)


def is_adverb(stretch: Stretch, index: int) -> bool:
    """True for the words that may stand around a verb without being its subject or object."""
    return _adverb(stretch, index)
