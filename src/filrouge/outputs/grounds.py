"""On what an entry and an article's date rest, in a reader's words: quoted, with the place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from filrouge.codec.messages import message, string
from filrouge.model.article import Article, Evidence
from filrouge.model.chronology import Chronology, Entry
from filrouge.model.document import Document
from filrouge.model.text import Reason
from filrouge.outputs.safe import one_line, shortened

_WORDS = 140
"""How much of a passage is shown."""
MOST_TOLD = 6
"""A line on the words that tell an act quotes this many different ones."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Words that an article's date rests on; `words` is "" when it rests on no passage."""

    evidence: Evidence
    words: str
    why: str


def entry_grounds(entry: Entry, *, ui: str, place: Callable[[str], str]) -> tuple[str, ...]:
    """What dated an entry and which words tell its act; `place` names an article by its uri.

    The names of the rules that read the words are for who works on the rules: the JSON has them.
    """
    lines = [message(_placed(reason, place), ui=ui) for reason in entry.why if reason.code != "rule"]
    told = tuple(dict.fromkeys(one_line(ref.mention.text).lower() for ref in entry.event.mentions))
    quoted = [string("quoted", ui=ui, text=shortened(words, (0, 40), 40)) for words in told[:MOST_TOLD]]
    return (*lines, string("told-by", ui=ui, words=", ".join(quoted)))


def dating_grounds(article: Article, chronology: Chronology, *, ui: str) -> Iterator[Ground]:
    """What an article's date rests on, one passage of each kind and article."""
    documents = {document.article.uri: document for document in chronology.documents}
    texts = {other.uri: other.body_text for other in (*chronology.articles, article)}
    # Of several passages of one article, the one that names a time shows most.
    dated = {id(proof): _names_a_time(proof, documents.get(proof.uri)) for proof in article.evidence}
    best: dict[tuple[str, str], Evidence] = {}
    for proof in article.evidence:
        key = (proof.why.code, proof.uri)
        if key not in best or (dated[id(proof)] and not dated[id(best[key])]):
            best[key] = proof
    for proof in best.values():
        words = texts.get(proof.uri, "")[proof.start : proof.end]
        yield Ground(proof, one_line(shortened(words, (0, _WORDS), _WORDS)), one_line(message(proof.why, ui=ui)))


def ground_words(ground: Ground, *, ui: str) -> str:
    """ "« mardi » : le 12 juin 2018 est bien un mardi"."""
    return string("dated-by", ui=ui, text=ground.words, why=ground.why) if ground.words else ground.why


def _names_a_time(proof: Evidence, document: Document | None) -> bool:
    timexes = document.timexes if document else ()
    return any(timex.anchor == "none" and proof.start <= timex.start and timex.end <= proof.end for timex in timexes)


def _placed(reason: Reason, place: Callable[[str], str]) -> Reason:
    return Reason(reason.code, tuple((name, place(value) if name == "uri" else value) for name, value in reason.args))
