"""Which languages a text may be in, and how metadata name them.

`CANDIDATES` is longer than the list of packs: an article in a language that has no pack is kept
under its own code and not read as if it were in one of ours. The fewer candidates, the surer
the answer on short texts, so only the usual languages of press archives are here.
"""

from __future__ import annotations

CANDIDATES: tuple[str, ...] = ("fr", "en", "es", "it", "de", "pt", "nl", "ca", "ro", "pl", "ru", "uk", "ar", "fa", "he", "tr", "zh", "ja", "ko", "vi", "el", "sv")  # fmt: skip
FALLBACK = "fr"
"""Taken, with a note, for a text that shows no language at all (digits, marks)."""

_NAMES = {
    "fr": "fra fre francais français french",
    "en": "eng anglais english",
    "es": "spa espagnol spanish español castellano",
    "it": "ita italien italian italiano",
    "de": "deu ger allemand german deutsch",
    "pt": "por portugais portuguese português",
    "nl": "nld dut néerlandais dutch nederlands",
    "ca": "cat catalan català",
    "ru": "rus russe russian русский",
    "ar": "ara arabe arabic العربية",
    "zh": "zho chi chinois chinese 中文",
    "ja": "jpn japonais japanese 日本語",
    "ko": "kor coréen korean 한국어",
}
NAMES: dict[str, str] = {name: code for code, names in _NAMES.items() for name in names.split()}
"""Other names of a language, in lower case, and its ISO 639-1 code."""
