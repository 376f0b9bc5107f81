"""A file that results go to: whole and new, or untouched."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filrouge.cli.streams import NotWritten, meaning


class AlreadyThere(Exception):
    """The file exists and may not be replaced."""


class Target:
    """`FILE` of `-o` and `--refused`. Make it before the work: what cannot be written is found then.

    Text goes to a new file beside it, which takes its place when it is complete and on the disk.
    Devices and named pipes (`/dev/null`, a process substitution) are written straight.
    """

    def __init__(self, path: Path, *, force: bool) -> None:
        self.name = str(path)
        self._straight = False
        try:
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if path.exists() and not stat.S_ISREG(path.stat().st_mode):
                self._path, self._straight = path, True
                return
            # A link stays a link: the file that it names is the one replaced.
            self._path = Path(os.path.realpath(path))
            if self._path.exists():
                if not force:
                    raise AlreadyThere(self.name)
                if not os.access(self._path, os.W_OK):
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            # Trying is the only sure test; the trial file leaves at once, so that a folder which
            # is also a source never shows it.
            self._new().unlink()
        except OSError as problem:
            raise NotWritten(self.name, problem) from None

    def same_file(self, other: str) -> bool:
        """True when `other` names the very file that this would replace."""
        return not self._straight and os.path.realpath(other) == str(self._path)

    def write(self, parts: Iterable[str]) -> None:
        """Write all of `parts`, or raise NotWritten and leave the old file as it was."""
        if self._straight:
            self._fill(self._path, parts)
            return
        with self._blamed():
            fresh = self._new()
        try:
            self._fill(fresh, parts)
            with self._blamed():
                fresh.chmod(self._mode())
                fresh.replace(self._path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        self._keep_folder()

    def _fill(self, path: Path, parts: Iterable[str]) -> None:
        with self._blamed():
            file = path.open("wb")
        try:
            for part in parts:
                # Only our own writing is blamed on the file: an OSError of `parts` is another matter.
                with self._blamed():
                    file.write(part.encode("utf-8", "backslashreplace"))
            with self._blamed():
                file.flush()
                if not self._straight:
                    os.fsync(file.fileno())
        finally:
            with self._blamed():
                file.close()

    @contextmanager
    def _blamed(self) -> Iterator[None]:
        try:
            yield
        except OSError as problem:
            raise meaning(self.name, problem) from None

    def _new(self) -> Path:
        handle, name = tempfile.mkstemp(prefix=f".{self._path.name[:40]}.", suffix=".part", dir=self._path.parent)
        os.close(handle)
        return Path(name)

    def _mode(self) -> int:
        if self._path.exists():
            return stat.S_IMODE(self._path.stat().st_mode)
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask

    def _keep_folder(self) -> None:
        # The new name itself must be on the disk; where folders cannot be synced, it is as good as it gets.
        try:
            folder = os.open(self._path.parent, os.O_RDONLY)
        except OSError:
            return
        with suppress(OSError):
            os.fsync(folder)
        os.close(folder)
