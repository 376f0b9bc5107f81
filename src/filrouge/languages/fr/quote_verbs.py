"""French verbs of saying, with the forms that a report uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from filrouge.languages.parts.quotes import CueForm, Mood, Use

Forms = Iterator[tuple[str, Mood]]

_SAY = "speech that adjacent infinitive"
_SAY_OBJ = "speech that adjacent object"
_SHOW = "speech that adjacent animate"

# Verbs in -er: what each may open. A second stem stands after a slash ("rappel/rappell", "répét/répèt").
_REGULAR: Mapping[str, str] = {
    _SAY: """affirm déclar certifi annonc précis expliqu ajout racont clam argument jur notifi avou confi relat spécifi rétorqu réaffirm communiqu complét/complèt
        assén/assèn argu attest proclam allégu/allègu insinu object conjectur pronostiqu""",
    _SHOW + " infinitive": """indiqu confirm révél/révèl rappel/rappell signal rapport détaill résum témoign mentionn
        stipul énonc avanc dévoil reconfirm""",
    _SHOW + " infinitive seen": "observ remarqu not constat",
    "speech that adjacent addressee": "inform alert rassur",
    _SAY + " addressee": "assur",
    "speech that adjacent": "insist martel/martèl réitér/réitèr répét/répèt prévien raisonn ressass",
    "speech that adjacent infinitive object": "estim",
    "that adjacent object": "considér/considèr jug",
    _SAY_OBJ: "soulign regrett déplor suggér/suggèr justifi",
    "speech adjacent": """lanc répliqu ironis plaisant tonn tempér/tempèr nuanc pest murmur soupir tweet twitt comment
        enchaîn énumér/énumèr questionn interrog analys modér/modèr gliss interpell dégain lâch balay tranch concéd/concèd
        grond grinc rican embray décrét/décrèt diagnostiqu prophétis philosoph acquiesc protest tacl dédramatis relativis minimis
        prêch rigol badin titr entonn chuchot bredouill balbuti bafouill marmonn déclam articul postul fulmin sermonn""",
    "speech adjacent shout": "cri scand hurl chant vocifér/vocifèr",
    "speech adjacent object": """fustig dénonc accus critiqu appel/appell demand salu condamn évoqu plaid exhort
        recommand conseill assum prôn raill stigmatis contest""",
    "adjacent object": """qualifi exprim ordonn vant parl moqu menac lou dénigr revendiqu préconis cit trait adress décrét affich
        invit reproch invoqu blâm tanc récus réfut conspu caractéris formul""",
    "thought adjacent": "décid",
    "thought adjacent object": "espér/espèr souhait pens redout réclam exig/exig",
    "that infinitive deny adjacent object": "ni",
    "speech reflexive adjacent object that": "félicit inquiét/inquièt étonn indign alarm offusqu désol agac",
    "speech reflexive adjacent object": "exclam enthousiasm engag oppos vant insurg targu",
    "speech reflexive adjacent": "interrog écri emport excus lament émerveill enflamm amus énerv récri",
}

# Other verbs: forms by mood, in the order finite, conditional, participle, gerund, infinitive.
_IRREGULAR: tuple[tuple[str, str, str], ...] = (
    ("dire", _SAY + " object", "dit disent disait disaient dirent dira diront|dirait diraient|dit dite dits dites|disant|dire"),
    ("redire", _SAY, "redit redisent redisait|redirait|redit|redisant|redire"),
    (
        "répondre",
        _SAY,
        "répond répondent répondait répondaient répondit répondirent répondra|répondrait|répondu|répondant|répondre",
    ),
    (
        "reconnaître",
        _SAY,
        "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent|reconnaîtrait|reconnu|reconnaissant|reconnaître",
    ),
    ("admettre", _SAY, "admet admettent admettait admettaient admit admirent|admettrait|admis|admettant|admettre"),
    ("écrire", _SAY, "écrit écrivent écrivait écrivaient écrivit écrivirent|écrirait|écrit|écrivant|écrire"),
    ("conclure", _SAY, "conclut concluent concluait concluaient conclurent|conclurait|conclu|concluant|conclure"),
    (
        "poursuivre",
        "speech adjacent",
        "poursuit poursuivent poursuivait poursuivit poursuivirent|poursuivrait|poursuivi|poursuivant|poursuivre",
    ),
    (
        "soutenir",
        "that infinitive adjacent speech",
        "soutient soutiennent soutenait soutenaient soutint soutinrent|soutiendrait|soutenu|soutenant|soutenir",
    ),
    (
        "maintenir",
        "that infinitive adjacent speech",
        "maintient maintiennent maintenait maintenaient maintint|maintiendrait|maintenu||maintenir",
    ),
    (
        "prévenir",
        _SAY + " addressee",
        "prévient préviennent prévenait prévint prévinrent|préviendrait|prévenu|prévenant|prévenir",
    ),
    ("avertir", _SAY + " addressee", "avertit avertissent avertissait avertirent|avertirait|averti|avertissant|avertir"),
    (
        "reprendre",
        "speech adjacent",
        "reprend reprennent reprenait reprenaient reprit reprirent|reprendrait|repris|reprenant|reprendre",
    ),
    ("sourire", "speech adjacent", "sourit sourient souriait sourirent|sourirait|souri|souriant|sourire"),
    ("rebondir", "speech adjacent", "rebondit rebondissent rebondissait|rebondirait|rebondi|rebondissant|rebondir"),
    ("applaudir", "adjacent object", "applaudit applaudissent applaudissait|applaudirait|applaudi|applaudissant|applaudir"),
    ("renchérir", "speech adjacent", "renchérit renchérissent renchérissait|renchérirait|renchéri|renchérissant|renchérir"),
    (
        "démentir",
        "that infinitive deny adjacent speech",
        "dément démentent démentait démentirent démentit|démentirait|démenti|démentant|démentir",
    ),
    ("réagir", "speech adjacent", "réagit réagissent réagissait réagirent|réagirait|réagi réagit|réagissant|réagir"),
    ("prédire", _SAY, "prédit prédisent prédisait|prédirait|prédit|prédisant|prédire"),
    (
        "prétendre",
        "that infinitive adjacent",
        "prétend prétendent prétendait prétendaient prétendit|prétendrait|prétendu|prétendant|prétendre",
    ),
    (
        "prévoir",
        "that animate",
        "prévoit prévoient prévoyait prévoyaient prévit prévirent|prévoirait|prévu|prévoyant|prévoir",
    ),
    ("croire", "thought adjacent", "croit croient croyait croyaient|croirait|cru|croyant|croire"),
    ("craindre", "thought adjacent object", "craint craignent craignait craignaient|craindrait|craint|craignant|craindre"),
    ("vouloir", "thought adjacent", "veut veulent voulait voulaient|voudrait voudraient|voulu|voulant|vouloir"),
    (
        "promettre",
        "speech adjacent object",
        "promet promettent promettait promettaient promit promirent|promettrait|promis|promettant|promettre",
    ),
    ("décrire", "speech adjacent object", "décrit décrivent décrivait décrivaient|décrirait|décrit|décrivant|décrire"),
    ("refuser", "adjacent object", "refuse refusent refusait refusaient refusa refusèrent|refuserait|refusé|refusant|refuser"),
    (
        "se réjouir",
        "speech reflexive adjacent object that",
        "réjouit réjouissent réjouissait réjouirent|réjouirait|réjoui réjouie réjouis|réjouissant|réjouir",
    ),
    ("voir", "there object adjacent", "voit voient voyait voyaient vit virent verra|verrait|vu|voyant|voir"),
    ("définir", "adjacent object", "définit définissent définissait définissaient|définirait|défini|définissant|définir"),
    (
        "sous-entendre",
        "that adjacent",
        "sous-entend sous-entendent sous-entendait|sous-entendrait|sous-entendu|sous-entendant|sous-entendre",
    ),
    (
        "se plaindre",
        "reflexive adjacent object that",
        "plaint plaignent plaignait plaignaient|plaindrait|plaint plainte plaints|plaignant|plaindre",
    ),
    (
        "se défendre",
        "speech reflexive adjacent object",
        "défend défendent défendait|défendrait|défendu défendue|défendant|défendre",
    ),
    ("pointer", "that adjacent object", "pointe pointent pointait pointaient pointa|pointerait|pointé|pointant|pointer"),
)
_FAIRE = "fait font faisait faisaient fit firent fera|ferait feraient|fait|faisant|faire"
_LAISSER = "laisse laissent laissait laissa|laisserait|laissé|laissant|laisser"
_METTRE = "met mettent mettait mettaient mit mirent|mettrait|mis|mettant|mettre"
_TAILED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (_FAIRE, _SAY, ("savoir",)),
    (_FAIRE, _SAY, ("remarquer",)),
    (_FAIRE, _SAY, ("valoir",)),
    (_FAIRE, _SAY, ("observer",)),
    (_FAIRE, _SAY, ("comprendre",)),
    (_FAIRE, "adjacent object", ("part",)),
    (_FAIRE, "adjacent object", ("état",)),
    (_FAIRE, "adjacent object", ("mention",)),
    (_LAISSER, _SAY, ("entendre",)),
    (_METTRE, "speech adjacent object", ("en", "garde")),
    (_METTRE, "adjacent object", ("en", "avant")),
)
# What one can read somewhere: "peut-on lire dans le rapport".
_READ = "speech adjacent written"
_TAILED += (
    ("peut pouvait||||", _READ, ("-", "on", "lire")),
    ("peut pouvait||||", _READ, ("-", "t", "-", "on", "lire")),
    ("peut pouvait||||", _READ, ("-", "on", "y", "lire")),
    ("peut pouvait||||", _READ, ("-", "t", "-", "on", "y", "lire")),
    ("lit lisait||||", _READ, ("-", "on")),
)
_MOODS: tuple[Mood, ...] = ("finite", "conditional", "participle", "gerund", "infinitive")


def _er(stem: str) -> Forms:
    """Forms of a verb in -er; c and g keep their sound before a."""
    stem, _, strong = stem.partition("/")
    strong = strong or stem
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    for form in (strong + "e", strong + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent"):
        yield form, "finite"
    for base in {stem, strong}:
        for ending in ("era", "eront"):
            yield base + ending, "finite"
        for ending in ("erait", "eraient"):
            yield base + ending, "conditional"
    for ending in ("é", "ée", "és", "ées"):
        yield stem + ending, "participle"
    yield soft + "ant", "gerund"
    yield stem + "er", "infinitive"


def _listed(text: str) -> Forms:
    for mood, forms in zip(_MOODS, text.split("|"), strict=True):
        for form in forms.split():
            yield form, mood


def _all() -> Iterator[tuple[str, CueForm]]:
    for uses, stems in _REGULAR.items():
        for stem in stems.split():
            for form, mood in _er(stem):
                yield form, CueForm(stem.partition("/")[0] + "er", mood, _uses(uses))
    for lemma, uses, text in _IRREGULAR:
        for form, mood in _listed(text):
            yield form, CueForm(lemma, mood, _uses(uses))
    for text, uses, tail in _TAILED:
        infinitive = text.rpartition("|")[2]
        for form, mood in _listed(text):
            yield form, CueForm(" ".join((infinitive, *tail)).strip(), mood, _uses(uses), tail)


def _uses(text: str) -> frozenset[Use]:
    return frozenset(text.split())  # type: ignore[arg-type]


def _table() -> dict[str, tuple[CueForm, ...]]:
    table: dict[str, tuple[CueForm, ...]] = {}
    for form, cue in _all():
        table[form] = (*table.get(form, ()), cue)
    return table


CUES: Mapping[str, tuple[CueForm, ...]] = _table()
FINITE_FORMS = frozenset(
    form for form, cues in CUES.items() if any(c.mood == "finite" for c in cues) and not any(c.mood == "participle" for c in cues)
)
