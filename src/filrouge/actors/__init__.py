"""Mentions of many documents -> who is who."""

from filrouge.actors.who import who_is_who

__all__ = ["who_is_who"]
