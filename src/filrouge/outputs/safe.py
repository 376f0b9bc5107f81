"""Foreign text made harmless for the place where it is shown."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_MARKS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: "\u2421",
    **{code: f"⟨{code:02X}⟩" for code in range(0x80, 0xA0)},
    **{ord(char): f"⟨U+{ord(char):04X}⟩" for char in _BIDI},
    0x2028: "⟨U+2028⟩",
    0x2029: "⟨U+2029⟩",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
_CONTROLS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]")
_SPACES = re.compile(r"[ \t\n]+")


def visible(text: str) -> str:
    """Control characters, terminal escapes and direction marks as marks that one sees.

    Line feeds and tabs stay; everything else of C0 and C1, the direction controls of Unicode and
    lone surrogates are replaced, so that no text can steer a terminal or hide its own order.
    """
    return text.translate(_MARKS)


def one_line(text: str) -> str:
    """`visible` text with every run of plain white space as one space; no-break spaces stay."""
    return _SPACES.sub(" ", visible(text.replace("\r\n", "\n"))).strip()


def web_address(url: str | None) -> str | None:
    """An http or https address that may become a link; None for anything else.

    Browsers drop control characters and white space before they look at the scheme, so these are
    dropped first.
    """
    if not url:
        return None
    cleaned = _CONTROLS.sub("", url)
    try:
        parts = urlsplit(cleaned)
        host = parts.hostname
    except ValueError:
        return None
    return cleaned if parts.scheme.lower() in ("http", "https") and host else None


def shortened(text: str, keep: tuple[int, int], most: int) -> str:
    """At most about `most` characters of `text` around the span `keep`, cuts marked with "[…]"."""
    if len(text) <= most:
        return text
    start, end = keep
    first = max(0, min(start - most // 3, len(text) - most))
    last = min(len(text), max(first + most, min(end, first + 2 * most)))
    if first:
        space = text.find(" ", first, first + 24)
        first = space + 1 if space >= 0 else first
    if last < len(text):
        space = text.rfind(" ", max(first, last - 24), last)
        last = space if space > 0 else last
    return ("[…] " if first else "") + text[first:last] + (" […]" if last < len(text) else "")
