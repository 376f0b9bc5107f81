"""Titres des actes que le lexique nomme de plus près que leur type : clés `TYPE+acte`."""

from __future__ import annotations


def _of(words: str) -> tuple[str, ...]:
    return (words + "[ {S:of}][ {T:against}][ {p:in}]",)


ACTS: dict[str, tuple[str, ...]] = {
    "CONSULT+summit": ("Sommet {A:dash}[ {p:in}]", "Sommet {A:of}[ {p:in}]", "Sommet[ {p:in}]"),
    "CONSULT+talks": ("Entretiens {A:dash}[ {p:in}]", "Entretiens {A:of}[ {p:in}]", "Entretiens[ {p:in}]"),
    "CONSULT+session": ("Réunion {A:dash}[ {p:in}]", "Réunion {A:of}[ {p:in}]", "Réunion[ {p:in}]"),
    "CONSULT+handshake": ("Poignée de main {A:dash}[ {p:in}]", "Poignée de main[ {p:in}]"),
    "CONSULT+dinner": ("Dîner {A:dash}[ {p:in}]", "Dîner[ {p:in}]"),
    "CONSULT+arrival": ("Arrivée {S:of} {p:in}", "Arrivée {S:of} {h:in}", "Arrivée {S:of}", "Arrivée[ {p:in}]"),
    "AGREE+accord": ("Accord {S:between}[ {p:in}]", "Accord conclu[ {S:by}][ {p:in}]"),
    "AGREE+promise": ("Promesse {S:of} {T:to}", "Promesse[ {S:of}]"),
    "AGREE+accept": ("Acceptation[ {S:by}]",),
    "SUPPORT+sign": ("Signature {S:between}[ {p:in}]", "Signature[ {S:by}][ {p:in}]"),
    "SUPPORT+ratify": ("Ratification[ {S:by}]",),
    "SUPPORT+praise": ("Satisfaction[ {S:of}]",),
    "SUPPORT+support": ("Soutien {S:of} {T:to}", "Soutien[ {S:of}]"),
    "SUPPORT+recognise": ("Reconnaissance {T:of} {S:by}", "Reconnaissance[ {S:by}]"),
    "SUPPORT+congratulate": ("Félicitations {S:of} {T:to}", "Félicitations[ {S:of}]"),
    "SUPPORT+approve": ("Approbation[ {S:by}]",),
    "REQUEST+invitation": ("Invitation {S:of} {T:to}", "Invitation[ {S:of}]"),
    "REJECT+veto": ("Veto[ {S:of}]",),
    "MOBILIZE+launch": ("Tir ou lancement[ {s:of}][ {p:in}]",),
    "MOBILIZE+test": ("Essai[ {s:of}][ {p:in}]",),
    "MOBILIZE+deploy": ("Déploiement[ {s:of}][ {p:in}]",),
    "MOBILIZE+exercise": ("Manœuvres {a:dash}[ {p:in}]", "Manœuvres[ {s:of}][ {p:in}]"),
    "COOPERATE+exercise": ("Manœuvres {a:dash}[ {p:in}]", "Manœuvres[ {s:of}][ {p:in}]"),
    "ASSAULT+war": ("Guerre {a:dash}[ {p:in}]", "Guerre[ {s:of}][ {p:in}]"),
    "ASSAULT+fighting": ("Combats {a:dash}[ {p:in}]", "Combats[ {s:of}][ {p:in}]"),
    "ASSAULT+bombing": _of("Attentat"),
    "ASSAULT+invasion": ("Invasion {t:of}[ {s:by}]", "Invasion[ {s:by}][ {p:in}]"),
    "ASSAULT+killing": ("Mort {T:of}[, tué {S:by}][ {p:in}]", "Attaque meurtrière[ {s:of}][ {p:in}]"),
    "ASSAULT+downing": _of("Appareil abattu"),
    "COERCE+annexation": ("Annexion[ {s:by}][ {p:in}]",),
    "SANCTION+break": ("Rupture {a:dash}", "Rupture[ {s:by}]"),
    "SANCTION+recall": ("Rappel d’ambassadeur[ {s:by}]",),
    "SANCTION+leave": ("Départ[ {s:of}]",),
    "SANCTION+suspend": ("Suspension[ {s:by}]",),
    "CONCEDE+lift": ("Levée de restrictions[ {s:by}]",),
    "ACCUSE+summon": ("Ambassadeur {t:of} convoqué[ {s:by}]", "Ambassadeur convoqué[ {s:by}]"),
    "AID+delivery": ("Livraison[ {s:of}][ {t:to}]",),
    "SANCTION+expel": ("Expulsion[ {s:by}]",),
    "X-DISASTER+explosion": ("Explosion[ {p:in}]",),
}
