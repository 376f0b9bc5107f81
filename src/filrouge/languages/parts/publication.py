"""What a pack says about how articles of its language name their date, author and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

HeadField = Literal["headline", "date", "byline", "source", "url", "language"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationPack:
    """All words in lower case and composed (NFC), without a final full stop.

    `heads`: keys of head lines ("titre: …") and the field that each fills. `months`, `weekdays`:
    names and abbreviations as press dates write them. `suffixes`: what may be glued to a day
    number ("1er", "12th"). `articles`: what may stand before a date or between its parts
    ("le", "of"). `clock_words`: what leads from a date to its hour ("à", "at"). `published`,
    `updated`: phrases right before a publication date; `opening_labels` are such only as the very
    first words of a text. `by`: what opens a signature, `credit` what stands before
    an agency's name.
    `noise`: what papers write beside a date ("temps de lecture", "min read").
    `particles`: small words inside a person's name or between two names. `agencies`: written
    name and usual name. `day_first`: how "05/06/2018" is read; None where both readings are in use.
    """

    heads: Mapping[str, HeadField]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    suffixes: frozenset[str]
    articles: frozenset[str]
    clock_words: frozenset[str]
    published: tuple[str, ...]
    opening_labels: tuple[str, ...]
    updated: tuple[str, ...]
    by: frozenset[str]
    credit: frozenset[str]
    noise: frozenset[str]
    particles: frozenset[str]
    agencies: Mapping[str, str]
    day_first: bool | None
