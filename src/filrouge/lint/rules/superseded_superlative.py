"""A “last” meeting after which another one is told.

## What it does

Takes sentences that date the last meeting or summit of its kind as seen from the article's day
(“la dernière rencontre entre A et B remonte au 12 juin 2018”, “A and B last met on 12 June 2018”)
and looks through the chronology, in this article and in all others, for later ones between the
same actors that took place before the article was published. A summit counts as a meeting, a
telephone call does not; between persons, the same persons must meet. Planned, denied and merely
possible meetings do not count, nor those of the day of publication. The rule is silent when the
claim is narrowed (“dernière rencontre à Singapour”, “le dernier sommet de 2018”) or told from
an earlier point in time (“remontait”, “had last met”).

## Why it matters

The sentence is wrong as it stands, and the reader who takes it up drops whatever came after.
It is often inherited from an older article.

## Bad

> (fr, 2025-10-27) **La dernière rencontre officielle entre Donald Trump et Kim Jong-un remonte au
> 12 juin 2018**. Donald Trump et Kim Jong-un se sont rencontrés à Hanoï le 28 février 2019.

> (fr, 2022-05-02) **La dernière rencontre entre Emmanuel Macron et Vladimir Poutine a eu lieu le
> 19 août 2019**.
>
> (fr, 2022-02-08) Emmanuel Macron et Vladimir Poutine se sont rencontrés à Moscou le 7 février 2022.

> (en, 2025-10-27) **The last meeting between Donald Trump and Kim Jong Un took place on 12 June
> 2018**. Donald Trump and Kim Jong Un met in Hanoi on 28 February 2019.

> (en, 2025-10-27) Donald Trump and Kim Jong Un **last met on 12 June 2018**. Donald Trump and Kim
> Jong Un met in Hanoi on 28 February 2019.

## Good

> (fr, 2018-12-27) La dernière rencontre entre Donald Trump et Kim Jong-un remonte au 12 juin 2018.
> Donald Trump et Kim Jong-un se rencontreront à Hanoï le 28 février 2019.

> (fr, 2025-10-27) La dernière rencontre entre Donald Trump et Kim Jong-un à Singapour remonte au
> 12 juin 2018. Donald Trump et Kim Jong-un se sont rencontrés à Hanoï le 28 février 2019.

> (en, 2025-10-27) The last meeting between Donald Trump and Kim Jong Un took place on 30 June 2019.
> Donald Trump and Kim Jong Un met in Hanoi on 28 February 2019.

> (en, 2025-10-27) Donald Trump and Kim Jong Un last met on 12 June 2018. Mike Pompeo and Kim Yong
> Chol met in New York on 18 January 2019.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from filrouge.languages.parts.lint import INCLUDED_KINDS, KIND_TYPES, LintPack, Superlatives
from filrouge.lint.dates import document_words, pack_of
from filrouge.lint.places import Sentences
from filrouge.lint.rule import Problem
from filrouge.lint.superlatives import Claim, claims, kind_of
from filrouge.lint.words import words
from filrouge.model.chronology import Chronology, Entry
from filrouge.model.document import Document
from filrouge.model.event import EventMention
from filrouge.model.finding import Severity
from filrouge.model.interval import Interval
from filrouge.model.text import Citation, reason
from filrouge.model.timex import Timex

SEVERITY: Severity = "warning"
"""It rests on who met whom as the program understood it; an editor should look."""

_SHOWN = 4
_LOOKED_AT = 200
"""Rivals of one claim that are looked at, from the latest down: bounds the work on any input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rival:
    """An act that took place, with the interval in which it did."""

    interval: Interval
    kind: str
    document: Document
    mention: EventMention
    timex: Timex | None
    actors: frozenset[str]
    persons: frozenset[str]
    certain: bool
    private: bool

    @property
    def earliest(self) -> datetime:
        assert self.interval.earliest is not None
        return self.interval.earliest


def check(chronology: Chronology) -> Iterator[Problem]:
    """Problems of all documents, one per claim."""
    found = [(document, claim) for document in chronology.documents for claim in _claims(document)]
    if not found:
        return
    rivals = sorted(_rivals(chronology), key=lambda rival: (rival.earliest, rival.document.article.uri, rival.mention.start))
    starts = [rival.earliest for rival in rivals]
    sentences = {document.article.uri: Sentences.of(document) for document in chronology.documents}
    for document, claim in found:
        published = document.article.interval
        stop = bisect_right(starts, published.earliest) if published and published.earliest else len(rivals)
        later = [rival for rival in rivals[max(0, stop - _LOOKED_AT) : stop] if _is_later(rival, claim, document)]
        same = [rival for rival in later if _same_parties(rival, claim) or _is_next(rival, claim, (document, sentences))]
        if any(rival.certain for rival in same):
            yield _problem(claim, same, (document, sentences))


def _claims(document: Document) -> Iterator[Claim]:
    pack = pack_of(document)
    if pack is not None and document.events:
        yield from claims(document, document_words(document), pack.superlatives)


def _rivals(chronology: Chronology) -> Iterator[_Rival]:
    documents = {document.article.uri: document for document in chronology.documents}
    times = {uri: {timex.id: timex for timex in document.timexes} for uri, document in documents.items()}
    for entry in chronology.entries:
        for ref in entry.event.mentions:
            document = documents.get(ref.uri)
            rival = _rival(entry, ref.mention, document, times[ref.uri]) if document else None
            if rival is not None:
                yield rival


def _rival(entry: Entry, mention: EventMention, document: Document, times: Mapping[str, Timex]) -> _Rival | None:
    pack = pack_of(document)
    interval = mention.time.interval or entry.interval
    if pack is None or mention.status != "actual" or interval is None or not interval.earliest or not interval.latest:
        return None
    text = words(document.article.body_text, mention.start, mention.end)
    kind = kind_of(text, pack.superlatives)
    if kind is None or mention.type != KIND_TYPES[kind]:
        return None
    timex = times.get(mention.time.timex or "")
    return _Rival(
        interval=interval, kind=kind, document=document, mention=mention, timex=timex,
        actors=frozenset((*mention.actors, *entry.event.actors)),
        persons=frozenset((*mention.persons, *entry.event.persons)),
        certain=timex is None or _year_is_sure(timex, pack),
        private=_is_private(document, mention, pack.superlatives),
    )  # fmt: skip


def _is_private(document: Document, mention: EventMention, superlatives: Superlatives) -> bool:
    around = words(document.article.body_text, max(0, mention.start - 60), min(len(document.article.body_text), mention.end + 60))
    return any(token.lower in superlatives.private for token in around)


def _year_is_sure(timex: Timex, pack: LintPack) -> bool:
    """False for a month, a day of a month or a season whose year the reading had to guess: the narrative's is no guess."""
    if timex.anchor == "none" or (timex.why is not None and timex.why.code == "time.narrative-year"):
        return True
    text = words(timex.text)
    year = any(token.kind == "number" and len(token.lower) == 4 for token in text)
    return year or not (timex.alternatives or timex.grain == "season" or any(t.lower in pack.dates.full_months for t in text))


def _is_later(rival: _Rival, claim: Claim, document: Document) -> bool:
    claimed, published = claim.timex.interval, document.article.interval
    assert claimed is not None
    assert claimed.latest is not None
    assert rival.interval.latest is not None
    if rival.kind not in INCLUDED_KINDS[claim.kind] or rival.mention is claim.mention:
        return False
    if rival.earliest < claimed.latest or (claim.official and rival.private):
        return False
    if published is None or published.earliest is None:
        # What an undated article tells as past is older than the article.
        return rival.document is document and rival.mention.modality.time_status == "past"
    return rival.interval.latest <= published.earliest


def _same_parties(rival: _Rival, claim: Claim) -> bool:
    persons, actors = _parties(claim)
    if len(persons) >= 2:
        return persons <= rival.persons
    return len(actors) >= 2 and "XXX" not in actors and not persons and actors <= rival.actors


def _parties(claim: Claim) -> tuple[set[str], set[str]]:
    """(persons, actors) of a claim, by the act that was read there, else by the names in it."""
    act = claim.mention
    persons = set(act.persons if act else ()) or {a for m in claim.parties if m.kind == "person" for a in m.actors}
    return persons, set(act.actors if act else ()) or {m.state for m in claim.parties if m.state}


def _is_next(rival: _Rival, claim: Claim, scene: tuple[Document, Mapping[str, Sentences]]) -> bool:
    """A "second summit" whose parties are left out, told right after the claim: the same parties."""
    document, sentences = scene
    if rival.document is not document or rival.mention.start < claim.end or rival.persons:
        return False
    pack = pack_of(document)
    assert pack is not None
    before = words(document.article.body_text, max(0, rival.mention.start - 24), rival.mention.start)[-2:]
    if not any(token.lower in pack.superlatives.ordinals for token in before):
        return False
    near = sentences[document.article.uri].paragraphs_apart(claim.start, rival.mention.start) <= 1
    return near and rival.actors <= _parties(claim)[1] | {"XXX"}


def _problem(claim: Claim, rivals: Sequence[_Rival], scene: tuple[Document, Mapping[str, Sentences]]) -> Problem:
    document, sentences = scene
    by_worth = sorted(rivals, key=lambda r: (not r.certain, r.document is not document, -r.earliest.toordinal(), r.mention.start))
    shown = by_worth[:_SHOWN]
    latest = max((rival for rival in rivals if rival.certain), key=lambda rival: rival.earliest)
    citation = document.article.cite(claim.start, claim.end)
    cited = dict.fromkeys(_cited(rival, sentences[rival.document.article.uri]) for rival in shown)
    others = sorted(cited, key=lambda c: (c.uri != citation.uri, c.uri, c.start))
    later, claimed = _iso(latest.interval), _iso(claim.timex.interval)
    return Problem(
        reason("superseded-superlative", text=citation.exact, later=later),
        (citation, *others),
        reason("superseded-superlative-fix", later=later, claimed=claimed),
    )


def _cited(rival: _Rival, sentences: Sentences) -> Citation:
    """The act and its time, when they stand in one sentence; else the act's words."""
    start, end, timex = rival.mention.start, rival.mention.end, rival.timex
    if timex is not None and sentences.index(timex.start) == sentences.index(start):
        start, end = min(start, timex.start), max(end, timex.end)
    return rival.document.article.cite(start, end)


def _iso(interval: Interval | None) -> str:
    assert interval is not None
    day = interval.day
    if day is not None:
        return day.isoformat()
    earliest, latest = interval.iso()
    assert earliest is not None
    assert interval.earliest is not None
    assert interval.latest is not None
    whole_year = latest is not None and (interval.latest - interval.earliest).days > 300
    return earliest[:4] if whole_year else earliest[:7]
