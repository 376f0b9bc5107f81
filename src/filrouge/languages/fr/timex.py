"""French time expressions: lexicon, rules, and what stands around them."""

from __future__ import annotations

from filrouge.languages.fr.calendar import DATA as CALENDAR
from filrouge.languages.fr.timex_amount_words import AMOUNT_WORDS
from filrouge.languages.fr.timex_clock import CLOCK_WORDS
from filrouge.languages.fr.timex_feasts import FEAST_WORDS
from filrouge.languages.fr.timex_figures import FIGURE_WORDS
from filrouge.languages.fr.timex_joins import JOINS
from filrouge.languages.fr.timex_rules import RULES
from filrouge.languages.fr.timex_tense import TENSE
from filrouge.languages.parts.timex import Entry, Prefix, TimexPack, entry
from filrouge.model.timexform import Step

_CALENDAR_UNITS = "year month week day decade century quarter half weekend".split()

_LEXICON: tuple[Entry, ...] = (
    *(entry("MONTH", name, month=number) for name, number in CALENDAR.months.items()),
    *(entry("MONTH", name, month=number) for name, number in CALENDAR.month_abbreviations.items()),
    *(entry("LMONTH", name, case="lower", month=number) for name, number in CALENDAR.months.items()),
    *(entry("WEEKDAY", name, weekday=number) for name, number in CALENDAR.weekdays.items()),
    *(entry("WEEKDAY_ABBR", name, weekday=number) for name, number in CALENDAR.weekday_abbreviations.items()),
    *(entry("LWEEKDAY", name, case="lower", weekday=number) for name, number in CALENDAR.weekdays.items()),
    *(entry("WEEKDAYS", name, weekday=number) for name, number in CALENDAR.weekdays_plural.items()),
    *(entry("SEASON", name, case="lower", part=part) for name, part in CALENDAR.seasons.items()),
    *(entry("PART", name, case="lower", part=part) for name, part in CALENDAR.parts.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("UNITS", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("PERIOD", name, unit=unit) for name, unit in CALENDAR.units.items() if unit in _CALENDAR_UNITS),
    *(entry("LONGPERIOD", name, unit=unit) for name, unit in CALENDAR.units.items() if unit in _CALENDAR_UNITS and unit != "day"),
    entry("NOTCALENDAR", "scolaire, universitaire, judiciaire, sportive, liturgique, sainte, blanche, fiscale, budgétaire"),
    entry("CIVIL", "calendaire, civile"),
    *CLOCK_WORDS,
    *FEAST_WORDS,
    *FIGURE_WORDS,
    *AMOUNT_WORDS,
    *(entry("SEASONNAME", name, part=part) for name, part in CALENDAR.seasons.items()),
    entry("YUNIT", "an, année", unit="year"),
    entry("QUARTER", "trimestre", period="Q"),
    entry("HALF", "semestre", period="H"),
    entry("DET", "le, la, l', les"),
    entry("DEM", "ce, cet, cette", operator="this"),
    entry("DEMS", "ces"),
    entry("DE", "de, d', du, des"),
    entry("LAST", "dernier, dernière, passé, passée", operator="last"),
    # la semaine qui vient, le mois en cours
    entry("COMINGONE", "à venir, qui vient, qui s'ouvre, qui commence, qui débute", operator="next"),
    entry("CURRENT", "en cours, courant, courante", operator="this"),
    entry("FOLLOWING", "qui suit, qui suivait, qui suivit, qui a suivi", operator="next", anchor="context"),
    entry("FOLLOWING", "qui précède, qui précédait, qui précéda, qui a précédé", operator="last", anchor="context"),
    entry("WEEKSON", "en huit, en 8", then=(Step("count", 1, "week"),)),
    entry("WEEKSON", "en quinze, en 15", then=(Step("count", 2, "week"),)),
    entry("FIRSTHALF", "première quinzaine, 1re quinzaine, 1ère quinzaine, première moitié", mod="START"),
    entry("FIRSTHALF", "seconde quinzaine, deuxième quinzaine, 2e quinzaine, dernière quinzaine, seconde moitié", mod="END"),
    # il y a un peu plus de deux ans
    entry("ROUGHLY", "environ, quelque, à peu près, près de, près d', presque, quasiment, bientôt", mod="APPROX"),
    entry("ROUGHLY", "plus de, plus d', un peu plus de, un peu plus d', bien plus de", mod="MORE_THAN"),
    entry("ROUGHLY", "moins de, moins d', un peu moins de, un peu moins d'", mod="LESS_THAN"),
    entry("ROUGHLY", "à peine, tout juste, exactement, maintenant, déjà, seulement, encore, de cela"),
    entry("LASTONE", "dernier, dernière", ord=-1),
    entry("NEXT", "prochain, prochaine", operator="next"),
    entry("LASTS", "derniers, dernières", operator="last"),
    entry("NEXTS", "prochains, prochaines", operator="next"),
    entry("FOLLOW", "suivant, suivante, d'après", operator="next", anchor="context"),
    entry("PREV", "précédent, précédente, d'avant", operator="last", anchor="context"),
    entry(
        "FINISH", "pris, prend, prennent, prit, prenait, prendra, prendre, mis, met, mettent, mit, mettra, mettre, touche, sans"
    ),
    # 2018 aura été une année d'élections
    entry("BEGINS", "sera, fut, aura, restera, a été, avait été, marquera, marque, s'annonce, commence, s'achève"),
    entry("EDGE", "début", mod="START"),
    entry("EDGE", "milieu", mod="MID"),
    entry("EDGE", "fin", mod="END"),
    entry("VAGUE", "quelques, plusieurs, de nombreux, de nombreuses, de longs, de longues, une poignée de, quelque", vague=True),
    entry(
        "YEARCUE",
        "en, depuis, dès, entre, vers, avant, après, courant, jusqu'à, jusqu'en, horizon, d'ici à, d'ici, début, fin, mi -, autour de",
    ),
    entry(
        "PARTCUE", "dans, en, pendant, durant, au cours de, tard dans, début de, fin de, milieu de, début d', fin d', fin, début"
    ),
    entry("SEASONCUE", "à, dès, depuis, pendant, durant, avant, après, dans, au cours de, de, fin, début, cours de"),
    # The other apostrophes are those that keyboards and scanners put there.
    entry("DEICDAY", "aujourd'hui, aujourdʻhui, aujourd՚hui, aujourd‵hui, aujourd hui, aujourdhui", operator="this", unit="day"),
    entry("DEICDAY", "hier", operator="shift", quantity=-1, unit="day"),
    entry("DEICDAY", "avant-hier", operator="shift", quantity=-2, unit="day"),
    entry("DEICDAY", "demain", operator="shift", quantity=1, unit="day"),
    entry("DEICDAY", "après-demain", operator="shift", quantity=2, unit="day"),
    entry("EVE", "veille", quantity=-1),
    entry("EVE", "avant-veille", quantity=-2),
    entry("EVE", "lendemain", quantity=1),
    # "veille" alone may be a verb
    entry("NEXTDAY", "lendemain", quantity=1),
    entry("NEXTDAY", "surlendemain", quantity=2),
    entry("EARLIER", "plus tôt, auparavant"),
    entry("ORD", "dix-septième", ord=17),
    entry("ORD", "dix-huitième", ord=18),
    entry("ORD", "dix-neuvième", ord=19),
    entry("ORD", "vingt et unième, vingt-et-unième", ord=21),
    entry("BC", "avant J.-C., av. J.-C., avant J.C., av. J.C., avant JC, av. JC, avant Jésus-Christ, avant notre ère", era="bc"),
    entry("AD", "après J.-C., apr. J.-C., ap. J.-C., après J.C., après JC, après Jésus-Christ, de notre ère", era="ad"),
    entry("YEARQUARTER", "T1, trimestre 1", part="Q1"),
    entry("YEARQUARTER", "T2, trimestre 2", part="Q2"),
    entry("YEARQUARTER", "T3, trimestre 3", part="Q3"),
    entry("YEARQUARTER", "T4, trimestre 4, dernier trimestre", part="Q4"),
    entry("YEARQUARTER", "semestre 1", part="H1"),
    entry("YEARQUARTER", "semestre 2", part="H2"),
    *(entry("QUARTERCODE", f"{rank}T, Q{rank}", part=f"Q{rank}") for rank in range(1, 5)),
    entry("HALFCODE", "S1", part="H1"),
    entry("HALFCODE", "S2", part="H2"),
    entry("EVE", "surlendemain", quantity=2),
    entry("NOW", "actuellement, maintenant, désormais, à présent, à l'heure actuelle, ces temps-ci, de nos jours"),
    entry("NOWCORE", "ce moment, l'heure actuelle"),
    entry("PASTREF", "récemment, dernièrement, naguère, jadis, autrefois, tout récemment"),
    entry("FUTREF", "prochainement, sous peu, d'ici peu, avant peu"),
    entry("PRON", "il, elle, on, ils, elles, je, nous, vous"),
    Entry("PUNCT", tuple(',.;:!?)»"”–—…')),
    entry("AUX", "a, ont, avait, avaient, aurait, auraient, ayant, avoir, n'a, ai, as, avons, avez, eu, jamais, pas"),
    entry(
        "SERIES",
        "tour, coupe, championnat, championnats, jeux, mondial, euro, grand prix, prix, édition, saison, finale, concours, festival, "
        "élection, élections, présidentielle, législatives, municipales, régionales, européennes, budget, exercice, millésime, classement, série, séries, circuit, tournoi, champion, championne, baccalauréat, "
        "rentrée, campagne, open, masters, ligue, trophée, rallye, eurovision, salon, foire, internationaux, biennale, titre, vainqueur, période",
    ),
    entry(
        "DATING",
        "remonte, remonter, remontent, remontait, antérieur, antérieure, antérieurs, antérieures, postérieur, postérieure, date, datant, datent",
    ),
    entry(
        "STREET",
        "rue, rues, place, avenue, allée, impasse, chemin, route, faubourg, boulevard, quai, pont, square, esplanade, station, gare, stade, lycée, collège, caserne",
    ),
    entry(
        "AFTERDAY",
        "à, au, en, dans, par, et, pour, avec, lors, sur, chez, sous, a, ont, est, sont, sera, seront, avait, avaient, était, "
        "vers, devant, puis, mais, après, avant, contre, ou, dernier",
    ),
)

DATA = TimexPack(
    lexicon=_LEXICON,
    rules=RULES,
    prefixes=(
        Prefix("!FINISH DET? EDGE DE?", frozenset({"period"})),
        Prefix("la? mi -", frozenset({"period"}), "MID"),
        Prefix("environ|quasiment|presque", frozenset({"amount", "clock"}), "APPROX"),
        Prefix("un? peu plus de|d'", frozenset({"amount"}), "MORE_THAN"),
        Prefix("un? peu moins de|d'", frozenset({"amount"}), "LESS_THAN"),
        Prefix("près|autour de|d'", frozenset({"amount"}), "APPROX"),
        Prefix("à peu près", frozenset({"amount"}), "APPROX"),
        Prefix("plus de|d'", frozenset({"amount"}), "MORE_THAN"),
        Prefix("moins de|d'", frozenset({"amount"}), "LESS_THAN"),
        Prefix("au moins", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("au plus|maximum", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("vers les?", frozenset({"clock", "period"}), "APPROX", inside=False),
        Prefix("aux environs|alentours de|du", frozenset({"clock", "period", "day"}), "APPROX", inside=False),
    ),
    bounds=(
        ("depuis", "since"),
        ("à partir de|du|d'", "from"),
        ("à compter de|du|d'", "from"),
        ("jusqu' à|au|en|aux", "until"),
        ("jusque en|à|au", "until"),
        ("d'ici à|au?", "until"),
        ("avant", "before"),
        ("après", "after"),
    ),
    ranges=(
        ("du", "au|jusqu'au"),
        ("de|d'", "à|au|jusqu'à"),
        ("entre", "et"),
        ("depuis", "jusqu'à|jusqu'au|à"),
        ("", "~-"),
        ("", "/"),
    ),
    joins=JOINS,
    determiner="DET|DEM",
    counted=frozenset("% € $ £ m km kg g t ha cm mm cv ch kw mw".split()),
    counted_endings=("s", "x"),
    not_counted=frozenset(
        "les des ces ses mes tes nos vos leurs aux plusieurs quelques certains certaines tous toutes puis depuis dans sans sous vers "
        "mais plus moins lors après dès pas nous vous ils elles hors jamais toujours quels quelles deux trois six dix jeux alors "
        "mars ceux celles deux aussitôt est très près auprès fois dont envers auxquels desquels lesquels suis vers jusqu sous "
        "eux derniers prochains seuls seules".split()
    ),
    tense=TENSE,
)
