"""`--lexicon`: the reader's own words for acts, from the command line, the settings file and Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import filrouge
from filrouge.languages import available, part
from filrouge.languages.ownlexicon import laid_over
from filrouge.languages.ownlines import own_lines
from filrouge.model.ownfile import UnusableFile

from .conftest import Run

Write = Callable[[str, str], str]
TEXT = "La Russie a boudé mardi la conférence de Paris. Emmanuel Macron s'est attablé mercredi avec Olaf Scholz."
OWN = """\
language = "fr"

[[verbs]]
lemma = "bouder"
type = "REJECT"
needs = ["sommet", "conférence"]
must = "La Chine a boudé le sommet de Rome."
avoid = "Le chat a boudé sa gamelle mardi."

[[verbs]]
lemma = "attabler"
type = "CONSULT"
reflexive = true
"""


@pytest.fixture
def article(write: Write) -> str:
    return write("a.txt", f"Date: 2019-03-07\n\n{TEXT}\n")


def acts(run: Run, *words: str) -> tuple[list[tuple[str, str]], int, str]:
    done = run("annotate", *words, "--json")
    document = json.loads(done.stdout)
    return [(event["text"], event["type"]) for event in document["events"]], done.exit_code, done.stderr


def types(text: str, toml: str, language: str = "fr") -> list[str]:
    """The types that a text has with the lines of a lexicon, without a pipeline."""
    from filrouge.model.article import Article
    from filrouge.readings.read import read

    lines, bad = own_lines(toml.encode())
    assert not bad
    article = Article(uri="x", body_text=text, language=language)
    return [trigger.type for trigger in read(article, lexicon=laid_over(lines)).triggers]


def test_every_command_that_reads_articles_has_it() -> None:
    from filrouge.cli.group import Group

    for command in ("annotate", "timeline", "quotes", "actors", "check", "explain"):
        assert "lexicon" in Group().load(command).option_names()


def test_own_words_tell_acts(run: Run, write: Write, article: str) -> None:
    assert ("s'est attablé", "CONSULT") not in acts(run, article)[0]
    found, code, told = acts(run, article, "--lexicon", write("my.toml", OWN))
    assert {("a boudé", "REJECT"), ("s'est attablé", "CONSULT")} <= set(found)
    assert (code, told) == (0, "")


def test_the_settings_file_names_it_from_its_folder(run: Run, write: Write, article: str) -> None:
    write("sub/my.toml", OWN)
    write("filrouge.toml", 'lexicon = "sub/my.toml"\n')
    assert ("a boudé", "REJECT") in acts(run, article)[0]


def test_bad_lines_are_told_and_kept(run: Run, write: Write, article: str) -> None:
    write("my.toml", OWN + '\n[[verbs]]\nlemma = "saluer"\ntype = "SUPORT"\n')
    done = run("annotate", article, "--lexicon", "my.toml", "--json", "--refused", "bad.jsonl", "--ui", "en")
    assert done.exit_code == 4
    assert done.stderr == "my.toml:15: no type “SUPORT”; did you mean SUPPORT?\n"
    assert '"REJECT"' in done.stdout
    (record,) = [json.loads(line) for line in Path("bad.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (record["source"], record["position"], record["code"]) == ("my.toml", "line 15", "lexicon-type-near")


def test_phrases_are_tried(run: Run, write: Write, article: str) -> None:
    """A line that its own phrases belie is told and left out."""
    write("my.toml", OWN.replace("a boudé le sommet de Rome", "a boudé le traité").replace("sa gamelle", "la conférence"))
    done = run("annotate", article, "--lexicon", "my.toml", "--json", "--ui", "en")
    assert done.exit_code == 4
    assert done.stderr.startswith("my.toml:3: must is not read so: “La Chine a boudé le traité.”")
    assert '"REJECT"' not in done.stdout
    assert '"CONSULT"' in done.stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        ("[[verbs]\n", "is no TOML"),
        ('lemma = "x"\n[[verbs]]\nlemma = "y"\n', "the language of the words is missing"),
        ('language = "tlh"\n', "one that is not read"),
        ('language = "fr"\n', "has no line"),
    ],
)
def test_an_unusable_file_is_wrong_usage(run: Run, write: Write, article: str, content: str | None, said: str) -> None:
    if content is not None:
        write("my.toml", content)
    done = run("timeline", article, "--lexicon", "my.toml", "--ui", "en")
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_results_never_replace_it(run: Run, write: Write, article: str) -> None:
    done = run("annotate", article, "--lexicon", write("my.toml", OWN), "-o", "my.toml", "--force")
    assert done.exit_code == 2
    assert Path("my.toml").read_text(encoding="utf-8") == OWN


def test_from_python_one_lexicon_a_call(write: Write) -> None:
    own = filrouge.lexicon(write("my.toml", OWN))

    def found(**more: object) -> list[str]:
        document = filrouge.annotate(TEXT, date="2019-03-07", language="fr", **more)  # type: ignore[arg-type]
        return [event.type for event in document.events if event.type in ("REJECT", "CONSULT")]

    before = found()
    assert {"REJECT", "CONSULT"} <= set(found(lexicon=own))
    assert found() == before, "no line stays behind"
    assert any(entry.event.type == "REJECT" for entry in filrouge.chronology([TEXT], date="2019-03-07", lexicon=own).entries)
    with pytest.raises(ValueError, match=r"bad\.toml:2: lexicon-no-type"):
        filrouge.lexicon(write("bad.toml", 'language = "fr"\n[[verbs]]\nlemma = "bouder"\n'))


class TestLines:
    """What a line can say."""

    def test_both_languages_in_one_file(self) -> None:
        both = '[fr]\nverbs = [{ lemma = "bouder", type = "REJECT" }]\n[[en.verbs]]\nlemma = "snub"\ntype = "REJECT"\n'
        assert "REJECT" in types("La Russie a boudé la conférence.", both)
        assert "REJECT" in types("Russia snubbed Germany.", both, "en")

    def test_own_lines_go_before_the_shipped_ones(self) -> None:
        assert types("Emmanuel Macron a rencontré Angela Merkel lundi.", 'language = "fr"\n[[nouns]]\nlemma="x"\ntype="AID"') == [
            "CONSULT"
        ]
        own = 'language = "fr"\n[[verbs]]\nlemma = "rencontrer"\ntype = "COOPERATE"\n'
        assert types("Emmanuel Macron a rencontré Angela Merkel lundi.", own) == ["COOPERATE"]

    @pytest.mark.parametrize("kind", ["verbs", "nouns"])
    def test_a_word_is_taken_out(self, kind: str) -> None:
        text = "Emmanuel Macron a rencontré Angela Merkel lundi. Un sommet a eu lieu mardi à Rome."
        kept = {"verbs": ["CONSULT"], "nouns": ["CONSULT"]}[kind]
        word = {"verbs": "rencontrer", "nouns": "sommet"}[kind]
        assert types(text, f'language = "fr"\n[[{kind}]]\nlemma = "{word}"\ntype = "none"\n') == kept

    def test_a_word_is_taken_out_beside_others(self) -> None:
        own = 'language = "fr"\n[[verbs]]\nlemma = "rencontrer"\ntype = "none"\nneeds = ["gala"]\n'
        assert "CONSULT" not in types("Emmanuel Macron a rencontré Angela Merkel au gala.", own)
        assert types("Emmanuel Macron a rencontré Angela Merkel lundi.", own) == ["CONSULT"]

    def test_operators(self) -> None:
        own = 'language = "fr"\n[[operators]]\nlemma = "rechigner"\nlinks = ["à"]\npolarity = "negative"\n'
        (article,) = [filrouge._article("La Turquie a rechigné à ratifier le traité.", None, "fr")]
        from filrouge.readings.read import read

        (trigger,) = read(article, lexicon=laid_over(own_lines(own.encode())[0])).triggers
        assert (trigger.rule, trigger.modality.status) == ("verb-ratifier+rechigner", "denied")

    def test_irregular_forms(self) -> None:
        verb = 'language = "fr"\n[[verbs]]\nlemma = "zéder"\ntype = "REJECT"\nforms = { participle = "zodu zodue", past = ["zodut"] }\n'
        assert types("La Russie a zodu la Pologne.", verb) == ["REJECT"]
        assert types("La Russie zodut la Pologne mardi.", verb) == ["REJECT"]
        noun = 'language = "en"\n[[nouns]]\nlemma = "putsch"\ntype = "ASSAULT"\nplural = "putsche"\n'
        assert types("Two putsche took place in Rome on Tuesday.", noun, "en") == ["ASSAULT"]

    def test_classes_of_words(self) -> None:
        own = (
            'language = "fr"\nclasses.salle = ["gala", "bal"]\n[[verbs]]\nlemma = "bouder"\ntype = "REJECT"\nneeds = ["@salle"]\n'
        )
        assert "REJECT" in types("La Russie a boudé le gala de Rome.", own)

    @pytest.mark.parametrize(
        ("line", "code", "number"),
        [
            ('lemma = "boudé"\ntype = "REJECT"', "lexicon-lemma", 3),
            ('type = "REJECT"', "lexicon-no-lemma", 3),
            ('lemma = "mettre en garde"\ntype = "THREATEN"', "lexicon-words", 3),
            ('lemma = "bouder"', "lexicon-no-type", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nmode = "meat"', "lexicon-mode-near", 3),
            ('lemma = "bouder"\ntype = "X-DEATH"\nmode = "x"', "lexicon-modes", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nneed = ["x"]', "lexicon-field-near", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nframe = "actt"', "lexicon-value", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nreflexive = "yes"', "lexicon-value", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nneeds = 4', "lexicon-value", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nneeds = ["@sprot"]', "lexicon-class-near", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nforms = { passed = "x" }', "lexicon-tense-near", 3),
            ('lemma = "bouder"\ntype = "REJECT"\nforms = "x"', "lexicon-forms", 3),
            ('lemma = "bouder"\ntype = "none"\nframe = "act"', "lexicon-none", 3),
        ],
    )
    def test_what_is_wrong_is_told_with_its_line(self, line: str, code: str, number: int) -> None:
        _, (bad,) = own_lines(f'language = "fr"\n# "[[verbs]]"\n[[verbs]]\n{line}\n'.encode())
        assert (bad.reason.code, bad.line) == (code, number)

    def test_lines_of_the_short_form(self) -> None:
        toml = 'language = "fr"\nverbs = [\n  { lemma = "bouder", type = "REJECT", forms = { past = "x" } },\n  # no\n  4,\n]\nverb = []\n'
        good, bad = own_lines(toml.encode())
        assert [line.line for line in good] == [3]
        assert {(one.line, one.reason.code) for one in bad} == {(1, "lexicon-table"), (7, "lexicon-key-near")}

    @pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"a = " + b"[" * 9_000, b"language = 4", b"verbs = 1\nlanguage = 'fr'"])
    def test_hostile_files(self, data: bytes) -> None:
        try:
            good, bad = own_lines(data)
            assert (bool(bad), good) == (True, ())
        except UnusableFile:
            pass

    @pytest.mark.parametrize("code", available())
    def test_shipped_lines_are_right(self, code: str) -> None:
        """The shipped files are written as a reader's may be."""
        from importlib.resources import files

        shipped = files("filrouge.languages").joinpath(f"{code}/lexicon/events.toml").read_text("utf-8")
        good, bad = own_lines(f'language = "{code}"\n{shipped}'.encode())
        told = [one for one in bad if one.reason.code not in ("lexicon-key", "lexicon-key-near")]
        assert told == []
        assert len(good) > 300
        assert set(part(code, "events").senses) <= set(laid_over(good).pack(code).senses)
