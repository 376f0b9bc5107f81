"""`filrouge schema`: the JSON Schema of a record that filrouge reads or writes."""

from __future__ import annotations

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.job import Job
from filrouge.cli.streams import Code


def work(job: Job) -> int:
    from filrouge.codec import schema

    name, known = job.params["name"], schema.names()
    if name is None:
        job.emit(f"{one}\n" for one in known)
    elif name in known:
        job.emit([schema.text(name).rstrip("\n") + "\n"])
    else:
        raise Misuse("no-such-schema", name=name, known=known, choices=", ".join(known))
    return Code.DONE


command = Command("schema", work, [click.Argument(["name"], required=False), *options.output()])
