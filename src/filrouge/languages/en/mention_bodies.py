"""English nouns that head or announce the name of a body: "Environment Agency", "the company X"."""

from filrouge.languages.parts.mentions import BodyWords, by_kind, split

BODIES = BodyWords(
    announcing=by_kind(
        {
            "party": "party",
            "movement": "movement coalition",
            "union": "union",
            "organisation": "organisation organization charity association foundation league federation committee network group",
            "armed-group": "militia cartel gang",
            "company": "company firm manufacturer operator subsidiary studio publisher carrier airline startup "
            "carmaker planemaker",
            "bank": "bank lender",
            "media": "newspaper daily weekly magazine broadcaster channel tabloid",
            "agency": "agency",
            "club": "club",
            "institute": "institute",
        }
    ),
    heading=by_kind(
        {
            "organisation": "alliance council commission office bureau center centre authority chamber front society "
            "institution trust board service fund",
            "armed-group": "forces brigade brigades battalion legion",
            "company": "corporation holdings airlines airways industries",
            "court": "tribunal court",
            "university": "university school academy",
        }
    ),
    common=split("group network foundation union service daily society board trust fund"),
    worldwide="international",
    purposes=split("for"),
    verb_endings=("ed",),
)
