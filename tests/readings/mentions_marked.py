"""A phrase with its mentions marked: `[words](kind:actors@state)`, actors joined by `+`.

"[Le président américain](role:barack-obama@USA) est en visite à [Berlin](place:@DEU)."
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from filrouge.documents.mentions import anchor_mentions
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionForm
from filrouge.readings.mentions import read_mentions
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

_MARK = re.compile(r"\[([^\]]+)\]\(([a-z]+):([^@)]*)(?:@([^)]*))?\)")

Marked = tuple[str, str, str, str]
"""(words, kind, actors, state); state empty = none."""


def forms(text: str, language: str) -> tuple[MentionForm, ...]:
    view = fold(text)
    return read_mentions(view, tokenize(view), split(view, part(language, "sentences")), language=language)


def mentions(text: str, language: str, day: str | None) -> tuple[Mention, ...]:
    interval = Interval.of_day(date.fromisoformat(day)) if day else None
    article = Article(uri="phrase", body_text=text, language=language, interval=interval)
    found = anchor_mentions(forms(text, language), article=article)
    assert all(text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found)), "mentions nest or are out of order"
    return found


def expected(marked: str) -> tuple[str, list[Marked]]:
    """The bare text and the mentions that the marks ask for."""
    return _MARK.sub(r"\1", marked), [(m[1], m[2], m[3], m[4] or "") for m in _MARK.finditer(marked)]


def read(marked: str, language: str, day: str | None) -> list[Marked]:
    """The mentions that are read in the bare text, in the same form."""
    text, _ = expected(marked)
    return [(m.text, m.kind, "+".join(m.actors), m.state or "") for m in mentions(text, language, day)]
