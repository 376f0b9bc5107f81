"""JSON Schema of the records (draft 2020-12), kept as files beside this module."""

from __future__ import annotations

from importlib.resources import files

_NAMES = ("actors", "article", "chronology", "document", "finding")


def names() -> tuple[str, ...]:
    """The records that have a schema."""
    return _NAMES


def text(name: str) -> str:
    """The schema of a record as JSON text. KeyError, naming those there are, for another name."""
    if name not in _NAMES:
        raise KeyError(f"no schema {name!r}; there are: {', '.join(_NAMES)}")
    return files("filrouge.codec").joinpath("schemas", f"{name}.json").read_text(encoding="utf-8")
