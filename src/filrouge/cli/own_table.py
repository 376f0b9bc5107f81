"""`--actors FILE` and `--lexicon FILE`: what a reader adds; bad rows and lines are told one by one, as refused sources are."""

from __future__ import annotations

from pathlib import Path

from filrouge.cli.group import Misuse
from filrouge.cli.streams import complain
from filrouge.codec.messages import message
from filrouge.knowledge.offices import Offices, shipped
from filrouge.knowledge.own_offices import BadRow, UnusableTable, laid_over
from filrouge.languages.ownlexicon import Lexicon
from filrouge.languages.ownlines import BadLine, UnusableLexicon
from filrouge.outputs.safe import one_line
from filrouge.parsing.pipelines import Models


def offices(path: str, ui: str) -> tuple[Offices, tuple[BadRow, ...]]:
    """The shipped table with the file's rows laid over, and the rows that say nothing usable."""
    try:
        table, bad = laid_over(shipped(), Path(path).read_bytes())
    except OSError as problem:
        raise Misuse("actors-unreadable", file=path, why=problem.strerror or problem) from None
    except UnusableTable as problem:
        raise Misuse("actors-unreadable", file=path, why=message(problem.reason, ui=ui)) from None
    _tell(path, ui, bad)
    return table, bad


def lexicon(path: str, ui: str, models: Models) -> tuple[Lexicon, tuple[BadLine, ...]]:
    """The shipped lexicons with the file's lines before them, and the lines that cannot be used."""
    from filrouge import pipeline

    try:
        found, bad = pipeline.lexicon_of(Path(path).read_bytes(), models=models)
    except OSError as problem:
        raise Misuse("lexicon-unreadable", file=path, why=problem.strerror or problem) from None
    except UnusableLexicon as problem:
        raise Misuse("lexicon-unreadable", file=path, why=message(problem.reason, ui=ui)) from None
    _tell(path, ui, bad)
    return found, bad


def _tell(path: str, ui: str, bad: tuple[BadRow, ...] | tuple[BadLine, ...]) -> None:
    for row in bad:
        complain(f"{one_line(path)}:{row.line}: {one_line(message(row.reason, ui=ui))}")
