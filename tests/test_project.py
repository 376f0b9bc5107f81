"""What holds for the project as a whole, whatever a module does: sizes, borders, names, documents."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import filrouge

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "filrouge"
MODULES = sorted(SOURCE.rglob("*.py"))
LANGUAGES = SOURCE / "languages"
PACKS = sorted(folder for folder in LANGUAGES.iterdir() if folder.is_dir() and len(folder.name) == 2)
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")])
HEAVY = ("trafilatura", "htmldate", "py3langid", "numpy", "jinja2", "lxml", "dateparser", "spacy", "thinc")
CLOCK = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today"), ("time", "time")}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(node: ast.AST) -> Iterator[str]:
    """Full names of the modules that a tree imports."""
    for part in ast.walk(node):
        if isinstance(part, ast.Import):
            yield from (alias.name for alias in part.names)
        elif isinstance(part, ast.ImportFrom) and part.module:
            yield part.module


def third_party(module: str) -> bool:
    top = module.partition(".")[0]
    return top != "filrouge" and top not in sys.stdlib_module_names


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_stay_short(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines < 300, f"{lines} lines: split it by what it makes"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_at_most_four_positional_parameters(path: Path) -> None:
    """Above four a value is missing; keyword-only ones read well at the call and are not counted.

    A private function that walks a text may have a fifth: text, position, stack and the like.
    """
    long = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            given = [a.arg for a in (*node.args.posonlyargs, *node.args.args) if a.arg not in {"self", "cls"}]
            if len(given) > (5 if node.name.startswith("_") else 4):
                long.append(f"{node.name}({', '.join(given)})")
    assert not long


@pytest.mark.parametrize("path", [p for p in MODULES if LANGUAGES not in p.parents], ids=name)
def test_engines_name_no_language(path: Path) -> None:
    codes = {pack.name for pack in PACKS}
    named = [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and node.value in codes and isinstance(node.value, str)
    ]
    assert not named, f"a language is named in lines {named}"


@pytest.mark.parametrize("pack", PACKS, ids=lambda folder: folder.name)
def test_packs_never_import_packs(pack: Path) -> None:
    others = tuple(f"filrouge.languages.{other.name}" for other in PACKS if other != pack)
    assert not [m for path in pack.rglob("*.py") for m in imports(tree(path)) if m.startswith(others)]


def test_packs_have_the_same_files() -> None:
    files = {pack.name: {p.relative_to(pack).with_suffix("").as_posix() for p in pack.glob("*.py")} for pack in PACKS}
    shared = set.union(*files.values())
    assert {code: sorted(shared - have) for code, have in files.items() if shared - have} == {}


@pytest.mark.parametrize("path", sorted((SOURCE / "lint" / "rules").glob("[!_]*.py")), ids=name)
def test_lint_rules_never_import_rules(path: Path) -> None:
    assert not [module for module in imports(tree(path)) if module.startswith("filrouge.lint.rules")]


@pytest.mark.parametrize("path", sorted((SOURCE / "model").glob("*.py")), ids=name)
def test_model_is_values_only(path: Path) -> None:
    allowed = {"__future__", "collections", "dataclasses", "datetime", "enum", "functools", "hashlib", "typing"}
    tops = {module.partition(".")[0] for module in imports(tree(path))}
    assert tops <= allowed | {"filrouge"}
    assert all(m.startswith("filrouge.model") for m in imports(tree(path)) if m.startswith("filrouge"))


@pytest.mark.parametrize("path", [p for p in MODULES if SOURCE / "cli" not in p.parents], ids=name)
def test_no_print_and_no_clock_outside_the_command_line(path: Path) -> None:
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    assert not [c.lineno for c in calls if isinstance(c, ast.Name) and c.id == "print"]
    assert not [
        c.lineno
        for c in calls
        if isinstance(c, ast.Attribute) and isinstance(c.value, ast.Name) and (c.value.id, c.attr) in CLOCK
    ]


def test_a_library_enters_at_one_module() -> None:
    """click is an exception: the whole command line is written in it, and nothing else is; so is spaCy with what it is
    made of: the parts of our pipelines are parts of spaCy."""
    entered: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        for module in imports(tree(path)):
            if third_party(module):
                entered[module.partition(".")[0]].add(name(path))
    assert all(place.startswith("src/filrouge/cli/") for place in entered.pop("click", ()))
    for library in ("spacy", "thinc", "numpy", "srsly"):
        assert all(place.startswith("src/filrouge/parsing/") for place in entered.pop(library, ()))
    assert {library: sorted(places) for library, places in entered.items() if len(places) > 1} == {}


def test_import_filrouge_is_light() -> None:
    top = [node for node in tree(SOURCE / "__init__.py").body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not [module for node in top for module in imports(node) if third_party(module)]


def test_version_loads_no_heavy_module() -> None:
    code = (
        "import sys\nfrom filrouge.cli import main\nsys.argv = ['filrouge', '--version']\n"
        "try: main()\nexcept SystemExit: pass\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split("\n")[0].endswith(filrouge.__version__)
    assert done.stdout.splitlines()[-1] == "[]"


def test_documents_mention_every_command() -> None:
    group = pytest.importorskip("filrouge.cli.group")
    text = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [command for command in group.COMMANDS if f"filrouge {command}" not in text] == []


def test_changelog_and_citation_have_the_version() -> None:
    assert f"## [{filrouge.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^version: {re.escape(filrouge.__version__)}$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.M)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_in_documents_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_architecture_names_what_is_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:src|tests|docs|bench|examples|eval|tools)/[^`]+)`", text))
    assert len(named) > 15
    missing = []
    for path in sorted(named):
        for pack in PACKS if "<language>" in path else PACKS[:1]:
            if not any(ROOT.glob(path.replace("<language>", pack.name).rstrip("/"))):
                missing.append(path)
    assert missing == []


def test_the_excerpt_in_the_readme_is_real(tmp_path: Path) -> None:
    """Its days and the words that it quotes are printed by the demo; `python docs/excerpt.py --check` holds it to every word."""

    def flat(text: str) -> str:
        return " ".join(text.replace("│", " ").split())

    (excerpt,) = re.findall(r"^```text\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    demo = [sys.executable, "-m", "filrouge", "demo", "--ui", "fr"]
    done = subprocess.run(demo, capture_output=True, text=True, encoding="utf-8", timeout=120, cwd=tmp_path, check=True)
    days = re.findall(r"^ *[●○] (.*?)  ", excerpt, re.M)
    cited = re.findall(r"(?:^ +│.*\n)+", excerpt, re.M)
    quoted = re.findall(r"« [^»]+ »", flat(excerpt))
    assert days
    assert cited
    printed = flat(done.stdout)
    assert [piece for piece in map(flat, (*days, *cited, *quoted)) if piece not in printed] == []


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=name)
def test_locks_have_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "file:" not in text
    pinned = re.findall(r"^[a-z0-9][\w.\[\]-]*==", text, re.M)
    assert len(pinned) == len(re.findall(r"^[^\s#].*\\\n    --hash=sha256:", text, re.M)) > 0


def test_dependencies_are_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    page = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8")
    names = [re.split(r"[<>=\[; ]", spec)[0] for spec in project["dependencies"]]
    assert [n for n in names if f"**{n}**" not in page] == []
