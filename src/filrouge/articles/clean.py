"""What may be changed in a text at the door: nothing but what no store can hold."""

from __future__ import annotations

import re

from filrouge.articles.draft import note
from filrouge.model.finding import Finding

# NUL ends a string in SQLite and is refused by PostgreSQL; a lone surrogate has no UTF-8 form.
_UNHOLDABLE = re.compile("[\x00\ud800-\udfff]")


def clean(text: str) -> tuple[str, int]:
    """The text with NUL and lone surrogates as U+FFFD, of the same length, and how many."""
    return _UNHOLDABLE.subn("\ufffd", text)


def clean_field(text: str) -> str | None:
    """A metadata value on one line without outer blanks; None when nothing is left."""
    return " ".join(clean(text)[0].split()) or None


def unix_newlines(text: str) -> str:
    """CRLF as LF; a lone CR, U+0085, U+2028 stay: the view treats them as ends of lines."""
    return text.replace("\r\n", "\n") if "\r\n" in text else text


def replaced(count: int) -> tuple[Finding, ...]:
    """A note on characters that had to be replaced, none when there were none."""
    return (note("characters-replaced", count=count),) if count else ()
