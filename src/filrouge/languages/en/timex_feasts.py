"""Feasts and named days of the English-speaking press.

Left out: feasts whose day depends on the country ("Independence Day", "Labour Day", "Mother's Day" in March or May) and those that
last for weeks (Ramadan, Lent): no day is what they name.
"""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.parts.timex import Entry, Rule, entry, rule
from filrouge.model.timexform import Step

_FIXED = {
    "xmas, xmas day, christmas morning": (12, 25),
    "xmas eve": (12, 24),
    "boxing day": (12, 26),
    "new years day, new year ' s": (1, 1),
    "new years eve, hogmanay": (12, 31),
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "valentine's day, valentines day, valentine day, st valentine's day, st. valentine's day": (2, 14),
    "international women's day, women's day": (3, 8),
    "st patrick's day, st. patrick's day, saint patrick's day, st patricks day": (3, 17),
    "april fools' day, april fool's day, april fools day, april fools": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "st george's day, st. george's day, saint george's day": (4, 23),
    "st david's day, st. david's day, saint david's day": (3, 1),
    "st andrew's day, st. andrew's day, saint andrew's day": (11, 30),
    "st stephen's day, st. stephen's day, saint stephen's day": (12, 26),
    "burns night": (1, 25),
    "candlemas": (2, 2),
    "michaelmas": (9, 29),
    "cinco de mayo": (5, 5),
    "ve day, v - e day": (5, 8),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween, hallowe'en": (10, 31),
    "all saints' day, all saints day": (11, 1),
    "all souls' day, all souls day": (11, 2),
    "guy fawkes night, bonfire night": (11, 5),
    "armistice day, remembrance day, veterans day, veterans' day": (11, 11),
    "world aids day": (12, 1),
    "human rights day": (12, 10),
}
_NTH = {
    "martin luther king day, martin luther king jr. day, mlk day": (1, 1, 3),
    "presidents' day, presidents day, president's day": (2, 1, 3),
    "memorial day": (5, 1, -1),
    "father's day, fathers' day, fathers day": (6, 7, 3),
    "labor day": (9, 1, 1),
    "columbus day, indigenous peoples' day": (10, 1, 2),
    "thanksgiving, thanksgiving day": (11, 4, 4),
}
"""Month, weekday, which one of the month (-1 the last)."""
_MOVING = {
    "shrove tuesday, mardi gras": "shrove-tuesday",
    "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday",
    "maundy thursday, holy thursday": "maundy-thursday",
    "good friday": "good-friday",
    "easter, easter sunday, easter day": "easter",
    "easter monday": "easter-monday",
    "ascension day": "ascension",
    "pentecost, whit sunday, whitsun": "pentecost",
    "whit monday": "whit-monday",
    "lunar new year, chinese new year, lunar new year's day": "lunar-new-year",
    "dragon boat festival": "dragon-boat",
    "mid-autumn festival": "mid-autumn",
    "rosh hashanah, jewish new year": "rosh-hashanah",
    "yom kippur": "yom-kippur",
    "purim": "purim",
    "eid al-fitr, eid ul-fitr": "eid-al-fitr",
    "eid al-adha, eid ul-adha": "eid-al-adha",
    "ashura": "ashura",
}

LEXICON: tuple[Entry, ...] = (
    *(entry("HOLIDAY", name, month=date[0], day=date[1]) for name, date in CALENDAR.holidays.items()),
    *(entry("HOLIDAY", names, month=month, day=day) for names, (month, day) in _FIXED.items()),
    *(entry("HOLIDAY", names, month=month, weekday=day, quantity=which) for names, (month, day, which) in _NTH.items()),
    *(entry("HOLIDAY", names, case="capital", feast=feast) for names, feast in _MOVING.items() if feast != "easter"),
    *(entry("HOLIDAY", names, feast=feast) for names, feast in _MOVING.items() if feast == "easter"),
    # The day after Thanksgiving.
    entry("BLACKFRIDAY", "cyber monday", month=11, weekday=4, quantity=4, then=(Step("count", 4, "day"),)),
    entry("BLACKFRIDAY", "black friday", month=11, weekday=4, quantity=4, then=(Step("count", 1, "day"),)),
    entry(
        "TRAPPINGS",
        "tree, trees, carol, carols, card, cards, cake, lights, market, markets, pudding, present, presents, gift, gifts, island, islands, "
        "egg, eggs, bunny, rising, seals, parcel, parcels, stocking, stockings, shopping, spirit, song, songs, movie, film, pageant",
    ),
    entry("SEPTEMBER", "september, sept., sept, sep.", case="capital", month=9),
    entry("ATTACKS", "attack, attacks, hijackings, hijackers, terrorist, terror, plot, commission, victims"),
)

RULES: tuple[Rule, ...] = (
    rule(
        "en.september-11",
        "9 ~/ ~11\non|of|since|before|after < 9 ~/ ~11 > !of\nSEPTEMBER 11 > ATTACKS\nSEPTEMBER 11 th > ATTACKS",
        "DATE",
        year=2001,
        month=9,
        day=11,
    ),
    rule("en.holiday", "HOLIDAY\nHOLIDAY ,? of? YEAR\nBLACKFRIDAY of? YEAR\non < BLACKFRIDAY", "DATE"),
    rule("en.holiday-part", "HOLIDAY PART", "TIME"),
    rule("en.holiday-relative", "!the < LAST|NEXT|THIS HOLIDAY", "DATE", det=False),
    rule("en.holiday-trappings", "the? HOLIDAY TRAPPINGS\nBLACKFRIDAY\nnor|sou ' easter", None),
)
