"""The time expressions of a text and nothing else: the short path beside `pipeline`.

text -> article (language, date) -> sentences -> time expressions, quotes -> resolved times

No language pipeline is loaded and no mention, office or event is read: tenses come from the verb forms
that the language pack knows. Names, which a full reading has, are missing here, so a quotation
whose speaker is known by name only may go unseen: what stands in it then hangs on the day of
publication, and not on the day on which it was said. Outside quotations the answers are those of
`filrouge.annotate`.
"""

from __future__ import annotations

from collections.abc import Callable

from filrouge.articles import ReadOptions, article_of_text
from filrouge.documents.times import anchor_timexes
from filrouge.languages import available, part
from filrouge.languages.parts.quotes import QuotePack
from filrouge.model.article import Article
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.timex import Timex
from filrouge.model.timexform import TimexForm
from filrouge.readings.quotes import read_quotes
from filrouge.readings.quotes.marks import find_marked
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import View, fold


def timexes_of_text(text: str, *, date: str | None = None, language: str | None = None) -> tuple[Timex, ...]:
    """The time expressions of a text, in text order, ids t1…; positions are code points of `text`.

    `date` (any written form, with or without an hour) is the publication day of a text that opens
    with none; without either, what hangs on it stays underspecified. `language` (ISO 639-1) is
    looked for in the words when it is not given, by py3langid. ValueError for a date or a language
    that is none.
    """
    return timexes_of_article(article_of_text(text, ReadOptions(date=date, language=language)))


def reader() -> Callable[..., tuple[Timex, ...]]:
    """`timexes_of_text`, as the entry point of that name gives it to the spaCy component."""
    return timexes_of_text


def timexes_of_article(article: Article) -> tuple[Timex, ...]:
    """The same for an article that knows its language and its date. Linear in the length of its text."""
    language = article.language or ""
    known = language in available()
    code = language if known else available()[0]
    view = fold(article.body_text)
    tokens = tokenize(view)
    sentences = split(view, part(code, "sentences"), article.meta_spans)
    forms = read_timexes(view, tokens, sentences, language=code)
    if not known:
        # As in a full reading: of a language without a pack only dates with their year are believed.
        forms = tuple(form for form in forms if form.operator == "absolute" and form.year is not None)
        return anchor_timexes(forms, article=article, sentences=sentences)
    quotes = _quotes(view, tokens, (sentences, forms), language=code)
    return anchor_timexes(forms, article=article, sentences=sentences, quotes=quotes)


def _quotes(
    view: View, tokens: tuple[Token, ...], read: tuple[tuple[Sentence, ...], tuple[TimexForm, ...]], *, language: str
) -> tuple[Quote, ...]:
    """The quotations of a text, looked for only where a time expression stands between marks."""
    sentences, forms = read
    pack: QuotePack = part(language, "quotes")
    marked = [view.span(box.start, box.end) for box in find_marked(view.text, pack)]
    if not _any_inside(forms, marked):
        return ()
    return read_quotes(view, tokens, sentences, (), language=language)


def _any_inside(forms: tuple[TimexForm, ...], marked: list[tuple[int, int]]) -> bool:
    """Both in text order, neither crossing others of its kind."""
    at = 0
    for form in forms:
        while at < len(marked) and marked[at][1] < form.end:
            at += 1
        if at < len(marked) and marked[at][0] <= form.start:
            return True
    return False
