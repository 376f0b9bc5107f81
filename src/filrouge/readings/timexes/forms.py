"""From the fields of a reading to a `TimexForm`: grain, operator, value, anchor."""

from __future__ import annotations

from typing import Any, cast

from filrouge.model.interval import Grain
from filrouge.model.timexform import PARTS_OF_DAY, TimexForm

_LETTERS: dict[str, tuple[str, float]] = {
    "second": ("TS", 1),
    "minute": ("TM", 1),
    "hour": ("TH", 1),
    "day": ("D", 1),
    "weekend": ("D", 2),
    "week": ("W", 1),
    "month": ("M", 1),
    "quarter": ("M", 3),
    "half": ("M", 6),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
}
_SMALLER: dict[str, tuple[str, int]] = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}
_SEASONS = frozenset({"SP", "SU", "FA", "WI"})
_WRITTEN = ("year", "month", "day", "weekday", "part", "hour", "minute", "second", "zone", "swap", "feast", "quantity", "unit")
_GRAINS: dict[str, Grain] = {"second": "minute"}


def duration(quantity: float | None, unit: str) -> str:
    """TIMEX3 value of an amount: "P2W", "PT3H", "P1Y6M", "PXD" when the amount is vague."""
    letter, factor = _LETTERS[unit]
    if quantity is None:
        if factor != 1 and unit in ("decade", "century"):
            return "PXY"
        return _period("X", letter)
    amount = quantity * factor
    if amount == int(amount):
        return _period(str(int(amount)), letter)
    smaller = _SMALLER.get(letter)
    if smaller is None or (amount % 1 * smaller[1]) % 1 or letter == "TS":
        return _period(f"{amount:g}", letter)
    rest = int(amount % 1 * smaller[1])
    if int(amount) == 0:
        return _period(str(rest), smaller[0])
    head, tail = _period(str(int(amount)), letter), _period(str(rest), smaller[0])
    return head + (tail[2:] if head.startswith("PT") and tail.startswith("PT") else tail[1:])


def total(amounts: tuple[tuple[float, str], ...]) -> str:
    """Amounts of ever smaller units as one value: "P2Y1M21D", "P1DT12H"."""
    values = [duration(quantity, unit) for quantity, unit in amounts]
    days = "".join(value[1:] for value in values if not value.startswith("PT"))
    clock = "".join(value[2:] for value in values if value.startswith("PT"))
    return f"P{days}" + (f"T{clock}" if clock else "")


def _period(amount: str, letter: str) -> str:
    return f"PT{amount}{letter[1]}" if letter.startswith("T") else f"P{amount}{letter}"


def fields_of(fields: dict[str, Any], make: str) -> dict[str, Any] | None:
    """TimexForm's fields from a rule's fields; None when they contradict the calendar."""
    fields = _calendar(_spent(dict(fields)))
    if not _possible(fields):
        return None
    maker = {"date": _date, "shift": _shift, "duration": _duration, "set": _set, "fixed": _fixed}[make]
    made = {"then": fields.get("then"), **maker(fields)}
    made["mod"] = fields.get("mod")
    made["quant"] = fields.get("quant")
    return made


def _spent(fields: dict[str, Any]) -> dict[str, Any]:
    """Hours and minutes that are an amount, not a clock time: "in 1h30" (field `spent`)."""
    if not fields.pop("spent", False):
        return fields
    hours, minutes = fields.pop("hour"), fields.pop("minute")
    if "sign" in fields:
        return fields | {"quantity": hours * 60 + minutes, "unit": "minute"}
    if hours and minutes:
        return fields | {"more": ((hours, "hour"),), "quantity": minutes, "unit": "minute"}
    return fields | ({"quantity": hours, "unit": "hour"} if hours else {"quantity": minutes, "unit": "minute"})


def _calendar(fields: dict[str, Any]) -> dict[str, Any]:
    """Ordinals of quarters, halves and centuries become parts and years; "3 p.m." becomes 15."""
    if "period" in fields and "ord" in fields:
        fields["part"] = f"{fields['period']}{fields['ord']}"
    if fields.get("grain") == "century" and "ord" in fields:
        fields["year"] = (fields["ord"] - 1) * 100
    if "nth" in fields:
        fields["quantity"] = fields["ord"]
    if "hundreds" in fields:
        fields["year"] = 100 * fields["hundreds"] + fields["rest"]
    if "era" in fields:
        fields.setdefault("year", int(fields.get("quantity", 0)))
    if "hour" in fields:
        fields = on_the_clock(fields)
    if "plus" in fields and fields.get("quantity") is not None:
        fields["quantity"] += fields["plus"]
    return fields


def on_the_clock(fields: dict[str, Any]) -> dict[str, Any]:
    """Hour and minute of 24 hours: by the half of the day, and by minutes that lead to the hour or on from it."""
    fields = dict(fields)
    if "month" in fields and not {"day", "weekday", "feast"} & set(fields):
        # A month beside a clock time ("Sept. 12:30") is no part of it.
        fields.pop("month")
        fields.pop("year", None)
    half, hour = fields.get("half_day"), fields["hour"]
    if (half == "pm" and hour < 12) or (half == "night" and 6 <= hour < 12):
        hour += 12
    if half in ("am", "night") and hour == 12:
        hour = 0
    minutes = hour * 60 + fields.get("minute", 0)
    if sign := fields.pop("clock_sign", 0):
        minutes += sign * int(fields.pop("quantity"))
    fields["hour"], fields["minute"] = divmod(minutes % (24 * 60), 60)
    return fields


def _possible(fields: dict[str, Any]) -> bool:
    month, day = fields.get("month"), fields.get("day")
    if month and day:
        if day > (29, 30, 31)[0 if month == 2 else 1 if month in (4, 6, 9, 11) else 2]:
            return False
        year = fields.get("year")
        if (month, day) == (2, 29) and year and (year % 4 or (year % 100 == 0 and year % 400)):
            return False
    if "period" in fields and not 1 <= fields["ord"] <= (4 if fields["period"] == "Q" else 2):
        return False
    return not (fields.get("grain") == "century" and fields["ord"] > 30)


def grain_of(fields: dict[str, Any]) -> Grain | None:
    """The finest thing that the words name."""
    part = fields.get("part")
    if fields.get("grain"):
        return cast(Grain, fields["grain"])
    if fields.get("hour") is not None:
        return "minute"
    if part in PARTS_OF_DAY:
        return "part-of-day"
    if steps := fields.get("then"):
        return cast(Grain, steps[-1].unit)
    if fields.get("day") or fields.get("feast") or fields.get("weekday"):
        return "day"
    if fields.get("month"):
        return "month"
    if part:
        return (
            "season" if part in _SEASONS else "quarter" if part.startswith("Q") else "half" if part.startswith("H") else "weekend"
        )
    if fields.get("unit"):
        return _GRAINS.get(fields["unit"], cast(Grain, fields["unit"]))
    return "year" if fields.get("year") is not None else None


def _date(fields: dict[str, Any]) -> dict[str, Any]:
    operator = fields.get("operator")
    if operator is None or (fields.get("year") is not None and operator != "none"):
        operator = "absolute" if fields.get("year") is not None else "nearest"
    anchor = fields.get("anchor") or ("none" if operator == "absolute" else "creation")
    made = {name: fields.get(name) for name in _WRITTEN}
    if fields.get("era") == "bc":
        value = f"BC{fields['year'] // 100:02d}" if fields.get("grain") == "century" else f"BC{fields['year']:04d}"
        value += "".join(f"-{fields[name]:02d}" for name in ("month", "day") if fields.get(name))
        return {"operator": "none", "anchor": "none", "grain": grain_of(fields), "value": value}
    if operator == "absolute":
        made["unit"] = None
        anchor = "none"
    if fields.get("nights"):
        made["unit"] = made["unit"] or "day"
        made["quantity"] = made["quantity"] if operator == "shift" else fields["nights"]
    return made | {"operator": operator, "anchor": anchor, "grain": grain_of(fields)}


def _shift(fields: dict[str, Any]) -> dict[str, Any]:
    """ "il y a deux ans", "six mois plus tard"; vague words say the side only, as a bound."""
    unit, quantity = fields["unit"], fields.get("quantity", 1)
    if unit == "second":
        unit, quantity = "minute", quantity and quantity / 60
    within = {name: fields.get(name) for name in ("part", "hour", "minute", "second", "zone")}
    made = {"operator": "shift", "unit": unit, "anchor": fields["anchor"], **within}
    made["grain"] = grain_of(within) or unit
    if fields.get("vague"):
        return made | {"bound": "after" if fields["sign"] > 0 else "before"}
    return made | {"quantity": quantity * fields["sign"]}


def _duration(fields: dict[str, Any]) -> dict[str, Any]:
    quantity = None if fields.get("vague") else fields.get("quantity")
    unit = fields["unit"]
    return {
        "operator": fields.get("operator", "none"),
        "quantity": quantity,
        "unit": _GRAINS.get(unit, unit),
        "grain": None,
        "anchor": fields.get("anchor", "none"),
        "value": total((*fields["more"], (quantity, unit))) if fields.get("more") and quantity else duration(quantity, unit),
    }


def _set(fields: dict[str, Any]) -> dict[str, Any]:
    value = fields.get("value")
    part = fields.get("part")
    if value is None and fields.get("weekday"):
        value = f"XXXX-WXX-{fields['weekday']}" + (f"T{part}" if part else "")
    elif value is None and part in _SEASONS:
        value = f"XXXX-{part}"
    elif value is None and part:
        value = f"XXXX-XX-XXT{part}"
    elif value is None and fields.get("month"):
        value = f"XXXX-{fields['month']:02d}" + (f"-{fields['day']:02d}" if fields.get("day") else "")
    elif value is None:
        value = duration(fields.get("quantity", 1), fields["unit"])
    return {"operator": "none", "value": value, "anchor": "none", "grain": None}


def _fixed(fields: dict[str, Any]) -> dict[str, Any]:
    value = fields["value"]
    return {
        "operator": "now" if value == "PRESENT_REF" else "none",
        "value": value,
        "anchor": fields["anchor"],
        "grain": "day" if value == "PRESENT_REF" else None,
    }


def build(fields: dict[str, Any], place: dict[str, Any]) -> TimexForm:
    """The form; `place` holds id, span, text, type, rule, tense and, when one is written, the bound."""
    known = {name: value for part in (fields, place) for name, value in part.items() if value is not None}
    return TimexForm(**known)
