"""English time expressions: lexicon, rules, and what stands around them."""

from __future__ import annotations

from filrouge.languages.en.timex_joins import JOINS
from filrouge.languages.en.timex_lexicon import LEXICON
from filrouge.languages.en.timex_rules import RULES
from filrouge.languages.en.timex_tense import TENSE
from filrouge.languages.parts.timex import Prefix, TimexPack

DATA = TimexPack(
    lexicon=LEXICON,
    rules=RULES,
    prefixes=(
        Prefix("the? beginning|start|middle|end of", frozenset({"period", "day"})),
        Prefix("EDGE of the? beginning|start|middle|end", frozenset({"period"})),
        Prefix("the? EDGE", frozenset({"period", "day"})),
        Prefix("the? EDGE -", frozenset({"period", "day"})),
        Prefix("earlier|later", frozenset({"period"})),
        Prefix("about|around|roughly|approximately|nearly|almost|some", frozenset({"amount"}), "APPROX"),
        Prefix("about|around", frozenset({"clock", "period"}), "APPROX", inside=False),
        Prefix("more than", frozenset({"amount"}), "MORE_THAN"),
        Prefix("over", frozenset({"amount"}), "MORE_THAN"),
        Prefix("a little|bit over|under", frozenset({"amount"}), "APPROX"),
        Prefix("a little|bit more|less than", frozenset({"amount"}), "APPROX"),
        Prefix("just over|under", frozenset({"amount"}), "APPROX"),
        Prefix("under", frozenset({"amount"}), "LESS_THAN"),
        Prefix("less|fewer than", frozenset({"amount"}), "LESS_THAN"),
        Prefix("at least", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("at most", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("no more|longer than", frozenset({"amount"}), "EQUAL_OR_LESS"),
    ),
    bounds=(
        ("since", "since"),
        ("as of", "from"),
        ("until|till|through|by", "until"),
        ("up to", "until"),
        ("before", "before"),
        ("after", "after"),
    ),
    ranges=(
        ("from", "to|until|till|through"),
        ("between", "and"),
        ("", "to|through"),
        ("", "~-"),
        ("", "–"),
    ),
    joins=JOINS,
    determiner="DET",
    counted=frozenset(
        "% € $ £ people soldiers troops men women children workers euros dollars pounds miles metres meters kilometres kilometers jobs homes "
        "houses times km kg tonnes tons feet fans supporters prisoners refugees civilians".split()
    ),
    counted_endings=(),
    not_counted=frozenset(),
    tense=TENSE,
)
