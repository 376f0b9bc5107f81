"""Numbers in digits and in words, read from tokens."""

from __future__ import annotations

from filrouge.languages.parts.numbers import NumbersPack
from filrouge.readings.tokens import Token

LONGEST = 11
"""Tokens that a number in words may have: keeps reading linear on hostile text."""
MOST_TOKENS = LONGEST + 3
"""Tokens of the longest number: groups of digits go by twos with their separators, and a fraction may follow."""
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def quantity(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> tuple[int, float] | None:
    """(end, value) of the number that begins at token `at`, the longest there is."""
    if tokens[at].kind == "number":
        return _digits(tokens, at, pack)
    return _words(tokens, at, pack)


def _digits(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> tuple[int, float] | None:
    token = tokens[at]
    if len(token.text) > 9 or not token.text.isascii():
        return None
    if _glued_number(tokens, at):
        return None
    end, text = at + 1, token.text
    if len(text) <= 3:
        while end - at < LONGEST and (group := _group(tokens, end, pack.thousands)):
            text += tokens[group - 1].text
            end = group
    if (
        _is(tokens, end, pack.decimal)
        and end + 1 < len(tokens)
        and tokens[end + 1].kind == "number"
        and not tokens[end + 1].spaced
    ):
        fraction = tokens[end + 1].text
        if len(fraction) <= 3 and fraction.isascii():
            return end + 2, float(f"{text}.{fraction}")
    return end, float(text)


def _glued_number(tokens: tuple[Token, ...], at: int) -> bool:
    """True inside "30,4", "1.500", "12:30": the digits before belong to the same number."""
    if at < 2 or tokens[at].spaced:
        return False
    return tokens[at - 1].text in ".,:" and not tokens[at - 1].spaced and tokens[at - 2].kind == "number"


def _group(tokens: tuple[Token, ...], at: int, thousands: str) -> int | None:
    """End of a group of three digits, with its separator, that begins at `at`."""
    if at < len(tokens) and thousands != " ":
        if tokens[at].text != thousands or tokens[at].spaced:
            return None
        at += 1
        spaced = False
    else:
        spaced = True
    if at < len(tokens) and tokens[at].kind == "number" and len(tokens[at].text) == 3 and tokens[at].spaced == spaced:
        return at + 1
    return None


def _is(tokens: tuple[Token, ...], at: int, text: str) -> bool:
    return at < len(tokens) and tokens[at].text == text and not tokens[at].spaced


def _words(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> tuple[int, float] | None:
    """Words added and multiplied from the left as long as they make one number."""
    total, current, end, last = 0, 0, at, 0
    index = at
    while index < len(tokens) and index - at < LONGEST:
        word = tokens[index].lower
        if (word in pack.joiners and end > at) or (index == at and word in pack.articles and _multiplied(tokens, at, pack)):
            index += 1
            continue
        if word in pack.multipliers:
            factor = pack.multipliers[word]
            if end > at and (current == 0 or current >= factor):
                break
            current = max(current, 1) * factor
            if factor >= 1000:
                total, current = total + current, 0
            last = 0
        elif word in pack.cardinals:
            value = pack.cardinals[word]
            hyphen = tokens[index - 1].text == "-"
            if (last, value) in pack.products:
                current += last * value - last
                value = last * value
            elif not _continues(last, value, hyphen, pack) and (
                current % 100 or (last and tokens[index - 1].lower in pack.joiners)
            ):
                break
            else:
                current += value
            last = value
        else:
            break
        index += 1
        end = index
    return (end, float(total + current)) if end > at else None


def _multiplied(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].lower in pack.multipliers


def _continues(last: int, value: int, hyphen: bool, pack: NumbersPack) -> bool:
    """After a round ten a smaller number may follow (twenty-five, dix-huit; soixante-douze where one counts by twenties)."""
    if last == 10:
        return hyphen and 7 <= value <= 9
    return last >= 20 and last % 10 == 0 and value < (20 if last % 20 == 0 and pack.products else 10)


def ordinal(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> tuple[int, int] | None:
    """(end, value) of "third", "3rd", "troisième", "1er"."""
    token = tokens[at]
    if token.kind == "word":
        value = pack.ordinals.get(token.lower)
        if value is None:
            return _compound_ordinal(tokens, at, pack)
        return at + 1, value
    if token.kind == "number" and len(token.text) <= 2 and token.text.isascii():
        if at + 1 < len(tokens) and tokens[at + 1].lower in pack.ordinal_endings:
            # "1 er": the ending of a first is often set apart, since it is raised in print.
            if not tokens[at + 1].spaced or (token.text == "1" and len(tokens[at + 1].text) > 1):
                return at + 2, int(token.text)
    return None


def _compound_ordinal(tokens: tuple[Token, ...], at: int, pack: NumbersPack) -> tuple[int, int] | None:
    """ "twenty-first", "vingt-deuxième"."""
    tens = pack.cardinals.get(tokens[at].lower, 0)
    after = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].text == "-" else at + 1
    if tens >= 20 and tens % 10 == 0 and after < len(tokens):
        unit = pack.ordinals.get(tokens[after].lower, 10)
        if unit < 10:
            return after + 1, tens + unit
    return None


def roman(token: Token, pack: NumbersPack) -> int | None:
    """Value of a Roman ordinal in capitals written as one token ("XXe"), 1 to 39."""
    text = token.text
    for ending in pack.roman_endings:
        if text.endswith(ending):
            text = text[: -len(ending)]
            break
    else:
        return None
    if not text or len(text) > 6 or not text.isupper() or any(char not in _ROMAN for char in text.lower()):
        return None
    values = [_ROMAN[char] for char in text.lower()]
    value = sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
    return value if 0 < value < 40 else None
