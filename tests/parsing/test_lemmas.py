"""Lemmas: the dictionary first, then how a word ends."""

from __future__ import annotations

from array import array

import pytest
from spacy.tokens import Doc

from filrouge.parsing.language import Filrouge, LemmaPipe
from filrouge.parsing.lemmas import guess, learn, like_a_code
from filrouge.parsing.lexicon import Lexicon, key_of, script_of

KNOWN = {
    ("quitta", "VERB"): "quitter", ("nota", "VERB"): "noter", ("chanta", "VERB"): "chanter", ("parla", "VERB"): "parler",
    ("était", "AUX"): "être", ("a", "AUX"): "avoir", ("état", "NOUN"): "état", ("villes", "NOUN"): "ville",
    ("tables", "NOUN"): "table", ("chevaux", "NOUN"): "cheval", ("journaux", "NOUN"): "journal", ("je", "PRON"): "je",
    ("locales", "ADJ"): "local", ("finales", "ADJ"): "final", ("belle", "ADJ"): "beau", ("l'", "DET"): "le",
}  # fmt: skip


def table() -> Lexicon:
    """One set of lemmas for each form."""
    forms = sorted(KNOWN, key=lambda known: key_of(known[0]))
    sets = ({}, *({upos: (script_of(form, KNOWN[form, upos]),)} for form, upos in forms))
    blank = array("H", [0] * len(forms))
    return Lexicon(
        array("I", [key_of(form) for form, _ in forms]), blank, blank, array("B", blank), sets, array("H", range(1, len(sets)))
    )


def lemma(form: str, upos: str, endings: bool = True) -> str:
    nlp = Filrouge()
    words = nlp.add_pipe("filrouge_lexicon")
    lemmas = nlp.add_pipe("filrouge_lemmas")
    assert isinstance(lemmas, LemmaPipe)
    words.lexicon = table()  # type: ignore[attr-defined]
    lemmas.endings = learn((form for form, _ in KNOWN), table()) if endings else {}
    return lemmas(Doc(nlp.vocab, words=[form], pos=[upos]))[0].lemma_


@pytest.mark.parametrize(
    ("form", "upos", "expected"),
    [
        ("quitta", "VERB", "quitter"),
        ("Quitta", "VERB", "quitter"),
        ("twitta", "VERB", "twitter"),
        ("buzza", "VERB", "buzzer"),
        ("blogs", "NOUN", "blog"),
        ("animaux", "NOUN", "animal"),
        ("a", "VERB", "avoir"),  # a tagger's slip between two kinds of verbs costs no lemma
        ("nota", "AUX", "noter"),
        ("Angela", "PROPN", "Angela"),
        ("QUITTA", "PROPN", "QUITTA"),
        ("lessons", "X", "lessons"),
        ("TIH", "NOUN", "TIH"),
        ("CO2", "NOUN", "CO2"),
        ("XVIe", "ADJ", "XVIe"),
        ("Etat", "NOUN", "état"),  # accents are often left out with capitals
        ("Etait", "AUX", "être"),
        ("-je", "PRON", "je"),
        ("l’", "DET", "le"),
        ("L’", "DET", "le"),
        ("Wouah", "INTJ", "wouah"),
        ("lʼaprès", "ADV", "l'après"),
        ("", "NOUN", ""),
    ],
)
def test_lemma(form: str, upos: str, expected: str) -> None:
    assert lemma(form or " ", upos) == (expected or " ")


def test_without_endings_an_unknown_form_is_its_own_lemma() -> None:
    assert lemma("Twitta", "VERB", endings=False) == "twitta"


def test_an_ending_that_repeats_a_shorter_one_is_left_out() -> None:
    found = learn((form for form, _ in KNOWN), table())
    assert found["VERB"] == {"": "1er"}
    assert found["NOUN"][""] == "1", "most forms of the table lose their s"
    assert found["NOUN"]["x"] == "2l"
    assert "aux" not in found["NOUN"]


def test_learning_does_not_depend_on_the_order_of_forms() -> None:
    forms = [form for form, _ in KNOWN]
    assert learn(forms, table()) == learn(reversed(forms), table())


def test_guess_leaves_a_stem() -> None:
    assert guess("ta", "VERB", {"VERB": {"ta": "2x", "a": "1er"}}) == "ter"
    assert guess("a", "VERB", {"VERB": {"a": "1er", "": "0"}}) == "a"
    assert guess("a", "NOUN", {"VERB": {}}) is None


@pytest.mark.parametrize("form", ["CO2", "TIH", "XVIe", "iPhone", "P450"])
def test_codes(form: str) -> None:
    assert like_a_code(form)


@pytest.mark.parametrize("form", ["Paris", "NÉCESSAIRE", "ville", "A", "2016", "-", ""])
def test_words_are_no_codes(form: str) -> None:
    assert not like_a_code(form)
