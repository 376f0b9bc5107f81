"""Recalls: what is known to the month or year, or told again in one text, joins the one act that it can mean."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.chronology import Entry
from filrouge.pipeline import chronology

ACT = ("fr", "Lima et Quito ont conclu un accord sur la pêche le 4 mars 2020.", "2020-03-05")
LATER = ("fr", "Lima et Quito ont conclu un accord sur la pêche le 9 octobre 2020.", "2020-10-10")
DEATH = ("fr", "L'amiral Juan Prado a été tué à Lima le 4 mars 2020.", "2020-03-05")


def entries(*told: tuple[str, str, str], kind: str) -> list[list[str]]:
    """The articles of each entry of a type, by their numbers."""
    articles = [article(str(n), text, day, language=language) for n, (language, text, day) in enumerate(told)]
    found = [e for e in chronology(articles).entries if kind in {r.mention.type for r in e.event.mentions}]
    return sorted(sorted({r.uri for r in e.event.mentions}) for e in found)


# Recalls of the accord of 4 March 2020 by Lima and Quito …
MEANT = [
    ("fr", "Le Pérou a dénoncé l'accord de 2020 avec l'Équateur.", "2023-05-06"),
    ("fr", "L'accord conclu en mars 2020 entre le Pérou et l'Équateur a expiré mardi.", "2023-05-06"),
    ("fr", "L'accord de mars 2020 entre Lima et Quito a été suspendu mardi.", "2023-05-06"),
]
# … and of none, or of another one.
NOT_MEANT = [
    ("fr", "L'accord de 2019 entre Lima et Quito a été suspendu mardi.", "2023-05-06"),
    ("fr", "L'accord d'avril 2020 entre Lima et Quito a été suspendu mardi.", "2023-05-06"),
    ("fr", "L'accord de 2020 entre Oslo et Tunis a été suspendu mardi.", "2023-05-06"),
    ("fr", "Les accords de 2020 entre Lima et Quito ont été suspendus mardi.", "2023-05-06"),
]


@pytest.mark.parametrize("recall", MEANT, ids=[r[1] for r in MEANT])
def test_joined_to_the_one_that_fits(recall: tuple[str, str, str]) -> None:
    assert ["0", "1"] in entries(ACT, recall, kind="AGREE")


@pytest.mark.parametrize("recall", NOT_MEANT, ids=[r[1] for r in NOT_MEANT])
def test_left_alone_where_none_fits(recall: tuple[str, str, str]) -> None:
    assert ["0"] in entries(ACT, recall, kind="AGREE")


def test_left_alone_where_two_fit() -> None:
    assert entries(ACT, LATER, MEANT[0], kind="AGREE") == [["0"], ["1"], ["2"]]


def test_the_one_that_far_more_articles_tell() -> None:
    again = [("fr", f"{ACT[1]} Il pleuvait sur {town}.", "2020-03-05") for town in ("Cuzco", "Tacna")]
    assert ["0", "1", "2", "4"] in entries(ACT, *again, LATER, MEANT[0], kind="AGREE")


def test_the_order_of_articles_does_not_matter() -> None:
    told = [ACT, LATER, *MEANT, *NOT_MEANT]
    forth = entries(*told, kind="AGREE")
    back = entries(*told[::-1], kind="AGREE")
    turned = sorted(sorted(str(len(told) - 1 - int(n)) for n in group) for group in back)
    assert forth == turned


# Deaths that are one, whatever the words and the times.
ONE_DEATH = [
    ("fr", "L'assassinat de Juan Prado a ému le pays.", "2024-05-06"),
    ("fr", "Juan Prado est mort en mars 2020.", "2024-05-06"),
    ("en", "Juan Prado was killed in 2020.", "2024-05-06"),
]


@pytest.mark.parametrize("told", ONE_DEATH, ids=[r[1] for r in ONE_DEATH])
def test_nobody_dies_twice(told: tuple[str, str, str]) -> None:
    first = ("fr", "Juan Prado est mort le 4 mars 2020.", "2020-03-05")
    assert ["0", "1"] in entries(first, told, kind="X-DEATH")


def test_two_who_die_are_two() -> None:
    other = ("fr", "Ana Prado est morte en mars 2020.", "2024-05-06")
    assert entries(("fr", "Juan Prado est mort le 4 mars 2020.", "2020-03-05"), other, kind="X-DEATH") == [["0"], ["1"]]


def one_text(text: str, kind: str) -> list[Entry]:
    return [e for e in chronology([article("a", text, "2024-05-15")]).entries if e.event.type == kind]


# (text, type, mentions of each entry)
AGAIN = [
    # A definite noun that adds nothing means what was told by its word …
    ("Une attaque a visé mardi le marché de Lima. Après l'attaque, les écoles ont fermé.", "ASSAULT", [2]),
    ("La ministre Ana Ruiz a démissionné mardi à Lima. Après sa démission, elle est rentrée chez elle.", "X-OFFICE", [2]),
    ("Démission de la ministre Ana Ruiz\n\nLa ministre Ana Ruiz a démissionné à Lima mardi.", "X-OFFICE", [2]),
    # … and one that has a party, a place or a time of its own another act.
    ("La Russie a attaqué la Géorgie mardi. L'attaque du Tchad contre le Niger a duré dix jours.", "ASSAULT", [1, 1]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "sizes"), AGAIN, ids=[row[0] for row in AGAIN])
def test_told_again(text: str, kind: str, sizes: list[int]) -> None:
    assert sorted(len(e.event.mentions) for e in one_text(text, kind)) == sizes


def test_what_is_praised_is_not_what_is_signed() -> None:
    text = "La France et l'Espagne ont signé mardi un traité. La France et l'Espagne se sont réjouies mardi du traité."
    assert all(len({r.mention.act for r in e.event.mentions}) == 1 for e in one_text(text, "SUPPORT"))


def test_to_censor_is_no_curfew() -> None:
    text = "Les autorités de la Turquie ont bloqué mardi des sites. La Turquie a décrété mardi un couvre-feu."
    found = one_text(text, "COERCE")
    assert all(len({r.mention.mode for r in e.event.mentions}) == 1 for e in found)
