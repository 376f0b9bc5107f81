"""`filrouge check`: what does not add up in the articles; with `--against`, in the draft only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import Job
from filrouge.cli.streams import Code

if TYPE_CHECKING:
    from filrouge.lint.rule import Selection
    from filrouge.model.article import Article
    from filrouge.model.finding import Finding

_RANKS = {"error": 2, "warning": 1, "note": 0}
_LIMITS = {"error": 2, "warning": 1, "never": 3}


class _Check(Command):
    """`--against` takes every word up to the next option, so that a shell's `archive/*.txt` works."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, spread(args, "--against"))


def spread(args: Sequence[str], option: str) -> list[str]:
    """`--x a b` as `--x a --x b`; a word that begins with a dash ends the series."""
    out: list[str] = []
    series = False
    for index, arg in enumerate(args):
        if arg == "--":
            return [*out, *args[index:]]
        if arg == option:
            series = True
            if index + 1 == len(args) or _dashed(args[index + 1]):
                out.append(arg)  # without a word: click says what is missing
        elif _dashed(arg):
            series = False
            out.append(arg)
        else:
            out.extend((option, arg) if series else (arg,))
    return out


def _dashed(arg: str) -> bool:
    return len(arg) > 1 and arg.startswith("-")


def work(job: Job) -> int:
    selection = _selection(job)
    if job.params["against"] and not job.params["sources"]:
        raise Misuse("against-nothing")
    from filrouge import pipeline

    intake = Intake(job, given_sources(job))
    articles = tuple(intake.articles())
    archive: tuple[Article, ...] = ()
    if job.params["against"]:
        other = Intake(job, job.params["against"])
        own = {(article.uri, article.text_hash) for article in articles}
        # An archive that holds the draft too must not be held against it.
        archive = tuple(article for article in other.articles() if (article.uri, article.text_hash) not in own)
        intake.add(other)
    findings: tuple[Finding, ...] = ()
    if articles:
        findings = pipeline.check(
            articles, selection=selection, against=archive, models=job.models, offices=job.offices, lexicon=job.lexicon
        )
    notes = _notes(job, articles) if job.params["notes"] else ()
    job.emit(_rendered(job, (*findings, *notes), (*articles, *archive)))
    code = intake.close()
    if code is Code.NOTHING_READ:
        return code
    if job.format() != "json":
        job.say(job.texts.counted("found", len(findings)) if findings else job.texts.say("found-none"))
    limit = _LIMITS[job.params["fail_on"]]
    return Code.FOUND if any(_RANKS[f.severity] >= limit for f in findings) else code


def _selection(job: Job) -> Selection:
    from filrouge.lint import registry
    from filrouge.lint.rule import Selection

    known = [rule.id for rule in registry.rules()]
    chosen = {name: _ids(job.params[name]) for name in ("select", "ignore")}
    for name in (*chosen["select"], *chosen["ignore"]):
        if name not in known:
            raise Misuse("no-such-rule", name=name, known=known)
    return Selection(select=chosen["select"], ignore=chosen["ignore"], preview=job.params["preview"])


def _ids(values: Sequence[str]) -> tuple[str, ...]:
    """Rule ids may be repeated options or one list with commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _notes(job: Job, articles: Sequence[Article]) -> tuple[Finding, ...]:
    from filrouge import pipeline

    return tuple(
        finding
        for document in pipeline.annotate(articles, models=job.models, offices=job.offices, lexicon=job.lexicon)
        for finding in document.findings
    )


def _rendered(job: Job, findings: Sequence[Finding], articles: Sequence[Article]) -> Iterator[str]:
    if job.format() == "json":
        from filrouge.codec import dumps, finding_dict

        record: dict[str, Any] = {"findings": [finding_dict(finding) for finding in findings]}
        yield dumps(record, indent=1) + "\n"
    elif findings:
        from filrouge.outputs import terminal

        yield terminal.render_findings(findings, articles, ui=job.ui, colour=job.colour)


command = _Check(
    "check",
    work,
    [
        options.sources(),
        click.Option(["--against"], multiple=True, metavar="archive"),
        click.Option(["--select"], multiple=True, metavar="rule"),
        click.Option(["--ignore"], multiple=True, metavar="rule"),
        click.Option(["--preview"], is_flag=True),
        click.Option(["--notes"], is_flag=True),
        click.Option(["--fail-on"], type=options.OneOf(("error", "warning", "never")), default="warning"),
        *options.output("text", "json"),
        *options.reading(),
        *options.speech(),
    ],
)
