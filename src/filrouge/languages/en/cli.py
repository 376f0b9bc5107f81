"""What the command line says in English."""

from filrouge.languages.en.cli_messages import MESSAGES
from filrouge.languages.parts.cli import CliPack, CommandText

_COMMANDS = {
    "filrouge": CommandText(
        summary="",
        about="",
        examples=(
            ("filrouge demo", "the chronology of the example articles, and a page to open in a browser"),
            ("filrouge timeline articles/ -o chronology.html", "your own articles, as a page with every source under its line"),
        ),
    ),
    "annotate": CommandText(
        summary="each article by itself: times, mentions, quotes, events",
        about="Reads each article and shows what it says happened, when, where, between whom, and who said what. "
        "The results come in the order of the sources, one after the other.",
        examples=(
            ("filrouge annotate article.txt", "one article, with its times, actors, quotes and events marked"),
            ("filrouge annotate articles/ --json > documents.jsonl", "one JSON Document a line, for other programs"),
        ),
    ),
    "timeline": CommandText(
        summary="the chronology of all articles together",
        about="Brings the acts that several articles tell into one dated list. Under every line stand the exact words "
        "of the articles that it rests on. An undated act comes last; an act is left out only when nothing can be said of it.",
        examples=(
            ("filrouge timeline articles/ -o chronology.html", "all articles of a folder, as a page"),
            (
                "filrouge timeline articles/ --since 2018-01 --actor Trump --most 10",
                "the ten weightiest acts of one actor since January 2018",
            ),
        ),
    ),
    "quotes": CommandText(
        summary="who said what",
        about="Lists the quotes, direct and indirect, each with its speaker, the day of its article and its place.",
        examples=(
            ("filrouge quotes articles/ --speaker Moon", "all that one person is quoted with"),
            ("filrouge quotes articles/ --about sanctions --format csv -o quotes.csv", "quotes on a subject, as a table"),
        ),
    ),
    "actors": CommandText(
        summary="who is in the articles, and what stayed unresolved",
        about="Lists the states, organisations and persons of the articles, the names that each goes by and how often, "
        "then the mentions that stand for nobody known.",
        examples=(
            ("filrouge actors articles/", "everybody, the most present first"),
            ("filrouge actors articles/ --why", "with the words and the fact that each identification rests on"),
        ),
    ),
    "check": CommandText(
        summary="what does not add up: wrong weekdays, impossible dates, wrong intervals",
        about="Runs the chronology lint. With --against, the articles are checked against an archive, and only what is wrong "
        "in the articles is reported. The exit code is 1 when something at or above --fail-on was found.",
        examples=(
            ("filrouge check draft.txt", "faults inside one article"),
            ("filrouge check draft.txt --against archive/*.txt", "what is wrong in the draft, the archive in view"),
        ),
    ),
    "explain": CommandText(
        summary="a rule's page, or which rules fired on a phrase",
        about="Without --text, prints the page of a rule of `filrouge check`. With --text, reads the words as an article "
        "and shows each thing read: its place, its value, the rule that made it.",
        examples=(
            ("filrouge explain weekday-mismatch", "what the rule finds, why it matters, a bad and a good example"),
            ('filrouge explain --text "Ils se sont vus mardi." --date 2018-06-14 --language fr', "how a phrase is read"),
        ),
    ),
    "model": CommandText(
        summary="the folder of the language pipeline in use",
        about="One line: the folder that spaCy reads for a language, that of filrouge itself or the one named with --model. "
        "Where filrouge is installed, spacy.load of that folder gives the pipeline.",
        examples=(
            ("filrouge model fr", "the folder of the French pipeline"),
            ("filrouge model fr --model fr=fr_core_news_lg", "that of another one, if it is installed"),
        ),
    ),
    "schema": CommandText(
        summary="the JSON Schema of a record",
        about="Without a name, lists the records there are.",
        examples=(
            ("filrouge schema", "the names of the records"),
            ("filrouge schema document", "the schema of what `annotate --json` writes"),
        ),
    ),
    "demo": CommandText(
        summary="the main job on the example articles, with a page",
        about="Reads the articles that come with filrouge, prints their chronology and writes it as a page. The page is replaced each time.",
        examples=(
            ("filrouge demo", "prints the chronology and writes build/demo.html"),
            ("filrouge demo -o /tmp/demo.html", "writes the page elsewhere"),
        ),
    ),
    "config": CommandText(
        summary="settings, and where each came from",
        about="An option beats an environment variable (FILROUGE_…), which beats the settings file: the nearest filrouge.toml, "
        "or [tool.filrouge] of pyproject.toml, from this folder upwards.",
        examples=(
            ("filrouge config", "every setting, its value, its origin"),
            ("FILROUGE_LANGUAGE=fr filrouge config", "the same, with one set for this run"),
        ),
    ),
}

_OPTIONS = {
    "help": "show this help and leave",
    "version": "show the version and leave",
    "ui": "language of help and messages (default: that of the system)",
    "date": "publication date of articles that have none: a day, a month, a year or a day-time, as in 2018-06-12",
    "explain.date": "publication date that the phrase is read at",
    "language": "language of the texts (default: recognised for each)",
    "model": "read a language with another spaCy pipeline: an installed package or a folder, as in fr=fr_core_news_lg; repeated: one a language",
    "actors": "a CSV file of your own office-holders, which go before ours: name, entity, role, start (docs/commands.md)",
    "lexicon": "a TOML file of your own words that tell acts, which go before ours (docs/lexicon.md)",
    "input": "what the sources are, when name and content do not tell",
    "encoding": "character set of the sources (default: recognised for each)",
    "refused": "write refused sources to FILE, one JSON object a line",
    "force": "replace an output file that exists",
    "plain": "no colour, no progress, no wrapped lines",
    "no-color": "no colour",
    "quiet": "only results, refused sources and errors",
    "verbose": "tell how each source was read",
    "format": "form of the results (default: what the ending of -o says, else text)",
    "config.format": "form of the results (default: text)",
    "output": "write the results to FILE, whole or not at all",
    "annotate.output": "write the results to FILE, whole or not at all; with timeml, to a folder: one file an article",
    "demo.output": "write the page to FILE (default: build/demo.html)",
    "json": "one JSON Document a line; short for --format json",
    "since": "only what is not over before this day, month or year",
    "until": "only what begins by the end of this day, month or year",
    "quotes.since": "only articles published from this day, month or year on",
    "quotes.until": "only articles published by the end of this day, month or year",
    "actor": "only acts that this actor takes part in: a name or an id; repeated: all of them",
    "place": "only acts at this place or in this state; repeated: any of them",
    "type": "only acts of this type, such as CONSULT; repeated: any of them",
    "about": "only acts whose cited sentences have all these words",
    "quotes.about": "only quotes that have all these words",
    "story": "only this story: its number or its id; repeated: any of them",
    "most": "only the N weightiest",
    "order": "by date, or the weightiest first (default: date)",
    "speaker": "only quotes of this speaker",
    "why": "with what each identification rests on",
    "against": "check against these articles; takes all words up to the next option",
    "select": "run only these rules (ids, with commas)",
    "ignore": "leave these rules out (ids, with commas)",
    "preview": "run the rules that are on trial too",
    "notes": "add what was not understood",
    "fail-on": "from what severity on the exit code is 1 (default: warning)",
    "text": "the words to read",
}


DATA = CliPack(
    tagline="Press articles in, a sourced chronology out: what happened, when, where, between whom, with the exact words under every line.",
    commands=_COMMANDS,
    options=_OPTIONS,
    messages=MESSAGES,
    metavars={
        "options": "OPTIONS",
        "command": "COMMAND",
        "sources": "SOURCES",
        "what": "RULE",
        "language": "LANGUAGE",
        "model": "LANGUAGE=NAME",
        "name": "NAME",
        "file": "FILE",
        "day": "DATE",
        "n": "N",
        "type": "TYPE",
        "words": "WORDS",
        "id": "ID",
        "rule": "RULE",
        "archive": "ARCHIVE…",
        "text": "TEXT",
    },
    counts={
        "mentions": ("{count} mention", "{count} mentions"),
        "articles": ("{count} article", "{count} articles"),
        "skipped": (
            "{source}: {count} file left alone, not an article by its name.",
            "{source}: {count} files left alone, not articles by their names.",
        ),
        "found": ("{count} finding.", "{count} findings."),
    },
    forms=lambda number: 0 if number == 1 else 1,
)
