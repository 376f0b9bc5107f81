"""The language of an article: what it says, what its page says, what its words look like."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from filrouge.articles.draft import note
from filrouge.languages import available
from filrouge.languages.detection import CANDIDATES, FALLBACK, NAMES
from filrouge.model.finding import Finding

SAMPLE = 4_000
"""Code points that are looked at; more does not change the answer."""
_FEW_LETTERS = 20
_ENOUGH_LETTERS = 200
_SURE = 0.8
_LETTER = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"[a-z]{2}(?:[-_.@].*)?\Z", re.DOTALL)


def code_of(name: str) -> str | None:
    """ISO 639-1 code of a code, a tag ("fr-CA", "en_GB.UTF-8") or a name; None for anything else."""
    name = name.strip().lower()
    if name in NAMES:
        return NAMES[name]
    if name[:3] in NAMES and name[3:4] in ("-", "_"):
        return NAMES[name[:3]]
    return name[:2] if len(name) <= 35 and _CODE.match(name) else None


def decide(text: str, *, stated: str | None, page: str | None = None) -> tuple[str, tuple[Finding, ...]]:
    """The language of `text` and notes on doubts. `stated` is believed; `page` only in doubt."""
    code = code_of(stated) if stated else None
    findings: tuple[Finding, ...] = ()
    if stated and code is None:
        findings += (note("language-not-understood", value=stated[:100]),)
    if code is None:
        code, doubts = _looked_at(text, code_of(page) if page else None)
        findings += doubts
    if code not in available():
        findings += (note("language-not-supported", language=code),)
    return code, findings


def _looked_at(text: str, page: str | None) -> tuple[str, tuple[Finding, ...]]:
    sample = text[:SAMPLE]
    letters = len(_LETTER.findall(sample))
    if not letters:
        return page or FALLBACK, (note("language-uncertain", language=page or FALLBACK, letters=0),)
    code, sure = classify(sample)
    if (letters < _FEW_LETTERS or sure < _SURE) and page is None and code not in available():
        # A few names look like any language; then the likeliest one that can be read is taken.
        code, _ = classify(sample, among=available())
    if page is not None and page != code:
        if letters >= _ENOUGH_LETTERS and sure >= _SURE:
            return code, (note("language-differs-from-page", language=code, page=page),)
        return page, (note("language-uncertain", language=page, letters=letters),)
    if page is None and (letters < _FEW_LETTERS or sure < _SURE):
        return code, (note("language-uncertain", language=code, letters=letters),)
    return code, ()


def classify(sample: str, *, among: tuple[str, ...] = CANDIDATES) -> tuple[str, float]:
    """The likeliest language of `among` and its probability beside all CANDIDATES, by py3langid."""
    ranked: list[tuple[str, float]] = _identifier().rank(sample)
    return next((code, probability) for code, probability in ranked if code in among)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(CANDIDATES))
    return identifier
