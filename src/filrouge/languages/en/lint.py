"""English words that the chronology lint looks for, and what it says to an English reader."""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.parts.lint import LintPack, Spans, Superlatives, WrittenDates, phrases

DATA = LintPack(
    dates=WrittenDates(
        months={**CALENDAR.months, **{name.rstrip("."): month for name, month in CALENDAR.month_abbreviations.items()}},
        full_months=frozenset(CALENDAR.months),
        weekdays=CALENDAR.weekdays,
        ordinals=frozenset("st nd rd th".split()),
        month_links=phrases("of"),
        day_links=phrases(
            ", | the | , the | morning | evening | night | afternoon | morning , | evening , | night , | afternoon ,"
        ),
        later_weekday=phrases(", a | ( a | ("),
        list_links=phrases("and | to | or | , | - | – | / | until | and the"),
        capital_months=True,
        month_first=True,
        day_leads=frozenset("the on".split()),
        determiners=frozenset("the".split()),
        counters=frozenset("no nos number page pages p pp vol volume issue chapter section article at".split()),
        relative_years=frozenset("last next of this".split()),
        unreal=phrases(
            "not exist | ' t exist | no such | imaginary | fictional | fictitious | nonexistent | non - existent | sic"
        ),
    ),
    appositions=phrases(
        ", | ( | - | – | — | , in | in | , on | on | , by | , as early as | , in early | , in late | , early in | , late in",
        "( in | ( on | – in | – on | — in | — on | , that is in | , that is on | , in mid -",
    ),
    idle_days={},
    superlatives=Superlatives(
        last=phrases(
            "the last | their last | his last | her last | its last | the latest | their latest | the most recent | their most recent"
        ),
        last_time=phrases("for the last time"),
        last_before_verb=frozenset(("last",)),
        verb_blockers=frozenset("had have has the at when".split()),
        dates=phrases("was | took place | dates back | dates | goes back | was held | occurred | came | happened"),
        neutral=phrases(
            "between | and | with | of | by | the | two | them | official | formal | known | leaders | countries | sides | men | ( | ) | ' s"
        ),
        before_time=phrases("on | in | to | from | back to | the | , on | , in"),
        ordinals=frozenset("second third fourth fifth sixth another new further".split()),
        private=frozenset("private informal secret unofficial".split()),
        official=frozenset("official formal".split()),
        kinds=(
            ("meeting", "meeting"),
            ("met", "meeting"),
            ("meet", "meeting"),
            ("meets", "meeting"),
            ("encounter", "meeting"),
            ("handshake", "meeting"),
            ("shook", "meeting"),
            ("summit*", "summit"),
        ),
    ),
    spans=Spans(
        article="",
        units={"Y": ("year", "years"), "M": ("month", "months"), "W": ("week", "weeks"), "D": ("day", "days")},
        join=" and ",
    ),
    messages={
        "weekday-mismatch": "“{text}”: {written:date} is a {right:weekday}, not a {weekday:weekday}.",
        "impossible-date": "“{text}”: there is no such day, the month ends on {last:date}.",
        "impossible-date-leap": "“{text}”: {year} is no leap year, its February ends on {last:date}.",
        "impossible-date-number": "“{text}”: no month has a day number {day}.",
        "interval-mismatch": "“{text}”: between {anchor:date} and {target:date} there are {actual:span}, not {claimed:span}.",
        "interval-mismatch-creation": "“{text}”: between {target:date} and the article’s own date there are {actual:span}, not {claimed:span}.",
        "superseded-superlative": "“{text}”: an act of the same kind between the same actors is more recent ({later:date}).",
    },
    fixes={
        "weekday-mismatch-fix": "{right:weekday} {written:date}, or {weekday:weekday} {near:date}",
        "impossible-date-fix": "{last:date} or {next:date}",
        "interval-mismatch-fix": "{actual:span}, or {expected:date}",
        "interval-mismatch-span-fix": "{actual:span}",
        "superseded-superlative-fix": "{later:date}, or say in what respect the act named ({claimed:date}) is the last one",
    },
)
