"""Train what judges marked words in French: `python -m training.fragments --data ../shared/data [--out FILE]`.

From the open corpus of French quotations (`eval/quotations_fr`; DATA holds the texts, `ner_fr/winer_fr.jsonl.gz`): two thirds
of `corpus.jsonl` and all of `more.jsonl`. Marked words that an annotated quotation touches are speech, doubtful ones are left
out. Prints how well the words that no rule has taken are judged, each article by weights that have not seen it (ten parts),
then writes the weights: the same bytes from the same data. Takes some seconds.
"""

import argparse
import gzip
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pycrfsuite

from filrouge.languages import part
from filrouge.readings.mentions import read_mentions
from filrouge.readings.quotes import fragments, read_quotes
from filrouge.readings.quotes.bare import Memory
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

ROOT = Path(__file__).parent.parent
LANGUAGE = "fr"
OUT = ROOT / "src" / "filrouge" / "languages" / LANGUAGE / fragments.MODEL
PARTS = 10
SETTINGS = {"c1": 0.0, "c2": 1.0, "max_iterations": 200, "feature.possible_transitions": True}


class Example(NamedTuple):
    """Marked words; `speech` None where the annotation is in doubt."""

    features: tuple[str, ...]
    taken: bool
    speech: bool | None


def corpus(data: Path) -> Iterable[tuple[str, list[dict[str, Any]]]]:
    """Text and quotations of each article that may be learnt from."""
    with gzip.open(data / "ner_fr" / "winer_fr.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = {record["id"]: record["text"] for record in map(json.loads, lines)}
    folder = ROOT / "eval" / "quotations_fr"
    for name in ("corpus.jsonl", "more.jsonl"):
        for number, line in enumerate((folder / name).read_text(encoding="utf-8").splitlines()):
            if name == "more.jsonl" or number % 3 != 2:
                record = json.loads(line)
                yield texts[record["id"]], record["quotes"]


def examples(text: str, quotes: Sequence[dict[str, Any]]) -> list[list[Example]]:
    """The marked words of an article, a list for each stretch."""
    view = fold(text)
    sentences, tokens = split(view, part(LANGUAGE, "sentences")), tokenize(view)
    mentions = read_mentions(view, tokens, sentences, language=LANGUAGE)
    found = []

    def record(work: Work, memory: Memory) -> None:
        row = []
        for fragment in fragments.fragments(work, memory):
            item = work.stretch.items[fragment.place]
            start, end = view.span(item.start, item.end)
            over = [quote for quote in quotes if quote["start"] < end and start < quote["end"]]
            speech = None if over and all(quote.get("doubt") for quote in over) else bool(over)
            row.append(Example(fragment.features, fragment.taken, speech))
        found.append(row)

    read_quotes(view, tokens, sentences, mentions, language=LANGUAGE, attach=record)
    return found


def train(sequences: Iterable[Sequence[Example]], out: Path) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for sequence in sequences:
        certain = [example for example in sequence if example.speech is not None]
        if certain:
            labels = [fragments.SPEECH if example.speech else fragments.OTHER for example in certain]
            trainer.append([example.features for example in certain], labels)
    trainer.train(str(out))


def crossed(articles: Sequence[list[list[Example]]]) -> Counter[tuple[bool, bool | None]]:
    """(judged speech, is speech) of the words that no rule has taken."""
    counts: Counter[tuple[bool, bool | None]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        weights = Path(folder) / "weights"
        for part in range(PARTS):
            others = [article for number, article in enumerate(articles) if number % PARTS != part]
            train((sequence for article in others for sequence in article), weights)
            judge = fragments.judge_of(weights.read_bytes())
            for sequence in (sequence for article in articles[part::PARTS] for sequence in article):
                judged = judge([example.features for example in sequence])
                counts.update(
                    (speech, example.speech) for speech, example in zip(judged, sequence, strict=True) if not example.taken
                )
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    articles = [examples(text, quotes) for text, quotes in corpus(options.data)]
    counts = crossed(articles)
    print(f"{counts[True, True]} of {counts[True, True] + counts[False, True]} found, {counts[True, False]} wrong, ", end="")
    print(f"{counts[True, None]} of {counts[True, None] + counts[False, None]} doubtful ones taken")
    train((sequence for article in articles for sequence in article), options.out)
    print(f"{options.out}: {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
