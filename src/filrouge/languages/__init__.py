"""Language packs: folders of small files that only say things about a language.

Engines name no language. They ask for a *part* of a pack (`part("xx", "timex")`) and get the
`DATA` value of `languages/xx/timex.py`; what such a value holds is said in `languages/parts/`.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Any


@cache
def available() -> tuple[str, ...]:
    """Codes (ISO 639-1) of the packs that are here, in alphabetical order."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if m.ispkg and len(m.name) == 2))


@cache
def part(code: str, name: str) -> Any:
    """`DATA` of one file of a pack. KeyError, naming the packs there are, for an unknown code."""
    if code not in available():
        raise KeyError(f"no language pack {code!r}; there are: {', '.join(available())}")
    return importlib.import_module(f"filrouge.languages.{code}.{name}").DATA
