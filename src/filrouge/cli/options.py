"""Options that several commands share, and the kinds of value that options take."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from filrouge.model.interval import Interval

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    Words = click.ParamType[str]
    Number = click.ParamType[int]
else:  # before click 8.4 the class takes no type
    Words = Number = click.ParamType


class OneOf(Words):
    """One of a few words; an unknown one is answered with the nearest."""

    name = "choice"

    def __init__(self, choices: Sequence[str]) -> None:
        self.choices = tuple(choices)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            assert ctx is not None
            texts = ctx.obj.texts
            message = texts.say("not-one-of", value=value, choices=", ".join(self.choices))
            self.fail(message + texts.nearest(str(value), self.choices), param, ctx)
        return str(value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(choice) for choice in self.choices if choice.startswith(incomplete)]


class Day(Words):
    """A day, a month or a year as ISO 8601 writes them; with `written`, any form that articles have.

    Gives the words as they are: what they mean is the matter of `interval_of`, or of the reader.
    """

    name = "day"

    def __init__(self, *, written: bool = False) -> None:
        self.written = written

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip()
        try:
            interval_of(text)
        except ValueError:
            if self.written:
                from filrouge.articles import parse_date

                if parse_date(text):
                    return text
            assert ctx is not None
            self.fail(ctx.obj.texts.say("not-a-date", value=value), param, ctx)
        return text


class Encoding(Words):
    """A character set that Python knows, or "auto"."""

    name = "name"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from filrouge.articles.charset import is_encoding

        if value != "auto" and not is_encoding(str(value)):
            assert ctx is not None
            self.fail(ctx.obj.texts.say("not-an-encoding", value=value), param, ctx)
        return str(value)


class ModelName(Words):
    """LANGUAGE=NAME: the pipeline, an installed package or a folder, that reads a language."""

    name = "model"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from filrouge.languages import available
        from filrouge.parsing.folders import UnusablePipeline, folder_of

        assert ctx is not None
        texts = ctx.obj.texts
        language, sign, name = str(value).strip().partition("=")
        if not (sign and language and name):
            self.fail(texts.say("model-syntax", value=value), param, ctx)
        if language not in available():
            message = texts.say("model-language", value=value, language=language, choices=", ".join(available()))
            self.fail(message + texts.nearest(language, available()), param, ctx)
        try:
            folder_of(language, name)
        except UnusablePipeline as problem:
            self.fail(texts.say(problem.reason.code, **dict(problem.reason.args)), param, ctx)
        return f"{language}={name}"

    def split_envvar_value(self, rv: str) -> Sequence[str]:
        """A folder may have a space in its name, so only one before another LANGUAGE= parts two."""
        return re.split(r"[\s,;]+(?=[a-z]+=)", rv.strip(" ,;"))

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        from filrouge.languages import available
        from filrouge.parsing.folders import installed

        # whole values where there are any: bash takes what follows a "=" for a word of its own
        whole = [f"{language}={name}" for language, name in installed()]
        fitting = [value for value in whole if value.startswith(incomplete)]
        return [CompletionItem(value) for value in fitting or [f"{c}=" for c in available() if c.startswith(incomplete)]]


class Count(Number):
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


class Shared(click.Option):
    """An option of all commands: `FILROUGE_CHECK_DATE` beats `FILROUGE_DATE`, which all of them read."""

    def resolve_envvar_value(self, ctx: click.Context) -> str | None:
        return next((value for name in _variables(ctx, self) if (value := os.environ.get(name))), None)


def environment_name(ctx: click.Context, param: click.Parameter) -> str:
    """The variable that gave a value, or would give one."""
    names = _variables(ctx, param)
    return next((name for name in names if os.environ.get(name)), names[-1])


def _variables(ctx: click.Context, param: click.Parameter) -> list[str]:
    own = [f"{ctx.auto_envvar_prefix}_{str(param.name).upper()}"] if ctx.auto_envvar_prefix else []
    return [*own, param.envvar] if isinstance(param.envvar, str) else own


def sources(name: str = "sources") -> click.Argument:
    return click.Argument([name], nargs=-1, type=str)


def common(name: str, *flags: str, **more: Any) -> click.Option:
    """An option that means the same everywhere: also `FILROUGE_NAME`."""
    return Shared([*flags, f"--{name}"], envvar=f"FILROUGE_{name.upper().replace('-', '_')}", **more)


def reading() -> list[click.Parameter]:
    """How sources are read."""
    return [
        common("date", type=Day(written=True)),
        common("language", type=LANGUAGE),
        model(),
        actors(),
        lexicon(),
        common("input", type=INPUT),
        common("encoding", type=Encoding()),
        common("refused", type=str, metavar="file"),
    ]


def model() -> click.Option:
    """Which pipelines read the texts."""
    return common("model", type=ModelName(), multiple=True, metavar="model")


def actors() -> click.Option:
    """The reader's own office-holders."""
    return common("actors", type=str, metavar="file")


def lexicon() -> click.Option:
    """The reader's own words for acts."""
    return common("lexicon", type=str, metavar="file")


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
