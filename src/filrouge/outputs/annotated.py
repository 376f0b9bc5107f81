"""One article with everything that was read in it, for a terminal."""

from __future__ import annotations

from filrouge.codec.messages import message, pack, string
from filrouge.codec.names import cast_of
from filrouge.codec.wording import Wording
from filrouge.model.document import Document
from filrouge.outputs.findings import finding_lines
from filrouge.outputs.marks import Layer, Mark, paragraphs, pieces
from filrouge.outputs.outline import published, source_name
from filrouge.outputs.plain import Style, joined, wrap
from filrouge.outputs.safe import one_line, visible

_COLOURS: dict[Layer, str] = {"event": "1;31", "timex": "36", "mention": "32", "quote": "3"}
_SIGNS: dict[Layer, tuple[str, str]] = {
    "event": ("[", "]"),
    "timex": ("<", ">"),
    "mention": ("{", "}"),
    "quote": ("“", "”"),
}


def render_document(document: Document, *, ui: str, width: int = 80, colour: bool = False) -> str:
    """The text with times, mentions, quotes and events marked, then the events as a list.

    With colours the words are coloured and followed by their value; without, signs stand around
    them: `<mardi 2018-06-12>`, `{Donald Trump USA}`, `[ont signé SUPPORT]`, “quotes”.
    """
    style = Style(colour)
    wording = Wording(ui, cast_of((document,)))
    article = document.article
    columns = max(40, width)
    head = joined(article.headline or source_name(article), article.publisher or "", published(article, wording))
    basis = pack(ui).bases[article.firstcreated_basis or ""]
    lines = [style(head, "1"), style(f"{one_line(article.uri)} · {basis}", "2"), ""]
    marks = document_marks(document)
    for start, end in paragraphs(article.body_text):
        lines += [*wrap(_marked(article.body_text, (start, end), marks, style), _seen(columns, style)), ""]
    lines += _events(document, wording, style, columns)
    found = finding_lines((*article.findings, *document.findings), (article,), ui=ui, colour=colour)
    if found:
        lines += ["", style(string("notes", ui=ui), "1"), *("  " + line for line in found)]
    return "\n".join(lines).rstrip("\n") + "\n\n"


def document_marks(document: Document) -> tuple[Mark, ...]:
    """Every span of a document with its value as a note."""
    return (
        *(Mark(t.start, t.end, "timex", t.value, t.id) for t in document.timexes),
        *(Mark(m.start, m.end, "mention", "+".join(m.actors) or m.place_id or m.state or "?", m.id) for m in document.mentions),
        *(Mark(q.start, q.end, "quote", q.speaker_name or "", q.id) for q in document.quotes),
        *(Mark(e.start, e.end, "event", _kind(e.type, e.mode), e.id) for e in document.events),
    )


def _kind(type: str, mode: str | None) -> str:
    return f"{type}.{mode}" if mode else type


def _marked(text: str, span: tuple[int, int], marks: tuple[Mark, ...], style: Style) -> str:
    shown: list[str] = []
    for piece in pieces(*span, marks):
        words = visible(text[piece.start : piece.end])
        if style.colour:
            codes = ";".join(_COLOURS[mark.layer] for mark in piece.active)
            words = style(words, codes) if codes else words
        else:
            words = "".join(_SIGNS[mark.layer][0] for mark in piece.opened) + words
        for mark in reversed(piece.closed):
            note = f" {one_line(mark.note)}" if mark.note else ""
            words += style(note, "2") if style.colour else note + _SIGNS[mark.layer][1]
        shown.append(words)
    return "".join(shown)


def _seen(columns: int, style: Style) -> int:
    # Escape codes take no room on the screen but count in a line's length: coloured text is left
    # to the terminal to wrap.
    return 1_000_000_000 if style.colour else columns


def _events(document: Document, wording: Wording, style: Style, columns: int) -> list[str]:
    """Two lines an act: its words and kind; who, whom, where, when and whether, with the ground of the date."""
    lines = []
    for event in document.events:
        kind = f"{_kind(event.type, event.mode)} ({pack(wording.ui).types.get(event.type, event.type)})"
        lines.append(f"{style(f'{one_line(event.id):>4}', '31')} {style(one_line(event.text), '1')} · {kind}")
        who, whom = (", ".join(dict.fromkeys(wording.name(p.id) for p in side)) for side in (event.sources, event.targets))
        parties = f"{who or '–'} → {whom}" if whom else who
        place = wording.place(event.place.id) if event.place else ""
        why = one_line(message(event.time.why, ui=wording.ui))
        dated = f"{wording.when(event.time.interval, event.time.grain)} ({why})" if event.time.interval else why
        told = " · ".join(piece for piece in (parties, place, dated, wording.status(event.status)) if piece)
        lines += [f"     {line}" for line in wrap(one_line(told), columns - 5)]
    return lines
