"""Titles of acts that the lexicon names more closely than their type: keys `TYPE+act`."""

from __future__ import annotations


def _by(words: str) -> tuple[str, ...]:
    return (words + "[ {S:by}][ {T:against}][ {p:in}]",)


ACTS: dict[str, tuple[str, ...]] = {
    "CONSULT+summit": ("Summit {A:dash}[ {p:in}]", "Summit with {A:the}[ {p:in}]", "Summit[ {p:in}]"),
    "CONSULT+talks": ("Talks {A:dash}[ {p:in}]", "Talks with {A:the}[ {p:in}]", "Talks[ {p:in}]"),
    "CONSULT+session": ("Meeting {A:dash}[ {p:in}]", "Meeting with {A:the}[ {p:in}]", "Meeting[ {p:in}]"),
    "CONSULT+handshake": ("Handshake {A:dash}[ {p:in}]", "Handshake[ {p:in}]"),
    "CONSULT+dinner": ("Dinner {A:dash}[ {p:in}]", "Dinner[ {p:in}]"),
    "CONSULT+arrival": ("Arrival {S:of} {p:in}", "Arrival {S:of} {h:in}", "Arrival {S:of}", "Arrival[ {p:in}]"),
    "AGREE+accord": ("Agreement {S:between}[ {p:in}]", "Agreement[ {S:by}][ {p:in}]"),
    "AGREE+promise": ("Promise {S:by} {T:to}", "Promise[ {S:by}]"),
    "AGREE+accept": ("Acceptance[ {S:by}]",),
    "SUPPORT+sign": ("Signature {S:between}[ {p:in}]", "Signature[ {S:by}][ {p:in}]"),
    "SUPPORT+ratify": ("Ratification[ {S:by}]",),
    "SUPPORT+praise": ("Praise[ {S:by}]",),
    "SUPPORT+support": ("Support {S:by} for {T:the}", "Support[ {S:by}]"),
    "SUPPORT+recognise": ("Recognition {T:of} {S:by}", "Recognition[ {S:by}]"),
    "SUPPORT+congratulate": ("Congratulations {S:by} {T:to}", "Congratulations[ {S:by}]"),
    "SUPPORT+approve": ("Approval[ {S:by}]",),
    "REQUEST+invitation": ("Invitation {S:by} {T:to}", "Invitation[ {S:by}]"),
    "REJECT+veto": ("Veto[ {S:by}]",),
    "MOBILIZE+launch": ("Launch or firing[ {s:by}][ {p:in}]",),
    "MOBILIZE+test": ("Test[ {s:by}][ {p:in}]",),
    "MOBILIZE+deploy": ("Deployment[ {s:by}][ {p:in}]",),
    "MOBILIZE+exercise": ("Exercises {a:dash}[ {p:in}]", "Exercises[ {s:by}][ {p:in}]"),
    "COOPERATE+exercise": ("Exercises {a:dash}[ {p:in}]", "Exercises[ {s:by}][ {p:in}]"),
    "ASSAULT+war": ("War {a:dash}[ {p:in}]", "War[ {s:by}][ {p:in}]"),
    "ASSAULT+fighting": ("Fighting {a:dash}[ {p:in}]", "Fighting[ {s:by}][ {p:in}]"),
    "ASSAULT+bombing": _by("Attack"),
    "ASSAULT+invasion": ("Invasion {t:of}[ {s:by}]", "Invasion[ {s:by}][ {p:in}]"),
    "ASSAULT+killing": ("Killing {T:of}[ {S:by}][ {p:in}]", "Deadly attack[ {s:by}][ {p:in}]"),
    "ASSAULT+downing": _by("Downing"),
    "COERCE+annexation": ("Annexation[ {s:by}][ {p:in}]",),
    "SANCTION+break": ("Break of relations {a:dash}", "Break of relations[ {s:by}]"),
    "SANCTION+recall": ("Ambassador recalled[ {s:by}]",),
    "SANCTION+leave": ("Departure[ {s:of}]",),
    "SANCTION+suspend": ("Suspension[ {s:by}]",),
    "CONCEDE+lift": ("Restrictions lifted[ {s:by}]",),
    "ACCUSE+summon": ("Ambassador {t:of} summoned[ {s:by}]", "Ambassador summoned[ {s:by}]"),
    "AID+delivery": ("Delivery[ {s:by}][ {t:to}]",),
    "SANCTION+expel": ("Expulsion[ {s:by}]",),
    "X-DISASTER+explosion": ("Explosion[ {p:in}]",),
}
