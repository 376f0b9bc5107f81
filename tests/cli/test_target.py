"""Files that results go to: whole and new, or untouched."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from filrouge.cli.streams import ClosedPipe, NotWritten
from filrouge.cli.target import AlreadyThere, Target

from .conftest import Run

Write = Callable[[str, str], str]


def test_new_file(tmp_path: Path) -> None:
    Target(tmp_path / "out", force=False).write(["é", "\n"])
    assert (tmp_path / "out").read_bytes() == "é\n".encode()
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o666 & ~mask
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_nothing_is_there_before_the_end(tmp_path: Path) -> None:
    target = Target(tmp_path / "out", force=False)
    assert list(tmp_path.iterdir()) == []

    def parts() -> Iterator[str]:
        yield "a"
        assert not (tmp_path / "out").exists()

    target.write(parts())
    assert (tmp_path / "out").exists()


def test_existing_file_needs_force(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    with pytest.raises(AlreadyThere):
        Target(tmp_path / "out", force=False)
    (tmp_path / "out").chmod(0o640)
    Target(tmp_path / "out", force=True).write(["new"])
    assert (tmp_path / "out").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o640


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")

    def parts() -> Iterator[str]:
        yield "new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Target(tmp_path / "out", force=True).write(parts())
    assert (tmp_path / "out").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace"])
def test_every_step_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "out").write_text("old")
    target = Target(tmp_path / "out", force=True)
    if step == "fsync":
        monkeypatch.setattr("os.fsync", full)
    elif step == "replace":
        monkeypatch.setattr(Path, "replace", full)
    elif step == "open":
        monkeypatch.setattr(Path, "open", full)
    parts = ["x" * 10_000_000] if step == "write" else ["x"]
    if step == "write":
        resource = pytest.importorskip("resource")
        signal = pytest.importorskip("signal")
        old = resource.getrlimit(resource.RLIMIT_FSIZE)
        handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, old[1]))
    try:
        with pytest.raises(NotWritten):
            target.write(parts)
    finally:
        if step == "write":
            resource.setrlimit(resource.RLIMIT_FSIZE, old)
            signal.signal(signal.SIGXFSZ, handler)
    monkeypatch.undo()
    assert (tmp_path / "out").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_an_input_error_is_not_blamed_on_the_output(tmp_path: Path) -> None:
    def parts() -> Iterator[str]:
        yield "a"
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        Target(tmp_path / "out", force=False).write(parts())
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    Target(tmp_path / "link", force=True).write(["new"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_devices_are_written_straight() -> None:
    Target(Path("/dev/null"), force=False).write(["x"])
    with pytest.raises(NotWritten, match="No space"):
        Target(Path("/dev/full"), force=False).write(["x"])


def test_a_pipe_that_nobody_reads(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    target = Target(Path(f"/dev/fd/{write}"), force=False)
    with pytest.raises(ClosedPipe):
        target.write(["x"])
    os.close(write)


@pytest.mark.parametrize("place", ["missing/out.json", ".", "a.txt/out.json"])
def test_what_cannot_be_written_is_found_before_the_work(run: Run, write: Write, place: str) -> None:
    done = run("annotate", write("a.txt", "BOUM"), "--json", "-o", place)
    assert done.exit_code == 74
    assert len(done.stderr.splitlines()) == 1
    assert place in done.stderr


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc here")
def test_a_read_only_place_is_found_before_the_work(run: Run, write: Write) -> None:
    assert run("annotate", write("a.txt", "BOUM"), "-o", "/proc/out.json").exit_code == 74


def test_existing_output_is_wrong_usage(run: Run, write: Write, pipeline: object, tmp_path: Path) -> None:
    write("out.json", "old")
    done = run("annotate", write("a.txt", "Un."), "-o", "out.json")
    assert done.exit_code == 2
    assert "--force" in done.stderr
    assert (tmp_path / "out.json").read_text() == "old"
    assert run("annotate", "a.txt", "-o", "out.json", "--force").exit_code == 0
    assert (tmp_path / "out.json").read_text().startswith('{"article"')


@pytest.mark.parametrize("words", [["a.txt", "-o", "a.txt"], ["a.txt", "-o", "./in/../a.txt"], ["a.txt", "--refused", "a.txt"]])
def test_a_source_is_never_overwritten(run: Run, write: Write, words: list[str], tmp_path: Path) -> None:
    write("in/b.txt", "x")
    write("a.txt", "Un.")
    done = run("annotate", *words, "--force")
    assert done.exit_code == 2
    assert "sources" in done.stderr
    assert (tmp_path / "a.txt").read_text() == "Un."


def test_results_and_refusals_need_two_files(run: Run, write: Write) -> None:
    assert run("annotate", write("a.txt", "Un."), "-o", "x", "--refused", "./x").exit_code == 2


def test_refused_sources_do_not_go_among_the_results(run: Run, write: Write) -> None:
    done = run("annotate", write("a.txt", "Un."), "--refused", "-")
    assert done.exit_code == 2
    assert "standard output" in done.stderr


def test_a_dash_is_standard_output(run: Run, write: Write, pipeline: object) -> None:
    assert run("annotate", write("a.txt", "Un."), "--json", "-o", "-").stdout.startswith('{"article"')


def test_the_ending_tells_the_format(run: Run, write: Write, pipeline: object, tmp_path: Path) -> None:
    assert run("quotes", write("a.txt", "Ada : « Non »."), "-o", "q.csv").exit_code == 0
    assert (tmp_path / "q.csv").read_text().startswith("uri,line,column")
    assert run("quotes", "a.txt", "-o", "q.md", "--format", "json").exit_code == 0
    assert (tmp_path / "q.md").read_text().startswith("{")
