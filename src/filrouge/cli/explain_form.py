"""An underspecified value in one readable line: field by field, in the words of the interface."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import MISSING, fields

from filrouge.codec.messages import pack, spaced
from filrouge.languages import part
from filrouge.languages.parts.explain import ExplainPack
from filrouge.model.timexform import TimexForm

_TOLD = frozenset(
    "id start end text type rule range_end quote grain operator quantity unit year month day weekday part hour minute second "
    "feast then value mod bound anchor tense remote clause front "
    "hang counts adrift".split()
)
"""Fields that have words of their own here, or that other lines tell."""


class Words:
    """The explain words of one interface language."""

    def __init__(self, ui: str) -> None:
        self.ui = ui
        self._pack: ExplainPack = part(ui, "explain")

    @property
    def keys(self) -> Set[str]:
        return self._pack.words.keys()

    def say(self, key: str, **slots: object) -> str:
        """A wording with its slots filled, spaced as the language wants; what fills them is taken as it is."""
        return spaced(self._pack.words[key], ui=self.ui).format(**slots)

    def known(self, key: str, otherwise: str) -> str:
        """A value's name, else the value itself."""
        return self.say(key) if key in self._pack.words else otherwise

    def unit(self, name: str, amount: float = 1) -> str:
        """ "jour", "semaines": the noun in the form that the amount takes."""
        both = self._pack.units.get(name)
        return name if both is None else both[self._pack.forms(amount)]

    def amount(self, quantity: float, unit: str | None, *, signed: bool = False) -> str:
        """ "−1 jour", "2,5 années" with a no-break space."""
        sign = "−" if quantity < 0 else "+" if signed else ""
        number = f"{sign}{abs(quantity):g}".replace(".", self.say("number.decimal"))
        return f"{number}\u00a0{self.unit(unit, quantity)}" if unit else number


def told(form: TimexForm, words: Words) -> list[str]:
    """The fields that say something, each as "name value"."""
    named = [words.say(f"field.{name}", value=value) for name, value in _told(form, words)]
    others = [words.say("field.other", name=name, value=value) for name, value in _others(form)]
    return [*named, *_standing(form, words), *others]


def _told(form: TimexForm, words: Words) -> Iterator[tuple[str, str]]:
    if form.grain:
        yield "grain", words.unit(form.grain)
    yield "operator", words.say(f"operator.{form.operator}")
    if form.quantity is not None:
        yield "quantity", words.amount(form.quantity, form.unit, signed=form.operator == "shift")
    elif form.unit:
        yield "unit", words.unit(form.unit)
    if written := _written(form, words):
        yield "written", written
    for step in form.then:
        unit = words.unit(step.unit)
        if step.weekday:
            unit = pack(words.ui).dates.weekdays[step.weekday - 1]
        if step.op != "nth":
            yield "then", words.amount(step.quantity, step.unit, signed=True)
        elif step.quantity == -1:
            yield "then", words.say("step.last", unit=unit)
        else:
            yield "then", words.say("step.nth", unit=unit, rank=f"{step.quantity:g}")
    if form.value:
        yield "value", form.value
    if form.mod:
        yield "mod", mod(form.mod, words)
    if form.bound != "at":
        yield "bound", words.say(f"bound.{form.bound}")
    yield "anchor", words.say(f"anchor.{form.anchor}")
    if form.range_end:
        yield "range", form.range_end
    yield "tense", words.say("tense.remote" if form.remote else f"tense.{form.tense or 'none'}")


def mod(code: str, words: Words) -> str:
    """A TIMEX3 modifier with what it means: "APPROX (environ)"."""
    return f"{code} ({words.known(f'mod.{code}', code)})"


def _standing(form: TimexForm, words: Words) -> Iterator[str]:
    """Which clause it stands in, and how."""
    yield words.say(f"clause.{form.clause}")
    if form.front:
        yield words.say("clause.front")
    if form.hang:
        yield words.say(f"hang.{form.hang}")
    if form.counts:
        yield words.say(f"counts.{form.counts}")
    if form.adrift:
        yield words.say("clause.adrift")


def _written(form: TimexForm, words: Words) -> str:
    """What of the calendar the words name: "mardi 12 juin 2018, soir"."""
    dates = pack(words.ui).dates
    day = [dates.weekdays[form.weekday - 1]] if form.weekday else []
    day += [dates.day_numbers.get(form.day, str(form.day))] if form.day else []
    day += [dates.months[form.month - 1]] if form.month else []
    day += [str(form.year)] if form.year is not None else []
    parts = [form.feast.replace("-", " ")] if form.feast else []
    parts += [" ".join(day)] if day else []
    parts += [words.known(f"part.{form.part}", form.part)] if form.part else []
    if form.hour is not None:
        parts.append(dates.forms["clock"].format(hour=form.hour, minute=f"{form.minute or 0:02d}"))
    if form.second is not None:
        parts.append(f"{form.second}\u00a0s")
    return ", ".join(parts)


def _others(form: TimexForm) -> Iterator[tuple[str, str]]:
    """What has no words of its own, under its name in the model."""
    for field in fields(form):
        value = getattr(form, field.name)
        if field.name not in _TOLD and field.default is not MISSING and value != field.default:
            yield field.name, str(value)
