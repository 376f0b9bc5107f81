"""`filrouge timeline`: the chronology of all articles together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import Job
from filrouge.languages import part

if TYPE_CHECKING:
    from filrouge.chronologies.select import Wanted
    from filrouge.model.chronology import Chronology


def work(job: Job) -> int:
    filters = wanted(job)
    from filrouge import pipeline
    from filrouge.chronologies.select import select

    intake = Intake(job, given_sources(job))
    articles = tuple(intake.articles())
    if not articles:
        return intake.close()
    whole = pipeline.chronology(articles, models=job.models, offices=job.offices, lexicon=job.lexicon)
    chosen = select(whole, filters)
    if whole.entries and not chosen.entries:
        job.tell("nothing-chosen", count=len(whole.entries))
    job.emit(rendered(job, chosen))
    return intake.close()


def wanted(job: Job) -> Wanted:
    """The filter that the options ask for."""
    from filrouge.chronologies.select import Wanted

    given = job.params
    known = tuple(part(job.ui, "labels").types)
    for name in given["type"]:
        if name.upper() not in known:
            raise Misuse("no-such-type", name=name, known=known, choices=", ".join(known))
    since, until = bounds(given["since"], given["until"])
    return Wanted(
        stories=given["story"],
        since=since,
        until=until,
        actors=given["actor"],
        places=given["place"],
        types=tuple(name.upper() for name in given["type"]),
        about=given["about"] or "",
        most=given["most"],
        order=given["order"],
    )


def bounds(since: str | None, until: str | None) -> tuple[datetime | None, datetime | None]:
    """[start, end) of two days, months or years, both included."""
    start = options.interval_of(since).earliest if since else None
    end = options.interval_of(until).latest if until else None
    return start, end


def rendered(job: Job, chronology: Chronology) -> Iterator[str]:
    """The chronology in the format asked for."""
    form = job.format()
    if form == "json":
        from filrouge.codec import chronology_dict, dumps

        yield dumps(chronology_dict(chronology), indent=1) + "\n"
    elif form == "md":
        from filrouge.outputs import markdown

        yield markdown.render(chronology, ui=job.ui)
    elif form == "html":
        from filrouge.outputs import html

        yield html.render_page(chronology, ui=job.ui)
    else:
        from filrouge.outputs import terminal

        yield terminal.render(chronology, ui=job.ui, width=job.width, colour=job.colour)


command = Command(
    "timeline",
    work,
    [
        options.sources(),
        click.Option(["--since"], type=options.Day()),
        click.Option(["--until"], type=options.Day()),
        click.Option(["--actor"], multiple=True, metavar="name"),
        click.Option(["--place"], multiple=True, metavar="name"),
        click.Option(["--type"], multiple=True, metavar="type"),
        click.Option(["--about"], type=str, metavar="words"),
        click.Option(["--story"], multiple=True, metavar="id"),
        click.Option(["--most"], type=options.Count()),
        click.Option(["--order"], type=options.OneOf(("date", "weight")), default="date"),
        *options.output("text", "json", "md", "html"),
        *options.reading(),
        *options.speech(),
    ],
)
