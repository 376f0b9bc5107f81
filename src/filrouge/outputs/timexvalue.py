"""Which values TIMEX3 allows: what the TimeML 1.2.1 and TIDES 2003 guidelines write, X for what is not known."""

from __future__ import annotations

import re

from filrouge.model.timex import TimexType

MODS = frozenset(
    {
        "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
        "START", "MID", "END", "APPROX",
    }
)  # fmt: skip
"""All values of `mod`."""
_YEAR = "(?:FY)?[0-9X]{4}"
_DAY = "(?:0[1-9]|[12][0-9]|3[01]|XX)"
_PART = "(?:MO|MI|AF|EV|NI|DT)"
_CLOCK = (
    r"(?:[01][0-9]|2[0-4]|XX)(?::(?:[0-5][0-9]|XX)(?::(?:[0-5][0-9]|60|XX)(?:\.[0-9]{1,9})?)?)?"
    r"(?:Z|[+-][01][0-9](?::?[0-5][0-9])?)?"
)
_TIME = f"(?:T(?:{_PART}|{_CLOCK}))?"
_CALENDAR = re.compile(
    "(?:BC|-)?(?:"
    f"[0-9X]{{2,3}}|{_YEAR}(?:"
    f"|-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])"
    f"|-(?:0[1-9]|1[0-2]|XX)(?:-{_DAY}{_TIME})?"
    f"|-W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)(?:-WE|-[1-7X]{_TIME})?"
    "))"
)
_NUMBER = r"(?:[0-9]{1,9}(?:\.[0-9]{1,9})?|X)"
_DURATION = re.compile(
    f"P(?=[0-9XT])(?:{_NUMBER}(?:ML|CE|DE|Y|Q|M|WE|W|D)){{0,6}}(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?(?<!T)"
)
_REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
_FREQUENCY = re.compile(f"{_NUMBER}(?:X|[A-Z]{{1,2}})")


def is_value(type: TimexType, value: str) -> bool:
    """True for a value that TIMEX3 allows for that type; a SET recurs on the calendar or by an amount."""
    if type == "DURATION":
        return _is_duration(value)
    if value in _REFERENCES or _CALENDAR.fullmatch(value):
        return True
    return type == "SET" and _is_duration(value)


def is_frequency(freq: str) -> bool:
    """ "2X" (twice), "3D" (three days)."""
    return _FREQUENCY.fullmatch(freq) is not None


def _is_duration(value: str) -> bool:
    return _DURATION.fullmatch(value) is not None
