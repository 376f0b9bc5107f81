"""`filrouge explain --text` on acts: sense, operator, rules of the parties, words of the status; what tells none, and why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import get_args

import pytest
from tests.growth import assert_linear, repeated

import filrouge
from filrouge.articles import ReadOptions, article_of_text
from filrouge.cli.explain_acts import ActPage, acts_of
from filrouge.cli.tables import Style
from filrouge.languages import available, part
from filrouge.languages.ownlexicon import laid_over
from filrouge.languages.ownlines import own_lines
from filrouge.languages.parts.events import Frame
from filrouge.model.event import Certainty, Holder, TimeStatus
from filrouge.readings.triggers.trace import SILENCES, Condition

ROLES = ("readings/triggers/*.py", "documents/events.py")


def page(text: str, *, language: str = "fr", ui: str = "fr", width: int = 100, lexicon: str = "") -> ActPage:
    """The explanation without a pipeline."""
    article = article_of_text(text, ReadOptions(date="2018-06-14", language=language))
    own = laid_over(own_lines(lexicon.encode())[0]) if lexicon else None
    style = Style(SimpleNamespace(colour=False))  # type: ignore[arg-type]
    return ActPage(acts_of(article, None, offices=None, lexicon=own), ui=ui, style=style, width=width)


def lines(text: str, **options: object) -> list[str]:
    made = page(text, **options)  # type: ignore[arg-type]
    return [line.replace("\u00a0", " ").replace("\u202f", " ") for line in (*made.told(), "--", *made.untold())]


def rows(text: str, **options: object) -> list[str]:
    """label and words, one line a row."""
    found: list[str] = []
    for line in lines(text, **options):
        if line[:6].strip():
            found.append(line.strip())
        elif line.strip():
            found[-1] += " " + line.strip()
    return [" ".join(row.split()) for row in found]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Emmanuel Macron a rencontré Angela Merkel mardi.", "sens rencontrer, verbe · CONSULT (rencontres et visites) · rencontre de tous"),
        ("Emmanuel Macron a rencontré Angela Merkel mardi.", "source FRA Emmanuel Macron · avant le verbe"),
        ("Emmanuel Macron a rencontré Angela Merkel mardi.", "date 12 juin 2018 · d’après « mardi »"),
        ("La Russie n'a pas ratifié l'accord.", "statut démenti ou non advenu · nié par « pas » · affirmé · passé"),
        ("La Turquie a refusé de ratifier le traité.", "régi par refuser, « a refusé » · nié"),
        ("Le joueur a rencontré des difficultés lundi.", "exclu par : difficultés"),
        ("Le joueur a rencontré des difficultés lundi.", "raison aucun sens du lexique ne convient"),
        ("Il pleut depuis lundi. Le ministre Bruno Le Maire exige le respect des règles.", "raison une attitude au présent, sans date : aucun acte"),
    ],
)  # fmt: skip
def test_a_row(text: str, row: str) -> None:
    assert any(row in one for one in rows(text)), rows(text)


def test_in_english() -> None:
    found = rows("Turkey refused to ratify the treaty.", language="en", ui="en")
    assert any(row.startswith("under refuse, “refused”") for row in found), found


def test_own_lines_are_explained() -> None:
    own = 'language = "fr"\n[[verbs]]\nlemma = "bouder"\ntype = "REJECT"\nneeds = ["sommet"]\n'
    found = rows("La Russie a boudé le sommet de Rome.", lexicon=own)
    assert "sens bouder, verbe · REJECT (refus) · sujet et objet · « sommet » le montre" in found
    found = rows("La Russie a boudé la fête de Rome.", lexicon=own)
    assert any(row.startswith("écartés REJECT · demande l’un de : sommet") for row in found), found


@pytest.mark.parametrize("code", available())
def test_every_value_has_its_words(code: str) -> None:
    words = part(code, "explain").words
    needed = [f"frame.{name}" for name in get_args(Frame)]
    needed += [f"condition.{name}" for name in get_args(Condition)]
    needed += [f"silence.{name}" for name in SILENCES]
    needed += [f"certainty.{name}" for name in get_args(Certainty)]
    needed += [f"time_status.{name}" for name in get_args(TimeStatus)]
    needed += [f"holder.{name}" for name in get_args(Holder.__annotations__["kind"]) or ("author", "quote", "actor")]
    needed += [f"role.{name}" for name in _role_rules()]
    assert [name for name in needed if name not in words] == []


def _role_rules() -> set[str]:
    """The names of rules that code gives to parties: beside mentions in a pair that is returned or kept, or as `named` takes them."""
    folder = Path(filrouge.__path__[0])
    files = [path for pattern in ROLES for path in folder.glob(pattern)]
    found = {name for path in files for name in _named(ast.parse(path.read_text(encoding="utf-8")))}
    assert len(found) > 12
    return found - {"none"}


def _named(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("named", "Participant"):
            values = node.args[1:]
        elif (
            isinstance(node, ast.FunctionDef)
            and node.returns
            and ast.unparse(node.returns) == "tuple[tuple[MentionForm, ...], str]"
        ):
            returned = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return)]
            values = [one.elts[1] for one in returned if isinstance(one, ast.Tuple) and len(one.elts) == 2]
        elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and ast.unparse(node.elts[0]) in ("m.id", "mention.id"):
            values = [node.elts[1]]
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("rule", "object_rule"):
            values = [node.value]
        for value in values:
            branches = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
            yield from (one.value for one in branches if isinstance(one, ast.Constant) and isinstance(one.value, str))


@pytest.mark.parametrize("ui", available())
@pytest.mark.parametrize("width", [60, 80, 120])
def test_lines_keep_to_the_width(ui: str, width: int) -> None:
    text = "Emmanuel Macron a promis mardi de rencontrer Vladimir Poutine à Sotchi. Le joueur a rencontré des difficultés."
    assert all(len(line) <= max(width, 64) for line in lines(text, ui=ui, width=width))


@pytest.mark.parametrize("text", ["", "Rien.", "\x1b[31ma signé\x1b[0m", "Paris a \0 signé\u202e lundi", "signé " * 50])
def test_any_text(text: str) -> None:
    assert not any(char in line for line in lines(text) for char in "\x1b\0\u202e")


@pytest.mark.growth
@pytest.mark.parametrize("piece", ["Paris a signé un accord. ", "Paris a rencontré des difficultés et ", "accord "])
def test_time_grows_with_the_text(piece: str) -> None:
    assert_linear(repeated(piece), lines, start=4_000)
