"""`filrouge --version`, before anything is loaded."""

from __future__ import annotations

import filrouge
from filrouge.cli.streams import ClosedPipe, Code, NotWritten, complain, flush, hush, write


def answer() -> Code:
    """Print the version; the exit code says whether that came through."""
    try:
        write(f"filrouge {filrouge.__version__}\n")
        flush()
    except ClosedPipe:
        hush()
        return Code.CLOSED_PIPE
    except NotWritten as problem:
        complain(f"filrouge: {problem.why}")
        hush()
        return Code.NOT_WRITTEN
    return Code.DONE
