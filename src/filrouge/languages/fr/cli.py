"""Ce que dit la ligne de commande en français."""

from filrouge.languages.fr.cli_messages import MESSAGES
from filrouge.languages.parts.cli import CliPack, CommandText

_COMMANDS = {
    "filrouge": CommandText(
        summary="",
        about="",
        examples=(
            ("filrouge demo", "la chronologie des articles d’exemple, et une page à ouvrir dans un navigateur"),
            (
                "filrouge timeline articles/ -o chronologie.html",
                "vos propres articles, en une page où chaque ligne porte ses sources",
            ),
        ),
    ),
    "annotate": CommandText(
        summary="chaque article pour lui-même : dates, mentions, citations, événements",
        about="Lit chaque article et montre ce qu’il dit : ce qui s’est passé, quand, où, entre qui, et qui a dit quoi. "
        "Les résultats suivent l’ordre des sources, l’un après l’autre.",
        examples=(
            ("filrouge annotate article.txt", "un article, avec ses dates, acteurs, citations et événements marqués"),
            ("filrouge annotate articles/ --json > documents.jsonl", "un Document JSON par ligne, pour d’autres programmes"),
        ),
    ),
    "timeline": CommandText(
        summary="la chronologie de tous les articles ensemble",
        about="Réunit en une liste datée les faits que racontent plusieurs articles. Sous chaque ligne figurent les mots exacts "
        "des articles sur lesquels elle repose. Un fait sans date vient en dernier ; un fait n’est omis que si l’on n’en peut rien dire.",
        examples=(
            ("filrouge timeline articles/ -o chronologie.html", "tous les articles d’un dossier, en une page"),
            (
                "filrouge timeline articles/ --since 2018-01 --actor Trump --most 10",
                "les dix faits les plus importants d’un acteur depuis janvier 2018",
            ),
        ),
    ),
    "quotes": CommandText(
        summary="qui a dit quoi",
        about="Liste les propos rapportés, au style direct ou indirect, chacun avec son auteur, le jour de l’article et sa place.",
        examples=(
            ("filrouge quotes articles/ --speaker Moon", "tous les propos rapportés d’une personne"),
            ("filrouge quotes articles/ --about sanctions --format csv -o propos.csv", "les propos sur un sujet, en tableau"),
        ),
    ),
    "actors": CommandText(
        summary="qui figure dans les articles, et ce qui reste sans identification",
        about="Liste les États, organisations et personnes des articles, les noms que chacun porte et combien de fois, "
        "puis les mentions qui ne désignent personne de connu.",
        examples=(
            ("filrouge actors articles/", "tout le monde, les plus présents d’abord"),
            ("filrouge actors articles/ --why", "avec les mots et le fait sur lesquels repose chaque identification"),
        ),
    ),
    "check": CommandText(
        summary="ce qui ne concorde pas : jours de semaine faux, dates impossibles, durées fausses",
        about="Contrôle la chronologie. Avec --against, les articles sont confrontés à des archives, et seul ce qui est faux "
        "dans les articles est signalé. Le code de sortie est 1 quand quelque chose d’au moins aussi grave que --fail-on a été trouvé.",
        examples=(
            ("filrouge check brouillon.txt", "les fautes à l’intérieur d’un article"),
            ("filrouge check brouillon.txt --against archives/*.txt", "ce qui est faux dans le brouillon, archives en vue"),
        ),
    ),
    "explain": CommandText(
        summary="la page d’une règle, ou les règles qui ont joué sur une phrase",
        about="Sans --text, affiche la page d’une règle de `filrouge check`. Avec --text, lit les mots comme un article "
        "et montre chaque chose lue : sa place, sa valeur, la règle qui l’a produite.",
        examples=(
            ("filrouge explain weekday-mismatch", "ce que trouve la règle, pourquoi cela compte, un mauvais et un bon exemple"),
            ('filrouge explain --text "Ils se sont vus mardi." --date 2018-06-14 --language fr', "comment une phrase est lue"),
        ),
    ),
    "model": CommandText(
        summary="le dossier du modèle de langue employé",
        about="Une ligne : le dossier que spaCy lit pour une langue, celui de filrouge lui-même ou celui que nomme --model. "
        "Là où filrouge est installé, spacy.load de ce dossier donne le modèle.",
        examples=(
            ("filrouge model fr", "le dossier du modèle du français"),
            ("filrouge model fr --model fr=fr_core_news_lg", "celui d’un autre, s’il est installé"),
        ),
    ),
    "schema": CommandText(
        summary="le schéma JSON d’un enregistrement",
        about="Sans nom, liste les enregistrements qui existent.",
        examples=(
            ("filrouge schema", "les noms des enregistrements"),
            ("filrouge schema document", "le schéma de ce qu’écrit `annotate --json`"),
        ),
    ),
    "demo": CommandText(
        summary="la tâche principale sur les articles d’exemple, avec une page",
        about="Lit les articles fournis avec filrouge, affiche leur chronologie et l’écrit en une page. La page est remplacée à chaque fois.",
        examples=(
            ("filrouge demo", "affiche la chronologie et écrit build/demo.html"),
            ("filrouge demo -o /tmp/demo.html", "écrit la page ailleurs"),
        ),
    ),
    "config": CommandText(
        summary="les réglages, et d’où vient chacun",
        about="Une option l’emporte sur une variable d’environnement (FILROUGE_…), qui l’emporte sur le fichier de réglages : "
        "le filrouge.toml le plus proche, ou [tool.filrouge] de pyproject.toml, en remontant depuis ce dossier.",
        examples=(
            ("filrouge config", "chaque réglage, sa valeur, son origine"),
            ("FILROUGE_LANGUAGE=fr filrouge config", "de même, avec un réglage pour cette fois"),
        ),
    ),
}

_OPTIONS = {
    "help": "affiche cette aide et s’arrête",
    "version": "affiche la version et s’arrête",
    "ui": "langue de l’aide et des messages (par défaut : celle du système)",
    "date": "date de publication des articles qui n’en ont pas : un jour, un mois, une année ou un jour avec l’heure, comme 2018-06-12",
    "explain.date": "date de publication à laquelle la phrase est lue",
    "language": "langue des textes (par défaut : reconnue pour chacun)",
    "model": "lit une langue avec un autre modèle de spaCy : un paquet installé ou un dossier, comme fr=fr_core_news_lg ; répété : un par langue",
    "actors": "un fichier CSV de titulaires de fonctions à vous, qui passent avant les nôtres : name, entity, role, start (docs/commands.md)",
    "lexicon": "un fichier TOML de mots à vous qui disent des actes, lus avant les nôtres (docs/lexicon.md)",
    "input": "ce que sont les sources, quand ni le nom ni le contenu ne le disent",
    "encoding": "jeu de caractères des sources (par défaut : reconnu pour chacune)",
    "refused": "écrit les sources refusées dans FICHIER, un objet JSON par ligne",
    "force": "remplace un fichier de sortie qui existe",
    "plain": "ni couleurs, ni progression, ni lignes coupées",
    "no-color": "pas de couleurs",
    "quiet": "seulement les résultats, les sources refusées et les erreurs",
    "verbose": "dit comment chaque source a été lue",
    "format": "forme des résultats (par défaut : ce que dit la fin du nom de -o, sinon text)",
    "config.format": "forme des résultats (par défaut : text)",
    "output": "écrit les résultats dans FICHIER, en entier ou pas du tout",
    "annotate.output": "écrit les résultats dans FICHIER, en entier ou pas du tout ; avec timeml, dans un dossier : un fichier par article",
    "demo.output": "écrit la page dans FICHIER (par défaut : build/demo.html)",
    "json": "un Document JSON par ligne ; abrège --format json",
    "since": "seulement ce qui n’est pas fini avant ce jour, ce mois ou cette année",
    "until": "seulement ce qui commence au plus tard à la fin de ce jour, ce mois ou cette année",
    "quotes.since": "seulement les articles publiés à partir de ce jour, ce mois ou cette année",
    "quotes.until": "seulement les articles publiés jusqu’à la fin de ce jour, ce mois ou cette année",
    "actor": "seulement les faits auxquels prend part cet acteur : un nom ou un identifiant ; répété : tous à la fois",
    "place": "seulement les faits en ce lieu ou dans cet État ; répété : l’un d’eux",
    "type": "seulement les faits de ce type, comme CONSULT ; répété : l’un d’eux",
    "about": "seulement les faits dont les phrases citées ont tous ces mots",
    "quotes.about": "seulement les propos qui ont tous ces mots",
    "story": "seulement cette histoire : son numéro ou son identifiant ; répété : l’une d’elles",
    "most": "seulement les N plus importants",
    "order": "par date, ou les plus importants d’abord (par défaut : date)",
    "speaker": "seulement les propos de cette personne",
    "why": "avec ce sur quoi repose chaque identification",
    "against": "confronte à ces articles ; prend tous les mots jusqu’à l’option suivante",
    "select": "n’applique que ces règles (identifiants, avec des virgules)",
    "ignore": "laisse ces règles de côté (identifiants, avec des virgules)",
    "preview": "applique aussi les règles à l’essai",
    "notes": "ajoute ce qui n’a pas été compris",
    "fail-on": "gravité à partir de laquelle le code de sortie est 1 (par défaut : warning)",
    "text": "les mots à lire",
}


def _set(text: str) -> str:
    """No-break spaces where French wants them; the templates are typed with plain ones."""
    for plain, bound in (
        ("« ", "«\u00a0"),
        (" »", "\u00a0»"),
        (" :", "\u00a0:"),
        (" ;", "\u202f;"),
        (" ?", "\u202f?"),
        (" !", "\u202f!"),
    ):
        text = text.replace(plain, bound)
    return text


def _set_all(counts: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    return {name: (_set(one), _set(many)) for name, (one, many) in counts.items()}


DATA = CliPack(
    tagline=_set(
        "Des articles de presse en entrée, une chronologie sourcée en sortie : ce qui s’est passé, quand, où, entre qui, "
        "avec les mots exacts sous chaque ligne."
    ),
    commands={
        name: CommandText(
            _set(text.summary),
            _set(text.about),
            ((text.examples[0][0], _set(text.examples[0][1])), (text.examples[1][0], _set(text.examples[1][1]))),
        )
        for name, text in _COMMANDS.items()
    },
    options={name: _set(text) for name, text in _OPTIONS.items()},
    messages={name: _set(text) for name, text in MESSAGES.items()},
    metavars={
        "options": "OPTIONS",
        "command": "COMMANDE",
        "sources": "SOURCES",
        "what": "RÈGLE",
        "language": "LANGUE",
        "model": "LANGUE=NOM",
        "name": "NOM",
        "file": "FICHIER",
        "day": "DATE",
        "n": "N",
        "type": "TYPE",
        "words": "MOTS",
        "id": "ID",
        "rule": "RÈGLE",
        "archive": "ARCHIVE…",
        "text": "TEXTE",
    },
    counts=_set_all(
        {
            "mentions": ("{count} mention", "{count} mentions"),
            "articles": ("{count} article", "{count} articles"),
            "skipped": (
                "{source} : {count} fichier laissé de côté, dont le nom n’est pas celui d’un article.",
                "{source} : {count} fichiers laissés de côté, dont les noms ne sont pas ceux d’articles.",
            ),
            "found": ("{count} constat.", "{count} constats."),
        }
    ),
    forms=lambda number: 0 if number < 2 else 1,
)
