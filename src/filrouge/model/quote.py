"""Who said what, in whose words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

QuoteKind = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One stretch of reported speech; `group` joins the pieces of a quote cut in two.

    `cue` is the span of the verb of saying, None for a colon quote. `speaker` is the span of
    the words that name the speaker and `speaker_mention` the mention there, when there is one.
    `speaker_name` is the resolved name or, failing that, the speaker's own words.
    `chain` names the outer quotes of second-hand speech, outermost first.
    """

    id: str
    start: int
    end: int
    text: str
    kind: QuoteKind
    group: str | None = None
    cue: tuple[int, int] | None = None
    speaker: tuple[int, int] | None = None
    speaker_mention: str | None = None
    speaker_name: str | None = None
    addressee: str | None = None
    polarity: Literal["positive", "negative"] = "positive"
    certainty: Literal["asserted", "conditional"] = "asserted"
    chain: tuple[str, ...] = ()
