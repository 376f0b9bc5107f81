"""Quotes of many documents -> which of them are the same words."""

from filrouge.quotes.same import Told, same_words

__all__ = ["Told", "same_words"]
