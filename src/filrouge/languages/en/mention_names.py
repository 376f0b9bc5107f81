"""Further English names of states and organisations: (words, state | organisation | group | demonym, id).

Words with their determiner where they have one; an empty id is a body that no table has.
"""

ALSO = (
    ("America", "state", "USA"),
    ("Blue Helmets", "group", "UNO"),
    ("Russian Federation", "state", "RUS"),
    ("Soviet Union", "state", "RUS"),
    ("Vietnam", "state", "VNM"),
    ("Ivory Coast", "state", "CIV"),
    ("Myanmar", "state", "MMR"),
    ("Great Britain", "state", "GBR"),
    ("Bosnia", "state", "BIH"),
    ("Palestine", "state", "PSE"),
    ("Macedonia", "state", "MKD"),
    ("the UN", "organisation", "UNO"),
    ("the U.N.", "organisation", "UNO"),
    ("the Security Council", "organisation", "UNSC"),
    ("the Revolutionary Guards", "organisation", "IRGC"),
    ("European", "demonym", "EUR"),
    ("six powers", "group", "P5+1"),
    ("world powers", "group", "P5+1"),
    ("Mossad", "organisation", "ISR"),
    ("the CIA", "organisation", "USA"),
    ("the FBI", "organisation", "USA"),
    ("Reuters", "organisation", ""),
    ("the Associated Press", "organisation", ""),
    ("the New York Times", "organisation", ""),
    ("the Washington Post", "organisation", ""),
    ("the Wall Street Journal", "organisation", ""),
    ("the Guardian", "organisation", ""),
    ("the Financial Times", "organisation", ""),
    ("the BBC", "organisation", ""),
    ("CNN", "organisation", ""),
    ("Fox News", "organisation", ""),
)
