"""Les mots que lit une personne : tout l'habillage français de l'interface."""

from __future__ import annotations

from filrouge.languages.fr.label_acts import ACTS
from filrouge.languages.fr.label_events import EVENTS, PREFIXES, TYPES
from filrouge.languages.fr.label_messages import MESSAGES
from filrouge.languages.fr.label_names import NAMES, inflect
from filrouge.languages.fr.label_strings import STRINGS
from filrouge.languages.parts.labels import DateWords, LabelPack

_ROMAN = (
    "", "Ier", "IIe", "IIIe", "IVe", "Ve", "VIe", "VIIe", "VIIIe", "IXe", "Xe", "XIe", "XIIe", "XIIIe",
    "XIVe", "XVe", "XVIe", "XVIIe", "XVIIIe", "XIXe", "XXe", "XXIe", "XXIIe",
)  # fmt: skip

DATES = DateWords(
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    seasons={3: "printemps", 6: "été", 9: "automne", 12: "hiver"},
    quarters=("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"),
    halves=("1er semestre", "2e semestre"),
    century=lambda number: f"{_ROMAN[number] if 0 < number < len(_ROMAN) else f'{number}e'} siècle",
    day_numbers={1: "1er"},
    units={"minute": "min", "hour": "h", "day": "j", "week": "sem.", "month": "mois", "quarter": "trim.", "year": "an", "decade": "décennie"},
    forms={
        "day": "{day} {month} {year}",
        "day-month": "{day} {month}",
        "day-alone": "{day}",
        "month": "{month} {year}",
        "month-alone": "{month}",
        "year": "{year}",
        "decade": "années {year}",
        "season": "{season} {year}",
        "season-two": "{season} {year}-{next}",
        "quarter": "{quarter} {year}",
        "half": "{half} {year}",
        "week": "semaine du {date}",
        "weekend": "week-end des {date}",
        "minute": "{date} à {hour}\u00a0h\u00a0{minute}",
        "hour": "{date} à {hour}\u00a0h",
        "clock": "{hour}\u00a0h\u00a0{minute}",
        "clock-hour": "{hour}\u00a0h",
        "clock-span": "{date}, entre {a} et {b}",
        "span-days-bare": "{a} et {b}",
        "span-days": "du {a} au {b}",
        "span": "de {a} à {b}",
        "between-days": "entre le {a} et le {b}",
        "between": "entre {a} et {b}",
        "since-days": "depuis le {a}",
        "since": "depuis {a}",
        "from-days": "dès le {a}",
        "from": "dès {a}",
        "before-days": "avant le {a}",
        "before": "avant {a}",
        "undated": "sans date",
    },
)  # fmt: skip

DATA = LabelPack(
    dates=DATES,
    events={**EVENTS, **ACTS},
    types=TYPES,
    prefixes=PREFIXES,
    statuses={
        "actual": "rapporté",
        "planned": "prévu",
        "ongoing": "en cours",
        "hypothetical": "envisagé",
        "denied": "démenti ou non advenu",
    },
    confirmations={
        "single-source": "source unique",
        "confirmed": "confirmé",
        "contested": "contesté",
    },
    grains={
        "minute": "à la minute", "hour": "à l’heure", "part-of-day": "au moment de la journée", "day": "au jour",
        "week": "à la semaine", "weekend": "au week-end", "month": "au mois", "season": "à la saison",
        "quarter": "au trimestre", "half": "au semestre", "year": "à l’année", "decade": "à la décennie",
        "century": "au siècle",
    },
    bases={
        "metadata": "date fournie avec l’article",
        "page": "date lue dans la page",
        "dateline": "date de l’en-tête de dépêche",
        "text": "date déduite du texte",
        "other-articles": "date déduite des autres articles",
        "option": "date donnée en option",
        "": "date inconnue",
    },
    names=NAMES,
    inflect=inflect,
    repeated=frozenset({"of", "to", "at", "in", "before"}),
    messages=MESSAGES,
    strings=STRINGS,
    spacing=(
        ("« ", "«\u00a0"),
        (" »", "\u00a0»"),
        (" :", "\u00a0:"),
        (" ;", "\u202f;"),
        (" ?", "\u202f?"),
        (" !", "\u202f!"),
        (" %", "\u00a0%"),
    ),
    plural=lambda n: 0 if abs(n) < 2 else 1,
)  # fmt: skip
