"""The lines of a reader's own lexicon (TOML): what each says, or why it says nothing that can be used.

The fields are those of `languages/*/lexicon/events.toml`, but only `lemma` and `type` are needed, of an operator `lemma`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from filrouge.languages import available, part
from filrouge.languages.ownfields import NONE, SHOWN, BadValue, Kind, hints, inflected, typed, unlike, value, written_forms
from filrouge.languages.parts.events import EventPack, Operator, Sense
from filrouge.model.ownfile import BadLine, UnusableFile
from filrouge.model.text import Reason, reason

_KINDS: tuple[Kind, ...] = get_args(Kind)
_FRAMES = {
    "CONSULT": "joint", "X-DISASTER": "nobody", "X-OFFICE": "own", "X-ELECTION": "own", "X-DEATH": "own", "X-JUSTICE": "own-object",
}  # fmt: skip
"""The frame of a line that names none, by type; "act" for the others."""
_PIECE = re.compile(
    r"#[^\n]*"
    r'|"""(?:[^\\]|\\.)*?"""' + r"|'''.*?'''" + r'|"(?:[^"\\\n]|\\.)*"' + r"|'[^'\n]*'"
    r"|^[ \t]*\[(?P<each>\[?)(?P<header>[^\]\n]*)\]"
    r"|^[ \t]*(?P<key>[\w-]+)[ \t]*=|(?P<brace>[{}])",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line understood. `says` is None where it takes its word out of the lexicon, wholly or beside the words `beside`."""

    line: int
    language: str
    kind: Kind
    lemma: str
    says: Sense | Operator | None
    forms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Irregular forms by tense, of a noun under "plural"."""
    beside: frozenset[str] = frozenset()
    must: str = ""
    avoid: str = ""


def own_lines(data: bytes) -> tuple[tuple[OwnLine, ...], tuple[BadLine, ...]]:
    """(lines that can be used, lines that cannot), in the order of the file. Raises: `UnusableFile`."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        table = tomllib.loads(text)
    except UnicodeDecodeError as problem:
        raise UnusableFile(reason("lexicon-encoding")) from problem
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise UnusableFile(reason("lexicon-toml", why=problem)) from problem
    places = _places(text)
    good: list[OwnLine] = []
    bad: list[BadLine] = []
    for language, path, part_of in _parts(table, bad, places):
        classes = _classes(part_of, language)
        for kind in _KINDS:
            entries = part_of.get(kind, [])
            numbers = places.get((*path, kind), [])
            for index, entry in enumerate(entries if isinstance(entries, list) else [entries]):
                number = numbers[index] if index < len(numbers) else 1
                found = _line((number, language, kind), entry, classes)
                if isinstance(found, Reason):
                    bad.append(BadLine(number, found))
                else:
                    good.append(found)
    if not good and not bad:
        raise UnusableFile(reason("lexicon-empty"))
    return tuple(sorted(good, key=lambda one: one.line)), tuple(sorted(bad, key=lambda one: one.line))


def _places(text: str) -> dict[tuple[str, ...], list[int]]:
    """The line on which each table begins, by its path: what the TOML reader does not tell."""
    found: dict[tuple[str, ...], list[int]] = {}
    header: tuple[str, ...] = ()
    key, depth, number, seen = "", 0, 1, 0
    for piece in _PIECE.finditer(text):
        number += text.count("\n", seen, piece.start())
        seen = piece.start()
        if piece["header"] is not None and not depth:
            header, key = tuple(name.strip() for name in piece["header"].split(".")), ""
            if piece["each"]:
                found.setdefault(header, []).append(number)
        elif piece["key"] and not depth:
            key = piece["key"]
            found.setdefault(("=", *header, key), []).append(number)
        elif piece["brace"] == "{":
            if not depth:
                found.setdefault((*header, key), []).append(number)
            depth += 1
        elif piece["brace"]:
            depth -= 1
    return found


def _parts(
    table: Mapping[str, Any], bad: list[BadLine], places: Mapping[tuple[str, ...], list[int]]
) -> Iterator[tuple[str, tuple[str, ...], Mapping[str, Any]]]:
    """(language, where in the file, its table): the whole file with `language`, and a table for each language."""
    language = table.get("language")
    known = ("language", "classes", *_KINDS, *available())
    for name in table:
        if name not in known:
            bad.append(BadLine(_first(places, name), unlike("lexicon-key", name, known)))
    if language is not None and language not in available():
        shown = str(language)[:SHOWN]
        raise UnusableFile(reason("lexicon-language", value=shown, known=", ".join(available())))
    if language is None and any(kind in table for kind in _KINDS):
        raise UnusableFile(reason("lexicon-no-language", known=" | ".join(f'"{code}"' for code in available())))
    if language is not None:
        yield language, (), table
    for code in available():
        if isinstance(own := table.get(code), dict):
            yield code, (code,), own
            for name in own:
                if name not in ("classes", *_KINDS):
                    bad.append(BadLine(_first(places, code, name), unlike("lexicon-key", name, ("classes", *_KINDS))))


def _first(places: Mapping[tuple[str, ...], list[int]], *path: str) -> int:
    return next((places[at][0] for at in (path, ("=", *path)) if at in places), 1)


def _classes(table: Mapping[str, Any], language: str) -> Mapping[str, Any]:
    pack: EventPack = part(language, "events")
    own = table.get("classes")
    given = own.items() if isinstance(own, dict) else ()
    return {**pack.classes, **{name: words for name, words in given if isinstance(words, list)}}


def _line(place: tuple[int, str, Kind], entry: Any, classes: Mapping[str, Any]) -> OwnLine | Reason:
    """One entry understood, or why it is not."""
    number, language, kind = place
    if not isinstance(entry, dict):
        return reason("lexicon-table")
    shape = Operator if kind == "operators" else Sense
    fields = hints(shape)
    for name in entry:
        if name not in (*fields, "forms", "plural"):
            return unlike("lexicon-field", name, (*fields, "forms", "plural"))
    lemma = entry.get("lemma")
    if not isinstance(lemma, str) or not lemma.strip():
        return reason("lexicon-no-lemma")
    lemma = lemma.strip().lower()
    if len(lemma.split()) > 1:
        return reason("lexicon-words", value=lemma[:SHOWN])
    irregular = written_forms(entry, kind)
    if isinstance(irregular, Reason):
        return irregular
    try:
        values = {name: value(name, hint, entry[name], classes) for name, hint in fields.items() if name in entry}
    except BadValue as problem:
        return problem.reason
    values["lemma"] = lemma
    phrases = values.get("must", ""), values.get("avoid", "")
    if entry.get("type") == NONE:
        if surplus := sorted(set(entry) - {"lemma", "type", "needs", "must", "avoid"}):
            return reason("lexicon-none", field=surplus[0])
        return OwnLine(number, language, kind, lemma, None, (), values.get("needs", frozenset()), "", phrases[1] or phrases[0])
    if (why := typed(values, language, kind)) is not None:
        return why
    if kind != "nouns" and (why := inflected(lemma, language, irregular)) is not None:
        return why
    if kind == "operators":
        pack: EventPack = part(language, "events")
        every = frozenset(link for known in pack.operators.values() for operator in known for link in operator.links)
        says: Sense | Operator = Operator(**{"links": every, **values})
    else:
        frame = _FRAMES.get(values["type"], "act")
        unit = values.get("unit", ())
        needs = values.get("needs") or frozenset(unit)
        says = Sense(**{"frame": frame, **values, "needs": needs, "pos": kind.removesuffix("s")})
    return OwnLine(number, language, kind, lemma, says, irregular, frozenset(), *phrases)
