"""English numbers."""

from filrouge.languages.parts.numbers import NumbersPack

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)

DATA = NumbersPack(
    cardinals={
        **{word: value for value, word in enumerate(_UNITS.split(), 1)},
        **{word: value * 10 for value, word in enumerate(_TENS.split(), 2)},
    },
    multipliers={"hundred": 100, "thousand": 1000},
    products=frozenset(),
    joiners=frozenset({"-", "and"}),
    ordinals={word: value for value, word in enumerate(_ORDINALS.split(), 1)},
    ordinal_endings=frozenset("st nd rd th".split()),
    decimal=".",
    thousands=",",
    articles=frozenset({"a"}),
)
