"""click's usage errors in the words of the interface, each with what would have been right."""

from __future__ import annotations

import click

from filrouge.cli.texts import Texts


def worded(error: click.UsageError, texts: Texts, command: str | None) -> str:
    """One line; the last part names the help that would answer (click does not always say whose)."""
    message = _message(error, texts)
    where = error.ctx.command_path if error.ctx else " ".join(("filrouge", command or "")).strip()
    return f"{message} {texts.say('try-help', command=where)}"


def _message(error: click.UsageError, texts: Texts) -> str:
    if isinstance(error, click.NoSuchOption):
        known = error.ctx.command.params if error.ctx else []
        names = [name for param in known for name in (*param.opts, *param.secondary_opts) if name.startswith("-")]
        return texts.say("no-such-option", name=error.option_name) + texts.nearest(error.option_name, names)
    if isinstance(error, click.MissingParameter):
        name = _name(error, texts)
        return texts.say("missing", name=name)
    if isinstance(error, click.BadParameter):
        return texts.say("bad-value", name=_name(error, texts), message=error.message) + _origin(error, texts)
    if isinstance(error, click.BadOptionUsage):
        return texts.say("option-needs-value", name=error.option_name)
    return error.format_message()


def _name(error: click.BadParameter, texts: Texts) -> str:
    if error.param is None:
        return str(error.param_hint or "")
    options = [name for name in error.param.opts if name.startswith("-")]
    return options[-1] if options else texts.metavar(str(error.param.name))


def _origin(error: click.BadParameter, texts: Texts) -> str:
    """Says where a bad value stands when it was not typed."""
    if error.ctx is None or error.param is None:
        return ""
    source = error.ctx.get_parameter_source(str(error.param.name))
    if source is click.core.ParameterSource.DEFAULT_MAP:
        return " " + texts.say("from-file", file=error.ctx.obj.settings.path)
    if source is click.core.ParameterSource.ENVIRONMENT:
        from filrouge.cli.options import environment_name

        return " " + texts.say("from-environment", name=environment_name(error.ctx, error.param))
    return ""
