"""Options that several commands share, and the kinds of value that options take."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import click

from filrouge.model.interval import Interval


class OneOf(click.ParamType):
    """One of a few words; an unknown one is answered with the nearest."""

    name = "choice"

    def __init__(self, choices: Sequence[str]) -> None:
        self.choices = tuple(choices)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.choices:
            return str(value)
        assert ctx is not None
        texts = ctx.obj.texts
        message = texts.say("not-one-of", value=value, choices=", ".join(self.choices))
        self.fail(message + texts.nearest(str(value), self.choices), param, ctx)


class Day(click.ParamType):
    """A day, a month or a year as ISO 8601 writes them; with `clock` a day-time too.

    Gives the words as they are: what they mean is `interval_of`'s matter.
    """

    name = "day"

    def __init__(self, *, clock: bool = False) -> None:
        self.clock = clock

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip()
        try:
            interval_of(text)
        except ValueError:
            if self.clock and _is_daytime(text):
                return text
            assert ctx is not None
            self.fail(ctx.obj.texts.say("not-a-date", value=value), param, ctx)
        return text


class Count(click.ParamType):
    """A whole number from 1."""

    name = "n"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(str(value))
        except ValueError:
            number = 0
        if number < 1:
            assert ctx is not None
            self.fail(ctx.obj.texts.say("not-a-count", value=value), param, ctx)
        return number


def interval_of(text: str) -> Interval:
    """`2018`, `2018-06` or `2018-06-12` as all the days it covers; ValueError for anything else."""
    parts = text.split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]) or not all(p.isascii() and p.isdigit() for p in parts):
        raise ValueError(text)
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return Interval.of_year(numbers[0])
    if len(numbers) == 2:
        return Interval.of_month(*numbers)
    return Interval.of_day(date(*numbers))


def _is_daytime(text: str) -> bool:
    if len(text) < 11 or text[10] not in "T ":
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def environment_name(ctx: click.Context, param: click.Parameter) -> str:
    """The variable that gave a value, or would give one."""
    names = [param.envvar] if isinstance(param.envvar, str) else list(param.envvar or ())
    names.append(f"{ctx.auto_envvar_prefix}_{str(param.name).upper()}")
    return next((name for name in names if os.environ.get(name)), names[0])


def sources(name: str = "sources") -> click.Argument:
    return click.Argument([name], nargs=-1, type=str)


def common(name: str, *flags: str, **more: Any) -> click.Option:
    """An option that means the same everywhere: also `FILROUGE_NAME`."""
    return click.Option([*flags, f"--{name}"], envvar=f"FILROUGE_{name.upper().replace('-', '_')}", **more)


def reading() -> list[click.Parameter]:
    """How sources are read."""
    return [
        common("date", type=Day(clock=True)),
        common("language", type=LANGUAGE),
        common("input", type=INPUT),
        common("encoding", type=str, metavar="name"),
        common("refused", type=str, metavar="file"),
    ]


def output(*formats: str, file: bool = True) -> list[click.Parameter]:
    """Where results go and in what form; without `--format`, the file's ending tells."""
    params: list[click.Parameter] = [click.Option(["--format"], type=OneOf(formats))] if formats else []
    if file:
        params += [click.Option(["-o", "--output"], type=str, metavar="file"), common("force", is_flag=True)]
    return params


def looks() -> list[click.Parameter]:
    """How results look."""
    return [common("plain", is_flag=True), common("no-color", is_flag=True)]


def speech() -> list[click.Parameter]:
    """How results look, and how much is said beside them."""
    return [*looks(), common("quiet", "-q", is_flag=True), common("verbose", "-v", is_flag=True)]


def _languages() -> OneOf:
    from filrouge.languages import available

    return OneOf(available())


LANGUAGE = _languages()
INPUT = OneOf(("text", "html", "jsonl"))
