"""The wordings of the packs: the same keys everywhere, French typography in French."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest

import filrouge.cli
import filrouge.parsing
from filrouge.cli.group import COMMANDS
from filrouge.languages import available, part
from filrouge.model.actor import Verdict
from filrouge.model.article import DateBasis
from filrouge.model.mention import MentionKind
from filrouge.model.parse import Layer
from filrouge.model.quote import QuoteKind

PACKS = {code: part(code, "cli") for code in available()}
FIRST = PACKS[available()[0]]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def all_texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from all_texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from all_texts(item)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            yield from all_texts(getattr(value, field.name))


@pytest.mark.parametrize("code", available())
@pytest.mark.parametrize("table", ["commands", "options", "messages", "metavars", "counts"])
def test_packs_have_the_same_keys(code: str, table: str) -> None:
    assert set(getattr(PACKS[code], table)) == set(getattr(FIRST, table))


@pytest.mark.parametrize("code", available())
def test_packs_have_the_same_slots(code: str) -> None:
    assert {k: slots(v) for k, v in PACKS[code].messages.items()} == {k: slots(v) for k, v in FIRST.messages.items()}
    assert {k: slots(v[1]) for k, v in PACKS[code].counts.items()} == {k: slots(v[1]) for k, v in FIRST.counts.items()}


@pytest.mark.parametrize("code", available())
def test_every_command_has_its_words(code: str) -> None:
    assert set(PACKS[code].commands) == {*COMMANDS, "filrouge"}


def test_french_typography() -> None:
    """No-break spaces before : ; ? ! and inside the quotation marks, curly apostrophes."""
    for text in all_texts(PACKS["fr"]):
        prose = re.sub(r"`[^`]*`|--?[a-z][\w-]*|filrouge .*|https?://\S+", "", text)
        assert not re.search(r"[^\s\u00a0\u202f] ?[;?!](?:\s|$)", prose.replace("[^", "")) or "\u202f" in prose, text
        assert not re.search(r"(?<![\u00a0\u202f\w]):|« | »|\w'\w", prose), text


def test_every_message_is_used_and_every_used_one_is_there() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(filrouge.cli.__path__[0]).glob("*.py"))
    strings = {
        node.value
        for node in ast.walk(ast.parse(source.replace("from __future__ import annotations", "")))
        if isinstance(node, ast.Constant)
    }
    built = {f"basis-{basis}" for basis in (*get_args(DateBasis), "none")} | {f"quote-{kind}" for kind in get_args(QuoteKind)}
    built |= {f"kind-{kind}" for kind in get_args(MentionKind)} | {f"tie-{verdict}" for verdict in get_args(Verdict)}
    parsing = "\n".join(path.read_text(encoding="utf-8") for path in Path(filrouge.parsing.__path__[0]).glob("*.py"))
    refused = set(re.findall(r"""\bUnusablePipeline\(\s*"([a-z-]+)\"""", parsing))
    assert refused <= set(FIRST.messages)
    built |= refused | set(get_args(Layer))
    assert [code for code in (*FIRST.messages, *FIRST.counts) if code not in strings | built] == []
    said = set(re.findall(r"""\b(?:say|tell|Misuse|BadSettings)\(\s*"([a-z-]+)\"""", source))
    assert said <= set(FIRST.messages)
    assert set(re.findall(r"""\bcounted\(\s*"([a-z-]+)\"""", source)) <= set(FIRST.counts)


def test_singular_and_plural() -> None:
    assert [PACKS["fr"].forms(n) for n in (0, 1, 2)] == [0, 0, 1]
    assert [PACKS["en"].forms(n) for n in (0, 1, 2)] == [1, 0, 1]
