"""Quotes of several articles that are the same words."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear

from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote
from filrouge.quotes import same_words

SAID = "nous ne fermerons aucune école avant la fin de l'année"


def document(uri: str, *said: str, speaker: str | None = "anne-durand", language: str = "fr", **fields: object) -> Document:
    text = "\n".join(said)
    quotes, at = [], 0
    for number, words in enumerate(said, 1):
        quote = Quote(id=f"q{number}", start=at, end=at + len(words), text=words, kind="direct", speaker_mention="m1", **fields)  # type: ignore[arg-type]
        quotes.append(quote)
        at += len(words) + 1
    mention = Mention(id="m1", start=0, end=1, text="x", kind="person", name="x", actors=(speaker,) if speaker else ())
    return Document(
        article=Article(uri=uri, body_text=text, language=language), sentences=(), mentions=(mention,), quotes=tuple(quotes)
    )


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (SAID, True),
        (SAID.capitalize() + ".", True),
        ("« aucune école avant la fin »", True),
        ("nous ne fermerons aucune école avant la fin de l'année scolaire", True),
        ("nous ne fermerons pas une école avant la fin de l'année", True),
        ("aucune école", False),
        ("nous ne fermerons aucune usine, et surtout pas avant la fin des travaux du port", False),
        ("les impôts baisseront avant la fin de l'année", False),
        ("tout ira bien", False),
    ],
)
def test_wordings(other: str, same: bool) -> None:
    groups = same_words([document("a", SAID), document("b", other)])
    assert [[(told.document.article.uri, told.quote.id) for told in group] for group in groups] == (
        [[("a", "q1"), ("b", "q1")]] if same else []
    )


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (document("b", SAID, speaker=None), True),
        (document("b", SAID, speaker="paul-martin"), False),
        (document("b", SAID, polarity="negative"), False),
        (document("b", SAID, language="en"), False),
    ],
)
def test_what_keeps_apart(other: Document, same: bool) -> None:
    assert bool(same_words([document("a", SAID), other])) is same


@pytest.mark.parametrize(("speaker", "same"), [("anne-durand", True), ("paul-martin", False), (None, False)])
def test_few_words_need_the_same_speaker(speaker: str | None, same: bool) -> None:
    assert bool(same_words([document("a", "très honoré"), document("b", "Très honoré !", speaker=speaker)])) is same


def test_one_article_is_no_group_and_repeats_join_one() -> None:
    assert same_words([document("a", SAID, SAID)]) == ()
    (group,) = same_words([document("a", SAID, SAID), document("b", SAID)])
    assert [told.quote.id for told in group] == ["q1", "q2", "q1"]


@pytest.mark.growth
@pytest.mark.parametrize(
    "words", ["la même phrase que tout le monde répète partout", "la phrase numéro {0} que {1} répète partout"]
)
def test_growth(words: str) -> None:
    def make(size: int) -> list[Document]:
        return [document(f"{n}", *(words.format(n % 97, n * 7 + k) for k in range(10))) for n in range(size // 10)]

    assert_linear(make, same_words)
