"""Quotes anchored: who the speaker is, once the mentions are resolved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from filrouge.languages import part
from filrouge.languages.parts.quotes import QuotePack, without_determiner
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote


def anchor_quotes(quotes: Sequence[Quote], mentions: Sequence[Mention], *, language: str) -> tuple[Quote, ...]:
    """Fill `speaker_name`: the name of the resolved mention, else the speaker's own words without a determiner.

    Where no mention covers the speaker, the reading has left those words in `speaker_name` already.
    """
    pack: QuotePack = part(language, "quotes")
    by_id = {mention.id: mention for mention in mentions}
    return tuple(replace(quote, speaker_name=_name(quote, by_id, pack)) for quote in quotes)


def _name(quote: Quote, by_id: Mapping[str, Mention], pack: QuotePack) -> str | None:
    mention = by_id.get(quote.speaker_mention) if quote.speaker_mention is not None else None
    if mention is None or (not mention.actors and quote.speaker_name):
        return quote.speaker_name
    return mention.name if mention.actors else without_determiner(mention.name or mention.text, pack)
