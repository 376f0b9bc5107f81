"""`filrouge quotes`: who said what, each with its place."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import click

from filrouge.chronologies.select import words_of
from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import UNWRAPPED, Job
from filrouge.cli.tables import Lines, Style, csv_row
from filrouge.cli.timeline import bounds
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.quote import Quote
from filrouge.outputs.safe import one_line

_COLUMNS = ("uri", "line", "column", "date", "speaker", "kind", "polarity", "certainty", "text")
Found = tuple[Document, list[Quote]]


def work(job: Job) -> int:
    from filrouge.actors import unified

    intake = Intake(job, given_sources(job))
    documents = unified(tuple(intake.dated_documents()), job.offices)
    names = _names(documents) if job.params["speaker"] else {}
    found = (
        (document, quotes)
        for document in documents
        if _published_within(job, document.article.interval) and (quotes := _wanted(job, document, names))
    )
    job.emit(_RENDER[job.format()](job, found))
    return intake.close()


def _names(documents: Sequence[Document]) -> dict[str, frozenset[str]]:
    """Id -> all the words that any article names its bearer with: "Ryabkov" finds what "Riabkov" said."""
    words: dict[str, set[str]] = {}
    for document in documents:
        for mention in document.mentions:
            if mention.kind == "person" and len(mention.actors) == 1:
                words.setdefault(mention.actors[0], set()).add(mention.name)
    return {id: words_of(" ".join(sorted(names))) for id, names in words.items()}


def _wanted(job: Job, document: Document, names: Mapping[str, frozenset[str]]) -> list[Quote]:
    speaker, about = (words_of(job.params[name] or "") for name in ("speaker", "about"))
    return [
        quote
        for quote in document.quotes
        if (not speaker or speaker <= _speaker_words(quote, document, names)) and (not about or _speaks_of(quote, about))
    ]


def _speaks_of(quote: Quote, about: frozenset[str]) -> bool:
    said = words_of(quote.text)
    return all(word in said or (len(word) > 3 and any(other.startswith(word) for other in said)) for word in about)


def _speaker_words(quote: Quote, document: Document, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """All the words that the speaker is known by: as resolved, as written, as an id."""
    names = [quote.speaker_name or ""]
    elsewhere: frozenset[str] = frozenset()
    if quote.speaker:
        names.append(document.article.body_text[slice(*quote.speaker)])
    for mention in document.mentions if quote.speaker_mention else ():
        if mention.id == quote.speaker_mention:
            names += [mention.name, *mention.actors]
            elsewhere = elsewhere.union(*(known.get(actor, frozenset()) for actor in mention.actors))
    return words_of(" ".join(names)) | elsewhere


def _published_within(job: Job, published: Interval | None) -> bool:
    """A quote has the day of its article; one without a day is out when a bound is given."""
    start, end = bounds(job.params["since"], job.params["until"])
    if start is None and end is None:
        return True
    if published is None:
        return False
    late = end is not None and published.earliest is not None and published.earliest >= end
    early = start is not None and published.latest is not None and published.latest <= start
    return not (late or early)


def _json(job: Job, found: Iterable[Found]) -> Iterator[str]:
    from filrouge.codec import document_dict, dumps

    records: list[dict[str, Any]] = []
    for document, quotes in found:
        ids = {quote.id for quote in quotes}
        article = {"uri": document.article.uri, "firstcreated": document.article.firstcreated}
        records += [{**article, **record} for record in document_dict(document)["quotes"] if record["id"] in ids]
    yield dumps({"quotes": records}, indent=1) + "\n"


def _csv(job: Job, found: Iterable[Found]) -> Iterator[str]:
    yield csv_row(_COLUMNS)
    for document, quotes in found:
        article = document.article
        lines = Lines(article.body_text)
        for q in quotes:
            place = lines.place(q.start)
            said = (q.speaker_name, q.kind, q.polarity, q.certainty, q.text)
            yield csv_row((article.uri, *place, article.firstcreated, *said))


def _markdown(job: Job, found: Iterable[Found]) -> Iterator[str]:
    from filrouge.outputs import markdown

    for document, quotes in found:
        lines = Lines(document.article.body_text)
        for quote in quotes:
            head = markdown.escape(_head(job, quote, document))
            words = "\n".join(f"> {markdown.escape(line)}" for line in quote.text.splitlines() or [""])
            yield f"{words}\n>\n> — {head} ({markdown.escape(lines.where(document.article.uri, quote.start))})\n\n"


def _text(job: Job, found: Iterable[Found]) -> Iterator[str]:
    style = Style(job)
    for document, quotes in found:
        lines = Lines(document.article.body_text)
        for quote in quotes:
            words = one_line(quote.text)
            if job.width < UNWRAPPED:
                words = textwrap.fill(words, max(20, job.width - 2), initial_indent="  ", subsequent_indent="  ")
            else:
                words = f"  {words}"
            place = one_line(lines.where(document.article.uri, quote.start))
            yield f"{style.name(one_line(_head(job, quote, document)))}  {style.faint(place)}\n{words}\n\n"


def _head(job: Job, quote: Quote, document: Document) -> str:
    """Who, when, and how surely."""
    say = job.texts.say
    pieces = [quote.speaker_name or say("unknown-speaker"), _published(job, document)]
    pieces += [say(f"quote-{quote.kind}")] if quote.kind != "direct" else []
    pieces += [say("quote-denied")] if quote.polarity == "negative" else []
    pieces += [say("quote-conditional")] if quote.certainty == "conditional" else []
    return ", ".join(pieces)


def _published(job: Job, document: Document) -> str:
    """The article's day in words, or as much as is known of it."""
    from filrouge.codec.datewords import interval_words
    from filrouge.codec.messages import pack

    interval = document.article.interval
    return interval_words(interval, "day" if interval and interval.day else "month", pack(job.ui).dates)


_RENDER: dict[str, Callable[[Job, Iterable[Found]], Iterator[str]]] = {
    "text": _text,
    "json": _json,
    "csv": _csv,
    "md": _markdown,
}

command = Command(
    "quotes",
    work,
    [
        options.sources(),
        click.Option(["--speaker"], type=str, metavar="name"),
        click.Option(["--about"], type=str, metavar="words"),
        click.Option(["--since"], type=options.Day()),
        click.Option(["--until"], type=options.Day()),
        *options.output("text", "json", "csv", "md"),
        *options.reading(),
        *options.speech(),
    ],
)
