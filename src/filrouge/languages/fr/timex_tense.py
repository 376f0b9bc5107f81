"""French tense cues: what a cheap look at a clause's words says of its time."""

from __future__ import annotations

from filrouge.languages.parts.timex import TensePack


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MOVED = (
    "allé arrivé venu devenu revenu parvenu intervenu survenu advenu provenu convenu parti reparti mort décédé né tombé retombé entré "
    "rentré sorti ressorti resté monté remonté descendu redescendu retourné apparu réapparu accouru éclos"
)
"""Participles of the verbs that take "être" for their past; with it all others are passive."""

TENSE = TensePack(
    auxiliaries={
        **dict.fromkeys("a ont ai as avons avez eut eurent".split(), ("past", None)),
        **dict.fromkeys("est sont suis es sommes êtes".split(), ("present", "present")),
        **dict.fromkeys("avait avaient avais était étaient étais".split(), ("remote", "past")),
        **dict.fromkeys("fut furent".split(), ("past", "past")),
        **dict.fromkeys("aurait auraient serait seraient".split(), ("past", "future")),
        **dict.fromkeys("aura auront sera seront".split(), ("future", "future")),
        **dict.fromkeys("ayant étant ait aient soit soient".split(), ("past", None)),
    },
    being=_words("est sont suis sommes"),
    reflexives=_words("s se"),
    being_participles=frozenset(stem + ending for stem in _MOVED.split() for ending in ("", "e", "s", "es")),
    participle_endings=(
        "é",
        "ée",
        "és",
        "ées",
        "i",
        "ie",
        "is",
        "ies",
        "it",
        "its",
        "ite",
        "ites",
        "u",
        "ue",
        "us",
        "ues",
        "ert",
        "erte",
        "int",
        "eint",
    ),
    participles=_words("mort morte morts né née fait faite faits pris prise mis mise été eu dit écrit ouvert couvert offert"),
    not_participles=_words(
        "qui lui ainsi aussi celui midi plus puis sous nous vous dessus parmi ici demi depuis jeudi lundi mardi samedi vendredi du au "
        "cette été côté député traité comité société liberté sécurité santé cité autorité majorité unité communauté armée année "
        "journée soirée matinée durée idée musée lycée entrée arrivée sommité déjà président "
        # Nouns and adjectives in -eu and -eau.
        "bureau niveau nouveau réseau eau tableau château drapeau plateau cadeau bateau morceau peau beau cerveau chapeau fardeau fléau "
        "jumeau marteau panneau rideau troupeau vaisseau manteau lieu milieu feu jeu peu bleu dieu enjeu aveu neveu cheveu pneu"
    )
    - {"été"},
    between=_words(
        "pas jamais plus déjà aussi été encore bien également ainsi en y donc toutefois cependant tout fait très hier l la le les lui leur rien"
    ),
    between_endings=("ment",),
    modals=_words(
        "va vont vais allons allez dois doit devons devez doivent devra devront devrait devraient pourrait pourraient pourra pourront peut peuvent veut veulent "
        "voudrait peux pouvons pouvez veux voulons voulez souhaite souhaitent vouloir souhaiter espère espèrent compte comptent entend entendent prévoit prévoient"
    ),
    infinitives=("er", "ir", "re", "oir"),
    perfect_infinitives=_words("avoir être"),
    intentions=_words(
        "promis promet promettent proposé propose décidé décide décident prévu prévoit prévoient menacé menace menacent exigé demandé "
        "demande appelé appelle invité invite accepté accepte refusé refuse envisage envisagent espère espèrent promettant engagé "
        "engage obligé chargé prêt prête prêts"
    ),
    links=_words("de d à ' n ne pas se s l le la les y en"),
    future_words=_words(
        "prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées reporté reportée "
        "reportés reportées repoussé repoussée repoussés repoussées ajourné ajournée prochain prochaine prochains prochaines "
        "imminent imminente fixé fixée fixés fixées"
    ),
    past_words=_words("fut furent né née mort décédé décédée"),
    present_words=_words(
        "reçoit reçoivent rencontre rend rendent ouvre ouvrent débute débutent commence commencent tient tiennent réunit réunissent "
        "organise organisent accueille accueillent entame entament affronte affrontent dispute disputent célèbre célèbrent joue jouent"
    ),
    # The conditional of verbs in -er and -dre too: what was to come then ("il viendrait", "ils signeraient").
    future_endings=("ra", "ront", "erait", "eraient", "drait", "draient"),
    past_endings=("ait", "aient", "èrent", "irent", "urent"),
    not_verbs=_words(
        "opéra caméra choléra encadrait encadraient cadrait extra ultra infra contra para sierra front affront souhait fait lait trait portrait retrait extrait "
        "parfait plait sait attrait forfait bienfait méfait satisfait distrait abstrait vrai saurait pourrait pourraient devrait devraient "
        "serait aurait seraient auraient soient aient était avait étaient avaient voudrait faudrait"
    ),
    subject_endings={
        "rai": _words("je j"),
        "rons": _words("nous"),
        "rez": _words("vous"),
        "ras": _words("tu"),
    },
    breaks=_words('que qu qui dont où lorsque lorsqu quand tandis mais car , ; : ( ) – — « » " “ ” .') - {"."},
    relatives=_words("qui dont où"),
    since=_words("depuis"),
    subjects=_words("qui il elle on ils elles"),
    present_forms=("e", "ent", "d", "oit"),
    counting={"après": "after", "avant": "before"},
)
