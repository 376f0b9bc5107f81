"""The time tagger as a spaCy component: `nlp.add_pipe("filrouge_timex")`.

It reads the text of a Doc and needs nothing of what other components made, so it works in a blank pipeline. What it finds:

    doc._.timexes          all expressions, a tuple of `Timex`; positions are code points of `doc.text`
    doc.spans["timexes"]   a Span each, over every token that the expression touches: `label_` is the TIMEX3 type,
                           `kb_id_` the value, `span_id` (`id_`) the expression's id, `span._.timex` the expression itself

In the Doc they are kept as the plain dicts of our JSON, so that a Doc with its user data goes to bytes, to disk and from
one process to another.
"""

import datetime
from collections.abc import Callable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from filrouge.codec import timex_dict
from filrouge.codec.reading_back import timex_from_dict
from filrouge.languages import available
from filrouge.model.timex import Timex
from filrouge.parsing import storage
from filrouge.parsing.language import OwnPipe

KEY = "timexes"
"""Name of the span group and of the extension."""
_KEPT = "filrouge_timexes"
TimexReader = Callable[..., tuple[Timex, ...]]
"""`(text, *, date, language)` -> the text's time expressions; ValueError for a date that is none."""


@Language.factory(
    "filrouge_timex",
    assigns=[f"doc._.{KEY}", "doc.spans", "span._.timex"],
    default_config={"date": None, "language": None, "reader": {"@misc": "filrouge.TimexReader.v1"}},
)
def create_timex(nlp: Language, name: str, *, date: str | None, language: str | None, reader: TimexReader) -> "TimexPipe":
    """`date`: publication date of Docs that have none in `doc._.date`. `language`: that of the pipeline unless given.

    ValueError for a language that is not read, and for a date that is none.
    """
    reader("", date=date, language=_language(nlp, language))
    return TimexPipe(name, date, _language(nlp, language), reader)


def _language(nlp: Language, given: str | None) -> str:
    # our own pipelines are of one spaCy language; the pack whose words their tokenizer knows tells which
    tokenizer = nlp.config["nlp"].get("tokenizer") or {}
    for code in (given,) if given else (nlp.lang, tokenizer.get("language")):
        if code in available():
            return str(code)
    asked = given or nlp.lang
    known = ", ".join(available())
    raise ValueError(f"filrouge_timex reads {known}, not {asked!r}; name one in config={{'language': …}}")


class TimexPipe(OwnPipe):
    """Reads the time expressions of each Doc on the Doc's own date, else on the one of the configuration."""

    def __init__(self, name: str, date: str | None, language: str, reader: TimexReader) -> None:
        self.name = name
        self.date = date
        self.language = language
        self._reader = reader
        _extend()

    def __call__(self, doc: Doc) -> Doc:
        own = doc._.date
        written = own.isoformat() if isinstance(own, datetime.date) else own
        timexes = self._reader(doc.text, date=written or self.date, language=self.language)
        doc.user_data[_KEPT] = [timex_dict(timex) for timex in timexes]
        spans = [
            doc.char_span(t.start, t.end, label=t.type, kb_id=t.value, span_id=t.id, alignment_mode="expand") for t in timexes
        ]
        doc.spans[KEY] = SpanGroup(doc, name=KEY, spans=[span for span in spans if span is not None])
        return doc

    def pack(self) -> storage.Part:
        """Nothing to keep: the rules are in the package, the rest in the configuration."""
        return storage.Part()

    def unpack(self, part: storage.Part) -> None:
        """Nothing was kept."""


def _extend() -> None:
    """Attributes of Doc and Span; one that somebody else has set up under the name `date` is read as it is."""
    if not Doc.has_extension("date"):
        Doc.set_extension("date", default=None)
    Doc.set_extension(KEY, getter=_timexes, force=True)
    Span.set_extension("timex", getter=_timex, force=True)


def _timexes(doc: Doc) -> tuple[Timex, ...]:
    return tuple(timex_from_dict(kept, len(doc.text)) for kept in _kept(doc))


def _timex(span: Span) -> Timex | None:
    """The expression of a span of the group, None for any other span."""
    if not span.id_:
        return None
    found = next((kept for kept in _kept(span.doc) if kept["id"] == span.id_), None)
    return None if found is None else timex_from_dict(found, len(span.doc.text))


def _kept(doc: Doc) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = doc.user_data.get(_KEPT, [])
    return found
