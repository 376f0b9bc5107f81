"""The fields of one line of a reader's own lexicon: each value as its field wants it, or what would be right."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from filrouge.languages import part
from filrouge.languages.parts.events import EventPack
from filrouge.languages.parts.morphology import Mood
from filrouge.model.event import Certainty, TimeStatus
from filrouge.model.text import Reason, reason

Kind = Literal["verbs", "nouns", "operators"]
NONE = "none"
"""The type of a line that takes a word out of the lexicon."""
TENSES: dict[str, Mood] = {
    "present": "pres", "imperfect": "impf", "future": "fut", "conditional": "cond", "past": "past",
    "subjunctive": "subj", "participle": "pp", "gerund": "prp",
}  # fmt: skip
SHOWN = 60
"""Characters of a bad value that are repeated."""


def unlike(code: str, value: object, known: tuple[str, ...]) -> Reason:
    """An unknown word, with the one that may be meant."""
    shown = str(value)[:SHOWN]
    near = get_close_matches(shown, known, 1, 0.6) or get_close_matches(shown.upper(), known, 1, 0.6)
    return reason(f"{code}-near", value=shown, near=near[0]) if near else reason(code, value=shown, known=", ".join(known))


@cache
def hints(shape: type) -> Mapping[str, Any]:
    return {name: hint for name, hint in get_type_hints(shape).items() if name != "pos"}


class BadValue(Exception):
    def __init__(self, why: Reason) -> None:
        self.reason = why


_CHOICES = {"certainty": get_args(Certainty), "time_status": get_args(TimeStatus)}
"""Values of fields that the shapes leave open."""


def value(name: str, hint: Any, value: Any, classes: Mapping[str, Any]) -> Any:
    """A value of the file as its field wants it."""
    choices = _CHOICES.get(name) or (get_args(hint) if get_origin(hint) is Literal else ())
    wanted = ", ".join(choices)
    if get_origin(hint) is frozenset:
        words = [value] if isinstance(value, str) else value
        wanted = '["…", "…"]'
        if isinstance(words, list) and all(isinstance(word, str) for word in words):
            for word in words:
                if word.startswith("@") and word[1:] not in classes:
                    raise BadValue(unlike("lexicon-class", word, tuple(f"@{known}" for known in classes)))
            spelt = (w for word in words for w in (classes[word[1:]] if word.startswith("@") else (word,)))
            return frozenset(str(word).lower() for word in spelt)
    elif bool in (hint, *get_args(hint)):
        wanted = "true, false"
        if isinstance(value, bool):
            return value
    elif isinstance(value, str) and (not choices or value in choices):
        return tuple(value.lower().split()) if get_origin(hint) is tuple else value
    else:
        wanted = wanted or '"…"'
    raise BadValue(reason("lexicon-value", field=name, value=str(value)[:SHOWN], wanted=wanted))


def typed(values: Mapping[str, Any], language: str, kind: Kind) -> Reason | None:
    """What is wrong with type and mode; an operator may do without."""
    labels = part(language, "labels")
    type, mode = values.get("type"), values.get("mode")
    if type is None:
        return None if kind == "operators" else reason("lexicon-no-type", lemma=values["lemma"])
    if type not in labels.types:
        return unlike("lexicon-type", type, (*labels.types, NONE))
    modes = _modes(language, type)
    if mode is not None and mode not in modes:
        return unlike("lexicon-mode", mode, modes) if modes else reason("lexicon-modes", type=type)
    return None


@cache
def _modes(language: str, type: str) -> tuple[str, ...]:
    """The modes of a type: those that have a title, and those that the shipped lines give."""
    pack: EventPack = part(language, "events")
    titled = (key.partition(".")[2] for key in part(language, "labels").events if key.startswith(f"{type}."))
    given = (sense.mode for senses in pack.senses.values() for sense in senses if sense.type == type)
    return tuple(dict.fromkeys(mode for mode in (*titled, *given) if mode))


def written_forms(entry: Mapping[str, Any], kind: Kind) -> tuple[tuple[str, tuple[str, ...]], ...] | Reason:
    """Irregular forms: of verbs by tense, of a noun its plural; each words with spaces between, or a list."""
    given: Any = {"plural": entry["plural"]} if "plural" in entry else {}
    known: tuple[str, ...] = ("plural",)
    if kind != "nouns":
        given, known = entry.get("forms", {}), tuple(TENSES)
    if not isinstance(given, dict):
        return reason("lexicon-forms", known=", ".join(known))
    found = []
    for name, words in given.items():
        if name not in known:
            return unlike("lexicon-tense", name, known)
        listed = words.split() if isinstance(words, str) else words
        if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
            return reason("lexicon-value", field=name, value=str(words)[:SHOWN], wanted='"… …"')
        found.append((name, tuple(word.lower() for word in listed)))
    return tuple(found)


def inflected(lemma: str, language: str, forms: tuple[tuple[str, tuple[str, ...]], ...]) -> Reason | None:
    """A verb must be one that the language can inflect."""
    pack: EventPack = part(language, "events")
    try:
        pack.forms(lemma)
    except ValueError:
        return None if forms else reason("lexicon-lemma", value=lemma[:SHOWN])
    return None
