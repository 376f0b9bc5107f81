"""How fast mentions and quotes are read, without a parse: alone, together, and from text (folding, words, sentences included).

    python bench/readings.py [--shared FOLDER] [--language CODE] [--passes N]

KB are 1,000 bytes of UTF-8 a second of process time on one core; least time of N passes over all texts, warm. Texts: the
example articles, repeated with other numbers and some invented words; with `--shared`, those of `bench/timexes.py`.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "eval")]

from bench import timexes  # noqa: E402
from filrouge.languages import part  # noqa: E402
from filrouge.readings.mentions import read_mentions  # noqa: E402
from filrouge.readings.quotes import read_quotes  # noqa: E402
from filrouge.readings.sentences import split  # noqa: E402
from filrouge.readings.tokens import tokenize  # noqa: E402
from filrouge.readings.view import fold  # noqa: E402

PASSES = 5


def one_pass(texts: list[str], language: str) -> tuple[float, float, float]:
    """Process seconds for view, words and sentences; for mentions; for quotes."""
    before = mentioned = quoted = 0.0
    clock = time.process_time
    for text in texts:
        start = clock()
        view = fold(text)
        tokens = tokenize(view)
        sentences = split(view, part(language, "sentences"))
        ready = clock()
        mentions = read_mentions(view, tokens, sentences, language=language)
        done = clock()
        read_quotes(view, tokens, sentences, mentions, language=language)
        quoted += clock() - done
        mentioned += done - ready
        before += ready - start
    return before, mentioned, quoted


def rates(texts: list[str], language: str, passes: int) -> dict[str, float]:
    """KB a second by what is read."""
    one_pass(texts[:20], language)
    before, mentions, quotes = map(min, zip(*(one_pass(texts, language) for _ in range(passes)), strict=True))
    seconds = {"mentions": mentions, "quotes": quotes, "both": mentions + quotes, "both, from text": before + mentions + quotes}
    return {name: 1000 * timexes.megabytes(texts) / max(used, 1e-9) for name, used in seconds.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--language", choices=timexes.LANGUAGES, action="append", help="default: all")
    parser.add_argument("--passes", type=int, default=PASSES)
    options = parser.parse_args()
    print("| KB/s | mentions | quotes | both | both, from text |\n|---|---|---|---|---|")
    for language in options.language or timexes.LANGUAGES:
        for name, texts in timexes.corpora(language, options.shared).items():
            cells = [f"{rate:.0f}" for rate in rates(texts, language, options.passes).values()]
            print(f"| {language}, {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
