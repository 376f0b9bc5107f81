"""`filrouge actors`: who is in the articles, and what stayed unresolved."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import UNWRAPPED, Job
from filrouge.cli.tables import Lines, Style, csv_row
from filrouge.outputs.safe import one_line

if TYPE_CHECKING:
    from filrouge.codec.names import Cast
    from filrouge.model.actor import Actor
    from filrouge.model.document import Document

_COLUMNS = ("id", "name", "kind", "state", "offices", "mentions", "articles", "first", "last", "also", "as")
_AS = 6
"""That many of the words that stand for an actor are shown in the text form."""
_WAYS = 3
"""That many examples an actor is shown with by `--why`."""
_INDENT = "    "


def work(job: Job) -> int:
    intake = Intake(job, given_sources(job))
    documents = tuple(intake.dated_documents())
    if intake.kept:
        from filrouge.actors import who_is_who
        from filrouge.codec.names import cast_of

        listing = Listing(job, documents, who_is_who(documents, job.offices), cast_of(documents))
        job.emit(_RENDER[job.format()](listing))
    return intake.close()


class Listing:
    """The actors of the articles, ready to be written in any form."""

    def __init__(self, job: Job, documents: Sequence[Document], actors: Sequence[Actor], cast: Cast) -> None:
        self.job, self.actors, self.cast = job, actors, cast
        self.style = Style(job)
        self._texts = {document.article.uri: document.article.body_text for document in documents}

    def json(self) -> Iterator[str]:
        from filrouge.codec import dumps
        from filrouge.codec.actors import actors_dict

        yield dumps(actors_dict(self.actors, self.cast, self.job.ui), indent=1) + "\n"

    def csv(self) -> Iterator[str]:
        yield csv_row(_COLUMNS)
        for actor in self.actors:
            offices = " | ".join(f"{entity} {role}" for entity, role in actor.offices)
            counts = (actor.mentions, len(actor.citations), actor.first, actor.last)
            words = (" | ".join(actor.also), " | ".join(actor.names))
            yield csv_row((actor.id, self._name(actor), actor.kind, actor.state, offices, *counts, *words))

    def text(self) -> Iterator[str]:
        open_names = False
        for actor in self.actors:
            if actor.id is None and not open_names:
                open_names = True
                yield f"\n{self.style.strong(self.job.texts.say('unresolved'))}\n"
            yield from self._lines(actor)

    def _lines(self, actor: Actor) -> Iterator[str]:
        name = one_line(self._name(actor))
        ids = ", ".join(map(one_line, (actor.id, *actor.also))) if actor.id else self.job.texts.say(f"kind-{actor.kind}")
        about = "".join(f", {one_line(what)}" for what in self._about(actor))
        yield f"{self.style.name(name)}{about}  {self.style.faint(ids)}\n"
        yield from self._wrapped(self._seen(actor))
        spelt = {words.casefold(): words for words in map(one_line, reversed(actor.names)) if words != name}
        others = list(spelt.values())[::-1]
        if others:
            yield from self._wrapped(" · ".join(others[:_AS]) + (" …" if len(others) > _AS else ""))
        if self.job.params["why"]:
            yield from self._why(actor)

    def _about(self, actor: Actor) -> Iterator[str]:
        """State and offices."""
        from filrouge.codec.messages import message
        from filrouge.model.text import reason

        if actor.state:
            yield self.cast.name(actor.state, self.job.ui).text
        for role in dict.fromkeys(role for _, role in actor.offices):
            yield message(reason("office", role=role), ui=self.job.ui)

    def _seen(self, actor: Actor) -> str:
        """How often, and from when to when."""
        counted = self.job.texts.counted
        count = counted("mentions", actor.mentions) + ", " + counted("articles", len(actor.citations))
        if actor.first is None or actor.last is None:
            return count
        from filrouge.codec.datewords import interval_words
        from filrouge.codec.messages import pack
        from filrouge.model.interval import Interval, midnight

        interval = Interval(midnight(actor.first), midnight(actor.last) + timedelta(days=1))
        return f"{count}, {interval_words(interval, 'day', pack(self.job.ui).dates, manner='lasting')}"

    def _why(self, actor: Actor) -> Iterator[str]:
        """Examples of the ways in which mentions were identified, then like names with what was decided of them."""
        from filrouge.codec.messages import message

        for way in actor.ways[:_WAYS]:
            place = Lines(self._texts[way.citation.uri]).where(way.citation.uri, way.citation.start)
            grounds = one_line(f"{way.by} {way.why}".strip())
            yield self.style.faint(f"{_INDENT}{one_line(place)}  {one_line(way.citation.exact)}  ({grounds})") + "\n"
        for tie in actor.ties:
            why = ", ".join(message(one, ui=self.job.ui) for one in tie.why)
            line = self.job.texts.say(f"tie-{tie.verdict}", other=tie.other, why=why)
            yield from (self.style.faint(part.rstrip("\n")) + "\n" for part in self._wrapped(line))

    def _wrapped(self, line: str) -> Iterator[str]:
        line = one_line(line)
        if self.job.width >= UNWRAPPED:
            yield f"{_INDENT}{line}\n"
            return
        width = max(20, self.job.width)
        for part in textwrap.wrap(line, width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False):
            yield f"{part}\n"

    def _name(self, actor: Actor) -> str:
        from filrouge.codec.actors import name_of

        return name_of(actor, self.cast, self.job.ui)


_RENDER: dict[str, Callable[[Listing], Iterator[str]]] = {"text": Listing.text, "json": Listing.json, "csv": Listing.csv}

command = Command(
    "actors",
    work,
    [
        options.sources(),
        click.Option(["--why"], is_flag=True),
        *options.output("text", "json", "csv"),
        *options.reading(),
        *options.speech(),
    ],
)
