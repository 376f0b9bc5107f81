"""How fast acts are read once an article is parsed, and all that is read after the parse.

    python bench/events.py [--shared FOLDER] [--language CODE] [--characters N] [--passes N] [--profile]

Words (tokens that are neither punctuation nor space) a second of process time on one core, least time of N passes, warm.
*Acts*: triggers and their anchoring (`read_triggers`, `anchor_events`); *after the parse*: all of `read` and `anchor`, times,
mentions and quotes included; *the parse* itself stands beside them. Texts: those of `bench/timexes.py`, the first N characters
of each; `--profile` prints where the time of acts goes.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "eval")]

from bench import timexes  # noqa: E402
from filrouge.articles import ReadOptions, article_of_text  # noqa: E402
from filrouge.documents.anchor import anchor  # noqa: E402
from filrouge.documents.events import anchor_events  # noqa: E402
from filrouge.model.article import Article  # noqa: E402
from filrouge.model.parse import Parse  # noqa: E402
from filrouge.pipeline import SHIPPED  # noqa: E402
from filrouge.readings.read import read  # noqa: E402
from filrouge.readings.tokens import tokenize  # noqa: E402
from filrouge.readings.tree import Tree  # noqa: E402
from filrouge.readings.triggers.read import read_triggers  # noqa: E402
from filrouge.readings.view import fold  # noqa: E402

PASSES, CHARACTERS = 3, 200_000
DAY = date(2018, 6, 13).isoformat()


class Parsed(NamedTuple):
    article: Article
    parse: Parse | None


def parsed(texts: list[str], language: str, characters: int) -> tuple[list[Parsed], float]:
    """Articles with their parses, up to so many characters; and the process seconds of the parsing, warm."""
    chosen = list(_first(texts, characters))
    articles = [article_of_text(t, ReadOptions(date=DAY, language=language), uri=str(n)) for n, t in enumerate(chosen)]
    list(SHIPPED.parses(articles[:2]))
    start = time.process_time()
    told = [Parsed(article, parse) for article, parse in SHIPPED.parses(articles)]
    return told, time.process_time() - start


def _first(texts: list[str], characters: int) -> Iterator[str]:
    for text in texts:
        if characters <= 0:
            return
        characters -= len(text)
        yield text


def one_pass(told: list[Parsed]) -> tuple[float, float]:
    """Process seconds of the acts, and of all that is read after the parse."""
    acts = whole = 0.0
    clock = time.process_time
    for article, parse in told:
        start = clock()
        reading = read(article, parse)
        document = anchor(article, reading)
        whole += clock() - start
        view = fold(article.body_text)
        tokens, tree = tokenize(view), Tree.of(parse)
        start = clock()
        read_triggers(view, tokens, reading, tree)
        anchor_events(reading, article, document.timexes, document.mentions)
        acts += clock() - start
    return acts, whole


def words_of(told: list[Parsed]) -> int:
    return sum(token.kind in ("word", "number") for article, _ in told for token in tokenize(fold(article.body_text)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--language", choices=timexes.LANGUAGES, action="append", help="default: all")
    parser.add_argument("--characters", type=int, default=CHARACTERS)
    parser.add_argument("--passes", type=int, default=PASSES)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    print("| words/s | acts | after the parse | the parse |\n|---|---|---|---|")
    for language in options.language or timexes.LANGUAGES:
        for name, texts in timexes.corpora(language, options.shared).items():
            told, parsing = parsed(texts, language, options.characters)
            one_pass(told[:5])
            acts, whole = map(min, zip(*(one_pass(told) for _ in range(options.passes)), strict=True))
            count = words_of(told)
            cells = " | ".join(f"{count / max(used, 1e-9):,.0f}" for used in (acts, whole, parsing))
            print(f"| {language}, {name}, {count:,} words | {cells} |", flush=True)
            if options.profile:
                _profile(told)


def _profile(told: list[Parsed]) -> None:
    profiler = cProfile.Profile()
    for article, parse in told:
        reading = read(article, parse)
        view = fold(article.body_text)
        tokens, tree = tokenize(view), Tree.of(parse)
        profiler.enable()
        read_triggers(view, tokens, reading, tree)
        profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(30)


if __name__ == "__main__":
    main()
