"""The real program in a process of its own: pipes, full disks, signals."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import filrouge

from .conftest import finish, program

FULL = Path("/dev/full")
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals and pipes")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")


def test_module_and_script_are_the_same() -> None:
    script = Path(sys.executable).with_name("filrouge")
    assert finish(program("--version")) == (0, f"filrouge {filrouge.__version__}\n", "")
    if script.exists():
        done = subprocess.run([script, "--version"], capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout == f"filrouge {filrouge.__version__}\n"


@needs_full
@pytest.mark.parametrize("words", [["--version"], ["--help"], ["timeline", "--help"], ["schema", "document"], ["config"]])
def test_full_disk_is_74_and_one_line(words: list[str]) -> None:
    with FULL.open("wb") as full:
        code, _, err = finish(program(*words, stdout=full))
    assert code == 74
    assert len(err.splitlines()) == 1
    assert "No space left" in err


@needs_full
def test_full_disk_named_with_o() -> None:
    code, _, err = finish(program("schema", "document", "-o", str(FULL)))
    assert (code, len(err.splitlines())) == (74, 1)


@needs_full
def test_standard_error_that_is_full_does_no_harm() -> None:
    with FULL.open("wb") as full:
        code, out, _ = finish(program("timelin", stderr=full))
    assert (code, out) == (2, "")


@posix
@pytest.mark.parametrize(
    "words", [["--version"], ["--help"], ["check", "--help"], ["schema", "document"], ["explain", "weekday-mismatch"]]
)
def test_closed_pipe_is_quiet_and_141(words: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    process = program(*words, stdout=write)
    os.close(write)
    code, _, err = finish(process)
    assert (code, err) == (141, "")


def _heed_interrupts() -> None:
    """What runs in the background of a shell ignores them, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@posix
def test_interrupt_is_130_and_one_line() -> None:
    process = program("timeline", "-", stdin=subprocess.PIPE, preexec_fn=_heed_interrupts)
    assert process.stdin
    # More than a pipe holds: when all of it is gone, the program reads, and waits for more.
    process.stdin.write(b"Un texte qui n'en finit pas. " * 40_000)
    process.stdin.flush()
    time.sleep(1.0)  # a signal between two reads is only seen after the next one
    process.send_signal(signal.SIGINT)
    code = None
    for _ in range(20):
        try:
            code = process.wait(timeout=3)
            break
        except subprocess.TimeoutExpired:  # such a signal it was, on a busy machine: one that meets a read is seen at once
            process.send_signal(signal.SIGINT)
    process.kill()  # a program that heeds none must not keep the test waiting
    assert process.stderr
    err = process.stderr.read().decode()
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()
    assert code == 130
    assert "Traceback" not in err
    assert len(err.splitlines()) <= 1


def test_results_are_utf8_whatever_the_locale(tmp_path: Path) -> None:
    environ = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "FILROUGE_UI": "fr"}
    code, out, _ = finish(program("--help", env=environ))
    assert code == 0
    assert "«" in out or "é" in out
    code, _, err = finish(program("timelin", env=environ))
    assert code == 2
    assert "timelin" in err


def test_no_working_folder(tmp_path: Path) -> None:
    """The folder that one stands in may be gone."""
    gone = tmp_path / "gone"
    gone.mkdir()
    code = "import os, sys; os.rmdir(os.getcwd()); from filrouge.cli import main; sys.argv = ['filrouge', 'schema']; main()"
    done = subprocess.run([sys.executable, "-c", code], cwd=gone, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "document" in done.stdout


def test_a_slow_machine_still_answers_at_once() -> None:
    """Wide bounds: the budgets are 0.15 s and 0.25 s on a quiet machine, measured by the benchmarks."""
    for words, bound in ((["--version"], 1.0), (["--help"], 1.5)):
        best = 99.0
        for _ in range(3):
            start = time.monotonic()
            finish(program(*words))
            best = min(best, time.monotonic() - start)
        assert best < bound
