"""Codes with arguments put into words: reasons, findings, refusals, strings of the interface."""

from __future__ import annotations

import re
from functools import cache

from filrouge.codec.datewords import iso_words
from filrouge.knowledge.display import display_name
from filrouge.languages import part
from filrouge.languages.parts import lint
from filrouge.languages.parts.labels import LabelPack
from filrouge.model.text import Reason

_ARGUMENT = re.compile(r" (\w+)=")
_SLOT = re.compile(r"\{(\w+)(?::([\w-]+))?\}")


@cache
def pack(ui: str) -> LabelPack:
    """The wordings of an interface language. KeyError, naming those there are, for another."""
    labels = part(ui, "labels")
    assert isinstance(labels, LabelPack)
    return labels


def message(reason: Reason, *, ui: str) -> str:
    """The reason in words; a code without a wording is shown as it is, with its arguments."""
    labels = pack(ui)
    args = dict(reason.args)
    exact = (labels.messages.get(f"{reason.code}.{value}") for value in args.values())
    template = next((found for found in exact if found is not None), labels.messages.get(reason.code))
    if template is None:
        try:
            return lint.word(reason, ui)
        except (KeyError, ValueError, IndexError):
            pass
        shown = ", ".join(f"{name}={value}" for name, value in reason.args)
        code = reason.code.replace("-", " ")
        return f"{code} ({shown})" if shown else code
    return fill(template, args, ui=ui)


def string(key: str, *, ui: str, **args: object) -> str:
    """A text of the interface. KeyError for an unknown key: that is a fault of the program."""
    return fill(pack(ui).strings[key], {name: str(value) for name, value in args.items()}, ui=ui)


def fill(template: str, args: dict[str, str], *, ui: str) -> str:
    """A template with its slots filled; plural forms go by the argument `n` or `count`."""
    labels = pack(ui)
    if "|" in template:
        forms = template.split("|")
        number = args.get("n") or args.get("count") or ""
        index = labels.plural(int(number)) if number.lstrip("-").isdecimal() else len(forms) - 1
        template = forms[min(index, len(forms) - 1)]
    return _SLOT.sub(lambda match: _slot(match, args, ui), spaced(template, ui=ui))


def spaced(template: str, *, ui: str) -> str:
    """Our own words with the no-break spaces that the language wants."""
    for plain, bound in pack(ui).spacing:
        template = template.replace(plain, bound)
    return template


def _slot(match: re.Match[str], args: dict[str, str], ui: str) -> str:
    value = args.get(match[1])
    if value is None:
        return "…"
    form = match[2]
    labels = pack(ui)
    if form == "date":
        return iso_words(value, labels.dates)
    if form == "weekday":
        return labels.dates.weekdays[int(value) - 1] if value in tuple("1234567") else value
    if form == "name":
        return _name(value, ui)
    if form == "names":
        return ", ".join(_name(id, ui) for id in value.split(","))
    if form == "reason":
        return message(reason_from_text(value), ui=ui)
    if form == "unit":
        return labels.dates.units.get(value, value)
    tables = {"status": labels.statuses, "grain": labels.grains, "type": labels.types, "basis": labels.bases}
    return tables[form].get(value, value) if form in tables else value


def _name(id: str, ui: str) -> str:
    return pack(ui).names.get(id) or display_name(id, ui)


def reason_from_text(text: str) -> Reason:
    """Undo `str(reason)`: the same text comes out again, whatever the values hold.

    In a value that is itself a reason (`why=…`) everything up to the end belongs to it.
    """
    found = list(_ARGUMENT.finditer(text))
    nested = next((i for i, match in enumerate(found) if match[1] == "why"), len(found))
    found = found[: nested + 1]
    if not found:
        return Reason(text)
    ends = [match.start() for match in found[1:]] + [len(text)]
    args = tuple((match[1], text[match.end() : end]) for match, end in zip(found, ends, strict=True))
    return Reason(text[: found[0].start()], args)
