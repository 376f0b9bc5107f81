"""What a terminal and a Markdown file show."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.reading import Sentence
from filrouge.outputs import markdown, terminal
from filrouge.outputs.outline import outline
from outputs.fixture import chronology, entry, event, looking_back, singapore
from outputs.hostile import FAMILIES, PAYLOADS, poisoned

EMPTY = Chronology(stories=(), entries=(), documents=())


def unproven() -> Chronology:
    """Two articles cited by one entry, of which nobody knows whether their sources are independent."""
    whole = chronology()
    entries = tuple(replace(e, confirmation="single-source") if n == 0 else e for n, e in enumerate(whole.entries))
    return replace(whole, entries=entries)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_timeline_to_read() -> None:
    shown = plain(terminal.render(chronology(), ui="fr", width=90))
    lines = shown.splitlines()
    assert lines[1] == "11 faits, 3 articles, 2 histoires"
    order = ["2018", "2019", "  ┊ rien entre juin 2019 et décembre 2024", "2024", "2025", "Sans date", "1 point à vérifier"]
    assert [line for line in lines if line in order] == order
    assert "  ● 12 juin 2018     Rencontre Donald Trump – Kim Jong-un à Singapour" in lines
    assert "│ Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour." in shown
    assert "— Le Courrier, 12 juin 2018" in shown
    assert "✓ confirmé" in shown
    assert "≠ contesté" in shown
    assert "début : février 2019 selon La Dépêche du soir" in shown
    assert "  ○ 28 octobre 2025  Prévu : visite de Donald Trump au Japon" in lines
    assert shown.endswith("\n")
    assert "archives/retour.txt:3:43: weekday-mismatch" in shown


@pytest.mark.parametrize("ui", available())
@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 120, 500])
def test_no_line_is_wider_than_asked(ui: str, width: int) -> None:
    timeline = terminal.render(chronology(), ui=ui, width=width)
    assert max(len(line) for line in timeline.splitlines()) <= min(max(width, 40), 120)


def test_without_a_width_nothing_is_wrapped() -> None:
    text = chronology().documents[0].article.body_text
    assert text.splitlines()[2][:60] in terminal.render(chronology(), ui="en", width=1_000_000)


def test_colours_only_when_asked() -> None:
    assert "\x1b" not in terminal.render(chronology(), ui="fr", width=80)
    coloured = terminal.render(chronology(), ui="fr", width=80, colour=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == terminal.render(chronology(), ui="fr", width=80)
    assert "\x1b" not in terminal.render_document(singapore(), ui="fr", width=80)


@pytest.mark.parametrize("ui", available())
def test_nothing_at_all_is_shown_too(ui: str) -> None:
    assert terminal.render(EMPTY, ui=ui, width=80)
    assert markdown.render(EMPTY, ui=ui)
    assert terminal.render_findings((), (), ui=ui) == ""


def test_a_document_with_its_marks() -> None:
    shown = terminal.render_document(singapore(), ui="en", width=100)
    assert "{Donald Trump donald-trump}" in shown
    assert "[se sont rencontrés CONSULT.third-party]" in shown.replace("\n", " ")
    assert "<mardi 2018-06-12>" in shown
    assert "“Nous avons tourné une page Donald Trump”" in shown
    assert "date inferred from other articles" in shown
    assert "  e3 aurait proposé · REQUEST.meet (requests)\n     China · no date in the sentence · considered\n" in shown
    assert "archives/singapour.txt:5:136: unknown-role" in shown


def test_findings_name_file_line_and_column() -> None:
    whole = chronology()
    shown = terminal.render_findings(whole.findings, whole.articles, ui="fr")
    first, second = shown.splitlines()[:2]
    assert first.startswith("archives/retour.txt:3:43: weekday-mismatch ")
    assert plain(second) == "    archives/singapour.txt:3:48: « mardi »"
    without = terminal.render_findings(whole.findings, (), ui="fr")
    assert without.startswith("archives/retour.txt: weekday-mismatch ")


@pytest.mark.parametrize("payload", ["\x1b]0;x\x07", "\x9b2J", "\u202eabc", "a\rb", "x\ny", *PAYLOADS])
def test_no_text_steers_the_terminal(payload: str) -> None:
    whole = poisoned(payload)
    shown = terminal.render(whole, ui="fr", width=80)
    shown += "".join(terminal.render_document(d, ui="fr", width=80) for d in whole.documents)
    shown += terminal.render_findings(whole.findings, whole.articles, ui="fr")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", shown.replace("\t", ""))


def test_undated_and_open_times_have_their_places() -> None:
    from datetime import datetime

    from filrouge.model.event import EventTime
    from filrouge.model.interval import Interval
    from filrouge.model.text import reason

    base = looking_back()
    text = base.article.body_text
    before = EventTime(None, Interval(None, datetime(2019, 9, 1)), "month", reason("timex"))
    since = EventTime(None, Interval(datetime(2019, 1, 1), None), "year", reason("timex"))
    times = (before, since, EventTime(None, Interval.of_year(1163), "year", reason("timex")))
    document = replace(
        base, events=tuple(event(f"e{n}", text, "sommet", "CONSULT", time=t, key=f"k{n}") for n, t in enumerate(times))
    )
    entries = tuple(sorted((entry((document,), (0, n)) for n in range(3)), key=lambda e: e.sort_key))
    shown = terminal.render(Chronology(stories=(), entries=entries, documents=(document,)), ui="fr", width=80)
    found = [line.strip() for line in shown.splitlines() if line and not line.startswith("   ")]
    assert found[2:] == [
        "1163", "● 1163                  Rencontre", "┊ rien entre décembre 1163 et janvier 2019",
        "2019", "● depuis 2019           Rencontre", "● avant septembre 2019  Rencontre",
    ]  # fmt: skip


# Markdown.


def test_markdown_has_a_footnote_for_every_citation() -> None:
    whole = chronology()
    shown = plain(markdown.render(whole, ui="fr"))
    count = sum(len(e.citations) for e in whole.entries)
    marks = re.findall(r"\[\^(\d+)\](?!:)", shown)
    notes = re.findall(r"^\[\^(\d+)\]: (.*)$", shown, re.MULTILINE)
    assert marks == [number for number, _ in notes] == [str(n + 1) for n in range(count)]
    assert (
        notes[0][1]
        == "« Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour. » — Le Courrier, 12 juin 2018, archives/singapour.txt"
    )
    assert "- **12 juin 2018** — Rencontre Donald Trump – Kim Jong-un à Singapour *(confirmé)*[^1][^2]" in shown
    assert "](<https://exemple.example/retour?a=1&b=2>)" in shown
    assert "javascript:" not in shown


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_markdown_reader_makes_html_of_a_text(payload: str) -> None:
    from markdown_it import MarkdownIt

    html = MarkdownIt("commonmark", {"html": True}).render(markdown.render(poisoned(payload), ui="en"))
    tags = set(re.findall(r"<([a-z][a-z0-9]*)", html))
    assert tags <= {"h1", "h2", "p", "ul", "li", "strong", "em", "a"}
    assert all(url.startswith("https://") for url in re.findall(r'href="([^"]*)"', html))


@pytest.mark.parametrize("family", FAMILIES)
def test_one_long_article_is_shown_in_reasonable_time(family: str) -> None:
    import time

    unit = FAMILIES[family]
    text = "Un sommet. " + (unit * (300_000 // len(unit)))
    article = Article(uri="long.txt", body_text=text, language="fr")
    sentence = Sentence(0, len(text.rstrip()), 0, "body")
    document = Document(article=article, sentences=(sentence,), events=(event("e1", text, "sommet", "CONSULT"),))
    whole = Chronology(stories=(), entries=(entry((document,), (0, 0)),), documents=(document,))
    begin = time.process_time()
    assert len(terminal.render(whole, ui="fr", width=80)) < 3000
    terminal.render_document(document, ui="fr", width=80)
    markdown.render(whole, ui="fr")
    assert time.process_time() - begin < 5


def test_passages_are_counted_by_article() -> None:
    whole = chronology()
    first = whole.entries[0]
    several = replace(first, citations=first.citations + first.citations[:1] * 3 + first.citations[1:2])
    shown = plain(terminal.render(replace(whole, entries=(several,)), ui="fr", width=100))
    sources = [line.strip() for line in shown.splitlines() if line.strip().startswith(("— ", "+ "))]
    assert len(sources) == len({citation.citation.uri for citation in first.citations})
    assert sources[0] == "— Le Courrier, 12 juin 2018 (×4)"
    assert sources[1].endswith(" (×2)")


def test_several_articles_are_not_called_one_source() -> None:
    assert len({c.citation.uri for c in unproven().entries[0].citations}) > 1
    for ui, words in (("fr", "indépendance des sources non établie"), ("en", "independence of the sources not established")):
        assert words in terminal.render(unproven(), ui=ui, width=100)
        assert words in markdown.render(unproven(), ui=ui)
        assert words not in terminal.render(chronology(), ui=ui, width=100)


def test_articles_dated_from_the_others_are_listed_with_the_words_for_it() -> None:
    shown = plain(terminal.render(chronology(), ui="fr", width=100))
    part = shown.split("Articles datés d’après les autres\n")[1].split("\n\n")[0]
    assert part.splitlines()[0] == "  Le Courrier → 12 juin 2018"
    assert "retour.txt, « le 12 juin 2018 » : " in part


def test_undated_entries_weigh_down() -> None:
    whole = chronology()
    undated = [e for e in whole.entries if e.interval is None]
    weights = {e.id: float(n) for n, e in enumerate(undated)}
    entries = tuple(replace(e, weight=weights.get(e.id, e.weight)) for e in whole.entries)
    shown = outline(replace(whole, entries=entries), ui="fr").parts[-1].rows
    assert [row.entry.weight for row in shown] == sorted(weights.values(), reverse=True)


def test_several_stories_are_listed_with_their_counts() -> None:
    lines = plain(terminal.render(chronology(), ui="fr", width=100)).splitlines()
    assert lines[2].startswith("  États-Unis – Corée du Nord (")
    assert lines[3].startswith("  Paris (")
