"""Bytes to text: BOM, strict UTF-8, the declared character set, then Windows-1252.

The order is that of `ecosystem.md`: on French press text it beats every statistical guesser
below some thousand bytes. The choice is reported, never hidden.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

SAMPLE = 65_536
"""Bytes looked at to tell text from other things."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Recorded terminal sessions ring and escape; the end mark of DOS closes old files.
_CONTROLS = bytes(set(range(0x20)) - set(b"\a\b\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_HALF = re.compile(rb"[A-Za-z]\xbd[A-Za-z]")
_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_LETTERS = frozenset("àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæßšž")
_GUESSES = ("cp1252", "mac_roman", "cp850")
_DAMAGE = 0.05
"""Share of broken sequences up to which a text is damaged UTF-8 rather than something else."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` is the Python codec name; `broken` counts characters that could not be read."""

    text: str
    encoding: str
    broken: int = 0


def is_encoding(name: str) -> bool:
    """True for the name of a codec that turns bytes into text."""
    try:
        return bool(codecs.lookup(name)._is_text_encoding)
    except (LookupError, ValueError):
        return False


def wide_encoding(sample: bytes) -> str | None:
    """UTF-16 or UTF-32 told by its BOM or by where its NUL bytes stand, else None."""
    for mark, name in _BOMS[1:]:
        if sample.startswith(mark):
            return name
    quarters = [sample[start::4].count(0) * 4 for start in range(4)]
    size = len(sample) - len(sample) % 4
    if size >= 16:
        if min(quarters[1:]) > 0.9 * size and quarters[0] < 0.1 * size:
            return "utf-32-le"
        if min(quarters[:3]) > 0.9 * size and quarters[3] < 0.1 * size:
            return "utf-32-be"
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half >= 2 and odd > 0.6 * half and even <= max(1, 0.05 * half):
        return "utf-16-le"
    if half >= 2 and even > 0.6 * half and odd <= max(1, 0.05 * half):
        return "utf-16-be"
    return None


def looks_binary(sample: bytes) -> bool:
    """More than 0.1 % of NUL and control bytes (eight at least), or a tenth of a short sample."""
    bad = len(sample) - len(sample.translate(None, _CONTROLS))
    return bad > 0.001 * len(sample) and (bad >= 8 or bad > 0.1 * len(sample))


def decode(data: bytes, *, encoding: str | None = None, declared: str | None = None) -> Decoded:
    """Text of `data`, without its byte-order mark.

    `encoding` is what the caller insists on (None: the ladder, "auto": the ladder with a guess
    among old character sets), `declared` what the source says of itself. Every byte that cannot
    be read becomes U+FFFD.
    """
    if encoding not in (None, "auto"):
        return _forced(data, str(encoding))
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _lossy(data[len(mark) :], name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    wide = wide_encoding(data[:SAMPLE])
    if wide is not None:
        return _lossy(data, wide)
    damaged = _damaged_utf8(data)
    if damaged is not None:
        return damaged
    if declared is not None and is_encoding(declared) and not (name := _usual(declared)).startswith(("utf-16", "utf-32")):
        # A declaration that can be read byte by byte is not written in two or four of them.
        try:
            return Decoded(data.decode(name), name)
        except UnicodeError:
            pass
    return _western(data, guess=encoding == "auto")


def _forced(data: bytes, encoding: str) -> Decoded:
    name = codecs.lookup(encoding).name
    for mark, owner in _BOMS:
        if data.startswith(mark) and owner.startswith(name.removesuffix("-sig")):
            return _lossy(data[len(mark) :], owner)
    if name in ("utf-16", "utf-32"):
        # Python reads a missing BOM as the machine's order; the sample knows better.
        guessed = wide_encoding(data[:SAMPLE])
        name = guessed if guessed is not None and guessed.startswith(name) else f"{name}-le"
    return _lossy(data, name)


def _lossy(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeError:
        text = data.decode(name, "replace")
        return Decoded(text, name, text.count("\ufffd"))


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken places (a cut end, one stray byte); old sets never look like it."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    valid = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    return Decoded(text, "utf-8", broken) if valid >= 3 and broken <= max(1, _DAMAGE * valid) else None


def _western(data: bytes, *, guess: bool) -> Decoded:
    if _HALF.search(data) and not _UNDEFINED.search(data):
        # "½" between letters is never meant; there ISO-8859-15 has "œ".
        return _lossy(data, "iso8859-15")
    if guess or _UNDEFINED.search(data):
        best = max(_GUESSES, key=lambda name: (_plausible(data, name), -_GUESSES.index(name)))
        return _lossy(data, best)
    return _lossy(data, "cp1252")


def _plausible(data: bytes, name: str) -> int:
    """How many characters beyond ASCII are letters or apostrophes where such would stand."""
    text = data[: 4 * SAMPLE].decode(name, "replace")
    score = 0
    for match in re.finditer(r"[^\x00-\x7f]", text):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        beside = (before.isascii() and before.islower()) or (after.isascii() and after.islower())
        if match[0] in _LETTERS:
            # "à" and "é" also stand alone.
            score += beside or (before + after).isspace()
        elif match[0] == "’":
            score += before.isalpha() and after.isalpha()
    return score


def _usual(declared: str) -> str:
    """The codec meant by a label: pages that say latin-1 or ASCII are Windows-1252 (WHATWG)."""
    name = codecs.lookup(declared).name
    return "cp1252" if name in ("iso8859-1", "ascii") else name
