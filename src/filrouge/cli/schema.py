"""`filrouge schema`: the JSON Schema of a record that filrouge reads or writes."""

from __future__ import annotations

from collections.abc import Iterator

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.job import Job
from filrouge.cli.streams import Code


def work(job: Job) -> int:
    from filrouge.codec import schema

    name = job.params["name"]
    if name is None:
        job.emit(f"{known}\n" for known in schema.names())
        return Code.DONE
    if name not in schema.names():
        raise Misuse("no-such-schema", name=name, known=schema.names(), choices=", ".join(schema.names()))
    job.emit(_rendered(name))
    return Code.DONE


def _rendered(name: str) -> Iterator[str]:
    from filrouge.codec import schema

    yield schema.text(name)


command = Command("schema", work, [click.Argument(["name"], required=False), *options.output()])
