"""Whom pronouns stand for, against annotated chains: `pronouns_eval.py FOLDER [--errors N]`.

FOLDER holds data/coref_fr/democrat_press_dev.jsonl.gz: 44 local news articles with chains of coreference (Democrat,
CC BY-SA 4.0). Rules are made with the even lines (0, 2, …); of the odd ones only figures are shown.

Counted is each *il, elle, ils, elles* that a chain holds (so no impersonal "il", which is in none) when its chain has a mention
before it that is no pronoun and no possessive; without such a mention nobody could point at words. Three groups are told apart:

persons  subject pronouns whose chain stands for persons (pronouns_fr.json names those chains, by hand, from their nouns)
all      the same pronouns whatever they stand for: persons, bodies, things
others   object and stressed pronouns and demonstratives of persons (lui, eux, leur, le, la, les, celui-ci, ce dernier)

What filrouge gives is the span that the evidence of the pronoun's mention points at. It is *right* when the annotated mention
that those words are (of all that are no pronoun, the shortest that holds them whole; where none does, the one that shares most
characters with them, a third of both at the least) belongs to the pronoun's chain; *wrong* when it belongs to another one or
there is none; *unresolved* when there is no mention with an antecedent at the pronoun. Accuracy is right of all, precision
right of right and wrong.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from filrouge import pipeline
from filrouge.model.article import Article
from filrouge.model.mention import Mention

DATA = "data/coref_fr/democrat_press_dev.jsonl.gz"
PERSONS = Path(__file__).with_name("pronouns_fr.json")
PARTS = ("even", "odd")
SUBJECTS = frozenset({"il", "elle", "ils", "elles"})
OTHERS = frozenset(
    {"lui", "eux", "leur", "le", "la", "les", "l'", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"}
    | {"ce dernier", "cette dernière", "ces derniers", "ces dernières"}
)
LEAST = 1 / 3
"""What an annotated mention and the words given must share, at the least, to be the same."""


def rows(folder: Path) -> list[dict[str, Any]]:
    with gzip.open(folder / DATA, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def form(mention: Mapping[str, Any]) -> str:
    """The pronoun without what its inversion leaves before it ("-t-il")."""
    words: str = mention["text"].lower().replace("\u2019", "'").strip("-– ")
    return words.removeprefix("t").strip("-– ") if words.startswith("t") else words


def nominal(mention: Mapping[str, Any]) -> bool:
    return mention["upos"] not in ("PRON", "DET")


def asked(row: Mapping[str, Any], persons: frozenset[int]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(group, pronoun) for each pronoun of a text that is counted; one of a person is in two groups."""
    first: dict[int, int] = {}
    for mention in row["mentions"]:
        if nominal(mention):
            first.setdefault(mention["chain"], mention["start"])
    for mention in row["mentions"]:
        if nominal(mention) or first.get(mention["chain"], mention["start"]) >= mention["start"]:
            continue
        word, personal = form(mention), mention["chain"] in persons
        if word in SUBJECTS:
            yield "all", mention
            if personal:
                yield "persons", mention
        elif word in OTHERS and mention["upos"] != "DET" and personal:
            yield "others", mention


def given(mentions: tuple[Mention, ...], pronoun: Mapping[str, Any]) -> tuple[int, int] | None:
    """The words that filrouge takes a pronoun to stand for."""
    for mention in mentions:
        if mention.kind == "pronoun" and mention.start < pronoun["end"] and pronoun["start"] < mention.end:
            seen = mention.evidence
            return (seen.start, seen.end) if seen and (seen.start, seen.end) != (mention.start, mention.end) else None
    return None


def chain_of(row: Mapping[str, Any], span: tuple[int, int]) -> int | None:
    """The chain of the annotated mention that a span is, or is part of."""
    around = [m for m in row["mentions"] if nominal(m) and m["start"] <= span[0] and span[1] <= m["end"]]
    if around:
        chain: int = min(around, key=lambda m: m["end"] - m["start"])["chain"]
        return chain
    best, found = LEAST, None
    for mention in row["mentions"]:
        shared = min(span[1], mention["end"]) - max(span[0], mention["start"])
        if shared > 0 and nominal(mention):
            share = shared / (max(span[1], mention["end"]) - min(span[0], mention["start"]))
            if share > best:
                best, found = share, mention["chain"]
    return found


def verdicts(
    row: Mapping[str, Any], persons: frozenset[int]
) -> Iterator[tuple[str, str, dict[str, Any], tuple[int, int] | None]]:
    """(group, verdict, pronoun, words given)."""
    article = Article(uri=row["id"], body_text=row["text"], language="fr")
    (document,) = pipeline.annotate([article])
    for group, pronoun in asked(row, persons):
        span = given(document.mentions, pronoun)
        verdict = "unresolved" if span is None else "right" if chain_of(row, span) == pronoun["chain"] else "wrong"
        yield group, verdict, pronoun, span


def measure(folder: Path, errors: int = 0) -> dict[str, dict[str, Counter[str]]]:
    """Part -> group -> how many right, wrong, unresolved."""
    people: dict[str, list[int]] = json.loads(PERSONS.read_text("utf-8"))
    counts = {part: {group: Counter[str]() for group in ("persons", "all", "others")} for part in PARTS}
    for number, row in enumerate(rows(folder)):
        part = PARTS[number % 2]
        for group, verdict, pronoun, span in verdicts(row, frozenset(people.get(row["id"], ()))):
            counts[part][group][verdict] += 1
            if part == "even" and group != "persons" and verdict != "right" and errors > 0:
                errors -= 1
                show(row, pronoun, verdict, span)
    return counts


def show(row: Mapping[str, Any], pronoun: Mapping[str, Any], verdict: str, span: tuple[int, int] | None) -> None:
    text, at = row["text"], pronoun["start"]
    chain = [m["text"] for m in row["mentions"] if m["chain"] == pronoun["chain"] and nominal(m)][:3]
    print(f"{verdict.upper()} {row['id'].rpartition(':')[2]} {' '.join(text[max(0, at - 300) : at].split())} [{pronoun['text']}]")
    print(f"    {' '.join(text[pronoun['end'] : pronoun['end'] + 60].split())}")
    print("    chain:", chain, "given:", text[slice(*span)] if span else None)


def rates(counts: Counter[str]) -> tuple[float, float, int]:
    """(accuracy, precision, pronouns)."""
    asserted, pronouns = counts["right"] + counts["wrong"], counts.total()
    return counts["right"] / max(pronouns, 1), counts["right"] / max(asserted, 1), pronouns


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    found = measure(options.folder, options.errors)
    both = {group: sum((found[part][group] for part in PARTS), Counter()) for group in found["even"]}
    for part, groups in {**found, "both": both}.items():
        for group, counts in groups.items():
            accuracy, precision, pronouns = rates(counts)
            told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in ("right", "wrong", "unresolved"))
            print(f"{part:5} {group:8} {pronouns:4}  accuracy {accuracy:.3f}  precision {precision:.3f}  ({told})")


if __name__ == "__main__":
    main()
