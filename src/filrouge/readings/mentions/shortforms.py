"""Bodies that are named again by their noun alone: "la fédération", "le collectif", "l'organisation"."""

from __future__ import annotations

from filrouge.readings.mentions.context import BACK
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.lexicon import Lexicon


def short_forms(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts with short forms given the body that they take up; one that takes up none is a common noun and goes."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.needs == "body":
            meant = _meant(kept, draft, lexicon)
            if meant is None:
                continue
            draft.needs, draft.antecedents, draft.by = "", [meant], "same-noun"
            draft.name = meant.name
        kept.append(draft)
    return kept


def _meant(before: list[Draft], draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The body of that noun named last; else the only one of its kind, unless the noun has other uses."""
    bodies = [other.root for other in before[: -BACK - 1 : -1] if other.body or other.root.body]
    for other in bodies:
        if other.noun and other.noun == draft.noun:
            return other
    if draft.noun in lexicon.common_nouns:
        return None
    fitting = {(one.actors, one.name): one for one in bodies if one.body == draft.body}
    return next(iter(fitting.values())) if len(fitting) == 1 else None
