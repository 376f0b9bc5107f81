"""The progress line: on a terminal only, and gone before anything else is written."""

from __future__ import annotations

import io

import pytest

from filrouge.cli.progress import Progress
from filrouge.cli.texts import Texts
from filrouge.languages import available

TEXTS = Texts(available()[0])


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def at_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """To be called in the test itself: pytest sets standard error anew after its fixtures."""
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(Progress, "STEP", 0.0)
    return stream


def test_it_comes_and_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    progress = Progress(TEXTS, 20, on=True)
    progress.show(3, "a\x1b[31m" + "x" * 100)
    shown = terminal.getvalue()
    assert shown.startswith("\r\x1b[K")
    assert "3" in shown
    assert "\x1b[31m" not in shown
    assert len(shown) <= 20 + 4
    progress.clear()
    assert terminal.getvalue() == shown + "\r\x1b[K"
    progress.clear()
    assert terminal.getvalue() == shown + "\r\x1b[K"


def test_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = at_terminal(monkeypatch)
    Progress(TEXTS, 80, on=False).show(1, "a")
    assert terminal.getvalue() == ""


def test_not_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(Progress, "STEP", 0.0)
    Progress(TEXTS, 80, on=True).show(1, "a")
    assert stream.getvalue() == ""


def test_not_too_often(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(Progress, "STEP", 60.0)
    progress = Progress(TEXTS, 80, on=True)
    progress.show(1, "a")
    assert stream.getvalue() == ""
