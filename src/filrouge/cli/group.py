"""The command `filrouge`: subcommands loaded when called, help and errors in the reader's language."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

import filrouge
from filrouge.cli import settings as settings_file
from filrouge.cli.streams import ClosedPipe, Code, NotWritten, complain, flush, hush, write
from filrouge.cli.texts import Texts, choose_ui
from filrouge.outputs.safe import visible

if TYPE_CHECKING:
    from filrouge.cli.job import Job

COMMANDS = ("annotate", "timeline", "quotes", "actors", "check", "explain", "model", "schema", "demo", "config")
"""Each is `command` in the module of the same name."""
PREFIX = "FILROUGE"
_COMPLETION = f"_{PREFIX}_COMPLETE"
"""Set by the shell that asks what a word may go on to: the name that click's scripts use."""


class Misuse(Exception):
    """Wrong usage: a message code with its arguments; exit code 2."""

    def __init__(self, code: str, **args: Any) -> None:
        super().__init__(code, args)
        self.code = code
        self.given = args


@dataclass(frozen=True)
class Session:
    """What holds for the whole run: the interface's words and the settings file."""

    texts: Texts
    settings: settings_file.Settings
    ui_origin: str = ""


def help_option() -> click.Option:
    def show(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            write(ctx.get_help() + "\n")
            ctx.exit()

    return click.Option(["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=show)


def ui_option() -> click.Option:
    # Read by `choose_ui` before anything is parsed; here the value is only checked.
    from filrouge.cli.options import OneOf
    from filrouge.languages import available

    return click.Option(["--ui"], type=OneOf(available()), envvar=f"{PREFIX}_UI")


class Command(click.Command):
    """One subcommand: `work` gets a Job and returns an exit code."""

    def __init__(self, name: str, work: Callable[[Job], int], params: Sequence[click.Parameter]) -> None:
        # Too many words are told in our own words, by `parse_args`.
        settings = {"allow_extra_args": True}
        super().__init__(name, context_settings=settings, params=[*params, ui_option(), help_option()], add_help_option=False)
        self.work = work

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if rest:
            raise Misuse("too-many", what=rest[0])
        return rest

    def invoke(self, ctx: click.Context) -> Any:
        from filrouge.cli.job import Job

        session: Session = ctx.obj
        settings_file.check_command(session.settings, str(self.name), self.option_names)
        from filrouge.parsing.folders import UnusablePipeline

        job = Job(session, ctx)
        try:
            return self.work(job)
        except UnusablePipeline as problem:
            raise Misuse(problem.reason.code, **dict(problem.reason.args)) from None
        finally:
            job.progress.clear()

    def option_names(self) -> list[str]:
        return sorted(str(p.name).replace("_", "-") for p in self.params if isinstance(p, click.Option) and p.expose_value)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        texts: Texts = ctx.obj.texts
        words = texts.command(str(self.name))
        _opening(formatter, words.examples)
        _usage(formatter, texts, f"filrouge {self.name} {self._pieces(texts)}")
        _paragraph(formatter, words.about)
        _list(
            formatter, texts.say("options"), [_row(p, texts, str(self.name)) for p in self.params if isinstance(p, click.Option)]
        )

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _usage(formatter, ctx.obj.texts, f"filrouge {self.name} {self._pieces(ctx.obj.texts)}")

    def _pieces(self, texts: Texts) -> str:
        places = [
            f"[{texts.metavar(str(p.name))}{'…' if p.nargs == -1 else ''}]" for p in self.params if isinstance(p, click.Argument)
        ]
        return " ".join([f"[{texts.metavar('options')}]", *places])


class Group(click.Group):
    """The list of subcommands; `main` never lets anything but an exit code out."""

    def __init__(self) -> None:
        version = click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version)
        super().__init__(
            "filrouge", params=[version, ui_option(), help_option()], add_help_option=False, invoke_without_command=True
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self.load(cmd_name) if cmd_name in COMMANDS else None

    def load(self, name: str) -> Command:
        """The subcommand of one of `COMMANDS`; its module is imported here and nowhere before."""
        command: Command = importlib.import_module(f"filrouge.cli.{name}").command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS:
            raise Misuse("no-such-command", name=args[0], known=COMMANDS)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        if not ctx._protected_args and not ctx.args:
            write(ctx.get_help() + "\n")
            return Code.DONE
        return super().invoke(ctx)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        texts: Texts = ctx.obj.texts
        _opening(formatter, texts.command("filrouge").examples)
        self.format_usage(ctx, formatter)
        _paragraph(formatter, texts.tagline)
        _list(formatter, texts.say("commands"), [(name, texts.command(name).summary) for name in COMMANDS])
        _list(formatter, texts.say("options"), [_row(p, texts, "filrouge") for p in self.params if isinstance(p, click.Option)])

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        texts: Texts = ctx.obj.texts
        _usage(formatter, texts, f"filrouge {texts.metavar('command')} [{texts.metavar('options')}] …")

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, *_: Any, **__: Any) -> NoReturn:
        """Run and leave with an exit code of `Code`."""
        words = list(sys.argv[1:] if args is None else args)
        if how := os.environ.get(_COMPLETION):
            from click.shell_completion import shell_complete

            sys.exit(shell_complete(self, {}, "filrouge", _COMPLETION, how))
        sys.exit(int(run(self, words)))


def run(group: Group, args: list[str]) -> int:
    """Do what `args` say. All that goes wrong becomes one line on standard error and a code."""
    texts = Texts(choose_ui(args, os.environ)[0])
    try:
        try:
            settings = _settings(args)
            ui, origin = choose_ui(args, os.environ, (settings.common.get("ui"), str(settings.path)))
            texts = Texts(ui)
            code = _invoke(group, args, Session(texts, settings, origin))
        except click.exceptions.Exit as end:
            code = end.exit_code
        flush()
        return code
    except KeyboardInterrupt:
        complain(f"filrouge: {texts.say('interrupted')}")
        hush()
        return Code.INTERRUPTED
    except ClosedPipe:
        hush()
        return Code.CLOSED_PIPE
    except NotWritten as problem:
        name = texts.say("stdout") if problem.name == "<stdout>" else problem.name
        complain(f"filrouge: {texts.say('not-written', name=name, why=problem.why)}")
        hush()
        return Code.NOT_WRITTEN
    except (Misuse, settings_file.BadSettings) as problem:
        given = dict(problem.given)
        hint = texts.nearest(str(given.get("word", given.get("name", ""))), given.pop("known", ()))
        complain(f"filrouge: {texts.say(problem.code, **given)}{hint}")
        return Code.USAGE
    except click.UsageError as problem:
        from filrouge.cli.errors import worded

        complain(f"filrouge: {worded(problem, texts, next((arg for arg in args if arg in COMMANDS), None))}")
        return Code.USAGE
    except Exception as problem:
        return _fault(problem, args, texts)


def _invoke(group: Group, args: list[str], session: Session) -> int:
    defaults = session.settings.default_map(COMMANDS)
    context = group.make_context("filrouge", args, obj=session, default_map=defaults, auto_envvar_prefix=PREFIX)
    with context as ctx:
        return int(group.invoke(ctx) or Code.DONE)


def _settings(args: list[str]) -> settings_file.Settings:
    try:
        return settings_file.load(_here(), COMMANDS)
    except settings_file.BadSettings:
        if "--help" in args or "-h" in args:
            return settings_file.Settings()  # help is needed most when something is wrong
        raise


def _here() -> Path | None:
    try:
        return Path.cwd()
    except OSError:  # the folder that we stand in is gone, or closed to us
        return None


def _fault(problem: Exception, args: list[str], texts: Texts) -> int:
    """An error of ours, not of the reader's: one line, the whole story with -v."""
    complain(f"filrouge: {texts.say('fault', what=f'{type(problem).__name__}: {problem}')}")
    if "-v" in args or "--verbose" in args or os.environ.get(f"{PREFIX}_VERBOSE"):
        import traceback

        complain(visible("".join(traceback.format_exception(problem))))
    hush()
    return Code.FAULT


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted:
        write(f"filrouge {filrouge.__version__}\n")
        ctx.exit()


def _opening(formatter: click.HelpFormatter, examples: Sequence[tuple[str, str]]) -> None:
    for line, does in examples:
        formatter.write(f"  {line}\n")
        formatter.indent()
        formatter.indent()
        formatter.write_text(does)
        formatter.dedent()
        formatter.dedent()
    formatter.write("\n")


def _usage(formatter: click.HelpFormatter, texts: Texts, line: str) -> None:
    formatter.write(f"{texts.say('usage')} {line}\n")


def _row(param: click.Option, texts: Texts, command: str) -> tuple[str, str]:
    names = ", ".join((*param.opts, *param.secondary_opts))
    if not param.is_flag:
        choices = getattr(param.type, "choices", None)
        names += " " + ("|".join(choices) if choices else texts.metavar(param.metavar or param.type.name))
    return names, texts.option(command, str(param.name).replace("_", "-"))


def _list(formatter: click.HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
    # The colon belongs to the wording: French sets a space before it.
    formatter.write(f"\n{heading}\n")
    formatter.indent()
    formatter.write_dl(rows)
    formatter.dedent()


def _paragraph(formatter: click.HelpFormatter, text: str) -> None:
    formatter.write_paragraph()
    formatter.write_text(text)
