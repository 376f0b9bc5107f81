"""English expressions that make one with their neighbour."""

from __future__ import annotations

from filrouge.languages.parts.timex import Join, join

JOINS: tuple[Join, ...] = (
    # the first week of October 2014, the last day of the month, 20th of next month
    join("en.nth-of", "nth", "nth | nth period week", "of|in? the?"),
    # the week of March 6
    join("en.week-of", "around", "week | day weekday", "of|ending|ended|beginning"),
    # Monday of this week, next week on Tuesday
    join("en.weekday-of", "weekday", "weekday | week", ",|-? of|in?"),
    join("en.week-weekday", "weekday", "week | weekday", "-|on?"),
    # 1 hour and 30 minutes, 2 years 1 month 21 days later
    join("en.sum", "sum", "amount | amount shift", ",|and?"),
    # three days after Easter, two weeks before May 13, four months from tomorrow
    join("en.amount-after", "shift", "amount | day weekday moment", "after|following|since"),
    join("en.amount-from", "count", "amount | day weekday moment", "from"),
    # a week ago today
    join("en.amount-ago", "count", "amount | day", "ago", sign=-1),
    join("en.amount-before", "shift", "amount | day weekday moment", "before", sign=-1),
    join("en.amount-after-period", "shift", "amount | period week", "after|from"),
    join("en.amount-before-period", "shift", "amount | period week", "before", sign=-1),
    # the day after Christmas
    join("en.eve-of", "shift", "eve | day weekday", ""),
    # Friday at 5 p.m., tomorrow 8:00 am, this morning at 10
    join("en.day-clock", "clock", "day moment weekday part | clock", ",? at|@|around|about|by?"),
    # 7:30 p.m. on Friday, 9 a.m. Tuesday, 8 tonight
    join("en.clock-day", "clock", "clock | day moment weekday", ",? on|of|for?"),
    # the morning of Monday, dawn on Tuesday
    join("en.part-day", "part", "part | day weekday", "on|of"),
    # March 5 in the morning, Friday evening
    join("en.day-part", "part", "day weekday | part", ",? in|during?"),
)
