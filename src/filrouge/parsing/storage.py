"""Trained weights as they lie in the package: small, in pieces, checked.

A folder of weights holds `config.cfg` and `meta.json` as spaCy writes them, one archive cut into `weights-00.bin`,
`weights-01.bin`, …, and `hashes.json`: the SHA-256 of every other file. The archive is what each part of a pipeline (a
component of spaCy) needs besides its configuration: named bytes and named arrays.

A matrix is kept as whole numbers from -127 to 127 with one float32 for each row (its last axis) that brings them back:
symmetric quantisation per row, as in Krishnamoorthi, "Quantizing deep convolutional networks for efficient inference",
2018, section 3. What is narrow or has one axis (biases) stays float32.

The archive: four bytes for the length of its head (little-endian); the head, JSON, `{"format": 1, "entries": [[part, name,
kind, shape], …]}`; then what the entries name, one after the other. Kinds: "bytes", "float32" and "int8", the last with its
float32 scales before it. Numbers are little-endian. The same parts give the same bytes.
"""

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

FORMAT = 1
HASHES = "hashes.json"
SHARD = "weights-{:02}.bin"
SHARD_SIZE = 3_900_000  # bytes; each piece stays under four megabytes
NARROW = 16  # rows shorter than this would spend as much on their scale as they save
_FLOAT, _SMALL = np.dtype("<f4"), np.dtype("i1")


class BrokenPipeline(ValueError):
    """A file of a pipeline's folder is not what was shipped; the message names it and says what to do."""

    def __init__(self, file: Path, what: str) -> None:
        super().__init__(
            f"{file} {what}: this language pipeline cannot be used. Install filrouge again "
            "(pip install --force-reinstall filrouge); if that does not help, report it."
        )
        self.file = file


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of a pipeline keeps: `fields`, bytes by name, and `arrays`, float32 by name."""

    fields: Mapping[str, bytes] = field(default_factory=dict)
    arrays: Mapping[str, Floats] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Entry:
    part: str
    name: str
    kind: str
    shape: tuple[int, ...]

    @property
    def rows(self) -> int:
        return math.prod(self.shape[:-1])

    @property
    def size(self) -> int:
        """Bytes in the archive."""
        numbers = math.prod(self.shape)
        return {"bytes": numbers, "float32": 4 * numbers, "int8": numbers + 4 * self.rows}[self.kind]


class Archive:
    """The parts of a folder; each is widened to float32 only when it is asked for."""

    def __init__(self, data: bytes) -> None:
        """Raises: `ValueError`, `KeyError` or `TypeError` where `data` is not an archive of this format."""
        start = 4 + int.from_bytes(data[:4], "little")
        head = json.loads(data[4:start])
        if head["format"] != FORMAT:
            raise ValueError(f"format {head['format']!r}, not {FORMAT}")
        self._data = memoryview(data)
        self._places: dict[str, list[tuple[_Entry, int]]] = {}
        for part, name, kind, shape in head["entries"]:
            entry = _Entry(part, name, kind, tuple(shape))
            self._places.setdefault(part, []).append((entry, start))
            start += entry.size
        if start != len(data):
            raise ValueError(f"{len(data)} bytes, not {start}")

    def __contains__(self, part: str) -> bool:
        return part in self._places

    def part(self, name: str) -> Part:
        """Raises: `KeyError` where the archive has no such part."""
        fields, arrays = {}, {}
        for entry, start in self._places[name]:
            data = self._data[start : start + entry.size]
            if entry.kind == "bytes":
                fields[entry.name] = bytes(data)
            else:
                arrays[entry.name] = _widened(entry, data)
        return Part(fields, arrays)


def is_packed(folder: Path) -> bool:
    """Whether `folder` holds (or held) packed weights, not a pipeline as spaCy itself writes it."""
    return (folder / HASHES).exists() or (folder / SHARD.format(0)).exists()


def read(folder: Path) -> Archive:
    """The weights in `folder`, after every file that its list names was checked.

    Raises: `BrokenPipeline` where a file is missing, unreadable or altered, or was written in another format.
    """
    listed = folder / HASHES
    try:
        hashes = json.loads(_bytes(listed))
        files = {str(name): str(digest) for name, digest in hashes.items()}
    except (ValueError, AttributeError) as error:
        if isinstance(error, BrokenPipeline):
            raise
        raise BrokenPipeline(listed, "is altered") from error
    shards = []
    for name, digest in sorted(files.items()):
        data = _bytes(folder / name)
        if hashlib.sha256(data).hexdigest() != digest:
            raise BrokenPipeline(folder / name, "is altered")
        if name.startswith("weights-"):
            shards.append(data)
    try:
        return Archive(b"".join(shards))
    except (ValueError, KeyError, TypeError) as error:
        raise BrokenPipeline(folder / SHARD.format(0), f"is not of the format that this version reads ({error})") from error


def write(folder: Path, parts: Mapping[str, Part]) -> None:
    """Weights into `folder`, in place of those that were there; then the list of all files in it."""
    for old in folder.glob("weights-*.bin"):
        old.unlink()
    data = _packed(parts)
    for i, start in enumerate(range(0, len(data), SHARD_SIZE)):
        (folder / SHARD.format(i)).write_bytes(data[start : start + SHARD_SIZE])
    names = sorted(path.name for path in folder.iterdir() if path.is_file() and path.name != HASHES)
    hashes = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / HASHES).write_bytes((json.dumps(hashes, indent=1, sort_keys=True) + "\n").encode())


def digest(parts: Mapping[str, Part]) -> str:
    """The SHA-256 of parts as they are packed: equal for equal parts."""
    return hashlib.sha256(_packed(parts)).hexdigest()


def narrowed(matrix: Floats) -> tuple[NDArray[np.int8], Floats]:
    """The numbers of a matrix (rows, width) as int8, and the factor of each row, (rows,); not a number counts as 0."""
    finite = np.nan_to_num(matrix.astype("f4"), posinf=0.0, neginf=0.0)
    scales = np.abs(finite).max(axis=1, initial=0.0) / 127
    steps = np.where(scales > 0, scales, 1)[:, None]
    return np.rint(finite / steps).astype("i1"), scales.astype("f4")


def _packed(parts: Mapping[str, Part]) -> bytes:
    entries: list[_Entry] = []
    blobs: list[bytes] = []
    for part, kept in parts.items():
        for name, data in kept.fields.items():
            entries.append(_Entry(part, name, "bytes", (len(data),)))
            blobs.append(data)
        for name, array in kept.arrays.items():
            small = array.ndim > 1 and array.shape[-1] >= NARROW
            entries.append(_Entry(part, name, "int8" if small else "float32", array.shape))
            if small:
                numbers, scales = narrowed(array.reshape(-1, array.shape[-1]))
                blobs.append(scales.astype(_FLOAT).tobytes() + numbers.tobytes())
            else:
                blobs.append(np.ascontiguousarray(array, _FLOAT).tobytes())
    listed = [[e.part, e.name, e.kind, list(e.shape)] for e in entries]
    head = json.dumps({"entries": listed, "format": FORMAT}, separators=(",", ":"), ensure_ascii=False).encode()
    return len(head).to_bytes(4, "little") + head + b"".join(blobs)


def _widened(entry: _Entry, data: memoryview) -> Floats:
    if entry.kind == "float32":
        return np.frombuffer(data, _FLOAT).astype("f4").reshape(entry.shape)
    scales = np.frombuffer(data[: 4 * entry.rows], _FLOAT)
    numbers = np.frombuffer(data[4 * entry.rows :], _SMALL).reshape(entry.rows, entry.shape[-1]).astype("f4")
    numbers *= scales[:, None]
    return numbers.reshape(entry.shape)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError as error:
        raise BrokenPipeline(file, "is missing") from error
    except OSError as error:
        raise BrokenPipeline(file, f"cannot be read ({error.strerror})") from error
