"""Mentions of many documents -> who is who."""

from filrouge.actors.unify import unified
from filrouge.actors.who import who_is_who

__all__ = ["unified", "who_is_who"]
