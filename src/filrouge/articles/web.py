"""Addresses: which sources lie on a network, and which links may be kept."""

from __future__ import annotations

import re

_CONTROLS = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,30})://")
_LONGEST = 2_000


def scheme_of(source: str) -> str | None:
    """The scheme of a web address ("https"), None for a path; one letter is a Windows drive."""
    match = _SCHEME.match(source)
    return match[1].lower() if match else None


def web_address(value: str | None) -> str | None:
    """An http or https address without controls and blanks, None for anything else.

    Controls go first: browsers ignore them, so "java\\tscript:" is a script.
    """
    if value is None:
        return None
    address = _CONTROLS.sub("", value)
    if len(address) > _LONGEST or scheme_of(address) not in ("http", "https") or len(address) < len("http://a"):
        return None
    return address
