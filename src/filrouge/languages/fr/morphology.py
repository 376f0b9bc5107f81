"""French verb forms that the press uses: third persons, first persons in speech, participles.

Regular groups by rule, the others by families of endings (Bescherelle's model verbs). Not the
second persons, which no news sentence needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from filrouge.languages.parts.morphology import Mood

_HEADS = {
    # ending: (present 3s, 3p, imperfect stem, future stem, past 3s, past 3p, subjunctive 3s, participle)
    "tenir": ("tient", "tiennent", "ten", "tiendr", "tint", "tinrent", "tienne", "tenu"),
    "venir": ("vient", "viennent", "ven", "viendr", "vint", "vinrent", "vienne", "venu"),
    "prendre": ("prend", "prennent", "pren", "prendr", "prit", "prirent", "prenne", "pris"),
    "mettre": ("met", "mettent", "mett", "mettr", "mit", "mirent", "mette", "mis"),
    "dire": ("dit", "disent", "dis", "dir", "dit", "dirent", "dise", "dit"),
    "faire": ("fait", "font", "fais", "fer", "fit", "firent", "fasse", "fait"),
    "prévoir": ("prévoit", "prévoient", "prévoy", "prévoir", "prévit", "prévirent", "prévoie", "prévu"),
    "voir": ("voit", "voient", "voy", "verr", "vit", "virent", "voie", "vu"),
    "cevoir": ("çoit", "çoivent", "cev", "cevr", "çut", "çurent", "çoive", "çu"),
    "ouvrir": ("ouvre", "ouvrent", "ouvr", "ouvrir", "ouvrit", "ouvrirent", "ouvre", "ouvert"),
    "offrir": ("offre", "offrent", "offr", "offrir", "offrit", "offrirent", "offre", "offert"),
    "mourir": ("meurt", "meurent", "mour", "mourr", "mourut", "moururent", "meure", "mort"),
    "courir": ("court", "courent", "cour", "courr", "courut", "coururent", "coure", "couru"),
    "conclure": ("conclut", "concluent", "conclu", "conclur", "conclut", "conclurent", "conclue", "conclu"),
    "exclure": ("exclut", "excluent", "exclu", "exclur", "exclut", "exclurent", "exclue", "exclu"),
    "lire": ("lit", "lisent", "lis", "lir", "lut", "lurent", "lise", "lu"),
    "uire": ("uit", "uisent", "uis", "uir", "uisit", "uisirent", "uise", "uit"),
    "partir": ("part", "partent", "part", "partir", "partit", "partirent", "parte", "parti"),
    "sortir": ("sort", "sortent", "sort", "sortir", "sortit", "sortirent", "sorte", "sorti"),
    "mentir": ("ment", "mentent", "ment", "mentir", "mentit", "mentirent", "mente", "menti"),
    "crire": ("crit", "crivent", "criv", "crir", "crivit", "crivirent", "crive", "crit"),
    "mouvoir": ("meut", "meuvent", "mouv", "mouvr", "mut", "murent", "meuve", "mu"),
    "battre": ("bat", "battent", "batt", "battr", "battit", "battirent", "batte", "battu"),
    "rompre": ("rompt", "rompent", "romp", "rompr", "rompit", "rompirent", "rompe", "rompu"),
    "vaincre": ("vainc", "vainquent", "vainqu", "vaincr", "vainquit", "vainquirent", "vainque", "vaincu"),
    "oindre": ("oint", "oignent", "oign", "oindr", "oignit", "oignirent", "oigne", "oint"),
    "eindre": ("eint", "eignent", "eign", "eindr", "eignit", "eignirent", "eigne", "eint"),
    "aindre": ("aint", "aignent", "aign", "aindr", "aignit", "aignirent", "aigne", "aint"),
    "suivre": ("suit", "suivent", "suiv", "suivr", "suivit", "suivirent", "suive", "suivi"),
    "vivre": ("vit", "vivent", "viv", "vivr", "vécut", "vécurent", "vive", "vécu"),
    "quérir": ("quiert", "quièrent", "quér", "querr", "quit", "quirent", "quière", "quis"),
    "soudre": ("sout", "solvent", "solv", "soudr", "solut", "solurent", "solve", "sous"),
    "résoudre": ("résout", "résolvent", "résolv", "résoudr", "résolut", "résolurent", "résolve", "résolu"),
    "croître": ("croît", "croissent", "croiss", "croîtr", "crut", "crurent", "croisse", "cru"),
    "paraître": ("paraît", "paraissent", "paraiss", "paraîtr", "parut", "parurent", "paraisse", "paru"),
    "naître": ("naît", "naissent", "naiss", "naîtr", "naquit", "naquirent", "naisse", "né"),
    "connaître": ("connaît", "connaissent", "connaiss", "connaîtr", "connut", "connurent", "connaisse", "connu"),
    "pouvoir": ("peut", "peuvent", "pouv", "pourr", "put", "purent", "puisse", "pu"),
    "devoir": ("doit", "doivent", "dev", "devr", "dut", "durent", "doive", "dû"),
    "vouloir": ("veut", "veulent", "voul", "voudr", "voulut", "voulurent", "veuille", "voulu"),
    "savoir": ("sait", "savent", "sav", "saur", "sut", "surent", "sache", "su"),
    "avoir": ("a", "ont", "av", "aur", "eut", "eurent", "ait", "eu"),
    "être": ("est", "sont", "ét", "ser", "fut", "furent", "soit", "été"),
    "aller": ("va", "vont", "all", "ir", "alla", "allèrent", "aille", "allé"),
    "envoyer": ("envoie", "envoient", "envoy", "enverr", "envoya", "envoyèrent", "envoie", "envoyé"),
    "cueillir": ("cueille", "cueillent", "cueill", "cueiller", "cueillit", "cueillirent", "cueille", "cueilli"),
    "assaillir": ("assaille", "assaillent", "assaill", "assaillir", "assaillit", "assaillirent", "assaille", "assailli"),
    "traire": ("trait", "traient", "tray", "trair", "traya", "trayèrent", "traie", "trait"),
    "servir": ("sert", "servent", "serv", "servir", "servit", "servirent", "serve", "servi"),
    "dormir": ("dort", "dorment", "dorm", "dormir", "dormit", "dormirent", "dorme", "dormi"),
    "taire": ("tait", "taisent", "tais", "tair", "tut", "turent", "taise", "tu"),
    "plaire": ("plaît", "plaisent", "plais", "plair", "plut", "plurent", "plaise", "plu"),
    "rire": ("rit", "rient", "ri", "rir", "rit", "rirent", "rie", "ri"),
    "boire": ("boit", "boivent", "buv", "boir", "but", "burent", "boive", "bu"),
    "valoir": ("vaut", "valent", "val", "vaudr", "valut", "valurent", "vaille", "valu"),
    "suffire": ("suffit", "suffisent", "suffis", "suffir", "suffit", "suffirent", "suffise", "suffi"),
    "fuir": ("fuit", "fuient", "fuy", "fuir", "fuit", "fuirent", "fuie", "fui"),
    "croire": ("croit", "croient", "croy", "croir", "crut", "crurent", "croie", "cru"),
    "échoir": ("échoit", "échoient", "échoy", "échoir", "échut", "échurent", "échoie", "échu"),
}
_FIRST_PERSON = {
    "pouvoir": ("peux",), "devoir": ("dois",), "vouloir": ("veux",), "aller": ("vais", "allons"),
    "avoir": ("ai", "avons"), "être": ("suis", "sommes"), "faire": ("fais", "faisons"), "dire": ("disons",),
}  # fmt: skip
_NOT_VERBS = frozenset("entre pendant président violent négligent candidate".split())
"""Forms that the press uses as another word all but always: "entre" is the preposition, "candidate" the noun."""
_SUBJUNCTIVE_PLURAL = {"ait": "aient", "soit": "soient"}


def forms(lemma: str) -> Mapping[Mood, Iterable[str]]:
    """Forms by mood of a verb in the infinitive; ValueError when it does not look like one."""
    return {mood: tuple(form for form in found if form not in _NOT_VERBS) for mood, found in _forms(lemma).items()}


def _forms(lemma: str) -> Mapping[Mood, Iterable[str]]:
    for ending in sorted(_HEADS, key=len, reverse=True):
        if lemma.endswith(ending):
            return _irregular(lemma, ending)
    if lemma.endswith("er"):
        return _first_group(lemma)
    if lemma.endswith("ir"):
        stem = lemma[:-1]
        return _build(lemma, (stem + "t", stem + "ssent", stem + "ss", lemma, stem + "t", stem + "rent", stem + "sse", stem))
    if lemma.endswith("re"):
        stem = lemma[:-2]
        return _build(lemma, (stem, stem + "ent", stem, stem + "r", stem + "it", stem + "irent", stem + "e", stem + "u"))
    raise ValueError(f"{lemma!r} is no French infinitive")


def _irregular(lemma: str, ending: str) -> Mapping[Mood, Iterable[str]]:
    prefix = lemma[: -len(ending)]
    heads = tuple(prefix + head for head in _HEADS[ending])
    built = dict(_build(lemma, heads))
    if not prefix and ending in _FIRST_PERSON:
        built["pres"] = (*built["pres"], *_FIRST_PERSON[ending])
    return built


def _first_group(lemma: str) -> Mapping[Mood, Iterable[str]]:
    stem = lemma[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    mute = _mute_stem(stem)
    future = mute + "er" if mute != stem and "é" not in stem[-3:] else stem + "er"
    heads = (mute + "e", mute + "ent", soft, future, soft + "a", stem + "èrent", mute + "e", stem + "é")
    return _build(lemma, heads)


def _mute_stem(stem: str) -> str:
    """Stem before a mute e: lever/lève, céder/cède, appeler/appelle, employer/emploie."""
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if stem.endswith(("ppel", "jet")):
        return stem + stem[-1]
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouéèx":
        return stem[:-2] + "è" + stem[-1]
    if len(stem) > 3 and stem[-3] == "é" and stem[-2:] in ("gr", "br", "tr", "gu", "gn"):
        return stem[:-3] + "è" + stem[-2:]
    return stem


def _build(lemma: str, heads: tuple[str, ...]) -> Mapping[Mood, Iterable[str]]:
    single, plural, imperfect, future, past, pasts, subjunctive, participle = heads
    feminine = participle[:-1] + "te" if participle.endswith("ous") else participle + "e"
    plural_m = participle if participle.endswith("s") else participle + "s"
    subjunctives = _SUBJUNCTIVE_PLURAL.get(subjunctive, subjunctive + "nt")
    first_plural = imperfect + "ons"
    return {
        "inf": (lemma,),
        "pres": (single, plural, first_plural),
        "impf": (imperfect + "ait", imperfect + "aient"),
        "fut": tuple(future + ending for ending in ("a", "ont", "ai", "ons")),
        "cond": tuple(future + ending for ending in ("ait", "aient", "ais")),
        "past": (past, pasts),
        "subj": (subjunctive, subjunctives),
        "pp": (participle, plural_m, *(form.replace("dûe", "due") for form in (feminine, feminine + "s"))),
        "prp": (("ayant" if lemma == "avoir" else "étant" if lemma == "être" else imperfect + "ant"),),
    }
