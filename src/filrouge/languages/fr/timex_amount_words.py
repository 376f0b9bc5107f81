"""The words that French amounts and sets are made of, and those that tell an age or a length from a date."""

from __future__ import annotations

from filrouge.languages.fr.calendar import DATA as CALENDAR
from filrouge.languages.parts.timex import Entry, entry

_MANY_PARTS = {
    "matins": "MO",
    "matinées": "MO",
    "après-midi": "AF",
    "après-midis": "AF",
    "soirs": "EV",
    "soirées": "EV",
    "nuits": "NI",
}
_DAILY = "journalier, journalière, journaliers, journalières"
_WEEKLY = "hebdomadaire, hebdomadaires"
_MONTHLY = "mensuel, mensuelle, mensuels, mensuelles"
_QUARTERLY = "trimestriel, trimestrielle, trimestriels, trimestrielles"
_HALFYEARLY = "semestriel, semestrielle, semestriels, semestrielles"
_YEARLY = "annuel, annuelle, annuels, annuelles"

AMOUNT_WORDS: tuple[Entry, ...] = (
    entry("SHORTUNIT", "min, mins, mn", unit="minute"),
    entry("SHORTUNIT", "sec, secs", unit="second"),
    entry("SHORTUNIT", "hrs", unit="hour"),
    entry("SHORTSECOND", "s", unit="second"),
    entry("TICK", "'", unit="minute"),
    entry("TICK", '"', unit="second"),
    entry("SHORTHOUR", "h", unit="hour"),
    entry("PLUSPART", "et demi, et demie", plus=0.5),
    entry("PLUSPART", "et quart, et un quart", plus=0.25),
    entry("PLUSPART", "trois quarts, et trois quarts", plus=0.75),
    entry("FRACTION", "une demi-heure, une demie heure, une demie-heure, une demi heure", quantity=0.5, unit="hour"),
    entry("FRACTION", "un demi-siècle", quantity=0.5, unit="century"),
    entry("FRACTION", "un quart d'heure", quantity=0.25, unit="hour"),
    entry("FRACTION", "trois quarts d'heure", quantity=0.75, unit="hour"),
    entry("FRACTION", "un quart de siècle", quantity=0.25, unit="century"),
    entry("WHOLE", "jour, journée", unit="day"),
    entry("WHOLE", "semaine", unit="week"),
    entry("WHOLE", "mois", unit="month"),
    entry("WHOLE", "trimestre", unit="quarter"),
    entry("WHOLE", "année", unit="year"),
    entry("COMING", "à venir, qui viennent, qui s'annoncent", operator="next"),
    entry("FOLLOWS", "suivants, suivantes, précédents, précédentes, qui suivirent, qui suivaient, qui précédaient"),
    entry("FIRSTS", "premiers, premières"),
    *(entry("PARTS", name, part=part) for name, part in _MANY_PARTS.items()),
    *(entry("SEASONS", name.rstrip("s") + "s", part=part) for name, part in CALENDAR.seasons.items()),
    entry("FREQUENCY", "quotidiennement, journellement", value="P1D"),
    entry("FREQUENCY", "hebdomadairement", value="P1W"),
    entry("FREQUENCY", "mensuellement", value="P1M"),
    entry("FREQUENCY", "trimestriellement", value="P3M"),
    entry("FREQUENCY", "semestriellement", value="P6M"),
    entry("FREQUENCY", "annuellement", value="P1Y"),
    entry("FREQUENT", _DAILY, value="P1D"),
    entry("FREQUENT", _WEEKLY, value="P1W"),
    entry("FREQUENT", _MONTHLY, value="P1M"),
    entry("FREQUENT", "bimestriel, bimestrielle, bimestriels, bimestrielles", value="P2M"),
    entry("FREQUENT", _QUARTERLY, value="P3M"),
    entry("FREQUENT", _HALFYEARLY, value="P6M"),
    entry("FREQUENT", _YEARLY, value="P1Y"),
    entry(
        "ARTICLE",
        "le, la, l', un, une, du, au, ce, cet, cette, son, notre, leur, les, des, aux, ses, leurs, autre, nouvel, grand",
    ),
    entry("TEENS", "demi-douzaine", quantity=6),
    entry("TEENS", "huitaine", quantity=8),
    entry("TEENS", "dizaine", quantity=10),
    entry("TEENS", "douzaine", quantity=12),
    entry("TEENS", "quinzaine", quantity=15),
    entry("TEENS", "vingtaine", quantity=20),
    entry("TEENS", "trentaine", quantity=30),
    entry("TEENS", "quarantaine", quantity=40),
    entry("TEENS", "cinquantaine", quantity=50),
    entry("TEENS", "soixantaine", quantity=60),
    entry("TEENS", "centaine", quantity=100),
    entry("FORTNIGHT", "quinzaine", quantity=15, unit="day"),
    entry("FORTNIGHT", "huitaine", quantity=8, unit="day"),
    # trois bonnes heures
    entry("LONGISH", "bonnes, longues, petites, courtes, pleines, bons, longs, petits, courts, pleins, interminables"),
    entry(
        "SPENDING",
        "route, trajet, vol, marche, film, travail, retard, concert, spectacle, discours, débat, débats, réunion, discussion, discussions, jeu, garde, garde à vue",
    ),
    entry(
        "STOPPAGE",
        "grève, arrêt, pause, garde à vue, débrayage, mouvement, préavis, coupure, trajet, marche, réunion, journée, semaine",
    ),
    entry(
        "DAYCUE", "a, en, de, d', pour, dans, moins, plus, et, environ, à, soit, presque, qu', encore, sur, chaque, par, ou, sous"
    ),
    entry("BEING", "est, été, était, fut, sera, serait, reste, restera, c'est, ce fut, c'était"),
    entry(
        "PERSON",
        "homme, femme, fille, fillette, garçon, garçonnet, enfant, enfants, adolescent, adolescente, adolescents, jeune, jeunes, "
        "personne, personnes, étudiant, étudiante, retraité, retraitée, veuve, veuf, bébé, mineur, mineure, hommes, femmes, fils, "
        "conducteur, conductrice, ressortissant, ressortissante, habitant, habitante, ouvrier, élève, lycéen, lycéenne, individu, "
        "suspect, victime, joueur, joueuse, militant, militante, soldat, motard, automobiliste, piéton, cycliste, aîné, cadet",
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
        "DURCUE",
        "depuis, pendant, durant, après, avant, dure, durer, durera, duré, prend, prendre, prendra, pris, demande, demandent, "
        "demander, demandera, demandé, faut, faudra, falloir, mettre, mettra, mis, attendre, attendu, attend, passé, passer, voilà, voici",
    ),
)
