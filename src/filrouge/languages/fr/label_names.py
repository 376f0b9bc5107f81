"""Noms d'États et d'organisations dans une phrase : article, contraction, préposition."""

from __future__ import annotations

from filrouge.languages.parts.labels import Name

NAMES = {
    "VNM": "Vietnam",
    "MMR": "Birmanie",
    "VAT": "Vatican",
    "COD": "RD Congo",
    "COG": "Congo",
    "CAF": "Centrafrique",
    "CZE": "République tchèque",
    "UNO": "ONU",
    "UNSC": "Conseil de sécurité",
    "UNGA": "Assemblée générale de l’ONU",
    "UNHCR": "HCR",
    "WHO": "OMS",
    "WFP": "PAM",
    "ILO": "OIT",
    "IAEA": "AIEA",
    "IMF": "FMI",
    "WTO": "OMC",
    "IPCC": "Giec",
    "OPCW": "OIAC",
    "ICJ": "Cour internationale de justice",
    "ICC": "Cour pénale internationale",
    "ICRC": "Croix-Rouge",
    "ECB": "BCE",
    "NATO": "Otan",
    "OECD": "OCDE",
    "G7": "G7",
    "G8": "G8",
    "G20": "G20",
    "ECOWAS": "Cedeao",
    "ASEAN": "Asean",
    "OPEC": "Opep",
    "TALIBAN": "talibans",
    "FARC": "Farc",
    "IRGC": "Gardiens de la révolution",
    "PKK": "PKK",
    "AFP": "AFP",
    "IOC": "CIO",
    "P5+1": "groupe des cinq plus un",
    "XXX": "acteur non identifié",
    "GBR-wales": "pays de Galles",
}


def _ids(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Gender and number of the article; a name in neither list has none ("Israël", "Cuba", "Interpol").
_MASCULINE = _ids("""
    AFG AGO AZE BGD BEN BTN BWA BRA BGR BFA CPV KHM CMR CAN CHL COG CRI DNK ECU SWZ GAB GHA GTM GUY HND IRN IRQ JPN
    KAZ KEN KWT KGZ LAO LBN LSO LBR LIE LUX MWI MLI MEX MNE MAR MOZ NPL NIC NER NGA PAK PAN PRY PER PRT QAT RWA SEN
    SLV SSD LKA SDN SUR TJK TCD TLS TGO TKM UGA UZB VUT VNM YEM ZWE GBR XKX VAT BLZ HKG
    UNSC EUCO EP COE IMF HAMAS HEZB PKK FATAH POLISARIO M23 WAGNER MERCOSUR UNHCR WFP IPCC IOC G7 G8 G20 G77
    QUAD GCC NSG AUPSC UNHRC UNICEF COMMONWEALTH P5+1 UNC ARCTIC PARISCLUB ISIL PIF
""")
_FEMININE = _ids("""
    ALB DZA ARG ARM AUS AUT BRB BLR BEL BOL BIH CAF CHN COL COD CIV HRV CZE PRK DMA DOM EGY GNQ ERI EST ETH FIN FRA
    GMB GEO DEU GRC GRD GIN GNB HUN ISL IND IDN IRL ITA JAM JOR LVA LBY LTU MKD MYS MRT MDA MNG NAM MMR NOR NZL PNG
    POL KOR ROU RUS SAU SRB SLE SVK SVN SOM ZAF ESP SWE CHE SYR TZA THA TUN TUR UKR URY VEN ZMB FSM
    UNO UNGA WHO ILO IAEA WTO FAO EUR EUC ECB CJEU ECHR NATO OSCE OECD EFTA OPCW ICJ ICC ICRC PCA IOM IEA WBG
    AU OAU ECOWAS SADC LAS OIC OAS OIF CIS CSTO SCO ASEAN OPEC AIIB EBRD EIB AFP PLO UMA EPC MONUSCO MINUSMA UNIFIL
    MINUSCA MINUSTAH WADA FIDH IMO ICAO
""")
_PLURAL = _ids("USA NLD PHL ARE MDV COM FJI SYC BHS SLB MHL PLW PSE TALIBAN FARC HOUTHI SHABAAB IRGC BRICS P5")
_NOUNS = {
    **dict.fromkeys(
        """agence alliance assemblée association autorité banque chambre coalition commission communauté confédération cour
        croix-rouge fédération fondation force garde ligue marine mission organisation police présidence réserve société union""".split(),
        "la ",
    ),
    **dict.fromkeys(
        """bureau centre cercle comité conseil département fonds forum front gouvernement groupe haut-commissariat institut ministère
        mouvement parlement parti programme secrétariat sénat service tribunal""".split(),
        "le ",
    ),
    **dict.fromkeys("brigades forces frères gardiens nations services".split(), "les "),
}
"""The article of an organisation in none of the lists, by the common noun that its name begins with."""
_PARTICLES = frozenset({"de", "du", "van", "von", "al", "el", "ben", "bin", "da", "dos"})
_FEMININE_TITLES = frozenset({"reine", "princesse", "sœur", "mère", "comtesse", "duchesse", "présidente"})
_VOWELS = frozenset("aàâäeéèêëiîïoôöuùûüœæ")
"""Without h and y: "la Hongrie", "le Yémen", "les Houthis" are not elided."""
_MUTE_H = frozenset({"HTI"})

_IN_REGIONS = {
    "en": """USA-alaska USA-california USA-florida FRA-corsica FRA-new-caledonia FRA-guadeloupe FRA-martinique FRA-brittany
        FRA-normandy GBR-scotland GBR-northern-ireland GBR-england DEU-bavaria ITA-sicily ESP-catalonia GRC-crete RUS-chechnya
        RUS-siberia UKR-crimea PSE-west-bank GEO-south-ossetia GEO-abkhazia MDA-transnistria europe africa asia latin-america""",
    "au": """USA-texas GBR-wales ESH-western-sahara SDN-darfur ETH-tigray kashmir CHN-xinjiang CHN-tibet AZE-nagorno-karabakh
        DNK-greenland kurdistan sahel middle-east COD-kivu""",
    "dans le": "UKR-donbas caucasus bosphorus",
    "dans les": "balkans",
    "dans la": "SYR-eastern-ghouta english-channel",
    "dans l’": "arctic",
}  # fmt: skip
_REGION = {id: words.strip() for words, ids in _IN_REGIONS.items() for id in ids.split()}
_IN_KINDS = {
    "mer": "en ",
    "détroit": "dans le ",
    "golfe": "dans le ",
    "canal": "dans le ",
    "océan": "dans l’",
    "bande": "dans la ",
    "zone": "dans la ",
    "plateau": "sur le ",
    "île": "sur l’",
}
"""By the common noun that a place's name begins with."""
_BARE_IN = frozenset({"HTI", "ISR"})
"""States without an article that take "en" for a place."""


def inflect(name: Name, form: str) -> str:
    """`name` in a form of `LabelPack.inflect`: "des États-Unis", "en Iran", "d’Israël"."""
    if form == "bare":
        return name.text
    if form == "in":
        return _locative(name)
    article = _article(name)
    if form == "the":
        return article + name.text
    if form == "of":
        return _contracted(name, article, ("du ", "des ", "de "))
    if form in ("to", "at"):
        return _contracted(name, article, ("au ", "aux ", "à "))
    words = {"with": "avec ", "against": "contre ", "by": "par ", "before": "face ", "towards": "envers ", "on": "sur "}
    if form == "before":
        return words[form] + _contracted(name, article, ("au ", "aux ", "à "))
    return words[form] + article + name.text


def _article(name: Name) -> str:
    """ "la ", "le ", "l’", "les " or nothing."""
    if name.kind == "place":
        return ""
    if name.kind == "person":
        return _title(name.text)
    if name.id in _PLURAL:
        return "les "
    if name.id not in _MASCULINE and name.id not in _FEMININE:
        words = name.text.split()
        article = _NOUNS.get(words[0].lower(), "") if name.kind == "organisation" and len(words) > 1 else ""
        return "l’" if article in ("la ", "le ") and _elides(name) else article
    if _elides(name):
        return "l’"
    return "la " if name.id in _FEMININE else "le "


def _title(text: str) -> str:
    """The article of a name that begins with a title: "le pape François", "la reine Élisabeth"."""
    word = text.partition(" ")[0]
    if not word.islower() or word in _PARTICLES or word == text:
        return ""
    if word[0] in _VOWELS:
        return "l’"
    return "la " if word in _FEMININE_TITLES else "le "


def _elides(name: Name) -> bool:
    return name.id in _MUTE_H or name.text[:1].lower() in _VOWELS


def _contracted(name: Name, article: str, words: tuple[str, str, str]) -> str:
    masculine, plural, plain = words
    if article == "le ":
        return masculine + name.text
    if article == "les ":
        return plural + name.text
    if name.kind in ("person", "place") or not article:
        for own, contracted in (("Le ", masculine), ("Les ", plural)):
            if name.kind == "place" and name.text.startswith(own):
                return contracted + name.text[len(own) :]
        if plain == "de " and _elides(name):
            return "d’" + name.text
    return plain + article + name.text


def _locative(name: Name) -> str:
    if name.kind == "state":
        if name.id in _PLURAL:
            return "aux " + name.text
        if name.id in _FEMININE or (name.id in _MASCULINE and _elides(name)) or name.id in _BARE_IN:
            return "en " + name.text
        return ("au " if name.id in _MASCULINE else "à ") + name.text
    if name.kind == "organisation":
        return "auprès " + inflect(name, "of")
    if name.kind == "person":
        return "chez " + name.text
    if name.id in _REGION:
        words = _REGION[name.id]
        return words + ("" if words.endswith("’") else " ") + name.text
    noun = name.text.partition(" ")[0]
    if noun in _IN_KINDS:
        return _IN_KINDS[noun] + name.text
    if noun.islower():
        return f"({name.text})"
    return _contracted(name, "", ("au ", "aux ", "à "))
