"""Help, version, and answers to wrong usage, in both languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import filrouge
from filrouge.cli.group import COMMANDS, Group
from filrouge.languages import available

from .conftest import ROOT, Run


def test_the_list_of_commands_opens_with_two_examples(run: Run) -> None:
    done = run("--help")
    assert done.exit_code == 0
    lines = [line for line in done.stdout.splitlines() if line.startswith("  filrouge ")]
    assert len(lines) == 2
    assert done.stdout.index(lines[1]) < done.stdout.index("Usage:")
    assert all(f"\n  {command} " in done.stdout for command in COMMANDS)


def test_no_words_at_all_is_the_help(run: Run) -> None:
    assert run().stdout == run("--help").stdout


@pytest.mark.parametrize("ui", available())
@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_opens_with_two_examples(run: Run, command: str, ui: str) -> None:
    done = run(command, "--help", "--ui", ui)
    assert done.exit_code == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith("  ") and f"filrouge {command}" in line]
    assert len(lines) == 2
    assert done.stdout == run("--ui", ui, command, "-h").stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_a_help_text(run: Run, command: str) -> None:
    for option in Group().load(command).params:
        if option.opts[0].startswith("-"):
            assert option.opts[-1] in run(command, "--help").stdout


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"filrouge {filrouge.__version__}\n"


def test_help_and_version_load_nothing_heavy() -> None:
    """Times differ between machines; what is loaded does not."""
    code = "import sys; from filrouge.cli.group import Group\ntry: Group().main(['--help'])\nexcept SystemExit: pass\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {
        "trafilatura",
        "lxml",
        "htmldate",
        "py3langid",
        "jinja2",
        "numpy",
        "filrouge.pipeline",
        "filrouge.cli.timeline",
    }


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["timelin"], "Did you mean timeline?"),
        (["chekc", "a.txt"], "Did you mean check?"),
        (["timeline", "--sinc", "2018"], "Did you mean --since?"),
        (["timeline", "--order", "dat"], "Did you mean date?"),
        (["check", "--select", "weekday-mismach"], "Did you mean weekday-mismatch?"),
        (["explain", "weekday-mismach"], "Did you mean weekday-mismatch?"),
        (["schema", "documen"], "Did you mean document?"),
    ],
)
def test_a_slip_is_answered_with_the_nearest_name(run: Run, words: list[str], hint: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert hint in done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "right"),
    [
        (["timeline", "--since", "last week", "-"], "2018-06-12"),
        (["timeline", "--since", "2018-13", "-"], "2018-06-12"),
        (["timeline", "--date", "no day", "-"], "2018-06-12"),
        (["timeline", "--most", "0", "-"], "from 1"),
        (["timeline", "--encoding", "utf-99", "-"], "utf-8"),
        (["timeline", "--language", "xx", "-"], ", ".join(available())),
        (["timeline", "--since"], "timeline --help"),
        (["schema", "a", "b"], "“b”"),
        (["explain"], "--text"),
        (["explain", "weekday-mismatch", "--text", "x"], "--text"),
        (["timeline", "--ui", "xx"], ", ".join(available())),
    ],
)
def test_wrong_usage_says_what_would_have_been_right(run: Run, words: list[str], right: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert right in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environ", "words", "ui"),
    [
        ({}, [], "en"),
        ({"LANG": "fr_FR.UTF-8"}, [], "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, [], "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "fr_CA"}, [], "fr"),
        ({"LANG": "de_DE.UTF-8"}, [], "en"),
        ({"FILROUGE_UI": "fr"}, [], "fr"),
        ({"FILROUGE_UI": "fr"}, ["--ui", "en"], "en"),
        ({}, ["--ui=fr"], "fr"),
    ],
)
def test_the_interface_speaks_the_readers_language(run: Run, environ: dict[str, str], words: list[str], ui: str) -> None:
    done = run(*words, "--help", env=environ)
    assert ("Usage\u00a0:" in done.stdout) == (ui == "fr")
    assert ("Usage:" in done.stdout) == (ui == "en")


def test_settings_file_chooses_the_interface(run: Run, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text('ui = "fr"\n')
    assert "Usage\u00a0:" in run("--help").stdout


def test_errors_speak_the_readers_language(run: Run) -> None:
    done = run("--ui", "fr", "timelin")
    assert "«\u00a0timelin\u00a0»" in done.stderr
    assert "Vouliez-vous dire timeline\u202f?" in done.stderr


def test_every_command_and_option_is_documented() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"## `filrouge {command}" in page
        section = page.split(f"## `filrouge {command}")[1].split("\n## ")[0]
        shared = page.split("## Options of all commands")[1].split("\n## ")[0]
        for param in Group().load(command).params:
            if param.opts[0].startswith("-"):
                assert f"`{param.opts[-1]}" in section + shared, f"{command} {param.opts[-1]}"
