"""Texts of the page, the terminal and the commands."""

from __future__ import annotations

STRINGS: dict[str, str] = {
    "and": "{a} and {b}",
    "others": "{n} other|{n} others",
    "between": "between {a}",
}
