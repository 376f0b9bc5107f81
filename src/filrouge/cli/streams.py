"""Standard output and error, and what a failure of theirs means. Imports nothing heavy."""

from __future__ import annotations

import errno
import os
import sys
from enum import IntEnum
from typing import TextIO


class Code(IntEnum):
    """Exit codes that other programs rely on."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    NOTHING_READ = 3
    SOME_REFUSED = 4
    FAULT = 70
    NOT_WRITTEN = 74
    INTERRUPTED = 130
    CLOSED_PIPE = 141


class ClosedPipe(Exception):
    """Nobody reads our output any more."""


class NotWritten(Exception):
    """`name` could not be written; `why` is the system's own word for it."""

    def __init__(self, name: str, why: OSError) -> None:
        super().__init__(name, why)
        self.name = name
        self.why = why.strerror or str(why)


def write(text: str) -> None:
    """Write a result on standard output, in UTF-8 whatever the locale says.

    A lone surrogate (an undecodable byte in a file's name) becomes `\\udcXX`, which is also
    how JSON writes it.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if (buffer := getattr(sys.stdout, "buffer", None)) is not None:
            buffer.write(data)
        else:
            sys.stdout.write(data.decode("utf-8"))
    except OSError as problem:
        raise meaning("<stdout>", problem) from None


def flush() -> None:
    """Push out what is buffered, so that a full disk or closed pipe is seen here, not at exit."""
    try:
        sys.stdout.flush()
    except OSError as problem:
        raise meaning("<stdout>", problem) from None
    except ValueError:  # closed by somebody else: nothing left to say
        return


def complain(text: str) -> None:
    """One line on standard error."""
    mutter(text + "\n")


def mutter(text: str) -> None:
    """Words on standard error; when nobody hears them, nothing more can be done."""
    try:
        sys.stderr.write(_speakable(text, sys.stderr))
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def hush() -> None:
    """Stop the interpreter from failing a second time when it flushes at exit."""
    _silence(sys.stdout)


def _speakable(text: str, stream: TextIO) -> str:
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding, "replace")


def meaning(name: str, problem: OSError) -> ClosedPipe | NotWritten:
    """What a failed write on `name` comes to."""
    return ClosedPipe() if problem.errno == errno.EPIPE else NotWritten(name, problem)


def _silence(stream: TextIO) -> None:
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError, AttributeError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
