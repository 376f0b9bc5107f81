"""What passes of the reading conventions may only grow: see tests/conventions.py."""

from __future__ import annotations

from typing import Any

import pytest
from tests import conventions

_PASSING = conventions.passing()


@pytest.mark.parametrize("line", conventions.lines(), ids=lambda line: line["id"])
def test_line_reads_as_it_did(line: dict[str, Any]) -> None:
    """Nothing listed as passing is lost, and what passes anew is listed (`conventions.py --update`)."""
    now = {item: (ok, given) for item, ok, given in conventions.outcome(line)}
    lost = {item: given for item, (ok, given) in now.items() if not ok and item in _PASSING}
    unlisted = sorted(item for item, (ok, _) in now.items() if ok and item not in _PASSING)
    assert not lost
    assert not unlisted, "passes now: run python tests/conventions.py --update"
