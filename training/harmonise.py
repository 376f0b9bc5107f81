"""Features of one treebank told in the manner of another.

The French treebanks agree on trees and disagree on features: PUD writes the gender of the noun on "les", Sequoia does
not. A tagger trained on both learns to guess the annotator. The treebank of reference (Sequoia) decides, form by form:
a feature it never gives a form in a part of speech is dropped elsewhere, and a form that it always describes in the same
way is described so everywhere.
"""

import collections
from dataclasses import replace

from training.treebanks import Sentence, Word

# how often the reference must have seen a form to overrule
SEEN = 3
Inventory = dict[tuple[str, str], collections.Counter]


def inventory(sentences: list[Sentence]) -> Inventory:
    """What the reference says of each lower-cased form in each part of speech."""
    found: Inventory = collections.defaultdict(collections.Counter)
    for sentence in sentences:
        for word in sentence:
            found[(word.form.lower(), word.upos)][word.feats] += 1
    return found


def harmonised(sentences: list[Sentence], reference: Inventory, epicene: frozenset[str]) -> list[Sentence]:
    """`epicene`: lower-cased adjectives with one form for both genders, of which the reference gives no gender."""
    return [tuple(_word(word, reference, epicene) for word in sentence) for sentence in sentences]


def _word(word: Word, reference: Inventory, epicene: frozenset[str]) -> Word:
    feats = tuple(f for f in word.feats if f != "Voice=Act")
    if word.upos in ("NUM", "ADP", "ADV", "CCONJ", "SCONJ", "X", "SYM", "PUNCT") and "PronType=Art" not in feats:
        feats = tuple(f for f in feats if f.split("=")[0] in ("Polarity", "PronType"))
    known = reference.get((word.form.lower(), word.upos))
    if known and sum(known.values()) >= SEEN:
        if len(known) == 1:
            return replace(word, feats=next(iter(known)))
        names = {f.split("=")[0] for bundle in known for f in bundle}
        return replace(word, feats=tuple(f for f in feats if f.split("=")[0] in names))
    if word.upos == "PROPN":
        return replace(word, feats=known.most_common(1)[0][0] if known else ())
    if word.upos == "ADJ" and word.form.lower() in epicene:
        feats = tuple(f for f in feats if not f.startswith("Gender"))
    return replace(word, feats=feats)


def epicene(tags: dict[str, set[str]]) -> frozenset[str]:
    """Adjectives that a dictionary lists with a number and no gender."""
    neutral, gendered = {"ADJ", "ADJ:s", "ADJ:p"}, {"ADJ:ms", "ADJ:mp", "ADJ:fs", "ADJ:fp", "ADJ:m", "ADJ:f"}
    return frozenset(form for form, found in tags.items() if found & neutral and not found & gendered)
