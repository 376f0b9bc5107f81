"""Names of states and organisations in a sentence: which take an article, which preposition."""

from __future__ import annotations

from filrouge.languages.parts.labels import Name

NAMES = {
    "COD": "DR Congo",
    "COG": "Congo",
    "MMR": "Myanmar",
    "CIV": "Ivory Coast",
    "TUR": "Turkey",
    "UNO": "UN",
    "UNGA": "UN General Assembly",
    "UNHCR": "UNHCR",
    "WHO": "WHO",
    "WFP": "WFP",
    "ILO": "ILO",
    "IAEA": "IAEA",
    "IMF": "IMF",
    "WTO": "WTO",
    "IPCC": "IPCC",
    "OPCW": "OPCW",
    "ICC": "International Criminal Court",
    "ICRC": "Red Cross",
    "ECB": "ECB",
    "EUR": "European Union",
    "NATO": "NATO",
    "OECD": "OECD",
    "G7": "G7",
    "G8": "G8",
    "G20": "G20",
    "ECOWAS": "ECOWAS",
    "ASEAN": "ASEAN",
    "OPEC": "OPEC",
    "FARC": "FARC",
    "IRGC": "Revolutionary Guards",
    "PKK": "PKK",
    "AFP": "AFP",
    "IOC": "IOC",
    "P5+1": "P5+1",
    "XXX": "an unidentified actor",
}


def _ids(text: str) -> frozenset[str]:
    return frozenset(text.split())


_THE = _ids("""
    USA GBR NLD PHL ARE MDV BHS COM SYC SLB MHL GMB CAF DOM PSE UNO UNSC UNGA WHO WFP ILO IAEA IMF WTO IPCC OPCW ICJ ICC
    ICRC EUR EUC EUCO EP ECB CJEU ECHR OSCE COE OECD G7 G8 G20 AU LAS OIC OAS GCC TALIBAN HOUTHI IRGC PKK PLO SDF YPG IOC
    P5+1 WAGNER RSFSDN WBG AIIB EBRD EIB SCO CIS CSTO UMA COMMONWEALTH UNC FARC
""")
_NOUNS = _ids(
    "Agency Alliance Army Assembly Association Authority Bank Bureau Commission Committee Council Court Federation Forces Fund Union"
)
"""An organisation whose name ends with one of these nouns takes an article."""
_PREPOSITIONS = {
    "of": "of ", "to": "to ", "at": "at ", "with": "with ", "against": "against ", "by": "by ", "before": "before ",
    "towards": "towards ", "on": "on ",
}  # fmt: skip


def inflect(name: Name, form: str) -> str:
    """`name` in a form of `LabelPack.inflect`: "of the United States", "in Hanoi"."""
    if form == "bare":
        return name.text
    text = f"the {name.text}" if _takes_article(name) else name.text
    if form == "the":
        return text
    if form == "in":
        return ("with " if name.kind in ("person", "organisation") else "in ") + text
    return _PREPOSITIONS[form] + text


def _takes_article(name: Name) -> bool:
    if name.kind == "place":
        words = name.text.split()
        common = ("Sea", "Ocean", "Strait", "Canal", "Gulf", "Channel", "Heights", "Balkans", "Caucasus", "Arctic", "zone")
        return bool(words) and (words[0] in common or words[-1] in common)
    if name.kind == "organisation" and name.text.rpartition(" ")[2] in _NOUNS and " " in name.text:
        return True
    return name.kind in ("state", "organisation") and name.id in _THE
