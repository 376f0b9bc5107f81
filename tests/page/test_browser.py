"""The page in Chromium: it works, asks for nothing, runs nothing foreign, and can be read by all."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from filrouge.outputs.html import render_page
from outputs.fixture import chronology
from outputs.hostile import PAYLOADS, poisoned
from page.test_markup import undated

api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


class Opened:
    """A page, with all that it complained of and asked for."""

    def __init__(self, page: Any, said: list[str], asked: list[str]) -> None:
        self.page, self.said, self.asked = page, said, asked

    def quiet(self) -> None:
        assert self.said == []
        assert self.asked == []


class Browser:
    def __init__(self, browser: Any, folder: Path) -> None:
        self.browser, self.folder, self.contexts, self.context = browser, folder, 0, None

    def open(self, html: str, anchor: str = "", **options: Any) -> Opened:
        self.contexts += 1
        file = self.folder / f"page{self.contexts}.html"
        file.write_text(html, encoding="utf-8")
        if self.context:
            self.context.close()
        self.context = context = self.browser.new_context(**{"viewport": DESK, "reduced_motion": "reduce", **options})
        page = context.new_page()
        page.set_default_timeout(5000)
        said: list[str] = []
        asked: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append("dialog"), dialog.dismiss()))
        page.on("request", lambda request: asked.append(request.url) if not request.url.startswith("file://") else None)
        page.goto(file.as_uri() + anchor)
        return Opened(page, said, asked)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield Browser(chromium, tmp_path_factory.mktemp("pages"))
        chromium.close()


@pytest.fixture(scope="module")
def french() -> str:
    return render_page(chronology(), ui="fr")


def shown(page: Any) -> list[str]:
    return [heading.inner_text().replace("\u00a0", " ") for heading in page.locator(".entry:visible h3").all()]


def test_it_is_quiet_and_asks_for_nothing(browser: Browser, french: str) -> None:
    for viewport in (DESK, PHONE):
        for scheme in ("light", "dark"):
            opened = browser.open(french, viewport=viewport, color_scheme=scheme)
            assert len(shown(opened.page)) == 11
            overflow = opened.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert overflow <= 0
            opened.quiet()


def test_filters_narrow_and_are_taken_back(browser: Browser, french: str) -> None:
    opened = browser.open(french)
    page = opened.page
    assert page.locator("#_count").inner_text() == "11 faits sur 11"
    page.locator("#_q").fill("ete HANOI")
    assert page.locator("#_count").inner_text() == "2 faits sur 11"
    assert shown(page) == [
        "Rencontre Donald Trump – Kim Jong-un à Hanoï",
        "N’a pas eu lieu : accord entre Donald Trump et Kim Jong-un",
    ]
    assert page.locator(".year:visible h2").all_inner_texts() == ["2019"]
    page.locator("#_status").select_option("denied")
    assert page.locator("#_count").inner_text() == "1 fait sur 11"
    page.locator("#_q").fill("rien de tel")
    assert page.locator("#_none").is_visible()
    page.locator("#_reset").click()
    assert len(shown(page)) == 11
    page.locator("#_actor").select_option(label="Choe Son-hui")
    assert shown(page) == ["Visite de Choe Son-hui en Russie"]
    page.locator("#_reset").click()
    page.locator("#_type").select_option("X-MILESTONE")
    assert shown(page) == ["Ouverture à Paris"]
    page.locator("#_reset").click()
    page.locator("#_story").select_option("s2")
    assert shown(page) == ["Ouverture à Paris"]
    opened.quiet()


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_an_entry_opens_its_sentence_in_the_article(browser: Browser, french: str, viewport: dict[str, int]) -> None:
    opened = browser.open(french, viewport=viewport)
    page = opened.page
    entry = page.locator(".entry").first
    assert not page.locator("#_texts").is_visible()
    entry.locator("a.read").first.click()
    mark = page.locator("mark.current")
    assert mark.inner_text() == "Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour."
    assert mark.locator(".act").inner_text() == "se sont rencontrés"
    assert page.evaluate("document.activeElement.tagName") == "MARK"
    box = mark.bounding_box()
    assert 0 <= box["y"] < viewport["height"]
    assert page.locator(".text:visible h3").count() == 1
    page.keyboard.press("Escape")
    assert not page.locator("#_texts").is_visible()
    assert page.evaluate("document.activeElement.textContent") == "lire dans l’article"
    opened.quiet()


def test_the_article_leads_back_to_the_entry(browser: Browser, french: str) -> None:
    page = browser.open(french, viewport=PHONE).page
    page.locator(".entry a.read").first.click()
    page.locator("mark.current + a.back").click()
    assert not page.locator("#_texts").is_visible()
    assert page.evaluate("document.activeElement.id") == chronology().entries[0].id


def test_the_fold_holds_the_other_sources(browser: Browser, french: str) -> None:
    page = browser.open(french).page
    entry = page.locator(".entry").first
    entry.locator("summary").click()
    assert "Les deux hommes s’étaient vus à Singapour le 12 juin 2018." in entry.inner_text()
    assert entry.locator("details .act").inner_text() == "s’étaient vus"


def test_an_anchor_of_any_key_shows_its_entry(browser: Browser, french: str) -> None:
    entry = chronology().entries[2]
    for key in (entry.id, *entry.keys):
        opened = browser.open(french, anchor=f"#{key}")
        assert opened.page.locator(f"[id='{entry.id}']").bounding_box()["y"] < 400
        opened.quiet()


def test_keys_move_search_help_and_can_be_switched_off(browser: Browser, french: str) -> None:
    opened = browser.open(french)
    page = opened.page
    order = [entry.id for entry in chronology().entries]
    focus = "document.activeElement.id"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate(focus) == order[1]
    page.keyboard.press("k")
    assert page.evaluate(focus) == order[0]
    page.keyboard.press("o")
    assert page.locator("mark.current").count() == 1
    page.keyboard.press("/")
    assert page.evaluate(focus) == "_q"
    page.keyboard.type("j?")
    assert page.locator("#_q").input_value() == "j?"
    page.locator("#_reset").click()
    page.keyboard.press("?")
    assert page.locator("#_help").is_visible()
    page.locator("#_keys-on").uncheck()
    page.locator("#_help-close").click()
    page.locator("#_main").focus()
    page.keyboard.press("j")
    assert page.evaluate(focus) == "_main"
    opened.quiet()


def test_everything_can_be_read_with_scripts_off(browser: Browser, french: str) -> None:
    opened = browser.open(french, java_script_enabled=False)
    page = opened.page
    assert len(shown(page)) == 11
    assert not page.locator("#_filters").is_visible()
    assert page.locator("#_texts").is_visible()
    assert page.locator("#_texts h3:not(.sr):visible, #_texts .title:visible").count() == 3
    page.locator(".entry a.read").first.click()
    target = page.locator("mark:target")
    assert "se sont rencontrés" in target.inner_text()
    assert target.bounding_box()["y"] < DESK["height"]
    assert opened.asked == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_foreign_text_runs_nothing(browser: Browser, payload: str) -> None:
    html = render_page(poisoned(payload), ui="fr")
    opened = browser.open(html)
    page = opened.page
    for link in page.locator(".entry a.read:visible").all()[:3]:
        link.click()
    page.keyboard.press("Escape")
    for summary in page.locator("main summary:visible").all()[:6]:
        summary.click()
    page.mouse.move(400, 400)
    assert page.evaluate("window.hit === undefined")
    assert page.evaluate("document.querySelectorAll('script, style').length") == 3
    assert page.url.startswith("file://")
    opened.quiet()


def test_addresses_that_are_no_web_address_are_never_links(browser: Browser) -> None:
    for payload in ("javascript:window.hit=1", "java\tscript:window.hit=1", " \x01JaVaScRiPt:window.hit=1", "data:text/html,x"):
        page = browser.open(render_page(poisoned(payload), ui="en")).page
        schemes = page.evaluate("[...document.links].map(link => link.protocol)")
        assert set(schemes) <= {"file:"}


# Everybody's page.


def luminance(colour: str) -> float:
    channels = [int(n) / 255 for n in re.findall(r"\d+", colour)[:3]]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


CONTRAST = """selector => [...document.querySelectorAll(selector)].slice(0, 3).map(node => {
  let ground = node;
  while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
  return [getComputedStyle(node).color, getComputedStyle(ground || document.body).backgroundColor];
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_enough_for_small_text(browser: Browser, french: str, scheme: str) -> None:
    page = browser.open(french, color_scheme=scheme).page
    page.locator(".entry a.read").first.click()
    selectors = (
        "body", ".lede", ".kicker", ".when", ".entry.denied h3", ".chip", ".chip.confirmed", ".chip.contested", ".chip.warn", ".source",
        "a.read", "summary", ".versions", ".gap", "mark.cited", ".speaker", ".back", ".foot", ".field label", "#_count", "button", ".legend dd",
    )  # fmt: skip
    for selector in selectors:
        pairs = page.evaluate(CONTRAST, selector)
        assert pairs, selector
        for text, ground in pairs:
            light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (selector, text, ground)


def test_targets_are_large_enough(browser: Browser, french: str) -> None:
    """WCAG 2.5.8: 24 by 24 CSS pixels for what is clicked."""
    page = browser.open(french, viewport=PHONE).page
    for selector in ("a.read", "summary", "button", "select", ".years a", "a.out", ".part-of a", "a.chip"):
        for node in page.locator(f"{selector}:visible").all():
            box = node.bounding_box()
            assert box["height"] >= 23.9, (selector, node.inner_text(), box)


def test_the_outline_that_a_screen_reader_hears(browser: Browser, french: str) -> None:
    page = browser.open(french).page
    heard = page.locator("body").aria_snapshot()
    for landmark in ("- banner:", "- main:", "- contentinfo:", '- search "Filtrer la chronologie":', '- navigation "Années":'):
        assert landmark in heard, landmark
    assert '- region "2018":' in heard
    assert '- article "Rencontre Donald Trump – Kim Jong-un à Singapour":' in heard
    levels = [int(n) for n in page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName[1])")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    unnamed = page.evaluate("[...document.querySelectorAll('input, select')].filter(f => !f.labels.length).map(f => f.id)")
    assert unnamed == []


def test_the_skip_link_is_first_and_focus_is_seen(browser: Browser, french: str) -> None:
    page = browser.open(french).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "_main"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_print_shows_the_sources_and_not_the_tools(browser: Browser, french: str) -> None:
    page = browser.open(french, viewport={"width": 700, "height": 1000}).page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for hidden in ("#_filters", ".skip", "#_texts", "a.read:not(.sources a, .points a)"):
        assert page.locator(hidden).filter(visible=True).count() == 0, hidden
    assert page.locator("cite:visible").count() == sum(len(e.citations) for e in chronology().entries)
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    assert b"/MediaBox [0 0 594" in pdf or b"/MediaBox [0 0 595" in pdf


def test_positions_are_code_points_for_a_browser_too(browser: Browser, french: str) -> None:
    """Every quotation of the data is what a browser cuts out of the text by code points."""
    page = browser.open(french).page
    texts = {d.article.uri: d.article.body_text for d in chronology().documents}
    wrong = page.evaluate(
        """texts => JSON.parse(document.getElementById('_data').textContent).entries.flatMap(e => e.citations)
        .filter(c => [...texts[c.uri]].slice(c.start, c.end).join('') !== c.exact).length""",
        texts,
    )
    assert wrong == 0


def test_stories_filter_and_undated_facts_unfold(browser: Browser) -> None:
    opened = browser.open(render_page(undated(13), ui="fr"))
    page = opened.page
    fold = page.locator("details.fold")
    assert fold.get_attribute("open") is None
    story = page.locator(".stories button").nth(1)
    story.click()
    assert story.get_attribute("aria-pressed") == "true"
    assert page.locator("#_story").input_value() == story.get_attribute("data-story")
    assert fold.get_attribute("open") is not None
    story.click()
    assert story.get_attribute("aria-pressed") == "false"
    assert fold.get_attribute("open") is None
    opened.quiet()
    # A link to an entry inside opens the fold.
    linked = browser.open(render_page(undated(13), ui="fr"), "#u3").page
    assert linked.locator("details.fold").get_attribute("open") is not None
    assert linked.evaluate("document.activeElement.id") == "u3"
