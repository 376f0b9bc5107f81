"""`filrouge explain --text`: the rules that fitted, the underspecified value, the anchor, the result, the reason."""

from __future__ import annotations

import string
from types import SimpleNamespace
from typing import Any, get_args

import pytest
from tests.cli.conftest import Run
from tests.growth import assert_linear, repeated

from filrouge.articles import ReadOptions, article_of_text
from filrouge.cli.explain_form import Words, told
from filrouge.cli.explain_times import Page, explained
from filrouge.cli.tables import Style
from filrouge.languages import available, part
from filrouge.model.interval import GRAINS
from filrouge.model.timex import Anchor, Bound
from filrouge.model.timexform import Operator
from filrouge.readings.timexes.trace import Fate, Ground

PACKS = {code: part(code, "explain") for code in available()}
TYPED = "Âgé de 32 ans, il est arrivé le mardi 12 juin 2018."


def lines(text: str, *, date: str | None = None, language: str = "fr", ui: str = "fr", width: int = 100) -> list[str]:
    article = article_of_text(text, ReadOptions(date=date, language=language))
    style = Style(SimpleNamespace(colour=False))  # type: ignore[arg-type]
    page = Page(explained(article), ui=ui, style=style, width=width)
    return [line.replace("\u00a0", " ").replace("\u202f", " ") for line in (*page.times(), "--", *page.left_alone())]


def rows(text: str, **options: Any) -> dict[str, str]:
    """The lines of the first expression by their label."""
    found: dict[str, str] = {}
    label = ""
    for line in lines(text, **options)[1:]:
        if not line or line == "--":
            break
        label = line[4:15].strip() or label
        found[label] = f"{found.get(label, '')} {' '.join(line[15:].split())}".strip()
    return found


@pytest.mark.parametrize(
    ("text", "date", "label", "expected"),
    [
        ("Ils se sont vus mardi.", "2018-06-14", "règle", "fr.weekday"),
        ("Ils se sont vus mardi.", "2018-06-14", "ancre", "la parution, 2018-06-14"),
        ("Ils se sont vus mardi.", "2018-06-14", "valeur", "DATE 2018-06-12"),
        ("Ils se sont vus mardi.", "2018-06-14", "couvre", "[2018-06-12, 2018-06-13) mardi 12 juin 2018"),
        ("Ils se sont vus mardi.", "2018-06-14", "raison", "de ce qui revient, la dernière fois jusqu’à l’ancre"),
        ("Ils se sont vus mardi.", None, "ancre", "la parution, qui n’est pas connue"),
        ("Ils se sont vus mardi.", None, "valeur", "DATE XXXX-WXX-2"),
        ("Ils se sont vus mardi.", None, "raison", "sans date de parution, le calendrier reste ouvert ; --date la donnerait"),
        ("Ils se sont vus mardi.", "2018-06", "ou bien", "2018-05-29, 2018-06-05, 2018-06-12, 2018-06-19, 2018-06-26"),
        ("Il est venu la veille.", "2018-06-14", "ancre", "la parution, 2018-06-14 ; rien n’est daté avant ces mots"),
        ("Il est venu la veille.", None, "ancre", "le récit, où rien n’est daté avant ces mots"),
        ("Il est venu la veille.", None, "raison", "il manque un jour nommé plus haut dans le texte"),
        ("Il est né le 12 juin 2018.", None, "ancre", "aucune : les mots se suffisent"),
        ("Il est né le 12 juin 2018.", None, "raison", "la date est écrite en entier"),
        ("Il est venu il y a deux ans.", "2018-06-14", "raison", "compté depuis l’ancre : −2 années"),
        ("Environ deux ans de travail.", None, "valeur", "DURATION P2Y · mod APPROX (environ)"),
        ("Il vit ici depuis lundi.", "2018-06-14", "portée", "[2018-06-11, …) depuis le 11 juin 2018"),
    ],
)  # fmt: skip
def test_a_line(text: str, date: str | None, label: str, expected: str) -> None:
    assert rows(text, date=date)[label] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ils se sont vus mardi.", "grain jour · opérateur le plus proche · écrit mardi · ancre parution · temps passé"),
        (
            "Il était arrivé la veille.",
            "grain jour · opérateur décalage · quantité −1 jour · ancre récit · temps plus-que-parfait",
        ),
        ("Ils se verront dans trois jours.", "quantité +3 jours"),
        ("Le chantier a duré deux mois et demi.", "quantité 2,5 mois"),
        ("Il vit ici depuis lundi.", "borne depuis"),
        ("Vers la mi-juin 2018, il part.", "modifieur MID (milieu)"),
        ("Ils se voient du 27 au 28 février 2019.", "s’étend jusqu’à t2"),
    ],
)
def test_the_underspecified_value(text: str, expected: str) -> None:
    assert expected in rows(text)["forme"]


def test_what_the_narrative_named() -> None:
    found = lines("Ils se sont vus mardi. Il était arrivé la veille.", date="2018-06-14")
    assert any("le récit, au jour que nomme t1, « mardi » (2018-06-12)" in line for line in found)


def test_the_speakers_day() -> None:
    found = lines("Le ministre a dit lundi : « Je pars demain. »", date="2018-06-14")
    assert any(line.split(None, 1)[1:] == ["le jour de qui parle : « Je pars demain. »"] for line in found)


def test_rules_that_lost_and_words_left_alone() -> None:
    found = lines(TYPED)
    split = found.index("--")
    times, alone = found[:split], found[split + 1 :]
    (whole,) = [line for line in times if line.endswith("fr.day-month-year")]
    assert whole.split() == ["règle", "fr.day-month-year"]
    assert any(line.split() == ["fr.month-year", "juin", "2018", "plus", "courte"] for line in times)
    assert alone[0] == "[0, 13) Âgé de 32 ans"
    assert alone[1].endswith("ce n’est pas une date")
    assert any("fr.duration" in line and "plus courte" in line for line in alone)


def test_a_day_that_does_not_exist_is_told() -> None:
    found = lines("Il est né le 31 février 2018.")
    assert found[found.index("--") + 2].endswith("ce jour n’existe pas")


def test_joined_expressions_name_their_parts() -> None:
    found = lines("Il part demain à 11 heures.", date="2018-06-14")
    at = next(number for number, line in enumerate(found) if "règle" in line)
    assert [line.split()[-2:] for line in found[at : at + 3]] == [
        ["règle", "fr.deictic-day+clock"], ["fr.deictic-day", "demain"], ["11", "heures"],
    ]  # fmt: skip


def test_in_english() -> None:
    found = rows("They met on Tuesday.", date="2018-06-14", language="en", ui="en")
    assert found["rule"] == "en.weekday"
    assert found["anchor"] == "publication, 2018-06-14"
    assert found["covers"].endswith("Tuesday 12 June 2018")
    assert found["why"] == "of what comes round, the last time up to the anchor"


@pytest.mark.parametrize("ui", available())
@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_prose_keeps_to_the_width(ui: str, width: int) -> None:
    """Tables of rules do not wrap; nothing else is wider than the terminal, down to the width of a label and forty columns."""
    text = "Il était arrivé la veille, deux mois après le sommet du mardi 12 juin 2018. Le mois suivant, il est parti."
    for line in lines(text, date="2018-06", ui=ui, width=width):
        if line and line[0] == " " and "fr." not in line and "[" not in line and "202" not in line:
            assert len(line) <= max(width, 64), line


@pytest.mark.parametrize("text", ["", "Rien.", "\x1b[31mhier\x1b[0m", "hier\u202e \0 lundi", "à 25 h 99 le 45/13/2018"])
def test_any_text(text: str) -> None:
    for date in (None, "2018-06-14", "2018", "2018-06-14T10:30"):
        assert not any(char in line for line in lines(text, date=date) for char in "\x1b\0\u202e")


@pytest.mark.parametrize("code", available())
def test_packs_say_the_same(code: str) -> None:
    first = PACKS[available()[0]]

    def slots(words: Any) -> dict[str, set[str | None]]:
        return {key: {name for _, name, _, _ in string.Formatter().parse(text) if name} for key, text in words.items()}

    assert slots(PACKS[code].words) == slots(first.words)
    assert set(PACKS[code].units) == set(first.units)


@pytest.mark.parametrize("code", available())
def test_packs_know_what_the_model_knows(code: str) -> None:
    words = PACKS[code].words
    needed = [f"operator.{name}" for name in get_args(Operator)]
    needed += [f"anchor.{name}" for name in get_args(Anchor)]
    needed += [f"bound.{name}" for name in get_args(Bound) if name != "at"]
    needed += [f"fate.{name}" for name in get_args(Fate) if name != "lost"]
    needed += [f"ground.{name}" for name in get_args(Ground)]
    assert [name for name in needed if name not in words] == []
    assert set(GRAINS) <= set(PACKS[code].units)


def test_fields_are_shown_in_words() -> None:
    """No field is shown under its name in the model, and no value by its code."""
    words = Words("fr")
    phrases = "Ils sont là depuis deux heures ; chaque lundi, vers 14 h 30, à Pâques 2018, la première semaine d'octobre, dans quelques jours, au premier trimestre, cet été, ce matin, maintenant, récemment, deux mois après le vote."
    article = article_of_text(phrases, ReadOptions(language="fr", date="2018-06-14"))
    shown = [piece for form in explained(article).reading.timexes for piece in told(form, words)]
    assert len(shown) > 50
    assert [piece for piece in shown if piece.split()[0] in {"hang", "counts", "adrift", "then", "second"}] == []


def test_french_typography() -> None:
    for key in PACKS["fr"].words:
        text = Words("fr")._pack.words[key]
        assert "'" not in text, key
    spaced = Words("fr").say("hung.quote", text="x")
    assert spaced == "le jour de qui parle\u00a0: «\u00a0x\u00a0»"


@pytest.mark.growth
@pytest.mark.parametrize(
    "piece", ["lundi ", "le 12 juin 2018 ", "12 h ", "Âgé de 32 ans, hier. ", "« demain » a-t-il dit lundi. ", "2018-"]
)
def test_time_grows_with_the_text(piece: str) -> None:
    assert_linear(repeated(piece), lambda text: lines(text, date="2018-06-14"), start=4_000)


class TestCommand:
    def test_times_are_told_first(self, run: Run) -> None:
        done = run("explain", "--text", "Ils se sont vus mardi.", "--date", "2018-06-14", "--language", "fr", "--ui", "fr")
        assert done.exit_code == 0, done.stderr
        assert done.stdout.startswith("langue fr, parution\u00a0: 2018-06-14\n\nDates et durées\n  [16, 21) mardi  t1\n")

    def test_without_a_date(self, run: Run) -> None:
        done = run("explain", "--text", "la veille", "--language", "fr", "--ui", "en")
        assert done.stdout.startswith("language fr, published on no known day\n")
        assert "a day named earlier in the text is missing" in done.stdout

    def test_nothing(self, run: Run) -> None:
        done = run("explain", "--text", "Rien.", "--language", "fr", "--ui", "fr")
        assert done.stdout.splitlines()[1:] == ["rien n’a été lu dans ces mots."]

    def test_colour(self, run: Run) -> None:
        done = run("explain", "--text", "hier", "--language", "fr", env={"FORCE_COLOR": "1"})
        assert "\x1b[1mhier\x1b[0m" in done.stdout
        done = run("explain", "--text", "hier", "--language", "fr", "--plain", env={"FORCE_COLOR": "1"})
        assert "\x1b" not in done.stdout
