"""The settings file: `filrouge.toml`, else `[tool.filrouge]` of `pyproject.toml`.

The nearest folder upwards from the working folder counts. Top-level keys are the common
options, tables the options of one command, by the same names. What a value may be is the
option's own matter: click takes file values as it takes words of the command line.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COMMON = (
    "date",
    "language",
    "model",
    "actors",
    "lexicon",
    "ui",
    "input",
    "encoding",
    "refused",
    "force",
    "plain",
    "no-color",
    "quiet",
    "verbose",
)
_PATHS = ("actors", "lexicon", "refused", "output", "against")


class BadSettings(Exception):
    """`code` is a message code, `args` its arguments (`known`: the names there are)."""

    def __init__(self, code: str, **args: Any) -> None:
        super().__init__(code, args)
        self.code = code
        self.given = args


@dataclass(frozen=True)
class Settings:
    """What one file says; `path` None = there is none."""

    path: Path | None = None
    common: Mapping[str, Any] = field(default_factory=dict)
    commands: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def default_map(self, commands: tuple[str, ...]) -> dict[str, Any]:
        """Values by command and parameter name, as click wants them."""
        return {
            command: self.shared() | {_parameter(name): value for name, value in self.commands.get(command, {}).items()}
            for command in commands
        }

    def shared(self) -> dict[str, Any]:
        """Values of the common options by parameter name."""
        return {_parameter(name): value for name, value in self.common.items()}


def load(folder: Path | None, commands: tuple[str, ...]) -> Settings:
    """Read the nearest settings file; BadSettings when it is not one or has an unknown key."""
    for place in (folder, *folder.parents) if folder else ():
        for name in ("filrouge.toml", "pyproject.toml"):
            if (table := _table(place / name)) is not None:
                return _settings(place / name, table, commands)
    return Settings()


def check_command(settings: Settings, command: str, known: Callable[[], list[str]]) -> None:
    """BadSettings when the table of `command` has a key that is no option of it."""
    for key in settings.commands.get(command, {}):
        if key not in (names := known()):
            raise BadSettings("settings-unknown", file=settings.path, key=f"{command}.{key}", word=key, known=names)


def _table(path: Path) -> dict[str, Any] | None:
    try:
        data = path.read_bytes()
    except OSError as problem:
        # A file that is there and cannot be read must not pass for none.
        if path.is_file():
            raise BadSettings("settings-unreadable", file=path, why=problem.strerror) from None
        return None
    project = path.name == "pyproject.toml"
    if project and b"filrouge" not in data:
        return None
    import tomllib

    try:
        table: Any = tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as problem:
        if project:
            return None  # not ours to judge
        raise BadSettings("settings-unreadable", file=path, why=problem) from None
    if project:
        table = table.get("tool", {})
        table = table.get("filrouge") if isinstance(table, dict) else None
    return table if isinstance(table, dict) else None


def _settings(path: Path, table: dict[str, Any], commands: tuple[str, ...]) -> Settings:
    common: dict[str, Any] = {}
    tables: dict[str, dict[str, Any]] = {}
    for key, value in table.items():
        name = key.replace("_", "-")
        if name in COMMON and not isinstance(value, dict):
            common[name] = _plain(path, name, value)
        elif name in commands and isinstance(value, dict):
            tables[name] = {own.replace("_", "-"): _plain(path, own, item) for own, item in value.items()}
        else:
            known = sorted((*COMMON, *(f"[{command}]" for command in commands)))
            raise BadSettings("settings-unknown", file=path, key=key, word=name, known=known)
    return Settings(path, common, tables)


def _plain(path: Path, name: str, value: Any) -> Any:
    if name == "model" and not isinstance(value, list | dict):
        value = [value]  # one is the usual case
    if isinstance(value, list):
        return [_model(path, item) if name == "model" else _plain(path, name, item) for item in value]
    if isinstance(value, dict):
        raise BadSettings("settings-unknown", file=path, key=name, word=name, known=[])
    if isinstance(value, bool):
        return value
    # TOML dates and numbers become the words that an option would be given.
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return str(path.parent / text) if name in _PATHS else text


def _model(path: Path, chosen: Any) -> str:
    """LANGUAGE=NAME, where a name that is a folder's is seen from the file."""
    language, sign, name = str(chosen).partition("=")
    folder = "/" in name or os.sep in name or name.startswith(".")
    return f"{language}{sign}{path.parent / Path(name).expanduser()}" if folder else str(chosen)


def _parameter(name: str) -> str:
    return name.replace("-", "_")
