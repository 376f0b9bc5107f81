"""French acts: the lexicon file, auxiliaries, scopes. Words in lower case, as tokens are cut."""

from __future__ import annotations

from collections.abc import Iterable

from filrouge.languages.fr.morphology import forms
from filrouge.languages.parts.eventlines import load
from filrouge.languages.parts.events import Auxiliary, EventPack, Kind
from filrouge.languages.parts.morphology import Mood
from filrouge.languages.parts.polls import Polls


def _plural(noun: str) -> Iterable[str]:
    if noun.endswith(("s", "x", "z")):
        return ()
    return (noun[:-2] + "aux",) if noun.endswith("al") else (noun + ("x" if noun.endswith(("eau", "eu")) else "s"),)


def _auxiliaries() -> dict[str, tuple[Auxiliary, ...]]:
    found: dict[str, tuple[Auxiliary, ...]] = {}
    moods: tuple[Mood, ...] = ("inf", "pres", "impf", "fut", "cond", "past", "subj", "prp")
    kinds: tuple[tuple[str, Kind], ...] = (("avoir", "perfect"), ("être", "be"), ("aller", "future"), ("venir", "recent"))
    for lemma, kind in kinds:
        for mood in moods:
            for form in forms(lemma)[mood]:
                if kind in ("future", "recent") and mood not in ("pres", "impf"):
                    continue
                found[form] = (*found.get(form, ()), Auxiliary(kind, mood))
    found["été"] = (Auxiliary("be", "pp"),)
    for lemma in ("faire", "voir", "laisser"):
        for mood in (*moods, "pp"):
            for form in forms(lemma)[mood]:
                found[form] = (*found.get(form, ()), Auxiliary("undergo", mood))
    for lemma, certainty in (("pouvoir", "possible"), ("devoir", "planned")):
        every: tuple[Mood, ...] = (*moods, "pp")
        for mood in every:
            for form in forms(lemma)[mood]:
                found[form] = (Auxiliary("modal", mood, certainty),)
    return found


def _irrealis(lemmas: str) -> dict[str, str]:
    return {form: "possible" for lemma in lemmas.split() for words in forms(lemma).values() for form in words}


_BY_HAND = frozenset(
    "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT "
    "THREATEN X-ELECTION X-JUSTICE X-LAW X-MILESTONE X-OFFICE".split()
)
_SAID = frozenset("ACCUSE AGREE REJECT REQUEST SUPPORT THREATEN".split())
_GENERAL = {
    **dict.fromkeys("événement évènement événements évènements épisode".split(), _BY_HAND - _SAID | {"X-DISASTER", "X-DEATH"}),
    **dict.fromkeys("incident incidents".split(), frozenset("ASSAULT COERCE PROTEST X-DISASTER".split())),
    **dict.fromkeys("drame tragédie catastrophe".split(), frozenset("ASSAULT X-DISASTER X-DEATH".split())),
    **dict.fromkeys("violence violences crime crimes".split(), frozenset("ASSAULT PROTEST".split())),
    **dict.fromkeys(
        "acte actes geste gestes".split(), frozenset("AID ASSAULT COERCE CONCEDE MOBILIZE PROTEST RETREAT SANCTION".split())
    ),
    **dict.fromkeys("décision décisions choix revirement démarche initiative".split(), _BY_HAND - {"ASSAULT", "CONSULT"}),
    **dict.fromkeys("mesure mesures".split(), frozenset("AID COERCE CONCEDE MOBILIZE REJECT SANCTION X-LAW".split())),
    **dict.fromkeys("avancée percée succès compromis".split(), frozenset(("AGREE", "SUPPORT"))),
}


def _forms(lemmas: str) -> frozenset[str]:
    return frozenset(form for lemma in lemmas.split() for words in forms(lemma).values() for form in words)


_PHASES = _forms("commencer débuter finir achever terminer cesser reprendre recommencer entamer ouvrir prolonger")


def _agreed(words: str) -> Iterable[str]:
    return (word + end for word in words.split() for end in ("", "e", "s", "es"))


DATA = EventPack(
    **load("fr/lexicon/events.toml", forms, _plural),
    auxiliaries=_auxiliaries(),
    eventful=_forms(
        "aller arriver partir venir revenir retourner rentrer entrer sortir descendre tomber passer rejoindre accompagner "
        "prendre mettre donner laisser faire perdre gagner obtenir adresser apparaître paraître devenir connaître "
        "tourner provoquer causer entraîner susciter fêter célébrer consacrer tenir dérouler"
    )
    | _PHASES,
    phases=_PHASES,
    schedulers=frozenset(_agreed("prévu attendu programmé fixé annoncé planifié")),
    weather=frozenset(
        "neige pluie pluies averse averses orage orages vent vents soleil gel brouillard nuage nuages éclaircie éclaircies "
        "température températures thermomètre mercure temps météo ciel".split()
    ),
    impersonal=frozenset(
        "plu pleuvait pleuvra pleut neigé neigeait neigera neige gelé gelait gèlera fallu fallait faudra faut agi".split()
    ),
    participle_endings=tuple("é ée és ées i ie is ies it ite its ites u ue us ues int ert erte".split()),
    be_perfect=frozenset(
        "aller arriver décéder devenir entrer intervenir monter mourir naître partir parvenir rentrer rester retourner "
        "revenir sortir survenir tomber venir".split()
    ),
    subject_pronouns=frozenset("il elle on ils elles qui ne n je nous".split()),
    negations=frozenset("pas jamais plus point guère nullement aucunement rien personne".split()),
    negation_marks=frozenset(("ne", "n")),
    negative_words=frozenset("aucun aucune nul nulle ni".split()),
    restrictives=frozenset(("que", "qu")),
    reflexives=frozenset(("se", "s")),
    clitics=frozenset("se s l le la les lui leur y en me m nous t il elle on ils elles je vous".split()),
    adverbs=frozenset(
        "aussi bien déjà encore enfin ensuite même toujours ainsi alors d abord emblée hier aujourd hui également notamment "
        "tous toutes tout deux jusque là depuis donc puis longtemps souvent tard tôt mal très plus".split()
    ),
    adverb_endings=("ment",),
    infinitive_endings=("er", "ir", "re", "oir"),
    openers=frozenset(
        "qui que qu où mais dont lorsque lorsqu quand tandis alors puisque puisqu car comme si parce lequel laquelle".split()
    ),
    relatives=frozenset(("qui", "lequel", "laquelle")),
    complementisers=frozenset(("que", "qu")),
    contracted={"au": "à", "aux": "à", "du": "de", "des": "de", "d": "de"},
    conditions=frozenset(("si", "s")),
    without=frozenset(("sans",)),
    after=frozenset(("après",)),
    priors=frozenset(("avant",)),
    purposes=frozenset("pour afin avant".split()),
    doubt_adverbs={
        "peut-être": "possible",
        "probablement": "possible",
        "sans doute": "possible",
        "prétendument": "alleged",
        "presque": "counterfactual",
    },
    determiners=frozenset(
        "le la les l un une des du au aux ce cet cette ces son sa ses leur leurs d de notre votre quelques plusieurs deux trois".split()
    ),
    demonstratives=frozenset("ce cet cette ces".split()),
    possessives=frozenset("son sa ses leur leurs notre nos".split()),
    definites=frozenset("le la les l du au aux ce cet cette ces".split()),
    prepositions=frozenset(
        "à au aux de du des d en dans sur sous avec par pour contre chez vers entre selon devant envers depuis lors".split()
    ),
    place_prepositions=frozenset("à au aux en dans sur près depuis vers de du d des".split()),
    place_nouns=frozenset(
        "centre nord sud est ouest port région ville banlieue quartier aéroport barrage province île capitale large côte près "
        "village gare sud-est nord-ouest frontière base site prison ambassade palais stade".split()
    ),
    agent_prepositions=frozenset(("par",)),
    companion_prepositions=frozenset(("avec",)),
    members=frozenset("dont notamment".split()),
    between=frozenset(("entre",)),
    receivers=frozenset("à au aux avec contre envers".split()),
    hollow_prefixes=frozenset("anti avant après pro non mi ex pré post".split()),
    opposed=frozenset("contre sur envers".split()),
    genitives=frozenset("de du des d".split()),
    roles=frozenset(("comme",)),
    coordinators=frozenset(("et", "ou")),
    sequels=frozenset(("puis", "ensuite")),
    event_openers=frozenset(
        "après lors pendant durant depuis avant dès suite cours issue cadre occasion lendemain veille anniversaire".split()
    ),
    planned_words=frozenset(
        "prévu prévue prévus prévues programmé programmée programmés programmées attendu attendue attendus attendues "
        "fixé fixée fixés fixées futur future prochain prochaine".split()
    ),
    unsure_words=frozenset("possible éventuel éventuelle éventuels éventuelles hypothétique présumé présumée".split()),
    phase_nouns=frozenset("fin début arrêt reprise suspension annulation poursuite anniversaire".split()),
    time_nouns=frozenset(
        "heure heures matin matinée soir soirée nuit journée aube courant cours début fin milieu date mois semaine".split()
    ),
    polls=Polls(
        ahead=frozenset(
            "candidat candidate candidats candidates candidature candidatures campagne favori favorite favoris approche préparatifs "
            "prétendant prétendants prétendante prétendantes vue veille course inscription inscriptions ici investiture cadre".split()
        ),
        held=frozenset(
            "vainqueur vainqueurs gagnant gagnante gagnants lauréat lauréate perdant perdante perdants résultat résultats issue "
            "lendemain vaincu vaincus vaincue dépouillement victoire victoires défaite défaites échec succès triomphe".split()
        ),
        former=frozenset("ancien ancienne anciens anciennes ex".split()),
        votes=frozenset("tour tours scrutin scrutins vote votes bureau bureaux urnes".split()),
        at=frozenset(("à", "au", "aux", "dans")),
        aims=frozenset(("pour",)),
    ),
    general_nouns=_GENERAL,
    casualties=frozenset("mort morts tué tués tuée tuées blessé blessés blessée blessées victime victimes".split()),
    ordinals={
        **dict.fromkeys(("premier", "première"), 1),
        **dict.fromkeys(("second", "seconde", "deuxième"), 2),
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
    },
    series_words=frozenset("second seconde deuxième troisième quatrième cinquième nouveau nouvel nouvelle autre".split()),
    prospect_nouns=frozenset(
        "menace menaces risque possibilité projet idée perspective proposition préparation préparatifs espoir crainte "
        "éventualité hypothèse refus demande appel absence tentative tentatives complot alerte alertes".split()
    ),
    ongoing_words=frozenset("actuellement depuis toujours".split()),
    irrealis={
        **_irrealis(
            "craindre redouter douter éviter empêcher interdire ordonner suggérer supposer imaginer refuser souhaiter vouloir"
        ),
        **dict.fromkeys(
            "faut fallait faudra faudrait possible probable improbable douteux exclu impossible impensable souhaitable "
            "condition moins pourvu cas crainte craintes peur espoir idée hypothèse possibilité risque rumeur rumeurs "
            "soupçon soupçons".split(),
            "possible",
        ),
        "faux": "negative",
        "fausse": "negative",
        "ce": "present",
    },
    outlooks={
        **dict.fromkeys("décision intention projet".split(), "planned"),
        **dict.fromkeys(
            "prêt prête prêts prêtes censé censée censés censées susceptible susceptibles disposé disposée disposés disposées "
            "possibilité occasion espoir chance droit permission autorisation volonté envie idée proposition point passe mesure "
            "tentative tentatives".split(),
            "possible",
        ),
        **dict.fromkeys("promesse promesses engagement engagements serment".split(), "promised"),
        **dict.fromkeys(("refus", "interdiction"), "refused"),
        **dict.fromkeys(("menace", "menaces"), "threatened"),
        **dict.fromkeys("ordre ordres appel appels injonction demande exigence".split(), "demanded"),
        "train": "ongoing",
    },
    manners=frozenset(("en",)),
    asserting=frozenset(
        "lorsque lorsqu quand alors tandis puisque puisqu parce car comme après depuis dès pendant bien quoique ainsi tout dont où".split()
    ),
    unmade_words=frozenset(
        form + end for form in ("évité", "déjoué", "empêché", "avorté", "manqué") for end in ("", "e", "s", "es")
    ),
    attempts=frozenset(("tenter", "essayer")),
    postponers=frozenset("reporter repousser ajourner".split()),
)
