"""The path of the data, in order, on one screen. Nothing else knows the order.

articles -> parses -> readings -> documents -> (one id for one person) -> events -> stories -> chronology -> findings

`models` says which language pipeline parses which language; a language without one is read without a parse.
`offices` is the table that persons and offices are known by, `lexicon` what acts are known by; None: the shipped one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from filrouge.actors import unified
from filrouge.chronologies.build import build
from filrouge.documents.anchor import anchor
from filrouge.documents.dating import date_article
from filrouge.events.link import link
from filrouge.knowledge.offices import Offices
from filrouge.languages.ownlexicon import Lexicon, laid_over
from filrouge.languages.ownlines import own_lines
from filrouge.lint.registry import run
from filrouge.lint.rule import Selection
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.finding import Finding
from filrouge.model.ownfile import BadLine
from filrouge.model.reading import Reading
from filrouge.parsing.pipelines import Models
from filrouge.readings.read import read
from filrouge.readings.triggers.trials import failures, phrases
from filrouge.sources.groups import group_sources, independent
from filrouge.stories.group import group_stories

SHIPPED = Models()


def lexicon_of(data: bytes, *, models: Models = SHIPPED) -> tuple[Lexicon, tuple[BadLine, ...]]:
    """The shipped lexicons with a reader's own lines (TOML), each tried on its phrases; and the lines that cannot be used."""
    lines, bad = own_lines(data)
    failed = tuple(failures(lines, readings(phrases(lines), models=models, lexicon=laid_over(lines))))
    left_out = {one.line for one in failed}
    used = laid_over(line for line in lines if line.line not in left_out)
    return used, tuple(sorted((*bad, *failed), key=lambda one: one.line))


def readings(
    articles: Iterable[Article], *, models: Models = SHIPPED, offices: Offices | None = None, lexicon: Lexicon | None = None
) -> Iterator[tuple[Article, Reading]]:
    """Each article with what it says before any date is known, in input order."""
    for article, parse in models.parses(articles):
        yield article, read(article, parse, offices, lexicon)


def annotate(
    articles: Iterable[Article], *, models: Models = SHIPPED, offices: Offices | None = None, lexicon: Lexicon | None = None
) -> Iterator[Document]:
    """Each article alone, in input order: what it says, anchored on its own date."""
    for article, reading in readings(articles, models=models, offices=offices, lexicon=lexicon):
        yield anchor(article, reading, offices)


def documents(
    articles: Sequence[Article], *, models: Models = SHIPPED, offices: Offices | None = None, lexicon: Lexicon | None = None
) -> tuple[Document, ...]:
    """All articles together: those without a date take it from the others where they can."""
    read_all = list(readings(articles, models=models, offices=offices, lexicon=lexicon))
    return tuple(_dated([(anchor(a, r, offices), r) for a, r in read_all], offices))


def chronology(
    articles: Sequence[Article], *, models: Models = SHIPPED, offices: Offices | None = None, lexicon: Lexicon | None = None
) -> Chronology:
    """The chronology of all articles together, with the findings of the lint in it."""
    joined = _joined(articles, models, offices, lexicon)
    return replace(joined, findings=run(joined, Selection()))


def check(
    articles: Sequence[Article],
    *,
    selection: Selection,
    against: Sequence[Article] = (),
    models: Models = SHIPPED,
    offices: Offices | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Finding, ...]:
    """Findings about `articles`; with `against`, an archive, only what is wrong in `articles`."""
    drafts = frozenset(article.uri for article in articles) if against else None
    return run(_joined([*articles, *against], models, offices, lexicon), selection, drafts=drafts)


def _joined(articles: Sequence[Article], models: Models, offices: Offices | None, lexicon: Lexicon | None) -> Chronology:
    dated = unified(documents(articles, models=models, offices=offices, lexicon=lexicon), offices)
    events, left_out = link(dated)
    stories = group_stories(dated, events)
    groups = group_sources([d.article for d in dated])
    voices = independent([d.article for d in dated], groups)
    return replace(build(stories, dated, groups, voices=voices), left_out=left_out)


def _dated(drafts: list[tuple[Document, Reading]], offices: Offices | None) -> list[Document]:
    """The dating cycle, second round: undated articles take their date from what others date.

    In the first round an undated article gives only what it dates absolutely ("le 12 juin 2018"),
    which rests on no article's date: so a date never dates the article that it rests on.
    """
    documents = [document for document, _ in drafts]
    if all(d.article.interval is not None for d in documents):
        return documents
    events, _ = link(documents)
    dated: list[Document] = []
    for document, reading in drafts:
        article = date_article(reading, document, events) if document.article.interval is None else None
        dated.append(anchor(article, reading, offices) if article is not None else document)
    return dated
