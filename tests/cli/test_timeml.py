"""`filrouge annotate --format timeml`: one file for each article, whole, or one clear line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from filrouge.cli.folder import file_names
from filrouge.cli.streams import Code

from .conftest import Pipeline, Run

Write = Callable[[str, str], str]
pytestmark = pytest.mark.usefixtures("pipeline")
TEXT = "Ada est venue à Paris hier, et Berthe aussi, avec <les> enfants.\n"


def bodies(folder: str) -> dict[str, str]:
    return {p.name: etree.fromstring(p.read_bytes()).findtext("TEXT") for p in Path(folder).iterdir()}


def names(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


def test_one_article_on_standard_output(run: Run, write: Write) -> None:
    result = run("annotate", write("a.txt", TEXT), "--format", "timeml")
    assert result.exit_code == Code.DONE
    root = etree.fromstring(result.stdout_bytes)
    assert (root.findtext("DOCID"), root.findtext("TEXT")) == ("a.txt", TEXT)


@pytest.mark.parametrize("words", [("--format", "timeml", "-o", "a.xml"), ("-o", "a.tml")])
def test_one_article_in_a_file(run: Run, write: Write, words: tuple[str, ...]) -> None:
    assert run("annotate", write("a.txt", TEXT), *words).exit_code == Code.DONE
    assert etree.parse(words[-1]).findtext("TEXT") == TEXT
    assert run("annotate", "a.txt", *words).exit_code == Code.USAGE
    assert run("annotate", "a.txt", *words, "--force").exit_code == Code.DONE


@pytest.mark.parametrize("made", [True, False])
def test_a_folder_has_one_file_for_each_article(run: Run, write: Write, made: bool) -> None:
    if made:
        Path("out").mkdir()
    sources = [write("x/a.txt", TEXT), write("y/a.txt", TEXT + "Deux."), write("y/b.md", TEXT + "Trois.")]
    result = run("annotate", *sources, "--format", "timeml", "-o", "out" if made else "out/")
    assert (result.exit_code, result.stdout) == (Code.DONE, "")
    assert bodies("out") == {"a.tml": TEXT, "a-2.tml": TEXT + "Deux.", "b.tml": TEXT + "Trois."}


def test_a_folder_for_one_article_too(run: Run, write: Write) -> None:
    assert run("annotate", write("a.txt", TEXT), "--format", "timeml", "-o", "deep/out/").exit_code == Code.DONE
    assert bodies("deep/out") == {"a.tml": TEXT}


@pytest.mark.parametrize(("ui", "word"), [("fr", "dossier"), ("en", "folder")])
@pytest.mark.parametrize("more", [(), ("-o", "all.tml")])
def test_several_articles_need_a_folder(
    run: Run, write: Write, pipeline: Pipeline, ui: str, word: str, more: tuple[str, ...]
) -> None:
    """Said before the work, and nothing is written."""
    result = run("annotate", write("a.txt", TEXT), write("b.txt", TEXT), "--format", "timeml", "--ui", ui, *more)
    assert (result.exit_code, result.stdout) == (Code.USAGE, "")
    assert word in result.stderr
    assert result.stderr.count("\n") == 1
    assert not Path("all.tml").exists()
    assert pipeline.calls == []


def test_nothing_is_replaced_unasked(run: Run, write: Write, pipeline: Pipeline) -> None:
    """One file that exists is told before any is written."""
    sources = [write("a.txt", TEXT), write("b.txt", TEXT)]
    write("out/b.tml", "old")
    result = run("annotate", *sources, "--format", "timeml", "-o", "out")
    assert result.exit_code == Code.USAGE
    assert str(Path("out") / "b.tml") in result.stderr
    assert names("out") == ["b.tml"]
    assert Path("out/b.tml").read_text() == "old"
    assert pipeline.calls == []
    assert run("annotate", *sources, "--format", "timeml", "-o", "out", "--force").exit_code == Code.DONE
    assert bodies("out") == {"a.tml": TEXT, "b.tml": TEXT}


@pytest.mark.parametrize("refused", [False, True])
def test_no_source_and_no_other_output_is_written_over(run: Run, write: Write, refused: bool) -> None:
    source = write("b.txt", TEXT)
    more = ("--refused", "b.tml") if refused else (write("b.tml", TEXT),)
    result = run("annotate", source, *more, "--format", "timeml", "-o", "./", "--force")
    assert result.exit_code == Code.USAGE
    assert "b.tml" in result.stderr
    assert Path(source).read_text() == TEXT
    assert names(".") == (["b.txt"] if refused else ["b.tml", "b.txt"])


def test_what_fails_midway_leaves_whole_files(run: Run, write: Write) -> None:
    sources = [write("a.txt", TEXT), write("b.txt", TEXT + "BOUM"), write("c.txt", TEXT)]
    write("out/b.tml", "old")
    assert run("annotate", *sources, "--format", "timeml", "-o", "out", "--force").exit_code == Code.FAULT
    assert names("out") == ["a.tml", "b.tml"]
    assert Path("out/b.tml").read_text() == "old"
    assert etree.parse("out/a.tml").findtext("TEXT") == TEXT


def test_refused_sources(run: Run, write: Write) -> None:
    """The others are written; where none is left, nothing is: an empty file is no TimeML."""
    sources = [write("a.txt", TEXT), write("empty.txt", "")]
    assert run("annotate", *sources, "--format", "timeml", "-o", "out/").exit_code == Code.SOME_REFUSED
    assert bodies("out") == {"a.tml": TEXT}
    assert run("annotate", "empty.txt", "--format", "timeml", "-o", "none.tml").exit_code == Code.NOTHING_READ
    assert not Path("none.tml").exists()


def test_a_folder_that_cannot_be(run: Run, write: Write, pipeline: Pipeline) -> None:
    write("out", "a file")
    result = run("annotate", write("a.txt", TEXT), "--format", "timeml", "-o", "out/")
    assert result.exit_code == Code.NOT_WRITTEN
    assert Path("out").read_text() == "a file"
    assert pipeline.calls == []


@pytest.mark.parametrize("words", [("--json",), ("--format", "json"), ()])
def test_other_formats_take_no_folder(run: Run, write: Write, words: tuple[str, ...]) -> None:
    Path("out").mkdir()
    assert run("annotate", write("a.txt", TEXT), "-o", "out", *words).exit_code == Code.NOT_WRITTEN


def test_documents_are_read_nothing_twice(run: Run, write: Write, pipeline: Pipeline) -> None:
    run("annotate", write("a.txt", TEXT), write("b.txt", TEXT), "-o", "all.jsonl")
    calls = len(pipeline.calls)
    assert run("annotate", "all.jsonl", "--format", "timeml", "-o", "out/").exit_code == Code.DONE
    assert bodies("out") == {"a.tml": TEXT, "b.tml": TEXT}
    assert len(pipeline.calls) == calls


def test_records_by_their_name_or_number(run: Run, write: Write) -> None:
    lines = [{"uri": "https://example.org/2018/sommet.html?x=1", "body_text": TEXT}, {"body_text": TEXT}]
    write("all.jsonl", "".join(json.dumps(line) + "\n" for line in lines))
    assert run("annotate", "all.jsonl", "--format", "timeml", "-o", "out/").exit_code == Code.DONE
    assert bodies("out") == {"sommet.html-x-1.tml": TEXT, "all.jsonl-2.tml": TEXT}


@pytest.mark.parametrize(
    ("uris", "expected"),
    [
        (["a.txt", "b/a.txt", "A.html", "a-2.txt"], ["a", "a-2", "A-3", "a-2-2"]),
        (["é.txt", "e\u0301.txt", "É.txt"], ["é", "é-2", "É-3"]),
        (["https://example.org/", "c:\\docs\\x y.txt", ".txt", "...", "../..", ""], ["example.org", "x-y", "txt", "article", "article-2", "article-3"]),
        (["\udcff\x00\x1b.txt", "a/b#c?d", "-rf"], ["article", "b-c-d", "rf"]),
    ],
)  # fmt: skip
def test_file_names(uris: list[str], expected: list[str]) -> None:
    assert file_names(uris, ".tml") == [f"{name}.tml" for name in expected]


def test_many_and_long_names() -> None:
    found = file_names(["é" * 300] * 20_000, ".tml")
    assert len(set(found)) == len(found)
    assert max(len(name.encode()) for name in found) < 255
