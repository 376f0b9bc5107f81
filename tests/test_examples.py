"""The example articles keep the promises of examples/README.md."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
FILES = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".html", ".htm", ".jsonl"})
MONTHS = {
    name: number
    for names in (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "January February March April May June July August September October November December",
    )
    for number, name in enumerate(names.split(), 1)
}
WEEKDAYS = {
    name: number
    for names in (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    )
    for number, name in enumerate(names.split(), 1)
}
DATED = re.compile(rf"\b({'|'.join(WEEKDAYS)}),? (\d\d?) ({'|'.join(MONTHS)}) (\d{{4}})")
IMPOSSIBLE = re.compile(rf"\b31 ({'|'.join(m for m, n in MONTHS.items() if n in {2, 4, 6, 9, 11})})")


def text_of(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def test_there_are_enough_of_every_kind() -> None:
    assert len(FILES) >= 18
    assert sum(path.suffix in {".html", ".htm"} for path in FILES) >= 4
    assert all(path.name[:3] in {"fr-", "en-"} for path in FILES if path.suffix != ".jsonl")


def test_only_the_promised_weekdays_are_wrong() -> None:
    """Checks the calendar, not the program: what is not meant as a mistake must be none."""
    wrong = set()
    for path in FILES:
        for weekday, day, month, year in DATED.findall(text_of(path)):
            if date(int(year), MONTHS[month], int(day)).isoweekday() != WEEKDAYS[weekday]:
                wrong.add((path.name, f"{weekday} {day} {month} {year}"))
    assert wrong == {
        ("fr-retour-sur-trois-rencontres.txt", "mercredi 12 juin 2018"),
        ("en-2025-09-20-towers.txt", "Sunday 15 April 2019"),
    }


def test_only_the_promised_day_does_not_exist() -> None:
    assert {path.name for path in FILES if IMPOSSIBLE.search(text_of(path))} == {"fr-2019-07-02-frontiere.txt"}


def test_the_page_lists_every_file_and_quotes_every_mistake() -> None:
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in FILES if f"`{path.name}`" not in page] == []
    mistakes = re.findall(r'^\| `([^`]+)`[^|]*\| "([^"]+)" \|', page, re.M)
    assert len(mistakes) == 7
    for file, words in mistakes:
        assert words in text_of(EXAMPLES / file), (file, words)


@pytest.mark.parametrize(
    "line", (EXAMPLES / "depeches.jsonl").read_text(encoding="utf-8").splitlines(), ids=lambda line: line[:40]
)
def test_records_are_articles(line: str) -> None:
    record = json.loads(line)
    body = record.get("body_text") or record["text"]
    assert 150 <= len(body.split()) <= 350


def test_addresses_lead_nowhere() -> None:
    hosts = {host for path in FILES for host in re.findall(r"https?://([^/\"\s]+)", text_of(path))}
    assert all(host.endswith(".example") or host == "schema.org" for host in hosts)


DATES = {
    "fr-2017-07-29-missile.txt": "2017-07-29",
    "en-2017-09-12-sanctions.html": "2017-09-12",
    "fr-2017-11-29-hwasong-15.txt": "2017-11-29",
    "fr-2018-04-28-panmunjom.html": "2018-04-28",
    "en-2018-05-24-cancelled.txt": "2018-05-24",
    "fr-2018-06-12-singapour.txt": "2018-06-12",
    "fr-2018-06-12-seoul.txt": "2018-06-12",
    "fr-poignee-de-main-mardi.txt": None,
    "en-hanoi-thursday.txt": None,
    "fr-2019-03-01-hanoi.html": "2019-03-01",
    "en-2019-06-30-dmz.htm": "2019-06-30",
    "fr-2019-07-02-frontiere.txt": "2019-07-02",
    "fr-2019-10-06-stockholm.txt": "2019-10-06",
    "fr-2022-03-24-missile.txt": "2022-03-24",
    "fr-2024-06-20-poutine-pyongyang.txt": "2024-06-20",
    "fr-2025-10-27-asie.txt": "2025-10-27",
    "en-2025-10-30-gyeongju.html": "2025-10-30",
    "fr-retour-sur-trois-rencontres.txt": None,
    "fr-2019-04-16-notre-dame.html": "2019-04-16",
    "en-2019-04-17-donations.txt": "2019-04-17",
    "fr-notre-dame-cinq-ans.txt": None,
    "fr-2019-07-30-loi.txt": "2019-07-30",
    "fr-2023-08-19-georgelin.txt": "2023-08-19",
    "fr-2024-12-07-elysee.txt": "2024-12-07",
    "en-2024-12-08-reopening.html": "2024-12-08",
    "en-2025-09-20-towers.txt": "2025-09-20",
}


def test_articles_are_read_as_the_page_says() -> None:
    """Dates as examples/README.md gives them, before any article dates another."""
    articles = pytest.importorskip("filrouge.articles")
    read = list(articles.read_sources([str(path) for path in FILES], articles.ReadOptions(), None))
    refused = [item for item in read if not hasattr(item, "body_text")]
    assert refused == []
    files = {article.uri.rsplit("/", 1)[-1]: article for article in read if "://" not in article.uri}
    found = {name: (article.firstcreated or "")[:10] or None for name, article in files.items() if name in DATES}
    assert found == DATES
    assert len(read) == len(DATES) + 5
    assert all(article.language == name[:2] for name, article in files.items() if name in DATES)


def test_page_furniture_is_not_read() -> None:
    articles = pytest.importorskip("filrouge.articles")
    pages = [path for path in FILES if path.suffix in {".html", ".htm"}]
    for article in articles.read_sources([str(path) for path in pages], articles.ReadOptions(), None):
        for words in (
            "cookie",
            "Tout accepter",
            "traceurs",
            "Most read",
            "À lire aussi",
            "Copy link",
            "All rights reserved",
            "Tous droits",
        ):
            assert words not in article.body_text, (article.uri, words)
