"""Measuring of times: our own measure is that of the scorer; what other tools say becomes values of TIMEX3."""

from __future__ import annotations

import importlib
import json
import random
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_SCORED = _ROOT.parent / "shared" / "data" / "time"
NO_SCORER = pytest.mark.skipif(
    not (_SCORED.parents[1] / "score" / "time.py").is_file(), reason="no ../shared/score beside the project"
)
TEXT = "Le maire est venu lundi 4 juin 2018 vers 14 h, puis pendant trois jours."
NAMES = ("eval", "score", "peers", "peers_values", "peers_tools")


@pytest.fixture(scope="module")
def modules() -> Iterator[SimpleNamespace]:
    sys.path.insert(0, str(_ROOT / "eval"))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(f"time_{name}") for name in NAMES})
    finally:
        sys.path.remove(str(_ROOT / "eval"))


def item(start: int, end: int, value: str | None, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": end, "type": "DATE", "value": value, "text": TEXT[start:end], **more}


def record(*items: dict[str, Any]) -> dict[str, Any]:
    return {"text": TEXT, "lang": "fr", "expected": list(items)}


GOLD = item(18, 35, "2018-06-04")
CASES: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, float]]] = {
    "the same": ([GOLD], [item(18, 35, "2018-06-04")], {"value_f1": 1, "strict": 1, "pred": 1}),
    "span shorter, value right": ([GOLD], [item(24, 35, "2018-06-04")], {"value_f1": 1, "strict": 0}),
    "value wrong": ([GOLD], [item(18, 35, "2018-06-05")], {"value_f1": 0, "strict": 1}),
    "no value": ([GOLD], [item(18, 35, None)], {"value_f1": 0, "strict": 1}),
    "nothing found": ([GOLD], [], {"value_f1": 0, "gold": 1, "pred": 0}),
    "nothing to find": ([], [item(0, 8, "2018")], {"value_f1": 0, "gold": 0, "pred": 1}),
    "empty span is none": ([GOLD], [item(20, 20, "2018-06-04")], {"pred": 0}),
    "another accepted value": ([item(18, 35, "2018-06", alt=["2018-06-04"])], [item(18, 35, "2018-06-04")], {"value_f1": 1}),
    "hours with and without minutes": (
        [item(41, 45, "2018-06-04T14")],
        [item(41, 45, "2018-06-04T14:00:00")],
        {"value_f1": 1},
    ),
    "a decade with and without X": ([item(30, 34, "199X")], [item(30, 34, "199")], {"value_f1": 1}),
    "before our era, two spellings": ([item(30, 34, "-0050")], [item(30, 34, "BC0050")], {"value_f1": 1}),
    "same span before larger overlap": (
        [item(18, 23, "a")],
        [item(10, 30, "b"), item(18, 23, "a")],
        {"value_f1": 1, "pred": 2},
    ),
    "larger overlap": ([GOLD], [item(18, 20, "b"), item(24, 35, "2018-06-04")], {"value_f1": 1}),
    "of two alike the shorter": ([item(20, 30, "a")], [item(10, 31, "b"), item(19, 31, "a")], {"value_f1": 1}),
    "optional is not required": ([item(18, 35, "2018-06-04", optional=True)], [], {"gold": 0, "pred": 0}),
    "optional is not punished": ([item(18, 35, "2018-06-04", optional=True)], [item(18, 35, "x")], {"gold": 0, "pred": 0}),
    "beside a required item it counts": (
        [item(18, 23, "a", optional=True), item(24, 35, "2018-06-04")],
        [item(18, 35, "2018-06-04")],
        {"gold": 1, "pred": 1, "value_f1": 1},
    ),
    "one prediction over two": (
        [item(18, 23, "a"), item(24, 35, "b")],
        [item(18, 35, "b")],
        {"gold": 2, "pred": 1, "value_f1": 0.5},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_own_measure(modules: SimpleNamespace, case: str) -> None:
    wanted, given, figures = CASES[case]
    result, _ = modules.score.own_score({"x": record(*wanted)}, {"x": {"expected": given}})
    told = {**result, "strict": result["strict"][2]}
    assert {key: told[key] for key in figures} == figures


def made_up(draw: random.Random) -> list[dict[str, Any]]:
    """Spans of a text at random, overlapping often, with values that are right often."""
    found = []
    for _ in range(draw.randint(0, 6)):
        start = draw.randrange(0, len(TEXT) - 2)
        end = min(len(TEXT), start + draw.randint(0, 12))
        value = draw.choice(["2018", "201X", "201", "2018-06-04T14", "2018-06-04T14:00", "P3D", "", None])
        more = {key: True for key in ("optional", "ambiguous") if draw.random() < 0.2}
        alt = {"alt": ["2018", "P3D"]} if draw.random() < 0.2 else {}
        found.append(item(start, end, value, **more, **alt))
    return found


@NO_SCORER
@pytest.mark.parametrize("errors", [0, 7])
def test_own_measure_is_that_of_the_scorer(modules: SimpleNamespace, errors: int) -> None:
    scorer = modules.eval.measure_of(_SCORED)
    assert scorer is not modules.score.own_score
    for seed in range(150):
        draw = random.Random(seed)
        gold = {str(n): record(*made_up(draw)) for n in range(4)}
        for one in gold.values():
            one["expected"] = [e for e in one["expected"] if e["end"] > e["start"]]
        found = {str(n): {"expected": made_up(draw)} for n in range(3)}
        for of in (gold, modules.score.unambiguous(gold)):
            wanted, told = scorer(of, found, errors)
            result, own_told = modules.score.own_score(of, found, errors)
            assert {key: pytest.approx(wanted[key]) for key in result} == result, seed
            assert own_told == told, seed


def test_ambiguous_items_become_optional(modules: SimpleNamespace) -> None:
    gold = {"x": record(item(18, 23, "a", ambiguous=True), item(24, 35, "b"))}
    plain = modules.score.unambiguous(gold)
    assert [e.get("optional", False) for e in plain["x"]["expected"]] == [True, False]
    assert "optional" not in gold["x"]["expected"][0]
    assert modules.score.own_score(plain, {})[0]["gold"] == 1


def data(tmp_path: Path, **more: Any) -> Path:
    folder = tmp_path / "time"
    folder.mkdir()
    row = {"id": "1", "lang": "fr", "text": "Elle viendra le 4 juin 2018.", "reference_date": "2018-06-01", **more}
    row["expected"] = [{"start": 16, "end": 27, "type": "DATE", "value": "2018-06-05", "text": "4 juin 2018", "ambiguous": True}]
    (folder / "own_fr.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    return folder


def test_command(modules: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    modules.eval.main([str(data(tmp_path)), "--errors", "5", "own"])
    shown = capsys.readouterr().out
    assert "gold 1 found 1" in shown
    assert "unambiguous gold 0" in shown
    assert "VALUE\t1\t4 juin 2018\t2018-06-05" in shown


def test_errors_on_unambiguous_gold_only(modules: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    modules.eval.main([str(data(tmp_path)), "--errors", "5", "--unambiguous"])
    assert "VALUE" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("record", "reference"),
    [
        ({"reference_date": "2013-02-12", "reference_time": "2013-02-12T04:30:00"}, "2013-02-12T04:30:00"),
        ({"reference_date": "2013-02-12", "reference_time": None}, "2013-02-12"),
        ({"reference_date": None}, ""),
    ],
)
def test_reference_with_its_clock(modules: SimpleNamespace, record: dict[str, Any], reference: str) -> None:
    assert modules.eval.reference_of(record) == reference


def test_undated_text(modules: SimpleNamespace) -> None:
    (found,) = modules.eval.predict({"lang": "fr", "text": "Elle viendra le 4 juin 2018."})
    assert found["value"] == "2018-06-04"


@pytest.mark.parametrize(
    ("grain", "said"),
    [
        ("year", ("DATE", "2018")),
        ("quarter", ("DATE", "2018-Q2")),
        ("month", ("DATE", "2018-06")),
        ("week", ("DATE", "2018-W23")),
        ("day", ("DATE", "2018-06-04")),
        ("hour", ("TIME", "2018-06-04T14")),
        ("minute", ("TIME", "2018-06-04T14:30")),
        ("second", ("TIME", "2018-06-04T14:30:05")),
    ],
)
def test_moment(modules: SimpleNamespace, grain: str, said: tuple[str, str]) -> None:
    assert modules.peers_values.moment(datetime(2018, 6, 4, 14, 30, 5), grain) == said


@pytest.mark.parametrize(
    ("start", "end", "value"),
    [
        ("2018-06-04", "2018-06-05", "2018-06-04"),
        ("2018-06-04", "2018-06-11", "2018-W23"),
        ("2018-06-01", "2018-07-01", "2018-06"),
        ("2018-04-01", "2018-07-01", "2018-Q2"),
        ("2018-01-01", "2019-01-01", "2018"),
        ("1990-01-01", "2000-01-01", "199"),
        ("1800-01-01", "1900-01-01", "18"),
        ("2018-06-21", "2018-09-24", "2018-SU"),
        ("2018-06-08T18", "2018-06-11T00", "2018-W23-WE"),
        ("2018-06-04T04", "2018-06-04T12", "2018-06-04TMO"),
        ("2018-06-04T12", "2018-06-04T19", "2018-06-04TAF"),
        ("2018-06-04T18", "2018-06-05T00", "2018-06-04TEV"),
        ("2018-06-04T00", "2018-06-04T04", "2018-06-04TNI"),
        ("2018-06-04", "2018-06-07", "2018-06-04"),
    ],
)
def test_interval(modules: SimpleNamespace, start: str, end: str, value: str) -> None:
    assert modules.peers_values.span(datetime.fromisoformat(start), datetime.fromisoformat(end))[1] == value


@pytest.mark.parametrize(
    ("counts", "value"),
    [
        ({"day": 3}, "P3D"),
        ({"days": 3}, "P3D"),
        ({"hour": 1, "minute": 30}, "PT1H30M"),
        ({"year": 1, "month": 6, "day": 0}, "P1Y6M"),
        ({"quarter": 3}, "P9M"),
        ({"year": 0.5}, "P0.5Y"),
    ],
)
def test_amount(modules: SimpleNamespace, counts: dict[str, float], value: str) -> None:
    assert modules.peers_values.amount(counts) == ("DURATION", value)


@pytest.mark.parametrize(
    ("delta", "value"), [({"days": 3}, "P3D"), ({"days": 14}, "P2W"), ({"hours": 2}, "PT2H"), ({"minutes": 90}, "PT90M")]
)
def test_length(modules: SimpleNamespace, delta: dict[str, float], value: str) -> None:
    assert modules.peers_values.length(timedelta(**delta))[1] == value


def test_what_lies_in_a_longer_one_goes(modules: SimpleNamespace) -> None:
    items = [item(5, 9, "a"), item(0, 12, "b"), item(0, 12, "c"), item(10, 20, "d")]
    assert [i["value"] for i in modules.peers_values.longest(items)] == ["b", "d"]


def test_a_tool_that_raises_has_found_nothing(modules: SimpleNamespace) -> None:
    def breaks(text: str, reference: str) -> list[dict[str, Any]]:
        raise KeyError(text)

    assert modules.peers.guarded(breaks)("hier", "2018-06-04") == []


def test_tags_of_heideltime_are_placed(modules: SimpleNamespace) -> None:
    text = "En 1998 & <1998>, puis en 1998 et hier."
    told = (
        'En 1998 & <1998>, puis en <TIMEX3 tid="t1" type="DATE" value="1998">1998</TIMEX3> et <TIMEX3 tid="t2" '
        'type="DATE" value="2018-06-03">hier</TIMEX3>.\n</TimeML>'
    )
    found = list(modules.peers_tools._tagged(text, told))
    assert [(i["start"], i["end"], i["value"]) for i in found] == [(26, 30, "1998"), (34, 38, "2018-06-03")]


@pytest.mark.parametrize(
    ("resolution", "said"),
    [
        (None, ("DATE", "")),
        (
            [{"timex": "XXXX-WXX-2", "type": "date", "value": d} for d in ("2018-06-12", "2018-06-19")],
            ("DATE", "2018-06-12"),
        ),
        (
            [{"timex": "(2018-05-01,2018-06-01,P1M)", "type": "daterange", "start": "2018-05-01", "end": "2018-06-01"}],
            ("DATE", "2018-05"),
        ),
        ([{"timex": "T14:30", "type": "time", "value": "14:30:00"}], ("TIME", "2018-06-14T14:30")),
        ([{"timex": "2018-06-14TMO", "type": "datetimerange", "start": "", "end": ""}], ("TIME", "2018-06-14TMO")),
        ([{"timex": "P3D", "type": "duration", "value": "259200"}], ("DURATION", "P3D")),
        ([{"timex": "XXXX-WXX-1", "type": "set", "value": "not resolved"}], ("SET", "XXXX-WXX-1")),
    ],
)
def test_what_recognizers_says(modules: SimpleNamespace, resolution: Any, said: tuple[str, str]) -> None:
    given = {"values": resolution} if resolution else None
    assert modules.peers_tools._recognized(given, datetime(2018, 6, 14)) == said


def test_dateparser_gives_places_and_grains(modules: SimpleNamespace) -> None:
    """It comes with htmldate, so it is always here; the others are not."""
    read = modules.peers.installed("fr", ["dateparser"])["dateparser"]
    text = "Elle est venue hier puis le 3 mai 2016."
    found = {text[i["start"] : i["end"]]: i["value"] for i in read(text, "2018-06-14")}
    assert found["hier"] == "2018-06-13"
    assert "2016-05-03" in found.values()


def test_peers_stand_beside_ours(modules: SimpleNamespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    modules.eval.main([str(data(tmp_path)), "--peer", "dateparser"])
    shown = capsys.readouterr().out
    assert "| value F1 | filrouge | dateparser |" in shown
    assert "dateparser: dateparser " in shown
