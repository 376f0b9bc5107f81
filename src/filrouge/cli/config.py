"""`filrouge config`: every setting, its value, and where that came from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from filrouge.cli import options
from filrouge.cli.group import COMMANDS, PREFIX, Command, Group
from filrouge.cli.job import Job
from filrouge.cli.settings import COMMON, check_command
from filrouge.cli.streams import Code
from filrouge.cli.tables import Style
from filrouge.outputs.safe import one_line


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
    """The common settings, then for each command its own and those that it sets otherwise."""
    root, session = job.ctx.find_root(), job.session
    group = root.command
    assert isinstance(group, Group)
    commands = {name: group.load(name) for name in COMMANDS if name != job.ctx.info_name}
    for name, command in commands.items():
        check_command(session.settings, name, command.option_names)
    # Any command that reads sources has all the common options.
    shared = commands[COMMANDS[0]].make_context("", [], default_map=session.settings.shared(), obj=session)
    for name in COMMON:
        if name == "ui":
            yield Setting(name, job.ui, session.ui_origin or job.texts.say("default"))
        else:
            yield _setting(job, shared, name, name)
    for command_name, command in commands.items():
        context = command.make_context(command_name, [], parent=root)
        for name in command.option_names():
            if name not in COMMON or _own(job, command_name, name):
                yield _setting(job, context, name, f"{command_name}.{name}")


def _own(job: Job, command: str, name: str) -> bool:
    """True when a common option has a value for this command alone."""
    variable = f"{PREFIX}_{command}_{name}".upper().replace("-", "_")
    return name in job.session.settings.commands.get(command, {}) or variable in os.environ


def _setting(job: Job, context: click.Context, name: str, label: str) -> Setting:
    param = next(p for p in context.command.params if p.name == name.replace("-", "_"))
    source = context.get_parameter_source(str(param.name))
    origin = job.texts.say("default")
    if source is click.core.ParameterSource.ENVIRONMENT:
        origin = options.environment_name(context, param)
    elif source is click.core.ParameterSource.DEFAULT_MAP:
        origin = str(job.session.settings.path)
    return Setting(label, context.params[str(param.name)], origin)


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
    return one_line(", ".join(value) if isinstance(value, tuple) else str(value))


command = Command("config", work, [*options.output("text", "json", file=False), *options.looks()])
