"""Texts of the page, the terminal and the files."""

from __future__ import annotations

STRINGS: dict[str, str] = {
    "and": "{a} and {b}",
    "others": "{n} other|{n} others",
    "between": "between {a}",
    "chronology": "Chronology",
    "n-entries": "{n} fact|{n} facts",
    "n-articles": "{n} article|{n} articles",
    "n-stories": "{n} story|{n} stories",
    "n-findings": "{n} point to check|{n} points to check",
    "undated-heading": "Undated",
    "gap": "nothing between {a} and {b}",
    "not-before": "{a} at the earliest",
    "not-after": "{a} at the latest",
    "findings": "Points to check",
    "articles": "Articles",
    "quoted": "“{text}”",
    "fix": "suggestion: {text}",
    "notes": "Notes",
    "left-out": "Left out: {reasons}",
    "version": "{field}: {value} according to {sources}",
    "field-start": "start",
    "field-end": "end",
    "field-date": "date",
    "field-place": "place",
    "field-type": "kind",
    "field-actors": "actors",
    "field-status": "status",
}
