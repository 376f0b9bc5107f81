"""Article -> Reading: what the text says, before any date is known."""

from __future__ import annotations

from filrouge.knowledge.offices import Offices
from filrouge.languages import available, part
from filrouge.languages.ownlexicon import Lexicon
from filrouge.model.article import Article
from filrouge.model.finding import Finding
from filrouge.model.parse import Parse
from filrouge.model.reading import Reading
from filrouge.model.text import reason
from filrouge.readings.mentions import read_with_referents
from filrouge.readings.mentions.unnamed import with_unnamed
from filrouge.readings.quotes import read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.timeverbs import with_verbs
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.read import read_triggers
from filrouge.readings.view import fold


def read(article: Article, parse: Parse | None = None, offices: Offices | None = None, lexicon: Lexicon | None = None) -> Reading:
    """Sentences, times, mentions, quotes and triggers of one article.

    `parse` is what a language pipeline says of its text, None where none read it; `offices` is the table that
    persons are known by, `lexicon` what acts are known by, None the shipped one. A language without a pack is read with
    the first pack that there is, for its absolute dates only: everything else would be guessing.
    """
    language = article.language or ""
    known = language in available()
    code = language if known else available()[0]
    view = fold(article.body_text)
    tokens = tokenize(view)
    sentences = split(view, part(code, "sentences"), article.meta_spans)
    timexes = read_timexes(view, tokens, sentences, language=code)
    bare = Reading(text_hash=article.text_hash, language=code, sentences=sentences, timexes=timexes)
    if not known:
        absolute = tuple(t for t in timexes if t.operator == "absolute" and t.year is not None)
        note = Finding("language-not-supported", "note", reason("language-not-supported", language=language or "?"))
        return Reading(text_hash=bare.text_hash, language=code, sentences=sentences, timexes=absolute, findings=(note,))
    tree = Tree.of(parse)
    timexes = with_verbs(timexes, tree)
    mentions, referents = read_with_referents(view, tokens, sentences, language=code, offices=offices, tree=tree)
    quotes = read_quotes(view, tokens, sentences, mentions, language=code, referents=referents)
    mentions = with_unnamed(mentions, referents)
    read_so_far = Reading(
        text_hash=bare.text_hash, language=code, sentences=sentences, timexes=timexes, mentions=mentions, quotes=quotes
    )
    triggers = read_triggers(view, tokens, read_so_far, tree, lexicon=lexicon)
    return Reading(
        text_hash=bare.text_hash,
        language=code,
        sentences=sentences,
        timexes=timexes,
        mentions=mentions,
        quotes=quotes,
        triggers=triggers,
    )
