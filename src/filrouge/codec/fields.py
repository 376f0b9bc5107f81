"""Typed access to plain dicts that came from outside: what is wrong is said with the field's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from filrouge.model.interval import GRAINS, Grain, Interval

T = TypeVar("T")


class FieldError(ValueError):
    """A record that is not what the contract says; `field` names the place."""

    def __init__(self, field: str, wanted: str, found: object) -> None:
        super().__init__(f"{field}: {wanted} is needed, not {type(found).__name__}")
        self.field = field


class Fields:
    """One JSON object. A null field is an absent field; unknown fields are ignored."""

    __slots__ = ("_data", "path")

    def __init__(self, data: object, path: str = "") -> None:
        if not isinstance(data, Mapping):
            raise FieldError(path or "record", "an object", data)
        self._data: Mapping[str, Any] = data
        self.path = path

    def _name(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        return self._data.get(key) is not None

    def text(self, key: str) -> str:
        value = self._data.get(key)
        if not isinstance(value, str):
            raise FieldError(self._name(key), "a text", value)
        return value

    def text_or_none(self, key: str) -> str | None:
        return None if self._data.get(key) is None else self.text(key)

    def number(self, key: str) -> int:
        value = self._data.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise FieldError(self._name(key), "a whole number", value)
        return value

    def number_or_none(self, key: str) -> int | None:
        return None if self._data.get(key) is None else self.number(key)

    def real_or_none(self, key: str) -> float | None:
        value = self._data.get(key)
        if value is None:
            return None
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise FieldError(self._name(key), "a number", value)
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._data.get(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise FieldError(self._name(key), "true or false", value)
        return value

    def one_of(self, key: str, allowed: tuple[T, ...]) -> T:
        value = self._data.get(key)
        if value not in allowed:
            raise ValueError(f"{self._name(key)}: one of {', '.join(map(str, allowed))} is needed, not {value!r:.40}")
        return allowed[allowed.index(value)]

    def one_of_or_none(self, key: str, allowed: tuple[T, ...]) -> T | None:
        return None if self._data.get(key) is None else self.one_of(key, allowed)

    def inner(self, key: str) -> Fields | None:
        value = self._data.get(key)
        return None if value is None else Fields(value, self._name(key))

    def items(self, key: str, make: Callable[[Fields], T]) -> tuple[T, ...]:
        """A list of objects, each made into a value; an absent list is empty."""
        return tuple(make(Fields(item, f"{self._name(key)}[{i}]")) for i, item in enumerate(self._list(key)))

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._list(key)
        for value in values:
            if not isinstance(value, str):
                raise FieldError(self._name(key), "a list of texts", value)
        return tuple(values)

    def all_texts(self) -> tuple[tuple[str, str], ...]:
        """The whole object as (name, text) pairs, sorted by name."""
        return tuple((key, self.text(key)) for key in sorted(self._data))

    def pairs(self, key: str) -> tuple[tuple[int, int], ...]:
        found = []
        for value in self._list(key):
            if not (isinstance(value, list | tuple) and len(value) == 2 and all(type(n) is int for n in value)):
                raise FieldError(self._name(key), "a list of [start, end]", value)
            found.append((value[0], value[1]))
        return tuple(found)

    def span(self, length: int) -> tuple[int, int]:
        """`start` and `end`, inside a text of `length` code points."""
        start, end = self.number("start"), self.number("end")
        if not 0 <= start <= end <= length:
            raise ValueError(f"{self.path or 'span'}: [{start}, {end}) is not inside a text of length {length}")
        return start, end

    def interval(self) -> Interval | None:
        """`earliest` and `latest`, both absent = nothing known."""
        bounds = [self.text_or_none("earliest"), self.text_or_none("latest")]
        if bounds == [None, None]:
            return None
        try:
            earliest, latest = (None if b is None else datetime.fromisoformat(b) for b in bounds)
            if any(b is not None and b.tzinfo for b in (earliest, latest)):
                raise ValueError("bounds are local times without a zone")
            return Interval(earliest, latest)
        except ValueError as error:
            raise ValueError(f"{self._name('earliest')}: {error}") from error

    def grain(self, key: str = "grain") -> Grain | None:
        return self.one_of_or_none(key, GRAINS)

    def _list(self, key: str) -> list[Any]:
        value = self._data.get(key)
        if value is None:
            return []
        if not isinstance(value, list | tuple):
            raise FieldError(self._name(key), "a list", value)
        return list(value)


def bounds(interval: Interval | None) -> dict[str, str | None]:
    """`{"earliest", "latest"}` of an interval, both null for None."""
    earliest, latest = interval.iso() if interval else (None, None)
    return {"earliest": earliest, "latest": latest}
