"""A stand-in for the path of the data, so that these tests are about the command line alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result

import filrouge
from filrouge.cli.group import Group
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry, EntryCitation, StoryLine
from filrouge.model.document import Document
from filrouge.model.event import Event, EventMention, EventTime, MentionRef, Modality, Place
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionEvidence
from filrouge.model.quote import Quote
from filrouge.model.reading import Reading, Sentence
from filrouge.model.text import reason
from filrouge.readings.read import read

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


def entry(name: str, interval: Interval | None, **more: Any) -> Entry:
    """An entry with one citation, the text of which is `text`."""
    text = more.pop("text", f"On {name}.")
    article = Article(uri=more.pop("uri", "a.txt"), body_text=text)
    place = more.pop("place", None)
    mention = EventMention(
        id="e1", key=name, start=0, end=2, text=text[:2], type=more.get("type", "CONSULT"), mode=None, modality=Modality(),
        time=EventTime(None, interval, "day" if interval else None, reason("test")), rule="test", place=place,
    )  # fmt: skip
    event = Event(
        id=name,
        mentions=(MentionRef(article.uri, mention, (0, len(text))),),
        type=more.pop("type", "CONSULT"),
        mode=None,
        interval=interval,
        grain="day" if interval else None,
        actors=more.pop("actors", ()),
        persons=more.pop("persons", ()),
        place=place,
    )
    citation = EntryCitation(citation=article.cite(0, len(text)), status="actual", event_id="e1", mention=(0, 2))
    return Entry(
        id=name, keys=(name,), event=event, interval=interval, grain="day" if interval else None, text=text,
        status="actual", confirmation="single-source", citations=(citation,), **more,
    )  # fmt: skip


def place(id: str, text: str) -> Place:
    return Place(0, 2, text, id, id[:3])


def document(article: Article) -> Document:
    """Reads « X » as a quote, and every "Ada" as one person."""
    text = article.body_text
    quotes = []
    mentions = []
    start = text.find("«")
    if start >= 0:
        end = text.find("»", start)
        quotes.append(
            Quote(
                id="q1", start=start + 2, end=end - 1, text=text[start + 2 : end - 1], kind="direct", speaker_name="Ada Lemoine"
            )
        )
    at = text.find("Ada")
    while at >= 0:
        mentions.append(
            Mention(
                id=f"m{len(mentions) + 1}",
                start=at,
                end=at + 3,
                text="Ada",
                kind="person",
                name="Ada Lemoine",
                actors=("ada-lemoine",),
                state="FRA",
                evidence=MentionEvidence("name", at, at + 3, "full name"),
            )  # fmt: skip
        )
        at = text.find("Ada", at + 1)
    if "l'inconnu" in text:
        at = text.find("l'inconnu")
        mentions.append(Mention(id="m99", start=at, end=at + 9, text="l'inconnu", kind="role", name="inconnu"))
    return Document(
        article=article,
        sentences=(Sentence(0, len(text), 0, "body"),),
        mentions=tuple(mentions),
        quotes=tuple(quotes),
        findings=(Finding("not-understood", "note", reason("not-understood"), (article.cite(0, 1),)),) if "??" in text else (),
    )


def chronology(articles: Sequence[Article]) -> Chronology:
    entries = tuple(
        entry(f"k{number}", a.interval, text=a.body_text.strip(), uri=a.uri, weight=number / 10)
        for number, a in enumerate(articles)
    )
    entries = tuple(sorted(entries, key=lambda e: e.sort_key))
    story = StoryLine("story-1", (), (), tuple(e.id for e in entries))
    return Chronology(stories=(story,), entries=entries, documents=tuple(document(a) for a in articles))


def findings(articles: Sequence[Article]) -> tuple[Finding, ...]:
    """Every "FAUX" is an error, every "DOUTE" a warning."""
    found = []
    for word, severity in (("FAUX", "error"), ("DOUTE", "warning")):
        for article in articles:
            at = article.body_text.find(word)
            if at >= 0:
                found.append(Finding("weekday-mismatch", severity, reason("test", word=word), (article.cite(at, at + 4),)))  # type: ignore[arg-type]
    return tuple(found)


class Pipeline(ModuleType):
    """What the command line calls; `calls` remembers with what."""

    def __init__(self) -> None:
        super().__init__("filrouge.pipeline")
        self.calls: list[tuple[str, Any]] = []

    def annotate(
        self, articles: Iterable[Article], *, models: Any = None, offices: Any = None, lexicon: Any = None
    ) -> Iterator[Document]:
        for article in articles:
            self.calls.append(("annotate", article.uri))
            if "BOUM" in article.body_text:
                raise RuntimeError("boum")
            if "CTRL-C" in article.body_text:
                raise KeyboardInterrupt
            yield document(article)

    def readings(
        self, articles: Iterable[Article], *, models: Any = None, offices: Any = None, lexicon: Any = None
    ) -> Iterator[tuple[Article, Reading]]:
        return ((article, read(article)) for article in articles)

    def documents(
        self, articles: Sequence[Article], *, models: Any = None, offices: Any = None, lexicon: Any = None
    ) -> tuple[Document, ...]:
        return tuple(self.annotate(articles))

    def chronology(
        self, articles: Sequence[Article], *, models: Any = None, offices: Any = None, lexicon: Any = None
    ) -> Chronology:
        self.calls.append(("chronology", [article.uri for article in articles]))
        return chronology(articles)

    def check(
        self,
        articles: Sequence[Article],
        *,
        selection: Any,
        against: Sequence[Article] = (),
        models: Any = None,
        offices: Any = None,
        lexicon: Any = None,
    ) -> tuple[Finding, ...]:
        self.calls.append(("check", ([a.uri for a in articles], selection, [a.uri for a in against])))
        return findings(articles)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    fake = Pipeline()
    monkeypatch.setitem(sys.modules, "filrouge.pipeline", fake)
    monkeypatch.setattr(filrouge, "pipeline", fake, raising=False)
    return fake


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine reaches a test, and each works in a folder of its own."""
    for name in list(os.environ):
        if name.startswith("FILROUGE_") or name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run() -> Run:
    """Run words of a command line in this process."""

    def call(*words: str, **more: Any) -> Result:
        return CliRunner().invoke(Group(), [str(word) for word in words], **more)

    return call


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], str]:
    """Write an article, give its relative name."""

    def call(name: str, text: str) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return name

    return call


def program(*words: str, **more: Any) -> subprocess.Popen[bytes]:
    """The real program, in a process of its own."""
    streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-m", "filrouge", *words], **(streams | more))


def finish(process: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    out, err = process.communicate(timeout=60)
    return process.returncode, (out or b"").decode(), (err or b"").decode()
