"""`filrouge model`, and `--model LANGUAGE=NAME` wherever texts are read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from tests.parsing.made import ENGLISH, FRENCH, ours, saved, taught

from filrouge.languages import available
from filrouge.parsing import folders

from .conftest import Run, finish, program

Write = Callable[[str, str], str]
TEXT = "Date: 2018-06-13\n\nLe ministre a rencontré Xi à Paris mardi."


@pytest.fixture(autouse=True)
def no_weights(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As in a source tree: what the package ships is no matter here."""
    monkeypatch.setattr(folders, "shipped", lambda language: tmp_path / "weights" / language)


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> str:
    return saved(spacy.blank("fr"), tmp_path_factory.mktemp("models") / "blank one")


@pytest.fixture(scope="module")
def french(tmp_path_factory: pytest.TempPathFactory) -> str:
    return saved(taught(ours("fr"), FRENCH, "parser", "ner"), tmp_path_factory.mktemp("models") / "french")


class TestModel:
    def test_the_folder_on_one_line(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder = tmp_path / "weights" / "fr"
        folder.mkdir(parents=True)
        (folder / "config.cfg").write_text("")
        done = run("model", "fr")
        assert (done.exit_code, done.stdout, done.stderr) == (0, f"{folder}\n", "")

    def test_of_another_pipeline(self, run: Run, blank: str) -> None:
        assert run("model", "fr", "--model", f"fr={blank}").stdout == f"{blank}\n"
        assert run("model", "fr", env={"FILROUGE_MODEL": f"fr={blank}"}).stdout == f"{blank}\n"

    def test_where_there_is_none(self, run: Run) -> None:
        done = run("model", "fr", "--ui", "fr")
        assert done.exit_code == 2
        assert "weights/fr" in done.stderr
        assert "--model fr=NOM" in done.stderr

    def test_without_a_language(self, run: Run) -> None:
        done = run("model")
        assert done.exit_code == 2
        assert "LANGUAGE" in done.stderr
        assert ", ".join(available()) in run("model", "xx").stderr

    def test_plain_spacy_reads_the_folder(self, run: Run, french: str) -> None:
        folder = run("model", "fr", "--model", f"fr={french}").stdout.strip()
        code = "import spacy, sys; print(*(t.dep_ for t in spacy.load(sys.argv[1])('Ils ont signé.')))"
        done = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, timeout=120, check=True)
        assert len(done.stdout.split()) == 4


class TestTheOption:
    @pytest.mark.parametrize(
        ("value", "right"),
        [
            ("fr", "fr=fr_core_news_lg"),
            ("fr=", "fr=fr_core_news_lg"),
            ("=name", "fr=fr_core_news_lg"),
            ("de=de_core_news_md", ", ".join(available())),
            ("fr=no_such_pipeline", "“no_such_pipeline”"),
            ("fr=./no/such/folder", "./no/such/folder"),
            ("fr=json", "config.cfg"),
            ("fr=.", "config.cfg"),
        ],
    )
    @pytest.mark.parametrize("command", ["annotate", "model", "config"])
    def test_wrong_values_say_what_would_have_been_right(self, run: Run, command: str, value: str, right: str) -> None:
        words = {"annotate": ["--model", value, "-"], "model": ["fr", "--model", value], "config": []}[command]
        done = run(command, *words, input="x", env={"FILROUGE_MODEL": value} if command == "config" else {})
        assert done.exit_code == 2
        assert right in done.stderr
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 1
        assert ("FILROUGE_MODEL" in done.stderr) == (command == "config")

    def test_in_french(self, run: Run) -> None:
        done = run("annotate", "--ui", "fr", "--model", "fr=rien", "-", input="x")
        assert "il n’y a pas de modèle «\u00a0rien\u00a0»" in done.stderr

    def test_a_pipeline_that_does_not_load(self, run: Run, write: Write, tmp_path: Path) -> None:
        broken = tmp_path / "broken"
        saved(spacy.blank("fr"), broken)
        (broken / "config.cfg").write_text("[nlp")
        a = write("a.txt", TEXT)
        done = run("annotate", a, "--language", "fr", "--model", f"fr={broken}", "-o", "out.json")
        assert done.exit_code == 2
        assert str(broken) in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert not (tmp_path / "out.json").exists()
        # nobody asks for it where no article is French
        assert run("annotate", a, "--language", "en", "--model", f"fr={broken}").exit_code == 0

    def test_option_beats_environment_beats_file(self, run: Run, blank: str, french: str, tmp_path: Path) -> None:
        def shown(*words: str, **environ: str) -> str:
            return run("model", "fr", *words, env=environ).stdout.strip()

        (tmp_path / "filrouge.toml").write_text(f'model = "fr={blank}"\n')
        assert shown() == blank
        assert shown(FILROUGE_MODEL=f"fr={french}") == french
        assert shown("--model", f"fr={blank}", FILROUGE_MODEL=f"fr={french}") == blank

    def test_several_in_the_environment_and_in_the_file(self, run: Run, blank: str, french: str, tmp_path: Path) -> None:
        """The folder of one has a space in its name."""
        for separator in (" ", ", ", "\n"):
            done = run("model", "en", env={"FILROUGE_MODEL": f"fr={blank}{separator}en={french}"})
            assert done.stdout == f"{french}\n"
        (tmp_path / "filrouge.toml").write_text(f'model = ["fr={blank}", "en={french}"]\n')
        assert [run("model", code).stdout for code in ("fr", "en")] == [f"{blank}\n", f"{french}\n"]
        found = json.loads(run("config", "--format", "json").stdout)["model"]
        assert found == {"value": [f"fr={blank}", f"en={french}"], "origin": str(tmp_path / "filrouge.toml")}

    def test_a_folder_in_the_file_is_seen_from_the_file(
        self, run: Run, blank: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "filrouge.toml").write_text('model = "fr=./models/mine"\n')
        (tmp_path / "models").mkdir()
        (tmp_path / "models" / "mine").symlink_to(blank)
        (tmp_path / "inner").mkdir()
        monkeypatch.chdir(tmp_path / "inner")
        assert Path(run("model", "fr").stdout.strip()) == tmp_path / "models" / "mine"

    @pytest.mark.parametrize("written", ["3", '["fr"]', "[3]", '"fr=nothing"'])
    def test_a_wrong_value_in_the_file_says_where(self, run: Run, tmp_path: Path, written: str) -> None:
        (tmp_path / "filrouge.toml").write_text(f"model = {written}\n")
        done = run("model", "fr")
        assert done.exit_code == 2
        assert str(tmp_path / "filrouge.toml") in done.stderr

    @pytest.mark.parametrize("command", ["annotate", "timeline", "quotes", "actors", "check"])
    def test_every_reading_command_uses_it(self, run: Run, write: Write, blank: str, command: str) -> None:
        done = run(command, write("a.txt", TEXT), "--language", "fr", "--model", f"fr={blank}")
        assert done.exit_code in (0, 1), done.stderr
        assert done.stderr.count("no parts of speech") == 1

    def test_so_do_explain_and_demo(self, run: Run, blank: str) -> None:
        done = run("explain", "--text", "Il dort mardi.", "--language", "fr", "--model", f"fr={blank}")
        assert done.exit_code == 0
        assert done.stderr.count("no parts of speech") == 1
        done = run("demo", "--model", f"fr={blank}")
        assert done.exit_code == 0
        assert done.stderr.count("no parts of speech") == 1


class TestWhatIsSaid:
    def test_what_is_lost_once_in_the_readers_language(self, run: Run, write: Write, french: str) -> None:
        sources = [write(f"{name}.txt", TEXT + f" {name}") for name in "abc"]
        words = ["annotate", *sources, "--language", "fr", "--model", f"fr={french}", "--json"]
        done = run(*words)
        assert f"filrouge: {french}: no parts of speech, morphology, lemmas; what rests on that is not read." in done.stderr
        assert done.stderr.count("lemmas") == 1
        assert len(done.stdout.splitlines()) == 3
        done = run(*words, "--ui", "fr")
        assert "ne donne pas\u00a0: natures des mots, morphologie, lemmes\u202f;" in done.stderr
        assert run(*words, "-q").stderr == ""

    def test_a_pipeline_for_another_language(self, run: Run, write: Write, tmp_path: Path) -> None:
        english = saved(taught(spacy.blank("en"), ENGLISH, "parser"), tmp_path / "english")
        done = run("annotate", write("a.txt", TEXT), "--language", "fr", "--model", f"fr={english}")
        assert "was trained for “en”, and reads “fr”" in done.stderr

    def test_no_pipeline_is_told_to_who_asks(self, run: Run, write: Write) -> None:
        a = write("a.txt", TEXT)
        assert "pipeline" not in run("annotate", a, "--language", "fr").stderr
        assert run("annotate", a, a.replace("a", "./a"), "--language", "fr", "-v").stderr.count("no pipeline for “fr”") == 1

    def test_a_text_without_words_is_no_reason_to_fail(self, run: Run, french: str) -> None:
        assert run("annotate", "-", "--language", "fr", "--model", f"fr={french}", input="1.\n").exit_code == 0


class TestCompletion:
    @staticmethod
    def completed(*words: str) -> list[str]:
        environ = os.environ | {
            "_FILROUGE_COMPLETE": "zsh_complete",
            "COMP_CWORD": str(len(words)),
            "COMP_WORDS": " ".join(("filrouge", *words)),
        }
        code, out, err = finish(program(env=environ))
        assert (code, err) == (0, "")
        return [line for line in out.splitlines() if line not in ("plain", "_", "")]

    def test_commands_options_and_values(self) -> None:
        assert self.completed("mod") == ["model"]
        assert self.completed("annotate", "--mo") == ["--model"]
        assert self.completed("timeline", "--order", "w") == ["weight"]
        assert self.completed("model", "f") == ["fr"]

    def test_pipelines(self) -> None:
        whole = [f"{language}={name}" for language, name in folders.installed()]
        for code in available():
            there = [value for value in whole if value.startswith(code)]
            assert self.completed("annotate", "--model", code) == (there or [f"{code}="])


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], ["annotate", "--help"], ["config"], ["model", "fr", "--model", "fr=."]]
)
def test_spacy_is_not_loaded_for(words: list[str]) -> None:
    code = "import sys; from filrouge.cli import main\ntry: main()\nexcept SystemExit: pass\nprint('\\n', {'spacy', 'thinc', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == " set()"
