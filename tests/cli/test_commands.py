"""Each command: what it asks for, and what it writes."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from filrouge.chronologies.select import Wanted
from filrouge.cli.check import spread

from .conftest import ROOT, Pipeline, Run

Write = Callable[[str, str], str]


@pytest.fixture
def two(write: Write) -> list[str]:
    """Two dated articles."""
    return [
        write("a.txt", "Date: 2018-06-12\n\nAda parle de missiles."),
        write("b.txt", "Date: 2019-03-01\n\nUn incendie éclate."),
    ]


def uris(text: str) -> list[str]:
    return [entry["citations"][0]["uri"] for entry in json.loads(text)["entries"]]


class TestTimeline:
    def test_json(self, run: Run, pipeline: Pipeline, two: list[str]) -> None:
        done = run("timeline", *two, "--format", "json")
        assert done.exit_code == 0
        assert uris(done.stdout) == ["a.txt", "b.txt"]
        assert pipeline.calls == [("chronology", two)]

    @pytest.mark.parametrize(
        ("words", "kept"),
        [
            (["--since", "2019"], ["b.txt"]),
            (["--until", "2018-06"], ["a.txt"]),
            (["--since", "2018-06-12", "--until", "2018-06-12"], ["a.txt"]),
            (["--since", "2018-06-13", "--until", "2019-02"], []),
            (["--about", "missile"], ["a.txt"]),
            (["--most", "1"], ["b.txt"]),
            (["--order", "weight"], ["b.txt", "a.txt"]),
            (["--type", "consult"], ["a.txt", "b.txt"]),
            (["--type", "ASSAULT"], []),
            (["--type", "ASSAULT", "--type", "CONSULT"], ["a.txt", "b.txt"]),
            (["--story", "1"], ["a.txt", "b.txt"]),
            (["--story", "2"], []),
            (["--actor", "Nobody"], []),
        ],
    )
    def test_filters(self, run: Run, pipeline: Pipeline, two: list[str], words: list[str], kept: list[str]) -> None:
        done = run("timeline", *two, "--format", "json", *words)
        assert done.exit_code == 0
        assert uris(done.stdout) == kept
        assert ("none of the 2 entries" in done.stderr) == (not kept)

    def test_unknown_type_is_found_before_the_work(self, run: Run, two: list[str]) -> None:
        done = run("timeline", *two, "--type", "CONSLT")
        assert done.exit_code == 2
        assert "Did you mean CONSULT?" in done.stderr

    @pytest.mark.parametrize("words", [["--format", "text"], ["--format", "md"], ["--format", "html"], []])
    def test_other_formats(self, run: Run, pipeline: Pipeline, two: list[str], words: list[str]) -> None:
        done = run("timeline", *two, *words)
        assert done.exit_code == 0, done.stderr
        assert "missiles" in done.stdout
        assert "\x1b" not in done.stdout

    def test_all_filters_are_options(self) -> None:
        from filrouge.cli.timeline import command

        names = {p.name for p in command.params}
        singular = {"stories": "story", "actors": "actor", "places": "place", "types": "type"}
        assert {singular.get(name, name) for name in Wanted.__slots__} <= names


class TestColour:
    @pytest.mark.parametrize(
        ("environ", "words", "coloured"),
        [
            ({}, [], False),
            ({"FORCE_COLOR": "1"}, [], True),
            ({"FORCE_COLOR": "0"}, [], False),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
            ({"FORCE_COLOR": "1", "NO_COLOR": ""}, [], True),
            ({"FORCE_COLOR": "1"}, ["--no-color"], False),
            ({"FORCE_COLOR": "1"}, ["--plain"], False),
            ({"FORCE_COLOR": "1"}, ["-o", "out.txt"], False),
            ({"FORCE_COLOR": "1", "FILROUGE_NO_COLOR": "1"}, [], False),
        ],
    )
    @pytest.mark.usefixtures("pipeline")
    def test_colour(self, run: Run, two: list[str], environ: dict[str, str], words: list[str], coloured: bool) -> None:
        done = run("actors", *two, *words, env=environ)
        text = Path("out.txt").read_text(encoding="utf-8") if "-o" in words else done.stdout
        assert "Ada" in text
        assert ("\x1b[" in text) == coloured


@pytest.mark.usefixtures("pipeline")
class TestQuotes:
    def test_formats(self, run: Run, write: Write) -> None:
        write("a.txt", "Un.\nAda a dit : « =1+1 ».")
        text = run("quotes", "a.txt", "--date", "2018-06-12").stdout
        assert text.splitlines()[:2] == ["Ada Lemoine, 12 June 2018  a.txt:2:15", "  =1+1"]
        rows = list(csv.reader(io.StringIO(run("quotes", "a.txt", "--format", "csv").stdout)))
        assert rows[1][:3] == ["a.txt", "2", "15"]
        assert rows[1][-1] == "'=1+1"
        record = json.loads(run("quotes", "a.txt", "--format", "json").stdout)["quotes"][0]
        assert (record["uri"], record["text"], record["start"]) == ("a.txt", "=1+1", 18)
        assert "=1+1" in run("quotes", "a.txt", "--format", "md").stdout

    @pytest.mark.parametrize(
        ("words", "count"),
        [
            ([], 2),
            (["--speaker", "lemoine"], 2),
            (["--speaker", "Kim"], 0),
            (["--about", "NEIGE tombe"], 1),
            (["--since", "2019"], 1),
            (["--until", "2018"], 1),
        ],
    )
    def test_filters(self, run: Run, write: Write, words: list[str], count: int) -> None:
        write("a.txt", "Date: 2018-06-12\n\nAda : « La neige tombe ».")
        write("b.txt", "Date: 2019-06-12\n\nAda : « La pluie ».")
        done = run("quotes", "a.txt", "b.txt", "--format", "json", *words)
        assert len(json.loads(done.stdout)["quotes"]) == count

    def test_undated_article_is_out_when_a_bound_is_given(self, run: Run, write: Write) -> None:
        write("a.txt", "Ada : « La neige ».")
        assert json.loads(run("quotes", "a.txt", "--format", "json", "--since", "1900").stdout)["quotes"] == []


@pytest.mark.usefixtures("pipeline")
class TestActors:
    def test_text(self, run: Run, write: Write) -> None:
        write("a.txt", "Ada et l'inconnu. Ada.")
        done = run("actors", "a.txt", "--why")
        assert done.exit_code == 0
        assert done.stdout.splitlines() == [
            "Ada Lemoine, France  ada-lemoine",
            "    2 mentions, 1 article",
            "    Ada",
            "    a.txt:1:1  Ada  (name full name)",
            "",
            "Unresolved",
            "inconnu  role",
            "    1 mention, 1 article",
            "    l'inconnu",
        ]

    def test_json_and_csv(self, run: Run, write: Write) -> None:
        write("a.txt", "Ada et l'inconnu.")
        write("b.txt", "Ada !")
        read = json.loads(run("actors", "a.txt", "b.txt", "--format", "json").stdout)
        assert [(a["id"], a["mentions"], a["articles"]) for a in read["actors"]] == [("ada-lemoine", 2, ["a.txt", "b.txt"])]
        assert [a["name"] for a in read["unresolved"]] == ["inconnu"]
        rows = list(csv.reader(io.StringIO(run("actors", "a.txt", "b.txt", "--format", "csv").stdout)))
        assert rows[1] == ["ada-lemoine", "Ada Lemoine", "person", "FRA", "", "2", "2", "", "", "", "Ada"]


class TestCheck:
    @pytest.mark.parametrize(
        ("text", "words", "code"),
        [
            ("Rien.", [], 0),
            ("DOUTE.", [], 1),
            ("FAUX.", [], 1),
            ("DOUTE.", ["--fail-on", "error"], 0),
            ("FAUX.", ["--fail-on", "error"], 1),
            ("FAUX.", ["--fail-on", "never"], 0),
            ("??", ["--notes"], 0),
        ],
    )
    @pytest.mark.usefixtures("pipeline")
    def test_exit_codes(self, run: Run, write: Write, text: str, words: list[str], code: int) -> None:
        assert run("check", write("a.txt", text), *words).exit_code == code

    @pytest.mark.usefixtures("pipeline")
    def test_found_and_refused_is_1_refused_alone_is_4(self, run: Run, write: Write) -> None:
        assert run("check", write("a.txt", "FAUX."), "none.txt").exit_code == 1
        assert run("check", write("b.txt", "Rien."), "none.txt").exit_code == 4
        assert run("check", "none.txt").exit_code == 3

    @pytest.mark.usefixtures("pipeline")
    def test_text_and_json(self, run: Run, write: Write) -> None:
        write("a.txt", "Un.\nC'est FAUX.")
        done = run("check", "a.txt")
        assert done.stdout.startswith("a.txt:2:7: weekday-mismatch ")
        assert done.stderr == "filrouge: 1 finding.\n"
        found = json.loads(run("check", "a.txt", "--format", "json").stdout)["findings"]
        assert [(f["rule"], f["severity"], f["citations"][0]["start"]) for f in found] == [("weekday-mismatch", "error", 10)]

    @pytest.mark.usefixtures("pipeline")
    def test_notes(self, run: Run, write: Write) -> None:
        write("a.txt", "??")
        assert json.loads(run("check", "a.txt", "--format", "json").stdout)["findings"] == []
        notes = json.loads(run("check", "a.txt", "--format", "json", "--notes").stdout)["findings"]
        assert [n["rule"] for n in notes] == ["not-understood"]

    @pytest.mark.parametrize("words", [["--against", "b.txt", "c.txt"], ["--against", "b.txt", "--against=c.txt"]])
    def test_against(self, run: Run, pipeline: Pipeline, write: Write, words: list[str]) -> None:
        for name in "abc":
            write(f"{name}.txt", f"Texte {name}.")
        done = run("check", "a.txt", *words, "-v")
        name, (drafts, _, archive) = pipeline.calls[-1]
        assert (name, drafts, archive) == ("check", ["a.txt"], ["b.txt", "c.txt"])
        assert "3 read = 3 kept" in done.stderr

    def test_the_draft_is_not_held_against_itself(self, run: Run, pipeline: Pipeline, write: Write) -> None:
        write("in/a.txt", "Texte a.")
        write("in/b.txt", "Texte b.")
        run("check", "in/a.txt", "--against", "in")
        assert pipeline.calls[-1][1][2] == ["in/b.txt"]

    def test_against_swallows_the_draft(self, run: Run, write: Write) -> None:
        done = run("check", "--against", "b.txt", write("a.txt", "Un."))
        assert done.exit_code == 2
        assert "before it" in done.stderr

    def test_selection(self, run: Run, pipeline: Pipeline, write: Write) -> None:
        write("a.txt", "Un.")
        run("check", "a.txt", "--select", "weekday-mismatch, impossible-date", "--ignore", "impossible-date", "--preview")
        selection = pipeline.calls[-1][1][1]
        assert selection.select == ("weekday-mismatch", "impossible-date")
        assert selection.ignore == ("impossible-date",)
        assert selection.preview

    @pytest.mark.parametrize(
        ("words", "spread_out"),
        [
            (["a"], ["a"]),
            (["a", "--x", "b", "c", "-q", "d"], ["a", "--x", "b", "--x", "c", "-q", "d"]),
            (["a", "--x=b", "c"], ["a", "--x=b", "c"]),
            (["--x", "b", "--", "a"], ["--x", "b", "--", "a"]),
            (["a", "--x", "-"], ["a", "--x", "-"]),
            (["a", "--x"], ["a", "--x"]),
            (["a", "--x", "--q"], ["a", "--x", "--q"]),
        ],
    )
    def test_spread(self, words: list[str], spread_out: list[str]) -> None:
        assert spread(words, "--x") == spread_out


class TestOthers:
    def test_explain_a_rule(self, run: Run) -> None:
        assert run("explain", "weekday-mismatch").stdout.startswith("# weekday-mismatch\n")

    def test_explain_a_phrase(self, run: Run) -> None:
        done = run("explain", "--text", "Emmanuel Macron a dit : « Non ».", "--date", "2018-06-14", "--language", "fr")
        assert done.stdout.startswith("language fr, published 2018-06-14\n")
        assert "[0, 15) Emmanuel Macron" in done.stdout
        assert "emmanuel-macron" in done.stdout

    def test_schema(self, run: Run) -> None:
        names = run("schema").stdout.split()
        assert {"article", "document", "chronology", "finding"} <= set(names)
        for name in names:
            assert "$schema" in json.loads(run("schema", name).stdout)

    def test_demo(self, run: Run, pipeline: Pipeline) -> None:
        for _ in range(2):
            done = run("demo", "-q")
            assert done.exit_code == 0, done.stderr
        assert done.stdout
        assert "<html" in Path("build/demo.html").read_text(encoding="utf-8")
        examples = {p.name for p in (ROOT / "examples").iterdir() if p.suffix in (".txt", ".html", ".htm", ".jsonl")}
        read = {Path(uri).name for uri in pipeline.calls[-1][1] if Path(uri).suffix in (".txt", ".html", ".htm", ".md")}
        assert read <= examples
        assert "README.md" not in read

    def test_demo_elsewhere(self, run: Run, pipeline: Pipeline) -> None:
        assert run("demo", "-o", "page.html").exit_code == 0
        assert Path("page.html").exists()
        assert not Path("build").exists()
