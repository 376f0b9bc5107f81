"""Titres des événements, composés des seuls identifiants (PLOVER et types X-)."""

from __future__ import annotations

TYPES = {
    "AGREE": "accords",
    "CONSULT": "rencontres et visites",
    "SUPPORT": "signatures et soutiens",
    "CONCEDE": "concessions",
    "COOPERATE": "coopération",
    "AID": "aide",
    "RETREAT": "retraits et libérations",
    "REQUEST": "demandes",
    "ACCUSE": "critiques et accusations",
    "REJECT": "refus",
    "THREATEN": "menaces",
    "PROTEST": "manifestations",
    "SANCTION": "sanctions et ruptures",
    "MOBILIZE": "mouvements d’armes et de troupes",
    "COERCE": "arrestations et contraintes",
    "ASSAULT": "attaques",
    "X-STATEMENT": "déclarations",
    "X-ELECTION": "élections",
    "X-OFFICE": "nominations et démissions",
    "X-JUSTICE": "justice",
    "X-LAW": "lois",
    "X-DISASTER": "catastrophes et accidents",
    "X-MILESTONE": "ouvertures et étapes",
    "X-DEATH": "décès",
    "X-OTHER": "autres faits",
}

PREFIXES = {
    "planned": "Prévu : ",
    "denied": "Démenti : ",
    "denied-author": "N’a pas eu lieu : ",
    "denied-future": "N’aura pas lieu : ",
    "hypothetical": "Envisagé : ",
    "possible": "Envisagé : ",
    "conditional": "Non confirmé : ",
    "counterfactual": "Hypothèse non réalisée : ",
    "demanded": "Demandé : ",
    "threatened": "Menace : ",
    "alleged": "Allégué : ",
}


def _victim(words: str) -> tuple[str, ...]:
    """What is done to somebody: "Arrestation de X par la Russie"."""
    return (words + " {T:of}[ {s:by}][ {p:in}]", words + "[ {s:by}][ {p:in}]")


def _attack(words: str) -> tuple[str, ...]:
    """ "Bombardement de la Russie" alone would be one that hits it."""
    return (words + " {s:of} {t:against}[ {p:in}]", words + "[ {s:by}][ {t:against}][ {p:in}]")


def _protest(words: str) -> tuple[str, ...]:
    return (words + "[ {s:of}][ {t:against}][ {p:in}]",)


def _concerned(words: str) -> tuple[str, ...]:
    """Offices, courts, deaths: whoever is named, as target or as the only participant."""
    return (words + " {T:of}[ {S:by}]", words + " {S:of}", words + "[ {p:in}]")


def _named(words: str) -> tuple[str, ...]:
    """Who is appointed or dismissed is a target; who stands alone as source does it."""
    return (words + " {T:of}[ {S:by}]", words + "[ {S:by}][ {p:in}]")


def _happening(words: str) -> tuple[str, ...]:
    return (words + " {p:in}", words + " ({A:and})", words)


EVENTS: dict[str, tuple[str, ...]] = {
    "CONSULT": ("Rencontre {A:dash}[ {p:in}]", "Rencontre avec {A:the}[ {p:in}]", "Rencontre[ {p:in}]"),
    "CONSULT.visit": (
        # "Visite de la Corée du Nord" would be a visit to it.
        "Visite {n:of} {h:in}", "Visite {n:of} {p:in}", "Visite {n:of} {T:with}", "Visite {n:of}", "Visite {h:in}[ ({S:and})]",
        "Visite {p:in}[ ({S:and})]", "Visite[ ({S:and})]",
    ),
    "CONSULT.multilateral": (
        "Réunion {A:dash}[ {p:in}]", "Réunion multilatérale {A:of}[ {p:in}]", "Réunion multilatérale[ {p:in}]",
    ),
    "CONSULT.phone": ("Entretien à distance {A:dash}", "Entretien à distance avec {A:the}", "Entretien à distance"),
    "AGREE": (
        "Engagement {S:of} {T:towards}", "Accord {S:between}[ {p:in}]", "Accord ou engagement {A:of}[ {p:in}]",
        "Accord[ {p:in}]",
    ),
    "SUPPORT": (
        "Soutien {S:of} {T:to}", "Signature {S:between}[ {p:in}]", "Signature ou soutien {A:of}[ {p:in}]",
        "Signature ou soutien[ {p:in}]",
    ),
    "CONCEDE": ("Concession {S:of}[ {T:to}]", "Concession[ {T:to}]"),
    "COOPERATE": ("Coopération {a:between}[ {p:in}]", "Coopération {a:of}[ {p:in}]", "Coopération[ {p:in}]"),
    "AID": ("Aide[ {s:of}][ {t:to}][ {p:in}]",),
    "RETREAT": ("Recul[ {s:of}][ {p:in}]",),
    "RETREAT.withdraw": ("Retrait[ {s:of}][ {p:in}]",),
    "RETREAT.release": ("Libération {T:of}[ {s:by}]", "Libération[ {s:by}][ {p:in}]"),
    "RETREAT.disarm": ("Désarmement[ {s:of}][ {p:in}]",),
    "RETREAT.ceasefire": ("Cessez-le-feu {a:between}[ {p:in}]", "Cessez-le-feu[ {a:of}][ {p:in}]"),
    "RETREAT.access": ("Accès ouvert[ {s:by}][ {t:to}][ {p:in}]",),
    "RETREAT.resign": _concerned("Démission"),
    "REQUEST": ("Demande[ {S:of}][ {T:to}]",),
    "REQUEST.assist": ("Demande d’aide[ {S:by}][ {T:to}]",),
    "REQUEST.change": ("Demande de changement[ {S:by}][ {T:to}]",),
    "REQUEST.yield": ("Appel à céder[ {S:by}][ {T:to}]",),
    "REQUEST.meet": ("Demande de rencontre[ {S:by}][ {T:to}]",),
    "ACCUSE": ("Critiques ou accusations[ {S:of}][ {T:against}]",),
    "ACCUSE.disapprove": ("Critiques {S:of} {T:towards}", "Critiques {T:towards}", "Critiques exprimées {S:by}", "Critiques",),
    "ACCUSE.investigate": ("Enquête[ {S:of}][ {T:on}]",),
    "ACCUSE.allege": ("Accusations[ {S:of}][ {T:against}]",),
    "REJECT": ("Refus[ {S:of}][ {T:before}]",),
    "REJECT.assist": ("Refus d’aide[ {S:by}][ {T:to}]",),
    "REJECT.change": ("Refus de changement[ {S:by}][ {T:before}]",),
    "REJECT.yield": ("Refus de céder[ {S:of}][ {T:before}]",),
    "REJECT.meet": ("Rencontre[ {T:with}] refusée ou annulée[ {S:by}]",),
    "THREATEN": ("Menaces[ {S:of}][ {T:against}]",),
    "THREATEN.restrict": ("Menace de restrictions[ {S:by}][ {T:against}]",),
    "THREATEN.arrest": ("Menace d’arrestation[ {S:by}][ {T:against}]",),
    "THREATEN.relations": ("Menace de rupture[ {S:by}][ {T:with}]",),
    "THREATEN.expel": ("Menace d’expulsion[ {S:by}][ {T:against}]",),
    "THREATEN.territory": ("Menace territoriale[ {S:of}][ {T:against}]",),
    "THREATEN.violence": ("Menace de recours à la force[ {S:by}][ {T:against}]",),
    "PROTEST": _protest("Protestation"),
    "PROTEST.demo": _protest("Manifestation"),
    "PROTEST.riot": _protest("Émeute"),
    "PROTEST.strike": _protest("Grève"),
    "PROTEST.hunger": _protest("Grève de la faim"),
    "PROTEST.boycott": _protest("Boycott"),
    "PROTEST.obstruct": _protest("Blocage"),
    "PROTEST.vandalize": _protest("Dégradations"),
    "SANCTION": ("Sanctions ou rupture[ {s:of}][ {t:against}]",),
    "SANCTION.convict": _victim("Condamnation"),
    "SANCTION.expel": ("Expulsion ou exclusion visant {t:the}[ {s:by}]", "Expulsion ou exclusion[ {s:by}]"),
    "SANCTION.withdraw": ("Retrait ou rappel[ {s:by}][ {p:in}]",),
    "SANCTION.discontinue": ("Sanctions[ {s:of}][ {t:against}]",),
    "MOBILIZE": ("Mobilisation[ {s:of}][ {p:in}]",),
    "MOBILIZE.troops": ("Mouvement de troupes[ {s:of}][ {p:in}]",),
    "MOBILIZE.weapons": ("Essai ou déploiement d’armes[ {s:of}][ {p:in}]",),
    "MOBILIZE.police": ("Déploiement de police[ {s:of}][ {p:in}]",),
    "MOBILIZE.militia": ("Mobilisation de groupes armés[ {s:of}][ {p:in}]",),
    "COERCE": ("Mesures de contrainte[ {s:of}][ {t:against}][ {p:in}]",),
    "COERCE.seize": ("Perquisition ou saisie[ {s:by}][ {p:in}]",),
    "COERCE.restrict": ("Restrictions[ {s:of}][ {t:against}][ {p:in}]",),
    "COERCE.censor": ("Censure[ {s:by}][ {p:in}]",),
    "COERCE.curfew": ("Couvre-feu[ {p:in}]",),
    "COERCE.martial-law": ("État d’exception[ {p:in}]",),
    "COERCE.arrest": _victim("Arrestation"),
    "COERCE.deport": _victim("Expulsion"),
    "COERCE.withhold": ("Coupure ou blocus[ {s:by}][ {t:against}][ {p:in}]",),
    "COERCE.misinformation": ("Désinformation[ {s:of}][ {t:against}]",),
    "COERCE.cyber": ("Cyberattaque[ {s:of}][ {t:against}]",),
    "ASSAULT": ("Attaque {s:of} {t:against}[ {p:in}]", "Combats {s:between}[ {p:in}]", "Attaque[ {s:of}][ {t:against}][ {p:in}]"),
    "ASSAULT.abduct": _victim("Enlèvement ou capture"),
    "ASSAULT.beat": _attack("Violences physiques"),
    "ASSAULT.torture": _attack("Torture"),
    "ASSAULT.sexual": _attack("Violences sexuelles"),
    "ASSAULT.targeted": _victim("Assassinat ou exécution"),
    "ASSAULT.destroy": ("Destruction[ {s:by}][ {t:against}][ {p:in}]",),
    "ASSAULT.primitive": _attack("Attaque à l’arme blanche"),
    "ASSAULT.firearms": _attack("Attaque par armes à feu"),
    "ASSAULT.explosives": _attack("Attaque à l’explosif"),
    "ASSAULT.suicide-attack": _attack("Attentat-suicide"),
    "ASSAULT.aerial": _attack("Frappe aérienne"),
    "ASSAULT.drone": _attack("Attaque de drones"),
    "ASSAULT.heavy-weapons": _attack("Bombardement"),
    "ASSAULT.crowd-control": _attack("Dispersion par la force"),
    "ASSAULT.unconventional": _attack("Attaque non conventionnelle"),
    "X-STATEMENT": ("Déclaration[ {S:of}]",),
    "X-STATEMENT.announce": ("Annonce[ {S:of}]",),
    "X-STATEMENT.confirm": ("Confirmation[ {S:of}]",),
    "X-STATEMENT.deny": ("Démenti[ {S:of}]",),
    "X-STATEMENT.admit": ("Aveu[ {S:of}]",),
    "X-STATEMENT.address": ("Allocution[ {S:of}][ {p:in}]",),
    "X-ELECTION": _happening("Élection"),
    "X-ELECTION.candidacy": ("Candidature {A:of}", "Candidature[ {p:in}]"),
    "X-ELECTION.primary": _happening("Primaire"),
    "X-ELECTION.round": _happening("Tour de scrutin"),
    "X-ELECTION.referendum": _happening("Référendum"),
    "X-OFFICE": _concerned("Changement de fonction"),
    "X-OFFICE.elect": _concerned("Élection"),
    "X-OFFICE.appoint": _named("Nomination"),
    "X-OFFICE.resign": _concerned("Démission"),
    "X-OFFICE.dismiss": _named("Révocation"),
    "X-JUSTICE": ("Décision de justice {T:on}", "Décision de justice {S:on}", "Décision de justice[ {p:in}]"),
    "X-JUSTICE.charge": ("Poursuites {T:against}[ {S:by}]", "Poursuites {S:against}", "Poursuites[ {p:in}]"),
    "X-JUSTICE.trial": _concerned("Procès"),
    "X-JUSTICE.sentence": _concerned("Condamnation"),
    "X-JUSTICE.acquit": _concerned("Acquittement"),
    "X-JUSTICE.release": _concerned("Libération"),
    "X-LAW": _happening("Loi"),
    "X-LAW.vote": _happening("Vote d’un texte"),
    "X-LAW.promulgate": _happening("Promulgation d’un texte"),
    "X-LAW.annul": _happening("Annulation d’un texte"),
    "X-DISASTER": _happening("Catastrophe"),
    "X-DISASTER.fire": _happening("Incendie"),
    "X-DISASTER.quake": _happening("Séisme"),
    "X-DISASTER.crash": _happening("Accident de transport"),
    "X-DISASTER.flood": _happening("Inondation"),
    "X-DISASTER.storm": _happening("Tempête"),
    "X-DISASTER.accident": _happening("Accident"),
    "X-MILESTONE": _happening("Étape"),
    "X-MILESTONE.open": _happening("Ouverture"),
    "X-MILESTONE.launch": _happening("Lancement"),
    "X-MILESTONE.complete": _happening("Achèvement"),
    "X-MILESTONE.close": _happening("Fermeture"),
    "X-MILESTONE.found": _happening("Fondation"),
    "X-DEATH": ("Mort {T:of}[ {p:in}]", "Mort {S:of}[ {p:in}]", "Mort[ {p:in}]"),
    "X-OTHER": ("Fait concernant {A:the}[ {p:in}]", "Fait cité[ {p:in}]"),
    "": ("Fait concernant {A:the}[ {p:in}]", "Fait cité[ {p:in}]"),
}  # fmt: skip
