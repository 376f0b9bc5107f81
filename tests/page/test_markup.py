"""The page as markup: what its parser sees, without a browser."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from filrouge.codec import chronology_dict
from filrouge.codec.messages import pack, spaced
from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.outputs.html import render_page
from outputs.fixture import chronology, event
from outputs.fixture import entry as entry_of
from outputs.hostile import FAMILIES, PAYLOADS, poisoned

SLOT = re.compile(r"\{[^}]*\}")
VOID = {"meta", "input", "br", "link", "img", "hr", "path"}


class Tree(HTMLParser):
    """Elements with their attributes; checks that they are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute of {tag} stands twice"
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts.setdefault(self.open[-1], []).append(data)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module", params=available())
def tree(request: pytest.FixtureRequest) -> Tree:
    return Tree(render_page(chronology(), ui=request.param))


def ids(tree: Tree) -> list[str]:
    return [a["id"] or "" for _, a in tree.elements if "id" in a]


def test_every_id_stands_once_and_every_link_of_the_page_leads_somewhere(tree: Tree) -> None:
    found = ids(tree)
    assert len(found) == len(set(found))
    for attributes in tree.of("a"):
        href = attributes["href"] or ""
        assert href.startswith("https://") or href.removeprefix("#") in found, href


def test_every_entry_is_an_article_with_an_anchor_for_each_key(tree: Tree) -> None:
    found = set(ids(tree))
    for entry in chronology().entries:
        assert {entry.id, *entry.keys} <= found
    entries = [a for a in tree.of("article") if "entry" in (a.get("class") or "")]
    dated = [e.id for e in sorted(chronology().entries, key=lambda e: e.sort_key) if e.interval]
    # Without a day what weighs most comes first.
    undated = sorted((e for e in chronology().entries if not e.interval), key=lambda e: (-e.weight, e.text, e.id))
    assert [a["id"] for a in entries] == [*dated, *(e.id for e in undated)]


def test_times_are_no_finer_than_known(tree: Tree) -> None:
    assert [a["datetime"] for a in tree.of("time")] == [
        "2018-06-12", "2018-06-12", "2019-02", "2019-02", "2019-06-30", "2024-12-08", "2025-10-28",
    ]  # fmt: skip


def test_nothing_is_asked_for(tree: Tree) -> None:
    for tag, attributes in tree.elements:
        assert tag not in ("img", "link", "iframe", "object", "embed", "base", "video", "audio", "source")
        assert not {"src", "srcset", "style", "background", "poster", "data", "action", "ping"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]


def test_the_policy_names_script_and_style_by_hash() -> None:
    page = render_page(chronology(), ui="en")
    policy = next(a["content"] or "" for a in Tree(page).of("meta") if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none';")
    for tag in ("script", "style"):
        body = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(body) == 1
        digest = base64.b64encode(hashlib.sha256(body[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_the_data_of_the_page_is_the_chronology_of_the_contract() -> None:
    page = render_page(chronology(), ui="fr")
    island = re.search(r'<script type="application/json" id="_data">(.*?)</script>', page, re.DOTALL)
    assert island
    assert "<" not in island[1]
    data = json.loads(island[1])
    assert data.pop("ui") == "fr"
    assert data == json.loads(json.dumps(chronology_dict(chronology())))


def test_words_of_another_language_are_marked() -> None:
    page = render_page(chronology(), ui="fr")
    assert re.search(r'<blockquote lang="en" dir="auto"><p>The two leaders', page)
    assert not re.search(r"<blockquote lang=.fr", page)


def test_french_typography() -> None:
    labels = pack("fr")
    for template in (*labels.strings.values(), *labels.messages.values(), *labels.prefixes.values()):
        assert not re.search(r"\w ?[»;?!]|\w:(?!//)|\w [:%]|«[ \w]|'", spaced(SLOT.sub("x", template), ui="fr")), template
    assert "Prévu\u00a0: visite" in render_page(chronology(), ui="fr")


def test_a_javascript_address_is_no_link() -> None:
    page = render_page(chronology(), ui="fr")
    hrefs = [a["href"] or "" for a in Tree(page).of("a")]
    assert not [href for href in hrefs if not href.startswith(("https://", "#"))]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_foreign_text_adds_no_element(payload: str) -> None:
    clean, dirty = Tree(render_page(poisoned("x"), ui="en")), Tree(render_page(poisoned(payload), ui="en"))
    assert {tag for tag, _ in dirty.elements} == {tag for tag, _ in clean.elements}
    assert len(dirty.of("script")) == 2
    allowed = {name for _, attributes in clean.elements for name in attributes} | {"lang", "rel"}
    assert {name for _, attributes in dirty.elements for name in attributes} <= allowed
    for attributes in dirty.of("a"):
        assert (attributes["href"] or "").lower().startswith(("https://", "http://", "#"))


@pytest.mark.parametrize("ui", available())
def test_an_empty_chronology_has_a_page(ui: str) -> None:
    assert Tree(render_page(Chronology(stories=(), entries=(), documents=()), ui=ui)).of("main")


def test_a_second_run_gives_the_same_page() -> None:
    assert render_page(chronology(), ui="fr") == render_page(chronology(), ui="fr")


@pytest.mark.parametrize("family", FAMILIES)
def test_one_long_article_is_written_in_reasonable_time(family: str) -> None:
    unit = FAMILIES[family]
    text = "Un sommet. " + (unit * (300_000 // len(unit)))
    article = Article(uri="long.txt", body_text=text, language="fr")
    sentence = Sentence(0, len(text.rstrip()), 0, "body")
    quotes = tuple(Quote(id=f"q{n}", start=n, end=n + 50, text=text[n : n + 50], kind="direct") for n in range(20, 200_000, 100))
    told = event("e1", text, "sommet", "CONSULT")
    document = Document(article=article, sentences=(sentence,), quotes=quotes, events=(told,))
    whole = Chronology(stories=(), entries=(entry_of((document,), (0, 0)),), documents=(document,))
    begin = time.process_time()
    assert len(render_page(whole, ui="fr")) > 300_000
    assert time.process_time() - begin < 10


def undated(count: int) -> Chronology:
    whole = chronology()
    base = next(e for e in whole.entries if e.interval is None)
    many = tuple(replace(base, id=f"u{n}", keys=(f"u{n}",), weight=n / 100) for n in range(count))
    return replace(whole, entries=(*(e for e in whole.entries if e.interval), *many))


@pytest.mark.parametrize(("count", "folds"), [(12, 0), (13, 1)])
def test_many_undated_entries_are_folded(count: int, folds: int) -> None:
    found = [a for a in Tree(render_page(undated(count), ui="fr")).of("details") if a.get("class") == "fold"]
    assert len(found) == folds
    assert not any("open" in a for a in found)


def test_the_grounds_of_an_entry_name_words_and_no_rule() -> None:
    page = render_page(chronology(), ui="fr")
    shown = re.findall(r'<ul class="plain why">(.*?)</ul>', page, re.DOTALL)
    assert len(shown) > 3
    assert all("mots qui le disent" in lines for lines in shown)
    assert not [lines for lines in shown if "règle" in lines or "rule" in lines]


def test_stories_are_offered_with_their_counts(tree: Tree) -> None:
    offered = [a["data-story"] for a in tree.of("button") if "data-story" in a]
    assert offered == [story.id for story in chronology().stories]
