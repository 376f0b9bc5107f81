"""What the tests of this folder share: reading bytes as if they came in on standard input or in a file."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from filrouge.articles import ReadOptions, ReadResult, read_all

Reader = Callable[..., ReadResult]


@pytest.fixture
def from_stdin() -> Reader:
    """read(data, **options): the result of `-`."""

    def read(data: bytes | str, **options: str | None) -> ReadResult:
        raw = data.encode() if isinstance(data, str) else data
        return read_all(["-"], ReadOptions(**options), io.BytesIO(raw))

    return read


@pytest.fixture
def from_file(tmp_path: Path) -> Reader:
    """read(name, data, **options): the result of one file of that name."""

    def read(name: str, data: bytes | str, **options: str | None) -> ReadResult:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return read_all([str(path)], ReadOptions(**options))

    return read
