"""The real path behind the commands, on the example articles."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT, Run, finish, program

EXAMPLES = sorted(str(path) for path in (ROOT / "examples").iterdir() if path.suffix in (".txt", ".html", ".htm", ".jsonl"))
FEW = [path for path in EXAMPLES if "2018" in path or "hanoi" in path]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("documents") / "documents.jsonl"
    code, _, err = finish(program("annotate", *FEW, "--json", "-o", str(path)))
    assert code == 0, err
    return path


def test_annotate_writes_documents_that_are_read_again(run: Run, documents: Path) -> None:
    lines = documents.read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(FEW)
    for line in lines:
        document = json.loads(line)
        text = document["article"]["body_text"]
        for kind in ("timexes", "mentions", "quotes", "events"):
            assert all(text[item["start"] : item["end"]] == item["text"] for item in document[kind])
    again = run("annotate", "--json", documents)
    assert again.stdout.splitlines() == lines


def test_quotes_of_documents_are_those_of_their_articles(run: Run, documents: Path) -> None:
    assert run("quotes", documents, "--format", "json").stdout == run("quotes", *FEW, "--format", "json").stdout


def test_plover_records_of_documents_are_lines_that_point_into_them(run: Run, documents: Path) -> None:
    articles = (json.loads(line)["article"] for line in documents.read_text(encoding="utf-8").splitlines())
    texts = {article["uri"]: article["body_text"] for article in articles}
    records = [json.loads(line) for line in run("annotate", documents, "--format", "plover").stdout.splitlines()]
    assert records
    for record in records:
        place = record["text_info"]
        assert texts[record["cite_info"]["citation"]][place["start"] : place["end"]] == record["event_text"][0]
    assert len({record["id"] for record in records}) == len(records)


def test_timeline_is_sourced_and_the_same_twice(run: Run) -> None:
    first = run("timeline", *FEW, "--format", "json")
    assert first.exit_code == 0, first.stderr
    chronology = json.loads(first.stdout)
    assert chronology["entries"]
    assert all(entry["citations"] for entry in chronology["entries"])
    assert {article["uri"] for article in chronology["articles"]} == set(FEW)
    assert run("timeline", *reversed(FEW), "--format", "json").exit_code == 0
    assert run("timeline", *FEW, "--format", "json").stdout == first.stdout


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_timeline_formats(run: Run, form: str) -> None:
    done = run("timeline", *FEW, "--format", form, "--ui", "fr", "--actor", "Trump", "--most", "5")
    assert done.exit_code == 0, done.stderr
    assert "Trump" in done.stdout
    assert "\x1b" not in done.stdout


def test_actor_by_name_in_either_language(run: Run) -> None:
    def ids(name: str) -> list[str]:
        return [entry["id"] for entry in json.loads(run("timeline", *FEW, "--format", "json", "--actor", name).stdout)["entries"]]

    assert ids("PRK") == ids("Corée du Nord") == ids("North Korea") != []


def test_check_finds_the_planted_faults(run: Run) -> None:
    done = run("check", *EXAMPLES)
    assert done.exit_code == 1
    assert "fr-2025-10-27-asie.txt:8:257: interval-mismatch" in done.stdout
    assert "fr-retour-sur-trois-rencontres.txt:5:4: weekday-mismatch" in done.stdout


def test_check_a_draft_against_an_archive(run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(
        "Date: 2019-03-02\n\nDonald Trump et Kim Jong-un se sont vus mercredi 12 juin 2018 à Singapour.\n", encoding="utf-8"
    )
    done = run("check", str(draft), "--against", *EXAMPLES)
    assert done.exit_code == 1
    assert {line.partition(":")[0] for line in done.stdout.splitlines() if line[:1] != " "} == {str(draft)}


def test_actors_why(run: Run) -> None:
    done = run("actors", *FEW, "--why", "--ui", "fr")
    assert done.exit_code == 0
    assert "kim-jong-un" in done.stdout


def test_explain_shows_form_value_and_rule(run: Run) -> None:
    done = run("explain", "--text", "Ils se sont vus mardi.", "--date", "2018-06-14", "--language", "fr")
    assert "2018-06-12" in done.stdout
    assert "operator nearest · written Tuesday ·" in done.stdout
    assert "fr.weekday" in done.stdout


def test_the_same_bytes_in_two_processes() -> None:
    """Nothing hangs on hash seeds or on the order of sets."""
    outs = {
        finish(program("timeline", *FEW, "--format", "json", env={**os.environ, "PYTHONHASHSEED": seed}))[1]
        for seed in ("1", "2")
    }
    assert len(outs) == 1


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_head_closes_the_pipe_quietly() -> None:
    command = f"{shlex.join([sys.executable, '-m', 'filrouge', 'annotate', '--json', '-q', *FEW])} | head -c 20 >/dev/null; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "141\n"
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_timeline_on_a_full_disk_is_74() -> None:
    with Path("/dev/full").open("wb") as full:
        code, _, err = finish(program("timeline", "-q", *FEW, stdout=full))
    assert code == 74
    assert len(err.splitlines()) == 1
