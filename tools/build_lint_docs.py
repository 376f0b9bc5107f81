"""Write docs/lint/: one page per rule, from the rules' own docstrings.

python tools/build_lint_docs.py            write the pages
python tools/build_lint_docs.py --check    exit 1 when a page is missing, stale or left over
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from filrouge.lint.registry import rules

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "lint"


def pages() -> dict[str, str]:
    """File name -> text, the index included."""
    made = {f"{rule.id}.md": readable(rule.page) for rule in rules()}
    rows = "".join(f"| [{rule.id}]({rule.id}.md) | {rule.severity} | {rule.summary} |\n" for rule in rules())
    made["index.md"] = (
        "# Chronology lint\n\n"
        "`filrouge check` reports what does not add up in a set of articles. `filrouge explain RULE` prints a rule's page.\n\n"
        f"| rule | severity | what it reports |\n|---|---|---|\n{rows}"
    )
    return made


def readable(page: str) -> str:
    """The page with `(fr, 2018-06-20)` before an example set apart as its language and date."""
    return re.sub(r"^> \(([a-z]{2}(?:, [0-9-]+)?)\) ", r"> *\1:* ", page, flags=re.M)


def stale() -> list[str]:
    """Names of the files that are not what the rules say."""
    wanted = pages()
    there = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        for name in stale():
            sys.stderr.write(f"docs/lint/{name} is not up to date: run python tools/build_lint_docs.py\n")
        return 1 if stale() else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for path in FOLDER.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
