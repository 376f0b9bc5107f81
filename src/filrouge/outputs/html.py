"""The page: one self-contained file that asks for nothing, reads with scripts off, and prints."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from filrouge.codec import chronology_dict, dumps
from filrouge.codec.messages import message, pack
from filrouge.model.chronology import Chronology
from filrouge.outputs.outline import Outline, outline
from filrouge.outputs.page import Page, Shown
from filrouge.outputs.safe import one_line, visible
from filrouge.outputs.texts import Texts

if TYPE_CHECKING:
    from jinja2 import Environment


MOST_UNDATED = 12
"""More undated entries than these are folded away until somebody asks for them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A year, a gap or the undated entries, with the entries ready for the template."""

    kind: str
    heading: str
    anchor: str
    entries: tuple[dict[str, Any], ...]

    @property
    def folded(self) -> bool:
        """Many undated entries would stand between a reader and what lies below them."""
        return self.kind == "undated" and len(self.entries) > MOST_UNDATED


def render_page(chronology: Chronology, *, ui: str) -> str:
    """The whole page as HTML5 text.

    No request is made by it, and its policy allows none: scripts and styles are inline and named
    by hash. Text of articles is escaped by the template engine and never part of script, style,
    address or attribute name.
    """
    from markupsafe import Markup

    shown = outline(chronology, ui=ui)
    page = Page(shown)
    style, script = _asset("page.css"), _asset("page.js")
    entries = {id: {**_fields(entry), "summary": _summary(entry, page)} for id, entry in page.entries().items()}
    labels = pack(ui)
    blocks = tuple(
        Block(part.kind, part.heading, f"_y-{n}", tuple(entries[row.entry.id] for row in part.rows))
        for n, part in enumerate(shown.parts)
    )
    return _environment().get_template("page.html.j2").render(
        ui=ui,
        say=page.say,
        title=visible(shown.title),
        lede=_lede(shown),
        stories=shown.stories,
        parts=blocks,
        years=[block for block in blocks if block.kind != "gap"],
        choices=_choices(shown),
        points=page.points(),
        speakers=page.speakers(),
        texts=tuple(Texts(page).all()),
        left_out=_left_out(chronology, page),
        keys=[(key, page.say(f"key-{name}")) for key, name in _KEYS],
        status=labels.statuses.__getitem__,
        confirmation=labels.confirmations.__getitem__,
        data={**chronology_dict(chronology), "ui": ui},
        # Ours, from the package, and named by their hashes: nothing of an article is in them.
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
    )  # fmt: skip


_KEYS = (("/", "search"), ("j", "next"), ("k", "previous"), ("o", "open"), ("Esc", "close"), ("?", "help"))


def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("filrouge.outputs", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
    )
    environment.filters["visible"] = visible
    environment.policies["json.dumps_function"] = lambda value, **_: dumps(value)
    return environment


def _asset(name: str) -> str:
    return files("filrouge.outputs").joinpath("assets", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def _fields(entry: Shown) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in (*Shown.__dataclass_fields__, "entry")}


def _summary(entry: Shown, page: Page) -> str:
    """What the fold of an entry holds: "1 autre passage, 2 paroles"; else on what its date rests."""
    counted = (("n-more-passages", entry.more), ("n-quotes", entry.quotes), ("n-steps", entry.life))
    said = [page.say(key, n=len(things)) for key, things in counted if things]
    return ", ".join(said) or (page.say("why-dated") if entry.entry.interval else "")


def _lede(shown: Outline) -> str:
    """ "2018–2025 · 11 faits, 3 articles, 2 histoires": years only, since grains differ."""
    intervals = [entry.interval for entry in shown.chronology.entries if entry.interval]
    years = [i.earliest.year for i in intervals if i.earliest and i.latest]
    if not years:
        return shown.summary
    span = f"{min(years)}–{max(years)}" if min(years) != max(years) else str(min(years))
    return f"{span} · {shown.summary}"


def _choices(shown: Outline) -> list[tuple[str, list[tuple[str, str]]]]:
    """The fields to filter by, each with (value, words); a field without a choice is left out."""
    entries = shown.chronology.entries
    labels = pack(shown.wording.ui)
    actors: dict[str, int] = {}
    for entry in entries:
        for id in dict.fromkeys((*entry.event.persons, *entry.event.actors)):
            actors[id] = actors.get(id, 0) + 1
    named = {id: visible(shown.wording.name(id)) for id in actors}
    types = dict.fromkeys(entry.event.type for entry in entries)
    statuses = [status for status in labels.statuses if any(entry.status == status for entry in entries)]
    stories = [(id, visible(title)) for id, title, _ in shown.stories]
    choices = [
        ("actor", sorted(named.items(), key=lambda item: (-actors[item[0]], item[1]))),
        ("type", sorted(((t, labels.types.get(t, t)) for t in types), key=lambda item: item[1])),
        ("status", [(status, labels.statuses[status]) for status in statuses]),
        ("story", stories),
    ]
    return [(name, options) for name, options in choices if len(options) > 1]


def _left_out(chronology: Chronology, page: Page) -> str:
    counted = [(reason, count) for reason, count in chronology.left_out if count]
    if not counted:
        return ""
    reasons = ", ".join(f"{message(reason, ui=page.ui)} ({count})" for reason, count in counted)
    return page.say("left-out", reasons=one_line(reasons))
