"""`--actors FILE`: a reader's own rows of office-holders; bad ones are told line by line, as refused sources are."""

from __future__ import annotations

from pathlib import Path

from filrouge.cli.group import Misuse
from filrouge.cli.streams import complain
from filrouge.codec.messages import message
from filrouge.knowledge.offices import Offices, shipped
from filrouge.knowledge.own_offices import BadRow, UnusableTable, laid_over
from filrouge.outputs.safe import one_line


def read(path: str, ui: str) -> tuple[Offices, tuple[BadRow, ...]]:
    """The shipped table with the file's rows laid over, and the rows that say nothing usable."""
    try:
        table, bad = laid_over(shipped(), Path(path).read_bytes())
    except OSError as problem:
        raise Misuse("actors-unreadable", file=path, why=problem.strerror or problem) from None
    except UnusableTable as problem:
        raise Misuse("actors-unreadable", file=path, why=message(problem.reason, ui=ui)) from None
    for row in bad:
        complain(f"{one_line(path)}:{row.line}: {one_line(message(row.reason, ui=ui))}")
    return table, bad
