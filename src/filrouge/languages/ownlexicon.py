"""A reader's own lexicon of acts, laid over the shipped ones: his lines come first, and some words he takes out.

A value that is passed down the path; nothing that is shared changes, so that two runs with two lexicons never meet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from filrouge.languages import part
from filrouge.languages.ownfields import TENSES
from filrouge.languages.ownlines import OwnLine
from filrouge.languages.parts.eventlines import own_act
from filrouge.languages.parts.events import EventPack, Operator, Pos, Sense
from filrouge.languages.parts.morphology import Mood, VerbForm, table


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What is said of acts, by language; a language without own lines keeps its shipped pack."""

    packs: Mapping[str, EventPack] = field(default_factory=dict)
    lines: tuple[OwnLine, ...] = ()

    def pack(self, language: str) -> EventPack:
        own = self.packs.get(language)
        shipped: EventPack = part(language, "events") if own is None else own
        return shipped


def laid_over(lines: Iterable[OwnLine]) -> Lexicon:
    """The shipped lexicons with the lines laid over."""
    by_language: dict[str, list[OwnLine]] = {}
    for line in lines:
        by_language.setdefault(line.language, []).append(line)
    packs = {language: _laid(part(language, "events"), own) for language, own in by_language.items()}
    return Lexicon(packs, tuple(line for own in by_language.values() for line in own))


def _laid(pack: EventPack, lines: list[OwnLine]) -> EventPack:
    off = [line for line in lines if line.says is None]
    senses, silent, nouns = dict(pack.senses), set(pack.silent), dict(pack.nouns)
    operators = dict(pack.operators)
    for line in off:
        if line.kind == "operators":
            operators.pop(line.lemma, None)
        elif not line.beside and (_pos(line), line.lemma) in senses:
            del senses[_pos(line), line.lemma]
            nouns = {form: lemma for form, lemma in nouns.items() if line.kind != "nouns" or lemma != line.lemma}
            # A word that tells no act tells none of another kind either.
            silent |= _forms_of(pack, line.lemma) if line.kind == "verbs" else set()
    own_senses: dict[tuple[Pos, str], list[Sense]] = {}
    own_operators: dict[str, list[Operator]] = {}
    for line in lines:
        if isinstance(line.says, Sense):
            own_senses.setdefault((_pos(line), line.lemma), []).append(line.says)
        elif isinstance(line.says, Operator):
            own_operators.setdefault(line.lemma, []).append(line.says)
            if line.says.type:
                own_senses.setdefault(("verb", line.lemma), []).append(own_act(line.says))
    senses |= {key: (*own, *senses.get(key, ())) for key, own in own_senses.items()}
    for line in off:
        key = _pos(line), line.lemma
        if line.beside and line.kind != "operators" and key in senses:
            senses[key] = tuple(replace(sense, forbids=sense.forbids | line.beside) for sense in senses[key])
    operators |= {lemma: (*own, *operators.get(lemma, ())) for lemma, own in own_operators.items()}
    nouns |= {form: line.lemma for line in lines if line.kind == "nouns" and line.says for form in _noun_forms(pack, line)}
    said = [line for line in lines if line.says and line.kind != "nouns"]
    spoken = {form for line in said for form in _forms_of(pack, line.lemma)}
    return replace(
        pack,
        senses=senses,
        operators=operators,
        nouns=nouns,
        verbs=_verbs(pack, said),
        silent=frozenset(silent - spoken),
    )


def _pos(line: OwnLine) -> Pos:
    return "noun" if line.kind == "nouns" else "verb"


def _forms_of(pack: EventPack, lemma: str) -> set[str]:
    try:
        return {form for words in pack.forms(lemma).values() for form in words}
    except ValueError:
        return set()


def _noun_forms(pack: EventPack, line: OwnLine) -> tuple[str, ...]:
    given = dict(line.forms).get("plural")
    return (line.lemma, *(pack.plural(line.lemma) if given is None else given))


def _verbs(pack: EventPack, lines: list[OwnLine]) -> Mapping[str, tuple[VerbForm, ...]]:
    """The table of forms with those of the own verbs, which come first."""
    paradigms: dict[str, dict[Mood, tuple[str, ...]]] = {}
    for line in lines:
        try:
            moods = {mood: tuple(words) for mood, words in pack.forms(line.lemma).items()}
        except ValueError:  # all that there is of it is written in its line
            moods = {"inf": (line.lemma,)}
        own = paradigms.setdefault(line.lemma, moods)
        own |= {TENSES[tense]: words for tense, words in line.forms}
    found = dict(pack.verbs)
    for form, readings in table(paradigms.items()).items():
        found[form] = tuple(dict.fromkeys((*readings, *found.get(form, ()))))
    return found
