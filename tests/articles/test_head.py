"""Head lines "Key: value" of plain-text files: understood, and still part of the text."""

from __future__ import annotations

import pytest

from filrouge.articles.plain import read_head

NEWS = "Les deux présidents ont signé un accord à Tunis."
LINES = [
    ("Titre : Un accord à Tunis", "headline", "Un accord à Tunis"),
    ("titre: Un accord à Tunis", "headline", "Un accord à Tunis"),
    ("TITLE:Un accord", "headline", "Un accord"),
    ("Titre\u00a0: Un accord", "headline", "Un accord"),
    ("Titre\u202f: Un accord", "headline", "Un accord"),
    ("  Titre : Un accord", "headline", "Un accord"),
    ("Title: A deal: what it says", "headline", "A deal: what it says"),
    ("Date: 2018-06-12", "date", "2018-06-12"),
    ("Date : 12 juin 2018", "date", "12 juin 2018"),
    ("date : juin 2018", "date", "juin 2018"),
    ("Date de publication : 12/06/2018", "date", "12/06/2018"),
    ("Publié le : 12 juin 2018", "date", "12 juin 2018"),
    ("Published: June 12, 2018", "date", "June 12, 2018"),
    ("Auteur : Jeanne Martin", "byline", "Jeanne Martin"),
    ("Author: Ann Lee", "byline", "Ann Lee"),
    ("Source: Le Courrier", "source", "Le Courrier"),
    ("Journal : Le Courrier", "source", "Le Courrier"),
    ("URL: https://courrier.example/a", "url", "https://courrier.example/a"),
    ("Adresse : https://courrier.example/a", "url", "https://courrier.example/a"),
    ("Lien : https://courrier.example/a", "url", "https://courrier.example/a"),
    ("Langue : français", "language", "français"),
    ("Language: fr", "language", "fr"),
    ("E\u0301diteur : Le Courrier", "source", "Le Courrier"),
]
NOT_HEAD = [
    NEWS,
    "Date : à préciser",
    "Langue : une affaire d'État",
    "Adresse : le président parle au pays",
    "Tunis : un accord",
    "Rappel : un accord",
    "Donald Trump: a deal",
    ": rien",
    "Titre",
    "https://courrier.example/a",
    "Le titre : un accord",
    "Date " + "x" * 100 + ": 2018",
    "",
]


@pytest.mark.parametrize(("line", "field", "value"), LINES)
def test_keys_of_the_closed_list(line: str, field: str, value: str) -> None:
    text = f"{line}\n\n{NEWS}"
    head = read_head(text)
    assert list(head.values) == [field]
    held, start, end = head.values[field]  # type: ignore[index]
    assert held == value == text[start:end]
    assert head.spans == [(0, len(line))]
    assert text[head.end :].strip() == NEWS


@pytest.mark.parametrize("line", NOT_HEAD)
def test_lines_that_are_no_head(line: str) -> None:
    assert read_head(f"{line}\n{NEWS}").spans == []


def test_a_whole_head(from_file) -> None:
    lines = [
        "Titre : Un accord à Tunis",
        "Date : 12 juin 2018 à 10h30",
        "Auteur : Jeanne Martin",
        "Source : Le Courrier",
        "URL : https://courrier.example/a",
        "Langue : français",
    ]
    text = "\n".join(lines) + f"\n\n{NEWS}\nDate : 1er mai 1999\n"
    (article,) = from_file("a.txt", text, date="2001").articles
    assert article.body_text == text
    assert article.headline == "Un accord à Tunis"
    assert (article.firstcreated, article.firstcreated_basis) == ("2018-06-12T10:30", "metadata")
    assert (article.byline, article.publisher, article.language) == ("Jeanne Martin", "Le Courrier", "fr")
    assert article.url == "https://courrier.example/a"
    assert [text[start:end] for start, end in article.meta_spans] == lines
    evidence = article.evidence[0]
    assert text[evidence.start : evidence.end] == "12 juin 2018 à 10h30"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_head_ends_at_a_blank_or_another_line(from_file, newline: str) -> None:
    blank = from_file("a.txt", newline.join(["Titre : Un", "", "Date : 2018-06-12", NEWS])).articles[0]
    other = from_file("b.txt", newline.join(["Titre : Un", NEWS, "Date : 2018-06-12", NEWS])).articles[0]
    assert (blank.headline, other.headline) == ("Un", "Un")
    assert len(other.meta_spans) == 1
    assert other.firstcreated is None


def test_the_first_of_a_key_counts_and_empty_values_say_nothing(from_file) -> None:
    (article,) = from_file("a.txt", f"Titre : Un\nTitre : Deux\nAuteur :\n\n{NEWS}").articles
    assert (article.headline, article.byline) == ("Un", None)
    assert len(article.meta_spans) == 3


def test_a_date_that_is_not_understood_is_told(from_file) -> None:
    (article,) = from_file("a.txt", f"Titre : Un\nDate : un jour de juin\n\n{NEWS}").articles
    assert article.firstcreated is None
    assert [finding.rule for finding in article.findings] == ["date-not-understood"]


def test_a_month_in_the_head_is_narrowed_by_the_dateline(from_file) -> None:
    (article,) = from_file("a.txt", f"Date : juin 2018\n\nTUNIS, 12 juin 2018 (AFP) – {NEWS}").articles
    assert article.firstcreated == "2018-06-12"
    assert len(article.evidence) == 2


@pytest.mark.parametrize(
    ("source", "publisher", "agency", "url"),
    [
        ("AFP", None, "AFP", None),
        ("Agence France-Presse", None, "AFP", None),
        ("Le Courrier", "Le Courrier", None, None),
        ("https://courrier.example/a", None, None, "https://courrier.example/a"),
        ("javascript:alert(1)", "javascript:alert(1)", None, None),
    ],
)
def test_sources(from_file, source: str, publisher: str | None, agency: str | None, url: str | None) -> None:
    (article,) = from_file("a.txt", f"Source : {source}\n\n{NEWS}").articles
    assert (article.publisher, article.agency, article.url) == (publisher, agency, url)


@pytest.mark.parametrize("name", ["a.jsonl", "a.html"])
def test_only_plain_text_has_a_head(from_file, name: str) -> None:
    body = f"Titre : Un\n\n{NEWS} {NEWS}"
    data = (
        f'{{"text": "{body}"}}'.replace("\n", "\\n")
        if name.endswith("l") and "json" in name
        else f"<p>Titre : Un</p><p>{NEWS} {NEWS}</p>"
    )
    (article,) = from_file(name, data).articles
    assert article.headline != "Un"
    assert article.meta_spans == ()
