"""Model cards: what files say stands in them, what is not said ends the command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")

from spacy.tokens import DocBin  # noqa: E402

from training import card, card_words, treebanks  # noqa: E402

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
NO_DATA = pytest.mark.skipif(not (_DATA / "ud_fr").is_dir(), reason="no ../shared/data beside the project")

SCORES: dict[str, Any] = {
    "language": "fr",
    "pipelines": [
        {
            "title": "ours",
            "figures": {"sequoia.las": 0.8765, "winer.org_p": 0.5, "winer.org_r": 0.25, "winer.org_f": 1 / 3, "winer.all_f": 0.8}
            | {"winer.all_p": 0.8, "winer.all_r": 0.8},
            "parts": {"sequoia": "the test part of Sequoia", "winer": "WiNER of 2018"},
        },
        {
            "title": "theirs",
            "figures": {"sequoia.las": 0.8012, "winer.org_p": 0.1, "winer.org_r": 0.1, "winer.org_f": 0.1},
            "parts": {"sequoia": "the test part of Sequoia", "winer": "WiNER of 2018"},
        },
    ],
}
BENCH: dict[str, Any] = {
    "language": "fr",
    "text": "3 articles, 700 words, from the examples",
    "machine": {"processor": "some processor", "cores": "2"},
    "rows": [["size_mb", "size, MB", 1], ["words", "words a second", 0]],
    "pipelines": {
        "ours": {"size_mb": 14.44, "words": 8123.4, "growth_mb": {"1000": 400.2}},
        "theirs": {"size_mb": 45.0, "words": 5000.0, "growth_mb": {"1000": 900.7}},
    },
    "both_rss_mb": 612.3,
}


def test_scores_are_a_table_for_each_part() -> None:
    text = card.scores(SCORES)
    assert "the test part of Sequoia:\n\n|  | ours | theirs |\n| --- | --- | --- |\n| LAS | 87.6 | 80.1 |" in text
    assert "| ORG | 33.3 (50.0, 25.0) | 10.0 (10.0, 10.0) |" in text
    assert "| all labels | 80.0 (80.0, 80.0) | - |" in text


def test_a_figure_without_a_name_is_an_error() -> None:
    found = {"pipelines": [{"title": "ours", "figures": {"sequoia.new": 0.5}, "parts": {"sequoia": "x"}}]}
    with pytest.raises(KeyError, match="new"):
        card.scores(found)


def test_speed_has_its_text_and_machine() -> None:
    text = card.speed(BENCH)
    assert text.startswith("3 articles, 700 words, from the examples. processor some processor, cores 2.")
    assert "| size, MB | 14.4 | 45.0 |" in text
    assert "| words a second | 8,123 | 5,000 |" in text
    assert "| memory after 1,000 articles with new words, MB | 400 | 901 |" in text
    assert "612 MB" in text


@pytest.mark.parametrize("language", sorted(card_words.LANGUAGES))
def test_labels_are_those_of_the_scheme(language: str) -> None:
    text, rules = card.labels(language), treebanks.scheme(language)
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(lines) == len(set(rules.deprel.values()))
    for old, new in rules.deprel.items():
        assert any(f"`{old}`" in line and line.endswith(f"are `{new}`") for line in lines)
    assert all(feature in text for feature in rules.feats)


def test_what_is_counted_must_be_named_as_a_source() -> None:
    about = [{"name": "A", "url": "https://a.example", "author": "a", "license": "CC0", "part": "syntax"}]
    amounts = {"A": card.Amount(3, "3 sentences"), card.GENERATED: card.Amount(2, "2 sentences")}
    assert "| [A](https://a.example) | a | CC0 | syntax | 3 sentences |" in card.sources(about, amounts)
    with pytest.raises(ValueError, match="does not name B"):
        card.sources(about, amounts | {"B": card.Amount(1, "1 sentence")})


def test_sources_that_do_not_add_up_end_the_command(tmp_path: Path) -> None:
    block = "1\tOui\toui\tINTJ\t_\t_\t0\troot\t_\t_\n2\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_"
    sentences = treebanks.parse("\n\n".join([block] * 7), "fr")
    docs = list(treebanks.docs(sentences, spacy.blank("xx").vocab, 3))
    DocBin(docs=docs, store_user_data=False).to_disk(tmp_path / "syntax-train.spacy")
    card.check({"A": card.Amount(4, ""), "B": card.Amount(3, "")}, tmp_path)
    with pytest.raises(ValueError, match="have 6 sentences and training read 7"):
        card.check({"A": card.Amount(4, ""), "B": card.Amount(2, "")}, tmp_path)


def test_known_failures_come_from_their_file(tmp_path: Path) -> None:
    assert card.failures("fr", tmp_path) == card_words.NO_FAILURES
    (tmp_path / "known_failures.fr.md").write_text("- Titles without a verb.\n", "utf-8")
    assert card.failures("fr", tmp_path) == "- Titles without a verb."


@NO_DATA
@pytest.mark.parametrize("language", sorted(card_words.LANGUAGES))
def test_every_source_of_trees_and_names_has_an_amount(language: str) -> None:
    told = {"scores": SCORES, "bench": BENCH}
    text = card.card(language, _DATA, told, "Version 1.")
    for section in ("Trained on", "Never trained on", "Labels", "Scores", "Speed and size", "Known failures", "Rights"):
        assert f"## {section}\n" in text
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| [")]
    amounts = {row[0]: row[4].rstrip(" |") for row in rows if row[3] == "syntax"}
    assert amounts
    assert all(amounts.values())
    assert "{" not in text


def test_scores_of_another_language_are_refused(tmp_path: Path) -> None:
    for name, found in (("scores", SCORES), ("bench", BENCH)):
        (tmp_path / name).write_text(json.dumps(found), "utf-8")
    paths = [f"--{name}={tmp_path / name}" for name in ("scores", "bench", "data", "build")]
    with pytest.raises(SystemExit, match="about 'fr'"):
        card.main(["en", *paths])
