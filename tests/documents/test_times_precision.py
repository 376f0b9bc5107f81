"""A wrong date asserted is worse than none: whose year, which side, which day, and what stays open."""

from __future__ import annotations

import pytest
from tests.documents.test_times import bounds, on, read


def last(text: str, day: str, language: str = "fr") -> tuple[str, tuple[str, ...]]:
    timex = read(text, on(day), language=language)[-1]
    assert (timex.interval is None) == timex.value.startswith("XXXX")
    return timex.value, timex.alternatives


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        # A date told by the way gives no year: in an apposition, after "depuis", after a participle, in a relative clause.
        (
            "C'était la première visite depuis celle de l'amiral, en octobre 2000. Le 24 mai, il avait renoncé.",
            "2018-06-02",
            "2018-05-24",
        ),
        ("Ils ont tiré, une première depuis novembre 2017. En juin, ils avaient renoncé.", "2022-10-24", "2022-06"),
        ("Ce serait le modèle essayé le 29 novembre 2017. Le 16 mars, un autre tir avait échoué.", "2022-03-25", "2022-03-16"),
        ("Le maire, qui fut élu en mai 2014, a parlé. En juin, il avait cédé.", "2018-10-02", "2018-06"),
        # The news of the month needs no year.
        ("Il avait signé en avril 2018. Le 3 mars, il avait cédé.", "2022-03-24", "2022-03-03"),
        # A plain past after a plain past: the last instance.
        ("Le sommet s'est tenu en février 2019. En juin, la Bourse a chuté.", "2025-10-27", "2025-06"),
        ("Il avait signé en avril 2018. Il a cédé en janvier.", "2022-03-24", "2022-01"),
        # A count, a frame, a chain, "la même année": the narrative's year.
        ("Il a signé en février 2019. Quatre mois plus tard, le 30 juin, il avait cédé.", "2025-10-27", "2019-06-30"),
        ("Le 12 juin 2018, ils ont signé. En août, il avait annulé le voyage.", "2025-10-27", "2018-08"),
        ("En mars 2018, il a signé. Le 12 juin 2018, il a cédé. En août, il a tout annulé.", "2025-10-27", "2018-08"),
        ("Il a été nommé en avril 2019. La même année, en novembre, il fit scandale.", "2023-08-19", "2019-11"),
        ("Le pont fut ouvert en septembre 2018, deux mois après leur rencontre du 27 avril.", "2020-06-16", "2018-04-27"),
        # Another paragraph is another frame.
        ("Le 12 juin 2018, ils ont signé.\n\nEn août, il avait annulé le voyage.", "2025-10-27", "2025-08"),
    ],
)
def test_whose_year(text: str, day: str, value: str) -> None:
    assert last(text, day) == (value, ())


@pytest.mark.parametrize(
    ("text", "day", "alternatives"),
    [
        (
            "Il avait annoncé en avril 2018 la fin des essais. Il avait laissé entendre en janvier le contraire.",
            "2022-03-24",
            ("2022-01", "2018-01"),
        ),
        ("Le 12 juin 2018, ils ont signé. En août, il a tout annulé.", "2025-10-27", ("2025-08", "2018-08")),
    ],
)
def test_where_both_years_may_be_meant_neither_is_asserted(text: str, day: str, alternatives: tuple[str, ...]) -> None:
    value, found = last(text, day)
    assert (value[:5], found) == ("XXXX-", alternatives)


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("C'étaient les premières discussions depuis l'échec du sommet, en février.", "2019-10-06", "2019-02"),
        ("Ils étaient convenus de les relancer le 30 juin.", "2019-10-06", "2019-06-30"),
        ("Le dégel a commencé avec les Jeux, en février.", "2018-04-28", "2018-02"),
        ("Il a signé en octobre.", "2019-10-06", "2019-10"),
        ("Il doit signer en février.", "2019-10-06", "2020-02"),
        ("La signature, prévue en février, approche.", "2019-10-06", "2020-02"),
        ("Le procès aura lieu en février.", "2019-10-06", "2020-02"),
        ("Elle est apparue vendredi au balcon.", "2022-03-24", "2022-03-18"),
        ("Elle est reçue vendredi au palais.", "2022-03-24", "2022-03-25"),
    ],
)
def test_the_future_needs_a_cue(text: str, day: str, value: str) -> None:
    assert last(text, day) == (value, ())


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("On 9 May it had freed three prisoners, who flew home with the minister.", "2018-05-24", "2018-05-09"),
        ("It called off talks with the South on 16 May to protest against an exercise.", "2018-05-24", "2018-05-16"),
        ("The North failed twice this year, in May and in August, to put a satellite into orbit.", "2023-09-13", "2023-08"),
        ("It was his first trip abroad since he won the election on 5 November.", "2024-12-08", "2024-11-05"),
        ("He won't leave before he signs on 5 November.", "2024-10-08", "2024-11-05"),
        ("He may leave in May.", "2018-11-24", "2019-05"),
        ("The mayor, who returns to the town hall in January, spoke.", "2024-12-08", "2025-01"),
        ("Leaders of the forum meet in the city on Friday.", "2025-10-30", "2025-10-31"),
        ("The leaders wanted to meet but failed on Friday.", "2025-10-30", "2025-10-24"),
        ("The flames broke out shortly after six in the evening on Monday.", "2019-04-17", "2019-04-15T18:00"),
    ],
)
def test_english_tenses(text: str, day: str, value: str) -> None:
    assert last(text, day, "en") == (value, ())


def test_without_a_verb_the_next_instance_is_not_ruled_out() -> None:
    assert last("Une foule pour l'élection de novembre", "2020-09-16\n\nx"[:10]) == ("2020-11", ())
    text = "Le sort du traité dépend de l'élection, en novembre, d'un président."
    assert last(text, "2020-09-16")[0] in ("XXXX-11", "2020-11")
    assert last("Congress faces an election in November, and has said little.", "2020-06-16", "en")[0] == "XXXX-11"


def test_a_weekday_that_does_not_fit_changes_no_year() -> None:
    assert last("Il est mort vendredi 19 août lors d'une randonnée.", "2023-08-20") == ("2023-08-19", ("2022-08-19",))
    assert last("Il est mort samedi 19 août lors d'une randonnée.", "2023-08-20") == ("2023-08-19", ())
    assert last("En concert mardi 1er juin à Besançon.", "1999-05-30") == ("1999-06-01", ())


@pytest.mark.parametrize(
    ("text", "day", "extent"),
    [
        ("Il a parlé samedi. Quelques heures plus tard, il a tiré.", "2017-07-29", ("2017-07-29", "2017-07-30")),
        ("Il a parlé jeudi. Quelques heures plus tard, il a tiré.", "2017-07-29", ("2017-07-27", "2017-07-29")),
        ("Il a parlé samedi matin. Trente-deux heures plus tard, il a tiré.", "2019-07-02", ("2019-06-30", "2019-07-02")),
        ("Il a parlé en mai. Quelques semaines plus tard, il a tiré.", "2017-07-29", ("2017-06-01", "2017-07-30")),
        ("Il a parlé en juillet. Quelques semaines plus tard, il a tiré.", "2017-07-29", ("2017-07-01", "2017-07-30")),
        ("Il a parlé samedi. Quelques heures plus tôt, il avait tiré.", "2017-07-29", ("2017-07-28", "2017-07-30")),
        ("Il veut conclure avant la fin de l'année.", "2018-04-28", (None, "2019-01-01")),
        ("Il veut conclure avant l'automne.", "2018-04-28", (None, "2018-09-01")),
    ],
)
def test_what_is_past_ends_at_publication(text: str, day: str, extent: tuple[str | None, str | None]) -> None:
    assert bounds(read(text, on(day))[-1].extent) == extent


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # 2022-03-25 is a Friday.
        (
            "Il est apparu vendredi. L'élu, qui doit entrer en fonction le 10 mai, a averti le Nord. Il s'est caché dans la journée.",
            "2022-03-25TDT",
        ),
        ("Il est apparu vendredi. Il doit partir le 10 mai. La veille, il a parlé.", "XXXX-XX-XX"),
        ("Il a parlé jeudi. Lundi, il s'était caché. Il est reparti dans la soirée.", "2022-03-24TEV"),
        ("Il a parlé jeudi. Le maire, qui l'avait vu mardi, a convoqué le conseil dans la soirée.", "2022-03-24TEV"),
        ("Il s'est tu depuis lundi. La veille, il a parlé.", "XXXX-XX-XX"),
        ("Il est venu mardi. Le 31 juin, à 15 h 45, il a franchi la ligne.", "XXXX-XX-XXT15:45"),
        ("Il est venu mardi. Le 31 juin, il a franchi la ligne. Le lendemain, il est parti.", "XXXX-XX-XX"),
        ("Il est parti à 14 h 30 jeudi.", "2022-03-24T14:30"),
        ("Il a parlé lundi, selon la radio, qui a annoncé le tir mercredi à midi.", "2022-03-23T12:00"),
    ],
)
def test_what_the_day_hangs_on(text: str, value: str) -> None:
    assert read(text, on("2022-03-25"))[-1].value == value


def test_a_clock_time_takes_the_weekday_after_it() -> None:
    assert read("Il a parlé lundi. Il est parti à 14 h 30 jeudi.", on("2022-03-25"))[1].value == "2022-03-24T14:30"


def test_nothing_is_past_that_comes_after_publication() -> None:
    from dataclasses import replace

    from filrouge.documents.times import anchor_timexes
    from filrouge.languages import part
    from filrouge.model.article import Article
    from filrouge.readings.sentences import split
    from filrouge.readings.timexes import read_timexes
    from filrouge.readings.tokens import tokenize
    from filrouge.readings.view import fold

    text = "La flèche est tombée vers 20 heures."
    view = fold(text)
    sentences = split(view, part("fr", "sentences"))
    forms = read_timexes(view, tokenize(view), sentences, language="fr")
    article = Article(uri="x", body_text=text, interval=on("2019-04-16"), firstcreated="2019-04-16T07:00:00+02:00")
    (timex,) = anchor_timexes(forms, article=article, sentences=sentences)
    assert (timex.value, timex.interval, timex.alternatives) == ("XXXX-XX-XXT20:00", None, ("2019-04-15T20:00",))
    (later,) = anchor_timexes(forms, article=replace(article, firstcreated="2019-04-16T21:00:00+02:00"), sentences=sentences)
    assert later.value == "2019-04-16T20:00"
