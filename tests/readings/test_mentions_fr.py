"""French mentions by example: whole phrases, so that what is not marked must not be read."""

from __future__ import annotations

import pytest
from mentions_marked import expected, read

STATES = [
    "[La Norvège](state:NOR@NOR) et [le Danemark](state:DNK@DNK) ont signé un accord.",
    "Le ferry relie [la Grèce](state:GRC@GRC) à [l'Italie](state:ITA@ITA).",
    "Un convoi est parti d'[Ukraine](state:UKR@UKR) vers [la Pologne](state:POL@POL).",
    "[Cuba](state:CUB@CUB) exporte du sucre aux [États-Unis](state:USA@USA) et au [Canada](state:CAN@CAN).",
    "[Les Etats-Unis](state:USA@USA) attendent.",
    "[La RDC](state:COD@COD) ferme ses écoles.",
    "[L’Inde](state:IND@IND) attend la pluie.",
    "[L'État hébreu](state:ISR@ISR) reporte le vote.",
    "[Air France](organisation:@FRA) et [France Inter](organisation:) partagent un immeuble.",
    "Dominique aime les pommes et Maurice les poires.",
    "Il neige en hiver.",
]
PLACES = [
    "[Tokyo](state:JPN@JPN) proteste.",
    "Un train part de [Tokyo](place:@JPN) à l'aube.",
    "Le sommet de [Tokyo](place:@JPN) s'ouvre demain.",
    "Les tirs de [Pyongyang](state:PRK@PRK) inquiètent [Séoul](state:KOR@KOR).",
    "La réaction de [Téhéran](state:IRN@IRN) tarde.",
    "Une grève touche l'aéroport de [Berlin](place:@DEU).",
    "[Madrid](state:ESP@ESP) négocie avec [Rabat](state:MAR@MAR).",
    "La pluie tombe sur [Lisbonne](place:@PRT).",
    "[Londres](state:GBR@GBR) livre des chars à [Kiev](state:UKR@UKR).",
    "[La délégation](group:) arrive à [Kiev](place:@UKR).",
    "Le convoi a quitté [Damas](place:@SYR).",
    "Un séisme a secoué [Athènes](place:@GRC) et [Rome](place:@ITA).",
    "Réunion à [Singapour](place:@SGP), où [Singapour](state:SGP@SGP) accueille.",
    "Un cargo traverse [la mer Rouge](place:) puis [le détroit d'Ormuz](place:).",
    "Le pont mène en [Crimée](place:@UKR).",
    "[Le maire](role:) est absent de [La Haye](place:@NLD).",
    "Le musée du [Caire](place:@EGY) rouvre.",
    "Un incendie s'est déclaré à [Trifouillis](place:).",
    "Notre-Dame de [Paris](place:@FRA) rouvre.",
]
ORGANISATIONS = [
    "[L'Otan](organisation:NATO) et [l'ONU](organisation:UNO) condamnent le raid.",
    "[L'Union européenne](organisation:EUR) hésite.",
    "[Le Kremlin](organisation:RUS@RUS) dément, [la Maison Blanche](organisation:USA@USA) aussi.",
    "Une roquette du [Hezbollah](organisation:HEZB@LBN) est tombée.",
    "[L'armée française](organisation:FRA@FRA) se déploie.",
    "[Le ministère chinois des Affaires étrangères](organisation:CHN@CHN) répond.",
    "[La Cour suprême brésilienne](organisation:BRA@BRA) tranche.",
    "[L'ambassade de Suède](organisation:SWE@SWE) ferme.",
    "[Le gouvernement espagnol](organisation:ESP@ESP) recule. [Le Parlement](organisation:ESP@ESP) vote.",
    "Le congrès du [PS](organisation:@FRA) s'ouvre.",
    "Le pouvoir use, la justice passe.",
    "La CAN commence au [Cameroun](state:CMR@CMR).",
]
BODIES = [
    "[La France insoumise](organisation:@FRA) vote contre, selon [AP](organisation:).",
    "[La compagnie aérienne Zéphyria](organisation:) recrute. [La compagnie](organisation:) est bénéficiaire.",
    "Une statue du [collectif Ocrejaune](organisation:) gêne. [Le collectif](organisation:) rit, une compagnie se tait.",
    "[L'association « Vivre aux Lilas »](organisation:) et [l'association Lune12](organisation:) protestent.",
    "[Le groupe État islamique](organisation:ISIL) recule. [L'organisation](organisation:ISIL) nie.",
    "Le jury exclut [la Fédération lunaire de pelote](organisation:) mardi.",
    "[Le Tribunal de grande instance de Limoges](organisation:) relaxe [la société Orvalune](organisation:). Une société change.",
    "Le journal coûte cher, la banque ferme, le parti pris étonne.",
    "[Le chef de la Ligue des vignes (LDV) Odilon Brac](person:odilon-brac) trinque avec [le député PS](role:).",
    "[Le chef du parti des vignerons](role:) recule.",
    "[Le général JB Torvel](person:jb-torvel) et [le président de la Région Odilon Brac](person:odilon-brac) trinquent.",
]
DEFINED = [
    "[La Fédération lunaire de pelote](organisation:) ([FLP](organisation:)) gagne. [La FLP](organisation:) fête.",
    "[Les FDS](organisation:SDF@SYR) avancent.",
    "[FDS](organisation:) ([Front des sauniers](organisation:)) recrute. [La FDS](organisation:) grandit.",
    "[L'État islamique](organisation:ISIL) ([EI](organisation:ISIL)) recule. [L'EI](organisation:ISIL) nie.",
    "[L'armée de libération du Nord](organisation:) ([ALN](organisation:)) attend. [L'ALN](organisation:) dort.",
    "Le prix (HT) monte, la taxe (TVA) aussi.",
]
UNITED = [
    "[Les Casques bleus](group:UNO) partent, et des [Casques bleus](group:UNO) restent.",
    "[Le Haut-Commissariat des Nations unies aux droits de l'homme](organisation:OHCHR) écrit au "
    "[Conseil des droits de l'homme de l'ONU](organisation:UNHRC).",
    "L'arrivée de [soldats népalais](group:NPL@NPL) tarde.",
    "[Xi Jinping](person:xi-jinping@CHN) reçoit [Olaf Scholz](person:olaf-scholz@DEU). "
    "[Ces deux hommes](group:xi-jinping+olaf-scholz) se parlent.",
]
HOMES = [
    "[Kenya](state:KEN@KEN) : une route rouvre. [L'Ouganda](state:UGA@UGA) et [la Somalie](state:SOM@SOM) suivent. Il pleut. "
    "[Le gouvernement](organisation:KEN@KEN) se tait dans [le pays](state:KEN@KEN).",
    "[Le Kenya](state:KEN@KEN) produit du thé. L'est du [pays](state:KEN@KEN) manque d'eau.",
    "[La Cour suprême du pays](organisation:KEN@KEN) tranche au [Kenya](state:KEN@KEN). [Le Kenya](state:KEN@KEN) attend, "
    "[le Kenya](state:KEN@KEN) espère.",
    "[Kenya](state:KEN@KEN) : une route rouvre. [L'Ouganda](state:UGA@UGA) attend. Dans le pays, il pleut.",
    "[Nantes](place:@FRA) : un pont rouvre. [L'Ouganda](state:UGA@UGA) et [la Somalie](state:SOM@SOM) suivent. Le pays dort.",
    "[Le Kenya](state:KEN@KEN) est le pays qui change, et le pays basque attend.",
    "Les vignes des pays chauds mûrissent au [Kenya](state:KEN@KEN).",
]
NAMESAKES = [
    "[François Hollande](person:francois-hollande@FRA) recule. Le parti de [Hollande](person:francois-hollande@FRA) attend.",
    "[Hollande](person:francois-hollande@FRA) hésite, et le camp [Hollande](person:francois-hollande@FRA) doute.",
    "Il pleut en [Hollande](state:NLD@NLD) et sur [la Hollande](state:NLD@NLD).",
    "Les polders de [Hollande](state:NLD@NLD) sèchent.",
    "[Paul Nantes](person:paul-nantes) part. [Nantes](person:paul-nantes) rentre à [Nantes](place:@FRA).",
    "[Monténégro](state:MNE@MNE) : une route rouvre.",
]
PERSONS = [
    "[Xi Jinping](person:xi-jinping@CHN) reçoit [Olaf Scholz](person:olaf-scholz@DEU).",
    "[Volodymyr Zelensky](person:volodymyr-zelenskyy@UKR) remercie [Emmanuel Macron](person:emmanuel-macron@FRA).",
    "[M. Poutine](person:vladimir-putin@RUS) et [Mme Merkel](person:angela-merkel@DEU) se parlent.",
    "[Le président Erdogan](person:recep-tayyip-erdogan@TUR) écoute.",
    "[La géologue Inès Varenne](person:ines-varenne) est formelle. [Mme Varenne](person:ines-varenne) part.",
    "[Hélène Marchand](person:helene-marchand), 41 ans, témoigne. [Marchand](person:helene-marchand) hésite.",
    "La mort du [colonel Brunet](person:brunet) surprend.",
    "Le prix Jean-Perrin et le pont Vasco sont célèbres.",
    "Lundi Matin est un journal, Rue Verte une adresse.",
]
OFFICES = [
    "[Le président américain](role:joe-biden@USA) et [le Premier ministre canadien](role:justin-trudeau@CAN) déjeunent.",
    "[La ministre allemande des Affaires étrangères](role:annalena-baerbock@DEU) part.",
    "[Le chef de la Maison Blanche](role:joe-biden@USA) hésite.",
    "[Le patron de l'Otan](role:jens-stoltenberg@NATO) insiste.",
    "[Le secrétaire général de l'ONU](role:antonio-guterres@UNO) s'inquiète.",
    "[Le dirigeant nord-coréen](role:kim-jong-un@PRK) rit.",
    "[La ministre nord-coréenne des Affaires étrangères](role:choe-son-hui@PRK), [Choe Son Hui](person:choe-son-hui@PRK), voyage.",
    "[Choe Son-hui](person:choe-son-hui@PRK), [ministre nord-coréenne des Affaires étrangères](role:choe-son-hui@PRK), voyage.",
    "[Le président de l'UCMP](role:) est absent.",
    "[Le guide suprême](role:ali-khamenei@IRN) parle.",
    "[Le pape](role:pope-francis@VAT) prie.",
    "[L'ancien président brésilien](role:@BRA) est jugé.",
    "[Un ministre grec](role:@GRC) démissionne.",
    "[L'ambassadeur de France](role:@FRA) est rappelé.",
    "[Joe Biden](person:joe-biden@USA) sort. [Le président](role:joe-biden@USA) sourit.",
    # A bare office is of the only state that the text has named before it; what it deals with is no home.
    "En [Égypte](state:EGY@EGY), [le président](role:abdel-fattah-el-sisi@EGY) inaugure un pont.",
    # A king is of a kingdom, and a woman's title no man's.
    "En [Espagne](state:ESP@ESP), [le roi](role:felipe-vi@ESP) inaugure un pont.",
    "En [France](state:FRA@FRA), [le roi](role:) inaugure un pont.",
    "[La présidente française](role:@FRA) inaugure un pont.",
    "[Le président](role:) parle de [l'Égypte](state:EGY@EGY).",
    "[Le gouvernement](organisation:) négocie avec [Alger](state:DZA@DZA).",
    "Il est président depuis hier et reste un bon chef.",
    "[Les dirigeants russe Vladimir Poutine](person:vladimir-putin@RUS) et [chinois Xi Jinping](person:xi-jinping@CHN) dînent.",
]
GROUPS = [
    "[Des manifestants](group:) défilent à [Lima](place:@PER).",
    "L'incendie a tué [trois personnes](group:).",
    "L'usine emploie [10 000 personnes](group:) et [1.500 ouvriers](group:).",
    "[Joe Biden](person:joe-biden@USA) et [Xi Jinping](person:xi-jinping@CHN) dînent, [les deux policiers](group:) attendent.",
    "Le départ des [manifestants](group:) rassure.",
    "[Des milliers de grévistes](group:) marchent.",
    "[Les Palestiniens](group:@PSE) attendent, [des Syriens](group:@SYR) arrivent; un Danois chante, le Grec aussi.",
    "[Les présidents russe et ukrainien](group:RUS+UKR) se taisent; [des responsables grecs et turcs](group:GRC+TUR) dînent.",
    "[Les ministres de la Défense du Chili et de la Bolivie](group:CHL+BOL) arrivent.",
    "[Les forces ukrainiennes](group:UKR@UKR) avancent.",
    "[Moscou](state:RUS@RUS) retire [ses troupes](group:RUS@RUS).",
    "[Deux chefs du Hamas](group:HAMAS@PSE) sont morts.",
    "[Joe Biden](person:joe-biden@USA) a vu [Xi Jinping](person:xi-jinping@CHN). "
    "[Les deux hommes](group:joe-biden+xi-jinping) ont parlé.",
    "[La Serbie](state:SRB@SRB) et [le Kosovo](state:XKX@XKX) rompent. [Les deux pays](group:SRB+XKX) se taisent.",
    "Les forces de la nature et le membre inférieur.",
]
PRONOUNS = [
    "[Joe Biden](person:joe-biden@USA) a reçu [Angela Merkel](person:angela-merkel@DEU). "
    "[Elle](pronoun:angela-merkel@DEU) a remercié, [il](pronoun:joe-biden@USA) a souri.",
    "[Joe Biden](person:joe-biden@USA) dit qu'il faut attendre, car il y a du vent.",
    "[Emmanuel Macron](person:emmanuel-macron@FRA) a vu [Olaf Scholz](person:olaf-scholz@DEU), a dit [ce dernier](pronoun:olaf-scholz@DEU).",
    "[Emmanuel Macron](person:emmanuel-macron@FRA) appelle [son homologue américain](role:joe-biden@USA).",
    "Le vase est tombé, il est cassé.",
    "« [Je](pronoun:joe-biden@USA) reviendrai », a dit [Joe Biden](person:joe-biden@USA).",
    "[Joe Biden](person:joe-biden@USA) affirme que [son pays](state:USA@USA) tiendra.",
]
EVENTS = [
    "La frappe [russe](state:RUS@RUS) a fait dix morts.",
    "Une attaque aérienne [saoudienne](state:SAU@SAU) est en cours.",
    "L'économie russe ralentit, la cuisine grecque plaît.",
]


@pytest.mark.parametrize(
    "marked",
    [
        *STATES,
        *PLACES,
        *ORGANISATIONS,
        *BODIES,
        *DEFINED,
        *UNITED,
        *HOMES,
        *NAMESAKES,
        *PERSONS,
        *OFFICES,
        *GROUPS,
        *PRONOUNS,
        *EVENTS,
    ],
    ids=lambda m: expected(m)[0][:60],
)
def test_french_mentions(marked: str) -> None:
    assert read(marked, "fr", "2023-03-15") == expected(marked)[1]


@pytest.mark.parametrize(
    ("day", "holder"),
    [
        ("2003-05-01", "george-w-bush"),
        ("2014-05-03", "barack-obama"),
        ("2018-06-12", "donald-trump"),
        ("2022-02-08", "joe-biden"),
    ],
)
def test_an_office_is_looked_up_at_the_date(day: str, holder: str) -> None:
    marked = f"[Le président américain](role:{holder}@USA) parle."
    assert read(marked, "fr", day) == expected(marked)[1]


def test_without_a_date_an_office_stays_open() -> None:
    marked = "[Le président américain](role:@USA) parle."
    assert read(marked, "fr", None) == expected(marked)[1]


def test_without_a_date_the_holder_that_the_text_names_counts() -> None:
    marked = "[Donald Trump](person:donald-trump@USA) arrive. [Le président américain](role:donald-trump@USA) parle."
    assert read(marked, "fr", None) == expected(marked)[1]
