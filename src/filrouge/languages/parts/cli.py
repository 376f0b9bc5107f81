"""What a pack says on the command line: help texts and messages.

Templates are filled with `str.format` and named fields. All packs have the same keys; a test
compares them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

DEFAULT_UI = "en"
"""Pack of the interface when neither option, environment nor file names one that exists."""


@dataclass(frozen=True, slots=True)
class CommandText:
    """`summary` stands in the list of commands; `about` in the command's own help.

    `examples` are (command line, what it does) pairs; the help opens with them.
    """

    summary: str
    about: str
    examples: tuple[tuple[str, str], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class CliPack:
    """`options` are keyed by the option's name, or `command.name` where a command differs.
    `metavars` are the words that stand for a value in the help.
    `counts` are nouns with a number, singular and plural; `forms` says which of the two a number takes.
    """

    tagline: str
    commands: Mapping[str, CommandText]
    options: Mapping[str, str]
    messages: Mapping[str, str]
    metavars: Mapping[str, str]
    counts: Mapping[str, tuple[str, str]]
    forms: Callable[[int], int]
