"""`filrouge actors`: who is in the articles, and what stayed unresolved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import click

from filrouge.cli import options
from filrouge.cli.group import Command
from filrouge.cli.intake import Intake, given_sources
from filrouge.cli.job import Job
from filrouge.cli.tables import Lines, Style, csv_row
from filrouge.model.document import Document
from filrouge.model.mention import Mention
from filrouge.outputs.safe import one_line

_COLUMNS = ("id", "name", "kind", "state", "mentions", "articles", "as")
_AS = 5
"""That many of the words that stand for an actor are shown in the text form."""
_WHY = 3
"""That many examples an actor is shown with by `--why`."""


@dataclass(slots=True)
class Seen:
    """What was seen of one actor, or of one unresolved name (`id` None)."""

    id: str | None
    name: str
    kind: str
    state: str | None
    mentions: int = 0
    words: Counter[str] = field(default_factory=Counter)
    articles: set[str] = field(default_factory=set)
    why: list[tuple[str, Mention]] = field(default_factory=list)
    """(uri:line:column, mention): one for each way of being identified."""

    def add(self, mention: Mention, where: str, uri: str) -> None:
        self.mentions += 1
        # "il" says nothing of who it is.
        if mention.kind != "pronoun":
            self.words[" ".join(mention.text.split())] += 1
        self.articles.add(uri)
        ways = {m.evidence.by if m.evidence else "" for _, m in self.why}
        if (mention.evidence.by if mention.evidence else "") not in ways:
            self.why.append((where, mention))


def work(job: Job) -> int:
    intake = Intake(job, given_sources(job))
    known, unknown = collect(tuple(intake.dated_documents()), job.ui)
    if intake.kept:
        job.emit(_RENDER[job.format()](job, known, unknown))
    return intake.close()


def collect(documents: Sequence[Document], ui: str) -> tuple[list[Seen], list[Seen]]:
    """Actors and unresolved names, the most mentioned first."""
    from filrouge.codec.names import cast_of

    cast = cast_of(documents)
    known: dict[str, Seen] = {}
    unknown: dict[str, Seen] = {}
    for document in documents:
        article = document.article
        lines = Lines(article.body_text)
        for mention in document.mentions:
            where = lines.where(article.uri, mention.start)
            for actor in mention.actors:
                seen = known.get(actor)
                if seen is None:
                    state = cast.states.get(actor) or mention.state
                    seen = known[actor] = Seen(actor, cast.name(actor, ui).text, mention.kind, None if state == actor else state)
                # A role or a pronoun may have come first: a kind that says more replaces it.
                if seen.kind in ("role", "pronoun", "place"):
                    seen.kind = mention.kind
                seen.add(mention, where, article.uri)
            if not mention.actors and not mention.place_id:
                name = " ".join(mention.name.split())
                unknown.setdefault(name.casefold(), Seen(None, name, mention.kind, mention.state)).add(
                    mention, where, article.uri
                )
    return _ranked(known.values()), _ranked(unknown.values())


def _ranked(found: Iterable[Seen]) -> list[Seen]:
    return sorted(found, key=lambda seen: (-seen.mentions, seen.name.casefold(), seen.id or ""))


def _json(job: Job, known: list[Seen], unknown: list[Seen]) -> Iterator[str]:
    from filrouge.codec import dumps

    yield dumps({"actors": [_record(s) for s in known], "unresolved": [_record(s) for s in unknown]}, indent=1) + "\n"


def _record(seen: Seen) -> dict[str, Any]:
    return {
        "id": seen.id,
        "name": seen.name,
        "kind": seen.kind,
        "state": seen.state,
        "mentions": seen.mentions,
        "articles": sorted(seen.articles),
        "as": [{"text": text, "count": count} for text, count in _by_count(seen.words)],
        "why": [
            {
                "place": where,
                "text": m.text,
                "by": m.evidence.by if m.evidence else None,
                "why": m.evidence.why if m.evidence else None,
            }
            for where, m in seen.why
        ],
    }


def _csv(job: Job, known: list[Seen], unknown: list[Seen]) -> Iterator[str]:
    yield csv_row(_COLUMNS)
    for seen in (*known, *unknown):
        words = " | ".join(text for text, _ in _by_count(seen.words))
        yield csv_row((seen.id, seen.name, seen.kind, seen.state, seen.mentions, len(seen.articles), words))


def _text(job: Job, known: list[Seen], unknown: list[Seen]) -> Iterator[str]:
    style = Style(job)
    for seen in known:
        yield from _lines(job, style, seen)
    if unknown:
        yield f"\n{style.strong(job.texts.say('unresolved'))}\n"
        for seen in unknown:
            yield from _lines(job, style, seen)


def _lines(job: Job, style: Style, seen: Seen) -> Iterator[str]:
    count = job.texts.counted("mentions", seen.mentions) + ", " + job.texts.counted("articles", len(seen.articles))
    identity = " → ".join(part for part in (seen.id, seen.state) if part) or seen.kind
    yield f"{style.name(one_line(seen.name))}  {style.faint(one_line(identity))}  {count}\n"
    others = [one_line(text) for text, _ in _by_count(seen.words) if text != seen.name][:_AS]
    if others:
        yield f"    {' · '.join(others)}\n"
    if job.params["why"]:
        for where, mention in seen.why[:_WHY]:
            evidence = f"{mention.evidence.by} {mention.evidence.why}".strip() if mention.evidence else "–"
            yield style.faint(f"    {one_line(where)}  {one_line(mention.text)}  ({one_line(evidence)})") + "\n"


def _by_count(words: Counter[str]) -> list[tuple[str, int]]:
    return sorted(words.items(), key=lambda item: (-item[1], item[0]))


_RENDER: dict[str, Callable[[Job, list[Seen], list[Seen]], Iterator[str]]] = {"text": _text, "json": _json, "csv": _csv}

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
