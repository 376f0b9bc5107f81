"""Sentences with their trees, drawn from the templates of `fr.toml` or `en.toml`.

    python -m training.generated.generate fr --count 900 --seed 1 > fr.conllu

A template is a bracketed sentence (see trees.py) with slots: `{person.ms}` takes one line of a list,
`{when?}` takes one or nothing, `{v:say.s}` a verb of a group in a tense of the press. A template
marked `held_back` never gives a training sentence: held_back() asks whether a construction was
learnt, not a sentence.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from training.generated import spelling, trees, verbs

FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{([^{}]+)\}")
_TRIES = 60


@dataclass(frozen=True)
class Grammar:
    """What a data file holds, ready for drawing."""

    language: str
    words: Mapping[str, trees.Word]
    feats: Mapping[str, str]
    data: Mapping[str, Any]

    def lookup(self, token: str) -> trees.Word:
        """The word of a token; a capital that the lexicon lacks is a name. KeyError otherwise."""
        capital = token.startswith("^")
        token = token.removeprefix("^")
        if token.count("/") == 3:
            form, lemma, upos, code = token.split("/")
            word = trees.Word(form, lemma, upos, self.feats[code])
        elif token in self.words:
            word = self.words[token]
        elif re.fullmatch(r"\d[\d.,]*", token):
            word = trees.Word(token, token, "NUM", self.feats["num"])
        elif token[0].isupper():
            word = trees.Word(token, token, "PROPN", self.feats["name"])
        elif not any(c.isalnum() for c in token):
            word = trees.Word(token, token, "PUNCT", "_")
        else:
            raise KeyError(token)
        return spelling.capitalised(word) if capital else word


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; ValueError where two lines of the lexicon disagree on a form."""
    data = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    feats = {"_": "_", **data["feats"]}
    words: dict[str, trees.Word] = {}
    for key, forms in data["words"].items():
        upos, _, code = key.partition(".")
        for entry in forms.split():
            form, _, lemma = entry.partition("/")
            word = trees.Word(form, lemma or form, upos, feats[code or "_"])
            if words.setdefault(form, word) != word:
                raise ValueError(f"{form}: {words[form]} or {word}")
    return Grammar(language, words, feats, data)


def _verb(source: Grammar, slot: str, rng: random.Random) -> str:
    """The words of a verb slot: `kind:group.agree` or `kind:group.agree:tenses`."""
    kind, group, *pool = slot.split(":")
    group, _, agree = group.partition(".")
    lemma = rng.choice(source.data["groups"][group].split())
    tense = rng.choice(source.data["tenses"][pool[0] if pool else "any"].split())
    forms = (verbs.french if source.language == "fr" else verbs.english)(lemma, source.data["irregular"])
    if kind == "inf":
        return f"{lemma}/{lemma}/VERB/inf"
    if source.language == "en":
        plain = {"pp": f"{forms[2]}/{lemma}/VERB/pass", "ing": f"{forms[3]}/{lemma}/VERB/ing"}
        return plain.get(kind) or verbs.english_phrase(lemma, forms, kind=kind, tense=tense, agree=agree or "s")
    if kind == "part":
        return f"{forms[10]}/{lemma}/VERB/ppms"
    if kind == "pp":
        return f"{verbs.participle(forms[10], agree)}/{lemma}/VERB/pass{agree}"
    return verbs.french_phrase(lemma, forms, kind=kind, tense=tense, agree=agree)


def _fill(source: Grammar, text: str, rng: random.Random) -> str:
    """The text with every slot filled, from the left, until none is left."""

    def one(match: re.Match[str]) -> str:
        slot = match[1]
        if slot.endswith("?"):
            if rng.random() < 0.5:
                return ""
            slot = slot[:-1]
        if ":" in slot:
            return _verb(source, slot, rng)
        chosen: str = rng.choice(source.data["fill"][slot])
        return chosen

    while _SLOT.search(text):
        text = _SLOT.sub(one, text)
    return text


def draw(source: Grammar, template: Mapping[str, Any], rng: random.Random) -> str:
    """One CoNLL-U block of a template."""
    agree = rng.choice(template.get("agree", "ms").split())
    text = template["text"].replace("@", agree).replace("#", agree[-1])
    nodes = trees.parse(_fill(source, text, rng), source.lookup)
    nodes, surface = spelling.written(nodes, source.data["spelling"], rng)
    return trees.conllu(nodes, surface)


def _text(block: str) -> str:
    return block.split("\n", 1)[0]


def _names_twice(block: str) -> bool:
    """Whether a name is drawn twice: nobody meets himself."""
    names = [row[1] for row in (line.split("\t") for line in block.split("\n")) if len(row) > 3 and row[3] == "PROPN"]
    return len(set(names)) < len(names)


def _sentences(language: str, seed: int, count: int, held: bool) -> list[str]:
    source = grammar(language)
    templates = [t for t in source.data["template"] if t.get("held_back", False) == held]
    rng = random.Random(f"{language} {seed} {held}")
    found: dict[str, str] = {}
    misses = 0
    while len(found) < count:
        for template in rng.sample(templates, len(templates)):
            block = draw(source, template, rng)
            if _text(block) in found or _names_twice(block):
                misses += 1
            elif len(found) < count:
                found[_text(block)] = block
        if misses > _TRIES * count:
            raise ValueError(f"{language}: the templates do not give {count} different sentences")
    return list(found.values())


def sentences(language: str, seed: int, count: int | None = None) -> list[str]:
    """Different training sentences as CoNLL-U blocks; count: as the data file says unless given."""
    return _sentences(language, seed, count or grammar(language).data["count"], held=False)


def held_back(language: str, seed: int, count: int = 150) -> list[str]:
    """Sentences of the templates that sentences() never uses, to measure with."""
    return _sentences(language, seed, count, held=True)


def main() -> None:
    """Write sentences as CoNLL-U to standard output."""
    parser = argparse.ArgumentParser(description="Training sentences made from templates, as CoNLL-U.")
    parser.add_argument("language", choices=("fr", "en"))
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--held-back", action="store_true")
    given = parser.parse_args()
    if given.held_back:
        blocks = held_back(given.language, given.seed, given.count or 150)
    else:
        blocks = sentences(given.language, given.seed, given.count)
    sys.stdout.write("".join(block + "\n\n" for block in blocks))


if __name__ == "__main__":
    main()
