"""One run of a subcommand: its options, where its results go, and how it speaks."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from filrouge.cli.folder import Folder, is_folder
from filrouge.cli.group import Misuse, Session
from filrouge.cli.progress import Progress
from filrouge.cli.streams import complain, flush, write
from filrouge.cli.target import AlreadyThere, Target

if TYPE_CHECKING:
    from filrouge.knowledge.offices import Offices
    from filrouge.languages.ownlexicon import Lexicon
    from filrouge.model.ownfile import BadLine
    from filrouge.parsing.pipelines import Models, Pipeline

UNWRAPPED = 1_000_000
"""Width that stands for no wrapping at all (`--plain`)."""
_ENDINGS = {
    ".json": "json",
    ".jsonl": "json",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".tml": "timeml",
}


_ONE_ARTICLE = ("timeml",)
"""Formats a file of which holds one article."""


class Job:
    """What `work` of a command gets."""

    def __init__(self, session: Session, ctx: click.Context) -> None:
        self.session = session
        self.ctx = ctx
        self.texts = session.texts
        self.params: dict[str, Any] = ctx.params
        self.folder = self._folder()
        self.target = None if self.folder else self._target("output")
        self.refused = self._target("refused")
        self._described: set[str] = set()
        if self.target and self.refused and self.refused.same_file(self.target.name):
            raise Misuse("same-output", name=self.target.name)
        dumb = os.environ.get("TERM") == "dumb"
        self.progress = Progress(self.texts, self.width, on=not (self.quiet or self.plain or dumb))
        self._check_environment()
        self.offices: Offices | None = None
        self.lexicon: Lexicon | None = None
        self.bad_rows: list[tuple[str, BadLine]] = []
        """Rows of `--actors` and lines of `--lexicon` that cannot be used, each with its file; they have been told."""
        self._own_tables()

    def _folder(self) -> Folder | None:
        """`-o FOLDER`, for a format of one file an article."""
        path = self.params.get("output") or ""
        if self.params.get("format") not in _ONE_ARTICLE or self.params.get("json") or not is_folder(path):
            return None
        return Folder(Path(path), force=bool(self.params.get("force")))

    def _target(self, name: str) -> Target | None:
        path = self.params.get(name)
        if path == "-" and name == "refused":
            raise Misuse("same-output", name=self.texts.say("stdout"))
        if path is None or path == "-":
            return None
        try:
            target = Target(Path(path), force=bool(self.params.get("force")))
        except AlreadyThere:
            raise Misuse("exists", file=path) from None
        own = (self.params.get("actors") or "", self.params.get("lexicon") or "")
        for source in (*self.params.get("sources", ()), *self.params.get("against", ()), *own):
            if target.same_file(source):
                raise Misuse("output-is-source", file=path)
        return target

    @property
    def ui(self) -> str:
        return self.texts.ui

    @property
    def plain(self) -> bool:
        return bool(self.params.get("plain"))

    @property
    def quiet(self) -> bool:
        return bool(self.params.get("quiet"))

    @property
    def verbose(self) -> bool:
        return bool(self.params.get("verbose"))

    @cached_property
    def colour(self) -> bool:
        """Option, then NO_COLOR, then FORCE_COLOR, then what standard output is."""
        if self.plain or self.params.get("no_color") or self.target or os.environ.get("NO_COLOR"):
            return False
        if (forced := os.environ.get("FORCE_COLOR")) is not None:
            return forced not in ("", "0", "false")
        return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"

    @cached_property
    def width(self) -> int:
        """Columns to fill: the terminal's (COLUMNS wins), 80 elsewhere, no limit with `--plain`."""
        if self.plain:
            return UNWRAPPED
        if self.target:
            return 80  # a file does not depend on the window that it was made in
        return shutil.get_terminal_size((80, 24)).columns

    @cached_property
    def models(self) -> Models:
        """The pipelines that the options name; what there is to say of one is said when it is first used."""
        from filrouge.parsing.pipelines import Models

        return Models(dict(chosen.split("=", 1) for chosen in self.params.get("model", ())), self._describe_pipeline)

    def _own_tables(self) -> None:
        """What `--actors` and `--lexicon` name."""
        if path := self.params.get("actors"):
            from filrouge.cli.own_table import offices

            self.offices, rows = offices(path, self.ui)
            self.bad_rows += [(path, row) for row in rows]
        if path := self.params.get("lexicon"):
            from filrouge.cli.own_table import lexicon

            self.lexicon, lines = lexicon(path, self.ui, self.models)
            self.bad_rows += [(path, line) for line in lines]

    def _describe_pipeline(self, language: str, pipeline: Pipeline | None) -> None:
        if language in self._described:
            return
        self._described.add(language)
        if pipeline is None:
            if self.verbose:
                self.tell("no-pipeline", language=language)
            return
        if pipeline.lost:
            self.tell("pipeline-lacks", name=pipeline.name, lost=", ".join(self.texts.say(layer) for layer in pipeline.lost))
        if other := pipeline.other_language(language):
            self.tell("pipeline-language", name=pipeline.name, language=language, other=other)

    def format(self, *, default: str = "text") -> str:
        """`--format`, else what the ending of `-o` says when the command has it, else `default`."""
        if given := self.params.get("format"):
            return str(given)
        option = next(p for p in self.ctx.command.params if p.name == "format")
        choices: tuple[str, ...] = getattr(option.type, "choices", ())
        guess = _ENDINGS.get(Path(self.params.get("output") or "").suffix.lower(), default)
        return guess if guess in choices else default

    def emit(self, parts: Iterable[str]) -> None:
        """Send results out, each part as soon as it is there."""
        if self.target:
            self.target.write(parts)
            return
        for part in parts:
            self.progress.clear()
            write(part)
            flush()

    def tell(self, code: str, **args: object) -> None:
        """A message that `-q` silences."""
        self.say(self.texts.say(code, **args))

    def say(self, line: str) -> None:
        """A line already worded that `-q` silences."""
        self.progress.clear()
        if not self.quiet:
            complain(f"filrouge: {line}")

    def _check_environment(self) -> None:
        """A variable of ours that nothing reads is told, not refused: it may be meant for another version."""
        from filrouge.cli.group import COMMANDS, PREFIX
        from filrouge.cli.settings import COMMON

        own = {f"{PREFIX}_{self.ctx.info_name}_{p.name}".upper() for p in self.ctx.command.params}
        known = own | {f"{PREFIX}_{name}".upper().replace("-", "_") for name in COMMON}
        others = tuple(f"{PREFIX}_{name}_".upper() for name in COMMANDS if name != self.ctx.info_name)
        for name in sorted(os.environ):
            if name.startswith(f"{PREFIX}_") and name not in known and not name.startswith(others):
                self.tell("unknown-variable", name=name, hint=self.texts.nearest(name, sorted(known)))
