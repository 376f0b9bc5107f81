"""A chronology made by hand: three articles in our own words, two stories, every status."""

from __future__ import annotations

from datetime import date, datetime

from filrouge.model.article import Article, Evidence
from filrouge.model.chronology import Chronology, Entry, EntryCitation, LifeStep, StoryLine, Version
from filrouge.model.document import Document
from filrouge.model.event import (
    Cue,
    Event,
    EventMention,
    EventTime,
    Holder,
    MentionRef,
    Modality,
    Participant,
    Place,
)
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionEvidence, MentionReading
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.source_group import SourceGroup
from filrouge.model.text import reason
from filrouge.model.timex import Timex

SINGAPORE = """Poignée de main à Singapour

Donald Trump et Kim Jong-un se sont rencontrés mardi à Singapour. Ils ont signé une déclaration commune.

« Nous avons tourné une page », a déclaré le président américain devant la presse. La Chine aurait proposé une réunion à quatre, selon un diplomate.

Le dirigeant nord-coréen a nié avoir demandé la levée des sanctions 🕊️."""

LOOKING_BACK = """Trump veut revoir Kim
Le président américain Donald Trump se rendra au Japon le 28 octobre 2025. Il espère y retrouver Kim Jong-un.
Les deux hommes s’étaient vus à Singapour le 12 juin 2018. Un second sommet s’est tenu à Hanoï en février 2019 ; aucun accord n’y a été conclu.
Le 30 juin 2019, M. Trump a franchi la frontière dans la zone démilitarisée. Choe Son Hui s’est rendue en Russie pour y parler de coopération."""

ENGLISH = """The two leaders met in Hanoi on 27 and 28 February 2019. "We had to walk away," Mr Trump told reporters.

Notre-Dame reopened on 8 December 2024 in Paris."""


def at(text: str, words: str, occurrence: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def sentences(text: str, *starts: str) -> tuple[Sentence, ...]:
    places = sorted(text.index(words) for words in starts)
    ends = [*places[1:], len(text)]
    found = []
    for start, end in zip(places, ends, strict=True):
        piece = text[start:end].rstrip()
        zone = "headline" if start == 0 and not piece.endswith(".") else "body"
        found.append(Sentence(start, start + len(piece), text[:start].count("\n"), zone))
    return tuple(found)


def mention(id: str, text: str, words: str, kind: str, *actors: str, **more: object) -> Mention:
    start, end = at(text, words, int(more.pop("occurrence", 0)))  # type: ignore[call-overload]
    name = str(more.pop("name", words))
    return Mention(id=id, start=start, end=end, text=words, kind=kind, name=name, actors=actors, **more)  # type: ignore[arg-type]


def event(id: str, text: str, words: str, type: str, **more: object) -> EventMention:
    start, end = at(text, words, int(more.pop("occurrence", 0)))  # type: ignore[call-overload]
    more.setdefault("mode", None)
    more.setdefault("modality", Modality(time_status="past"))
    more.setdefault("time", EventTime(None, None, None, reason("no-time")))
    key = more.pop("key", f"k{id}{start}")
    return EventMention(id=id, key=str(key), start=start, end=end, text=words, type=type, rule="test", **more)  # type: ignore[arg-type]


def day(year: int, month: int, number: int) -> Interval:
    return Interval.of_day(date(year, month, number))


def parts(*pairs: str) -> tuple[Participant, ...]:
    return tuple(Participant(*pair.split(":"), "subject") for pair in pairs)


def singapore() -> Document:
    text = SINGAPORE
    quote = at(text, "Nous avons tourné une page")
    article = Article(
        uri="archives/singapour.txt",
        body_text=text,
        headline="Poignée de main à Singapour",
        language="fr",
        firstcreated="2018-06-12",
        interval=day(2018, 6, 12),
        firstcreated_basis="other-articles",
        evidence=(Evidence("archives/retour.txt", *at(LOOKING_BACK, "le 12 juin 2018"), reason("same-act", weekday="2")),),
        publisher="Le Courrier",
        meta_spans=((0, 5),),
        encoding="utf-8",
    )
    mentions = (
        mention("m1", text, "Donald Trump", "person", "donald-trump", state="USA"),
        mention("m2", text, "Kim Jong-un", "person", "kim-jong-un", state="PRK"),
        mention("m3", text, "Singapour", "place", occurrence=1, place_id="SGP", place_state="SGP"),
        mention("m4", text, "Ils", "pronoun", "donald-trump", "kim-jong-un"),
        mention(
            "m5", text, "le président américain", "role", "donald-trump", name="Donald Trump", state="USA",
            evidence=MentionEvidence("office-holder", *at(text, "président américain"), "2017-01-20..2021-01-20"),
        ),
        mention("m6", text, "La Chine", "state", "CHN", state="CHN", readings=(MentionReading("government", "CHN", "subject"),)),
        mention("m7", text, "Le dirigeant nord-coréen", "role", "kim-jong-un", name="Kim Jong-un", state="PRK"),
    )  # fmt: skip
    place = Place(*at(text, "Singapour", 1), "Singapour", "SGP", "SGP", 1.29, 103.85)
    when = EventTime("t1", day(2018, 6, 12), "day", reason("timex", text="mardi", rule="fr.weekday"))
    events = (
        event(
            "e1", text, "se sont rencontrés", "CONSULT", mode="third-party", sources=parts("USA:m1", "PRK:m2"), place=place,
            persons=("donald-trump", "kim-jong-un"), time=when,
        ),
        event("e2", text, "ont signé", "SUPPORT", sources=parts("USA:m4", "PRK:m4"), persons=("donald-trump", "kim-jong-un"), time=when),
        event(
            "e3", text, "aurait proposé", "REQUEST", mode="meet", sources=parts("CHN:m6"),
            modality=Modality(time_status="past", certainty="conditional", cues=(Cue("certainty", *at(text, "aurait")),)),
        ),
        event(
            "e4", text, "avoir demandé", "REQUEST", mode="yield", sources=parts("PRK:m7"), persons=("kim-jong-un",),
            modality=Modality(polarity="negative", time_status="past", holder=Holder("actor"), cues=(Cue("polarity", *at(text, "nié")),)),
        ),
    )  # fmt: skip
    return Document(
        article=article,
        sentences=sentences(text, "Poignée", "Donald", "Ils ont", "« Nous", "La Chine", "Le dirigeant"),
        timexes=(
            Timex(
                id="t1", start=at(text, "mardi")[0], end=at(text, "mardi")[1], text="mardi", type="DATE", value="2018-06-12",
                rule="fr.weekday", anchor="creation", interval=day(2018, 6, 12), extent=day(2018, 6, 12), grain="day",
                why=reason("anchor", day="2018-06-12", tense="past"), alternatives=("2018-06-05",),
            ),
        ),
        mentions=mentions,
        quotes=(
            Quote(
                id="q1", start=quote[0], end=quote[1], text="Nous avons tourné une page", kind="direct", group="g1",
                cue=at(text, "a déclaré"), speaker=at(text, "le président américain"), speaker_mention="m5", speaker_name="Donald Trump",
            ),
        ),
        events=events,
        findings=(Finding("unknown-role", "note", reason("unknown-role", text="un diplomate"), (article.cite(*at(text, "un diplomate")),)),),
    )  # fmt: skip


def looking_back() -> Document:
    text = LOOKING_BACK
    article = Article(
        uri="archives/retour.txt",
        body_text=text,
        headline="Trump veut revoir Kim",
        language="fr",
        firstcreated="2025-10-27",
        interval=day(2025, 10, 27),
        firstcreated_basis="metadata",
        publisher="La Dépêche du soir",
        url="https://exemple.example/retour?a=1&b=2",
        byline="Une journaliste",
    )
    mentions = (
        mention("m1", text, "Le président américain Donald Trump", "person", "donald-trump", name="Donald Trump", state="USA"),
        mention("m2", text, "Japon", "place", place_id="JPN", place_state="JPN"),
        mention("m3", text, "Les deux hommes", "group", "donald-trump", "kim-jong-un"),
        mention("m4", text, "M. Trump", "person", "donald-trump", name="Donald Trump", state="USA"),
        mention("m5", text, "Choe Son Hui", "person", "choe-son-hui", state="PRK"),
        mention("m6", text, "Russie", "state", "RUS", place_id="RUS", place_state="RUS"),
        mention("m7", text, "Hanoï", "place", place_id="VNM-hanoi", place_state="VNM"),
    )
    both = ("donald-trump", "kim-jong-un")
    events = (
        event(
            "e1", text, "se rendra", "CONSULT", mode="visit", sources=parts("USA:m1"), targets=parts("JPN:m2"), persons=("donald-trump",),
            modality=Modality(time_status="future"), time=EventTime("t1", day(2025, 10, 28), "day", reason("timex")),
        ),
        event(
            "e2", text, "retrouver", "CONSULT", sources=parts("USA:m1", "PRK:m3"), persons=both,
            modality=Modality(time_status="future", certainty="possible"),
        ),
        event(
            "e3", text, "s’étaient vus", "CONSULT", mode="third-party", sources=parts("USA:m3", "PRK:m3"), persons=both,
            place=Place(*at(text, "Singapour"), "Singapour", "SGP", "SGP"), time=EventTime("t2", day(2018, 6, 12), "day", reason("timex")),
        ),
        event(
            "e4", text, "sommet", "CONSULT", mode="third-party", sources=parts("USA:m3", "PRK:m3"), persons=both,
            place=Place(*at(text, "Hanoï"), "Hanoï", "VNM-hanoi", "VNM"),
            time=EventTime("t3", Interval.of_month(2019, 2), "month", reason("timex")),
        ),
        event(
            "e5", text, "accord", "AGREE", sources=parts("USA:m3", "PRK:m3"), persons=both, modality=Modality(polarity="negative", time_status="past"),
            time=EventTime("t3", Interval.of_month(2019, 2), "month", reason("timex")),
        ),
        event(
            "e6", text, "a franchi", "CONSULT", mode="visit", sources=parts("USA:m4"), targets=parts("PRK:m4"), persons=("donald-trump",),
            place=Place(*at(text, "zone démilitarisée"), "zone démilitarisée", "demilitarized-zone", None),
            time=EventTime("t4", day(2019, 6, 30), "day", reason("timex")),
        ),
        event("e7", text, "s’est rendue", "CONSULT", mode="visit", sources=parts("PRK:m5"), targets=parts("RUS:m6"), persons=("choe-son-hui",)),
    )  # fmt: skip
    starts = ("Trump veut", "Le président", "Il espère", "Les deux", "Un second", "Le 30", "Choe")
    return Document(article=article, sentences=sentences(text, *starts), mentions=mentions, events=events)


def english() -> Document:
    text = ENGLISH
    quote = at(text, "We had to walk away,")
    article = Article(
        uri="archives/hanoi.jsonl#1",
        body_text=text,
        language="en",
        publisher=None,
        interval=Interval(datetime(2024, 12, 8), None),
        url="javascript:alert(1)",
    )
    mentions = (
        mention("m1", text, "The two leaders", "group", "donald-trump", "kim-jong-un"),
        mention("m2", text, "Mr Trump", "person", "donald-trump", name="Donald Trump", state="USA"),
    )
    lasting = Interval.of_days(date(2019, 2, 27), date(2019, 2, 28))
    events = (
        event(
            "e1", text, "met", "CONSULT", mode="third-party", sources=parts("USA:m1", "PRK:m1"), persons=("donald-trump", "kim-jong-un"),
            place=Place(*at(text, "Hanoi"), "Hanoi", "VNM-hanoi", "VNM"), time=EventTime("t1", lasting, "day", reason("timex")),
        ),
        event(
            "e2", text, "reopened", "X-MILESTONE", mode="open", place=Place(*at(text, "Paris"), "Paris", "FRA-paris", "FRA"),
            time=EventTime("t2", day(2024, 12, 8), "day", reason("timex")),
        ),
    )  # fmt: skip
    return Document(
        article=article,
        sentences=sentences(text, "The two", '"We had', "Notre-Dame"),
        mentions=mentions,
        quotes=(
            Quote(
                id="q1", start=quote[0], end=quote[1], text="We had to walk away,", kind="direct", cue=at(text, "told"),
                speaker=at(text, "Mr Trump"), speaker_mention="m2", speaker_name="Donald Trump",
            ),
        ),
        events=events,
    )  # fmt: skip


def chronology() -> Chronology:
    documents = (singapore(), looking_back(), english())
    entries = (
        entry(documents, (0, 0), (1, 2), confirmation="confirmed", weight=0.97),
        entry(documents, (0, 1)),
        entry(
            documents, (1, 3), (2, 0), confirmation="contested", weight=0.9,
            versions=(Version("start", "2019-02", (0,)), Version("start", "2019-02-27", (1,))),
        ),
        entry(documents, (1, 4), status="denied", part_of="id-1-3"),
        entry(documents, (1, 5), life=(LifeStep("planned", "2019-06-29", 0),)),
        entry(documents, (2, 1)),
        entry(documents, (1, 0), status="planned"),
        entry(documents, (0, 2), status="hypothetical"),
        entry(documents, (0, 3), status="denied"),
        entry(documents, (1, 1), status="hypothetical"),
        entry(documents, (1, 6)),
    )  # fmt: skip
    entries = tuple(sorted(entries, key=lambda entry: entry.sort_key))
    first = documents[1].article
    finding = Finding(
        "weekday-mismatch",
        "warning",
        reason("weekday-mismatch", date="2018-06-12", named="3", real="2", text="mercredi 12 juin 2018"),
        (first.cite(*at(LOOKING_BACK, "le 12 juin 2018")), documents[0].article.cite(*at(SINGAPORE, "mardi"))),
    )
    milestone = next(e.id for e in entries if e.event.type == "X-MILESTONE")
    return Chronology(
        stories=(
            StoryLine("s1", ("USA", "PRK"), ("SGP", "VNM-hanoi"), tuple(e.id for e in entries if e.id != milestone)),
            StoryLine("s2", (), ("FRA-paris",), (milestone,)),
        ),
        entries=entries,
        documents=documents,
        groups=(SourceGroup("g-1", (("archives/singapour.txt", "original"),)),),
        left_out=((reason("statement-told-otherwise"), 2),),
        findings=(finding,),
    )


def entry(documents: tuple[Document, ...], *places: tuple[int, int], **more: object) -> Entry:
    """An entry of the event mentions at (document, event); the first one is the best cited."""
    refs, citations = [], []
    for which, number in places:
        document = documents[which]
        told = document.events[number]
        sentence = next(s for s in reversed(document.sentences) if s.start <= told.start)
        refs.append(MentionRef(document.article.uri, told, (sentence.start, sentence.end)))
        citations.append(
            EntryCitation(
                citation=document.article.cite(sentence.start, sentence.end),
                status=told.status,
                event_id=told.id,
                mention=(told.start, told.end),
                publisher=document.article.publisher,
                group=f"g{which}",
            )
        )
    best = refs[0].mention
    id = f"id-{places[0][0]}-{places[0][1]}"
    made = Event(
        id=id,
        mentions=tuple(refs),
        type=best.type,
        mode=best.mode,
        interval=best.time.interval,
        grain=best.time.grain,
        actors=best.actors,
        persons=best.persons,
        place=best.place,
    )
    more.setdefault("status", best.status)
    more.setdefault("confirmation", "single-source")
    more.setdefault("weight", 0.4)
    return Entry(
        id=id,
        keys=tuple(ref.mention.key for ref in refs),
        event=made,
        interval=made.interval,
        grain=made.grain,
        text=citations[0].citation.exact,
        citations=tuple(citations),
        why=(reason("linked", by="date-actors"),),
        **more,  # type: ignore[arg-type]
    )
