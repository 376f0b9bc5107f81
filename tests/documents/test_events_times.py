"""When and where an act is told to be: its own words, the lead, the narrative, or nothing."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.event import EventMention
from filrouge.pipeline import annotate


def acts(text: str, day: str | None = "2024-05-15", language: str = "fr") -> dict[str, EventMention]:
    return {e.text: e for e in next(iter(annotate([article("a", text, day, language=language)]))).events}


def when(event: EventMention) -> tuple[tuple[str | None, str | None] | None, str | None, str]:
    interval = event.time.interval
    return (interval.iso() if interval else None, event.time.grain, event.time.why.code)


# (language, text, words, bounds, grain, ground)
TIMES = [
    ("fr", "Joe Biden a rencontré Vladimir Poutine mardi.", "a rencontré", ("2024-05-14", "2024-05-15"), "day", "timex"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine le 16 juin 2021.", "a rencontré", ("2021-06-16", "2021-06-17"), "day", "timex"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine en juin 2021.", "a rencontré", ("2021-06-01", "2021-07-01"), "month", "timex"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine en 2021.", "a rencontré", ("2021-01-01", "2022-01-01"), "year", "timex"),
    ("fr", "Joe Biden a rencontré Vladimir Poutine.", "a rencontré", ("2024-05-15", "2024-05-16"), "day", "publication-day"),
    ("fr", "Moscou a promis une aide à Cuba le 20 mai 2024.", "a promis", ("2024-05-15", "2024-05-16"), "day", "publication-day"),
    ("fr", "Le café est fermé. Moscou a promis une aide à Cuba le 20 mai 2024.", "a promis", None, None, "no-time"),
    ("fr", "Le café est fermé. Joe Biden a rencontré Vladimir Poutine.", "a rencontré", None, None, "no-time"),
    ("fr", "Le calme est revenu ; mardi, la Russie a quitté Kherson.", "a quitté", ("2024-05-14", "2024-05-15"), "day", "timex"),
    (
        "fr", "Deux officiers ont été placés en garde à vue, puis relâchés dimanche.",
        "relâchés", ("2024-05-12", "2024-05-13"), "day", "timex",
    ),
    (
        "fr", "Deux officiers ont été placés en garde à vue, puis relâchés dimanche.",
        "ont été placés", ("2024-05-15", "2024-05-16"), "day", "publication-day",
    ),
    (
        "en", "Paul Rey was arrested in Marseille and extradited to Belgium in July 2020.",
        "extradited", ("2020-07-01", "2020-08-01"), "month", "timex",
    ),
    (
        "en", "Paul Rey was arrested in Marseille and extradited to Belgium in July 2020.",
        "was arrested", ("2024-05-15", "2024-05-16"), "day", "publication-day",
    ),
    ("fr", "Des élections restent fixées au 11 avril.", "élections", ("2025-04-11", "2025-04-12"), "day", "timex"),
    ("fr", "La Russie bombarde la Syrie depuis lundi.", "bombarde", ("2024-05-13", None), "day", "timex"),
    ("fr", "La France livrera des missiles à Kiev avant mai 2025.", "livrera", (None, "2025-05-01"), "month", "timex"),
    (
        "fr", "Paris et Pékin ont négocié à Genève du 3 au 5 mars 2020.",
        "ont négocié", ("2020-03-03", "2020-03-06"), "day", "timex",
    ),
    # The tree gives a time to the verb that it hangs on: not to the main verb what stands in its relative clause …
    (
        "fr", "La Russie, qui a bombardé la Syrie lundi, a promis une trêve à la Turquie.",
        "a promis", ("2024-05-15", "2024-05-16"), "day", "publication-day",
    ),
    ("en", "Sanctions against Syria, imposed in March 2016, were lifted in February.", "were lifted", ("2024-02-01", "2024-03-01"), "month", "timex"),
    # … nor to any verb what only says which one a noun is.
    (
        "fr", "Joe Biden a reçu Vladimir Poutine aux cérémonies du 26 janvier.",
        "a reçu", ("2024-05-15", "2024-05-16"), "day", "publication-day",
    ),
    ("en", "Joe Biden attacked last year's finance act on Tuesday.", "attacked", ("2024-05-14", "2024-05-15"), "day", "timex"),
    # What lies ahead by its own words dates no past act.
    (
        "fr", "Emmanuel Macron a accusé Vladimir Poutine avant leur rencontre de jeudi prochain.",
        "a accusé", ("2024-05-15", "2024-05-16"), "day", "publication-day",
    ),
    # A noun takes what hangs on it, also through a participle, and not what hangs on another noun of its phrase.
    (
        "fr", "L'accord entre Paris et Berlin, conclu en mars 2020, a volé en éclats.",
        "accord", ("2020-03-01", "2020-04-01"), "month", "timex",
    ),
    # A headline is the first sentence where nothing follows; else it has the day of its text.
    ("fr", "Visite surprise de Joe Biden à Kiev", "Visite", ("2024-05-15", "2024-05-16"), "day", "publication-day"),
    (
        "fr", "La Russie attaque Kiev\n\nL'armée russe a bombardé lundi la capitale de l'Ukraine.",
        "attaque", ("2024-05-13", "2024-05-14"), "day", "headline-of-text",
    ),
    # The main clause goes on behind a relative one.
    (
        "fr", "L'Inde a signé le traité mardi. Moscou, qui avait menacé Pékin, a félicité New Delhi.",
        "a félicité", ("2024-05-14", "2024-05-15"), "day", "narrative-day",
    ),
    # A past that only the tree shows leaves a weekday behind.
    ("fr", "Vladimir Poutine s'est éteint dimanche à l'âge de 91 ans.", "s'est éteint", ("2024-05-12", "2024-05-13"), "day", "timex"),
    ("en", "France urged Algeria on Thursday to free Paul Martin.", "urged", ("2024-05-09", "2024-05-10"), "day", "timex"),
    ("en", "Joe Biden met Vladimir Putin on Tuesday.", "met", ("2024-05-14", "2024-05-15"), "day", "timex"),
    ("en", "Joe Biden met Vladimir Putin in June 2021.", "met", ("2021-06-01", "2021-07-01"), "month", "timex"),
    ("en", "Joe Biden met Vladimir Putin.", "met", ("2024-05-15", "2024-05-16"), "day", "publication-day"),
    ("en", "Russia attacked Georgia in 2008.", "attacked", ("2008-01-01", "2009-01-01"), "year", "timex"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "bounds", "grain", "ground"), TIMES, ids=[row[1] for row in TIMES])
def test_time(language: str, text: str, words: str, bounds: object, grain: str | None, ground: str) -> None:
    assert when(acts(text, language=language)[words]) == (bounds, grain, ground)


def test_the_narrative_day_goes_on() -> None:
    text = "Les deux délégations étaient à Vienne mardi. Joe Biden a rencontré Vladimir Poutine. Paris a condamné le tir."
    found = acts("Le café est fermé. " + text)
    assert when(found["a rencontré"]) == (("2024-05-14", "2024-05-15"), "day", "narrative-day")


def test_a_recall_is_not_of_the_day_of_publication() -> None:
    found = acts("Joe Biden a quitté Paris ce mercredi. Emmanuel Macron avait rencontré Vladimir Poutine.")
    assert when(found["avait rencontré"]) == (None, None, "no-time")


def test_what_is_to_come_sets_no_day() -> None:
    text = "Le café est fermé. Joe Biden rencontrera Vladimir Poutine le 8 mai 2024. La Russie a condamné la France."
    assert when(acts(text, "2024-05-15")["a condamné"])[2] != "narrative-day"


def test_a_narrative_month_gives_no_day() -> None:
    found = acts("Le café est fermé. En mars 2020, tout était calme. Joe Biden a rencontré Vladimir Poutine.")
    assert when(found["a rencontré"]) == (None, None, "no-time")


def test_nothing_is_padded() -> None:
    """A month, a year and an open side stay what they are: no bound is a made-up day."""
    for text, span in (("en juin 2021", 30), ("en 2021", 365)):
        interval = acts(f"Joe Biden a rencontré Vladimir Poutine {text}.")["a rencontré"].time.interval
        assert interval is not None
        assert interval.span is not None
        assert interval.span.days == span


def test_without_a_date_a_weekday_stays_open() -> None:
    event = acts("Joe Biden a rencontré Vladimir Poutine mardi.", None)["a rencontré"]
    assert (event.time.interval, event.time.grain) == (None, None)
    assert acts("Joe Biden a rencontré Vladimir Poutine.", None)["a rencontré"].time.why.code == "no-time"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le 30 mai 2024, Joe Biden rencontre Vladimir Poutine.", "planned"),
        ("Le 14 mai 2024, Joe Biden rencontre Vladimir Poutine.", "actual"),
        ("Le 30 mai 2024, Joe Biden n'a pas rencontré Vladimir Poutine.", "denied"),
    ],
)
def test_later_than_its_article_is_planned(text: str, status: str) -> None:
    assert [e.status for e in acts(text).values() if e.type == "CONSULT"] == [status]


# (text, words, mode, sources, targets, place)
PLACES = [
    ("Joe Biden a rencontré Vladimir Poutine à Genève.", "a rencontré", "third-party", "USA RUS", "", "CHE-geneva"),
    ("Joe Biden a rencontré Vladimir Poutine à Moscou.", "a rencontré", "visit", "USA", "RUS", "RUS-moscow"),
    ("Joe Biden a rencontré Vladimir Poutine.", "a rencontré", None, "USA RUS", "", None),
    ("Joe Biden s'est rendu à Moscou.", "s'est rendu", "visit", "USA", "RUS", "RUS-moscow"),
    ("Joe Biden a reçu Emmanuel Macron à Washington.", "a reçu", "visit", "FRA", "USA", "USA-washington"),
    ("Joe Biden est arrivé jeudi à Berlin.", "est arrivé", "visit", "USA", "DEU", "DEU-berlin"),
    ("Donald Trump a demandé à la Russie de libérer Paul Martin.", "a demandé", "yield", "USA", "RUS", None),
]


@pytest.mark.parametrize(("text", "words", "mode", "sources", "targets", "place"), PLACES, ids=[row[0] for row in PLACES])
def test_place(text: str, words: str, mode: str | None, sources: str, targets: str, place: str | None) -> None:
    event = acts(text)[words]
    assert ([p.id for p in event.sources], [p.id for p in event.targets]) == (sources.split(), targets.split())
    assert (event.mode, event.place.id if event.place else None) == (mode, place)


def test_a_date_inside_a_noun_is_the_noun_s() -> None:
    event = acts("Après la signature de l'accord de 2015, Téhéran a rouvert son ambassade.")["a rouvert"]
    assert when(event)[2] != "timex"


def test_keys_do_not_depend_on_the_name() -> None:
    text = "Joe Biden a rencontré Vladimir Poutine à Genève mardi."
    keys = [[e.key for d in annotate([article(uri, text, "2024-05-15")]) for e in d.events] for uri in ("a", "b/c.txt")]
    assert keys[0] == keys[1] != []


PLACES = [
    ("fr", "Joe Biden a rencontré Vladimir Poutine à Hanoï mardi.", "VNM-hanoi", (21.0, 105.8)),
    ("fr", "Une bombe a explosé en Syrie mardi.", "SYR", (33.5, 36.3)),
    ("en", "Joe Biden met Vladimir Putin in Singapore on Tuesday.", "SGP", (1.3, 103.8)),
    ("en", "Joe Biden met Vladimir Putin in Africa on Tuesday.", "africa", (None, None)),
]


@pytest.mark.parametrize(("language", "text", "id", "point"), PLACES, ids=[row[2] for row in PLACES])
def test_places_have_degrees(language: str, text: str, id: str, point: tuple[float | None, float | None]) -> None:
    """Of a state those of its capital; none of a part of the world."""
    (place,) = {e.place for e in acts(text, language=language).values() if e.place}
    assert (place.id, (place.lat, place.lon)) == (id, point)


# (headline, lead, words of the act in the headline, its day): headline and lead tell one piece of news.
HEADLINES = [
    ("Turquie : deux attentats à Istanbul", "Samedi, des détonations ont secoué le centre d'Istanbul.", "attentats", "2024-05-11"),
    ("Manifestation massive à Lima", "Dimanche, des milliers de Péruviens sont descendus dans les rues de Lima.", "Manifestation", "2024-05-12"),
    # A noun further on may be of any day, a plan is no news of the day, and two days leave it open.
    ("Le maire de Lima se souvient de l'attentat de Tacna", "Samedi, le maire de Lima a parlé aux élèves d'une école.", "attentat", None),
    ("Manifestation massive à Lima", "Les rues de Lima seront fermées dimanche prochain.", "Manifestation", None),
    ("Manifestation massive à Lima", "Samedi puis dimanche, les rues de Lima étaient noires de monde.", "Manifestation", None),
]  # fmt: skip


@pytest.mark.parametrize(("headline", "lead", "words", "day"), HEADLINES, ids=[row[1] for row in HEADLINES])
def test_a_headline_has_the_day_of_its_lead(headline: str, lead: str, words: str, day: str | None) -> None:
    found = acts(f"{headline}\n\n{lead} Le temps était beau.")[words].time.interval
    assert (found.iso()[0] if found else None) == day


def test_a_present_takes_no_day_told_before() -> None:
    text = "Le café est fermé. Joe Biden a rencontré Vladimir Poutine mardi. L'ouverture du tunnel de Lima se prépare."
    assert [e.time.why.code for e in acts(text).values() if e.type == "X-MILESTONE"] in ([], ["no-time"])


def test_a_day_that_is_not_known_ends_the_day_told_before() -> None:
    told = acts(
        "Le 14 mars 2023, Moscou a promis une aide à Cuba.\n\nSamedi, la foule a grondé. La police a ouvert le feu.", None
    )
    assert when(told["a ouvert"]) == (None, None, "no-time")
