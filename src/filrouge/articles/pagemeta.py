"""What a page says of itself in its raw source: JSON-LD, meta tags, <time>, canonical address.

Read without a tree and without a date library: those lose the hour and the zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any

from filrouge.articles.clean import clean_field
from filrouge.articles.draft import Witness
from filrouge.articles.jsonl import NotJsonError, load
from filrouge.articles.markup import Piece, attributes, pieces
from filrouge.articles.web import web_address
from filrouge.model.text import reason

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publication_date",
    "publish_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date.available",
    "article_date_original",
    "originalpublicationdate",
    "datecreated",
    "date",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_ARTICLE_TYPES = ("Article", "Posting", "Report", "NewsStory")
# Parts of a JSON-LD graph that speak of other articles.
_ELSEWHERE = frozenset({"itemListElement", "relatedLink", "hasPart", "isPartOf", "comment", "mentions", "citation", "review"})
_MOST_NODES = 20_000
_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\n]{4,40})"')
_LD_HEADLINE = re.compile(r'"headline"\s*:\s*"((?:[^"\\\n]|\\.){1,500})"')
_DATED_CLASS = re.compile(r"publi|posted|entry-date|date-?time|pubdate|timestamp|article-date", re.IGNORECASE)
_EPOCH = "1970-01-01"


@dataclass(slots=True)
class PageFacts:
    """Raw values; `published` and `doubtful` (less sure) are witnesses in order of trust."""

    language: str | None = None
    headline: str | None = None
    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: list[Witness] = field(default_factory=list)
    doubtful: list[Witness] = field(default_factory=list)


@dataclass(slots=True)
class _Raw:
    metas: dict[str, str] = field(default_factory=dict)
    authors: list[str] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    times: list[tuple[str, bool]] = field(default_factory=list)
    title: str | None = None
    canonical: str | None = None
    language: str | None = None


def read_facts(html: str) -> PageFacts:
    """Everything that the source states, each value once. Linear in the page."""
    raw = _collect(html)
    facts = PageFacts(language=raw.language or raw.metas.get("og:locale") or raw.metas.get("content-language"))
    facts.url = web_address(raw.canonical) or web_address(raw.metas.get("og:url"))
    nodes = [node for record in raw.records for node in _nodes(record)]
    articles = [node for node in nodes if _is_article(node)]
    article = next((node for node in articles if facts.url and facts.url in _addresses(node)), None) or next(iter(articles), {})
    _names(facts, raw, article)
    _times(facts, raw, article, nodes)
    return facts


def _collect(html: str) -> _Raw:
    raw = _Raw()
    script_type, in_body = "", False
    for piece in pieces(html):
        if piece.kind == "raw":
            if piece.name == "script" and "ld+json" in script_type:
                raw.records.append(html[piece.start : piece.end])
            elif piece.name == "title" and raw.title is None and not in_body:
                raw.title = clean_field(unescape(html[piece.start : piece.end]))
        elif piece.kind == "open":
            in_body = in_body or piece.name == "body"
            if piece.name == "script":
                script_type = attributes(html, piece).get("type", "").lower()
            elif piece.name in ("meta", "time", "html", "link") or _has_property(html, piece):
                _tag(raw, piece.name, attributes(html, piece))
    return raw


def _has_property(html: str, piece: Piece) -> bool:
    return piece.end - piece.start > 20 and html.find("itemprop", piece.start, min(piece.end, piece.start + 500)) >= 0


def _tag(raw: _Raw, name: str, values: dict[str, str]) -> None:
    if name == "html":
        raw.language = raw.language or values.get("lang") or values.get("xml:lang")
    elif name == "link":
        if "canonical" in values.get("rel", "").lower().split():
            raw.canonical = raw.canonical or values.get("href")
    elif name == "time":
        if "datetime" in values:
            marked = "pubdate" in values or "datepublished" in values.get("itemprop", "").lower()
            raw.times.append((values["datetime"], marked or bool(_DATED_CLASS.search(values.get("class", "")))))
    elif "content" in values:
        for key in ("property", "name", "itemprop", "http-equiv"):
            label = values.get(key, "").lower()
            raw.metas.setdefault(label, values["content"])
            if label in ("author", "article:author", "dc.creator"):
                raw.authors.append(values["content"])


def _names(facts: PageFacts, raw: _Raw, article: dict[str, Any]) -> None:
    publisher = _named(article.get("publisher")) or [raw.metas.get("og:site_name", ""), raw.metas.get("application-name", "")]
    facts.publisher = next((name for value in publisher if (name := clean_field(value)) and not web_address(name)), None)
    titles = [article.get("headline"), raw.metas.get("og:title"), raw.metas.get("twitter:title"), raw.title, article.get("name")]
    title = next((name for value in titles if isinstance(value, str) and (name := clean_field(unescape(value)))), None)
    facts.headline = _without_site(title, facts.publisher) if title else None
    authors = _named(article.get("author")) or raw.authors
    kept = dict.fromkeys(name for value in authors if (name := clean_field(unescape(value))) and not web_address(name))
    facts.byline = ", ".join(name for name in kept if name != facts.publisher) or None


def _times(facts: PageFacts, raw: _Raw, article: dict[str, Any], nodes: list[dict[str, Any]]) -> None:
    def witness(value: Any, code: str, **args: object) -> list[Witness]:
        if not isinstance(value, str) or not value.strip() or value.strip().startswith(_EPOCH):
            return []
        return [Witness(value=value.strip()[:80], basis="page", why=reason(code, **args))]

    sure = witness(article.get("datePublished"), "page-json-ld", field="datePublished")
    for name in _PUBLISHED:
        sure += witness(raw.metas.get(name), "page-meta", name=name)
    sure += [w for value, marked in raw.times if marked for w in witness(value, "page-time")][:1]
    pages = [node for node in nodes if node is not article and _has_type(node, ("Page",))]
    sure += [w for node in pages[:1] for w in witness(node.get("datePublished"), "page-json-ld", field="datePublished")]
    sure += witness(article.get("dateCreated"), "page-json-ld", field="dateCreated")
    facts.published = _local_first(sure)
    days = {value[:10] for value, _ in raw.times}
    if len(days) == 1:
        facts.doubtful += witness(raw.times[0][0], "page-time")
    modified = [article.get("dateModified"), *(raw.metas.get(name) for name in _MODIFIED)]
    facts.doubtful += [w for value in modified for w in witness(value, "page-modified")][:1]


def _local_first(witnesses: list[Witness]) -> list[Witness]:
    """The same instant in local time before the one in UTC: the day is that of the newsroom."""
    if len(witnesses) < 2 or (first := _instant(witnesses[0])) is None or first.utcoffset():
        return witnesses
    for number, witness in enumerate(witnesses[1:], start=1):
        other = _instant(witness)
        if other is not None and other.utcoffset() and other == first:
            return [witness, *witnesses[:number], *witnesses[number + 1 :]]
    return witnesses


def _instant(witness: Witness) -> datetime | None:
    try:
        instant = datetime.fromisoformat(witness.value)
    except ValueError:
        return None
    return instant if instant.tzinfo is not None else None


def _nodes(record: str) -> Iterator[dict[str, Any]]:
    """Objects of a JSON-LD script in document order, those about other articles left out."""
    text = record.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        value = load(text.strip().rstrip(";"), strict=False)
    except NotJsonError:
        found = _LD_HEADLINE.search(record)
        if found is not None and '"NewsArticle"' in record[:20_000]:
            dated = _LD_DATE.search(record)
            yield {"@type": "NewsArticle", "headline": found[1], "datePublished": dated[1] if dated else None}
        return
    stack, count = [value], 0
    while stack and count < _MOST_NODES:
        node = stack.pop()
        count += 1
        if isinstance(node, list):
            stack += reversed(node)
        elif isinstance(node, dict):
            yield node
            inner = [child for key, child in node.items() if key not in _ELSEWHERE and isinstance(child, dict | list)]
            stack += reversed(inner)


def _has_type(node: dict[str, Any], endings: tuple[str, ...]) -> bool:
    types = node.get("@type")
    return any(isinstance(one, str) and one.endswith(endings) for one in (types if isinstance(types, list) else [types]))


def _is_article(node: dict[str, Any]) -> bool:
    return _has_type(node, _ARTICLE_TYPES) and ("headline" in node or "datePublished" in node or "articleBody" in node)


def _addresses(node: dict[str, Any]) -> list[str]:
    main = node.get("mainEntityOfPage")
    values = [node.get("url"), node.get("@id"), main.get("@id") if isinstance(main, dict) else main]
    return [value for value in values if isinstance(value, str)]


def _named(value: Any) -> list[str]:
    """Names in a schema.org value: a string, an object with a name, or a list of these."""
    values = value if isinstance(value, list) else [value]
    names = [one.get("name") if isinstance(one, dict) else one for one in values[:50]]
    return [name for name in names if isinstance(name, str) and name.strip()]


def _without_site(title: str, publisher: str | None) -> str:
    """ "Title - Publisher" and "Title | Publisher" without the publisher."""
    for mark in (" - ", " | ", " – ", " — ", " : "):
        head, found, tail = title.rpartition(mark)
        if found and publisher and tail.casefold() == publisher.casefold() and head.strip():
            return head.strip()
    return title
