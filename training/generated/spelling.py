"""From the words of a tree to what is written: elision, contractions, capitals, quotation marks, spaces."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from training.generated.trees import Node, Surface, Word

_CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
_NO_SPACE_BEFORE = (",", ".", ")", "…", "'s", "’s", "n't", "-t-il", "-t-elle", "-il", "-elle", "-ils", "-elles", "%-")


def capitalised(word: Word) -> Word:
    """The word with a capital; its lemma stays."""
    return replace(word, form=word.form[:1].upper() + word.form[1:])


def written(nodes: Sequence[Node], rules: Mapping[str, Any], rng: random.Random) -> tuple[list[Node], list[Surface]]:
    """The nodes with their final forms, and the written tokens.

    rules: `elided` (forms that lose their vowel), `aspirated` (words that prevent it), `quotes`
    (choices of an opening and a closing mark: « » in the templates), `apostrophes`.
    """
    marks = rng.choice(rules["quotes"])
    apostrophe = rng.choice(rules["apostrophes"])
    words = [node.word for node in nodes]
    words = [_elided(word, words[i + 1] if i + 1 < len(words) else None, rules) for i, word in enumerate(words)]
    first = next(i for i, word in enumerate(words) if word.upos != "PUNCT")
    words[first] = capitalised(words[first])
    for i in range(2, len(words)):
        if words[i - 2].form in (":", ",") and words[i - 1].form == "«":
            words[i] = capitalised(words[i])
    pair = {"«": marks[0].strip(), "»": marks[1].strip()}
    final = [replace(w, form=pair.get(w.form, w.form).replace("'", apostrophe), lemma=pair.get(w.lemma, w.lemma)) for w in words]
    tight = marks[0] == marks[0].strip()
    surface: list[Surface] = []
    position = 0
    while position < len(words):
        last = position
        form = final[position].form
        joined = None
        if position + 1 < len(words) and rules.get("contracted") and nodes[position].word.upos == "ADP":
            joined = _CONTRACTED.get((nodes[position].word.form.lower(), words[position + 1].form))
        if joined and words[position + 1].upos == "DET":
            last += 1
            form = joined.capitalize() if form[0].isupper() else joined
        after = words[last + 1].form if last + 1 < len(words) else ""
        space = not (words[last].form.endswith("'") or words[last].form == "(" or after in _NO_SPACE_BEFORE)
        if rules["tight_colon"] and after in (":", ";", "?", "!"):
            space = False
        if rules["tight_hyphen"] and "-" in (words[last].form, after):
            space = False
        if rules["tight_hyphen"] and "-" in (words[last].form, after):
            space = False
        if tight and (words[last].form == "«" or after == "»"):
            space = False
        surface.append(Surface(position + 1, last + 1, form, space))
        position = last + 1
    return [replace(node, word=word) for node, word in zip(nodes, final, strict=True)], surface


def _elided(word: Word, after: Word | None, rules: Mapping[str, Any]) -> Word:
    if after is not None and word.form == "a" and word.upos == "DET" and after.form[0].lower() in rules.get("vowels", ""):
        return replace(word, form="an")
    if after is None or word.form not in rules["elided"].split():
        return word
    if not re.match(r"(?i)[aeiouhàâéèêëîïôûœ]", after.form) or after.form in rules["aspirated"].split() or after.upos == "PUNCT":
        return word
    feats = "|".join(f for f in word.feats.split("|") if not f.startswith("Gender=")) if word.upos == "DET" else word.feats
    return replace(word, form=word.form[:-1] + "'", feats=feats)
