"""Model values <-> the plain dicts and JSON that the contract promises (§2 to §4)."""

from filrouge.codec.articles import article_dict, article_from_dict
from filrouge.codec.chronologies import chronology_dict
from filrouge.codec.documents import document_dict, event_dict, mention_dict, quote_dict, timex_dict
from filrouge.codec.dumps import dumps
from filrouge.codec.fields import FieldError
from filrouge.codec.messages import message, string
from filrouge.codec.reading_back import document_from_dict
from filrouge.codec.reasons import citation_dict, finding_dict

__all__ = [
    "FieldError",
    "article_dict",
    "article_from_dict",
    "chronology_dict",
    "citation_dict",
    "document_dict",
    "document_from_dict",
    "dumps",
    "event_dict",
    "finding_dict",
    "mention_dict",
    "message",
    "quote_dict",
    "string",
    "timex_dict",
]
