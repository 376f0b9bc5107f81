"""The language of a text: what is stated, what a page claims, what the words look like."""

from __future__ import annotations

import json

import pytest

from filrouge.articles import ReadOptions, article_of_text
from filrouge.articles.language import code_of
from filrouge.languages import available

SENTENCES = [
    ("fr", "Le gouvernement a annoncé mercredi une nouvelle série de mesures contre la sécheresse."),
    ("en", "The government announced a new set of measures against the drought on Wednesday."),
    ("es", "El gobierno anunció el miércoles una nueva serie de medidas contra la sequía."),
    ("it", "Il governo ha annunciato mercoledì una nuova serie di misure contro la siccità."),
    ("de", "Die Regierung kündigte am Mittwoch eine Reihe neuer Maßnahmen gegen die Dürre an."),
    ("pt", "O governo anunciou na quarta-feira uma nova série de medidas contra a seca."),
    ("nl", "De regering kondigde woensdag een nieuwe reeks maatregelen tegen de droogte aan."),
    ("fr", "LE GOUVERNEMENT A ANNONCÉ MERCREDI UNE NOUVELLE SÉRIE DE MESURES."),
    ("fr", "Le gouvernement a annonce\u0301 une se\u0301rie de mesures contre la se\u0301cheresse cet e\u0301te\u0301."),
]


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_detection(code: str, text: str) -> None:
    article = article_of_text(text)
    assert article.language == code
    rules = [finding.rule for finding in article.findings]
    assert ("language-not-supported" in rules) == (code not in available())


@pytest.mark.parametrize("text", ["12", "2018 – 2019 : 3 %", "?!", "😀😀", "Tunis", "Kim Jong-un", "OK", "«»", "لا"])
def test_too_little_to_tell_is_decided_with_a_note(text: str) -> None:
    article = article_of_text(text)
    assert article.language is not None
    assert "language-uncertain" in [finding.rule for finding in article.findings]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("fr", "fr"),
        ("FR", "fr"),
        ("fr-FR", "fr"),
        ("fr_CA.UTF-8", "fr"),
        ("fra", "fr"),
        ("Français", "fr"),
        ("French", "fr"),
        (" en ", "en"),
        ("eng", "en"),
        ("en-GB", "en"),
        ("anglais", "en"),
        ("es", "es"),
        ("zh-Hant", "zh"),
        ("klingon", None),
        ("f", None),
        ("", None),
        ("frog", None),
        ("12", None),
        ("é" * 50, None),
        ("fr-" + "x" * 100, None),
    ],
)
def test_names_of_languages(name: str, code: str | None) -> None:
    assert code_of(name) == code


def test_who_is_believed(from_stdin) -> None:
    text = SENTENCES[1][1]
    stated = from_stdin(json.dumps({"text": text, "lang": "fr"}), language="es").articles[0]
    asked = from_stdin(json.dumps({"text": text}), language="es").articles[0]
    odd = from_stdin(json.dumps({"text": text, "lang": "klingon"})).articles[0]
    assert (stated.language, asked.language, odd.language) == ("fr", "es", "en")
    assert [finding.rule for finding in asked.findings] == ["language-not-supported"]
    assert [finding.rule for finding in odd.findings] == ["language-not-understood"]


def test_an_option_that_is_no_language() -> None:
    with pytest.raises(ValueError, match="two letters"):
        ReadOptions(language="klingon")
    with pytest.raises(ValueError, match="2018-06-12"):
        ReadOptions(date="hier")
