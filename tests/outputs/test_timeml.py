"""TimeML: what a parser reads back is the article, and every attribute is one that TIMEX3 has."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests.growth import assert_linear
from tests.outputs import fixture

import filrouge
from filrouge.articles import ReadOptions, article_of_text
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.timex import Timex
from filrouge.outputs import timeml
from filrouge.outputs.timexvalue import MODS, is_value

NO_FORM = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""XML 1.0, production 2: every character but these may stand in a document."""
ALLOWED = {
    "tid", "type", "value", "mod", "quant", "freq", "beginPoint", "endPoint", "temporalFunction", "functionInDocument", "anchorTimeID",
}  # fmt: skip
ROLES = {
    "CREATION_TIME", "EXPIRATION_TIME", "MODIFICATION_TIME", "PUBLICATION_TIME", "RELEASE_TIME", "RECEPTION_TIME", "NONE",
}  # fmt: skip


def shown(text: str) -> str:
    return NO_FORM.sub("\ufffd", text)


def checked(written: str, article: Article) -> Any:
    """The root element, once everything that must hold of any file of ours holds."""
    root = etree.fromstring(written.encode())
    assert etree.fromstring(written) is not None  # as a str too: no encoding is declared
    assert root.tag == "TimeML"
    assert [child.tag for child in root if child.tag != "TIMEX3"] == [
        "DOCID", "DCT", *(["TITLE"] if article.headline else []), "TEXT",
    ]  # fmt: skip
    assert root.findtext("DOCID") == shown(article.uri)
    assert root.findtext("TITLE") == (shown(article.headline) if article.headline else None)
    assert "".join(root.find("TEXT").itertext()) == shown(article.body_text)
    marks = [*root.iter("TIMEX3")]
    ids = [mark.get("tid") for mark in marks]
    assert len(set(ids)) == len(ids)
    for mark in marks:
        assert {"tid", "type", "value"} <= set(mark.attrib) <= ALLOWED
        assert re.fullmatch("t[0-9]+", mark.get("tid"))
        assert is_value(mark.get("type"), mark.get("value"))
        assert mark.get("mod", "APPROX") in MODS
        assert mark.get("temporalFunction") in ("true", "false")
        assert mark.get("functionInDocument") in ROLES
        for name in ("anchorTimeID", "beginPoint", "endPoint"):
            assert mark.get(name, "t0") in ids
            assert mark.get(name) != mark.get("tid")
    assert [mark.get("tid") for mark in marks if mark.get("functionInDocument") == "CREATION_TIME"] == ["t0"]
    return root


def read(text: str, day: str | None = None, language: str = "fr") -> tuple[Any, dict[str, dict[str, str]]]:
    """The root, and the attributes of every expression by its words; those without words by both their ends."""
    article = article_of_text(text, ReadOptions(date=day, language=language), uri="a.txt")
    root = checked(timeml.write_article(article, filrouge.timexes(text, date=day, language=language)), article)
    marks = {mark.text or f"{mark.get('beginPoint')}-{mark.get('endPoint')}": dict(mark.attrib) for mark in root.iter("TIMEX3")}
    return root, marks


def test_the_whole_of_a_small_file() -> None:
    document = fixture.singapore()
    text = 'A & B <c> "mardi" d.'
    when = replace(document.timexes[0], start=11, end=16)
    article = replace(document.article, uri="a.txt", headline="R&D", body_text=text)
    assert timeml.write(replace(document, article=article, timexes=(when,))) == (
        '<?xml version="1.0" ?>\n'
        '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n\n'
        "<DOCID>a.txt</DOCID>\n\n"
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2018-06-12" temporalFunction="false" functionInDocument="CREATION_TIME">'
        "2018-06-12</TIMEX3></DCT>\n\n"
        "<TITLE>R&amp;D</TITLE>\n\n"
        '<TEXT>A &amp; B &lt;c&gt; "<TIMEX3 tid="t1" type="DATE" value="2018-06-12" temporalFunction="true" '
        'functionInDocument="NONE" anchorTimeID="t0">mardi</TIMEX3>" d.</TEXT>\n\n'
        "</TimeML>\n"
    )


@pytest.mark.parametrize(
    ("text", "words", "attributes"),
    [
        ("Ils se sont vus mardi.", "mardi", {"value": "2019-02-26", "anchorTimeID": "t0", "temporalFunction": "true"}),
        ("Ils se sont vus le 12 juin 2018.", "le 12 juin 2018", {"value": "2018-06-12", "temporalFunction": "false"}),
        ("Il a neigé le 12 juin 2018 et le lendemain.", "le lendemain", {"value": "2018-06-13", "anchorTimeID": "t1"}),
        ("Il est venu au début de l'année.", "début de l'année", {"mod": "START", "value": "2019"}),
        ("Il vient chaque lundi.", "chaque lundi", {"type": "SET", "value": "XXXX-WXX-1", "quant": "EVERY"}),
        ("Rien ces trois derniers mois.", "ces trois derniers mois", {"value": "P3M", "endPoint": "t0"}),
        ("Tout vient dans les dix prochains jours.", "les dix prochains jours", {"value": "P10D", "beginPoint": "t0"}),
        ("Ils négocient depuis deux ans.", "deux ans", {"value": "P2Y", "endPoint": "t0"}),
        ("Le débat a duré deux heures.", "deux heures", {"type": "DURATION", "value": "PT2H", "temporalFunction": "false"}),
        ("Réunis du 27 au 28 février 2019.", "t1-t2", {"type": "DURATION", "value": "P2D", "temporalFunction": "true"}),
        ("La guerre a duré de 1992 à 1995.", "t1-t2", {"value": "P4Y"}),
        ("Occupée entre 1942 et août 1944.", "t1-t2", {"value": "PXM"}),
    ],
)
def test_attributes(text: str, words: str, attributes: dict[str, str]) -> None:
    _, marks = read(text, "2019-03-01")
    found = next(value for name, value in marks.items() if name.endswith(words))
    assert found | attributes == found


def test_what_is_not_anchored_says_so() -> None:
    """Nothing on t0 for a plain duration or a full date; with both ends known, no third anchor."""
    _, marks = read("Le 12 juin 2018, ils ont parlé deux heures. Rien ces trois derniers mois.", "2019-03-01")
    assert "anchorTimeID" not in marks["Le 12 juin 2018"]
    assert not {"anchorTimeID", "beginPoint", "endPoint"} & set(marks["deux heures"])
    assert not {"anchorTimeID", "beginPoint"} & set(marks["ces trois derniers mois"])


def test_without_a_date_of_publication() -> None:
    """The creation time stays, unknown, so that "mardi" has something to hang on."""
    root, marks = read("Ils se sont vus mardi. Ils négocient depuis deux ans. Rien ces trois derniers mois.")
    assert root.find("DCT/TIMEX3").get("value") == "XXXX-XX-XX"
    assert not root.findtext("DCT/TIMEX3")
    assert marks["mardi"]["value"] == "XXXX-WXX-2"
    assert marks["mardi"]["anchorTimeID"] == "t0"
    assert "endPoint" not in marks["deux ans"]
    assert marks["ces trois derniers mois"]["anchorTimeID"] == "t0"
    assert "endPoint" not in marks["ces trois derniers mois"]


MAY = Interval.of_days(date(2018, 5, 3), date(2018, 5, 9))


@pytest.mark.parametrize(
    ("first", "interval", "type", "value"),
    [
        ("2018-06-12", None, "DATE", "2018-06-12"),
        ("2018-06-12T10:30:05+02:00", None, "TIME", "2018-06-12T10:30+02:00"),
        ("2018-06-12T10:30", Interval.of_day(date(2018, 6, 12)), "TIME", "2018-06-12T10:30"),
        ("2018-06-12T99:30", Interval.of_day(date(2018, 6, 12)), "DATE", "2018-06-12"),
        ("yesterday", None, "DATE", "XXXX-XX-XX"),
        (None, Interval.of_month(2018, 6), "DATE", "2018-06"),
        (None, Interval.of_year(2018), "DATE", "2018"),
        (None, MAY, "DATE", "2018-05-XX"),
        (None, Interval.of_days(date(2018, 5, 30), date(2018, 6, 2)), "DATE", "2018-XX-XX"),
        (None, Interval.of_days(date(2018, 12, 30), date(2019, 1, 2)), "DATE", "XXXX-XX-XX"),
        (None, Interval(datetime(2018, 12, 30), None), "DATE", "XXXX-XX-XX"),
        (None, None, "DATE", "XXXX-XX-XX"),
    ],
)
def test_creation_time(first: str | None, interval: Interval | None, type: str, value: str) -> None:
    article = Article(uri="a", body_text="Rien.", firstcreated=first, interval=interval)
    mark = checked(timeml.write_article(article, ()), article).find("DCT/TIMEX3")
    assert (mark.get("type"), mark.get("value"), mark.text) == (type, value, value if "XXXX" not in value else None)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_all_phrases_of_the_packs_can_be_written(language: str) -> None:
    """No value that the rules give is left out for being none of TIMEX3."""
    data = tomllib.loads(files("filrouge.languages").joinpath(language, "corpus", "timex.toml").read_text(encoding="utf-8"))
    cases = [case for rule in data["rule"] for case in rule.get("must", ())]
    assert cases
    for day, text, *_ in cases:
        found = filrouge.timexes(text, date=day or None, language=language)
        assert [(t.text, t.type, t.value) for t in found if not is_value(t.type, t.value)] == []
        article = article_of_text(text, ReadOptions(date=day or None, language=language))
        root = checked(timeml.write_article(article, found), article)
        assert len(root.findall("TEXT/TIMEX3")) == len(found)


@pytest.mark.parametrize(
    ("type", "good", "bad"),
    [
        (
            "DATE",
            "2018 2018-06 2018-06-12 XXXX-06-12 XXXX-XX-12 XXXX-WXX-2 2018-W24 2018-W24-WE XXXX-WXX-WE 2018-SU 2018-Q2 XXXX-QX "
            "2018-H1 XXXX-HX 199 20 XX XXX XXXX BC0052 -0052 PAST_REF PRESENT_REF FUTURE_REF 2018-06-XX FY2018",
            "2 20180612 2018-6-12 2018-13-01 2018-06-32 2018-00-01 2018-W54 2018-WXX-8 2018-Q5 2018-XX-SU 12/06/2018 mardi P1D T10 "
            "2018-06-12T 2018-06T10:00",
        ),
        (
            "TIME",
            "2018-06-12T10:30 2018-06-12T10 2018-06-12T10:30:05 2018-06-12T10:30Z 2018-06-12T10:30+02:00 XXXX-XX-XXTXX:XX "
            "XXXX-WXX-2TEV 2018-06-12TNI 2018-06-12T24:00",
            "2018-06-12T25:00 2018-06-12T10:61 2018-06-12TXY T10:30 PT2H 2018-06-12T10:30+2",
        ),
        ("DURATION", "P1Y PXM P2.5M PT1H30M P1Y6M PT30.4S PTXH P3DE P1CE P1DT2H", "P PT P1 P1DT 1Y P-1D PY P1S PT1D 2018 P1,5Y XXXX PRESENT_REF"),
        ("SET", "P1W XXXX-WXX-1 XXXX-XX-XXTMO P1Y XXXX-12-25", "weekly P 1W"),
    ],
)  # fmt: skip
def test_values(type: Any, good: str, bad: str) -> None:
    for end in ("", "\n", " "):
        assert [value for value in good.split() if is_value(type, value + end)] == (good.split() if not end else [])
    assert [value for value in (*bad.split(), "") if is_value(type, value)] == []


def mark(id: str, start: int, end: int, **more: Any) -> Timex:
    return Timex(**({"id": id, "start": start, "end": end, "text": "?", "type": "DATE", "value": "2018", "rule": "test"} | more))


def test_a_document_made_by_hand() -> None:
    """Overlaps, places outside, values and attributes that are none: what is left is valid."""
    article = Article(uri="a", body_text="abcdefghij")
    timexes = (
        mark("t3", 4, 9),
        mark("t1", 0, 2),
        mark("t2", 0, 3, mod="NEARLY", quant='a"<\n', freq="often", anchor="context", anchor_id="t9"),
        mark("t4", 5, 10),
        mark("t5", 9, 9),
        mark("t6", 9, 99),
        mark("t7", 9, 10, value="12/06/2018"),
    )
    root = checked(timeml.write_article(article, timexes), article)
    assert [(m.get("tid"), m.text) for m in root.findall("TEXT/TIMEX3")] == [("t2", "abc"), ("t3", "efghi")]
    first = root.find("TEXT/TIMEX3")
    assert not {"mod", "freq", "anchorTimeID"} & set(first.attrib)
    assert first.get("quant") == 'a"<\n'


@pytest.mark.parametrize("ids", [("t1", "t1"), ("t0", "t1"), ("1", "t1"), ("t01", "t1"), ('"><x', "t1")])
def test_ids_that_are_none_are_replaced(ids: tuple[str, str]) -> None:
    article = Article(uri="a", body_text="abcdefghij")
    timexes = (mark(ids[0], 0, 1, range_end=ids[1]), mark(ids[1], 2, 3, anchor="context", anchor_id=ids[0]))
    root = checked(timeml.write_article(article, timexes), article)
    assert [m.get("tid") for m in root.findall("TEXT/TIMEX3")] == ["t1", "t2"]
    assert not root.findall("TIMEX3")


HOSTILE = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from("&<>\"'\r\n\t\x00\x0b\x1b\x7f\x85\u2028\u200f\u202e\ud800\udfff\ufffe\uffff\ufeff]"),
        st.sampled_from("é𝄞🕊"),
    ),
    max_size=60,
)
WORDS = st.sampled_from(
    ["mardi ", "le 12 juin 2018 ", "&lt;", "]]>", "<!--", "<TIMEX3>", "</TEXT>", "&#0;", "du 27 au 28 mai ", "\r\n", "e\u0301"]
)
SPANS = st.tuples(st.integers(-2, 70), st.integers(-2, 70), st.sampled_from(["2018", "XXXX-06", "", "<>"]))


@given(st.lists(st.one_of(HOSTILE, WORDS), max_size=6).map("".join), HOSTILE, HOSTILE, st.lists(SPANS, max_size=8))
def test_any_text_comes_back(text: str, uri: str, headline: str, spans: list[tuple[int, int, str]]) -> None:
    article = Article(uri=uri, body_text=text, headline=headline or None, firstcreated=uri)
    timexes = [mark(f"t{n}", *span[:2], value=span[2], quant=headline) for n, span in enumerate(spans, 1)]
    root = etree.fromstring(timeml.write_article(article, timexes).encode())
    assert "".join(root.find("TEXT").itertext()) == shown(text)
    assert (root.findtext("DOCID"), root.findtext("TITLE") or "") == (shown(uri), shown(headline))
    for number, (start, end, _) in enumerate(spans, 1):
        for found in root.xpath(f"TEXT/TIMEX3[@tid='t{number}']"):
            assert (found.text, found.get("quant") or "") == (shown(text[start:end]), shown(headline))
    assert bool(root.findall("TEXT/TIMEX3")) == any(0 <= s < e <= len(text) and v in ("2018", "XXXX-06") for s, e, v in spans)


@given(st.lists(st.one_of(HOSTILE, WORDS), max_size=8).map("".join))
def test_any_text_as_it_is_read(text: str) -> None:
    article = article_of_text(text or "x", ReadOptions(date="2018-06-14", language="fr"))
    checked(timeml.write_article(article, filrouge.timexes(article.body_text, date="2018-06-14", language="fr")), article)


@pytest.mark.growth
@pytest.mark.parametrize("unit", ["mardi ", "&", "\x00", "de 1992 à 1995 "])
def test_linear(unit: str) -> None:
    def make(size: int) -> tuple[Article, list[Timex]]:
        text = unit * (size // len(unit))
        starts = range(0, len(text) - 6, 6)
        timexes = [mark(f"t{n}", at, at + 5, range_end=f"t{n + 1}") for n, at in enumerate(starts, 1)]
        return Article(uri="a", body_text=text), timexes

    assert_linear(make, lambda given: timeml.write_article(*given))
