"""Sources: what is kept, refused, seen twice; exit codes 0, 3, 4; standard input."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Pipeline, Run

pytestmark = pytest.mark.usefixtures("pipeline")
Write = Callable[[str, str], str]


def test_one_source_says_nothing_on_the_side(run: Run, write: Write) -> None:
    done = run("annotate", "--json", write("a.txt", "Ada est venue."))
    assert (done.exit_code, done.stderr) == (0, "")
    assert json.loads(done.stdout)["article"]["uri"] == "a.txt"


def test_read_is_kept_plus_refused_plus_duplicate(run: Run, write: Write) -> None:
    done = run("timeline", write("a.txt", "Un."), write("b.txt", "Deux."), "a.txt", "none.txt", write("c.txt", ""))
    assert done.exit_code == 4
    assert done.stderr.splitlines()[-1] == "filrouge: 5 read = 2 kept + 2 refused + 1 duplicate"
    assert [line.partition(":")[0] for line in done.stderr.splitlines()[:-1]] == ["none.txt", "c.txt"]


def test_same_text_under_another_name_is_kept(run: Run, write: Write) -> None:
    done = run("annotate", "--json", write("a.txt", "Un."), write("b.txt", "Un."))
    assert len(done.stdout.splitlines()) == 2
    assert "2 read = 2 kept + 0 refused + 0 duplicate" in done.stderr


def test_nothing_to_read_is_3(run: Run, write: Write) -> None:
    for command in ("annotate", "timeline", "quotes", "actors", "check"):
        done = run(command, "none.txt")
        assert done.exit_code == 3, command
        assert "no source could be read" in done.stderr
        assert done.stdout == ""


def test_quiet_leaves_refusals_only(run: Run, write: Write) -> None:
    done = run("annotate", "-q", write("a.txt", "Un."), "none.txt", "--json")
    assert done.exit_code == 4
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == ["none.txt"]


def test_verbose_tells_how_each_was_read(run: Run, write: Write) -> None:
    done = run("annotate", "-v", "--json", "--date", "2018-06-12", "--language", "fr", write("a.txt", "Un texte."))
    assert "a.txt: language fr, published 2018-06-12 (given as an option), encoding utf-8" in done.stderr


def test_verbose_tells_duplicates(run: Run, write: Write) -> None:
    assert "a.txt: the same text" in run("annotate", "-v", write("a.txt", "Un."), "a.txt").stderr


def test_refused_file(run: Run, write: Write, tmp_path: Path) -> None:
    write("records.jsonl", '{"body_text": "Un."}\n{"body_text": 3}\n{"broken\n')
    done = run("annotate", "--json", "records.jsonl", "none.txt", "--refused", "refused.jsonl")
    assert done.exit_code == 4
    records = [json.loads(line) for line in (tmp_path / "refused.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(r["source"], r["position"], r["code"]) for r in records] == [
        ("records.jsonl", "line 2", "FIELD"),
        ("records.jsonl", "line 3", "JSON"),
        ("none.txt", None, "NOT_FOUND"),
    ]
    assert all(r["reason"] for r in records)
    assert "records.jsonl (line 2):" in done.stderr


def test_refused_file_is_empty_when_nothing_was_refused(run: Run, write: Write, tmp_path: Path) -> None:
    assert run("annotate", "--json", write("a.txt", "Un."), "--refused", "refused.jsonl").exit_code == 0
    assert (tmp_path / "refused.jsonl").read_text() == ""


def test_refused_file_is_not_replaced_without_force(run: Run, write: Write, tmp_path: Path) -> None:
    (tmp_path / "refused.jsonl").write_text("old")
    assert run("annotate", write("a.txt", "Un."), "--refused", "refused.jsonl").exit_code == 2
    assert (tmp_path / "refused.jsonl").read_text() == "old"


def test_folder_counts_what_it_left_alone(run: Run, write: Write) -> None:
    write("in/a.txt", "Un.")
    write("in/photo.raw", "x")
    done = run("annotate", "--json", "in")
    assert json.loads(done.stdout)["article"]["uri"] == "in/a.txt"
    assert "in: 1 file left alone" in done.stderr


@pytest.mark.parametrize("words", [[], ["-"]])
def test_standard_input(run: Run, words: list[str]) -> None:
    done = run("annotate", "--json", *words, input="Un texte.")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["article"]["uri"] == "stdin"


def test_standard_input_in_json_lines(run: Run) -> None:
    done = run("annotate", "--json", input='{"body_text": "Un."}\n{"text": "Deux.", "id": "b"}\n')
    assert [json.loads(line)["article"]["uri"] for line in done.stdout.splitlines()] == ["stdin#1", "b"]


def test_empty_standard_input_is_refused(run: Run) -> None:
    assert run("annotate", input="").exit_code == 3


def test_no_sources_at_a_terminal_is_the_help(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("filrouge.cli.intake._at_terminal", lambda: True)
    done = run("timeline")
    assert done.exit_code == 0
    assert done.stdout == run("timeline", "--help").stdout


def test_documents_are_not_read_twice(run: Run, write: Write, pipeline: Pipeline) -> None:
    written = run("annotate", "--json", write("a.txt", "Ada dit « Non »."), write("b.txt", "Rien."))
    write("documents.jsonl", written.stdout)
    pipeline.calls.clear()
    again = run("annotate", "--json", "documents.jsonl")
    assert again.stdout == written.stdout
    assert pipeline.calls == []


def test_a_damaged_document_is_read_as_an_article(run: Run, write: Write, pipeline: Pipeline) -> None:
    record = json.loads(run("annotate", "--json", write("a.txt", "Ada dit « Non ».")).stdout)
    record["quotes"][0]["start"] = 1000
    write("documents.jsonl", json.dumps(record))
    pipeline.calls.clear()
    assert run("quotes", "documents.jsonl").exit_code == 0
    assert pipeline.calls == [("annotate", "a.txt")]


def test_names_cannot_steer_the_terminal(run: Run, write: Write) -> None:
    done = run("annotate", "no\x1b[31m\nsuch.txt")
    assert "\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 3


def test_a_fault_is_one_line_and_the_whole_story_with_v(run: Run, write: Write) -> None:
    done = run("annotate", write("a.txt", "BOUM"))
    assert done.exit_code == 70
    assert "RuntimeError: boum" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" in run("annotate", "a.txt", "-v").stderr
    assert "Traceback" in run("annotate", "a.txt", env={"FILROUGE_VERBOSE": "1"}).stderr


def test_interrupted_is_130(run: Run, write: Write, tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("old")
    done = run("annotate", write("a.txt", "CTRL-C"), "--json", "-o", "out.json", "--force")
    assert done.exit_code == 130
    assert done.stderr == "filrouge: interrupted.\n"
    assert (tmp_path / "out.json").read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "out.json"]
