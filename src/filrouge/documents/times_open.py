"""The value of an expression that nothing resolves: TIMEX3 with X for what is not known."""

from __future__ import annotations

from filrouge.model.timexform import TimexForm

_UNITS = {
    "decade": "XXX",
    "century": "XX",
    "year": "XXXX",
    "half": "XXXX-HX",
    "quarter": "XXXX-QX",
    "season": "XXXX-XX",
    "month": "XXXX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "hour": "XXXX-XX-XXTXX",
    "minute": "XXXX-XX-XXTXX:XX",
}
_IN_DAY = frozenset({"MO", "AF", "EV", "NI", "DT"})


def open_value(form: TimexForm) -> str:
    """Never pads: "mardi soir" is XXXX-WXX-2TEV, "le 12 juin" XXXX-06-12, "le mois dernier" XXXX-XX."""
    if form.value is not None:
        return form.value
    return _day(form) + _time(form)


def _time(form: TimexForm) -> str:
    if form.hour is not None:
        return f"T{form.hour:02d}:{form.minute or 0:02d}"
    return f"T{form.part}" if form.part in _IN_DAY else ""


def _day(form: TimexForm) -> str:
    year = "XXXX" if form.year is None else f"{form.year:04d}"
    if form.month and form.day:
        return f"{year}-{form.month:02d}-{form.day:02d}"
    if form.month:
        return f"{year}-{form.month:02d}"
    if form.weekday:
        return f"XXXX-WXX-{form.weekday}"
    if form.day:
        return f"XXXX-XX-{form.day:02d}"
    if form.part and form.part not in _IN_DAY:
        return f"{year}-{form.part}"
    if form.hour is not None or form.part:
        return "XXXX-XX-XX"
    return _UNITS.get(form.grain or "day", "XXXX-XX-XX")
