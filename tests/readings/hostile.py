"""Hostile texts of any language, for readers that must stay linear: name -> what is written again and again."""

from __future__ import annotations

from filrouge.languages import part
from filrouge.model.reading import Sentence
from filrouge.readings.sentences import split
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import View, fold

HOSTILE = {
    "guillemets": "«",
    "curly marks": "“",
    "single guillemets": "‹ ",
    "straight marks": '"',
    "old marks": "`` ",
    "apostrophes": "'",
    "nested marks": "« “ ‹ ",
    "nested marks with words": "« a “ b ‹ c ",
    "words of one line": "mot ",
    "capitals": "Abc ",
    "upper case": "ABC ",
    "paragraphs of one letter": "a\n",
    "paragraphs of one capital": "A\n\n",
    "sources": "selon ",
    "sources, English": "according to ",
    "sources with names": "selon Jean, ",
    "titles": "M. ",
    "titles, English": "Mr. ",
    "hyphens": "-",
    "hyphens behind words": "mot-",
    "hyphens behind names": "Jean-",
    "dashes": "— ",
    "dashes at lines": "— Abc\n",
    "verbs of saying": "a dit que ",
    "verbs of saying, English": "said that ",
    "marks and commas": "« a », ",
    "figures": "100 ",
    "figures in groups": "1.000",
    "determiners": "le ",
    "particles": "de la ",
    "notes": "[1]",
}

Prepared = tuple[View, tuple[Token, ...], tuple[Sentence, ...]]


def sentences_of(text: str, language: str) -> Prepared:
    """A text as the readers of mentions and quotes get it, cut into sentences by the language's rules."""
    view = fold(text)
    return view, tokenize(view), split(view, part(language, "sentences"))
