"""French nouns that head or announce the name of a body: "la Fédération …", "le collectif X"."""

from filrouge.languages.parts.mentions import BodyWords, by_kind, split

BODIES = BodyWords(
    announcing=by_kind(
        {
            "party": "parti formation",
            "movement": "mouvement collectif coalition",
            "union": "syndicat confédération",
            "organisation": "organisation ONG association fondation ligue fédération comité réseau observatoire institution",
            "armed-group": "milice cartel gang guérilla",
            "company": "entreprise société compagnie groupe firme constructeur opérateur filiale multinationale studio "
            "laboratoire éditeur avionneur transporteur plateforme",
            "bank": "banque",
            "media": "journal quotidien hebdomadaire magazine mensuel chaîne radio revue télévision bihebdomadaire",
            "agency": "agence",
            "club": "club",
            "institute": "institut",
            "university": "université",
        }
    ),
    heading=by_kind(
        {
            "organisation": "union alliance conseil commission office bureau centre autorité chambre front rassemblement "
            "caisse académie assemblée",
            "armed-group": "forces brigade brigades armée bataillon légion",
            "court": "tribunal cour",
            "university": "école faculté",
        }
    ),
    common=split("société groupe réseau fondation formation institution radio plateforme télévision"),
    worldwide="international",
    adjective_endings=(
        *("al", "ale", "ales", "aux", "ique", "iques", "ien", "ienne", "iens", "iennes", "aire", "aires", "if", "ive"),
        *("iste", "istes", "eux", "euse", "el", "elle", "elles", "els", "ain", "aine", "ier", "ière", "ières", "ois", "oise"),
        *("ais", "aise", "uni", "unie", "unis", "unies", "libre", "libres", "mobile", "mobiles", "populaire", "vert", "verte"),
    ),
    purposes=split("pour contre"),
)
