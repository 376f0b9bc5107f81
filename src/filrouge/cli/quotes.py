"""`filrouge quotes`: who said what, each with its place."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

import click

from filrouge.chronologies.select import words_of
from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import UNWRAPPED, Job
from filrouge.cli.tables import Lines, Style, csv_row
from filrouge.cli.timeline import bounds
from filrouge.knowledge.names import words
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote
from filrouge.outputs.safe import one_line
from filrouge.quotes import Told, same_words

_COLUMNS = ("uri", "line", "column", "date", "speaker", "addressee", "kind", "polarity", "certainty", "same", "text")
_ELSEWHERE = 3
"""That many other articles with the same words are shown in the text forms."""


class Found(NamedTuple):
    """A quote; `same` is the number of the group of those with its words, `elsewhere` the first others of it in other
    articles, with their places, and `more` how many there are besides."""

    told: Told
    same: int | None = None
    elsewhere: tuple[Told, ...] = ()
    more: int = 0


def work(job: Job) -> int:
    from filrouge.actors import unified

    intake = Intake(job, given_sources(job))
    documents = unified(tuple(intake.dated_documents()), job.offices)
    job.emit(_RENDER[job.format()](job, _found(job, documents)))
    return intake.close()


def _found(job: Job, documents: Sequence[Document]) -> Iterator[Found]:
    """The quotes asked for, in the order of the articles; their words are looked for in all articles."""
    names = _names(documents) if job.params["speaker"] else {}
    groups = same_words(documents)
    group_of = {id(told.quote): number for number, group in enumerate(groups) for told in group}
    own = _of_one_article(groups)
    for document in documents:
        if not _published_within(job, document.article.interval):
            continue
        for quote in _wanted(job, document, names):
            told, number = Told(document, quote), group_of.get(id(quote))
            if number is None:
                yield Found(told)
                continue
            group, mine = groups[number], own[number, id(document)]
            shown = (*group[: mine.start][:_ELSEWHERE], *group[mine.stop :][:_ELSEWHERE])[:_ELSEWHERE]
            yield Found(told, number, shown, len(group) - len(mine) - len(shown))


def _of_one_article(groups: Sequence[tuple[Told, ...]]) -> dict[tuple[int, int], range]:
    """(number of a group, id of a document) -> where its quotes stand in the group: together, as groups keep the order."""
    found: dict[tuple[int, int], range] = {}
    for number, group in enumerate(groups):
        for at, told in enumerate(group):
            key = number, id(told.document)
            found[key] = range(found[key].start if key in found else at, at + 1)
    return found


def _names(documents: Sequence[Document]) -> dict[str, frozenset[str]]:
    """Id -> all the words that any article names its bearer with: "Ryabkov" finds what "Riabkov" said."""
    named: dict[str, set[str]] = {}
    for document in documents:
        for mention in document.mentions:
            if mention.kind == "person" and len(mention.actors) == 1:
                named.setdefault(mention.actors[0], set()).add(mention.name)
    return {id: words_of(" ".join(sorted(names))) for id, names in named.items()}


def _wanted(job: Job, document: Document, names: Mapping[str, frozenset[str]]) -> Iterator[Quote]:
    speaker, about = (words_of(job.params[name] or "") for name in ("speaker", "about"))
    mentions = {mention.id: mention for mention in document.mentions} if speaker else {}
    for quote in document.quotes:
        mention = mentions.get(quote.speaker_mention or "")
        if (not speaker or speaker <= _speaker_words(quote, document, mention, names)) and (
            not about or _speaks_of(quote, about)
        ):
            yield quote


def _speaks_of(quote: Quote, about: frozenset[str]) -> bool:
    said = words_of(quote.text)
    return all(word in said or (len(word) > 3 and any(other.startswith(word) for other in said)) for word in about)


def _speaker_words(
    quote: Quote, document: Document, mention: Mention | None, known: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """All the words that the speaker is known by: as resolved, as written, as an id."""
    names = [quote.speaker_name or ""]
    elsewhere: frozenset[str] = frozenset()
    if quote.speaker:
        names.append(document.article.body_text[slice(*quote.speaker)])
    if mention is not None:
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
    from filrouge.codec import dumps
    from filrouge.codec.documents import quote_dict

    records: list[dict[str, Any]] = []
    for one in found:
        document, quote = one.told
        article = document.article
        record = quote_dict(quote, article.body_text)
        records.append({"uri": article.uri, "firstcreated": article.firstcreated, **record, "same": _group(one.same)})
    yield dumps({"quotes": records}, indent=1) + "\n"


def _group(same: int | None) -> str | None:
    return None if same is None else f"w{same + 1}"


def _csv(job: Job, found: Iterable[Found]) -> Iterator[str]:
    yield csv_row(_COLUMNS)
    for document, found_there in groupby(found, key=lambda one: one.told.document):
        article = document.article
        lines = Lines(article.body_text)
        for one in found_there:
            q = one.told.quote
            place = lines.place(q.start)
            said = (q.speaker_name, q.addressee, q.kind, q.polarity, q.certainty, _group(one.same), q.text)
            yield csv_row((article.uri, *place, article.firstcreated, *said))


def _markdown(job: Job, found: Iterable[Found]) -> Iterator[str]:
    from filrouge.outputs import markdown

    for document, found_there in groupby(found, key=lambda one: one.told.document):
        lines = Lines(document.article.body_text)
        for one in found_there:
            quote = one.told.quote
            head = markdown.escape(_head(job, quote, document))
            words = "\n".join(f"> {markdown.escape(line)}" for line in quote.text.splitlines() or [""])
            also = "".join(f">\n> {markdown.escape(line)}\n" for line in _elsewhere(job, one))
            yield f"{words}\n>\n> — {head} ({markdown.escape(lines.where(document.article.uri, quote.start))})\n{also}\n"


def _text(job: Job, found: Iterable[Found]) -> Iterator[str]:
    style = Style(job)
    for document, found_there in groupby(found, key=lambda one: one.told.document):
        lines = Lines(document.article.body_text)
        for one in found_there:
            quote = one.told.quote
            place = one_line(lines.where(document.article.uri, quote.start))
            also = "".join(f"{style.faint(_wrapped(job, line))}\n" for line in _elsewhere(job, one))
            head = style.name(one_line(_head(job, quote, document)))
            yield f"{head}  {style.faint(place)}\n{_wrapped(job, one_line(quote.text))}\n{also}\n"


def _wrapped(job: Job, words: str) -> str:
    if job.width >= UNWRAPPED:
        return f"  {words}"
    return textwrap.fill(words, max(20, job.width - 2), initial_indent="  ", subsequent_indent="  ")


def _elsewhere(job: Job, found: Found) -> Iterator[str]:
    """Where other articles have the same words; another wording is shown."""
    own = words(found.told.quote.text)
    for document, quote in found.elsewhere:
        where = one_line(_lines(document.article.body_text).where(document.article.uri, quote.start))
        alike = words(quote.text) == own
        yield job.texts.say("same-words" if alike else "other-wording", place=where, words=one_line(quote.text))
    if found.more:
        yield job.texts.say("more-elsewhere", count=found.more)


@lru_cache(maxsize=64)
def _lines(text: str) -> Lines:
    """Places of a text; those that many others echo are asked for again and again."""
    return Lines(text)


def _head(job: Job, quote: Quote, document: Document) -> str:
    """Who, when, and how surely."""
    say = job.texts.say
    pieces = [quote.speaker_name or say("unknown-speaker"), _published(job, document)]
    pieces += [say("quote-told", words=quote.addressee)] if quote.addressee else []
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
