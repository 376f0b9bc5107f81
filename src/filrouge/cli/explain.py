"""`filrouge explain`: a rule's page, or which rules fired on a phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import click

from filrouge.cli import options
from filrouge.cli.group import Command, Misuse
from filrouge.cli.job import Job
from filrouge.cli.streams import Code
from filrouge.cli.tables import Style
from filrouge.outputs.safe import one_line

if TYPE_CHECKING:
    from filrouge.cli.explain_times import Page
    from filrouge.model.article import Article
    from filrouge.model.document import Document


def work(job: Job) -> int:
    what, text = job.params["what"], job.params["text"]
    if (what is None) == (text is None):
        raise Misuse("explain-one")
    job.emit(_page(what) if text is None else _phrase(job, text))
    return Code.SOME_REFUSED if job.bad_rows else Code.DONE


def _page(what: str) -> Iterator[str]:
    from filrouge.lint import registry

    known = [rule.id for rule in registry.rules()]
    if what not in known:
        raise Misuse("no-such-rule", name=what, known=known)
    yield registry.page(what).rstrip("\n") + "\n"


def _phrase(job: Job, text: str) -> Iterator[str]:
    """The phrase as an article by itself. Its times come first: they need no language pipeline."""
    from filrouge.articles import ReadOptions, article_of_text

    options = ReadOptions(date=job.params["date"], language=job.params["language"])
    article = article_of_text(text, options, uri="text")
    page = _times(job, article)
    style, say = Style(job), job.texts.say
    yield say("explain-head", language=article.language or "?", date=page.published) + "\n"
    sections = chain([(say("times"), page.times), (page.heading, page.left_alone)], _rest(job, article))
    nothing = True
    for name, lines in sections:
        for number, line in enumerate(lines()):
            nothing = False
            yield f"\n{style.strong(name)}\n" if not number else ""
            yield f"  {line}".rstrip() + "\n"
    if nothing:
        yield say("explain-nothing") + "\n"


def _times(job: Job, article: Article) -> Page:
    from filrouge.cli.explain_times import Page, explained

    return Page(explained(article), ui=job.ui, style=Style(job), width=job.width)


def _rest(job: Job, article: Article) -> Iterator[tuple[str, Callable[[], Iterator[str]]]]:
    """What is read besides times; the language pipeline is loaded when this is asked for the first of it."""
    from filrouge.cli.explain_acts import ActPage, acts_of

    ((_, parse),) = job.models.parses([article])
    acts = acts_of(article, parse, offices=job.offices, lexicon=job.lexicon)
    page = ActPage(acts, ui=job.ui, style=Style(job), width=job.width)
    say = job.texts.say
    yield say("mentions"), lambda: _mentions(acts.document)
    yield say("quotes"), lambda: _quotes(acts.document)
    yield say("events"), page.told
    yield page.heading, page.untold


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


def _place(start: int, end: int) -> str:
    return f"[{start}, {end})"


command = Command(
    "explain",
    work,
    [
        click.Argument(["what"], required=False),
        click.Option(["--text"], type=str, metavar="text"),
        options.common("date", type=options.Day(written=True)),
        options.common("language", type=options.LANGUAGE),
        options.model(),
        options.actors(),
        options.lexicon(),
        *options.looks(),
    ],
)
