"""Texts that try to run a script, break markup, or steer a terminal; families for growth."""

from __future__ import annotations

from dataclasses import replace

from filrouge.model.chronology import Chronology, Entry
from filrouge.model.document import Document
from filrouge.model.finding import Finding
from filrouge.model.source_group import SourceGroup
from filrouge.model.text import reason
from outputs.fixture import chronology

PAYLOADS = (
    "<script>window.hit=1</script>",
    "</script><script>window.hit=1</script>",
    "<!--<script>window.hit=1</script>",
    "--><script>window.hit=1</script>",
    "</title><script>window.hit=1</script>",
    "</style><script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    '"><img src=x onerror=window.hit=1>',
    "'><img src=x onerror=window.hit=1>",
    '" onfocus=window.hit=1 autofocus tabindex=1 x="',
    "' onmouseover=window.hit=1 x='",
    "` onclick=window.hit=1 `",
    "<svg onload=window.hit=1>",
    "<svg><script>window.hit=1</script></svg>",
    "<svg><animate onbegin=window.hit=1 attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.hit=1>",
    "<details open ontoggle=window.hit=1>",
    "<iframe srcdoc='<script>parent.hit=1</script>'>",
    "<object data=javascript:window.hit=1>",
    "<a href=javascript:window.hit=1 autofocus onfocus=window.hit=1>x</a>",
    "javascript:window.hit=1",
    "java\tscript:window.hit=1",
    " \x01JaVaScRiPt:window.hit=1",
    "data:text/html,<script>window.hit=1</script>",
    'https://example.invalid/"onmouseover=window.hit=1 x=',
    "{{ 7*7 }}{% raw %}{{ window.hit=1 }}",
    "${window.hit=1}",
    "\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e",
    "<base href=https://example.invalid/><link rel=stylesheet href=//example.invalid/x>",
    "<meta http-equiv=refresh content='0;url=https://example.invalid/'>",
    "<form action=https://example.invalid><button autofocus>x</button></form>",
    "\u2028</script>\u2029<script>window.hit=1//",
)

FAMILIES = {
    "letters": "a", "digits": "7", "emoji": "😀", "guillemets": "« ", "nested": "«a»", "elided": "l'", "brackets": "(", "marks": "!?",
    "combining": "e\u0301", "words": "mardi ", "dates": "12 juin 2018, ", "newlines": "\n", "controls": "\x1b[31m", "angles": "<",
    "lines": "Une ligne.\n",
}  # fmt: skip


def poisoned(payload: str) -> Chronology:
    """The fixture with the payload in every place that holds foreign text."""
    whole = chronology()
    documents = tuple(_document(document, payload) for document in whole.documents)
    texts = {d.article.uri: d.article for d in documents}
    names = {old.article.uri: new.article.uri for old, new in zip(whole.documents, documents, strict=True)}
    entries = tuple(_entry(entry, payload, names, number) for number, entry in enumerate(whole.entries))
    ids = {old.id: new.id for old, new in zip(whole.entries, entries, strict=True)}
    stories = tuple(
        replace(s, id=f"{payload}{n}", actors=(payload, *s.actors), entries=tuple(ids[e] for e in s.entries))
        for n, s in enumerate(whole.stories)
    )
    cited = next(iter(texts.values())).cite(0, 5)
    findings = (
        Finding(
            payload,
            "error",
            reason("unheard", text=payload),
            (cited, replace(cited, uri=payload)),
            reason("unheard", fix=payload),
        ),
        *whole.findings,
    )
    return replace(
        whole,
        documents=documents,
        entries=entries,
        stories=stories,
        findings=findings,
        groups=(SourceGroup(payload, tuple((uri, "copy") for uri in texts)),),
        left_out=((reason("unheard", text=payload), 1),),
    )


def _document(document: Document, payload: str) -> Document:
    article = document.article
    body = article.body_text + "\n" + payload + "\n" + payload
    changed = replace(
        article,
        uri=f"{payload}/{article.uri}",
        body_text=body,
        headline=payload,
        publisher=payload,
        agency=payload,
        byline=payload,
        url=payload,
        located=payload,
        language=payload,
        firstcreated=payload,
        evidence=tuple(replace(e, why=reason("unheard", text=payload)) for e in article.evidence),
    )
    quotes = tuple(replace(q, speaker_name=payload, text=payload, chain=(payload,)) for q in document.quotes)
    mentions = tuple(replace(m, name=payload, text=payload) for m in document.mentions)
    return replace(document, article=changed, quotes=quotes, mentions=mentions)


def _entry(entry: Entry, payload: str, names: dict[str, str], number: int) -> Entry:
    citations = tuple(
        replace(
            c,
            citation=replace(c.citation, uri=names[c.citation.uri], exact=payload + c.citation.exact, prefix=payload),
            publisher=payload,
            group=payload,
        )
        for c in entry.citations
    )
    event = replace(
        entry.event,
        type=entry.event.type if number % 2 else payload,
        actors=(*entry.event.actors, payload),
        persons=(*entry.event.persons, payload),
        place=entry.event.place and replace(entry.event.place, id=payload, text=payload),
        mentions=tuple(replace(m, uri=names[m.uri]) for m in entry.event.mentions),
    )
    return replace(
        entry,
        id=f"{payload}-{number}",
        keys=(payload, *entry.keys),
        event=event,
        text=citations[0].citation.exact,
        citations=citations,
        versions=tuple(replace(v, value=payload) for v in entry.versions),
        life=tuple(replace(s, date=payload) for s in entry.life),
        why=(reason("unheard", text=payload),),
    )
