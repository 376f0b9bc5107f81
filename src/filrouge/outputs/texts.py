"""The articles of a page: whole texts with what is cited, said, found and relied on marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from filrouge.model.document import Document
from filrouge.outputs.grounds import dating_grounds
from filrouge.outputs.marks import Layer, Mark, Piece, paragraphs, pieces
from filrouge.outputs.outline import published, source_name
from filrouge.outputs.page import Page
from filrouge.outputs.safe import one_line, visible, web_address

_CLASSES: dict[Layer, str] = {"event": "act", "quote": "said", "finding": "doubt", "evidence": "basis"}
_LETTERS: dict[Layer, str] = {"finding": "f", "evidence": "v"}


@dataclass(frozen=True, slots=True)
class Run:
    """Words under the same marks; `ids` are anchors that begin here, `speaker` ends a quote."""

    text: str
    classes: str
    ids: tuple[str, ...]
    speaker: str


@dataclass(frozen=True, slots=True)
class Chunk:
    """Runs inside one cited sentence (`cited` with the entries that cite it) or between two."""

    cited: bool
    ids: tuple[str, ...]
    runs: tuple[Run, ...]
    backs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """Words that an article's date rests on: (words, where, link, why)."""

    words: str
    where: str
    href: str
    why: str


@dataclass(frozen=True, slots=True)
class Text:
    """One article of the page."""

    number: int
    headline: str
    source: str
    date: str
    byline: str
    basis: str
    proofs: tuple[Proof, ...]
    role: str
    uri: str
    address: str | None
    lang: str | None
    titled: bool
    """Whether the text itself begins with the headline."""
    paragraphs: tuple[tuple[Chunk, ...], ...]


class Texts:
    """Builds the texts; one pass over the chronology, one over each text."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.marks: dict[int, list[Mark]] = defaultdict(list)
        self.backs: dict[tuple[int, int], list[tuple[str, str]]] = defaultdict(list)
        self.roles = {uri: (g, role) for g in page.shown.chronology.groups for uri, role in g.members}
        self._collect()

    def all(self) -> Iterator[Text]:
        for number, document in enumerate(self.page.documents):
            yield self._text(number, document)

    def _collect(self) -> None:
        page = self.page
        cited: set[tuple[int, int, int]] = set()
        acts: set[tuple[int, int, int]] = set()
        for row in page.shown.rows:
            back = (page.anchors[row.entry.id][0], visible(page.say("back", when=row.when, label=row.label)))
            for citation in row.entry.citations:
                number = page.numbers.get(citation.citation.uri)
                if number is not None:
                    cited.add((number, citation.citation.start, citation.citation.end))
                    acts.add((number, *citation.mention))
                    self.backs[number, citation.citation.start].append(back)
        for number, start, end in sorted(cited):
            self._mark(number, Mark(start, end, "cited", key=f"_c-{number}-{start}"))
        for number, start, end in sorted(acts):
            self._mark(number, Mark(start, end, "event"))
        for number, document in enumerate(page.documents):
            for quote in document.quotes:
                speaker = one_line(quote.speaker_name or "")
                self._mark(number, Mark(quote.start, quote.end, "quote", speaker, f"_q-{number}-{quote.start}"))
            for proof in document.article.evidence:
                self._anchor(proof.uri, "evidence", (proof.start, proof.end))
        for finding in page.shown.chronology.findings:
            for place in finding.citations:
                self._anchor(place.uri, "finding", (place.start, place.end))

    def _anchor(self, uri: str, layer: Layer, span: tuple[int, int]) -> None:
        number = self.page.numbers.get(uri)
        if number is not None:
            self._mark(number, Mark(*span, layer, key=f"_{_LETTERS[layer]}-{number}-{span[0]}"))

    def _mark(self, number: int, mark: Mark) -> None:
        self.marks[number].append(mark)

    def _text(self, number: int, document: Document) -> Text:
        page, article = self.page, document.article
        proofs = []
        for ground in dating_grounds(article, page.shown.chronology, ui=page.ui):
            proof = ground.evidence
            href = page.href(proof.uri, "v", proof.start)
            proofs.append(Proof(ground.words, page.place(proof.uri), href, ground.why))
        group = self.roles.get(article.uri)
        alone = group is None or len(group[0].members) < 2
        return Text(
            number=number,
            headline=one_line(article.headline or source_name(article)),
            source=one_line(source_name(article)),
            date=published(article, page.wording),
            byline=one_line(article.byline or ""),
            basis=page.labels.bases[article.firstcreated_basis or ""],
            proofs=tuple(proofs),
            role="" if alone or group is None else page.say(f"role-{group[1]}"),
            uri=one_line(article.uri),
            address=web_address(article.url),
            lang=page.lang(article.language),
            titled=one_line(article.body_text.lstrip().partition("\n")[0]) == one_line(article.headline or ""),
            paragraphs=tuple(self._paragraphs(number, article.body_text)),
        )

    def _paragraphs(self, number: int, text: str) -> Iterator[tuple[Chunk, ...]]:
        marks = sorted(self.marks[number], key=lambda mark: mark.start)
        placed: set[str] = set()
        waiting: list[Mark] = []
        following = 0
        for start, end in paragraphs(text):
            # Only what touches this paragraph: the whole stays linear in the number of marks.
            waiting = [mark for mark in waiting if mark.end > start]
            while following < len(marks) and marks[following].start < end:
                waiting.append(marks[following])
                following += 1
            yield tuple(self._chunks(number, text, pieces(start, end, waiting), placed))

    def _chunks(self, number: int, text: str, cut: Iterator[Piece], placed: set[str]) -> Iterator[Chunk]:
        runs: list[Run] = []
        current: Mark | None = None
        for piece in cut:
            cited = next((mark for mark in piece.active if mark.layer == "cited"), None)
            if cited is not current and runs:
                yield self._chunk(number, current, runs, placed)
                runs = []
            current = cited
            runs.append(_run(text, piece, placed))
        if runs:
            yield self._chunk(number, current, runs, placed)

    def _chunk(self, number: int, cited: Mark | None, runs: list[Run], placed: set[str]) -> Chunk:
        if cited is None:
            return Chunk(False, (), tuple(runs), ())
        ids = () if cited.key in placed else (cited.key,)
        placed.add(cited.key)
        backs = tuple(dict.fromkeys(self.backs[number, cited.start])) if ids else ()
        return Chunk(True, ids, tuple(runs), backs)


def _run(text: str, piece: Piece, placed: set[str]) -> Run:
    active = [mark for mark in piece.active if mark.layer in _CLASSES]
    ids = tuple(dict.fromkeys(mark.key for mark in active if mark.key and mark.key not in placed))
    placed.update(ids)
    speaker = next((mark.note for mark in piece.closed if mark.layer == "quote"), "")
    classes = " ".join(dict.fromkeys(_CLASSES[mark.layer] for mark in active))
    return Run(visible(text[piece.start : piece.end]), classes, ids, speaker)
