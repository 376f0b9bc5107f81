"""English words around reported speech."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.languages.en.quote_verbs import CUES, FINITE_FORMS
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
    not_adverbs=frozenset(
        """family assembly ally italy july supply reply anomaly monopoly rally bully belly jelly lily homily lovely friendly deadly
        elderly daily weekly monthly""".split()
    ),
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
    cuts=_phrases(
        """even as
        while"""
    ),
    comma_cuts=_phrases(
        """although
        though
        whereas
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
        afternoon noon hour hours minutes last next earlier later ago""".split()
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
    finite=frozenset(
        """is are was were has have had will would can could may might must should does do did isn aren wasn weren hasn haven hadn won
        wouldn couldn shouldn doesn don didn went made took left met held came became began got gave knew saw lost paid ran kept
        led fell found felt sent built brought bought broke chose drove ate flew forgot froze grew hid hit hurt rose sold set
        shook shot shut spent stood stole struck taught threw understood wore wins wants needs remains seems plans makes takes
        gets comes goes knows sees looks means wants helps works begins continues includes shows expects faces s m re ve ll""".split()
    )
    | FINITE_FORMS,
    finite_endings=("ed",),
    not_finite=frozenset(
        "united wanted armed hundred indeed speed need feed unprecedented married retired so-called alleged".split()
    ),
    subject_pronouns=frozenset("he she they it we i you there".split()),
    speaker_nouns=frozenset(
        """president minister ministers spokesman spokeswoman spokesperson spokespeople chief premier vice government ministry police
        prosecutor prosecutors governor mayor lawmaker lawmakers senator senators congressman congresswoman representative secretary
        general director lawyer lawyers attorney judge judges court source sources official officials authority authorities agency
        statement report study poll survey newspaper paper daily weekly magazine channel radio press media outlet expert experts
        specialist researcher researchers analyst analysts observer observers witness witnesses resident residents victim family
        relative relatives union unions organisation organization association group army military colonel captain commander admiral
        ambassador embassy diplomat diplomats chancellor king queen prince princess pope bishop leader leaders candidate candidates
        party adviser advisor advisers aide aides coordinator professor doctor doctors historian economist sociologist scientist
        scientists journalist journalists reporter reporters writer author actor actress coach player owner company firm bank
        opposition delegation commission council committee institute man woman mother father brother sister son daughter wife husband
        widow parliament assembly senate kremlin pentagon negotiator delegate delegates protester protesters activist activists
        investigator investigators firefighters founder campaign critics supporters people others voters donor manager executive
        executives ceo chairman chairwoman chair head team administration department office bureau house""".split()
    ),
    speaker_endings=("man", "woman", "ologist"),
    carriers=frozenset("words remarks comments figures estimates information statements".split()),
    not_sources=frozenset("plan plans law rules schedule custom tradition need needs season type age".split()),
    called=frozenset(
        """film movie book novel song album show series article documentary play exhibition painting magazine newspaper site titled
        entitled called named dubbed nicknamed law operation project plan programme program movement band hashtag slogan award
        ship satellite mission term word phrase so-called""".split()
    ),
    subject_first=True,
    infinitive_after=frozenset(),
    blockers=frozenset(
        """to will would could may might must should can cannot ll the a an his her its their our my your this these those of no any
        shall not""".split()
    ),
)
