"""Where pipelines lie. Imports nothing of spaCy: a name that leads nowhere is known before anything is loaded."""

from __future__ import annotations

import importlib.util
import json
from importlib import metadata, resources
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


def has_shipped(language: str) -> bool:
    return (shipped(language) / _CONFIG).is_file()


def folder_of(language: str, name: str = NAME) -> Path:
    """The folder that `spacy.load` reads for `name`: that of an installed package, else a folder of that name.

    Raises: `UnusablePipeline` where there is none.
    """
    if name == NAME:
        folder = shipped(language)
        if not has_shipped(language):
            raise UnusablePipeline("model-not-installed", language=language, folder=folder)
        return folder
    folder = package(name) or Path(name).expanduser()
    if not folder.is_dir():
        raise UnusablePipeline("model-not-found", name=name)
    if not (folder / _CONFIG).is_file():
        raise UnusablePipeline("model-no-pipeline", folder=folder)
    return folder


def installed() -> tuple[tuple[str, str], ...]:
    """(language, name) of each installed package that says it is a pipeline, sorted."""
    names = {point.name for point in metadata.entry_points(group="spacy_models")}
    return tuple(sorted((_language(folder), name) for name in names if (folder := package(name))))


def _language(folder: Path) -> str:
    """The language that a pipeline says it is for; "" where it does not."""
    try:
        return str(json.loads((folder / "meta.json").read_text(encoding="utf-8"))["lang"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""


def package(name: str) -> Path | None:
    """The folder of an installed package; that of its data, where it lies one deeper, as spaCy makes them.

    None where there is no package of that name; nothing of it is run.
    """
    try:
        found = importlib.util.find_spec(name) if name.isidentifier() else None
    except (ImportError, ValueError):
        found = None
    for place in (found.submodule_search_locations or ()) if found and found.origin else ():
        inner = sorted(config.parent for config in Path(place).glob(f"{name}-*/{_CONFIG}"))
        return inner[-1] if inner else Path(place)
    return None
