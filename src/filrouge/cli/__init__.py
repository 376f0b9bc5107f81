"""The command line: one file per command. `main` is what `filrouge` runs."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the words of the command line; leaves with an exit code."""
    try:
        if sys.argv[1:] == ["--version"]:
            # The one answer that needs nothing loaded.
            from filrouge.cli.version import answer

            sys.exit(answer())
        from filrouge.cli.group import Group

        Group().main()
    except KeyboardInterrupt:  # while loading: nothing was begun
        sys.exit(130)
