"""Where a text says when it was published, and where a date belongs to the news."""

from __future__ import annotations

import pytest

from filrouge.articles import ReadOptions, article_of_text

NEWS = "Les deux présidents ont signé un accord commercial après trois jours de discussions."
ENGLISH = "The two presidents signed a trade agreement after three days of talks."
READ = [
    # text, day, basis, words of the span
    (f" date 2025-10-27 {NEWS}", "2025-10-27", "text", "date 2025-10-27"),
    (f"date : 2025-10-27 {NEWS}", "2025-10-27", "text", "date : 2025-10-27"),
    (f"2018-06-12 {NEWS}", "2018-06-12", "text", "2018-06-12"),
    (f"2018-06-12T10:30:00+02:00 {NEWS}", "2018-06-12T10:30:00+02:00", "text", None),
    (f"Publié le 12 juin 2018 à 10h30\n\n{NEWS}", "2018-06-12T10:30", "text", "Publié le 12 juin 2018 à 10h30"),
    (f"Publié le 12 juin 2018 à 10h30 {NEWS}", "2018-06-12T10:30", "text", "Publié le 12 juin 2018 à 10h30"),
    (f"LE COURRIER | 12.06.2018 à 08h30 • Mis à jour le 12.06.2018 à 09h15\n{NEWS}", "2018-06-12T08:30", "text", None),
    (f"LE COURRIER | 12.06.2018 à 08h30 | Par Jeanne Martin (Séoul, correspondance)\n{NEWS}", "2018-06-12T08:30", "text", None),
    (f"Par Jeanne Martin Publié le 12 juin 2018 à 13h37 Temps de lecture 4 min.\n{NEWS}", "2018-06-12T13:37", "text", None),
    (f"Publié le 12/06/2018 à 10:06 - Modifié le 12/06/2018 à 14:31\nLecture 3 min\n{NEWS}", "2018-06-12T10:06", "text", None),
    (f"Source AFP\nModifié le 13/06/2018 à 14:31 - Publié le 12/06/2018 à 10:06\n{NEWS}", "2018-06-12T10:06", "text", None),
    (f"Publié le : 12/06/2018 - 10:30Modifié le : 12/06/2018 - 14:31\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Rédigé par Jeanne Martin le Mardi 12 Juin 2018 à 10:30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Published 12:30 PM EDT, Tue June 12, 2018\n{ENGLISH}", "2018-06-12T12:30", "text", None),
    (
        f"By Ann Lee\nUpdated 4:30 AM ET, Wed June 13, 2018\nPublished 12:30 PM ET, Tue June 12, 2018\n{ENGLISH}",
        "2018-06-12T12:30",
        "text",
        None,
    ),
    (f"First published on Tue 12 Jun 2018 10.30 BST\n{ENGLISH}", "2018-06-12T10:30", "text", None),
    (f"By Ann Lee\nTue 12 Jun 2018 10.30 BST\n{ENGLISH}", "2018-06-12T10:30", "text", None),
    (f"June 12, 2018 / 10:30 AM / The Courier\n{ENGLISH}", "2018-06-12T10:30", "text", None),
    (f"June 12, 2018 · 4 min read\n{ENGLISH}", "2018-06-12", "text", None),
    (f"Publié le 12/06/2018 à 10:30\n{NEWS}", "2018-06-12T10:30", "text", "Publié le 12/06/2018 à 10:30"),
    (f"Publié le 01/12/12 à 00h00\n{NEWS}", "2012-12-01T00:00", "text", "Publié le 01/12/12 à 00h00"),
    (f"Publié le : 12/06/2018\n{NEWS}", "2018-06-12", "text", "Publié le : 12/06/2018"),
    (f"Publié : mardi 12 juin 2018\n{NEWS}", "2018-06-12", "text", None),
    (f"Un accord à Tunis\n\nPublié le 12 juin 2018\n\n{NEWS}", "2018-06-12", "text", "Publié le 12 juin 2018"),
    (f"Un accord à Tunis\nPar Jeanne Martin\nPublié le 12 juin 2018\n{NEWS}", "2018-06-12", "text", None),
    (f"Par Jeanne Martin, publié le 12 juin 2018 à 10h30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Par Jeanne Martin Publié le 12 juin 2018 à 10h30 {NEWS}", "2018-06-12T10:30", "text", None),
    (f"Mis à jour le 13 juin 2018 à 08h00\nPublié le 12 juin 2018 à 10h30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Publié le 12 juin 2018 à 10h30 | Mis à jour le 13 juin 2018 à 08h00\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Publié le 12 juin 2018 à 10h30, mis à jour le 13 juin 2018 à 08h00\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Le Courrier avec AFP\n12/06/2018 à 10:30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"AFP, publié le mardi 12 juin 2018 à 10h30\n\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Par AFP le 12 juin 2018 à 10h30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"Jeanne Martin — 3 juillet 2013 à 23h49\n{NEWS}", "2013-07-03T23:49", "text", None),
    (f"Mardi 12 juin 2018\n\n{NEWS}", "2018-06-12", "text", "Mardi 12 juin 2018"),
    (f"Un accord à Tunis\n\n12 juin 2018\n\n{NEWS}", "2018-06-12", "text", "12 juin 2018"),
    (f"Le 12 juin 2018\n\n{NEWS}", "2018-06-12", "text", "Le 12 juin 2018"),
    (f"12.06.2018 10:30\n{NEWS}", "2018-06-12T10:30", "text", None),
    (f"PARIS, 12 juin 2018 (AFP) – {NEWS}", "2018-06-12", "dateline", "PARIS, 12 juin 2018 (AFP) –"),
    (f"PARIS (AFP), 12 juin 2018 - {NEWS}", "2018-06-12", "dateline", None),
    (f"PARIS, mardi 12 juin 2018 (Reuters) - {NEWS}", "2018-06-12", "dateline", None),
    (f"Tunis, le 12 juin 2018 – {NEWS}", "2018-06-12", "dateline", "Tunis, le 12 juin 2018 –"),
    (f"La Haye, 1er juin 2018 (AFP) — {NEWS}", "2018-06-01", "dateline", None),
    (f"AFP, 12 juin 2018 – {NEWS}", "2018-06-12", "dateline", None),
    (f"Un accord à Tunis\n\nPARIS, 12 juin 2018 (AFP) – {NEWS}", "2018-06-12", "dateline", None),
    (f"Un accord à Tunis\n\n12 juin 2018. – {NEWS}", "2018-06-12", "dateline", "12 juin 2018. –"),
    (f"Un accord à Tunis\n\n12 juin 2018, Tunis. –\n{NEWS}", "2018-06-12", "dateline", None),
    (f"Paris, le 12 juin 2018\n\n{NEWS}", "2018-06-12", "dateline", "Paris, le 12 juin 2018"),
    (f"LONDON, June 12, 2018 (Reuters) - {ENGLISH}", "2018-06-12", "dateline", None),
    (f"LONDON, June 12 2018 (Reuters) - {ENGLISH}", "2018-06-12", "dateline", None),
    (f"June 12, 2018 — {ENGLISH}", "2018-06-12", "dateline", None),
    (f"Published June 12, 2018\n{ENGLISH}", "2018-06-12", "text", "Published June 12, 2018"),
    (f"Published on 12 June 2018 at 10:30\n{ENGLISH}", "2018-06-12T10:30", "text", None),
    (f"By John Smith and Ann Lee\nJune 12, 2018\n\n{ENGLISH}", "2018-06-12", "text", None),
    (f"Posted: Tuesday, June 12, 2018 10:30 a.m.\n{ENGLISH}", "2018-06-12T10:30", "text", None),
    (f"Published June 12, 2018 | Updated June 13, 2018\n{ENGLISH}", "2018-06-12", "text", None),
]
LEFT_ALONE = [
    "Le 12 juin 2018, les deux présidents ont signé un accord commercial à Tunis.",
    "Mardi 12 juin 2018, les deux présidents ont signé un accord commercial à Tunis.",
    "12 juin 2018 : les deux présidents signent un accord commercial à Tunis.",
    "Le 12 juin 2018 restera une date dans l'histoire des deux pays.",
    "C'était le 12 juin 2018. Les deux présidents signaient un accord à Tunis.",
    "Tunis, 12 juin 2018. Les deux présidents se serrent la main devant les caméras.",
    "À Tunis, le 12 juin 2018, les deux présidents ont signé un accord commercial.",
    "Publié le 12 juin 2018, le rapport accuse le ministère de négligence.",
    "Publié le 12 juin 2018 par le ministère, le rapport accuse trois entreprises.",
    "Publiée le 12 juin 2018, l'enquête a provoqué la chute du ministre.",
    "Mis à jour le 12 juin 2018, le plan prévoit trois mille logements.",
    f"Sommet de Tunis le 12 juin 2018\n\n{NEWS}",
    f"Accord signé à Tunis le 12 juin 2018\n\n{NEWS}",
    f"12 juin 2018\n{NEWS}\n27 février 2019\n{NEWS}",
    f"12 juin 2018 – {NEWS}\n27 février 2019 – {NEWS}\n3 mars 2020 – {NEWS}",
    f"2018-06-12 {NEWS}\n2019-02-27 {NEWS}\n2019-03-01 : {NEWS}\n2020-03-01 – {NEWS}",
    "Le 2018-06-12 les deux présidents ont signé un accord.",
    f"Sommet du 12 juin 2018 – {NEWS}",
    f"Tunis le 12 juin 2018 – {NEWS}",
    f"Publié le 12 juin à 10h30\n{NEWS}",
    f"Juin 2018\n\n{NEWS}",
    f"PARIS, 12 juin (AFP) – {NEWS}",
    f"PARIS (AFP) – {NEWS}",
    f"ONU – {NEWS}",
    f"Publié le 31 juin 2018\n{NEWS}",
    "On June 12, 2018, the two presidents signed a trade agreement.",
    "June 12, 2018 was the day on which the two presidents signed.",
    "Published on June 12, 2018, the report accuses the ministry of neglect.",
    "",
    "12",
    "le",
]


@pytest.mark.parametrize(("text", "day", "basis", "words"), READ)
def test_publication_dates_at_the_opening(text: str, day: str, basis: str, words: str | None) -> None:
    article = article_of_text(text)
    assert article.body_text == text
    assert article.firstcreated == day
    assert article.firstcreated_basis == basis
    assert article.interval is not None
    assert article.interval.iso()[0] == day[:10]
    evidence = article.evidence[0]
    assert text[evidence.start : evidence.end].strip()
    held = [text[start:end] for start, end in article.meta_spans]
    assert any(start <= evidence.start and evidence.end <= end for start, end in article.meta_spans)
    assert words is None or words in held
    assert not any(NEWS in span or ENGLISH in span for span in held)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_dates_that_belong_to_the_news(text: str) -> None:
    article = article_of_text(text)
    assert article.firstcreated is None
    assert article.interval is None


@pytest.mark.parametrize("text", [text for text in LEFT_ALONE if "12 juin 2018" in text and "31 juin" not in text])
def test_a_date_of_the_news_is_never_taken_out_of_it(text: str) -> None:
    assert not any("12 juin 2018" in text[start:end] for start, end in article_of_text(text).meta_spans)


def test_an_update_alone_leaves_the_past_open() -> None:
    article = article_of_text(f"Mis à jour le 13 juin 2018 à 08h00\n\n{NEWS}")
    assert article.firstcreated == "2018-06-13T08:00"
    assert article.interval is not None
    assert article.interval.iso() == (None, "2018-06-14")


def test_a_label_further_down_a_pasted_page() -> None:
    menu = "Accueil\nMonde\nÉconomie\nCulture\nSports\nServices\n"
    lead = f"{menu}Un accord à Tunis\n{NEWS} {NEWS} {NEWS}\n"
    line = "Par Jeanne Martin Publié le 25 juin 2012 à 13h37 - Mis à jour le 26 juin 2012 à 20h37"
    assert article_of_text(f"{lead}{line}\n{NEWS}").firstcreated == "2012-06-25T13:37"
    other = f"{lead}{line}\n{NEWS}\nLire aussi\nPublié le 3 mai 2012 à 10h00\n{NEWS}"
    assert article_of_text(other).firstcreated is None
    inside = f"{lead}Le rapport avait été publié le 25 juin 2012 à Paris.\n{NEWS}"
    assert article_of_text(inside).firstcreated is None


AGENCIES = [
    (f"PARIS, 12 juin 2018 (AFP) – {NEWS}", "AFP"),
    (f"PARIS (Reuters) - {NEWS}", "Reuters"),
    (f"WASHINGTON (AP) — {ENGLISH}", "AP"),
    (f"(AFP) – {NEWS}", "AFP"),
    (f"Le Courrier avec AFP\n12/06/2018 à 10:30\n{NEWS}", "AFP"),
    (f"{NEWS} (AFP)", "AFP"),
    (f"{NEWS} (avec AFP)", "AFP"),
    (f"{NEWS} (Le Courrier avec l'AFP)", "AFP"),
    (f"{NEWS}\n\nAvec AFP", "AFP"),
    (f"{NEWS}\n\nSource : AFP", "AFP"),
    (f"{NEWS}\n© Reuters\n", "Reuters"),
    (f"{NEWS}\n\n(Avec Reuters)", "Reuters"),
    (f"{ENGLISH}\n\nwith The Associated Press", "AP"),
    (f"{NEWS} (Agence France-Presse)", "AFP"),
    (f"{NEWS} Il l'a dit à l'AFP.", None),
    (f"Selon l'AFP, {NEWS}", None),
    (f"{NEWS} (ap)", None),
    (f"{NEWS} (une ONG)", None),
    ("L'AP (Autorité palestinienne) proteste contre la décision.", None),
    (f"{NEWS} La photo est signée Reuters et le reportage continue.", None),
]


@pytest.mark.parametrize(("text", "agency"), AGENCIES)
def test_the_agency_that_a_text_credits(text: str, agency: str | None) -> None:
    assert article_of_text(text).agency == agency


PLACES = [
    (f"PARIS, 12 juin 2018 (AFP) – {NEWS}", "PARIS"),
    (f"La Haye (AFP) – {NEWS}", "La Haye"),
    (f"NEW YORK (Reuters) - {ENGLISH}", "NEW YORK"),
    (f"Port-au-Prince, 12 juin 2018 (AFP) – {NEWS}", "Port-au-Prince"),
    (f"12 juin 2018, Tunis. – {NEWS}", "Tunis"),
    (f"12 juin 2018. – {NEWS}", None),
    (f"Publié le 12 juin 2018\n{NEWS}", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_of_a_dateline(text: str, place: str | None) -> None:
    assert article_of_text(text).located == place


NAMES = [
    (f"Par Jeanne Martin\n{NEWS}", "Jeanne Martin"),
    (f"Par Jeanne Martin et Paul Le Goff\n{NEWS}", "Jeanne Martin et Paul Le Goff"),
    (f"Un accord à Tunis\nPar Jeanne Martin, publié le 12 juin 2018 à 10h30\n{NEWS}", "Jeanne Martin"),
    (f"By John Smith\n{ENGLISH}", "John Smith"),
    (f"By J. Smith\n{ENGLISH}", "J. Smith"),
    (f"Par L'Actu\n{NEWS}", None),
    (f"Par ailleurs, {NEWS}", None),
    (f"Par Jeanne Martin, {NEWS}", None),
    (f"Avec Kim Martin\n{NEWS}", None),
]


@pytest.mark.parametrize(("text", "byline"), NAMES)
def test_signatures(text: str, byline: str | None) -> None:
    assert article_of_text(text).byline == byline


def test_the_option_dates_only_what_has_no_date() -> None:
    options = ReadOptions(date="juin 2018", language="fr")
    plain = article_of_text(NEWS, options)
    assert (plain.firstcreated, plain.firstcreated_basis) == (None, "option")
    assert plain.interval is not None
    assert plain.interval.iso() == ("2018-06-01", "2018-07-01")
    dated = article_of_text(f"Publié le 3 mai 2011\n{NEWS}", options)
    assert (dated.firstcreated, dated.firstcreated_basis) == ("2011-05-03", "text")
