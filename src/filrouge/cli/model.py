"""`filrouge model`: the folder of the pipeline that reads a language."""

from __future__ import annotations

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.job import Job
from filrouge.cli.streams import Code


def work(job: Job) -> int:
    language = job.params["language"]
    if language is None:
        raise Misuse("missing", name=job.texts.metavar("language"))
    job.emit([f"{job.models.folder(language)}\n"])
    return Code.DONE


command = Command(
    "model",
    work,
    [click.Argument(["language"], type=options.LANGUAGE, required=False), options.model()],
)
