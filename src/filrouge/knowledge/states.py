"""States: ISO 3166-1 codes, names, capitals and demonyms (names from Unicode CLDR)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from filrouge.knowledge.names import fold
from filrouge.knowledge.tables import Row, parts, rows


class Demonym(NamedTuple):
    """One form; `gender` m, f or empty, `number` s, p or empty, as the language marks them."""

    form: str
    gender: str
    number: str


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """`iso3` is the id used everywhere; lists come by language code, empty for an unknown one."""

    iso3: str
    iso2: str
    row: Row

    def name(self, language: str) -> str:
        """The name in CLDR, without a second name in brackets; the code where there is none."""
        return self.row.get(f"name_{language}", "").split(" (")[0] or self.iso3

    def names(self, language: str) -> tuple[str, ...]:
        """The name in that language and the aliases, which are of any language."""
        return parts(self.name(language), self.row["aliases"])

    def capitals(self, language: str) -> tuple[str, ...]:
        return parts(self.row.get(f"capital_{language}"))

    def demonyms(self, language: str) -> tuple[Demonym, ...]:
        forms: dict[Demonym, None] = {}
        stem = f"demonym_{language}"
        for column, field in self.row.items():
            if column != stem and not column.startswith(stem + "_"):
                continue
            mark = column.removeprefix(stem).removeprefix("_")
            for form in parts(field):
                # "Dominican (Dominica)": the bracket tells two states apart, it is not said.
                forms[Demonym(form.split(" (")[0], mark[:1], mark[1:])] = None
        return tuple(forms)


@cache
def all_states() -> tuple[State, ...]:
    return tuple(State(row["iso3"], row["iso2"], row) for row in rows("states"))


@cache
def by_iso3() -> dict[str, State]:
    return {state.iso3: state for state in all_states()}


def get(iso3: str) -> State | None:
    return by_iso3().get(iso3)


@cache
def _by_name(language: str) -> dict[str, State]:
    return {fold(name): state for state in all_states() for name in reversed(state.names(language))}


def named(name: str, language: str) -> State | None:
    """The state that bears this name in this language, however it is spelt."""
    return _by_name(language).get(fold(name))
