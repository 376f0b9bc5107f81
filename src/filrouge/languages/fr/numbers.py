"""French numbers."""

from __future__ import annotations

import unicodedata

from filrouge.languages.parts.numbers import NumbersPack

_UNITS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième "
    "quinzième seizième"
)


def _also_bare(words: dict[str, int]) -> dict[str, int]:
    """Each word also without its accents, as haste and capitals write it."""
    bare = {"".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)): words[word] for word in words}
    return {**bare, **words}


DATA = NumbersPack(
    cardinals={
        **{word: value for value, word in enumerate(_UNITS.split(), 1)},
        "une": 1,
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
    },
    multipliers={"cent": 100, "cents": 100, "mille": 1000},
    products=frozenset({(4, 20)}),
    joiners=frozenset({"-", "et"}),
    ordinals=_also_bare(
        {
            "premier": 1,
            "première": 1,
            "1er": 1,
            "second": 2,
            "seconde": 2,
            **{word: value for value, word in enumerate(_ORDINALS.split(), 2)},
            "vingtième": 20,
            "trentième": 30,
        }
    ),
    ordinal_endings=frozenset("er re e ème eme è ère nd nde ième ieme".split()),
    decimal=",",
    thousands=" ",
    roman_endings=("ème", "eme", "e", "è", "er"),
)
