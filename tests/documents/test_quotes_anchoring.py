"""Names of speakers once the mentions are resolved."""

from __future__ import annotations

from typing import Any

import pytest

from filrouge.documents.quotes import anchor_quotes
from filrouge.languages import available
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote


def quote(**fields: Any) -> Quote:
    return Quote(id="q1", start=0, end=3, text="oui", kind="direct", **fields)


def mention(**fields: Any) -> Mention:
    values: dict[str, Any] = {"id": "m1", "start": 10, "end": 20, "text": "le ministre", "kind": "role", "name": "le ministre"}
    return Mention(**{**values, **fields})


def name(found: Quote, *mentions: Mention) -> str | None:
    (anchored,) = anchor_quotes((found,), mentions, language=available()[-1])
    return anchored.speaker_name


def test_a_resolved_mention_gives_its_name() -> None:
    assert name(quote(speaker_mention="m1"), mention(name="Heiko Maas", actors=("heiko-maas",))) == "Heiko Maas"


def test_a_capital_gives_the_name_of_its_state() -> None:
    seoul = mention(text="Séoul", kind="state", name="Corée du Sud", actors=("KOR",), state="KOR")
    assert name(quote(speaker_mention="m1"), seoul) == "Corée du Sud"


def test_an_unresolved_mention_gives_its_words_without_determiner() -> None:
    assert name(quote(speaker_mention="m1"), mention()) == "ministre"
    assert name(quote(speaker_mention="m1"), mention(name="l\u2019état-major")) == "état-major"


def test_without_a_mention_the_words_of_the_reading_stay() -> None:
    assert name(quote(speaker_name="armateur")) == "armateur"
    assert name(quote()) is None


@pytest.mark.parametrize("field", ["id", "start", "end", "text", "kind", "group", "chain"])
def test_nothing_else_changes(field: str) -> None:
    before = quote(speaker_mention="m1")
    (after,) = anchor_quotes((before,), (mention(),), language=available()[-1])
    assert getattr(before, field) == getattr(after, field)
