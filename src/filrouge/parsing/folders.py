"""Where pipelines lie. Imports nothing of spaCy: a name that leads nowhere is known before anything is loaded."""

from __future__ import annotations

import importlib.util
import json
import os
from importlib import resources
from pathlib import Path

from filrouge.model.text import Reason, reason

NAME = "filrouge"
"""The name of the pipelines that come with filrouge."""
_CONFIG = "config.cfg"


class UnusablePipeline(ValueError):
    """`reason` is a message code with its arguments."""

    def __init__(self, code: str, **args: object) -> None:
        self.reason: Reason = reason(code, **args)
        super().__init__(str(self.reason))


def shipped(language: str) -> Path:
    """The folder of our own pipeline for a language that has a pack; it may be missing in a source tree."""
    return Path(str(resources.files(f"filrouge.languages.{language}"))) / "pipeline"


def folder_of(language: str, name: str = NAME) -> Path:
    """The folder that `spacy.load` reads for `name`: a folder, or a package with one in it.

    Raises: `UnusablePipeline` where there is none.
    """
    if name == NAME:
        folder: Path | None = shipped(language)
        if not (folder and (folder / _CONFIG).is_file()):
            raise UnusablePipeline("model-not-installed", language=language, folder=folder)
        return folder
    folder = Path(name) if _is_path(name) or Path(name).is_dir() else _package(name)
    if folder is None or not folder.exists():
        raise UnusablePipeline("model-not-found", name=name)
    if not (folder / _CONFIG).is_file():
        raise UnusablePipeline("model-no-pipeline", name=name, folder=folder)
    return folder


def language_of(folder: Path) -> str:
    """The language that a pipeline says it is for; "" where it does not."""
    try:
        return str(json.loads((folder / "meta.json").read_text(encoding="utf-8")).get("lang", ""))
    except (OSError, ValueError, AttributeError):
        return ""


def _is_path(name: str) -> bool:
    return os.sep in name or "/" in name or name.startswith(".")


def _package(name: str) -> Path | None:
    """The folder of an installed package; that of its data, where it lies one deeper, as spaCy makes them."""
    try:
        found = importlib.util.find_spec(name) if name.isidentifier() else None
    except (ImportError, ValueError):
        found = None
    for place in (found.submodule_search_locations or ()) if found else ():
        package = Path(place)
        inner = sorted(folder.parent for folder in package.glob(f"{name}-*/{_CONFIG}"))
        return package if (package / _CONFIG).is_file() or not inner else inner[-1]
    return None
