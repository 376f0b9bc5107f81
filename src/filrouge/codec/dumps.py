"""JSON text that every reader takes: one line, no NaN, no surrogates, the same bytes each time."""

from __future__ import annotations

import json
import math
import re
from typing import Any

_SURROGATE = re.compile("[\ud800-\udfff]")
# Legal inside JSON, but many line readers split on them; one record must stay one line.
_LINE_ENDS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029", "\u0085": "\\u0085"})


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON of plain dicts, lists and scalars; text stays readable (no ASCII escapes)."""
    separators = (",", ": ") if indent is not None else (", ", ": ")
    text = json.dumps(_finite(value), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    return _SURROGATE.sub("\ufffd", text).translate(_LINE_ENDS)


def _finite(value: Any) -> Any:
    """Infinite and undefined numbers have no JSON: they become null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value
