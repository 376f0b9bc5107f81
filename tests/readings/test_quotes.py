"""Quotes: the corpora of the packs, hand-made mentions, positions, hostile marks."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

import pytest

from filrouge.languages import available, part
from filrouge.model.mention import MentionForm
from filrouge.model.quote import Quote
from filrouge.readings.quotes import read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def read(text: str, language: str, mentions: tuple[MentionForm, ...] = ()) -> tuple[Quote, ...]:
    view = fold(text)
    return read_quotes(view, tokenize(view), split(view, part(language, "sentences")), mentions, language=language)


def passages() -> list[Any]:
    found = []
    for language in available():
        path = resources.files(f"filrouge.languages.{language}") / "corpus" / "quotes.toml"
        for number, row in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["passage"]):
            found.append(pytest.param(language, row, id=f"{language}-{number}-{row['text'][:30]}"))
    return found


@pytest.mark.parametrize(("language", "row"), passages())
def test_corpus(language: str, row: dict[str, Any]) -> None:
    text = row["text"]
    said = [[q.text, text[slice(*q.speaker)] if q.speaker else "", q.kind] for q in read(text, language)]
    assert said == row["said"]


@pytest.mark.parametrize("language", available())
def test_corpus_is_large_enough_and_has_both_sides(language: str) -> None:
    rows = [param.values[1] for param in passages() if param.values[0] == language]
    assert len(rows) >= 60
    assert sum(not row["said"] for row in rows) >= 12


def one(text: str, language: str = "fr", mentions: tuple[MentionForm, ...] = ()) -> Quote:
    (quote,) = read(text, language, mentions)
    return quote


def mention(text: str, words: str, number: int = 1, **fields: Any) -> MentionForm:
    start = text.index(words)
    kind = fields.pop("kind", "person")
    return MentionForm(id=f"m{number}", start=start, end=start + len(words), text=words, kind=kind, name=words, **fields)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("« Non », a-t-il lancé à la presse.", "a-t-il lancé"),
        ("« Le blé manque ici », raconte-t-elle.", "raconte-t-elle"),
        ("Le roi n'a jamais dit que le trône était vide.", "a jamais dit"),
        ("Elle aurait même affirmé vouloir partir.", "aurait même affirmé"),
        ("La nageuse s'est dite « très déçue ».", "s'est dite"),
        ("Le maire a, lors d'un débat, déclaré que le pont fermerait.", "a, lors d'un débat, déclaré"),
        ("Selon le maire, le pont fermera en mai.", "Selon"),
        ("D'après le maire, le pont fermera en mai.", "D'après"),
        ("Elle a fait valoir que le bail courait encore.", "a fait valoir"),
    ],
)
def test_cue_words(text: str, cue: str) -> None:
    quote = one(text)
    assert quote.cue is not None
    assert text[slice(*quote.cue)] == cue


def test_a_colon_alone_is_no_cue() -> None:
    assert one("Le porte-parole de la mairie est serein : « Tout sera prêt demain. »").cue is None


@pytest.mark.parametrize(
    ("text", "language", "polarity", "certainty"),
    [
        ("Le clan a nié avoir volé le tableau.", "fr", "negative", "asserted"),
        ("Le clan dément que le tableau soit faux.", "fr", "negative", "asserted"),
        ("Le clan n'a pas dit que le tableau était faux.", "fr", "negative", "asserted"),
        ("Le clan n'a pas nié que le tableau était faux.", "fr", "positive", "asserted"),
        ("Le clan aurait déclaré que le tableau était faux.", "fr", "positive", "conditional"),
        ("« C'est faux », dément le clan.", "fr", "positive", "asserted"),
        ("The clan never said that the picture was false.", "en", "negative", "asserted"),
        ("The clan didn't say that the picture was false.", "en", "negative", "asserted"),
        ("The clan denied that the picture was false.", "en", "negative", "asserted"),
        ("The clan reportedly said that the picture was false.", "en", "positive", "conditional"),
    ],
)
def test_polarity_and_certainty(text: str, language: str, polarity: str, certainty: str) -> None:
    quote = one(text, language)
    assert (quote.polarity, quote.certainty) == (polarity, certainty)


def test_pieces_of_one_quote_share_a_group() -> None:
    first, second = read("« Le pain manque, a dit Luc Aubry, et l'eau aussi. »", "fr")
    assert first.group == second.group == "g1"
    assert (first.id, second.id) == ("q1", "q2")
    assert one("« Le pain manque », a dit Luc Aubry.").group is None


def test_second_hand_speech_names_the_outer_quote() -> None:
    outer, inner = read("Selon Le Phare, le roi a affirmé que la paix était « proche ».", "fr")
    assert (outer.kind, outer.chain) == ("indirect", ())
    assert (inner.kind, inner.chain) == ("mixed", (outer.id,))


def test_a_mention_gives_the_speaker_its_borders() -> None:
    text = "« Le port rouvrira », a déclaré d'emblée le ministre islandais de la Pêche à ses hôtes."
    role = mention(text, "le ministre islandais de la Pêche", kind="role")
    quote = one(text, mentions=(role,))
    assert quote.speaker == (role.start, role.end)
    assert (quote.speaker_mention, quote.speaker_name) == ("m1", None)


def test_a_pronoun_is_its_own_mention() -> None:
    text = "Paul Mercier est rentré. « Je suis prêt », a-t-il dit."
    paul = mention(text, "Paul Mercier", 1)
    start = text.index("il dit")
    he = MentionForm(id="m2", start=start, end=start + 2, text="il", kind="pronoun", name="il", antecedents=("m1",))
    assert one(text, mentions=(paul, he)).speaker_mention == "m2"


def test_without_a_mention_the_words_stay() -> None:
    quote = one("« Le port rouvrira », a déclaré l'armateur.")
    assert (quote.speaker_mention, quote.speaker_name) == (None, "armateur")


def test_a_lone_quote_goes_on_with_the_subject_before_it() -> None:
    text = "Paul Mercier se veut rassurant. « Nous avons tout prévu pour l'hiver. »"
    assert one(text, mentions=(mention(text, "Paul Mercier"),)).speaker_mention == "m1"
    assert read("La pluie tombe sur la ville. « Nous avons tout prévu pour l'hiver. »", "fr") == ()


@pytest.mark.parametrize(
    "text", ["« E\u0301te\u0301 »\u200b, a dit Zoé\u00a0Martel.", "«\u202fÉté sec\u202f», a dit Zoé Martel."]
)
def test_positions_are_those_of_the_original(text: str) -> None:
    quote = one(text)
    assert quote.text == text[quote.start : quote.end]
    assert not quote.text[0].isspace()
    assert not quote.text[-1].isspace()
    assert quote.cue is not None
    assert text[slice(*quote.cue)] == "a dit"


@pytest.mark.parametrize(
    "text", ["", "«", "»", '"', "« »", '""', "« « « »", "a dit", "selon", ": «", "— ", "qu'", "', '", "« a » a dit", "d'"]
)
@pytest.mark.parametrize("language", available())
def test_odd_texts_do_not_raise(text: str, language: str) -> None:
    read(text, language)
    read(text * 3 + "\n" + text, language)
