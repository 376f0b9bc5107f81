"""filrouge: press articles in, a sourced chronology out.

    filrouge.timexes("Ils se sont vus mardi.", date="2018-06-14", language="fr")
    filrouge.annotate(text, date="2018-06-14")
    filrouge.chronology([article, …])
    filrouge.check([draft], against=[article, …])

An article is an `Article` (see `filrouge.articles.article_of_text` and `read_sources`) or its text
alone. Importing this loads nothing heavy: what a function needs is loaded when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from os import PathLike

    from filrouge.knowledge.offices import Offices
    from filrouge.languages.ownlexicon import Lexicon
    from filrouge.model.article import Article
    from filrouge.model.chronology import Chronology
    from filrouge.model.document import Document
    from filrouge.model.finding import Finding
    from filrouge.model.timex import Timex

__version__ = "0.1.0"
__all__ = ["__version__", "annotate", "check", "chronology", "lexicon", "offices", "timexes"]


def annotate(
    article: Article | str,
    *,
    date: str | date | None = None,
    language: str | None = None,
    actors: Offices | None = None,
    lexicon: Lexicon | None = None,
) -> Document:
    """What one article says: times, mentions, quotes, events.

    `date` (a str in any written form, a date or a datetime) and `language` (ISO 639-1) hold for a
    text that names none itself; an Article has its own. `actors` is a table of office-holders with
    rows of your own (`offices`), `lexicon` the words that tell acts, with lines of yours (`lexicon`). ValueError for a date or
    a language that is none.
    """
    from filrouge import pipeline

    return next(pipeline.annotate([_article(article, date, language)], offices=actors, lexicon=lexicon))


def timexes(text: str, *, date: str | date | None = None, language: str | None = None) -> tuple[Timex, ...]:
    """The time expressions of a text, resolved on `date`; positions are code points of `text`.

    `date` and `language` as for `annotate`; without a date "mardi" stays XXXX-WXX-2. The short path: no language
    pipeline is loaded, no mention and no event read, so an expression inside a quotation whose speaker only a name
    tells may hang on the publication day; elsewhere the answers are those of `annotate`.
    """
    from filrouge.timextagger import timexes_of_text

    return timexes_of_text(text, date=_written(date), language=language)


def offices(path: str | PathLike[str]) -> Offices:
    """The office-holders that filrouge knows, with those of a CSV file laid over: what `actors` of the other functions takes.

    The columns are those of `--actors`. ValueError for a file with a row that cannot be used; all of them are named.
    """
    from pathlib import Path

    from filrouge.knowledge.offices import shipped
    from filrouge.knowledge.own_offices import laid_over

    table, bad = laid_over(shipped(), Path(path).read_bytes())
    if bad:
        raise ValueError("; ".join(f"{path}:{row.line}: {row.reason}" for row in bad))
    return table


def lexicon(path: str | PathLike[str]) -> Lexicon:
    """The words that tell acts, with those of a TOML file before them: what `lexicon` of the other functions takes.

    How a line is written: docs/lexicon.md. ValueError for a file with a line that cannot be used; all of them are named.
    """
    from pathlib import Path

    from filrouge import pipeline

    found, bad = pipeline.lexicon_of(Path(path).read_bytes())
    if bad:
        raise ValueError("; ".join(f"{path}:{line.line}: {line.reason}" for line in bad))
    return found


def chronology(
    articles: Iterable[Article | str],
    *,
    date: str | date | None = None,
    language: str | None = None,
    actors: Offices | None = None,
    lexicon: Lexicon | None = None,
) -> Chronology:
    """One dated list of the acts that all the articles tell; the other arguments as for `annotate`."""
    from filrouge import pipeline

    return pipeline.chronology(_articles(articles, date, language, "text"), offices=actors, lexicon=lexicon)


def check(
    articles: Iterable[Article | str],
    *,
    against: Iterable[Article | str] = (),
    date: str | date | None = None,
    language: str | None = None,
    actors: Offices | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Finding, ...]:
    """What does not add up in `articles`, by themselves or with the archive `against` beside them."""
    from filrouge import pipeline
    from filrouge.lint.rule import Selection

    return pipeline.check(
        _articles(articles, date, language, "text"),
        selection=Selection(),
        against=_articles(against, date, language, "archive"),
        offices=actors,
        lexicon=lexicon,
    )


def _articles(given: Iterable[Article | str], date: str | date | None, language: str | None, name: str) -> list[Article]:
    """Texts get the names text#1, text#2…: a chronology needs to tell its articles apart."""
    if isinstance(given, str):
        raise TypeError("a list of articles is needed, not one text; [text] would be right")
    return [_article(article, date, language, f"{name}#{number}") for number, article in enumerate(given, 1)]


def _article(article: Article | str, date: str | date | None, language: str | None, uri: str = "text") -> Article:
    from filrouge.articles import ReadOptions, article_of_text

    if not isinstance(article, str):
        return article
    return article_of_text(article, ReadOptions(date=_written(date), language=language), uri=uri)


def _written(date: str | date | None) -> str | None:
    return date if isinstance(date, str) or date is None else date.isoformat()
