"""`filrouge demo`: the main job on the example articles, with a page."""

from __future__ import annotations

from pathlib import Path

import click

import filrouge
from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake
from filrouge.cli.job import Job
from filrouge.cli.streams import Code, NotWritten
from filrouge.cli.target import Target

PAGE = "build/demo.html"
_ARTICLES = (".txt", ".html", ".htm", ".jsonl")


def work(job: Job) -> int:
    target = _page(job.params["output"] or PAGE, own=job.params["output"] is None)
    from filrouge import pipeline
    from filrouge.outputs import html, terminal

    intake = Intake(job, examples())
    articles = tuple(intake.articles())
    if not articles:
        return intake.close()
    chronology = pipeline.chronology(articles, models=job.models)
    job.emit([terminal.render(chronology, ui=job.ui, width=job.width, colour=job.colour)])
    target.write([html.render_page(chronology, ui=job.ui)])
    code = intake.close()
    job.tell("demo-page", file=target.name)
    # The examples hold pages that are meant to be refused or not; either way the demo is done.
    return code if code is Code.NOTHING_READ else Code.DONE


def examples() -> tuple[str, ...]:
    """Files of the example articles: in the installed package, else those of the source tree."""
    package = Path(filrouge.__file__).parent
    for folder in (package / "examples", package.parent.parent / "examples"):
        # The page that describes the examples is none of them.
        if files := sorted(file for file in folder.glob("*") if file.suffix in _ARTICLES):
            return tuple(_near(file) for file in files)
    raise FileNotFoundError("the example articles are not installed")


def _near(file: Path) -> str:
    """The shorter name that a file has from here, when it lies under this folder."""
    try:
        return str(file.relative_to(Path.cwd()))
    except (OSError, ValueError):
        return str(file)


def _page(path: str, *, own: bool) -> Target:
    """The page is ours to replace; its default folder is made when it is missing."""
    file = Path(path)
    if own:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise NotWritten(path, problem) from None
    return Target(file, force=True)


command = Command(
    "demo",
    work,
    [click.Option(["-o", "--output"], type=str, metavar="file"), options.model(), *options.speech()],
)
