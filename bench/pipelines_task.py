"""One measurement of one pipeline, in a process of its own: `pipelines.py` starts it.

    python bench/pipelines_task.py TASK      reads a line of JSON: what the task wants

Prints one line of JSON. `speed` first prints "ready" and waits for a line, so that two processes can begin together.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROUNDS = 3
"""Each speed is the median of so many runs over all texts."""


def clock() -> tuple[float, float]:
    """Process seconds and wall seconds."""
    return time.process_time(), time.perf_counter()


def since(before: tuple[float, float]) -> tuple[float, float]:
    now = clock()
    return now[0] - before[0], now[1] - before[1]


def rss() -> float:
    """Memory that this process has in use, MB (10⁶ bytes); the largest so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.is_file():
        return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6


def load(order: dict[str, Any]) -> dict[str, Any]:
    """Seconds to import spaCy and to load `pipelines` one after the other; memory then, and after the first `texts`."""
    before = clock()
    import spacy

    found: dict[str, Any] = {"import": since(before), "load": []}
    loaded = []
    for name in order["pipelines"]:
        before = clock()
        loaded.append(spacy.load(name))
        found["load"].append(since(before))
    found["rss_loaded"] = rss()
    for nlp, texts in zip(loaded, order["texts"], strict=True):
        for _ in nlp.pipe(texts):
            pass
    return found | {"rss_read": rss()}


def speed(order: dict[str, Any]) -> dict[str, Any]:
    """Seconds for all `texts`: by `nlp.pipe`, by filrouge's `Pipeline.parses`, and by part of the pipeline."""
    import spacy

    from filrouge.parsing.pipelines import Pipeline

    nlp = spacy.load(order["pipeline"])
    through = Pipeline(nlp, order["pipeline"])
    texts = order["texts"]

    def piped() -> None:
        with nlp.memory_zone():
            for _ in nlp.pipe(texts):
                pass

    def parsed() -> None:
        for _ in through.parses(texts):
            pass

    piped()
    print("ready", flush=True)
    sys.stdin.readline()
    found: dict[str, Any] = {way: timed(work) for way, work in (("pipe", piped), ("parses", parsed)) if way in order["ways"]}
    if order["parts"]:
        found["parts"] = parts(nlp, texts)
    return found | {"rss": rss()}


def timed(work: Callable[[], None]) -> tuple[float, float]:
    runs = []
    for _ in range(ROUNDS):
        before = clock()
        work()
        runs.append(since(before))
    return statistics.median(r[0] for r in runs), statistics.median(r[1] for r in runs)


def parts(nlp: Any, texts: list[str]) -> dict[str, float]:
    """Process seconds of the tokenizer and of each component, batch after batch as `nlp.pipe` has them."""
    spent = dict.fromkeys(("tokenizer", *nlp.pipe_names), 0.0)
    for start in range(0, len(texts), nlp.batch_size):
        with nlp.memory_zone():
            before = clock()
            docs = [nlp.make_doc(text) for text in texts[start : start + nlp.batch_size]]
            spent["tokenizer"] += since(before)[0]
            for name, pipe in nlp.pipeline:
                before = clock()
                docs = list(pipe.pipe(docs, batch_size=nlp.batch_size)) if hasattr(pipe, "pipe") else [pipe(doc) for doc in docs]
                spent[name] += since(before)[0]
            del docs
    return spent


def growth(order: dict[str, Any]) -> dict[str, Any]:
    """Memory after so many articles: `marks` -> MB. Each article has words that no other has."""
    import spacy
    from bench.pipelines_text import articles

    nlp = spacy.load(order["pipeline"])
    found: dict[str, float] = {}
    last = max(order["marks"])
    texts = articles(order["texts"], last, order["seed"])
    if order["way"] == "parses":
        from filrouge.parsing.pipelines import Pipeline

        read: Iterator[Any] = Pipeline(nlp, order["pipeline"]).parses(texts)
    else:
        read = nlp.pipe(texts)
    found["0"] = rss()
    for number, _ in enumerate(read, 1):
        if number in order["marks"]:
            found[str(number)] = rss()
    return found


TASKS = {"load": load, "speed": speed, "growth": growth}


def main() -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    print(json.dumps(TASKS[sys.argv[1]](json.loads(sys.stdin.readline()))))


if __name__ == "__main__":
    main()
