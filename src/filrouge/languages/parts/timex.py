"""What a pack says about time expressions: token classes, rules, prefixes, bounds, tenses.

A **pattern** is a row of elements parted by spaces, matched on tokens, never on characters:

- `MONTH`: a class of the lexicon (capitals) or one of the number classes below;
- `plus`, `l'`: the very token (lower case), cut by the one tokeniser;
- `a|B`: either; `x?`: may be missing; `~x`: written without a space before it;
- `*`: any word (apostrophes and hyphens count as words);
- `!x`: (in a context) what stands there is not an x; `$`: (in a context) the sentence ends.

`before < core > after` sets conditions: only `core` is the expression. There is no repetition:
a pattern reads a bounded number of tokens. Number classes: NUM (a quantity), DAYNUM (1 to 31,
"1er", "3rd"), DAYWORD ("quatorze"), YEAR (four digits), YEAR2 (two digits of the last century), YY (any two digits
of a year), YEARM (a year from 1700 on), MM and DD (numeric month and day), LATEDD (a day that can be no month), HOUR, MINUTE, SECOND, HHMM ("0735"), HOURW and MINW and FEWMINW (an hour, ten minutes and more, fewer than ten, in words), CENTW and RESTW (the
two numbers of "nineteen ninety-six"), ORD (an ordinal), DAYTH ("15th"), DAYORD ("fifteenth"), DECADE, ROMAN (a Roman ordinal), COUNTED (what
may be counted by a four-digit number: then that number is no year).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from filrouge.model.timex import Bound, TimexType

Case = Literal["any", "lower", "capital"]
Maker = Literal["date", "shift", "duration", "set", "fixed"]
Cues = frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """Phrases of one class with the fields that they set.

    `case` "lower": a capital is allowed at the start of a sentence or in a word of capitals only
    (French "mars" against the planet); "capital": needs one (English "March", "May").
    """

    cls: str
    phrases: tuple[str, ...]
    fields: tuple[tuple[str, Any], ...] = ()
    case: Case = "any"


def entry(cls: str, phrases: str, /, *, case: Case = "any", **fields: Any) -> Entry:
    """One lexicon entry; `phrases` are parted by commas."""
    return Entry(cls, tuple(p.strip() for p in phrases.split(",")), tuple(fields.items()), case)


@dataclass(frozen=True, slots=True)
class Rule:
    """A named reading rule: patterns, and the fields that they give together with those of the words.

    `type` None: the words are recognised and left alone (ages, streets). `det`: a definite
    article before the core belongs to the expression.
    """

    name: str
    patterns: tuple[str, ...]
    type: TimexType | None
    make: Maker = "date"
    det: bool = True
    gives: tuple[tuple[str, Any], ...] = ()
    alone: bool = True
    """False: it is no expression by itself, only joined to another one ("la première semaine" + "d'octobre")."""


def rule(
    name: str,
    patterns: str,
    type_: TimexType | None,
    /,
    *,
    make: Maker = "date",
    det: bool = True,
    alone: bool = True,
    **gives: Any,
) -> Rule:
    """One rule; `patterns` has one pattern a line."""
    lines = tuple(line.strip() for line in patterns.strip().splitlines() if line.strip())
    return Rule(name, lines, type_, make, det, tuple(gives.items()), alone)


Sort = Literal["amount", "clock", "part", "weekday", "day", "moment", "week", "period", "nth", "eve", "shift", "other"]
Joining = Literal["clock", "part", "weekday", "nth", "shift", "count", "sum", "around"]


@dataclass(frozen=True, slots=True)
class Join:
    """Two expressions that make one when nothing but `link` parts them.

    `left` and `right` name sorts of expressions: "amount" ("trois jours"), "clock", "part" (of a day not named),
    "weekday" (by itself), "day", "moment" (a part of a named day, a clock time of one), "week", "period" (a month or more), "nth" (of a rule
    with the field `nth_unit`), "eve" (of a rule that may not stand alone and shifts: "le lendemain"). `how`: the clock, the part or the weekday is that of the other one; "nth": found
    in it; "shift", "count": counted from it, "sum": amounts of ever smaller units; "around": the unit that holds it ("the week" + "of March 6"). Back when `sign` is negative (see `model.timexform.Step`).
    """

    name: str
    how: Joining
    left: frozenset[str]
    link: str
    right: frozenset[str]
    sign: int = 1


def join(name: str, how: Joining, sorts: str, link: str = "", /, *, sign: int = 1) -> Join:
    """One join; `sorts` is "left … | right …", `link` a pattern, empty for nothing between ("au|en?" may be missing)."""
    left, _, right = sorts.partition("|")
    return Join(name, how, frozenset(left.split()), link, frozenset(right.split()), sign)


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words before an expression that modify it ("début", "près de"); `inside`: part of its span.

    `kinds`: what it goes with: "period" (a stretch of the calendar), "day", "amount" (a
    quantity of units), "clock".
    """

    pattern: str
    kinds: frozenset[str]
    mod: str | None = None
    inside: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TensePack:
    """Cues of a clause's tense, as cheap as they come: auxiliaries, endings, a few words.

    `auxiliaries` map a form to what it says when a participle follows and when none does;
    `reflexives` before one of `being` make it a past. `modals` point to the future when
    an infinitive follows (any word when `infinitives` is empty).
    """

    auxiliaries: Mapping[str, tuple[str | None, str | None]]
    """form -> (with a participle, without one): past, remote (a past before the past), present, future, None."""
    being: Cues
    reflexives: Cues
    being_participles: Cues
    participle_endings: tuple[str, ...]
    participles: Cues
    not_participles: Cues
    between: Cues
    between_endings: tuple[str, ...]
    modals: Cues
    infinitives: tuple[str, ...]
    perfect_infinitives: Cues
    """After a modal they make it a past ("would *have* left")."""
    intentions: Cues
    links: Cues
    """Words that may part an intention from its infinitive ("promis *de* retirer")."""
    future_words: Cues
    past_words: Cues
    present_words: Cues
    """Verbs whose present, with a day, announces ("se rend jeudi")."""
    future_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    not_verbs: Cues
    subject_endings: Mapping[str, Cues]
    """Further future endings that need one of these words just before ("je verr*ai*")."""
    breaks: Cues
    """Words and marks that open another clause."""
    relatives: Cues = frozenset()
    """Breaks that open a clause about a noun ("qui", "who"): what it tells is no step of the narrative."""
    since: Cues = frozenset()
    """Words that look back from a noun ("depuis l'échec du sommet, en février")."""
    subjects: Cues = frozenset()
    """Pronouns that a verb follows ("qui", "il"), clitics (`links`) between."""
    present_forms: tuple[str, ...] = ()
    """Endings of such a verb in the present."""
    bare: Cues = frozenset()
    """Base forms that are no nouns: a present, unless one of `unbare` stands before."""
    unbare: Cues = frozenset()
    counting: Mapping[str, Literal["after", "before"]] = field(default_factory=dict)
    """Word after an amount that counts it from what follows ("deux mois *après* le sommet")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimexPack:
    """Everything that the engine needs to read time expressions in one language."""

    lexicon: tuple[Entry, ...]
    rules: tuple[Rule, ...]
    prefixes: tuple[Prefix, ...]
    bounds: tuple[tuple[str, Bound | Literal["from"]], ...]
    """(pattern before the expression, what it does to its extent); "from" is a "since" that may look ahead."""
    ranges: tuple[tuple[str, str], ...]
    """(pattern before the first expression or "", pattern between the two)."""
    joins: tuple[Join, ...] = ()
    determiner: str
    """Pattern of the definite articles that belong to the expression that they open."""
    counted: Cues
    counted_endings: tuple[str, ...]
    not_counted: Cues
    tense: TensePack
