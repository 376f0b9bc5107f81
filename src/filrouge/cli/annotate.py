"""`filrouge annotate`: each article by itself, with its times, mentions, quotes and events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import Job

if TYPE_CHECKING:
    from filrouge.cli.target import Target
    from filrouge.model.article import Article


def work(job: Job) -> int:
    intake = Intake(job, given_sources(job))
    if job.format() == "timeml" and not job.params["json"]:
        _write_timeml(job, intake)
    else:
        job.emit(_rendered(job, intake))
    return intake.close()


def _write_timeml(job: Job, intake: Intake) -> None:
    """One file for each article, in a folder; a single article goes where results go."""
    from filrouge.outputs import timeml

    targets: list[Target] = []

    def known(articles: list[Article]) -> None:
        if job.folder is not None:
            spared = [*intake.sources, *([job.params["refused"]] if job.refused else [])]
            targets.extend(job.folder.targets((a.uri for a in articles), ".tml", spared=spared))
        elif len(articles) > 1:
            raise Misuse("needs-folder", count=len(articles))

    for number, document in enumerate(intake.documents(known)):
        text = timeml.write(document)
        if targets:
            targets[number].write([text])
        else:
            job.emit([text])


def _rendered(job: Job, intake: Intake) -> Iterator[str]:
    """One Document after the other, so that a long run shows its first result at once."""
    form = "json" if job.params["json"] else job.format()
    for document in intake.documents():
        if form == "json":
            from filrouge.codec import document_dict, dumps

            yield dumps(document_dict(document)) + "\n"
        elif form == "plover":
            from filrouge.codec import dumps
            from filrouge.outputs import plover

            yield from (dumps(record) + "\n" for record in plover.records(document))
        else:
            from filrouge.outputs import terminal

            yield terminal.render_document(document, ui=job.ui, width=job.width, colour=job.colour)


command = Command(
    "annotate",
    work,
    [
        options.sources(),
        click.Option(["--json"], is_flag=True),
        *options.output("text", "json", "timeml", "plover"),
        *options.reading(),
        *options.speech(),
    ],
)
