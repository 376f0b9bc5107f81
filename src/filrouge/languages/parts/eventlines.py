"""The lexicon of acts as a file: its lines into senses and operators."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from importlib.resources import files
from typing import Any

from filrouge.languages.parts.events import Operator, Pos, Sense
from filrouge.languages.parts.morphology import Mood, table

_CARRYING = ("light_verbs", "support_verbs", "effect_verbs", "phase_verbs", "outcome_verbs")


def sense(line: Mapping[str, Any], pos: str, classes: Mapping[str, Iterable[str]]) -> Sense:
    """A line of the file with its classes spelt out. KeyError names a class that is missing."""
    words = {
        key: frozenset(w for word in line.get(key, ()) for w in (classes[word[1:]] if word.startswith("@") else (word,)))
        for key in ("needs", "forbids", "before")
    }
    unit = tuple(line.get("unit", "").split())
    words["needs"] = words["needs"] or frozenset(unit)
    return Sense(**{**line, "pos": pos, "unit": unit, **words})


def own_act(operator: Operator) -> Sense:
    """The sense of a verb that is an operator and an act of its own."""
    found = Sense(operator.lemma, "verb", operator.type or "", operator.frame, operator.mode, operator.act)
    return replace(found, must=operator.must, avoid=operator.avoid)


def load(
    path: str, forms: Callable[[str], Mapping[Mood, Iterable[str]]], plural: Callable[[str], Iterable[str]]
) -> dict[str, Any]:
    """Senses and operators of a lexicon file (TOML, a line a sense) as EventPack arguments.

    `path` is relative to `filrouge.languages`. KeyError names a field that is missing.
    """
    raw = tomllib.loads(files("filrouge.languages").joinpath(path).read_text("utf-8"))
    senses: dict[tuple[Pos, str], list[Sense]] = {}
    for pos, name in (("verb", "verbs"), ("noun", "nouns")):
        for line in raw[name]:
            read = sense(line, pos, raw.get("classes", {}))
            senses.setdefault((pos, read.lemma), []).append(read)  # type: ignore[arg-type]
    operators: dict[str, list[Operator]] = {}
    for line in raw["operators"]:
        operator = Operator(**{**line, "links": frozenset(line["links"])})
        operators.setdefault(operator.lemma, []).append(operator)
    for lemma, found in operators.items():
        for operator in found:
            if operator.type and ("verb", lemma) not in senses:
                senses[("verb", lemma)] = [own_act(operator)]
    lemmas = {lemma for pos, lemma in senses if pos == "verb"} | set(operators)
    lemmas |= {words.split()[0] for name in _CARRYING for words in raw[name]}
    return {
        "forms": forms,
        "plural": plural,
        "classes": {name: tuple(words) for name, words in raw.get("classes", {}).items()},
        "verbs": table((lemma, forms(lemma)) for lemma in sorted(lemmas)),
        "senses": {key: tuple(found) for key, found in senses.items()},
        "nouns": {form: lemma for pos, lemma in senses if pos == "noun" for form in (lemma, *plural(lemma))},
        "operators": {lemma: tuple(found) for lemma, found in operators.items()},
        "light_verbs": {words.split()[0]: frozenset(words.split()[1:]) for words in raw["light_verbs"]},
        **{name: frozenset(raw[name]) for name in (*_CARRYING[1:], "sufferers")},
        "silent": frozenset(form for lemma in raw["silent"] for words in forms(lemma).values() for form in words),
    }
