"""The wheel holds all that the program needs, and nothing that is not the program's."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (path,) = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_wheel_holds_the_whole_package(wheel: zipfile.ZipFile) -> None:
    package = ROOT / "src"
    wanted = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    }
    assert sorted(wanted - set(wheel.namelist())) == []


def test_wheel_holds_the_examples_as_they_are(wheel: zipfile.ZipFile) -> None:
    for path in (ROOT / "examples").iterdir():
        assert wheel.read(f"filrouge/examples/{path.name}") == path.read_bytes()


def test_wheel_holds_the_licences_and_no_tests(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert {Path(name).name for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}
    assert all(name.startswith(("filrouge/", "filrouge-")) for name in names)


def test_wheel_is_small(wheel: zipfile.ZipFile) -> None:
    """Unpacked; the pipelines are 17 MB of it, the lexicons of acts 0.9."""
    assert sum(info.file_size for info in wheel.infolist()) < 21_700_000
