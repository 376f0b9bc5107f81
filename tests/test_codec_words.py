"""Dates, names, titles and messages in words, in every interface language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from filrouge.codec.datewords import interval_words, iso_words
from filrouge.codec.messages import message, pack, string
from filrouge.codec.names import Cast, cast_of
from filrouge.codec.wording import Wording
from filrouge.knowledge import organisations, states
from filrouge.languages import available, part
from filrouge.languages.parts.labels import Name
from filrouge.model.event import Holder, Modality, Participant
from filrouge.model.interval import Interval
from filrouge.model.text import Reason, reason
from outputs.fixture import chronology, entry, event, looking_back, parts

SOURCE = Path(__file__).parent.parent / "src" / "filrouge"
NB, NNB = "\u00a0", "\u202f"


def span(start: str | None, end: str | None) -> Interval:
    return Interval(*(None if b is None else datetime.fromisoformat(b) for b in (start, end)))


@pytest.mark.parametrize(
    ("start", "end", "grain", "french", "english"),
    [
        ("2018-06-12", "2018-06-13", "day", "12 juin 2018", "12 June 2018"),
        ("2018-06-01", "2018-06-02", "day", "1er juin 2018", "1 June 2018"),
        ("2018-06-12", "2018-06-13", "part-of-day", "12 juin 2018", "12 June 2018"),
        ("2018-06-12T14:30", "2018-06-12T14:31", "minute", f"12 juin 2018 à 14{NB}h{NB}30", "12 June 2018, 14:30"),
        ("2018-06-12T14:00", "2018-06-12T15:00", "hour", f"12 juin 2018 à 14{NB}h", "12 June 2018, 14:00"),
        ("2019-02-01", "2019-03-01", "month", "février 2019", "February 2019"),
        ("2019-01-01", "2020-01-01", "year", "2019", "2019"),
        ("2018-06-11", "2018-06-18", "week", "semaine du 11 juin 2018", "week of 11 June 2018"),
        ("2018-06-16", "2018-06-18", "weekend", "week-end des 16 et 17 juin 2018", "weekend of 16 and 17 June 2018"),
        ("2018-06-01", "2018-09-01", "season", "été 2018", "summer 2018"),
        ("2018-12-01", "2019-03-01", "season", "hiver 2018-2019", "winter 2018-2019"),
        ("2018-07-01", "2018-10-01", "quarter", "3e trimestre 2018", "third quarter of 2018"),
        ("2018-07-01", "2019-01-01", "half", "2e semestre 2018", "second half of 2018"),
        ("2010-01-01", "2020-01-01", "decade", "années 2010", "2010s"),
        ("1900-01-01", "2000-01-01", "century", "XXe siècle", "20th century"),
        ("2019-02-27", "2019-03-01", "day", "entre le 27 et le 28 février 2019", "between 27 and 28 February 2019"),
        ("2018-05-03", "2018-06-13", "day", "entre le 3 mai et le 12 juin 2018", "between 3 May and 12 June 2018"),
        ("2018-12-30", "2019-01-02", "day", "entre le 30 décembre 2018 et le 1er janvier 2019", "between 30 December 2018 and 1 January 2019"),
        ("2019-02-01", "2019-05-01", "month", "entre février et avril 2019", "between February and April 2019"),
        ("2018-01-01", "2020-01-01", "year", "entre 2018 et 2019", "between 2018 and 2019"),
        ("2018-06-12", None, "day", "depuis le 12 juin 2018", "since 12 June 2018"),
        ("2019-02-01", None, "month", "depuis février 2019", "since February 2019"),
        ("2019-01-01", None, "year", "depuis 2019", "since 2019"),
        (None, "2018-06-12", "day", "avant le 12 juin 2018", "before 12 June 2018"),
        (None, "2019-01-01", "year", "avant 2019", "before 2019"),
        (None, "2019-02-01", "month", "avant février 2019", "before February 2019"),
    ],
)  # fmt: skip
def test_intervals_are_no_finer_in_words_than_they_are(start: str, end: str, grain: str, french: str, english: str) -> None:
    wording = {ui: Wording(ui, cast_of(())) for ui in available()}
    said = {ui: w.when(span(start, end), grain) for ui, w in wording.items()}  # type: ignore[arg-type]
    assert said == {"fr": french, "en": english}


def test_a_range_that_the_act_fills_is_said_so() -> None:
    lasting = Interval.of_days(date(2019, 2, 27), date(2019, 2, 28))
    assert interval_words(lasting, "day", pack("fr").dates, manner="lasting") == "du 27 au 28 février 2019"
    assert interval_words(lasting, "day", pack("en").dates, manner="lasting") == "27 to 28 February 2019"
    ahead = Interval(datetime(2017, 8, 1), None)
    assert interval_words(ahead, "day", pack("fr").dates, manner="ahead") == "dès le 1er août 2017"
    assert interval_words(ahead, "month", pack("fr").dates, manner="ahead") == "dès août 2017"
    assert interval_words(None, None, pack("fr").dates) == "sans date"


@pytest.mark.parametrize(
    ("value", "french"),
    [
        ("2019", "2019"), ("2019-02", "février 2019"), ("2019-02-01", "1er février 2019"),
        ("2019-02-30", "2019-02-30"), ("2019-13", "2019-13"), ("soon", "soon"), ("", ""),
        ("2018-06-12T08:05:00+02:00", f"12 juin 2018 à 8{NB}h{NB}05"),
    ],
)  # fmt: skip
def test_iso_dates_in_words(value: str, french: str) -> None:
    assert iso_words(value, pack("fr").dates) == french


@pytest.mark.parametrize(
    "edge", [Interval(datetime(9999, 1, 1), None), Interval(None, datetime(1, 1, 2)), Interval.of_month(9999, 12)]
)
def test_the_ends_of_the_calendar_raise_nothing(edge: Interval) -> None:
    for ui in available():
        assert Wording(ui, cast_of(())).when(edge, "month")


# Names of states and organisations, with their prepositions.

FRENCH_NAMES = {
    "RUS": ("la Russie", "de la Russie", "à la Russie", "en Russie"),
    "JPN": ("le Japon", "du Japon", "au Japon", "au Japon"),
    "USA": ("les États-Unis", "des États-Unis", "aux États-Unis", "aux États-Unis"),
    "IRN": ("l’Iran", "de l’Iran", "à l’Iran", "en Iran"),
    "IRQ": ("l’Irak", "de l’Irak", "à l’Irak", "en Irak"),
    "ISR": ("Israël", "d’Israël", "à Israël", "en Israël"),
    "SGP": ("Singapour", "de Singapour", "à Singapour", "à Singapour"),
    "CUB": ("Cuba", "de Cuba", "à Cuba", "à Cuba"),
    "HUN": ("la Hongrie", "de la Hongrie", "à la Hongrie", "en Hongrie"),
    "HND": ("le Honduras", "du Honduras", "au Honduras", "au Honduras"),
    "HTI": ("Haïti", "d’Haïti", "à Haïti", "en Haïti"),
    "YEM": ("le Yémen", "du Yémen", "au Yémen", "au Yémen"),
    "NLD": ("les Pays-Bas", "des Pays-Bas", "aux Pays-Bas", "aux Pays-Bas"),
    "PRK": ("la Corée du Nord", "de la Corée du Nord", "à la Corée du Nord", "en Corée du Nord"),
    "VNM": ("le Vietnam", "du Vietnam", "au Vietnam", "au Vietnam"),
    "UKR": ("l’Ukraine", "de l’Ukraine", "à l’Ukraine", "en Ukraine"),
    "ARE": ("les Émirats arabes unis", "des Émirats arabes unis", "aux Émirats arabes unis", "aux Émirats arabes unis"),
    "UNO": ("l’ONU", "de l’ONU", "à l’ONU", "auprès de l’ONU"),
    "EUR": ("l’Union européenne", "de l’Union européenne", "à l’Union européenne", "auprès de l’Union européenne"),
    "NATO": ("l’Otan", "de l’Otan", "à l’Otan", "auprès de l’Otan"),
    "HAMAS": ("le Hamas", "du Hamas", "au Hamas", "auprès du Hamas"),
    "TALIBAN": ("les talibans", "des talibans", "aux talibans", "auprès des talibans"),
}


@pytest.mark.parametrize("id", FRENCH_NAMES)
def test_french_articles_and_prepositions(id: str) -> None:
    name = cast_of(()).name(id, "fr")
    inflect = pack("fr").inflect
    assert tuple(inflect(name, form) for form in ("the", "of", "to", "in")) == FRENCH_NAMES[id]


@pytest.mark.parametrize(
    ("id", "text", "kind", "form", "said"),
    [
        ("p", "Emmanuel Macron", "person", "of", "d’Emmanuel Macron"),
        ("p", "Donald Trump", "person", "of", "de Donald Trump"),
        ("p", "Hassan Rohani", "person", "of", "de Hassan Rohani"),
        ("p", "pape François", "person", "of", "du pape François"),
        ("p", "reine Élisabeth", "person", "to", "à la reine Élisabeth"),
        ("p", "de Gaulle", "person", "of", "de de Gaulle"),
        ("EGY-cairo", "Le Caire", "place", "in", "au Caire"),
        ("CUB-havana", "La Havane", "place", "in", "à La Havane"),
        ("FRA-paris", "Paris", "place", "in", "à Paris"),
        ("UKR-crimea", "Crimée", "place", "in", "en Crimée"),
        ("strait-of-hormuz", "détroit d'Ormuz", "place", "in", "dans le détroit d'Ormuz"),
        ("demilitarized-zone", "zone démilitarisée", "place", "in", "dans la zone démilitarisée"),
        ("yellow-sea", "mer Jaune", "place", "in", "en mer Jaune"),
    ],
)
def test_french_persons_and_places(id: str, text: str, kind: str, form: str, said: str) -> None:
    assert pack("fr").inflect(Name(id, text, kind), form) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("USA", "in the United States"),
        ("FRA", "in France"),
        ("NLD", "in the Netherlands"),
        ("UNO", "with the UN"),
        ("NATO", "with NATO"),
    ],
)
def test_english_articles(id: str, said: str) -> None:
    assert pack("en").inflect(cast_of(()).name(id, "en"), "in") == said


@pytest.mark.parametrize("ui", available())
def test_every_known_id_takes_every_form(ui: str) -> None:
    cast = cast_of(())
    ids = [state.iso3 for state in states.all_states()] + [o.id for o in organisations.all_organisations()]
    forms = ("bare", "the", "of", "to", "in", "against", "with", "by", "before", "towards", "at", "on")
    for id in [*ids, "XXX", "jean-dupont"]:
        for form in forms:
            text = pack(ui).inflect(cast.name(id, ui), form)
            assert text.strip() == text
            assert "  " not in text


# Titles.

TYPES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
    "crowd-control unconventional",
    "X-STATEMENT": "announce confirm deny admit address", "X-ELECTION": "candidacy primary round referendum",
    "X-OFFICE": "elect appoint resign dismiss", "X-JUSTICE": "charge trial sentence acquit release",
    "X-LAW": "vote promulgate annul", "X-DISASTER": "fire quake crash flood storm accident",
    "X-MILESTONE": "open launch complete close found", "X-DEATH": "", "X-OTHER": "",
}  # fmt: skip
KINDS = [(type, mode) for type, modes in TYPES.items() for mode in (None, *modes.split())]
PARTIES = [
    {}, {"sources": parts("RUS:m1")}, {"targets": parts("IRN:m1")}, {"sources": parts("RUS:m1"), "targets": parts("IRN:m2")},
    {"sources": parts("USA:m1", "PRK:m2")}, {"sources": parts("XXX:m1"), "targets": parts("ISR:m2")},
    {"sources": parts("USA:a", "FRA:b", "DEU:c", "GBR:d", "ITA:e", "JPN:f")},
]  # fmt: skip


@pytest.mark.parametrize("ui", available())
@pytest.mark.parametrize(("type", "mode"), KINDS)
def test_every_type_and_mode_has_a_title_whoever_takes_part(type: str, mode: str | None, ui: str) -> None:
    document = looking_back()
    for parties in PARTIES:
        told = event("e9", document.article.body_text, "sommet", type, mode=mode, **parties)
        changed = type_of(document, told)
        line = entry((changed,), (0, 0))
        label = Wording(ui, cast_of((changed,))).label(line)
        assert label
        assert not re.search(r"[{}\[\]]|  |XXX|\s$", label), label
        assert type not in label


def type_of(document: object, told: object) -> object:
    return replace(document, events=(told,))  # type: ignore[type-var]


@pytest.mark.parametrize("ui", available())
def test_packs_have_words_for_every_type_and_mode(ui: str) -> None:
    events = pack(ui).events
    for type, modes in TYPES.items():
        assert type in events
        assert type in pack(ui).types
        for mode in modes.split():
            assert f"{type}.{mode}" in events or mode == "third-party", f"{type}.{mode}"


@pytest.mark.parametrize(
    ("modality", "french", "english"),
    [
        (Modality(time_status="past"), "Rencontre", "Meeting"),
        (Modality(time_status="ongoing"), "Rencontre", "Meeting"),
        (Modality(time_status="future"), f"Prévu{NB}: rencontre", "Planned: meeting"),
        (Modality(polarity="negative"), f"N’a pas eu lieu{NB}: rencontre", "Did not happen: meeting"),
        (Modality(polarity="negative", time_status="future"), f"N’aura pas lieu{NB}: rencontre", "Will not happen: meeting"),
        (Modality(polarity="negative", holder=Holder("actor")), f"Démenti{NB}: rencontre", "Denied: meeting"),
        (Modality(certainty="conditional"), f"Non confirmé{NB}: rencontre", "Unconfirmed: meeting"),
        (Modality(certainty="possible"), f"Envisagé{NB}: rencontre", "Considered: meeting"),
        (Modality(certainty="threatened"), f"Menace{NB}: rencontre", "Threat: meeting"),
    ],
)
def test_what_is_not_plain_fact_is_said_first(modality: Modality, french: str, english: str) -> None:
    document = looking_back()
    changed = type_of(document, event("e9", document.article.body_text, "sommet", "CONSULT", modality=modality))
    line = entry((changed,), (0, 0))
    assert Wording("fr", cast_of((changed,))).label(line) == french
    assert Wording("en", cast_of((changed,))).label(line) == english


def test_titles_of_the_fixture() -> None:
    whole = chronology()
    wording = Wording("fr", cast_of(whole.documents))
    assert {wording.label(e).replace(NB, " ") for e in whole.entries} == {
        "Rencontre Donald Trump – Kim Jong-un à Singapour",
        "Signature entre Donald Trump et Kim Jong-un",
        "Rencontre Donald Trump – Kim Jong-un à Hanoï",
        "N’a pas eu lieu : accord entre Donald Trump et Kim Jong-un",
        "Visite de Donald Trump en Corée du Nord",
        "Ouverture à Paris",
        "Prévu : visite de Donald Trump au Japon",
        "Non confirmé : demande de rencontre par la Chine",
        "Démenti : appel à céder par Kim Jong-un",
        "Envisagé : rencontre Donald Trump – Kim Jong-un",
        "Visite de Choe Son-hui en Russie",
    }
    assert [wording.title(story) for story in whole.stories] == ["États-Unis – Corée du Nord", "Paris"]


def test_prepositions_of_several_names() -> None:
    """French repeats "de" and "à" before each name, not "par"; English repeats none."""
    names = {ui: tuple(Cast({}, {}, {}, {}).name(id, ui) for id in ("CHN", "USA")) for ui in ("fr", "en")}
    joined = {
        ui: [Wording(ui, Cast({}, {}, {}, {}))._join(names[ui], form) for form in ("of", "by", "with")] for ui in ("fr", "en")
    }
    assert joined["fr"] == ["de la Chine et des États-Unis", "par la Chine et les États-Unis", "avec la Chine et les États-Unis"]
    assert joined["en"] == [
        "of China and the United States",
        "by China and the United States",
        "with China and the United States",
    ]


# Messages.


def test_packs_word_the_same_things() -> None:
    packs = [pack(ui) for ui in available()]
    for field in ("events", "types", "prefixes", "statuses", "confirmations", "grains", "bases", "messages", "strings"):
        keys = [set(getattr(labels, field)) for labels in packs]
        assert all(found == keys[0] for found in keys), (field, keys[0].symmetric_difference(keys[-1]))
    for labels in packs:
        assert set(labels.dates.forms) == set(packs[0].dates.forms)
        assert set(labels.dates.units) == set(packs[0].dates.units)


def test_wordings_use_the_same_slots() -> None:
    first, *others = [pack(ui) for ui in available()]
    for field in ("messages", "strings"):
        for key, template in getattr(first, field).items():
            slots = set(re.findall(r"\{(\w+)", template))
            for other in others:
                assert set(re.findall(r"\{(\w+)", getattr(other, field)[key])) == slots, key


def test_every_code_in_the_source_has_a_wording() -> None:
    codes = set()
    for path in SOURCE.rglob("*.py"):
        if path.parts[-2] not in ("languages", "codec", "outputs"):
            codes |= set(re.findall(r"\b(?:reason|note|witness)\(\s*\"([a-z][a-z.-]+)\"", path.read_text(encoding="utf-8")))
            codes |= set(re.findall(r"\brefusal\([^\"]*\"([A-Z_]+)\"", path.read_text(encoding="utf-8")))
    assert len(codes) > 30
    for ui in available():
        lint = part(ui, "lint")
        known = {*pack(ui).messages, *lint.messages, *lint.fixes}
        assert not sorted(codes - known), f"languages/{ui}/label_messages.py lacks a wording"


@pytest.mark.parametrize(
    ("given", "french", "english"),
    [
        (reason("EMPTY", what="folder", skipped=3), f"dossier sans fichier lisible (ignorés{NB}: 3)", "folder without a readable file (passed over: 3)"),
        (reason("JSON", reason="cut"), "JSON coupé avant sa fin", "JSON cut before its end"),
        (reason("weekday-fits", day="2018-06-12", weekday=2), "le 12 juin 2018 est bien un mardi", "12 June 2018 is indeed a Tuesday"),
        (reason("same-parties", parties="PRK,USA"), f"mêmes acteurs{NB}: Corée du Nord, États-Unis", "same actors: North Korea, United States"),
        (
            reason("time-from", uri="a.txt", why=str(reason("timex", text="mardi", rule="r"))),
            f"date{NB}: d’après «{NB}mardi{NB}» (a.txt)", "date: from “mardi” (a.txt)",
        ),
        (reason("characters-replaced", count=1), "1 caractère illisible remplacé", "1 unreadable character replaced"),
        (reason("characters-replaced", count=2), "2 caractères illisibles remplacés", "2 unreadable characters replaced"),
        (reason("never-heard-of", a="x {y}"), "never heard of (a=x {y})", "never heard of (a=x {y})"),
        (reason("timex", text="{text} : {rule}", rule="r"), f"d’après «{NB}{{text}} : {{rule}}{NB}»", "from “{text} : {rule}”"),
    ],
)  # fmt: skip
def test_messages(given: Reason, french: str, english: str) -> None:
    assert message(given, ui="fr") == french
    assert message(given, ui="en") == english


def test_plural_forms_go_by_language() -> None:
    assert [string("n-articles", ui="fr", n=n) for n in (0, 1, 2)] == ["0 article", "1 article", "2 articles"]
    assert [string("n-articles", ui="en", n=n) for n in (0, 1, 2)] == ["0 articles", "1 article", "2 articles"]


def test_an_unknown_interface_language_is_refused_with_those_there_are() -> None:
    with pytest.raises(KeyError, match="en, fr"):
        pack("zz")


# Titles that must not say the reverse of what was read.


@pytest.mark.parametrize(
    ("type", "mode", "act", "sources", "french", "english"),
    [
        ("CONSULT", "visit", None, ("PRK",), "Visite (Corée du Nord)", "Visit by North Korea"),
        ("CONSULT", None, "summit", ("G20",), "Sommet du G20", "Summit of the G20"),
        ("CONSULT", None, "summit", ("PRK",), "Sommet avec la Corée du Nord", "Summit with North Korea"),
        ("ASSAULT", "heavy-weapons", None, ("RUS",), "Bombardement par la Russie", "Shelling by Russia"),
        ("ACCUSE", "disapprove", None, ("RUS",), "Critiques exprimées par la Russie", "Criticism by Russia"),
        ("X-OFFICE", "appoint", None, ("RUS",), "Nomination par la Russie", "Appointment by Russia"),
        ("REQUEST", "change", None, ("USA",), "Demande de changement par les États-Unis", "Call for change by the United States"),
        (
            "X-OTHER", None, None, ("FRA", "USA"), "Fait concernant la France et les États-Unis",
            "Event involving France and the United States",
        ),
        ("X-OTHER", None, None, (), "Fait cité", "Event cited"),
    ],
)  # fmt: skip
def test_titles_of_acts_told_of_one_side(
    type: str, mode: str | None, act: str | None, sources: tuple[str, ...], french: str, english: str
) -> None:
    document = looking_back()
    told = event("e9", document.article.body_text, "sommet", type, mode=mode)
    told = replace(told, act=act, sources=tuple(Participant(id, "m", "r") for id in sources), targets=())
    changed = type_of(document, told)
    line = entry((changed,), (0, 0))
    line = replace(line, event=replace(line.event, act=act, place=None))
    assert Wording("fr", cast_of((changed,))).label(line) == french
    assert Wording("en", cast_of((changed,))).label(line) == english
