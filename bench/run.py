"""How fast the whole path is: the example articles, N times over, through the command line.

    python bench/run.py [N …]          default: 1 4 16

Prints, for each N and command, words a second of process time (all that the command does, start
included), wall time and the largest memory. Copies are copies, as a wire text is in fifty papers:
that is a case that linking has to bear, not the average one.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
COMMANDS = {"annotate": ["annotate", "--json"], "timeline": ["timeline", "--format", "json"]}


def spread(folder: Path, times: int) -> None:
    """`times` copies of the examples, each copy in a folder of its own."""
    for number in range(times):
        copy = folder / f"{number:04}"
        copy.mkdir()
        for path in EXAMPLES.iterdir():
            if path.suffix in {".txt", ".html", ".htm", ".jsonl"}:
                (copy / path.name).write_bytes(path.read_bytes())


def run(words: list[str], folder: Path) -> tuple[bytes, float, float]:
    """Output, process seconds and wall seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "filrouge", *words, str(folder)], capture_output=True, check=False)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 4):
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [1, 4, 16]
    print(f"{'command':10} {'articles':>9} {'words':>9} {'cpu s':>8} {'wall s':>8} {'words/s':>9} {'MB':>6}")
    for times in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            spread(folder, times)
            documents, words = 0, 0
            for command, line in COMMANDS.items():
                output, cpu, wall = run(line, folder)
                if command == "annotate":
                    texts = [json.loads(document)["article"]["body_text"] for document in output.splitlines()]
                    documents, words = len(texts), sum(len(text.split()) for text in texts)
                memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
                print(f"{command:10} {documents:9} {words:9} {cpu:8.2f} {wall:8.2f} {words / cpu:9.0f} {memory:6}", flush=True)


if __name__ == "__main__":
    main()
