"""Two real articles, where they are at hand: what their chronology must hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from filrouge.articles import ReadOptions, read_sources
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry
from filrouge.pipeline import chronology

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles are not beside this checkout")


@pytest.fixture(scope="module")
def built() -> Chronology:
    return chronology([a for a in read_sources([str(SEEDS)], ReadOptions()) if isinstance(a, Article)])


def cited(entry: Entry) -> set[str]:
    return {Path(c.citation.uri).name[:3] for c in entry.citations}


def of(built: Chronology, kind: str, start: str) -> list[Entry]:
    return [e for e in built.entries if e.event.type == kind and e.interval and (e.interval.iso()[0] or "") == start]


def test_singapore_is_cited_from_both(built: Chronology) -> None:
    (meeting,) = of(built, "CONSULT", "2018-06-12")
    assert (meeting.grain, meeting.status, cited(meeting)) == ("day", "actual", {"000", "004"})
    assert meeting.event.place is not None
    assert meeting.event.place.id == "SGP"
    assert set(meeting.event.actors) == {"USA", "PRK"}


def test_signing(built: Chronology) -> None:
    assert any(e.status == "actual" for e in of(built, "SUPPORT", "2018-06-12"))


def test_both_leaders_made_the_promises_of_the_day(built: Chronology) -> None:
    promised = [e for e in of(built, "AGREE", "2018-06-12") if "000" in cited(e)]
    assert all(set(e.event.actors) == {"USA", "PRK"} for e in promised)


def test_hanoi_is_a_month_and_dmz(built: Chronology) -> None:
    (hanoi,) = of(built, "CONSULT", "2019-02-01")
    assert (hanoi.grain, hanoi.event.place.id if hanoi.event.place else None) == ("month", "VNM-hanoi")
    assert of(built, "CONSULT", "2019-06-01")


def test_the_minister_s_visit(built: Chronology) -> None:
    visits = [e for e in built.entries if e.event.type == "CONSULT" and {"PRK", "RUS"} <= set(e.event.actors)]
    assert any(e.status == "actual" and e.interval and (e.interval.iso()[0] or "").startswith("2025-10") for e in visits)


def test_the_wish_is_never_done(built: Chronology) -> None:
    late = [e for e in built.entries if e.event.type == "CONSULT" and {"USA", "PRK"} <= set(e.event.actors)]
    assert all(e.status != "actual" or (e.interval and (e.interval.iso()[0] or "") < "2020") for e in late)


def test_the_undated_article_is_dated_by_the_other(built: Chronology) -> None:
    found = next(a for a in built.articles if Path(a.uri).name.startswith("000"))
    assert (found.firstcreated, found.firstcreated_basis) == ("2018-06-12", "other-articles")
    assert any(Path(e.uri).name.startswith("004") for e in found.evidence)


def test_lint_finds_two(built: Chronology) -> None:
    assert len(built.findings) == 2
