"""The registry, the pages, and the examples that every rule must carry."""

from __future__ import annotations

import importlib.util
import pkgutil
import re
import string
from pathlib import Path

import pytest

from filrouge import pipeline
from filrouge.languages import available, part
from filrouge.languages.parts.lint import LintPack, word
from filrouge.lint import rules as package
from filrouge.lint.examples import Example, examples
from filrouge.lint.registry import page, rule, rules, run, selected
from filrouge.lint.rule import Selection
from filrouge.model.article import Article
from filrouge.model.text import Reason, reason
from lint.build import Page, chronology

ROOT = Path(__file__).resolve().parents[2]
SAID = [(r.id, number, example) for r in rules() for number, example in enumerate(examples(r.page))]


def test_one_rule_a_file_and_the_file_name_is_the_id() -> None:
    files = sorted(m.name for m in pkgutil.iter_modules(package.__path__))
    assert [r.id for r in rules()] == sorted(name.replace("_", "-") for name in files)
    assert {"weekday-mismatch", "interval-mismatch", "impossible-date", "superseded-superlative"} <= {r.id for r in rules()}


@pytest.mark.parametrize("rule_id", [r.id for r in rules()])
def test_every_rule_says_what_why_and_shows_both_sides_in_every_language(rule_id: str) -> None:
    one = rule(rule_id)
    for heading in ("## What it does", "## Why it matters", "## Bad", "## Good"):
        assert heading in one.page
    assert one.summary.endswith(".")
    assert "\n" not in one.summary
    for bad in (True, False):
        shown = [example for example in examples(one.page) if example.bad is bad]
        assert len(shown) >= 2
        assert {article.language for example in shown for article in example.articles} == set(available())
        assert all((example.articles[0].span is not None) is bad for example in shown)


@pytest.mark.parametrize(("rule_id", "number", "example"), SAID, ids=[f"{r}-{n}" for r, n, _ in SAID])
def test_examples_of_the_pages(rule_id: str, number: int, example: Example) -> None:
    articles = [
        Article(
            uri=f"{number}-{index}", body_text=shown.text, language=shown.language, firstcreated=shown.date,
            interval=Page("", published=shown.date).document().article.interval,
        )
        for index, shown in enumerate(example.articles)
    ]  # fmt: skip
    findings = [f for f in pipeline.check(articles, selection=Selection(preview=True)) if f.rule == rule_id]
    if not example.bad:
        assert findings == []
        return
    assert len(findings) == 1
    first, span = findings[0].citations[0], example.articles[0].span
    assert span is not None
    assert (first.uri, first.exact) == (f"{number}-0", example.articles[0].text[slice(*span)])


def test_an_unknown_rule_is_refused_with_the_nearest_name() -> None:
    for bad in (Selection(select=("weekday-mismach",)), Selection(ignore=("weekday-mismach",))):
        with pytest.raises(ValueError, match="did you mean 'weekday-mismatch'"):
            selected(bad)
    with pytest.raises(ValueError, match="there are: "):
        page("zzz")


def test_select_and_ignore() -> None:
    assert [r.id for r in selected(Selection(select=("impossible-date",)))] == ["impossible-date"]
    assert "impossible-date" not in [r.id for r in selected(Selection(ignore=("impossible-date",)))]
    assert selected(Selection(preview=True)) == rules()
    assert selected(Selection()) == tuple(r for r in rules() if not r.preview)


def test_findings_come_in_the_order_of_the_articles_then_of_place() -> None:
    first = Page("Le 31 juin 2018 puis mardi 13 juin 2018.", "fr", "2018-06-20", uri="z.txt")
    second = Page("Le 30 février 2018.", "fr", "2018-06-20", uri="a.txt")
    found = [(f.citations[0].uri, f.rule) for f in run(chronology(first, second))]
    assert found == [("z.txt", "impossible-date"), ("z.txt", "weekday-mismatch"), ("a.txt", "impossible-date")]


def test_pages_are_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("build_lint_docs", ROOT / "tools" / "build_lint_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.stale() == [], "run python tools/build_lint_docs.py"


CODES = sorted(
    {
        code
        for path in (Path(package.__path__[0])).glob("*.py")
        for code in re.findall(r'reason\(\s*"([a-z-]+)"', path.read_text("utf-8"))
    }
)


@pytest.mark.parametrize("language", available())
def test_every_code_is_worded_in_every_language(language: str) -> None:
    pack: LintPack = part(language, "lint")
    assert sorted([*pack.messages, *pack.fixes]) == CODES
    for code in CODES:
        text = {**pack.messages, **pack.fixes}[code]
        assert [name for _, name, _, _ in string.Formatter().parse(text) if name]


@pytest.mark.parametrize("code", CODES)
def test_languages_fill_the_same_slots(code: str) -> None:
    slots = []
    for language in available():
        pack: LintPack = part(language, "lint")
        slots.append({name for _, name, _, _ in string.Formatter().parse({**pack.messages, **pack.fixes}[code]) if name})
    assert all(one == slots[0] for one in slots)


@pytest.mark.parametrize(
    ("language", "message", "text"),
    [
        ("fr", reason("weekday-mismatch-fix", right=3, weekday=2, written="2018-06-13", near="2018-06-12"),
         "mercredi 13 juin 2018, ou mardi 12 juin 2018"),
        ("en", reason("weekday-mismatch-fix", right=3, weekday=2, written="2018-06-13", near="2018-06-12"),
         "Wednesday 13 June 2018, or Tuesday 12 June 2018"),
        ("fr", reason("impossible-date-fix", last="--06-30", next="--07-01"), "30 juin ou 1er juillet"),
        ("fr", reason("interval-mismatch-fix", actual="P4Y1M", expected="2019-08"), "4 ans et 1 mois, ou août 2019"),
        ("en", reason("interval-mismatch-fix", actual="P1Y8M", expected="2019"), "1 year and 8 months, or 2019"),
        ("fr", reason("interval-mismatch", text="six mois plus tard, en juin", anchor="2019-02-01", target="2019-06", actual="P4M", claimed="P6M"),
         "«\u00a0six mois plus tard, en juin\u00a0»\u00a0: entre le 1er février 2019 et juin 2019, il y a 4 mois, non 6 mois."),
    ],
)  # fmt: skip
def test_wordings(language: str, message: Reason, text: str) -> None:
    assert word(message, language) == text
