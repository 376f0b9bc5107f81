"""A web page to a draft: its text by trafilatura, its metadata by our own reading.

trafilatura and htmldate enter the project here and nowhere else; nothing is fetched.
"""

from __future__ import annotations

import contextlib
import logging
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from filrouge.articles.clean import clean, clean_field, replaced
from filrouge.articles.draft import Draft, Witness, note
from filrouge.articles.furniture import credit_in
from filrouge.articles.markup import flat_text, lean
from filrouge.articles.packs import vocabulary
from filrouge.articles.pagemeta import PageFacts, read_facts
from filrouge.model.finding import Finding
from filrouge.model.refusal import Refusal, refusal
from filrouge.model.text import reason

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_FAST_ABOVE = 600_000
_FLAT_ABOVE = 2_500_000
"""Characters outside scripts and styles above which no tree is built: trees are super-linear."""
_DEEPEST = 200
"""Nesting from 255 on makes lxml give an empty document, without an error."""
_LITTLE, _MUCH = 0.05, 2_000
_REPEATED = 40
_LAST_DAY = "2199-12-31"
_LOGGERS = ("trafilatura", "htmldate", "justext", "charset_normalizer", "courlan", "lxml")


def declared_charset(data: bytes) -> str | None:
    """The character set that the first bytes of a page name."""
    found = _CHARSET.search(data[:4_096])
    return found[1].decode("ascii") if found else None


def read_page(uri: str, html: str, *, encoding: str | None) -> Draft | Refusal:
    """A draft of a page, or NO_TEXT when bytes come in and no text comes out."""
    html, count = clean(html)
    facts = read_facts(html)
    slim, depth = lean(html)
    readable = len(slim) <= _FLAT_ABOVE and depth <= _DEEPEST
    text, findings = _text(slim, readable=readable)
    if not text.strip():
        return refusal(uri, "NO_TEXT", characters=len(html))
    text, more = clean(text)
    if readable:
        _complete(facts, slim)
    guess = () if facts.published or not readable else _guessed_date(slim)
    return Draft(
        uri=uri,
        body_text=text,
        headline=facts.headline,
        page_language=facts.language,
        byline=facts.byline,
        publisher=facts.publisher,
        agency=credit_in(facts.byline, vocabulary()) if facts.byline else None,
        url=facts.url,
        encoding=encoding,
        dates=tuple(facts.published),
        last_dates=(*facts.doubtful[:1], *guess, *facts.doubtful[1:]) if not facts.published else (),
        findings=replaced(count + more) + findings,
    )


def _text(html: str, *, readable: bool) -> tuple[str, tuple[Finding, ...]]:
    """The text that the reader keeps, and notes on what it may have left out."""
    flat = flat_text(html)
    kept = _kept(html, fast=len(html) > _FAST_ABOVE) if readable else ""
    if not kept.strip():
        return flat, (note("page-read-flat", characters=len(html)),) if flat else ()
    kept = _with_repeats(flat, kept)
    findings: tuple[Finding, ...] = ()
    if len(flat) > _MUCH and len(kept) < _LITTLE * len(flat):
        findings += (note("page-little-kept", kept=len(kept), seen=len(flat)),)
    lost = _lost_repeats(flat, kept)
    if lost:
        findings += (note("page-repeats-left-out", count=lost),)
    return kept, findings


def _with_repeats(flat: str, kept: str) -> str:
    """The reader folds a paragraph that directly follows its twin: give the twins back."""
    runs: dict[str, list[int]] = {}
    for line, twins in groupby(flat.split("\n")):
        if len(line) >= _REPEATED:
            runs.setdefault(line, []).append(sum(1 for _ in twins))
    if all(max(counts) == 1 for counts in runs.values()):
        return kept
    lines = kept.split("\n")
    seen = Counter(lines)
    # Only where each run of the page has its one line in the kept text: else nothing says which is which.
    left = {line: iter(counts) for line, counts in runs.items() if len(counts) == seen[line]}
    return "\n".join(text for line in lines for text in [line] * (next(left[line], 1) if line in left else 1))


def _lost_repeats(flat: str, kept: str) -> int:
    """Paragraphs that the page has several times and the kept text less often: the reader drops these."""
    in_page = Counter(line for line in flat.split("\n") if len(line) >= _REPEATED)
    repeated = {line: count for line, count in in_page.items() if count > 1}
    if not repeated:
        return 0
    in_text = Counter(" ".join(line.split()) for line in kept.split("\n"))
    return sum(count - in_text[line] for line, count in repeated.items() if 0 < in_text[line] < count)


def _kept(html: str, *, fast: bool) -> str:
    from trafilatura import bare_extraction

    with _quiet():
        try:
            # Repetitions are the article's, comments are not.
            found: Any = bare_extraction(html, fast=fast, include_comments=False, deduplicate=False, with_metadata=False)
        except Exception:
            # Whatever a page does to the reader, the page is then read without it.
            return ""
    return str(getattr(found, "text", None) or "")


def _complete(facts: PageFacts, html: str) -> None:
    """Title and author from the visible page where its source states none."""
    if facts.headline and facts.byline:
        return
    from trafilatura.metadata import extract_metadata

    with _quiet():
        try:
            found: Any = extract_metadata(html, extensive=False, date_config=_date_settings())
        except Exception:
            return
    if found is not None:
        facts.headline = facts.headline or clean_field(str(found.title or ""))
        facts.byline = facts.byline or clean_field(str(found.author or "").replace("; ", ", "))


def _guessed_date(html: str) -> tuple[Witness, ...]:
    """htmldate's answer; it gives no evidence, so it is heard last."""
    from htmldate import find_date

    with _quiet():
        try:
            found = find_date(html, **_date_settings())
        except Exception:
            return ()
    return (Witness(value=found, basis="page", why=reason("page-htmldate")),) if found else ()


def _date_settings() -> dict[str, Any]:
    # A last day of its own keeps the library from asking the clock; the first date, not the last change.
    return {"original_date": True, "extensive_search": False, "max_date": _LAST_DAY}


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Third-party logs and warnings say nothing that a Finding does not say."""
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    levels = [logger.level for logger in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for logger in loggers:
            logger.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)
