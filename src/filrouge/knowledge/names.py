"""How names are compared: case, accents, hyphens, apostrophes and full stops do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from filrouge.knowledge.tables import rows

_WORD = re.compile(r"\d+|[^\W\d_]+")
_WRITTEN_OUT = {"œ": "oe", "æ": "ae", "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "ə": "e"}

FAMILY_FIRST = frozenset(("CHN", "HKG", "HUN", "JPN", "KHM", "KOR", "MAC", "PRK", "SGP", "TWN", "VNM"))
"""States where the family name stands first; the press of others often turns it round."""


def _plain_letters() -> dict[int, str]:
    letters = {ord(char): plain for low, plain in _WRITTEN_OUT.items() for char in (low, low.upper()) if len(char) == 1}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code) and code not in letters:
            letters[code] = base.lower()
    return letters


_PLAIN = _plain_letters()


def fold_word(lower: str) -> str:
    """One lower-case word without its accents ("coréenne" -> "coreenne")."""
    return lower if lower.isascii() else lower.translate(_PLAIN)


def words(name: str) -> tuple[str, ...]:
    """The folded words and numbers of a name, as the tokeniser cuts them."""
    # Letters become plain before the case is folded: "İ" in lower case would be two characters.
    return tuple(_WORD.findall(unicodedata.normalize("NFC", name).translate(_PLAIN).lower()))


def fold(name: str) -> str:
    """Key that two spellings of one name share: "Kim Jong-un" and "KIM JONG UN" -> "kim jong un"."""
    return " ".join(words(name))


def slug(name: str) -> str:
    """Id of a person or of a place's name: "Recep Tayyip Erdoğan" -> "recep-tayyip-erdogan"."""
    return "-".join(words(name))


@cache
def given_names() -> dict[str, str]:
    """Folded given name -> m, f, or empty where both bear it."""
    return {fold(row["name"]): row["sex"] for row in rows("given_names")}
