"""Real output of the demo in README.md.

python docs/excerpt.py            puts it there: `make excerpt`
python docs/excerpt.py --check    exit 1 when a piece of it is no longer printed, word for word
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "README.md"
BLOCK = re.compile(r"^```text\n(.*?)^```$", re.M | re.S)
WANTED = (("● 12 juin 2018", "signé mardi", "Singapour"), ("● 12 juin 2018", "Singapour", "La dernière rencontre"))
UNDATED = "fr-poignee-de-main-mardi.txt"


def demo() -> str:
    command = [sys.executable, "-m", "filrouge", "demo", "--ui", "fr"]
    environment = {**os.environ, "COLUMNS": "80"}
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True, env=environment).stdout


def flat(text: str) -> str:
    """The words alone, whatever the width of the lines."""
    return " ".join(text.replace("│", " ").split())


def missing(printed: str) -> list[str]:
    """Pieces of the page's excerpt that the demo does not print."""
    (excerpt,) = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    return [piece for piece in map(flat, excerpt.split("\n\n")) if piece not in flat(printed)]


def pieces(printed: str) -> list[str]:
    """Two entries, an article dated by others, a finding."""
    entries = re.findall(r"^  ●.*\n(?:    .*\n)+", printed, re.M)
    found = [entry for words in WANTED for entry in [e for e in entries if all(word in flat(e) for word in words)][:1]]
    found += re.findall(rf"^  {re.escape(UNDATED)} → .*\n(?:    .*\n)+", printed, re.M)[:1]
    found += re.findall(r"^  \S+: interval-mismatch.*\n(?:    .*\n)+", printed, re.M)[:1]
    return found


def main() -> int:
    printed = demo()
    if "--check" in sys.argv:
        gone = missing(printed)
        sys.stderr.writelines(f"no longer printed: {piece}\n" for piece in gone)
        return 1 if gone else 0
    block = "```text\n" + "\n".join(pieces(printed)) + "```"
    PAGE.write_text(BLOCK.sub(lambda _: block, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
