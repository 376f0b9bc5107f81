"""Textes de la page, du terminal et des commandes."""

from __future__ import annotations

STRINGS: dict[str, str] = {
    "and": "{a} et {b}",
    "others": "{n} autre|{n} autres",
    "between": "entre {a}",
}
