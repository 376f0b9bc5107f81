"""French time expressions: lexicon, rules, and what stands around them."""

from __future__ import annotations

from filrouge.languages.fr.calendar import DATA as CALENDAR
from filrouge.languages.fr.timex_joins import JOINS
from filrouge.languages.fr.timex_rules import RULES
from filrouge.languages.fr.timex_tense import TENSE
from filrouge.languages.parts.timex import Entry, Prefix, TimexPack, entry

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
    entry("NOTCALENDAR", "scolaire, universitaire, judiciaire, sportive, liturgique, sainte, blanche"),
    *(entry("SEASONNAME", name, part=part) for name, part in CALENDAR.seasons.items()),
    *(entry("HOLIDAY", name, month=date[0], day=date[1]) for name, date in CALENDAR.holidays.items()),
    entry("YUNIT", "an, année", unit="year"),
    entry("QUARTER", "trimestre", period="Q"),
    entry("HALF", "semestre", period="H"),
    entry("DET", "le, la, l', les"),
    entry("DEM", "ce, cet, cette", operator="this"),
    entry("DEMS", "ces"),
    entry("DE", "de, d', du, des"),
    entry("LAST", "dernier, dernière, passé, passée", operator="last"),
    entry("LASTONE", "dernier, dernière", ord=-1),
    entry("NEXT", "prochain, prochaine", operator="next"),
    entry("LASTS", "derniers, dernières", operator="last"),
    entry("NEXTS", "prochains, prochaines", operator="next"),
    entry("FOLLOW", "suivant, suivante, d'après", operator="next", anchor="context"),
    entry("PREV", "précédent, précédente, d'avant", operator="last", anchor="context"),
    entry(
        "FINISH", "pris, prend, prennent, prit, prenait, prendra, prendre, mis, met, mettent, mit, mettra, mettre, touche, sans"
    ),
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
    entry("AT", "à, vers, dès, depuis, avant, après, jusqu'à, entre, et, de, aux alentours de, peu avant, peu après"),
    entry("AFTERNOON_EVENING", "du soir, de l'après-midi", half_day="pm"),
    entry("PASTHOUR", "et quart", minute=15),
    entry("PASTHOUR", "et demie, et demi", minute=30),
    entry("MORNING", "du matin", half_day="am"),
    entry("DEICDAY", "aujourd'hui", operator="this", unit="day"),
    entry("DEICDAY", "hier", operator="shift", quantity=-1, unit="day"),
    entry("DEICDAY", "avant-hier", operator="shift", quantity=-2, unit="day"),
    entry("DEICDAY", "demain", operator="shift", quantity=1, unit="day"),
    entry("DEICDAY", "après-demain", operator="shift", quantity=2, unit="day"),
    entry("EVE", "veille", quantity=-1),
    entry("EVE", "avant-veille", quantity=-2),
    entry("EVE", "lendemain", quantity=1),
    entry("EVE", "surlendemain", quantity=2),
    entry("NOW", "actuellement, maintenant, désormais, à présent, à l'heure actuelle, ces temps-ci, de nos jours"),
    entry("NOWCORE", "ce moment, l'heure actuelle"),
    entry("PASTREF", "récemment, dernièrement, naguère, jadis, autrefois, tout récemment"),
    entry("FUTREF", "prochainement, sous peu"),
    entry("PRON", "il, elle, on, ils, elles, je, nous, vous"),
    Entry("PUNCT", tuple(',.;:!?)»"”–—…')),
    entry("AUX", "a, ont, avait, avaient, aurait, auraient, ayant, avoir, n'a, ai, as, avons, avez, eu, jamais, pas"),
    entry(
        "PERSON",
        "homme, femme, fille, fillette, garçon, garçonnet, enfant, enfants, adolescent, adolescente, adolescents, jeune, jeunes, "
        "personne, personnes, étudiant, étudiante, retraité, retraitée, veuve, veuf, bébé, mineur, mineure, hommes, femmes, fils, "
        "conducteur, conductrice, ressortissant, ressortissante, habitant, habitante, ouvrier, élève, lycéen, lycéenne, individu, "
        "suspect, victime, joueur, joueuse, militant, militante, soldat, motard, automobiliste, piéton, cycliste, aîné, cadet",
    ),
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
    entry("DIED", "mort, morte, décédé, décédée, disparu, disparue, éteint, éteinte, meurt"),
    entry(
        "DURHEAD",
        "peine, peines, prison, période, mandat, mandats, contrat, contrats, durée, délai, plan, accord, bail, programme, interdiction, cycle, "
        "mission, réclusion, guerre, détention, crédit, prêt, sursis, carrière, expérience, projet, moratoire, trêve, absence, exil, "
        "règne, conflit, embargo, suspension, séjour, engagement, convention, partenariat, renouvellement, prolongation, plus, moins, "
        "près, bout, espace, intervalle, autour, cours, alentours, maximum, emprisonnement, sûreté, inéligibilité, garantie, recul, "
        "report, retard, horizon, attente, négociations, travaux, recherches, lutte, bataille, occupation, siège, crise",
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
    entry(
        "DURCUE",
        "depuis, pendant, durant, après, avant, dure, durer, durera, duré, prend, prendre, prendra, pris, demande, demandent, "
        "demander, demandera, demandé, faut, faudra, falloir, mettre, mettra, mis, attendre, attendu, attend, passé, passer, voilà, voici",
    ),
    entry("FREQUENCY", "quotidiennement", value="P1D"),
    entry("FREQUENCY", "annuellement", value="P1Y"),
    entry("FREQUENCY", "hebdomadairement", value="P1W"),
    entry("FREQUENCY", "mensuellement", value="P1M"),
    entry("FREQUENCY", "annuel, annuelle, annuels, annuelles", value="P1Y"),
    entry("FREQUENCY", "mensuel, mensuelle, mensuels, mensuelles", value="P1M"),
    entry("TEENS", "quinzaine", quantity=15),
    entry("TEENS", "dizaine", quantity=10),
    entry("TEENS", "vingtaine", quantity=20),
    entry("TEENS", "trentaine", quantity=30),
    entry("TEENS", "quarantaine", quantity=40),
    entry("TEENS", "cinquantaine", quantity=50),
    entry("TEENS", "douzaine", quantity=12),
)

DATA = TimexPack(
    lexicon=_LEXICON,
    rules=RULES,
    prefixes=(
        Prefix("!FINISH DET? EDGE DE?", frozenset({"period"})),
        Prefix("la? mi -", frozenset({"period"}), "MID"),
        Prefix("environ|quasiment|presque", frozenset({"amount", "clock"}), "APPROX"),
        Prefix("près|autour de|d'", frozenset({"amount"}), "APPROX"),
        Prefix("à peu près", frozenset({"amount"}), "APPROX"),
        Prefix("plus de|d'", frozenset({"amount"}), "MORE_THAN"),
        Prefix("moins de|d'", frozenset({"amount"}), "LESS_THAN"),
        Prefix("au moins", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("au plus|maximum", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("vers", frozenset({"clock", "period"}), "APPROX", inside=False),
        Prefix("aux alentours de|du", frozenset({"clock", "period", "day"}), "APPROX", inside=False),
    ),
    bounds=(
        ("depuis", "since"),
        ("à partir de|du|d'", "since"),
        ("à compter de|du|d'", "since"),
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
    determiner="DET",
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
