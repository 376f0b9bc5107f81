"""weekday-mismatch and impossible-date: tables of phrases that they must and must not report."""

from __future__ import annotations

import pytest

from filrouge.lint.registry import run
from filrouge.lint.rule import Selection
from lint.build import Page, chronology


def found(rule: str, text: str, language: str, published: str | None = "2018-06-20", *, years: tuple[str, ...] = ()) -> list[str]:
    page = Page(text, language, published)
    for year in years:
        page.time(year, year)
    findings = run(chronology(page), Selection(select=(rule,)))
    for finding in findings:
        for citation in finding.citations:
            assert text[citation.start : citation.end] == citation.exact
    return [finding.citations[0].exact for finding in findings]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Le sommet s'est tenu mardi 13 juin 2018 à Singapour.", ["mardi 13 juin 2018"]),
        ("fr", "Le sommet s'est tenu le mardi 13 juin 2018.", ["mardi 13 juin 2018"]),
        ("fr", "Réunis mardi, 13 juin, ils ont signé.", ["mardi, 13 juin"]),
        ("fr", "Réunis mardi soir 13 juin, ils ont signé.", ["mardi soir 13 juin"]),
        ("fr", "Ils se verront mardi 1er août 2018.", ["mardi 1er août 2018"]),
        ("fr", "Ils se verront lundi 12 et mardi 13 juin.", ["lundi 12", "mardi 13 juin"]),
        ("fr", "Du lundi 11 au mercredi 14 juin 2018, rien.", ["mercredi 14 juin 2018"]),
        ("fr", "Dans la nuit de lundi 12 à mercredi 13 juin.", ["lundi 12"]),
        ("fr", "Du mardi 31 mai au vendredi 1er juin 2018.", ["mardi 31 mai"]),
        ("fr", "Le 13 juin 2018, un mardi, ils ont signé.", ["13 juin 2018, un mardi"]),
        ("fr", "Le 13 juin 2018 (mardi), ils ont signé.", ["13 juin 2018 (mardi"]),
        ("fr", "MARDI 13 JUIN 2018", ["MARDI 13 JUIN 2018"]),
        ("fr", "mardi 13 fe\u0301vrier 2017", ["mardi 13 fe\u0301vrier 2017"]),
        ("fr", "Ils se sont vus le mardi\n13 juin 2018.", ["mardi\n13 juin 2018"]),
        ("en", "They met on Tuesday 13 June 2018.", ["Tuesday 13 June 2018"]),
        ("en", "They met on Tuesday, June 13, 2018, in Singapore.", ["Tuesday, June 13, 2018"]),
        ("en", "They met on Tuesday, 13 June.", ["Tuesday, 13 June"]),
        ("en", "They met on Tuesday the 13th of June.", ["Tuesday the 13th of June"]),
        ("en", "They met on Tuesday, June 13th.", ["Tuesday, June 13th"]),
        ("en", "They met on June 13, a Tuesday, in Singapore.", ["June 13, a Tuesday"]),
        ("en", "They met on Tuesday, Jun. 13, 2018.", ["Tuesday, Jun. 13, 2018"]),
    ],
)
def test_weekdays_that_do_not_fit(language: str, text: str, words: list[str]) -> None:
    assert found("weekday-mismatch", text, language) == words


@pytest.mark.parametrize(
    ("language", "text", "published"),
    [
        ("fr", "Le sommet s'est tenu mardi 12 juin 2018.", "2018-06-20"),
        ("fr", "Ils se verront lundi 11 et mardi 12 juin.", "2018-06-20"),
        ("fr", "Du jeudi 31 mai au vendredi 1er juin 2018.", "2018-06-20"),
        ("fr", "La réunion de mardi. 13 juin 2018 : la suite.", "2018-06-20"),
        ("fr", "Rendez-vous mardi\n\n13 juin 2018 : le fil", "2018-06-20"),
        ("fr", "Il est mardi 13 heures, en juin.", "2018-06-20"),
        ("fr", "Le vendredi 13 porte malheur.", "2018-06-20"),
        ("fr", "Ils se sont vus mardi 13 juin.", None),
        ("fr", "Le mardi 7 août, il part.", "2012-02-01"),
        ("fr", "Le mardi 13 juin de l'an dernier, ils se sont vus.", "2018-06-20"),
        ("fr", "La grève continue.\n\nDaté du mardi 13 juin\nAbonnez-vous", "2018-06-20"),
        ("fr", "Signée le mardi 11 novembre 1917 à Petrograd.", "2018-06-20"),
        ("fr", "On lit « mardi 13 juin 2018 [sic] » sur l'affiche.", "2018-06-20"),
        ("fr", "Sur les 30 mardi, 31 juin avaient plu.", "2018-06-20"),
        ("en", "They met on Tuesday, June 12, 2018.", "2018-06-20"),
        ("en", "On Tuesday, 13 people were held in June 2018.", "2018-06-20"),
        ("en", "The Sun, 13 June 2018, page 3.", "2018-06-20"),
        ("en", "On June 13 Tuesday's talks were cancelled.", "2018-06-20"),
        ("en", "Tuesday may 13 times be late.", "2018-06-20"),
        ("en", "They met on June 12, and a Wednesday meeting followed.", "2018-06-20"),
    ],
)
def test_weekdays_left_alone(language: str, text: str, published: str | None) -> None:
    assert found("weekday-mismatch", text, language, published) == []


def test_a_year_that_the_article_speaks_of_may_be_meant() -> None:
    text = "L'incendie de 2019 reste dans les mémoires. Lundi 15 avril, le feu prit dans la toiture."
    assert found("weekday-mismatch", text, "fr", "2020-04-15", years=("2019",)) == []
    assert found("weekday-mismatch", text.replace(" de 2019", ""), "fr", "2020-04-15") == ["Lundi 15 avril"]


def test_both_readings_are_offered() -> None:
    finding = run(chronology(Page("Réunis mardi 13 juin 2018.", "fr", "2018-06-20")))[0]
    assert finding.fix is not None
    args = dict(finding.fix.args)
    assert (args["written"], args["right"], args["weekday"], args["near"]) == ("2018-06-13", "3", "2", "2018-06-12")


def test_the_offered_day_stays_in_its_month() -> None:
    finding = run(chronology(Page("Réunis dimanche 1er mars 2023.", "fr", "2023-03-20")))[0]
    assert finding.fix is not None
    assert dict(finding.fix.args)["near"] == "2023-03-05"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Ils se sont parlé le 31 juin 2018.", ["le 31 juin 2018"]),
        ("fr", "La réunion du 31 juin n'a rien donné.", ["31 juin"]),
        ("fr", "Réunis samedi 31 juin, ils ont signé.", ["samedi 31 juin"]),
        ("fr", "Attendus les 30 et 31 novembre à Paris.", ["31 novembre"]),
        ("fr", "Attendus les 30-31 novembre à Paris.", ["31 novembre"]),
        ("fr", "Le 30 février 2019, l'accord tombe.", ["Le 30 février 2019"]),
        ("fr", "Le 29 février 2019, l'accord tombe.", ["Le 29 février 2019"]),
        ("fr", "Des bombes étaient tombées le 57 juin.", ["le 57 juin"]),
        ("fr", "Signé le 31/06/2018 à Genève.", ["31/06/2018"]),
        ("fr", "Signé le 31.06.2018.", ["31.06.2018"]),
        ("fr", "Mis à jour : 2018-06-31T12:00", ["2018-06-31"]),
        ("fr", "Signé le 31 sept. à Genève.", ["le 31 sept"]),
        ("en", "Signed on 31 June 2018.", ["31 June 2018"]),
        ("en", "Signed on June 31.", ["June 31"]),
        ("en", "Signed on June 31 in Geneva.", ["June 31"]),
        ("en", "Signed on June 31st in Geneva.", ["June 31st"]),
        ("en", "Signed June 31, 2018, in Geneva.", ["June 31, 2018"]),
        ("en", "Signed on the 31st of June.", ["the 31st of June"]),
        ("en", "Signed 06/31/2018 in Geneva.", ["06/31/2018"]),
        ("en", "Signed on February 29, 2019.", ["February 29, 2019"]),
    ],
)
def test_days_that_do_not_exist(language: str, text: str, words: list[str]) -> None:
    assert found("impossible-date", text, language) == words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ils se sont parlé le 30 juin 2018 et le 31 juillet."),
        ("fr", "Le 29 février 2020 et le 29 février, jour rare."),
        ("fr", "Son roman « Le 31 juin » et son film “30 février”."),
        ("fr", "Le 30 février n'existe pas."),
        ("fr", "Rendez-vous un 31 juin imaginaire, disait-il."),
        ("fr", "La Suède eut un 30 février 1712."),
        ("fr", "La revue n° 31 juin 2018, page 31 juin 2018."),
        ("fr", "Le magazine numéro 45 juin 2018."),
        ("fr", "À 20 h 31 juin paraissait loin."),
        ("fr", "Les 1 031 juin de sa vie."),
        ("fr", "Le 7,31 juin et 20:31 juin."),
        ("fr", "Voir le 12/31/2018 et le 31/12/2018."),
        ("fr", "Voir example.org/2018/06/31/page et la version 1.31.06.2018."),
        ("fr", "Le dossier 31-06-2018-4 et l'arrêté n° 31-06-2018."),
        ("fr", "31\n\njuin 2018"),
        ("fr", "Le 31, juin commençait à finir."),
        ("fr", "Les 31 sept nains."),
        ("fr", "Pierre le Grand le 29 février 1900 (ancien style)."),
        ("en", "In June 31 people were killed."),
        ("en", "By June 85 of them had left."),
        ("en", "In June 2018 31 more were killed."),
        ("en", 'The novel "The 31 June" and "June 31".'),
        ("en", "There is no such day as February 30."),
        ("en", "Issue 31 June 2018 is out."),
        ("en", "June 31-25 was the score."),
    ],
)
def test_numbers_left_alone(language: str, text: str) -> None:
    assert found("impossible-date", text, language) == []


def test_other_languages_and_empty_texts_are_left_alone() -> None:
    for language, text in (("xx", "mardi 13 juin 2018, 31 juin"), ("fr", ""), ("fr", " \n")):
        assert run(chronology(Page(text, language, "2018-06-20"))) == ()
