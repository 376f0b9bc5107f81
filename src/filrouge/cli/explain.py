"""`filrouge explain`: a rule's page, or which rules fired on a phrase."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.job import Job
from filrouge.cli.streams import Code
from filrouge.cli.tables import Style
from filrouge.outputs.safe import one_line

if TYPE_CHECKING:
    from filrouge.model.document import Document
    from filrouge.model.event import EventMention
    from filrouge.model.interval import Interval

_NOT_SAID = frozenset({"id", "start", "end", "text", "type", "rule", "anchor"})
"""Fields of a form that the lines of its timex show."""


def work(job: Job) -> int:
    what, text = job.params["what"], job.params["text"]
    if (what is None) == (text is None):
        raise Misuse("explain-one")
    job.emit(_page(what) if text is None else _phrase(job, text))
    return Code.DONE


def _page(what: str) -> Iterator[str]:
    from filrouge.lint import registry

    known = [rule.id for rule in registry.rules()]
    if what not in known:
        raise Misuse("no-such-rule", name=what, known=known)
    yield registry.page(what).rstrip("\n") + "\n"


def _phrase(job: Job, text: str) -> Iterator[str]:
    """The phrase as an article by itself: what was read, by which rule, to which value."""
    from filrouge import pipeline
    from filrouge.articles import ReadOptions, article_of_text

    options = ReadOptions(date=job.params["date"], language=job.params["language"])
    (document,) = pipeline.annotate([article_of_text(text, options, uri="text")], models=job.models)
    style, say = Style(job), job.texts.say
    article = document.article
    yield say("explain-head", language=article.language or "?", date=article.firstcreated or say("no-date")) + "\n"
    rows = {
        "times": list(_times(document, _forms(job, document))),
        "mentions": list(_mentions(document)),
        "quotes": list(_quotes(document)),
        "events": [row for event in document.events for row in _event(event)],
    }
    for name, found in rows.items():
        if found:
            yield f"\n{style.strong(say(name))}\n"
            yield from (f"  {row}\n" for row in found)
    if not any(rows.values()):
        yield say("explain-nothing") + "\n"


def _forms(job: Job, document: Document) -> dict[tuple[int, int], str]:
    """What the words of each time expression say by themselves, before any date is known."""
    from filrouge import pipeline

    found = {}
    ((_, reading),) = pipeline.readings([document.article], models=job.models)
    for form in reading.timexes:
        said = [(f.name, getattr(form, f.name)) for f in fields(form) if f.name not in _NOT_SAID]
        told = [f"{name}={value}" for name, value in said if value not in (None, "", False)]
        found[form.start, form.end] = " ".join(told)
    return found


def _times(document: Document, forms: dict[tuple[int, int], str]) -> Iterator[str]:
    for timex in document.timexes:
        yield f"{_place(timex.start, timex.end)} {one_line(timex.text)}"
        if form := forms.get((timex.start, timex.end)):
            yield f"    {one_line(form)}"
        yield f"    {timex.type} {timex.value}{f' {timex.mod}' if timex.mod else ''}  {_bounds(timex.interval)}"
        yield f"    {timex.rule}  anchor={timex.anchor}{f' {timex.anchor_id}' if timex.anchor_id else ''}"
        if timex.extent and timex.extent != timex.interval:
            yield f"    {timex.bound} {_bounds(timex.extent)}"
        if timex.why:
            yield f"    {one_line(str(timex.why))}"


def _mentions(document: Document) -> Iterator[str]:
    for mention in document.mentions:
        yield f"{_place(mention.start, mention.end)} {one_line(mention.text)}"
        state = f"  → {mention.state}" if mention.state else ""
        yield f"    {mention.kind} {', '.join(mention.actors) or mention.place_id or '–'}{state}"
        if mention.evidence:
            yield f"    {mention.evidence.by} {one_line(mention.evidence.why)}".rstrip()


def _quotes(document: Document) -> Iterator[str]:
    for quote in document.quotes:
        yield f"{_place(quote.start, quote.end)} {one_line(quote.text)}"
        yield f"    {quote.kind} {quote.polarity} {quote.certainty}  — {one_line(quote.speaker_name or '?')}"


def _event(event: EventMention) -> Iterator[str]:
    yield f"{_place(event.start, event.end)} {one_line(event.text)}"
    yield f"    {event.type}{f'.{event.mode}' if event.mode else ''} {event.status}  {event.rule}"
    for role, participants in (("source", event.sources), ("target", event.targets)):
        for participant in participants:
            yield f"    {role} {participant.id} ({participant.mention})  {participant.rule}"
    if event.place:
        yield f"    place {event.place.id}"
    yield f"    {event.time.timex or '–'} {_bounds(event.time.interval)}  {one_line(str(event.time.why))}"


def _place(start: int, end: int) -> str:
    return f"[{start}, {end})"


def _bounds(interval: Interval | None) -> str:
    if interval is None:
        return "–"
    earliest, latest = interval.iso()
    return f"[{earliest or '…'}, {latest or '…'})"


command = Command(
    "explain",
    work,
    [
        click.Argument(["what"], required=False),
        click.Option(["--text"], type=str, metavar="text"),
        options.common("date", type=options.Day(written=True)),
        options.common("language", type=options.LANGUAGE),
        options.model(),
        *options.looks(),
    ],
)
