"""Whatever a text is made of: time grows as the text does, and positions are right."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.growth import assert_linear, repeated, seconds
from tests.parsing.made import any_text

from filrouge.model.parse import Parse
from filrouge.parsing.chunks import chunks

FAMILIES = {
    "letters": "a",
    "digits": "1",
    "emoji": "😀",
    "emoji among letters": "a😀",
    "guillemets": "«",
    "nested": "« a »",
    "unclosed": "« Il dort ",
    "unclosed straight": '"Il dort ',
    "elisions": "l'",
    "curly elisions": "l’",
    "brackets": "(a",
    "marks": "!?",
    "marks after a letter": "a!?...",
    "combining": "\u0301",
    "letters with marks": "e\u0301\u0323",
    "letters far from their marks": "e" + "\u0301\u0323" * 40,
    "invisible": "\u200ba\u00ad",
    "weekdays": "mardi ",
    "dates": "12 juin 2018, ",
    "newlines": "\n",
    "short lines": "Il dort.\n",
    "sentences": "Il dort. ",
    "no-break spaces": "a\u00a0",
    "hyphens": "a-",
    "hyphenated": "aujourd'hui-",
    "one by one": "1 ",
    "slashes": "a/b.",
    "addresses": "http://a.b/c?",
    "cyrillic": "Привет, мир! ",
    "chinese": "习近平主席，会谈。",
    "arabic": "مرحبا بالعالم ",
    "capitals": "KIM JONG-UN ",
    "controls": "\x00\x1b\x07",
    "tabs": "a\t\t",
    "lone surrogates": "a\ud800 ",
}
MIXED = "Le ministre « a dit » l’an 2018, e\u0301te\u0301 😀… (aujourd'hui-même) !?\n"


def check(text: str, parse: Parse) -> None:
    """What holds of the parse of any text."""
    end = 0
    for token in parse.tokens:
        assert end <= token.start < token.end <= len(text)
        assert not text[token.start].isspace()
        assert not text[token.end - 1].isspace()
        assert 0 <= token.head < len(parse.tokens)
        end = token.end
    assert list(parse.sentences) == sorted(set(parse.sentences))
    assert all(0 <= place < len(parse.tokens) for place in parse.sentences)
    assert bool(parse.sentences) == bool(parse.tokens)
    assert all(0 <= name.start < name.end <= len(text) for name in parse.names)
    # every letter and digit stands in a token
    inside = {place for token in parse.tokens for place in range(token.start, token.end)}
    assert [place for place, char in enumerate(text) if char.isalnum() and place not in inside] == []
    # a tree has no circles: from each token the heads lead to a root
    rooted = {place for place, token in enumerate(parse.tokens) if token.head == place}
    for place in range(len(parse.tokens)):
        path = []
        while place not in rooted and place not in path:
            path.append(place)
            place = parse.tokens[place].head
        assert place in rooted
        rooted.update(path)


@pytest.mark.parametrize("reader", any_text())
@pytest.mark.parametrize("family", FAMILIES)
def test_positions(family: str, reader: str) -> None:
    text = "Avant. " + repeated(FAMILIES[family])(5_000) + " Après."
    check(text, any_text()[reader]().parse(text))


@pytest.mark.parametrize("reader", any_text())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=st.lists(
        st.one_of(
            st.text(max_size=30),
            st.sampled_from([*FAMILIES.values(), MIXED, " ", "\n", "\r\n", "\u2028", "x" * 130, "l'" * 70, "e\u0301" * 90]),
        ),
        max_size=12,
    ).map("".join)
)
def test_positions_in_any_text(text: str, reader: str) -> None:
    check(text, any_text()[reader]().parse(text))


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("aé« \u00a0\t\n\r\u0301\u0323\u200b\u00ad.!😀z\x1f\u3000"), max_size=80))
def test_the_way_back_of_any_text(text: str) -> None:
    """Places of a chunk rise, do not overlap, and hold what the chunk shows."""
    end = 0
    for chunk in chunks(text):
        assert chunk.text == " ".join(chunk.text.split(" ")).strip()
        for place, char in enumerate(chunk.text):
            begin, stop = chunk.span(place, place + 1)
            assert end <= begin < stop <= len(text)
            assert char == " " or not text[begin].isspace()
            end = stop


@pytest.mark.growth
@pytest.mark.parametrize("family", FAMILIES)
def test_time_grows_with_the_text(family: str) -> None:
    assert_linear(repeated(FAMILIES[family]), any_text()["ours"]().parse, start=4_000, largest=40_000)


@pytest.mark.growth
@pytest.mark.parametrize("family", ["emoji", "guillemets", "elisions", "brackets", "marks", "hyphens"])
def test_time_of_the_tokenizer_of_others(family: str) -> None:
    """Chunks have an end, so this is measured by itself; spaCy's own takes n² for 4,000 signs without a space."""
    nlp = any_text()["foreign"]()._nlp

    def cut(text: str) -> None:
        with nlp.memory_zone():  # else the words of the run before are remembered
            nlp.make_doc(text)

    assert_linear(repeated(FAMILIES[family]), cut, start=1_000, largest=10_000)


@pytest.mark.growth
@pytest.mark.parametrize("unit", ["a", "1", "😀", "«", "!?", "\n", "\u0301", "aujourd'hui-"])
def test_a_megabyte(unit: str) -> None:
    """Far below the minute that the worst article of that size may take: these have few words or none."""
    pipeline = any_text()["ours"]()
    assert seconds(pipeline.parse, repeated(unit)(1_000_000)) < 30
