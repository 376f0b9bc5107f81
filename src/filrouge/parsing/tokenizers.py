"""The tokenizer of our pipelines: spaCy's, with a language pack's words, and with long runs cut before it.

spaCy strips prefixes and suffixes of a piece of text without spaces one at a time and looks each remainder up again, so
a run of n signs costs n² (20,000 emoji: a minute). A run longer than `LONGEST_RUN` is therefore handed over in pieces.
The text itself is not changed: `doc.text` is what was given.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import spacy.util
from spacy import registry
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER, CONCAT_QUOTES, LIST_ELLIPSES, LIST_ICONS
from spacy.lang.punctuation import TOKENIZER_INFIXES, TOKENIZER_PREFIXES, TOKENIZER_SUFFIXES
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

from filrouge.languages import part
from filrouge.languages.parts.tokens import TokenPack

LONGEST_RUN = 100
_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_PIECE = re.compile(rf"\S{{1,{LONGEST_RUN}}}")
_APOSTROPHE = "['’ʼ‘]"


class RunCutter:
    """A tokenizer around another one: `text` in, `Doc` out, in time linear in the text whatever stands in it."""

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer

    def __call__(self, text: str) -> Doc:
        if _RUN.search(text) is None:
            return self.tokenizer(text)
        words: list[str] = []
        spaces: list[bool] = []
        for piece, tie in _pieces(text):
            doc = self.tokenizer(piece)
            for token in doc:
                words.append(token.text)
                spaces.append(bool(token.whitespace_))
            if tie and spaces:
                spaces[-1] = False
        return Doc(self.tokenizer.vocab, words=words, spaces=spaces)

    def pipe(self, texts: Any, batch_size: int = 1000) -> Iterator[Doc]:
        return (self(text) for text in texts)

    def to_disk(self, path: str | Path, **kwargs: Any) -> None:
        """Nothing to write: all that this tokenizer knows is in the language pack."""

    def from_disk(self, path: str | Path, **kwargs: Any) -> "RunCutter":
        return self

    def to_bytes(self, **kwargs: Any) -> bytes:
        return b""

    def from_bytes(self, data: bytes, **kwargs: Any) -> "RunCutter":
        return self


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in order: what lies between long runs as it is, long runs in pieces; and whether no space follows."""
    end = 0
    for run in _RUN.finditer(text):
        if run.start() > end:
            yield text[end : run.start()], False
        for piece in _PIECE.finditer(text, run.start(), run.end()):
            yield piece.group(), True
        end = run.end()
    if end < len(text):
        yield text[end:], False


@registry.tokenizers("filrouge.Tokenizer.v1")
def create_tokenizer(language: str) -> Callable[[Any], RunCutter]:
    """The tokenizer of the pack of `language` (ISO 639-1)."""
    pack: TokenPack = part(language, "tokens")

    def create(nlp: Any) -> RunCutter:
        rules = {form: [{ORTH: form}] for whole in pack.whole for form in _spellings(whole)}
        if pack.base:
            rules |= dict(spacy.util.get_lang_class(pack.base).Defaults.tokenizer_exceptions)
        return RunCutter(
            Tokenizer(
                nlp.vocab,
                rules=rules,
                prefix_search=spacy.util.compile_prefix_regex(TOKENIZER_PREFIXES).search,
                suffix_search=spacy.util.compile_suffix_regex(TOKENIZER_SUFFIXES).search,
                infix_finditer=spacy.util.compile_infix_regex(_infixes(pack)).finditer,
                url_match=_URL.match,
            )
        )

    return create


_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"«»]{3,}$|[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")


def _spellings(form: str) -> set[str]:
    forms = {form, form.capitalize(), form.upper()}
    return forms | {f.replace("'", "’") for f in forms}


def _infixes(pack: TokenPack) -> list[str]:
    if not pack.elided:
        return list(TOKENIZER_INFIXES)
    # a look-behind has one width, so each elided word has one of its own
    behind = "|".join(rf"(?<=(?<![{ALPHA}])(?i:{word}){_APOSTROPHE})" for word in pack.elided)
    clitics = "|".join(re.escape(c) for c in sorted(pack.clitics, key=len, reverse=True))
    return [
        *LIST_ELLIPSES,
        *LIST_ICONS,
        r"(?<=[0-9])[+\-\*^](?=[0-9-])",
        rf"(?<=[{ALPHA_LOWER}{CONCAT_QUOTES}])\.(?=[{ALPHA_UPPER}{CONCAT_QUOTES}])",
        rf"(?<=[{ALPHA}]),(?=[{ALPHA}])",
        rf"(?:{behind})(?=[\w«“\"])",
        rf"(?<=[{ALPHA}])(?<!-t)(?=-(?i:{clitics})(?![{ALPHA}\-]))",
        rf"(?<=[{ALPHA}]{_APOSTROPHE})[«“\"]",
        rf"(?<=[{ALPHA}0-9])[:<>=/](?=[{ALPHA}])",
    ]
