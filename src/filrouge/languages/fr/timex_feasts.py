"""Feasts in French: those of a fixed day, those that move, and the things that carry their names."""

from __future__ import annotations

from filrouge.languages.fr.calendar import DATA as CALENDAR
from filrouge.languages.parts.timex import Entry, Rule, entry, rule
from filrouge.model.timexform import Step

_EASTER: tuple[Entry, ...] = (
    entry("HOLIDAY", "mardi gras, mardi-gras", feast="shrove-tuesday"),
    entry("HOLIDAY", "mercredi des cendres", feast="ash-wednesday"),
    entry("HOLIDAY", "dimanche des rameaux, les rameaux", feast="palm-sunday"),
    entry("HOLIDAY", "jeudi saint", feast="maundy-thursday"),
    entry("HOLIDAY", "vendredi saint", feast="good-friday"),
    entry("HOLIDAY", "samedi saint", feast="easter", then=(Step("count", -1, "day"),)),
    entry("HOLIDAY", "pâques, dimanche de pâques", feast="easter"),
    entry("HOLIDAY", "lundi de pâques", feast="easter-monday"),
    entry("HOLIDAY", "jeudi de l'ascension", feast="ascension"),
    entry("HOLIDAY", "ascension", case="capital", feast="ascension"),
    entry("HOLIDAY", "pentecôte, dimanche de pentecôte, dimanche de la pentecôte", feast="pentecost"),
    entry("HOLIDAY", "lundi de pentecôte, lundi de la pentecôte", feast="whit-monday"),
    entry("HOLIDAY", "fête-dieu", feast="corpus-christi"),
)

FEAST_WORDS: tuple[Entry, ...] = (
    *(entry("HOLIDAY", name, month=date[0], day=date[1]) for name, date in CALENDAR.holidays.items()),
    *_EASTER,
    entry("SUNDAYFEAST", "pâques", feast="easter"),
    entry("SUNDAYFEAST", "pentecôte, la pentecôte", feast="pentecost"),
    entry("SUNDAYFEAST", "les rameaux", feast="palm-sunday"),
    entry("HOLIDAY", "réveillon de noël", month=12, day=24),
    entry("HOLIDAY", "réveillon du nouvel an, réveillon du jour de l'an, réveillon de la saint-sylvestre", month=12, day=31),
    entry("HOLIDAY", "fête des pères", month=6, weekday=7, quantity=3),
    entry("HOLIDAY", "journée internationale des droits des femmes, journée de la femme", month=3, day=8),
    entry("HOLIDAY", "la sainte-catherine", month=11, day=25),
    entry("HOLIDAY", "thanksgiving", month=11, weekday=4, quantity=4),
    entry("HOLIDAY", "vendredi noir, black friday", month=11, weekday=4, quantity=4, then=(Step("count", 1, "day"),)),
    entry("HOLIDAY", "nouvel an lunaire, nouvel an chinois, nouvel an vietnamien, fête du têt", feast="lunar-new-year"),
    entry("HOLIDAY", "fête de la mi-automne", feast="mid-autumn"),
    entry("HOLIDAY", "aïd el-fitr, aïd-el-fitr, aïd al-fitr, aïd-al-fitr", feast="eid-al-fitr"),
    entry("HOLIDAY", "aïd el-kébir, aïd-el-kébir, aïd el-kebir, aïd al-adha, aïd-al-adha, aïd el-adha", feast="eid-al-adha"),
    entry("HOLIDAY", "premier jour du ramadan", feast="ramadan"),
    entry("HOLIDAY", "nouvel an musulman", feast="islamic-new-year"),
    entry("HOLIDAY", "achoura", feast="ashura"),
    entry("HOLIDAY", "yom kippour, kippour", feast="yom-kippur"),
    entry("HOLIDAY", "roch hachana, rosh hashana, nouvel an juif", feast="rosh-hashanah"),
    # The attack: its year is part of its name.
    entry("HOLIDAY", "11-septembre", year=2001, month=9, day=11),
    # Without their article only as the whole of a text.
    entry("BAREFEAST", "toussaint", month=11, day=1),
    entry("BAREFEAST", "assomption", month=8, day=15),
    entry("BAREFEAST", "chandeleur", month=2, day=2),
    entry("BAREFEAST", "épiphanie", month=1, day=6),
    entry("BAREFEAST", "saint-sylvestre", month=12, day=31),
    entry("BAREFEAST", "saint-valentin", month=2, day=14),
    entry(
        "FEASTTHING",
        "marché, marchés, père, pères, sapin, sapins, arbre, crèche, décoration, décorations, chant, chants, cadeau, cadeaux, conte, "
        "contes, île, îles, bûche, œufs, lapin, lapins, prime, primes, accord, accords, illuminations",
    ),
)

FEASTS: tuple[Rule, ...] = (
    rule(
        "fr.holiday",
        """
        HOLIDAY
        le|du|au|un < HOLIDAY > !-
        HOLIDAY de? YEAR
        HOLIDAY LAST|NEXT
        jour|journée DE? HOLIDAY YEAR?
        ^ < BAREFEAST YEAR? > $
        """,
        "DATE",
    ),
    rule("fr.holiday-part", "PART DE HOLIDAY YEAR?", "TIME"),
    rule("fr.weekend-of-feast", "week - end|weekend DE SUNDAYFEAST YEAR?", "DATE", then=(Step("around", 0, "weekend"),)),
    # le 8-Mai, le 11-Novembre
    rule("fr.named-day", "le|du|au|un < DAYNUM ~- ~MONTH > !-", "DATE"),
    rule("fr.named-for-feast", "FEASTTHING DE HOLIDAY\nle|du|au|un|en|des|les|aux|de|deux|trois < père|pères HOLIDAY", None),
)
