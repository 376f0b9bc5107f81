"""English words around reported speech."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.languages.en.quote_nouns import SPEAKER_NOUNS
from filrouge.languages.en.quote_verbs import CUES, FINITE_FORMS
from filrouge.languages.en.quote_words import CALLED, FINITE, NOT_ADVERBS
from filrouge.languages.parts.quotes import Auxiliary, QuotePack, Source


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """One phrase a line."""
    return tuple(tuple(line.replace("'", " ' ").split()) for line in text.strip().splitlines())


def _auxiliaries() -> Iterator[tuple[str, Auxiliary]]:
    for form in "has have had having hasn haven hadn".split():
        yield form, Auxiliary("have")
    for form in "is are was were been being be isn aren wasn weren".split():
        yield form, Auxiliary("be")
    for form in "do does did don doesn didn".split():
        yield form, Auxiliary("do")


DATA = QuotePack(
    marks={"“": "”", "«": "»", '"': '"', "„": "“”"},
    single_marks=True,
    cues=CUES,
    sources=(
        Source(("according", "to")),
        Source(("in", "the", "words", "of")),
        Source(("in", "the", "view", "of")),
    ),
    auxiliaries=dict(_auxiliaries()),
    passive=frozenset({"been", "being"}),
    reflexives=frozenset(),
    clitics=frozenset(),
    negators=frozenset("not never t neither".split()),
    adverbs=frozenset(
        """also then later still now again once always often even just already too instead however meanwhile first ever yet
        earlier soon there here so further since reportedly""".split()
    ),
    adverb_ending="ly",
    not_adverbs=NOT_ADVERBS,
    doubt=frozenset("reportedly allegedly purportedly supposedly".split()),
    inverted=frozenset(),
    pronouns=frozenset("he she they it we i you him her them me us".split()),
    first_persons=frozenset("i we you".split()),
    nobody=frozenset("nothing nobody none".split()),
    pronoun_phrases=_phrases(
        """the former
        the latter
        the two
        the pair"""
    ),
    complementisers=frozenset({"that"}),
    not_complementiser_before=frozenset("evening night day morning afternoon week weekend month year time moment".split()),
    not_complementiser_after=frozenset("so such than now".split()),
    zero_that=True,
    infinitive_marks=frozenset({"to"}),
    infinitive_endings=("ing",),
    sure_infinitives=frozenset(),
    not_infinitives=frozenset(
        "during king morning evening nothing anything everything something meeting building spring beijing bring thing".split()
    ),
    determiners=frozenset(
        """the a an this these those his her its their our my your some several many any no each every another all both two three four
        five six seven eight nine ten one""".split()
    ),
    links=frozenset({"of"}),
    prepositions=frozenset(
        """in on at to for from with by about after before during since until under over between against among into near per despite amid
        as through without within around across outside inside following regarding toward towards upon via like""".split()
    ),
    joins=frozenset({"and", "or"}),
    boundaries=frozenset(
        "that but because if when while although though so where why how unless whether which what whereas".split()
    ),
    relatives=frozenset({"who", "which"}),
    cuts=_phrases("""even as"""),
    comma_cuts=_phrases(
        """although
        though
        whereas
        while
        but
        who
        prompting
        before"""
    ),
    openers=frozenset("but and so".split()),
    connectives=_phrases(
        """however ,
        meanwhile ,
        in addition ,
        on the other hand ,
        for his part ,
        for her part ,
        still ,
        instead ,"""
    ),
    recalls=(),
    time_words=frozenset(
        """monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight january february march april may
        june july august september october november december week weeks month months year years day days morning evening night
        afternoon weekend noon hour hours minutes last next earlier later ago""".split()
    ),
    capital_times=True,
    asides=_phrases(
        """for his part
        for her part
        for its part
        in turn
        at first"""
    ),
    helpers=frozenset(),
    agents=frozenset({"by"}),
    finite=FINITE | FINITE_FORMS,
    finite_endings=("ed",),
    not_finite=frozenset(
        "united wanted armed hundred indeed speed need feed unprecedented married retired so-called alleged".split()
    ),
    subject_pronouns=frozenset("he she they it we i you there".split()),
    speaker_nouns=SPEAKER_NOUNS,
    speaker_endings=("man", "woman", "ologist"),
    carriers=frozenset("words remarks comments figures estimates information statements".split()),
    not_sources=frozenset("plan plans law rules schedule custom tradition need needs season type age".split()),
    recipients=(("to",),),
    townward=(("to",),),
    called=CALLED,
    subject_first=True,
    bare_nouns=True,
    alone=frozenset("some many others several most few both all another one".split()),
    reports=frozenset(
        """claim claims assertion assertions statement statements allegation allegations suggestion suggestions argument arguments
        contention warning warnings announcement insistence admission prediction predictions revelation acknowledgment
        acknowledgement complaint complaints declaration remark remarks comment comments denial accusation accusations
        conclusion testimony message prophecy view opinion emphasis assessment""".split()
    ),
    owners=frozenset("his her their its".split()),
    compares=frozenset({"as"}),
    modifiers=frozenset("released published obtained reviewed seen conducted compiled provided filed posted issued".split()),
    demonstratives=frozenset("this that these those".split()),
    conjunctions=frozenset("after before since until as like".split()),
    measures=_phrases(
        """about
        around
        over
        nearly
        almost
        roughly
        only
        more than
        less than
        fewer than
        at least
        up to
        as many as"""
    ),
    impersonal=frozenset({"it"}),
    modals=frozenset("would could can will won wouldn couldn".split()),
    refusals=frozenset("declined declines refused refuses unable unwilling".split()),
    reasons=frozenset("because since until unless if that".split()),
    no_clause=frozenset(
        """nothing something anything everything little much more so yes no goodbye hello prayer word words thing things lot
        thanks thank farewell mass grace sorry""".split()
    ),
    questions=frozenset("how why what who which when where".split()),
    circumstances=frozenset("when where if".split()),
    question_marks=frozenset({"whether", "if"}),
    infinitive_after=frozenset(),
    enabling=frozenset({"worth", "without"}),
    blockers=frozenset(
        """wouldn couldn shouldn mustn won to will would could may might must should can cannot ll the a an his her its their our my your this these those of no any
        shall not""".split()
    ),
)
