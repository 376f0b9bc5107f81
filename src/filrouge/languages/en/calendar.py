"""The calendar in English."""

from filrouge.languages.parts.calendar import CalendarPack

_MONTHS = "january february march april may june july august september october november december"
_ABBREVIATIONS = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_UNITS = "year month week day hour minute second decade quarter weekend"

DATA = CalendarPack(
    months={name: number for number, name in enumerate(_MONTHS.split(), 1)},
    month_abbreviations={
        **{name: number for number, name in enumerate(_ABBREVIATIONS.split(), 1) if name != "may"},
        **{name + ".": number for number, name in enumerate(_ABBREVIATIONS.split(), 1) if name != "may"},
        "sept": 9,
        "sept.": 9,
    },
    weekdays={name: number for number, name in enumerate(_DAYS.split(), 1)},
    weekdays_plural={name + "s": number for number, name in enumerate(_DAYS.split(), 1)},
    weekday_abbreviations={
        **{name[:3]: number for number, name in enumerate(_DAYS.split(), 1)},
        "mon.": 1,
        "tues.": 2,
        "tue.": 2,
        "wed.": 3,
        "thurs.": 4,
        "thu.": 4,
        "fri.": 5,
        "sat.": 6,
        "sun.": 7,
    },
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    parts={"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"},
    units={**{name: name for name in _UNITS.split()}, "century": "century", "week-end": "weekend"},
    units_plural={
        **{name + "s": name for name in _UNITS.split()},
        "centuries": "century",
        "week-ends": "weekend",
    },
    holidays={
        "christmas day": (12, 25),
        "christmas": (12, 25),
        "christmas eve": (12, 24),
        "new year's day": (1, 1),
        "new year's eve": (12, 31),
    },
)
