"""Puts real output of the demo into README.md: `make excerpt`, after a change of what is read or shown."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
WANTED = (("● 12 juin 2018", "signé", "Singapour"), ("● 24 mars 2022", "tiré jeudi un missile"))


def holds(entry: str, words: tuple[str, ...]) -> bool:
    flat = " ".join(entry.replace("│", " ").split())
    return all(word in flat for word in words)


def main() -> None:
    demo = [sys.executable, "-m", "filrouge", "demo", "--ui", "fr"]
    environment = {**os.environ, "COLUMNS": "80"}
    done = subprocess.run(demo, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True, env=environment)
    entries = re.findall(r"^  ●.*\n(?:    .*\n)+", done.stdout, re.M)
    pieces = [next(entry for entry in entries if holds(entry, words)) for words in WANTED]
    pieces += re.findall(r"^  \S+: impossible-date.*\n      .*\n", done.stdout, re.M)[:1]
    page = ROOT / "README.md"
    block = "```text\n" + "\n".join(pieces) + "```"
    page.write_text(
        re.sub(r"^```text\n.*?^```$", lambda _: block, page.read_text(encoding="utf-8"), flags=re.M | re.S), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
