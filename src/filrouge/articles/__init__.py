"""Files, folders, standard input, JSONL and web pages to Article values.

Nothing here opens a network connection. The public names:

    read_sources(sources, options, stdin) -> Iterator[Article | Refusal]
    read_all(sources, options, stdin) -> ReadResult, with its Tally
    read_items(sources, options, stdin) -> Iterator[Received | Refusal | Duplicate | Skipped]
    article_of_text(text, options, uri=…, headline=…) -> Article
    ReadOptions, Tally, ReadResult, Received, Duplicate, Skipped
    parse_date(value, language) -> Stamp | None
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from filrouge.articles.dates import Stamp, parse_date
    from filrouge.articles.draft import ReadOptions
    from filrouge.articles.finish import article_of_text
    from filrouge.articles.places import Skipped
    from filrouge.articles.read import Duplicate, ReadResult, Received, Tally, read_all, read_items, read_sources

_HOMES = {
    "Stamp": "dates",
    "parse_date": "dates",
    "ReadOptions": "draft",
    "article_of_text": "finish",
    "Skipped": "places",
    "Duplicate": "read",
    "ReadResult": "read",
    "Received": "read",
    "Tally": "read",
    "read_all": "read",
    "read_items": "read",
    "read_sources": "read",
}
__all__ = [
    "Duplicate",
    "ReadOptions",
    "ReadResult",
    "Received",
    "Skipped",
    "Stamp",
    "Tally",
    "article_of_text",
    "parse_date",
    "read_all",
    "read_items",
    "read_sources",
]


def __getattr__(name: str) -> Any:
    """Load a public name on first use, so that importing this package costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
