"""French words around reported speech."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.languages.fr.quote_nouns import SPEAKER_NOUNS
from filrouge.languages.fr.quote_verbs import CUES, FINITE_FORMS
from filrouge.languages.fr.quote_words import AGREEMENT, CALLED, FEELINGS, FINITE, NOT_ADVERBS, NOT_FINITE, NOT_INFINITIVES
from filrouge.languages.parts.quotes import Auxiliary, QuotePack, Source


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """One phrase a line; an apostrophe is a token."""
    return tuple(tuple(line.replace("'", " ' ").split()) for line in text.strip().splitlines())


def _auxiliaries() -> Iterator[tuple[str, Auxiliary]]:
    for form in "a ont avait avaient ai avons avez aura auront eut eurent ait aient ayant avoir".split():
        yield form, Auxiliary("have")
    for form in "aurait auraient aurais".split():
        yield form, Auxiliary("have", conditional=True)
    for form in "est sont était étaient sera seront fut furent suis soit soient étant être".split():
        yield form, Auxiliary("be")
    for form in "serait seraient".split():
        yield form, Auxiliary("be", conditional=True)


DATA = QuotePack(
    marks={"«": "»", "“": "”", "‹": "›", "„": "“”", '"': '"'},
    single_marks=False,
    cues=CUES,
    sources=(
        Source(("selon",)),
        Source(("d", "'", "après")),
        Source(("à", "en", "croire")),
        Source(("de", "l", "'", "avis", "de")),
        Source(("aux", "dires", "de")),
        Source(("aux", "yeux", "de"), needs_marks=True, opinion=True),
        Source(("pour",), needs_marks=True, opinion=True),
    ),
    auxiliaries=dict(_auxiliaries()),
    passive=frozenset({"été"}),
    reflexives=frozenset({"se", "s"}),
    clitics=frozenset("ne n le la l les lui leur me m te t nous vous y en se s".split()),
    negators=frozenset("pas jamais plus guère nullement aucunement".split()),
    adverbs=frozenset(
        """aussi même encore ensuite alors enfin déjà toujours toutefois cependant bien ainsi tout très également notamment
        hier aujourd hui demain depuis souvent parfois puis d abord ailleurs emblée néanmoins certes donc pourtant en outre
        longtemps tantôt surtout derechef sèchement vite ici là auparavant plutôt presque tôt tard simplement tant""".split()
    ),
    adverb_ending="ment",
    not_adverbs=NOT_ADVERBS,
    doubt=frozenset(),
    inverted=frozenset("il elle ils elles on je nous ce".split()),
    pronouns=frozenset("il elle ils elles on lui eux celui celle ceux celles je nous".split()),
    first_persons=frozenset("je j nous on tu vous".split()),
    plural_openers=_phrases(
        """d'autres
        de nombreux
        de nombreuses
        de hauts
        de simples
        bien des"""
    ),
    noun_forms=frozenset(
        """annonce annonces note notes remarque remarques réplique répliques demande demandes critique critiques avance
        avances reproche reproches blâme blâmes réclame réclames murmure murmures tweet tweets analyse analyses lance
        lances estime juge juges menace menaces traite traites adresse adresses affiche affiches invite invites pointe
        pointes dit dits écrit écrits conteste doute gage crie offre signale conseille prêche cite""".split()
    ),
    sayings=frozenset(
        """avis analyse réaction constat explication commentaire réponse verdict message mots paroles propos déclaration
        conclusion version témoignage sentiment appel celle celui celles ceux""".split()
    ),
    agreement=AGREEMENT,
    anyone=frozenset({"on"}),
    nobody=frozenset("force rien personne tout nul aucun cela ceci ça".split()),
    pronoun_phrases=_phrases(
        """ce dernier
        cette dernière
        ces derniers
        ces dernières
        celui - ci
        celle - ci
        ceux - ci
        celles - ci
        l'un d'eux
        l'une d'elles"""
    ),
    complementisers=frozenset({"que", "qu"}),
    not_complementiser_after=frozenset(
        "ainsi afin alors tandis bien avant après parce dès lors plus moins tel telle tels telles même autant autre ce aussi sans jusqu pour".split()
    ),
    zero_that=False,
    infinitive_marks=frozenset(),
    infinitive_endings=("er", "ir", "re", "oir"),
    sure_infinitives=frozenset("avoir être faire savoir vouloir devoir aller laisser prendre mettre voir donner".split()),
    not_infinitives=NOT_INFINITIVES,
    determiners=frozenset(
        """le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs certains
        certaines quelques chaque aucun aucune tous toutes deux trois quatre cinq six sept huit neuf dix
        divers diverses""".split()
    ),
    links=frozenset({"de", "du", "des", "d"}),
    prepositions=frozenset(
        """à au aux dans en sur sous par pour avec sans chez vers contre entre devant derrière après avant depuis pendant durant
        lors dès jusqu jusque auprès malgré parmi hors selon via face suite concernant envers outre voici voilà""".split()
    ),
    joins=frozenset({"et", "ou", "ni"}),
    boundaries=frozenset(
        "que qu mais car si lorsque lorsqu quand tandis alors puisque puisqu comme dont où or puis donc quoique parce afin c".split()
    ),
    relatives=frozenset({"qui"}),
    cuts=_phrases(
        """alors que
        alors qu
        tandis que
        tandis qu
        au moment même où"""
    ),
    comma_cuts=_phrases(
        """sans
        avant de
        avant d
        tout en
        au lendemain
        à l'occasion
        à l'issue
        lors de
        lors d
        quelques jours
        quelques heures"""
    ),
    gerund_marks=frozenset({"en"}),
    gerund_endings=("ant",),
    gerund_intros=(("tout", "en"),),
    causes=frozenset({"car"}),
    openers=frozenset("mais et or puis ainsi".split()),
    connectives=_phrases(
        """ainsi ,
        d'une part ,
        tout d'abord ,
        toutefois ,
        cependant ,
        en effet ,
        par ailleurs ,
        de plus ,
        en outre ,
        enfin ,
        d'ailleurs ,
        de son côté ,
        pour sa part ,
        au total ,
        pourtant ,
        néanmoins ,
        d'autre part ,
        à l'inverse ,
        par la suite ,
        ensuite ,
        au final ,
        quant à lui ,"""
    ),
    recalls=_phrases(
        """c'est ce que
        c'est ce qu
        c'est en tout cas ce que
        c'est en tout cas ce qu
        c'est du moins ce que
        c'est du moins ce qu"""
    ),
    time_words=frozenset(
        """lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui demain matin midi soir nuit janvier février mars
        avril mai juin juillet août septembre octobre novembre décembre semaine mois année an ans jour jours heure heures""".split()
    ),
    capital_times=False,
    asides=_phrases(
        """à tort
        à raison
        au départ
        au contraire
        en revanche
        en substance
        une nouvelle fois
        une fois de plus
        de son côté
        de leur côté
        pour sa part
        pour leur part
        quant à lui
        quant à elle
        par la suite
        par ailleurs
        à son tour
        à nouveau
        de nouveau
        en outre
        en effet
        tout de même
        lui aussi
        elle aussi
        d'abord
        d'emblée
        lui
        elle"""
    ),
    helpers=frozenset("tenu tient tenait tiennent tenaient voulu veut vient venait".split()),
    agents=frozenset({"par"}),
    finite=FINITE | FINITE_FORMS,
    finite_endings=("ent", "eront", "iront", "rait"),
    not_finite=NOT_FINITE,
    subject_pronouns=frozenset("il ils on je j tu ne n se s".split()),
    speaker_nouns=SPEAKER_NOUNS,
    ordinals=frozenset("premier première premiers premières numéro vice".split()),
    speaker_endings=("trice", "trices", "logue", "logues", "icien", "icienne", "iciens", "aliste", "alistes"),
    carriers=frozenset(
        "informations information précisions précision explications indications révélations données statistiques propos estimations chiffres mots termes déclarations dires déclaration récit témoignage avis".split()
    ),
    wordings=frozenset("mot mots terme termes expression formule".split()),
    not_sources=frozenset(
        """cas besoin besoins modalités règles loi lois calendrier tradition usage moyens âge possibilités critères circonstances
        saison saisons lieu lieux goût goûts nature type degré niveau région régions pays époque formule principe droit
        toute vraisemblance où que qu eux""".split()
    )
    - {"eux"},
    modifiers=frozenset("connu connue connus ayant étant dont où basé basée basés présent présente présents".split()),
    subordinators=frozenset("si alors lorsque lorsqu quand comme bien tandis puisque puisqu dès après".split()),
    there=frozenset({"y"}),
    enabling=frozenset(
        """permis permet permettent permettait permettra permettrait permettant possible impossible difficile facile loin temps
        important intéressant étonnant nécessaire question afin suffit suffirait refuse refusent refusait refusé refusant
        raison façon manière droit lieu capable incapable""".split()
    ),
    impersonal=frozenset({"il"}),
    agenda=frozenset({"à"}),
    restricting=frozenset({"ne", "n"}),
    announcers=_phrases(
        """phrase suivante
        phrases suivantes
        formule suivante
        message suivant
        mots suivants
        termes suivants
        en ces termes
        par ces mots
        ces mots"""
    ),
    words_recalled=_phrases(
        """tels sont les mots
        tels sont les termes
        tels sont les propos
        tels étaient les mots
        tels étaient les termes
        telles sont les paroles
        ce sont les mots
        ce sont les termes
        voilà les mots"""
    ),
    feelings=FEELINGS,
    inscribed=frozenset("inscrit inscrite inscrits inscrites écrit écrite écrits écrites".split()),
    wheres=frozenset("où lequel laquelle lesquels lesquelles".split()),
    compares=frozenset({"comme", "ainsi"}),
    first_person_marks=frozenset("je j me m moi mon ma mes nous notre nos".split()),
    by_measure=frozenset(
        """varie varient variait variaient varier varié variable variables diffère diffèrent différait différer différent
        différents différente différentes change changent changeait changer classé classée classés classées répartis
        réparties réparti répartie triés triées divisé divisés adapté adaptés adapter fixé fixés""".split()
    ),
    holders=frozenset("lui elle eux elles".split()),
    recipients=_phrases(
        """à
        au
        aux
        auprès de
        auprès d
        auprès du
        auprès des
        à destination de
        à destination du
        à destination des
        à l'adresse de
        à l'adresse du
        à l'adresse des"""
    )[::-1],
    townward=(("à",),),
    called=CALLED,
    subject_first=False,
    infinitive_after=frozenset("à de d pour".split()),
    blockers=frozenset(
        "un une le la les l des du ce cet cette ces son sa ses leur leurs notre votre de d à au aux cette en sur par pour sans".split()
    ),
)
