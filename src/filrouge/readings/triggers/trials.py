"""Whether the lines of a reader's own lexicon do what their phrases say: `must` is read as the line, `avoid` is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from filrouge.languages.ownlines import OwnLine
from filrouge.model.article import Article
from filrouge.model.event import Trigger
from filrouge.model.ownfile import BadLine
from filrouge.model.reading import Reading
from filrouge.model.text import reason


def phrases(lines: Iterable[OwnLine]) -> tuple[Article, ...]:
    """The phrases of the lines, each an article by itself, those that must be read and those that must not."""
    return tuple(
        Article(uri=f"{name}#{number}", body_text=phrase, language=line.language)
        for number, line in enumerate(lines)
        for name, phrase in (("must", line.must), ("avoid", line.avoid))
        if phrase
    )


def failures(lines: Iterable[OwnLine], readings: Iterable[tuple[Article, Reading]]) -> Iterator[BadLine]:
    """Lines that their own phrases belie; `readings` are those of `phrases`."""
    triggers = {article.uri: reading.triggers for article, reading in readings}
    for number, line in enumerate(lines):
        if line.must and not any(_made(line, one) for one in triggers[f"must#{number}"]):
            yield BadLine(line.line, reason("lexicon-must", text=line.must))
        elif line.avoid and any(
            _made(line, one) and (line.says is None or one.modality.status == "actual") for one in triggers[f"avoid#{number}"]
        ):
            yield BadLine(line.line, reason("lexicon-avoid", text=line.avoid))


def _made(line: OwnLine, trigger: Trigger) -> bool:
    """True for an act that the line made, or could have made."""
    act, _, operator = trigger.rule.partition("+")
    if line.kind == "operators":
        return line.lemma in (operator, act.removeprefix("verb-"))
    kind = line.kind.removesuffix("s")
    return act == f"{kind}-{line.lemma}" and (line.says is None or trigger.type == line.says.type)
