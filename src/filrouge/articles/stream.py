"""Bytes of one source: looked at before they are read, with a cap, a line at a time."""

from __future__ import annotations

import codecs
import errno
import os
import stat
from collections.abc import Iterator
from typing import BinaryIO

from filrouge.model.refusal import Refusal, refusal

_CHUNK = 1 << 18


class ByteStream:
    """A binary file with a look ahead. `handle` needs only `read(n)`."""

    def __init__(self, handle: BinaryIO) -> None:
        self._handle = handle
        self._buffer = bytearray()
        self._ended = False

    def peek(self, size: int) -> bytes:
        """Up to `size` bytes from the start of what is left, without taking them."""
        while len(self._buffer) < size and self._fill():
            pass
        return bytes(self._buffer[:size])

    def all(self, limit: int) -> bytes | None:
        """Everything that is left, None when it is longer than `limit` bytes."""
        data = self.peek(limit + 1)
        return None if len(data) > limit else data

    def lines(self, limit: int) -> Iterator[bytes | None]:
        """Lines without their LF; None for one longer than `limit` bytes, which is passed over."""
        start, dropping = 0, False
        while True:
            end = self._buffer.find(b"\n", start)
            if end >= 0:
                yield None if dropping or end > limit else bytes(self._buffer[:end])
                del self._buffer[: end + 1]
                start, dropping = 0, False
                continue
            start = len(self._buffer)
            if dropping or start > limit:
                # A line without end must not fill the memory.
                self._buffer.clear()
                start, dropping = 0, True
            if not self._fill():
                break
        if dropping:
            yield None
        elif self._buffer:
            yield bytes(self._buffer)
            self._buffer.clear()

    def recode(self, encoding: str) -> ByteStream:
        """The same stream as UTF-8; what cannot be read becomes U+FFFD."""
        return ByteStream(_Recoded(self, encoding))  # type: ignore[arg-type]

    def take(self, size: int) -> bytes:
        if not self._buffer:
            self._fill()
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _fill(self) -> bool:
        if self._ended:
            return False
        data = self._handle.read(_CHUNK)
        self._ended = not data
        self._buffer += data or b""
        return not self._ended


class _Recoded:
    def __init__(self, stream: ByteStream, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def read(self, size: int) -> bytes:
        while data := self._stream.take(size):
            if text := self._decoder.decode(data):
                return text.encode("utf-8", "surrogatepass")
        return self._decoder.decode(b"", final=True).encode("utf-8", "surrogatepass")


def open_regular(path: str, uri: str) -> BinaryIO | Refusal:
    """Open a regular file; anything else is refused without being waited for."""
    try:
        # Between the look and the opening a file may have become a pipe: then do not block.
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        code = errno.errorcode.get(getattr(error, "errno", 0) or 0, type(error).__name__)
        return refusal(uri, "UNREADABLE", error=code)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        return refusal(uri, "NOT_REGULAR", kind="other")
    return os.fdopen(number, "rb")
