"""`filrouge annotate`: each article by itself, with its times, mentions, quotes and events."""

from __future__ import annotations

from collections.abc import Iterator

import click

from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import Job


def work(job: Job) -> int:
    intake = Intake(job, given_sources(job))
    job.emit(_rendered(job, intake))
    return intake.close()


def _rendered(job: Job, intake: Intake) -> Iterator[str]:
    """One Document after the other, so that a long run shows its first result at once."""
    as_json = job.params["json"] or job.format() == "json"
    for document in intake.documents():
        if as_json:
            from filrouge.codec import document_dict, dumps

            yield dumps(document_dict(document)) + "\n"
        else:
            from filrouge.outputs import terminal

            yield terminal.render_document(document, ui=job.ui, width=job.width, colour=job.colour)


command = Command(
    "annotate",
    work,
    [
        options.sources(),
        click.Option(["--json"], is_flag=True),
        *options.output("text", "json"),
        *options.reading(),
        *options.speech(),
    ],
)
