"""Hours beside a publication date, with their zone."""

from __future__ import annotations

from filrouge.articles.words import Word

_ZULU = frozenset({"z", "utc", "gmt"})
_ZONES = frozenset(("cet cest wet west eet eest bst msk et est edt cst cdt mst mdt pst pdt ist jst kst hkt sgt").split(" "))
"""Names of zones: passed over, since several zones share a name."""


def clock_at(words: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """10:30, 10:30:15.123Z, 10h30, 10 h, 10:30 a.m., 10.30am, with zone; (`10:30+02:00`, stop)."""
    if at >= len(words) or words[at].kind != "number":
        return None
    if len(words[at].text) in (4, 6) and at and words[at - 1].lower == "t":
        return _basic(words, at)
    if len(words[at].text) > 2:
        return None
    hour, minute, seconds = int(words[at].text), 0, ""
    index = at + 1
    mark = words[index].lower if index < len(words) else ""
    half = _half(words, index)
    if mark in (":", "h", ".") and (mark == "h" or words[index].glued):
        follows = words[index + 1] if index + 1 < len(words) else None
        if follows is not None and follows.kind == "number" and len(follows.text) == 2 and (follows.glued or mark == "h"):
            minute = int(follows.text)
            index += 2
        elif mark == "h":
            index += 1
        else:
            return None
        if mark == "." and _half(words, index) is None and not _zone(words, index)[0] and _zone(words, index)[1] == index:
            # "12.30" alone is a number; "12.30 BST" is an hour.
            return None
    elif half is None:
        return None
    if index + 1 < len(words) and words[index].text == ":" and words[index + 1].kind == "number":
        seconds = f":{words[index + 1].text:0>2}"
        index += 2
        if index + 1 < len(words) and words[index].text in ".," and words[index + 1].glued and words[index + 1].kind == "number":
            index += 2
    half = _half(words, index)
    if half is not None:
        hour = hour % 12 + (12 if half[0] == "p" else 0) if hour <= 12 else 99
        index = half[1]
    if hour > 23 or minute > 59 or seconds > ":59":
        return None
    zone, index = _zone(words, index)
    return f"{hour:02d}:{minute:02d}{seconds}{zone}", index


def _basic(words: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """T103000Z, T1030: ISO 8601 without colons."""
    digits = words[at].text
    parts = [digits[index : index + 2] for index in range(0, len(digits), 2)]
    if parts[0] > "23" or any(part > "59" for part in parts[1:]):
        return None
    zone, stop = _zone(words, at + 1)
    return ":".join(parts) + zone, stop


def _half(words: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """am, p.m.: (first letter, stop)."""
    if at < len(words) and words[at].lower in ("am", "pm"):
        return words[at].lower[0], at + 1
    lowers = [word.lower for word in words[at : at + 4]]
    if len(lowers) >= 3 and lowers[0] in ("a", "p") and lowers[1:3] == [".", "m"]:
        return lowers[0], at + (4 if lowers[3:] == ["."] else 3)
    return None


def _zone(words: tuple[Word, ...], at: int) -> tuple[str, int]:
    """An offset from UTC as ISO 8601 writes it, "" when none is written or it is only a name."""
    index = at
    if index < len(words) and words[index].text == "(":
        index += 1
    zone = ""
    if index < len(words) and words[index].lower in _ZULU:
        zone, index = "Z", index + 1
    sign, offset = words[index : index + 1], words[index + 1 : index + 2]
    if sign and offset and sign[0].text in ("+", "-", "−") and offset[0].kind == "number" and offset[0].glued:
        digits = offset[0].text
        stop = index + 2
        if len(digits) <= 2 and stop + 1 < len(words) and words[stop].text == ":" and words[stop + 1].kind == "number":
            digits, stop = f"{digits:0>2}{words[stop + 1].text}", stop + 2
        digits = digits if len(digits) == 4 else f"{digits:0>2}00"
        if len(digits) == 4 and int(digits[:2]) <= 14 and int(digits[2:]) < 60:
            zone, index = ("+" if words[index].text == "+" else "-") + f"{digits[:2]}:{digits[2:]}", stop
    elif not zone and index < len(words) and words[index].text.isupper() and words[index].lower in _ZONES:
        index += 1
    elif not zone:
        return "", at
    return zone, index + 1 if index < len(words) and words[index].text == ")" else index
