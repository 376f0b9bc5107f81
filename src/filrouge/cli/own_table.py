"""`--actors FILE` and `--lexicon FILE`: what a reader adds; bad rows and lines are told one by one, as refused sources are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filrouge.cli.group import Misuse
from filrouge.cli.streams import complain
from filrouge.codec.messages import message
from filrouge.knowledge.offices import Offices, shipped
from filrouge.knowledge.own_offices import laid_over
from filrouge.languages.ownlexicon import Lexicon
from filrouge.model.ownfile import BadLine, UnusableFile
from filrouge.outputs.safe import one_line
from filrouge.parsing.pipelines import Models


def offices(path: str, ui: str) -> tuple[Offices, tuple[BadLine, ...]]:
    """The shipped table with the file's rows laid over, and the rows that say nothing usable."""
    with _usable(path, ui, "actors-unreadable"):
        table, bad = laid_over(shipped(), Path(path).read_bytes())
    _tell(path, ui, bad)
    return table, bad


def lexicon(path: str, ui: str, models: Models) -> tuple[Lexicon, tuple[BadLine, ...]]:
    """The shipped lexicons with the file's lines before them, and the lines that cannot be used."""
    from filrouge import pipeline

    with _usable(path, ui, "lexicon-unreadable"):
        found, bad = pipeline.lexicon_of(Path(path).read_bytes(), models=models)
    _tell(path, ui, bad)
    return found, bad


@contextmanager
def _usable(path: str, ui: str, code: str) -> Iterator[None]:
    """A file that cannot be read, or is not of its kind, is a misuse of the option."""
    try:
        yield
    except OSError as problem:
        raise Misuse(code, file=path, why=problem.strerror or problem) from None
    except UnusableFile as problem:
        raise Misuse(code, file=path, why=message(problem.reason, ui=ui)) from None


def _tell(path: str, ui: str, bad: tuple[BadLine, ...]) -> None:
    for row in bad:
        complain(f"{one_line(path)}:{row.line}: {one_line(message(row.reason, ui=ui))}")
