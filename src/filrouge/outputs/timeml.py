"""TimeML 1.2.1 (ISO 24617-1): an article with its time expressions as inline TIMEX3, laid out as in TempEval-3.

    filrouge.outputs.timeml.write(filrouge.annotate(text, date="2018-06-14"))

What is written, attribute by attribute, and what TimeML has no place for: docs/timeml.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.timex import Timex
from filrouge.outputs.timexvalue import MODS, is_frequency, is_value

_HEAD = (
    '<?xml version="1.0" ?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n\n'
)
"""No encoding is declared: UTF-8 is the default, and a str with a declaration is refused by lxml."""
_CREATION = "t0"
_UNKNOWN = "XXXX-XX-XX"
_UNSAFE = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
"""A parser turns a bare CR into LF. All others of `_UNSAFE` have no form in XML 1.0."""
_ID = re.compile(r"t[1-9][0-9]{0,8}")
_VAGUE = {"year": "PXY", "month": "PXM", "week": "PXW", "part-of-day": "PTXH", "hour": "PTXH", "minute": "PTXM"}
"""An amount not known, in the unit of a grain; days for the others."""
_MINUTE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?")


def write(document: Document) -> str:
    """The document's article with its time expressions, as one TimeML file's text (UTF-8)."""
    return write_article(document.article, document.timexes)


def write_article(article: Article, timexes: Iterable[Timex]) -> str:
    """One TimeML file's text of an article and the expressions read in it.

    The text of TEXT is `article.body_text`, code point by code point; characters that XML 1.0
    cannot hold are U+FFFD. Of expressions that overlap the first is written, the longer of two
    that begin together; one with a value that TIMEX3 does not allow is left out. Linear.
    """
    found = _disjoint(article.body_text, timexes)
    begins, ends = _points(article, found)
    lines = [_HEAD, f"<DOCID>{escaped(article.uri)}</DOCID>\n\n", f"<DCT>{_creation(article)}</DCT>\n\n"]
    if article.headline:
        lines.append(f"<TITLE>{escaped(article.headline)}</TITLE>\n\n")
    ids = {timex.id for timex in found}
    lines += [
        "<TEXT>",
        *_marked(article.body_text, found, {t.id: _attributes(t, ids, begins, ends) for t in found}),
        "</TEXT>\n\n",
    ]
    lines += [f"{line}\n" for line in _ranges(found)]
    return "".join([*lines, "</TimeML>\n"])


def escaped(text: str) -> str:
    """Text for XML: what a parser gives back has the same length, U+FFFD where XML has no form."""
    return _UNSAFE.sub(lambda match: _ESCAPES.get(match[0], "\ufffd"), text)


def _disjoint(text: str, timexes: Iterable[Timex]) -> list[Timex]:
    """What can be marked, in text order, with ids that XML and TimeML allow."""
    kept: list[Timex] = []
    place = 0
    for timex in sorted(timexes, key=lambda t: (t.start, -t.end)):
        if place <= timex.start < timex.end <= len(text) and is_value(timex.type, timex.value):
            kept.append(timex)
            place = timex.end
    ids = [timex.id for timex in kept]
    if len(set(ids)) == len(ids) and all(_ID.fullmatch(id) for id in ids):
        return kept
    # Only a Document made by hand gets here. The ids are new, so what refers to the old ones is dropped.
    return [replace(timex, id=f"t{number}", anchor_id=None, range_end=None) for number, timex in enumerate(kept, 1)]


def _creation(article: Article) -> str:
    """The DCT; with nothing known it stays, all X: expressions still hang on it."""
    type, value = "DATE", _UNKNOWN
    instant = _MINUTE.fullmatch(article.firstcreated or "")
    if instant and is_value("TIME", instant[1] + (instant[2] or "")):
        type, value = "TIME", instant[1] + (instant[2] or "")
    elif (published := _publication(article)) is not None:
        value = _within(published)
    known = value if value != _UNKNOWN else ""
    given = {"tid": _CREATION, "type": type, "value": value, "temporalFunction": "false", "functionInDocument": "CREATION_TIME"}
    return _element(given, known)


def _publication(article: Article) -> Interval | None:
    """The days that the article may be from."""
    if article.interval is not None:
        return article.interval
    try:
        return Interval.of_day(date.fromisoformat((article.firstcreated or "")[:10]))
    except ValueError:
        return None


def _within(interval: Interval) -> str:
    """The finest value that holds all of the interval: a day, a month, a year."""
    start, end = interval.earliest, interval.latest
    if start is None or end is None:
        return _UNKNOWN
    if interval.day is not None:
        return interval.day.isoformat()
    month, year = f"{start.year:04d}-{start.month:02d}", f"{start.year:04d}"
    if interval == Interval.of_month(start.year, start.month):
        return month
    if Interval.of_month(start.year, start.month).contains(interval):
        return f"{month}-XX"
    if interval == Interval.of_year(start.year):
        return year
    return f"{year}-XX-XX" if Interval.of_year(start.year).contains(interval) else _UNKNOWN


def _points(article: Article, found: list[Timex]) -> tuple[set[str], set[str]]:
    """Ids of the durations that begin, and of those that end, on the day of publication."""
    published = _publication(article)
    begins: set[str] = set()
    ends: set[str] = set()
    for timex in found:
        if timex.type != "DURATION" or published is None:
            continue
        if timex.anchor == "creation" and (covered := timex.interval) is not None:
            if covered.latest == published.latest:
                ends.add(timex.id)
            elif covered.earliest == published.earliest:
                begins.add(timex.id)
        elif timex.bound == "since" and timex.anchor == "none" and timex.extent is not None:
            ends.add(timex.id)
    return begins, ends


def _attributes(timex: Timex, ids: set[str], begins: set[str], ends: set[str]) -> dict[str, str]:
    """In the order of the specification; what is not known is left out."""
    given = {"tid": timex.id, "type": timex.type, "value": timex.value}
    if timex.mod in MODS:
        given["mod"] = str(timex.mod)
    if timex.quant:
        given["quant"] = timex.quant
    if timex.freq and is_frequency(timex.freq):
        given["freq"] = timex.freq
    if timex.id in begins:
        given["beginPoint"] = _CREATION
    if timex.id in ends:
        given["endPoint"] = _CREATION
    amount = timex.type in ("DURATION", "SET")
    given["temporalFunction"] = "false" if timex.anchor == "none" or amount else "true"
    given["functionInDocument"] = "NONE"
    if timex.anchor == "creation" and timex.id not in begins | ends:
        given["anchorTimeID"] = _CREATION
    elif timex.anchor == "context" and timex.anchor_id in ids and timex.anchor_id != timex.id:
        given["anchorTimeID"] = str(timex.anchor_id)
    return given


def _marked(text: str, found: list[Timex], attributes: dict[str, dict[str, str]]) -> list[str]:
    parts: list[str] = []
    place = 0
    for timex in found:
        parts += [escaped(text[place : timex.start]), _element(attributes[timex.id], text[timex.start : timex.end])]
        place = timex.end
    return [*parts, escaped(text[place:])]


def _ranges(found: list[Timex]) -> list[str]:
    """A DURATION without text for each range ("du 27 au 28 février"), from its first to its second end."""
    by_id = {timex.id: timex for timex in found}
    number = max((int(timex.id[1:]) for timex in found), default=0)
    lines: list[str] = []
    for timex in found:
        other = by_id.get(timex.range_end or "")
        if other is None or other.start < timex.end:
            continue
        number += 1
        given = {"tid": f"t{number}", "type": "DURATION", "value": _length(timex, other)}
        given |= {"beginPoint": timex.id, "endPoint": other.id, "temporalFunction": "true", "functionInDocument": "NONE"}
        lines.append(_element(given, ""))
    return lines


def _length(first: Timex, last: Timex) -> str:
    """From the beginning of the one to the end of the other, in their grain; clock times from one to the other.

    X where they differ in grain, or are not known.
    """
    unknown = _VAGUE.get(last.grain or "day", "PXD")
    if first.grain != last.grain or first.interval is None or last.interval is None:
        return unknown
    start, end = first.interval.earliest, last.interval.latest
    if last.grain in ("minute", "hour"):
        end = last.interval.earliest
    if start is None or end is None or start >= end:
        return unknown
    days, months = (end - start).days, (end.year - start.year) * 12 + end.month - start.month
    if last.grain in ("minute", "hour"):
        return _clock(int((end - start).total_seconds()) // 60)
    return {"day": f"P{days}D", "month": f"P{months}M", "year": f"P{months // 12}Y"}.get(str(last.grain), unknown)


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest else "")


def _element(attributes: dict[str, str], text: str) -> str:
    names = " ".join(f'{name}="{_attribute(value)}"' for name, value in attributes.items())
    return f"<TIMEX3 {names}>{escaped(text)}</TIMEX3>" if text else f"<TIMEX3 {names} />"


def _attribute(value: str) -> str:
    return escaped(value).replace('"', "&quot;").replace("\t", "&#9;").replace("\n", "&#10;")
