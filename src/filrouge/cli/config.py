"""`filrouge config`: every setting, its value, and where that came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from filrouge.cli import options
from filrouge.cli.group import COMMANDS, Command
from filrouge.cli.job import Job
from filrouge.cli.settings import COMMON, check_command
from filrouge.cli.streams import Code
from filrouge.cli.tables import Style
from filrouge.cli.texts import visible


@dataclass(frozen=True, slots=True)
class Setting:
    """`origin` is a file's path, a variable's name, or the word for default."""

    name: str
    value: Any
    origin: str


def work(job: Job) -> int:
    settings = list(_settings(job))
    job.emit(_json(job, settings) if job.format() == "json" else _text(job, settings))
    return Code.DONE


def _settings(job: Job) -> Iterator[Setting]:
    """The common settings, then those of each command that differ from them or are its own."""
    commands = {name: command for name in COMMANDS if (command := _command(job, name))}
    for name, command in commands.items():
        check_command(job.session.settings, name, command.option_names)
    shared = job.session.settings.shared()
    yield Setting("ui", job.ui, job.session.ui_origin or job.texts.say("default"))
    for name in COMMON:
        command, param = next(((c, p) for c in commands.values() for p in _options(c) if _key(p) == name), (None, None))
        if command and param and name != "ui":
            yield _setting(job, click.Context(command, default_map=shared, obj=job.session), param, name)
    for command_name, command in commands.items():
        context = click.Context(command, parent=job.ctx.find_root(), info_name=command_name)
        for param in _options(command):
            own = _key(param) in job.session.settings.commands.get(command_name, {})
            if own or _key(param) not in COMMON:
                yield _setting(job, context, param, f"{command_name}.{_key(param)}")


def _command(job: Job, name: str) -> Command | None:
    root = job.ctx.find_root()
    command = None if name == job.ctx.info_name else root.command.get_command(root, name)  # type: ignore[attr-defined]
    return command if isinstance(command, Command) else None


def _options(command: Command) -> list[click.Option]:
    return [param for param in command.params if isinstance(param, click.Option) and param.expose_value]


def _key(param: click.Option) -> str:
    return str(param.name).replace("_", "-")


def _setting(job: Job, context: click.Context, param: click.Option, label: str) -> Setting:
    value, source = param.consume_value(context, {})
    context.set_parameter_source(str(param.name), source)
    value = param.process_value(context, value)
    origin = job.texts.say("default")
    if source is click.core.ParameterSource.ENVIRONMENT:
        origin = options.environment_name(context, param)
    elif source is click.core.ParameterSource.DEFAULT_MAP:
        origin = str(job.session.settings.path)
    return Setting(label, value, origin)


def _json(_job: Job, settings: list[Setting]) -> Iterator[str]:
    from filrouge.codec import dumps

    yield dumps({s.name: {"value": s.value, "origin": s.origin} for s in settings}, indent=1) + "\n"


def _text(job: Job, settings: list[Setting]) -> Iterator[str]:
    style = Style(job)
    rows = [(s.name, _shown(s.value), s.origin) for s in settings]
    names, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    for name, value, origin in rows:
        yield f"{style.name(name.ljust(names))}  {value.ljust(values)}  {style.faint(origin)}\n"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None or value == ():
        return "–"
    return visible(", ".join(value) if isinstance(value, tuple) else str(value))


command = Command("config", work, [*options.output("text", "json", file=False), *options.looks()])
