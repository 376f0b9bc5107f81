"""English words that are shortened with a full stop."""

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.parts.sentences import SentencePack

_DAYS = frozenset(
    (*CALENDAR.weekdays, *CALENDAR.months, *(name for name in CALENDAR.month_abbreviations if "." not in name))
) | frozenset(
    "mon tue tues wed thu thurs fri sat sun gmt utc est edt cst cdt mst mdt pst pdt et pt cet bst eastern pacific local".split()
)

DATA = SentencePack(
    abbreviations=frozenset(
        "mr mrs ms dr prof gen lt col sgt capt rep sen gov hon st jr sr mon tue tues thu thurs fri jan feb mar apr jun jul aug sep sept oct nov dec no vs inc corp ltd".split()
    ),
    run_on={"m": _DAYS},
)
