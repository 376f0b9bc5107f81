"""What a phrase of the tables, or one that the text defines, may stand for."""

from __future__ import annotations

from typing import Literal, NamedTuple

NameKind = Literal["state", "capital", "organisation", "seat", "place", "person"]


class Name(NamedTuple):
    """What a phrase may stand for.

    `capitals`: which of its words must be capitalised; `acronym`: the only way to write it, when
    it is one, `exact`: to the letter; `determined`: read only with a determiner (or a contracted
    preposition) before.
    """

    kind: NameKind
    id: str
    capitals: tuple[bool, ...] = ()
    acronym: str = ""
    determined: bool = False
    office: str = ""
    proper: bool = True
    """False for nicknames of a country, and for organisations that are named as a group."""
    exact: bool = False
    body: str = ""
    """What kind of body it is (party, company, …), where a table says so."""
    nation: str | None = None
    """The state that a body which acts for none is of."""
    shown: str = ""
    """The name that the text gives to what an acronym stands for."""


class Told(NamedTuple):
    """A name that the text itself explains: where it ends, and the token range that defines it."""

    name: Name
    end: int
    ground: tuple[int, int]
