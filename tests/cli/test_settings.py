"""Option > environment > file; unknown keys; `filrouge config`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from filrouge.cli.group import COMMANDS
from filrouge.cli.settings import COMMON, BadSettings, load

from .conftest import Run


def settings(run: Run, **environ: str) -> dict[str, dict[str, object]]:
    done = run("config", "--format", "json", env=environ)
    assert done.exit_code == 0, done.stderr
    read: dict[str, dict[str, object]] = json.loads(done.stdout)
    return read


def test_everything_is_default_without_settings(run: Run) -> None:
    found = settings(run)
    assert set(COMMON) <= set(found)
    assert {one["origin"] for one in found.values()} == {"default"}
    assert found["check.fail-on"]["value"] == "warning"


def test_environment_beats_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text('date = "2018"\nlanguage = "fr"\n[timeline]\nmost = 5\nsince = 2018-06-12\n')
    found = settings(run, FILROUGE_DATE="2019")
    assert found["date"] == {"value": "2019", "origin": "FILROUGE_DATE"}
    assert found["language"] == {"value": "fr", "origin": str(tmp_path / "filrouge.toml")}
    assert found["timeline.most"]["value"] == 5
    assert found["timeline.since"]["value"] == "2018-06-12"


def test_a_command_may_differ_from_the_rest(run: Run, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text('date = "2018"\n[quotes]\ndate = "2019"\n')
    found = settings(run, FILROUGE_CHECK_DATE="2020")
    assert [found[name]["value"] for name in ("date", "quotes.date", "check.date")] == ["2018", "2019", "2020"]


def test_the_commands_own_variable_beats_the_shared_one(run: Run) -> None:
    assert settings(run, FILROUGE_DATE="2018", FILROUGE_QUOTES_DATE="2019")["quotes.date"] == {
        "value": "2019",
        "origin": "FILROUGE_QUOTES_DATE",
    }


def test_option_beats_environment_beats_file(run: Run, pipeline: object, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text('[annotate]\ndate = "2017"\n')

    def year(*words: str, **environ: str) -> str:
        done = run("annotate", "--json", *words, input="Un texte.", env=environ)
        found: str = json.loads(done.stdout)["article"]["earliest"]
        return found[:4]

    assert year() == "2017"
    assert year(FILROUGE_DATE="2018") == "2018"
    assert year("--date", "2019", FILROUGE_DATE="2018") == "2019"


def test_flags_and_lists_from_the_file(run: Run, pipeline: object, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text(
        'no-color = true\nquiet = true\n[check]\nignore = ["weekday-mismatch"]\nnotes = true\n'
    )
    found = settings(run)
    assert found["no-color"]["value"] is found["quiet"]["value"] is found["check.notes"]["value"] is True
    assert found["check.ignore"]["value"] == ["weekday-mismatch"]


def test_the_nearest_file_upwards_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "filrouge.toml").write_text('date = "2018"')
    assert load(inner, COMMANDS).path == tmp_path / "filrouge.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'x'\n# filrouge\n")
    assert load(inner, COMMANDS).path == tmp_path / "filrouge.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.filrouge]\ndate = '2019'\n")
    assert load(inner, COMMANDS).path == tmp_path / "a" / "pyproject.toml"
    (tmp_path / "a" / "filrouge.toml").write_text("date = '2020'\n")
    assert load(inner, COMMANDS).common == {"date": "2020"}


def test_file_names_are_seen_from_the_file(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "filrouge.toml").write_text('refused = "refused.jsonl"')
    assert load(tmp_path / "a", COMMANDS).common == {"refused": str(tmp_path / "refused.jsonl")}


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('langage = "fr"', "Did you mean language?"),
        ("[chek]\nnotes = true", "Did you mean [check]?"),
        ("[check]\nfail_onn = 'error'", "Did you mean fail-on?"),
        ("language = ", "filrouge.toml"),
        ("check = 3", "filrouge.toml"),
        ("[language]\nx = 1", "filrouge.toml"),
    ],
)
def test_a_wrong_file_is_told_with_the_nearest_name(run: Run, tmp_path: Path, text: str, hint: str) -> None:
    (tmp_path / "filrouge.toml").write_text(text)
    done = run("config")
    assert done.exit_code == 2
    assert hint in done.stderr
    assert str(tmp_path / "filrouge.toml") in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["timeline", "config"])
def test_a_wrong_value_says_where_it_stands(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "filrouge.toml").write_text('date = "no day"')
    done = run(command, input="x")
    assert done.exit_code == 2
    assert "“no day”" in done.stderr
    assert "filrouge.toml" in done.stderr
    (tmp_path / "filrouge.toml").unlink()
    done = run(command, input="x", env={"FILROUGE_DATE": "no day"})
    assert done.exit_code == 2
    assert "FILROUGE_DATE" in done.stderr


def test_a_variable_that_nothing_reads_is_told(run: Run) -> None:
    done = run("schema", env={"FILROUGE_LANGUAG": "fr"})
    assert done.exit_code == 0
    assert "FILROUGE_LANGUAGE?" in done.stderr
    assert run("schema", env={"FILROUGE_TIMELINE_MOST": "3"}).stderr == ""


def test_help_comes_whatever_the_file_says(run: Run, tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text("language =")
    assert run("timeline", "--help").exit_code == 0
    assert run("timeline", "-").exit_code == 2


def test_keys_may_be_written_with_underscores(tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_text("no_color = true")
    assert load(tmp_path, COMMANDS).common == {"no-color": True}


def test_an_unreadable_file_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "filrouge.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadSettings):
        load(tmp_path, COMMANDS)
