"""`--actors`: the reader's own office-holders, from the command line, the settings file and Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import filrouge
from filrouge import pipeline

from .conftest import Run

Write = Callable[[str, str], str]
HEAD = "name,entity,role,start,names_en\n"
TEXT = "Le ministre français des Affaires étrangères est arrivé à Rome. Orvana Lemprince a salué la foule."
OWN = HEAD + "Ludmila Orvanne,FRA,foreign_minister,2031-05-20,\nOrvana Lemprince,ITA,,,\n"


@pytest.fixture
def article(write: Write) -> str:
    return write("a.txt", f"Date: 2031-06-01\n\n{TEXT}\n")


def actors(run: Run, *words: str) -> tuple[set[str], int, str]:
    done = run("actors", *words, "--format", "json")
    return {one["id"] for one in json.loads(done.stdout)["actors"]}, done.exit_code, done.stderr


def test_every_command_that_reads_articles_has_it() -> None:
    from filrouge.cli.group import Group

    for command in ("annotate", "timeline", "quotes", "actors", "check", "explain"):
        assert "actors" in Group().load(command).option_names()


def test_own_persons_and_holders_are_found(run: Run, write: Write, article: str) -> None:
    assert actors(run, article)[0].isdisjoint({"ludmila-orvanne", "orvana-lemprince"})
    found, code, told = actors(run, article, "--actors", write("my.csv", OWN))
    assert {"ludmila-orvanne", "orvana-lemprince"} <= found
    assert (code, told) == (0, "")


def test_the_settings_file_names_it_from_its_folder(run: Run, write: Write, article: str) -> None:
    write("sub/my.csv", OWN)
    write("filrouge.toml", 'actors = "sub/my.csv"\n')
    assert "ludmila-orvanne" in actors(run, article)[0]


def test_bad_rows_are_told_and_kept(run: Run, write: Write, article: str) -> None:
    write("my.csv", OWN + "Zoé Vanelle,Frnce,foreign_minister,2031,\n")
    done = run("actors", article, "--actors", "my.csv", "--format", "json", "--refused", "bad.jsonl", "--ui", "en")
    assert done.exit_code == 4
    assert done.stderr == "my.csv:4: no state or organisation “Frnce” is known; did you mean FRA?\n"
    assert "ludmila-orvanne" in done.stdout
    (record,) = [json.loads(line) for line in Path("bad.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (record["source"], record["position"], record["code"]) == ("my.csv", "line 4", "actors-entity-near")


@pytest.mark.parametrize(("content", "said"), [(None, "No such file"), ("one,two\n", "name the columns")])
def test_an_unusable_file_is_wrong_usage(run: Run, write: Write, article: str, content: str | None, said: str) -> None:
    if content is not None:
        write("my.csv", content)
    done = run("timeline", article, "--actors", "my.csv", "--ui", "en")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_results_never_replace_it(run: Run, write: Write, article: str) -> None:
    done = run("actors", article, "--actors", write("my.csv", OWN), "-o", "my.csv", "--force")
    assert done.exit_code == 2
    assert Path("my.csv").read_text(encoding="utf-8") == OWN


def test_from_python_one_table_a_call(write: Write, tmp_path: Path) -> None:
    own = filrouge.offices(tmp_path / write("my.csv", OWN))

    def ids(**more: object) -> set[str]:
        document = filrouge.annotate(TEXT, date="2031-06-01", language="fr", **more)  # type: ignore[arg-type]
        return {actor for mention in document.mentions for actor in mention.actors}

    assert "ludmila-orvanne" not in ids()
    assert "ludmila-orvanne" in ids(actors=own)
    assert "ludmila-orvanne" not in ids(), "no table stays behind"
    articles = [filrouge._article(TEXT, "2031-06-01", "fr")]
    both = zip(pipeline.annotate(articles, offices=own), pipeline.annotate(articles), strict=True)
    for with_own, without in both:
        assert len({a for m in with_own.mentions for a in m.actors} - {a for m in without.mentions for a in m.actors}) == 2
    with pytest.raises(ValueError, match=r"bad\.csv:2: actors-no-start"):
        filrouge.offices(write("bad.csv", HEAD + "Ada Lemoine,FRA,foreign_minister,,\n"))
