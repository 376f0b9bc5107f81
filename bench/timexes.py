"""How fast time expressions are read and dated, ours and other tools in one run; how time grows on hostile text.

    python bench/timexes.py [--shared FOLDER] [--language CODE] [--peer NAME … | --no-peers] [--seconds N] [--no-growth]

Ours is the tagger alone, from text to values: fold, tokenize, sentences, reading, anchoring. MB are 10⁶ bytes of UTF-8 a
second of process time, children included, on one core: median of five passes over all texts, warm. Another tool reads the
same texts in the same order until `--seconds` are spent on it: what it got through is told as its sample; a tool that needs
no fifth of that is measured five times too. Texts: the example articles, repeated with other numbers and some invented
words; with `--shared`, French Wikinews articles (FOLDER/data/ner_fr) and TimeBank (FOLDER/data/time). Other tools:
`eval/time_peers.py`, `requirements/peers.txt`.
Growth: each family of `tests/readings/test_timexes_growth.py`, from text to values, at a size and at eight times that size,
least of three, without the collector of garbage, whose pauses hang on what else lives.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import math
import resource
import statistics
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "eval")]

import time_eval  # noqa: E402
import time_peers  # noqa: E402
from time_peers_values import Peer  # noqa: E402

from bench import pipelines_text  # noqa: E402

LANGUAGES = ("fr", "en")
REFERENCE = "2018-06-14"
CHARACTERS = 500_000
SEED = 1
PASSES = 5
SECONDS = 20.0
SMALLEST = 0.05
"""Process seconds that the smaller of two sizes lasts at least."""
LARGEST = 200_000
TIMES = 8
"""The larger size over the smaller."""
ATTEMPTS = 3

Corpora = dict[str, list[str]]


def corpora(language: str, shared: Path | None) -> Corpora:
    """Name of each text to measure on, and its articles."""
    found = {"examples": pipelines_text.repeated(pipelines_text.examples(language), CHARACTERS, SEED)}
    if shared is not None:
        name, texts = {"fr": ("Wikinews", wikinews), "en": ("TimeBank", timebank)}[language]
        if articles := texts(shared):
            found[name] = articles
    return found


def wikinews(shared: Path) -> list[str]:
    path = shared / "data" / "ner_fr" / "winer_fr.jsonl.gz"
    rows = gzip.decompress(path.read_bytes()).decode().splitlines() if path.is_file() else []
    return [json.loads(row)["text"] for row in rows]


def timebank(shared: Path) -> list[str]:
    path = shared / "data" / "time" / "timebank_te3_en.jsonl"
    return [json.loads(row)["text"] for row in path.read_text("utf-8").splitlines()] if path.is_file() else []


def spent() -> float:
    """Seconds of the processor so far, with those of children that ended: a tool may start another program."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def megabytes(texts: list[str]) -> float:
    return sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) / 1e6


def one_pass(read: Peer, texts: list[str], seconds: float) -> tuple[float, int]:
    """Seconds used, and how many texts were read before `seconds` were spent."""
    start = spent()
    for number, text in enumerate(texts, 1):
        read(text, REFERENCE)
        if spent() - start > seconds:
            return spent() - start, number
    return spent() - start, len(texts)


def speed(read: Peer, texts: list[str], seconds: float = math.inf) -> tuple[float, float]:
    """(MB a second, MB read). The first texts are read beforehand, so that nothing is loaded while the clock runs."""
    one_pass(read, texts[:20], seconds / 10)
    times, number = [], len(texts)
    for _ in range(PASSES):
        used, number = one_pass(read, texts, seconds)
        times.append(used)
        if used > seconds / PASSES:
            break
    size = megabytes(texts[:number])
    return size / max(statistics.median(times), 1e-9), size


def speeds(language: str, shared: Path | None, peers: list[str] | None, seconds: float) -> str:
    """One table: a row a tool, a column a text, MB a second and of how many kB."""
    texts = corpora(language, shared)
    heads = [f"{name}, {len(articles)} articles, {1000 * megabytes(articles):.0f} kB" for name, articles in texts.items()]
    lines = [f"| {language}: MB/s | {' | '.join(heads)} |", f"|---|{'---|' * len(heads)}"]
    tools = {time_eval.OURS: time_eval.tagger(language), **time_peers.installed(language, peers)}
    for name, read in tools.items():
        cells = []
        for articles in texts.values():
            rate, size = speed(read, articles, math.inf if name == time_eval.OURS else seconds)
            whole = size > 0.999 * megabytes(articles)
            cells.append(f"{rate:.3g}" + ("" if whole else f" (first {1000 * size:.0f} kB)"))
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def families(language: str) -> dict[str, Callable[[int], str]]:
    """Hostile texts of the tests, by name: a text of about so many characters. {} without the tests or pytest."""
    try:
        from tests.readings import test_timexes_growth
    except ImportError:
        return {}
    units = {**test_timexes_growth.BOTH, **test_timexes_growth.OWN[language]}
    return {name: _repeated(unit) for name, unit in units.items()}


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda size: unit * max(1, size // len(unit))


def used(read: Peer, text: str) -> float:
    """Process seconds for one text, the least of three."""
    times = []
    for _ in range(ATTEMPTS):
        gc.collect()
        gc.disable()
        try:
            times.append(one_pass(read, [text], math.inf)[0])
        finally:
            gc.enable()
    return min(times)


def exponent(read: Peer, make: Callable[[int], str]) -> tuple[float, float]:
    """(power of the length with which time grows, MB a second at the larger size)."""
    size = 2_000
    while (took := used(read, make(size))) < SMALLEST and size < LARGEST:
        size = min(LARGEST, int(size * min(10.0, max(1.5, 1.2 * SMALLEST / max(took, 0.001)))))
    small, large = make(size), make(TIMES * size)
    longer = used(read, large)
    return math.log(longer / took) / math.log(len(large) / len(small)), megabytes([large]) / longer


def growth() -> str:
    """One table: a row a family; exponent and MB a second in each language that has it."""
    heads = [f"{language}: exponent | MB/s" for language in LANGUAGES]
    lines = [f"| hostile family | {' | '.join(heads)} |", f"|---|{'---|' * 2 * len(LANGUAGES)}"]
    makers = {language: families(language) for language in LANGUAGES}
    worst = 0.0
    for name in dict.fromkeys(name for own in makers.values() for name in own):
        cells = []
        for language in LANGUAGES:
            if (make := makers[language].get(name)) is None:
                cells.append("– | –")
                continue
            power, rate = exponent(time_eval.tagger(language), make)
            worst = max(worst, power)
            cells.append(f"{power:.2f} | {rate:.2f}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join((*lines, "", f"worst exponent {worst:.2f}" if worst else "no families: the tests or pytest are not here"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="default: all")
    parser.add_argument("--peer", choices=sorted(time_peers.PEERS), action="append", help="default: all that are installed")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for one pass of another tool over one text")
    parser.add_argument("--no-growth", action="store_true")
    options = parser.parse_args()
    for language in options.language or LANGUAGES:
        print(speeds(language, options.shared, [] if options.no_peers else options.peer, options.seconds), end="\n\n", flush=True)
    if not options.no_peers:
        print(*time_peers.versions(), sep="\n", end="\n\n")
    if not options.no_growth:
        print(growth())


if __name__ == "__main__":
    main()
