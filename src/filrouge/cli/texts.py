"""Which language the interface speaks, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from filrouge.languages import available, part
from filrouge.languages.parts.cli import DEFAULT_UI, CliPack, CommandText
from filrouge.outputs.safe import one_line


class Texts:
    """The words of one interface language."""

    def __init__(self, ui: str) -> None:
        self.ui = ui
        self._pack: CliPack = part(ui, "cli")

    @property
    def tagline(self) -> str:
        return self._pack.tagline

    def say(self, code: str, **args: object) -> str:
        """A message; what came from outside is made harmless for a terminal first."""
        return self._pack.messages[code].format(**{name: one_line(str(value)) for name, value in args.items()})

    def counted(self, code: str, number: int, **args: object) -> str:
        """A number with its noun in the form that the language wants."""
        form = self._pack.forms(number)
        return self._pack.counts[code][form].format(count=number, **{name: one_line(str(value)) for name, value in args.items()})

    def command(self, name: str) -> CommandText:
        return self._pack.commands[name]

    def option(self, command: str, name: str) -> str:
        options = self._pack.options
        return options[own] if (own := f"{command}.{name}") in options else options[name]

    def metavar(self, name: str) -> str:
        return self._pack.metavars.get(name, name)

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """ " Did you mean …?" with a leading space, or nothing."""
        from difflib import get_close_matches

        close = get_close_matches(word, list(known), n=1, cutoff=0.55)
        return " " + self.say("did-you-mean", word=close[0]) if close else ""


def choose_ui(args: Sequence[str], environ: Mapping[str, str], configured: tuple[object, str] = (None, "")) -> tuple[str, str]:
    """The interface's language and what chose it ("" = nothing did, it is the default).

    Option, then `FILROUGE_UI`, then the settings file (`configured` is its value and its path),
    then the locale. An unknown value is passed over here; reading the option itself refuses it.
    """
    found = ((_option(args), "--ui"), (environ.get("FILROUGE_UI"), "FILROUGE_UI"), configured, _locale(environ))
    for wanted, origin in found:
        if wanted in available():
            return str(wanted), origin
    return DEFAULT_UI, ""


def _option(args: Sequence[str]) -> str | None:
    for index, arg in enumerate(args):
        if arg == "--":
            return None
        if arg == "--ui":
            return args[index + 1] if index + 1 < len(args) else None
        if arg.startswith("--ui="):
            return arg[len("--ui=") :]
    return None


def _locale(environ: Mapping[str, str]) -> tuple[str, str]:
    # POSIX: the first of these that is set and not empty is the one that counts.
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(name):
            return value[:2].lower(), name
    return "", ""
