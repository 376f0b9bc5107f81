"""Lemmas of words that no dictionary has, by how they end: "twittera" is inflected as "quitta" is.

For each part of speech a table from endings to edits (`lexicon.edit`), learnt from the forms that the word table knows:
the edit that most forms with the ending have. The longest ending that the table has decides (as in the guessers of
unknown words of Brants, "TnT", ANLP 2000, section 2.3, with edits for tags).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from filrouge.parsing.lexicon import Lexicon, edit

Endings = Mapping[str, Mapping[str, str]]
"""By part of speech (UPOS): ending -> edit; the ending "" is for all others."""

LONGEST = 4  # letters of an ending
SEEN = 2  # forms with an ending before it says anything
OPEN = ("ADJ", "ADV", "AUX", "NOUN", "VERB")
_CODE = 5  # letters: "TIH" is an abbreviation, "NÉCESSAIRE" a word in a headline


def guess(form: str, upos: str, endings: Endings) -> str | None:
    """The lemma that words ending as the lower-cased `form` have; None where nothing is known of the part of speech."""
    table = endings.get(upos, {})
    lower = form.lower()
    for size in range(min(LONGEST, len(lower) - 1), -1, -1):
        script = table.get(lower[len(lower) - size :])
        if script is not None:
            return edit(lower, script)
    return None


def like_a_code(form: str) -> bool:
    """Whether a form that nothing knows is an abbreviation, kept as it is written: "CO2", "TIH", "XVIe", "iPhone"."""
    if any(c.isdigit() for c in form):
        return any(c.isupper() for c in form)
    return any(c.isupper() for c in form[1:]) and (len(form) <= _CODE or not form.isupper())


def learn(forms: Iterable[str], lexicon: Lexicon) -> dict[str, dict[str, str]]:
    """`Endings` from those of `forms` that the word table knows; an ending that only repeats a shorter one is left out."""
    counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for form in sorted({f.lower() for f in forms if f.isalpha() and len(f) > LONGEST - 1}):
        for upos, edits in lexicon.edits(form).items():
            if upos in OPEN:
                for size in range(LONGEST + 1):
                    if size < len(form):
                        counts[upos][form[len(form) - size :]][edits[0]] += 1
    return {upos: _shortest(found) for upos, found in sorted(counts.items())}


def _shortest(found: Mapping[str, Counter[str]]) -> dict[str, str]:
    kept: dict[str, str] = {}
    for ending in sorted(found, key=lambda e: (len(e), e)):
        seen = found[ending]
        best = min(seen, key=lambda script: (-seen[script], script))
        shorter = next((kept[ending[i:]] for i in range(1, len(ending) + 1) if ending[i:] in kept), None)
        if seen.total() >= SEEN and best != shorter:
            kept[ending] = best
    return kept
