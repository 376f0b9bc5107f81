"""One JSON record to a draft: an Article of the contract, or a Document that `annotate` wrote."""

from __future__ import annotations

import json
import math
from typing import Any

from filrouge.articles.clean import clean, clean_field, replaced
from filrouge.articles.dates import parse_date
from filrouge.articles.draft import Draft, GivenDate, Witness, note
from filrouge.model.article import Article, Evidence
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.refusal import Refusal, refusal
from filrouge.model.text import reason

ARTICLE_BYTES = 5_000_000
"""Longest article, in bytes of UTF-8."""
_ALIASES = {
    "uri": ("uri", "id"),
    "headline": ("headline", "title"),
    "body_text": ("body_text", "text"),
    "language": ("language", "lang"),
    "firstcreated": ("firstcreated", "date"),
    "byline": ("byline", "author"),
    "publisher": ("publisher",),
    "agency": ("agency",),
    "url": ("url",),
    "located": ("located",),
}
_BASES = ("metadata", "page", "dateline", "text", "other-articles", "option")


class NotJsonError(Exception):
    """A line that is no JSON object; `code` says in which way."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def load(text: str, *, strict: bool = True) -> Any:
    """Parsed JSON; NaN and infinities become null. NotJsonError for what cannot be parsed.

    `strict=False` lets line breaks stand inside strings, as careless pages have them.
    """
    try:
        return json.loads(text, parse_constant=lambda _: None, parse_float=_finite, strict=strict)
    except RecursionError:
        raise NotJsonError("nesting") from None
    except json.JSONDecodeError as error:
        cut = error.msg.startswith("Unterminated") or not text[error.pos :].strip()
        raise NotJsonError("cut" if cut else "syntax") from None
    except ValueError:
        raise NotJsonError("number") from None


def _finite(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None


def read_record(record: Any, *, source: str, position: str, uri: str, encoding: str | None) -> Draft | Refusal:
    """A draft of one record; `uri` is its name when it has none of its own."""
    if not isinstance(record, dict):
        return refusal(source, "JSON", position=position, reason="not-object")
    inner = record.get("article")
    document = isinstance(inner, dict) and _first(inner, "body_text") is not None
    if document:
        record = inner
    body = _first(record, "body_text")
    if not isinstance(body, str):
        kind = "missing" if body is None else type(body).__name__
        return refusal(source, "FIELD", position=position, field="body_text", found=kind)
    if len(body) > ARTICLE_BYTES or len(body.encode("utf-8", "surrogatepass")) > ARTICLE_BYTES:
        return refusal(source, "TOO_BIG", position=position, limit=ARTICLE_BYTES)
    body, count = clean(body)
    if not body.strip("\ufeff \t\r\n\v\f\u200b") or body.isspace():
        return refusal(source, "EMPTY", position=position)
    fields = _Fields(record)
    name = fields.text("uri")
    findings = replaced(count)
    return Draft(
        uri=name or uri,
        body_text=body,
        headline=fields.text("headline"),
        language=fields.text("language"),
        byline=fields.text("byline"),
        publisher=fields.text("publisher"),
        agency=fields.text("agency"),
        url=fields.text("url"),
        located=fields.text("located"),
        encoding=encoding,
        dates=fields.date(),
        given=_given(record, name or uri) if document else None,
        findings=findings + tuple(fields.findings),
    )


class _Fields:
    """Optional fields of a record; what has a wrong type is noted and left out."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.record = record
        self.findings: list[Finding] = []

    def text(self, name: str) -> str | None:
        value = _first(self.record, name)
        if value is None:
            return None
        written = _text(value, numbers=name == "uri")
        if written is None:
            self.findings.append(note("field-ignored", field=name, found=type(value).__name__))
            return None
        return clean_field(written)

    def date(self) -> tuple[Witness, ...]:
        value = _first(self.record, "firstcreated")
        if value is None or value == "":
            return ()
        # 2018 and 20180612 are written without quotes in hand-made files.
        written = str(value) if isinstance(value, int) and not isinstance(value, bool) and 999 < value < 10**8 else value
        if not isinstance(written, str):
            self.findings.append(note("field-ignored", field="firstcreated", found=type(value).__name__))
            return ()
        if not written.strip():
            return ()
        return (Witness(value=clean(written)[0], basis="metadata", why=reason("metadata", field="firstcreated")),)


def _text(value: Any, *, numbers: bool = False) -> str | None:
    """Text of a string, of a {"name": …} as schema.org has it, or of a list of these."""
    if isinstance(value, str):
        return value
    if numbers and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return str(value["name"])
    if isinstance(value, list):
        names = [None if isinstance(item, list) else _text(item) for item in value[:50]]
        return ", ".join(str(name) for name in names) if names and None not in names else None
    return None


def _first(record: dict[str, Any], name: str) -> Any:
    """The field or its alias, whichever is not null."""
    return next((record[alias] for alias in _ALIASES[name] if record.get(alias) is not None), None)


def _given(record: dict[str, Any], uri: str) -> GivenDate | None:
    """The date that a Document carries, with its basis and evidence; None when it has none."""
    bounds = [parse_date(record[key]) if isinstance(record.get(key), str) else None for key in ("earliest", "latest")]
    earliest, latest = (None if bound is None else bound.interval.earliest for bound in bounds)
    first = parse_date(record["firstcreated"]) if isinstance(record.get("firstcreated"), str) else None
    try:
        interval = Interval(earliest, latest) if earliest or latest else first.interval if first else None
    except ValueError:
        interval = None
    if interval is None:
        return None
    basis = record.get("firstcreated_basis")
    return GivenDate(
        first=None if first is None else first.first,
        interval=interval,
        basis=basis if basis in _BASES else None,
        evidence=tuple(_evidence(record.get("evidence"), uri)),
    )


def _evidence(value: Any, uri: str) -> list[Evidence]:
    from filrouge.codec.reasons import reason_from_text

    kept: list[Evidence] = []
    for item in value if isinstance(value, list) else ():
        if not isinstance(item, dict):
            continue
        start, end = item.get("start"), item.get("end")
        if type(start) is int and type(end) is int and 0 <= start <= end:
            named, why = item.get("uri"), item.get("why")
            ground = reason_from_text(why) if isinstance(why, str) else reason("metadata")
            kept.append(Evidence(named if isinstance(named, str) else uri, start, end, ground))
    return kept


def same_article(record: dict[str, Any]) -> Article | None:
    """The article of a Document exactly as it was, None when it was changed by hand or is of another version."""
    from filrouge.codec.articles import article_from_dict

    try:
        article = article_from_dict(record["article"])
    except (ValueError, TypeError, KeyError, OverflowError):
        return None
    size = len(article.body_text)
    holds = not clean(article.body_text)[1] and len(article.body_text.encode("utf-8", "replace")) <= ARTICLE_BYTES
    whole = bool(article.body_text.strip()) and bool(article.uri) and not clean(article.uri)[1]
    inside = all(0 <= start <= end <= size for start, end in article.meta_spans)
    return article if holds and whole and inside and article.language else None


def is_document(record: Any) -> bool:
    """True for a line that `annotate --json` wrote."""
    return isinstance(record, dict) and isinstance(record.get("article"), dict)
