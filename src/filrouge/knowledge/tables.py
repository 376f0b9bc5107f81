"""Reading the CSV tables that come with the package."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib import resources

Row = Mapping[str, str]


@cache
def rows(name: str) -> tuple[Row, ...]:
    """All lines of `tables/<name>.csv` as column -> text; FileNotFoundError when there is none."""
    path = resources.files(__package__) / "tables" / f"{name}.csv"
    lines = csv.reader(path.read_text(encoding="utf-8").splitlines())
    columns = next(lines)
    return tuple(dict(zip(columns, line, strict=True)) for line in lines if line)


def parts(*fields: str | None) -> tuple[str, ...]:
    """The values of `;`-parted fields, in order, each once."""
    values = (value.strip() for field in fields if field for value in field.split(";"))
    return tuple(dict.fromkeys(value for value in values if value))


@cache
def languages(name: str, column: str) -> tuple[str, ...]:
    """Codes of the languages that a table has `column` in."""
    first = rows(name)[0]
    codes = (key.removeprefix(f"{column}_") for key in first if key.startswith(f"{column}_"))
    return tuple(code for code in codes if len(code) == 2)
