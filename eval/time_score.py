"""The measure of time expressions, TempEval-3 style, for where `score/time.py` is not beside the data.

Figures and gold conventions are those of that scorer, with its default settings: recall counts gold items that a
prediction overlaps, precision the reverse; the partner of a gold item is the prediction with the same span, else the one
that shares most with it, else the shorter; values are compared after `canon`; `optional` items are neither required nor
punished; `alt` are other right values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Item = Mapping[str, Any]
"""{start, end, type, value}; gold items may have `alt`, `optional`, `ambiguous`."""
Records = Mapping[str, Mapping[str, Any]]
"""By id: {expected: [Item …]}, gold with its text."""


class Scorer(Protocol):
    def __call__(self, gold: Records, found: Records, errors: int = 0, /) -> tuple[dict[str, Any], list[Any]]: ...


def canon(value: str | None) -> str:
    """One spelling of values that say the same: T14 = T14:00, T14:00:00 = T14:00, 19XX = 19, -0050 = BC0050."""
    said = re.sub(r"T(\d\d)(?=$|Z|[+-])", r"T\1:00", (value or "").strip())
    said = re.sub(r"(T\d\d:\d\d):00(?:\.0+)?(?=$|Z|[+-])", r"\1", said)
    if open_end := re.fullmatch(r"(BC)?(\d+?)X+", said):
        said = (open_end[1] or "") + open_end[2]
    return "BC" + said[1:] if re.fullmatch(r"-\d{4}.*", said) else said


def unambiguous(gold: Records) -> Records:
    """The same gold, where what only the source's own convention decides (`ambiguous`) is optional."""
    return {
        key: {**record, "expected": [{**e, "optional": True} if e.get("ambiguous") else e for e in record["expected"]]}
        for key, record in gold.items()
    }


def own_score(gold: Records, found: Records, errors: int = 0) -> tuple[dict[str, Any], list[Any]]:
    """(figures, first errors): what `score` of the scorer gives under the keys here. Ids that `found` lacks count as empty."""
    total = dict.fromkeys(("gold", "pred", "strict_gold", "strict_pred", "hit", "used", "value"), 0)
    told: list[Any] = []
    for key, record in gold.items():
        wanted = [e for e in record["expected"] if not e.get("optional")]
        spared = [e for e in record["expected"] if e.get("optional")]
        given = [p for p in found.get(key, {}).get("expected", []) if p["end"] > p["start"]]
        given = [p for p in given if _touched(p, wanted) or not _touched(p, spared)]
        pairs = [(e, max(near, key=lambda p, e=e: _nearness(e, p))) for e in wanted if (near := _touching(e, given))]
        used = [p for p in given if _touched(p, wanted)]
        total["gold"] += len(wanted)
        total["pred"] += len(given)
        total["strict_gold"] += sum(_span(e) in set(map(_span, given)) for e in wanted)
        total["strict_pred"] += sum(_span(p) in set(map(_span, wanted)) for p in given)
        total["hit"] += len(pairs)
        total["used"] += len(used)
        for e, p in pairs:
            right = canon(p.get("value")) in {canon(e["value"]), *map(canon, e.get("alt", ()))}
            total["value"] += right
            if not right and len(told) < errors:
                told.append(("VALUE", key, _text(e, record), e["value"], _text(p, record), p.get("value")))
        if len(told) < errors:
            told += [("MISS", key, _text(e, record), e["value"]) for e in wanted if not _touched(e, given)]
            told += [("SPUR", key, _text(p, record), p.get("value")) for p in given if not _touched(p, wanted)]
    strict = _prf(total["strict_pred"], total["strict_gold"], total)
    relaxed = _prf(total["used"], total["hit"], total)
    accuracy = _share(total["value"], total["hit"])
    figures = {"gold": total["gold"], "pred": total["pred"], "strict": strict, "relaxed": relaxed}
    return figures | {"value_acc": accuracy, "value_f1": accuracy * relaxed[2]}, told


def _prf(of_pred: int, of_gold: int, total: Mapping[str, int]) -> tuple[float, float, float]:
    precision, recall = _share(of_pred, total["pred"]), _share(of_gold, total["gold"])
    return precision, recall, _share(2 * precision * recall, precision + recall)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _span(item: Item) -> tuple[int, int]:
    return item["start"], item["end"]


def _overlap(one: Item, other: Item) -> int:
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def _touching(item: Item, others: Sequence[Item]) -> list[Item]:
    return [other for other in others if _overlap(item, other) > 0]


def _touched(item: Item, others: Sequence[Item]) -> bool:
    return bool(_touching(item, others))


def _nearness(gold: Item, given: Item) -> tuple[bool, int, int]:
    return _span(gold) == _span(given), _overlap(gold, given), given["start"] - given["end"]


def _text(item: Item, record: Mapping[str, Any]) -> str:
    return item.get("text") or record["text"][item["start"] : item["end"]]
