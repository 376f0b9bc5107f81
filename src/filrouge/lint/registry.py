"""The rules there are, which of them run, and what they find."""

from __future__ import annotations

import difflib
import importlib
import inspect
import pkgutil
from collections.abc import Collection, Iterable
from functools import cache

from filrouge.lint import rules as package
from filrouge.lint.rule import Rule, Selection
from filrouge.model.chronology import Chronology
from filrouge.model.finding import Finding


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by id: one module of `lint/rules/` each."""
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if not m.name.startswith("_"))
    return tuple(_rule(name) for name in names)


def rule(rule_id: str) -> Rule:
    """One rule. ValueError, with the nearest name, when there is none of that id."""
    for candidate in rules():
        if candidate.id == rule_id:
            return candidate
    known = [candidate.id for candidate in rules()]
    near = difflib.get_close_matches(rule_id, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(known)}"
    raise ValueError(f"no lint rule {rule_id!r}; {hint}")


def page(rule_id: str) -> str:
    """The rule's page, in Markdown. ValueError for an unknown id."""
    return rule(rule_id).page


def selected(selection: Selection) -> tuple[Rule, ...]:
    """The rules that a selection leaves. ValueError for an unknown id in it."""
    wanted = tuple(rule(rule_id).id for rule_id in selection.select)
    ignored = {rule(rule_id).id for rule_id in selection.ignore}
    return tuple(
        r for r in rules()
        if r.id not in ignored and (r.id in wanted or (not wanted and (selection.preview or not r.preview)))
    )  # fmt: skip


def run(
    chronology: Chronology, selection: Selection | None = None, *, drafts: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """What the selected rules find, in order of the articles, then of place, then of rule.

    `drafts` names the articles (uris) that the check is about, when the chronology also holds an
    archive to check them against: only findings whose first citation lies in one of them remain.
    ValueError for an unknown rule id.
    """
    found: list[Finding] = []
    for chosen in selected(selection or Selection()):
        found.extend(chosen.findings(chronology))
    if drafts is not None:
        found = _about(found, frozenset(drafts))
    order = {article.uri: index for index, article in enumerate(chronology.articles)}
    return tuple(sorted(found, key=lambda f: (order.get(f.citations[0].uri, len(order)), f.citations[0].start, f.rule)))


def _about(findings: Iterable[Finding], uris: frozenset[str]) -> list[Finding]:
    return [finding for finding in findings if finding.citations[0].uri in uris]


def _rule(name: str) -> Rule:
    module = importlib.import_module(f"{package.__name__}.{name}")
    text = inspect.cleandoc(module.__doc__ or "")
    rule_id = name.replace("_", "-")
    summary = text.partition("\n\n")[0].replace("\n", " ")
    preview = bool(getattr(module, "PREVIEW", False))
    head = f"# {rule_id}\n\nSeverity: {module.SEVERITY}.{' Preview: runs with `--preview` only.' if preview else ''}\n\n"
    return Rule(rule_id, module.SEVERITY, preview, summary, head + text + "\n", module.check)
