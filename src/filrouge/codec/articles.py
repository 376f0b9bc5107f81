"""Articles as plain dicts (contract §3, `article`), and back."""

from __future__ import annotations

from typing import Any, get_args

from filrouge.codec.fields import Fields, bounds
from filrouge.codec.reasons import finding_dict, finding_from_fields, reason_from_text
from filrouge.model.article import Article, DateBasis, Evidence

_BASES: tuple[DateBasis, ...] = get_args(DateBasis)


def article_dict(article: Article) -> dict[str, Any]:
    """The article with its whole text; positions everywhere refer to `body_text`."""
    return {
        "uri": article.uri,
        "headline": article.headline,
        "byline": article.byline,
        "publisher": article.publisher,
        "agency": article.agency,
        "url": article.url,
        "located": article.located,
        "body_text": article.body_text,
        "language": article.language,
        **dating_dict(article),
        "encoding": article.encoding,
        "meta_spans": [list(span) for span in article.meta_spans],
        "findings": [finding_dict(finding) for finding in article.findings],
    }


def dating_dict(article: Article) -> dict[str, Any]:
    """When the article was published, and on what that rests."""
    return {
        "firstcreated": article.firstcreated,
        **bounds(article.interval),
        "firstcreated_basis": article.firstcreated_basis,
        "evidence": [{"uri": e.uri, "start": e.start, "end": e.end, "why": str(e.why)} for e in article.evidence],
    }


def article_from_dict(data: object) -> Article:
    """Read back what `article_dict` wrote. ValueError, naming the field, when it is something else."""
    return article_from_fields(Fields(data))


def article_from_fields(fields: Fields) -> Article:
    body_text = fields.text("body_text")
    return Article(
        uri=fields.text("uri"),
        body_text=body_text,
        headline=fields.text_or_none("headline"),
        language=fields.text_or_none("language"),
        firstcreated=fields.text_or_none("firstcreated"),
        interval=fields.interval(),
        firstcreated_basis=fields.one_of_or_none("firstcreated_basis", _BASES),
        evidence=fields.items("evidence", _evidence),
        byline=fields.text_or_none("byline"),
        publisher=fields.text_or_none("publisher"),
        agency=fields.text_or_none("agency"),
        url=fields.text_or_none("url"),
        located=fields.text_or_none("located"),
        encoding=fields.text_or_none("encoding"),
        meta_spans=fields.pairs("meta_spans"),
        findings=fields.items("findings", finding_from_fields),
    )


def _evidence(fields: Fields) -> Evidence:
    return Evidence(
        uri=fields.text("uri"),
        start=fields.number("start"),
        end=fields.number("end"),
        why=reason_from_text(fields.text("why")),
    )
