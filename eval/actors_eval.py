"""Who is meant: actor ids of annotated mentions (eval/actor_ids).

    python eval/actors_eval.py FOLDER [--errors N]

FOLDER holds data/ner_fr/winer_fr.jsonl.gz and data/story_dev/pages.jsonl.gz, whose texts the annotation stands off. Each
article is read alone, on the day that it shows. An annotated mention is found where a mention of filrouge covers half of it or
ends where it ends ("le général X" by "X"); it is right where the ids are the annotated ones, none included. A wrong one is
*asserted* when ids are given without other readings. Rules are written with the train half; of the test half only figures
are shown.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from linking_eval import article, rows

from filrouge import pipeline
from filrouge.model.mention import Mention

CORPUS = Path(__file__).with_name("actor_ids") / "corpus.jsonl"
TEXTS = {"wikinews": "data/ner_fr/winer_fr.jsonl.gz", "story_dev": "data/story_dev/pages.jsonl.gz"}
PARTS = ("train", "test")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One annotated mention, and what filrouge made of it; None = nothing covers it."""

    part: str
    language: str
    gold: dict[str, Any]
    words: str
    found: Mention | None

    @property
    def right(self) -> bool:
        return self.found is not None and set(self.found.actors) == set(self.gold["actors"])

    @property
    def asserted(self) -> bool:
        """Ids that are given as if there were no doubt."""
        return self.found is not None and bool(self.found.actors) and not self.found.readings


def outcomes(folder: Path) -> Iterator[Outcome]:
    """Nothing where the texts are absent; ValueError where a text is not the annotated one. Doubtful mentions are left out."""
    if not all((folder / path).is_file() for path in TEXTS.values()):
        return
    texts = {name: {row["id"]: row for row in rows(folder / path)} for name, path in TEXTS.items()}
    for record in rows(CORPUS):
        row = texts[record["set"]][record["id"]]
        if hashlib.sha256(row["text"].encode()).hexdigest() != record["sha256"]:
            raise ValueError(f"the text of {record['id']} is not the annotated one")
        day = row["date"] if "date" in row else record["id"][:10].replace("_", "-")
        told = {"id": record["id"], "text": row["text"], "date": day, "lang": row.get("lang", "fr")}
        (document,) = pipeline.annotate([article(told)])
        for gold in record["mentions"]:
            if not gold.get("doubt"):
                words = row["text"][gold["start"] : gold["end"]]
                yield Outcome(record["part"], told["lang"], gold, words, covering(document.mentions, gold["start"], gold["end"]))


def covering(mentions: tuple[Mention, ...], start: int, end: int) -> Mention | None:
    """The mention that shares most with the span."""
    shared = {m: min(m.end, end) - max(m.start, start) for m in mentions if m.start < end and start < m.end}
    fits = [m for m, size in shared.items() if 2 * size >= end - start or m.end == end]
    return max(fits, key=lambda m: (shared[m], m.start - m.end), default=None)


def shares(told: list[Outcome]) -> dict[str, float]:
    """`found`, `right` (of all), `not_asserted`: of the wrong ones, those that say that they are unsure or give nobody."""
    wrong = [one for one in told if not one.right]
    return {
        "found": sum(one.found is not None for one in told) / max(len(told), 1),
        "right": sum(one.right for one in told) / max(len(told), 1),
        "not_asserted": 1 - sum(one.asserted for one in wrong) / max(len(wrong), 1),
    }


def line(name: str, told: list[Outcome]) -> str:
    counts = Counter[str]()
    for one in told:
        counts["found"] += one.found is not None
        counts["right"] += one.right
        counts["asserted"] += not one.right and one.asserted
    wrong = len(told) - counts["right"]
    right = f"right {counts['right']} ({100 * counts['right'] / max(len(told), 1):.1f} %)"
    return f"{name:22} {len(told):4}  found {counts['found']:4}  {right:20}  wrong {wrong:3}, asserted {counts['asserted']}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    told = list(outcomes(options.folder))
    for part in PARTS:
        of_part = [one for one in told if one.part == part]
        print(line(part, of_part))
        for kind in sorted({one.gold["kind"] for one in of_part}):
            print(line(f"  {kind}", [one for one in of_part if one.gold["kind"] == kind]))
        print(line("  the hard ones", [one for one in of_part if one.gold.get("hard")]))
        print(line("  English", [one for one in of_part if one.language == "en"]))
    wrong = [one for one in told if one.part == "train" and not one.right]
    for one in wrong[: options.errors]:
        given = f"{one.found.kind} {one.found.text!r} {list(one.found.actors)}" if one.found else "nothing"
        open_ = f" readings {[r.id for r in one.found.readings]}" if one.found and one.found.readings else ""
        how, wanted = "ASSERTED" if one.asserted else "open    ", f"{one.gold['kind']} {one.gold['actors']}"
        print(f"  {how} {one.words!r} {wanted}: {given}{open_}")


if __name__ == "__main__":
    main()
