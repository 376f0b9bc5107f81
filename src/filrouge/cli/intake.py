"""Reading the sources of a command: what was kept, refused, seen twice, and what that means."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

import click

from filrouge.cli.job import Job
from filrouge.cli.streams import Code, complain, write
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.refusal import Refusal
from filrouge.model.text import Reason
from filrouge.outputs.safe import one_line

if TYPE_CHECKING:
    from filrouge.articles import Received


class Intake:
    """One pass over sources: iterate `articles()` or `documents()` to the end, then ask `close()`."""

    def __init__(self, job: Job, sources: tuple[str, ...]) -> None:
        self.job = job
        self.sources = sources
        self.kept = 0
        self.extra = 0
        self.duplicates = 0
        self.refusals: list[Refusal] = []

    def articles(self) -> Iterator[Article]:
        """What could be read, in order; refusals are told as they come."""
        return (received.article for received in self._received())

    def documents(self, known: Callable[[list[Article]], None] | None = None) -> Iterator[Document]:
        """Each article annotated by itself; one that was annotated before is taken as it is.

        With `known`, all sources are read first, and it is told of the articles before the work on them.
        """
        from filrouge import pipeline

        items: Iterable[Received] = self._received()
        if known is not None:
            items = list(items)
            known([received.article for received in items])
        for received in items:
            earlier = _annotated(received)
            if earlier is None:
                yield from pipeline.annotate(
                    [received.article], models=self.job.models, offices=self.job.offices, lexicon=self.job.lexicon
                )
            else:
                yield earlier

    def dated_documents(self) -> Iterator[Document]:
        """The same, once all are there: an article without a date may take it from the others."""
        from filrouge import pipeline

        received = list(self._received())
        earlier = [_annotated(r) for r in received]
        unread = [r.article for r, document in zip(received, earlier, strict=True) if document is None]
        read = iter(pipeline.documents(unread, models=self.job.models, offices=self.job.offices, lexicon=self.job.lexicon))
        for document in earlier:
            yield next(read) if document is None else document

    def _received(self) -> Iterator[Received]:
        from filrouge.articles import Duplicate, ReadOptions, Skipped, read_items

        given = self.job.params
        options = ReadOptions(**{name: given[name] for name in ("date", "language", "input", "encoding") if name in given})
        try:
            for item in read_items(self.sources, options, getattr(sys.stdin, "buffer", None)):
                if isinstance(item, Refusal):
                    self._refuse(item)
                elif isinstance(item, Duplicate):
                    self.duplicates += 1
                    if self.job.verbose:
                        self.job.tell("duplicate", uri=item.uri)
                elif isinstance(item, Skipped):
                    self.job.progress.clear()
                    self.job.say(self.job.texts.counted("skipped", item.count, source=item.source))
                else:
                    self.kept += 1
                    self.job.progress.show(self.kept, item.article.uri)
                    for finding in item.article.findings:
                        if finding.rule == "language-not-supported":
                            self.job.say(
                                f"{one_line(item.article.uri)}{self.job.texts.say('colon')} {self._worded(finding.message)}"
                            )
                    if self.job.verbose:
                        self._describe(item.article)
                    yield item
        finally:
            self.job.progress.clear()

    def add(self, other: Intake) -> None:
        """Count what another pass read with this one; what was kept decides nothing here."""
        self.extra += other.kept
        self.duplicates += other.duplicates
        self.refusals += other.refusals

    def close(self) -> Code:
        """Write the refused file and the last line; the code says what became of the sources."""
        from filrouge.codec import dumps

        if self.job.refused:
            lines = (
                dumps({"source": r.source, "position": r.position, "code": r.code, "reason": self._reason(r)}) + "\n"
                for r in self.refusals
            )
            self.job.refused.write(chain(lines, self._bad_rows()))
        refused = len(self.refusals)
        kept = self.kept + self.extra
        read = kept + refused + self.duplicates
        if read > 1 or refused:
            self.job.tell("tally", read=read, kept=kept, refused=refused, duplicate=self.duplicates)
        if not self.kept:
            self.job.tell("nothing-read")
            return Code.NOTHING_READ
        return Code.SOME_REFUSED if refused or self.job.bad_rows else Code.DONE

    def _bad_rows(self) -> Iterator[str]:
        """What could not be used of `--actors` and `--lexicon`, as lines of the refused file."""
        from filrouge.codec import dumps

        for source, row in self.job.bad_rows:
            why = {"code": row.reason.code, "reason": self._worded(row.reason)}
            yield dumps({"source": source, "position": f"line {row.line}", **why}) + "\n"

    def _refuse(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)
        self.job.progress.clear()
        place = f" ({one_line(refusal.position)})" if refusal.position else ""
        # Each refused source is told even with -q: it is a result, not chatter.
        complain(f"{one_line(refusal.source)}{place}{self.job.texts.say('colon')} {self._reason(refusal)}")

    def _reason(self, refusal: Refusal) -> str:
        return self._worded(Reason(refusal.code, refusal.args))

    def _worded(self, reason: Reason) -> str:
        from filrouge.codec.messages import message

        return one_line(message(reason, ui=self.job.ui))

    def _describe(self, article: Article) -> None:
        self.job.progress.clear()
        words = self.job.texts
        date = article.firstcreated or (str(article.interval.iso()[0]) + "…" if article.interval else words.say("no-date"))
        basis = article.firstcreated_basis
        self.job.tell(
            "kept",
            uri=article.uri,
            language=article.language or "?",
            date=date,
            basis=words.say(f"basis-{basis or 'none'}"),
            encoding=article.encoding or "–",
        )


def given_sources(job: Job) -> tuple[str, ...]:
    """SOURCES, or standard input when something is piped in; at a terminal with neither, the help."""
    sources: tuple[str, ...] = job.params["sources"]
    if sources:
        return sources
    if _at_terminal():
        write(job.ctx.get_help() + "\n")
        raise click.exceptions.Exit(Code.DONE)
    return ("-",)


def _at_terminal() -> bool:
    return sys.stdin is None or sys.stdin.isatty()


def _annotated(received: Received) -> Document | None:
    """The Document that a line holds; None for one of another version, or changed by hand."""
    from filrouge.codec import document_from_dict

    if received.document is None:
        return None
    try:
        return document_from_dict(received.document)
    except ValueError:
        return None
