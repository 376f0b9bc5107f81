"""Articles -> SourceGroups: versions of one page, copies of one text, stories of one agency.

Near copies share most of their five-word shingles (Broder's resemblance). Each text keeps a
small bottom-k sketch, and an index from sketch values to articles makes the comparison linear
in the number of articles, but for texts that do share words.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from filrouge.model.article import Article
from filrouge.model.source_group import GroupRole, SourceGroup

_K = TypeVar("_K")
_WORD = re.compile(r"\w+")
_SHINGLE = 5
_SKETCH = 64
COPY = 0.45
"""Resemblance from which a text counts as a copy: half of an agency story kept word for word."""
_CROWD = 50
"""A shingle in more articles than this is a formula (a credit line), no sign of copying."""


def group_sources(articles: Sequence[Article]) -> tuple[SourceGroup, ...]:
    """One group an article at least; members in the order of their dates, the first is the original."""
    parent = {index: index for index in range(len(articles))}
    roles: dict[int, GroupRole] = {}
    _join_versions(articles, parent, roles)
    _join_copies(articles, parent, roles)
    members: dict[int, list[int]] = defaultdict(list)
    for index in range(len(articles)):
        members[_root(parent, index)].append(index)
    return tuple(_group(articles, found, roles) for found in members.values())


def _group(articles: Sequence[Article], found: list[int], roles: dict[int, GroupRole]) -> SourceGroup:
    ordered = sorted(found, key=lambda i: (articles[i].firstcreated or "9999", articles[i].uri, i))
    named = tuple((articles[i].uri, "original" if n == 0 else roles.get(i, "copy")) for n, i in enumerate(ordered))
    digest = hashlib.sha256("\n".join(sorted(articles[i].text_hash for i in found)).encode()).hexdigest()
    return SourceGroup(f"g{digest[:10]}", named)


def independent(articles: Sequence[Article], groups: Sequence[SourceGroup]) -> dict[str, str]:
    """uri -> the voice that it speaks with: two uris of different voices are independent.

    Another publisher, another copy group and another agency make another voice. Articles whose
    publisher is not known cannot be shown to be independent of one another: they share one.
    """
    group_of = {uri: group.id for group in groups for uri, _ in group.members}
    parent: dict[str, str] = {}

    for article in articles:
        publisher = f"publisher:{(article.publisher or '').casefold()}"
        for other in (group_of[article.uri], f"agency:{article.agency.casefold()}" if article.agency else publisher):
            parent[_root(parent, other)] = _root(parent, publisher)
    return {article.uri: _root(parent, f"publisher:{(article.publisher or '').casefold()}") for article in articles}


def _join_versions(articles: Sequence[Article], parent: dict[int, int], roles: dict[int, GroupRole]) -> None:
    """The same address with another text is a version of the page."""
    seen: dict[str, int] = {}
    for index, article in enumerate(articles):
        for name in filter(None, (article.uri, article.url)):
            if name in seen and _root(parent, seen[name]) != _root(parent, index):
                parent[_root(parent, index)] = _root(parent, seen[name])
                roles[index] = "version"
            seen.setdefault(name, index)


def _join_copies(articles: Sequence[Article], parent: dict[int, int], roles: dict[int, GroupRole]) -> None:
    sketches = [_sketch(article.body_text) for article in articles]
    holders: dict[int, list[int]] = defaultdict(list)
    for index, sketch in enumerate(sketches):
        shared: dict[int, int] = defaultdict(int)
        for value in sketch:
            if len(holders[value]) <= _CROWD:
                for other in holders[value]:
                    shared[other] += 1
                holders[value].append(index)
        for other, count in shared.items():
            size = min(len(sketch), len(sketches[other]))
            if size and count / size >= COPY and _root(parent, other) != _root(parent, index):
                parent[_root(parent, index)] = _root(parent, other)
                roles.setdefault(index, "copy")


def _sketch(text: str) -> frozenset[int]:
    """The smallest hashes of the text's shingles."""
    words = [w.casefold() for w in _WORD.findall(text)]
    shingles = {" ".join(words[i : i + _SHINGLE]) for i in range(max(0, len(words) - _SHINGLE + 1))}
    values = sorted(int.from_bytes(hashlib.blake2b(s.encode("utf-8", "surrogatepass"), digest_size=8).digest()) for s in shingles)
    return frozenset(values[:_SKETCH])


def _root(parent: dict[_K, _K], item: _K) -> _K:
    """The representative of an item's set; an item not seen before is its own."""
    parent.setdefault(item, item)
    while parent[item] != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item
