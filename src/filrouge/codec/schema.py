"""JSON Schema of the records (draft 2020-12), kept as files beside this module."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

SCHEMAS = ("article", "chronology", "document", "finding")


def schema(name: str) -> dict[str, Any]:
    """The schema of a record. KeyError, naming those there are, for another name."""
    if name not in SCHEMAS:
        raise KeyError(f"no schema {name!r}; there are: {', '.join(SCHEMAS)}")
    text = files("filrouge.codec").joinpath("schemas", f"{name}.json").read_text(encoding="utf-8")
    loaded = json.loads(text)
    assert isinstance(loaded, dict)
    return loaded
