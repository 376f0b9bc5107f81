"""English words that the chronology lint looks for, and what it says to an English reader."""

from __future__ import annotations

from filrouge.languages.parts.lint import DateWording, LintPack, Superlatives, WrittenDates

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for line in lines for phrase in line.split("|"))


DATA = LintPack(
    dates=WrittenDates(
        months={name.lower(): n for n, name in enumerate(_MONTHS, 1)} | _SHORT,
        full_months=frozenset(name.lower() for name in _MONTHS),
        weekdays={name.lower(): n for n, name in enumerate(_WEEKDAYS, 1)},
        ordinals=frozenset("st nd rd th".split()),
        month_links=_phrases("of"),
        day_links=_phrases(", | the | , the | morning | evening | night | afternoon | morning , | evening , | night , | afternoon ,"),
        later_weekday=_phrases(", a | ( a | ("),
        list_links=_phrases("and | to | or | , | - | – | / | until | and the"),
        month_first=True,
        day_leads=frozenset("the on".split()),
        determiners=frozenset("the".split()),
        counters=frozenset("no nos number page pages p pp vol volume issue chapter section article at".split()),
        relative_years=frozenset("last next of this".split()),
        unreal=_phrases("not exist | n ' t exist | no such | imaginary | fictional | fictitious | nonexistent | non - existent | sic"),
    ),
    appositions=_phrases(
        ", | ( | - | – | — | , in | in | , on | on | , by | , as early as | , in early | , in late | , early in | , late in",
        "( in | ( on | – in | – on | — in | — on | , that is in | , that is on | , in mid -",
    ),
    idle_days={},
    superlatives=Superlatives(
        last=_phrases(
            "the last | their last | his last | her last | its last | the latest | their latest | the most recent | their most recent"
        ),
        last_time=_phrases("for the last time"),
        last_before_verb=frozenset(("last",)),
        dates=_phrases("was | took place | dates back | dates | goes back | was held | occurred | came | happened"),
        neutral=_phrases(
            "between | and | with | of | by | the | two | official | formal | known | leaders | countries | sides | men | ( | ) | ' s"
        ),
        before_time=_phrases("on | in | to | from | back to | the | , on | , in"),
        ordinals=frozenset("second third fourth fifth sixth another new further".split()),
        private=frozenset("private informal secret unofficial".split()),
        official=frozenset("official formal".split()),
        kinds=(
            ("meeting", "meeting"), ("met", "meeting"), ("meet", "meeting"), ("meets", "meeting"), ("encounter", "meeting"),
            ("summit", "summit"), ("visit", "visit"), ("visited", "visit"), ("call", "call"), ("phoned", "call"), ("telephoned", "call"),
            ("test", "nuclear-test"), ("launch", "missile-launch"), ("launched", "missile-launch"), ("fired", "missile-launch"),
        ),
    ),
    wording=DateWording(
        months=_MONTHS,
        weekdays=_WEEKDAYS,
        day=str,
        order="{day} {month} {year}",
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
        "superseded-superlative-fix": "{later:date}, or say in what the act of {claimed:date} is the last one",
    },
)
