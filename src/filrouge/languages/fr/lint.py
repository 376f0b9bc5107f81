"""French words that the chronology lint looks for, and what it says to a French reader."""

from __future__ import annotations

from filrouge.languages.fr.calendar import DATA as CALENDAR
from filrouge.languages.parts.lint import LintPack, Spans, Superlatives, WrittenDates, phrases

_UNACCENTED = {"fevrier": 2, "aout": 8, "decembre": 12}
_NO_BREAK = (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:"), (" ;", "\u202f;"))


def _set(texts: dict[str, str]) -> dict[str, str]:
    """The same texts with the no-break spaces of French typography."""
    for plain, spaced in _NO_BREAK:
        texts = {code: text.replace(plain, spaced) for code, text in texts.items()}
    return texts


DATA = LintPack(
    dates=WrittenDates(
        months={**CALENDAR.months, **{name.rstrip("."): month for name, month in CALENDAR.month_abbreviations.items()}}
        | _UNACCENTED,
        full_months=frozenset((*CALENDAR.months, *_UNACCENTED)),
        weekdays=CALENDAR.weekdays,
        ordinals=frozenset(("er", "ᵉʳ")),
        day_links=phrases(", | le | , le | matin | soir | midi | après - midi | matin , | soir , | matin du | soir du"),
        later_weekday=phrases(", un | ( un | ("),
        list_links=phrases("et | au | à | ou | , | - | – | / | et le | et du"),
        day_leads=frozenset("le du au les aux des ce dès jusqu".split()),
        determiners=frozenset("le ce les".split()),
        counters=frozenset("n no nos numéro numéros page pages p pp vol volume tome chapitre article h heures heure min".split()),
        relative_years=frozenset("dernier dernière prochain prochaine de d suivant précédent".split()),
        unreal=phrases(
            "existe pas | existait pas | existera jamais | existera pas | inexistant | inexistante | imaginaire | fictif | fictive | sic"
        ),
    ),
    appositions=phrases(
        ", | ( | - | – | — | , en | en | , le | le | , dès | , au mois de | au mois de | , au mois d ' | , ce | , soit | , soit en | , soit le",
        "( en | ( le | – en | – le | — en | — le | - en | , c ' est - à - dire en | , c ' est - à - dire le | , à la mi - | , fin | , début | , courant",
    ),
    idle_days={8: 7, 15: 14},
    superlatives=Superlatives(
        last=phrases(
            "la dernière | le dernier | leur dernière | leur dernier | sa dernière | son dernier | la plus récente | le plus récent"
        ),
        last_time=phrases("pour la dernière fois"),
        last_before_verb=frozenset(),
        verb_blockers=frozenset(),
        dates=phrases(
            "remonte | remonte ainsi | remonte toutefois | remonte déjà | date | datent | a eu lieu | ont eu lieu | s ' est tenue | s ' est tenu",
            "s ' est déroulée | s ' est déroulé | a été organisée | a été organisé | a été tiré | a été effectué | a été mené",
        ),
        neutral=phrases(
            "entre | et | avec | de | du | des | d ' | la | le | les | l ' | leurs | ces | eux | elles | deux | en date | officielle | officiel | connue | connu",
            "deux hommes | deux dirigeants | deux présidents | deux pays | deux chefs d ' état | par | ( | ) | « | » | \"",
        ),
        before_time=phrases("à | au | aux | en | le | du | de | , le | , en | ce"),
        ordinals=frozenset("second seconde deuxième troisième quatrième cinquième sixième nouveau nouvelle nouvel autre".split()),
        private=frozenset("privé privée privés privées informel informelle secret secrète officieux officieuse".split()),
        official=frozenset("officiel officielle".split()),
        kinds=(
            ("rencontr*", "meeting"),
            ("entrevue*", "meeting"),
            ("retrouvé*", "meeting"),
            ("retrouvailles", "meeting"),
            ("tête", "meeting"),
            ("vus", "meeting"),
            ("vues", "meeting"),
            ("revus", "meeting"),
            ("revues", "meeting"),
            ("serré", "meeting"),
            ("réunis", "meeting"),
            ("sommet*", "summit"),
        ),
    ),
    spans=Spans(
        article="le ",
        units={"Y": ("an", "ans"), "M": ("mois", "mois"), "W": ("semaine", "semaines"), "D": ("jour", "jours")},
        join=" et ",
    ),
    messages=_set(
        {
            "weekday-mismatch": "« {text} » : le {written:date} tombe un {right:weekday}, non un {weekday:weekday}.",
            "impossible-date": "« {text} » : ce jour n’existe pas, le mois finit le {last:date}.",
            "impossible-date-leap": "« {text} » : l’année {year} n’est pas bissextile, février y finit le {last:date}.",
            "impossible-date-number": "« {text} » : aucun mois n’a de jour numéro {day}.",
            "interval-mismatch": "« {text} » : entre {anchor:the-date} et {target:the-date}, il y a {actual:span}, non {claimed:span}.",
            "interval-mismatch-creation": "« {text} » : entre {target:the-date} et la parution de l’article, il y a {actual:span}, non {claimed:span}.",
            "superseded-superlative": "« {text} » : un fait du même genre entre les mêmes acteurs est plus récent ({later:date}).",
        }
    ),  # fmt: skip
    fixes=_set(
        {
            "weekday-mismatch-fix": "{right:weekday} {written:date}, ou {weekday:weekday} {near:date}",
            "impossible-date-fix": "{last:date} ou {next:date}",
            "interval-mismatch-fix": "{actual:span}, ou {expected:date}",
            "interval-mismatch-span-fix": "{actual:span}",
            "superseded-superlative-fix": "{later:date}, ou préciser en quoi l’acte cité ({claimed:date}) est le dernier",
        }
    ),  # fmt: skip
)
