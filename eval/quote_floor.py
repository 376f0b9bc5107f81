"""The floor under the figures of quotes: a plain regular expression, and the name beside a verb of saying.

Three words or more between quotation marks are a quotation, whoever says them and whatever they are. The speaker is the
run of capitalised words beside one of a dozen verbs of saying or "selon": behind the closing mark ("…", said the mayor
Ann Lee; "…", Ann Lee said), else before the opening mark (Ann Lee said: "…"). No grammar, no names known, no memory, no
speech without marks. It is as fair as a page of code allows; what it reaches costs nothing.
"""

from __future__ import annotations

import re
from typing import Any

MARKED = re.compile(r"«([^«»]*)»|“([^“”]*)”|\"([^\"\n]*)\"")
"""Each alternative stops at the next mark of its kind, so that a mark without its fellow costs linear time."""
FEWEST_WORDS = 3
REACH = 100
"""Characters before or behind a quotation in which its speaker is sought."""

_SAYS = {
    "fr": r"(?:(?:déclar|affirm|expliqu|ajout|estim|annonc|assur|soulign|indiqu|précis|rappel|écri)\w+|di(?:t|sait|sent)|selon)",
    "en": r"(?:sa(?:id|ys?)|told|(?:add|explain|announc|claim|argu|insist|warn|stat|tweet)e[ds]|wrote|according to)",
}
"""A dozen verbs of saying in any of their forms, and the one preposition."""
_NAME = r"\b(?P<name>[A-ZÀ-ÖØ-Þ][\w-]+(?: [A-ZÀ-ÖØ-Þ][\w-]+){0,4})"
_GAP = r"(?:[^.!?«»“”\"\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][rs])\.){0,60}"
"""What may stand between the mark, the verb and a name behind it: anything of the same sentence, an office or "M." as a rule."""
_SMALL = r"[^.!?«»“”\"\nA-ZÀ-ÖØ-Þ]{0,60}"
"""Between a name and a verb behind it: no other name, so that the nearest one is taken."""
_BEHIND = {
    language: tuple(
        re.compile(words) for words in (rf"^{_GAP}?\b(?i:{says})\b{_GAP}?{_NAME}", rf"^{_GAP}?{_NAME}{_SMALL}\b(?i:{says})\b")
    )
    for language, says in _SAYS.items()
}
_BEFORE = {
    language: tuple(
        re.compile(words) for words in (rf"{_NAME}{_SMALL}\b(?i:{says})\b{_GAP}$", rf"\b(?i:{says})\b{_GAP}?{_NAME}{_GAP}$")
    )
    for language, says in _SAYS.items()
}


def quotations(text: str, language: str) -> list[dict[str, Any]]:
    """Quotations as the scorer wants them; without a speaker where no name stands beside a verb of saying."""
    found = []
    for marked in MARKED.finditer(text):
        start, end = marked.span(marked.lastindex or 0)
        if len(text[start:end].split()) < FEWEST_WORDS:
            continue
        item: dict[str, Any] = {"quote_start": start, "quote_end": end}
        if name := _speaker(text, marked.span(), language):
            item |= {"speaker": text[slice(*name)], "speaker_start": name[0], "speaker_end": name[1]}
        found.append(item)
    return found


def _speaker(text: str, place: tuple[int, int], language: str) -> tuple[int, int] | None:
    start, end = place
    before = max(0, start - REACH)
    for offset, window, patterns in (
        (end, text[end : end + REACH], _BEHIND[language]),
        (before, text[before:start], _BEFORE[language]),
    ):
        for pattern in patterns:
            if beside := pattern.search(window):
                return offset + beside.start("name"), offset + beside.end("name")
    return None
