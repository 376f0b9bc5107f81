"""How French names people, states, organisations and places."""

from filrouge.languages.fr.mention_bodies import BODIES
from filrouge.languages.fr.mention_heads import HEADS, NATIONAL, NOT_ALONE, OFFICIAL
from filrouge.languages.fr.mention_names import ALSO, PEOPLES
from filrouge.languages.parts.mentions import Determiner, MentionPack, Pronoun, split

_DEFINITE = {"le": ("m", "s"), "la": ("f", "s"), "l": ("", "s"), "les": ("", "p")}
_INDEFINITE = {"un": ("m", "s"), "une": ("f", "s"), "des": ("", "p"), "aucun": ("m", "s"), "chaque": ("", "s")}
_OURS = dict.fromkeys(("notre", "nos", "votre", "vos", "mon", "ma", "mes"), ("", ""))
_POSSESSIVE = _OURS | {"son": ("", "s"), "sa": ("f", "s"), "ses": ("", "p"), "leur": ("", "s"), "leurs": ("", "p")}
_DEMONSTRATIVE = {"ce": ("m", "s"), "cet": ("m", "s"), "cette": ("f", "s"), "ces": ("", "p")}

DATA = MentionPack(
    determiners={
        **{word: Determiner("definite", *marks) for word, marks in _DEFINITE.items()},
        **{word: Determiner("indefinite", *marks) for word, marks in _INDEFINITE.items()},
        **{word: Determiner("possessive", *marks) for word, marks in _POSSESSIVE.items()},
        **{word: Determiner("demonstrative", *marks) for word, marks in _DEMONSTRATIVE.items()},
    },
    unaccented={"A": "à", "Etats": "états"},
    contracted=split("du au aux"),
    plural_contracted=split("aux"),
    maybe_contracted=split("des"),
    verbal=(
        "er",
        "ir",
        "oir",
        "ant",
        "ait",
        "aient",
        "era",
        "eront",
        "ont",
        "é",
        "isent",
        "quent",
        "ssent",
        "èrent",
        "ent",
        "dre",
        "tre",
    ),
    infinitives=("er", "ir", "oir", "dre", "tre", "aire", "ire"),
    numbers={
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "cent": 100,
        "mille": 1000,
    },
    quantities=split(
        "des milliers de, des dizaines de, des centaines de, des millions de, une dizaine de, une centaine de, une "
        "vingtaine de, un millier de, plusieurs, quelques, plusieurs milliers de, plusieurs centaines de, plusieurs "
        "dizaines de, un groupe de, des dizaines de milliers de, des centaines de milliers de, une trentaine de, une "
        "cinquantaine de, certains, de nombreux, tous les"
    ),
    heads=HEADS,
    bodies=BODIES,
    official=OFFICIAL,
    peoples=PEOPLES,
    people_endings={},
    not_alone=NOT_ALONE,
    national=NATIONAL,
    portfolios={
        "des Affaires étrangères": "foreign_minister",
        "des affaires étrangères": "foreign_minister",
        "de l'Europe et des Affaires étrangères": "foreign_minister",
        "des Relations extérieures": "foreign_minister",
        "de la Défense": "defence_minister",
        "de la défense": "defence_minister",
        "des Armées": "defence_minister",
        "à la Défense": "defence_minister",
        "aux Affaires étrangères": "foreign_minister",
        "de l'Intérieur": "interior_minister",
        "des Finances": "finance_minister",
        "de l'Économie": "finance_minister",
        "de l'Économie et des Finances": "finance_minister",
        "de la Justice": "justice_minister",
        "de la Santé": "health_minister",
        "de la Culture": "culture_minister",
        "de l'Éducation": "education_minister",
        "de l'Éducation nationale": "education_minister",
        "de l'Agriculture": "agriculture_minister",
        "de l'Environnement": "environment_minister",
        "de l'Énergie": "energy_minister",
        "de la Transition écologique": "environment_minister",
        "des Transports": "transport_minister",
        "du Travail": "labour_minister",
        "du Commerce": "trade_minister",
        "de l'Unification": "unification_minister",
        "de la Sécurité": "security_minister",
        "du Pétrole": "oil_minister",
    },
    before_head=split(
        "ancien ancienne anciens anciennes ex futur future nouveau nouvel nouvelle jeune principal principale puissant "
        "puissante haut hauts grand grands grande vieux actuel actuelle propre très premier première derniers autres autre "
        "deux seul seule célèbre prochain prochaine"
    ),
    former=split("ancien ancienne anciens anciennes ex futur future"),
    copulas=split(
        "est sont était étaient fut devient devenu devenue devenir reste demeure être nommé nommée élu élue comme sera "
        "serait étant"
    ),
    after_head=split(
        "armé armés armée armées sortant sortante élu élue kurde kurdes chiite chiites sunnite sunnites islamiste "
        "islamistes séparatistes rebelle rebelles prorusse prorusses pro-russes militaire militaires local locale locaux "
        "locales suprême démocrate démocrates républicain républicains républicaine centriste conservateur conservateurs "
        "socialiste présumé présumés triés déchu déchue adjoint adjointe intérimaire intérim communiste occidentaux "
        "occidentales étranger étrangers étrangères religieux religieuses provisoire présidentielle présidentiel tripartite "
        "parlementaire gouvernemental gouvernementale gouvernementales fédéral fédérale"
    ),
    demonym_first=False,
    compounds=True,
    of=split("de du des d"),
    conjunctions=split("et ou"),
    place_prepositions=split("à au aux en dans vers depuis sur sous chez près hors jusqu"),
    weak_place_prepositions=split("à au aux"),
    city_prepositions=split("à"),
    sure_place_prepositions=split("à"),
    town_prepositions=split("à au aux vers dans depuis"),
    region_prepositions=split("en au aux"),
    region_articled=split("dans sur vers depuis à"),
    place_kinds=split(
        "ville village ile commune localite port aeroport region province district departement quartier bourg gouvernorat "
        "pres base"
    ),
    place_phrases=split(
        "arrondissement logement appartement immeuble bâtiment établissement monument département destination direction "
        "provenance procureur brigade cité tribunaux centre sommet accord accords conférence réunion réunions traité procès "
        "forum ville région port aéroport quartier quartiers banlieue rues rue gare université hôpital est ouest nord sud "
        "sud-est sud-ouest nord-est nord-ouest près loin hors lors cours proche autour côtes côte large habitants habitant "
        "habitante maire mairie préfecture cathédrale province île îles péninsule périphérie alentours mosquée musée bourse "
        "tribunal prison ambassade consulat retour départ pourparlers négociations protocole déclaration rencontre "
        "rendez-vous festival siège bataille siège environs centrale base attentat attentats attaque faubourgs portes ciel "
        "avenue place hôtel palais barrage usine site complexe venue originaire"
    ),
    after_country=split(
        "qui que où dont le la basque basques hôte voisin voisine cathare natal tiers membre dirigé concerné participant "
        "organisateur limitrophe signataire développé pauvre riche émergent neutre"
    ),
    actor_prepositions=split("contre avec par entre selon envers pour sans malgré"),
    prepositions=split(
        "à au aux en dans vers depuis sur sous chez de du des d par pour avec contre entre selon envers sans malgré devant "
        "derrière après avant pendant dès jusqu près hors parmi via voire auprès lors"
    ),
    giving=split(
        "livrer livre livrera livrerait livré livrés livraison livraisons fournir fourni fournit fourniture vendre vendu "
        "vente ventes donner donné accorder accordé promettre promis offrir offert octroyer envoyer soutien appui aide "
        "réponse menace menaces avertissement ultimatum appel message hostile favorable opposé opposée alliée allié "
        "proposer proposé demander demandé demande réclamer réclamé imposer imposé infliger infligé ordonner interdire "
        "transmettre transmis remettre remis reprocher reproché parler adressé adresser face grâce quant imputer imputé "
        "attribuer attribué assistance céder cédé concessions sanctions répondre répondu répond répliqué hommage loyal "
        "fidèle rallié ralliée livrent fournissent"
    ),
    place_objects=split(
        "quitter quitté quittent quitte quittait gagner gagné rejoindre rejoint regagner regagné visiter visité visite fuir "
        "fui atteindre atteint frapper frappé bombarder bombardé secouer secoué toucher touché assiéger assiégé encercler "
        "encerclé prendre pris reprendre repris traverser traversé dévaster dévasté ravager ravagé évacuer évacué survoler "
        "survolé"
    ),
    acted_suffixes=(
        "tion",
        "sion",
        "ment",
        "ments",
        "ance",
        "ence",
        "ité",
        "isme",
        "tions",
        "ances",
        "ences",
        "ure",
        "ie",
        "ise",
    ),
    acted=split(
        "missiles missile tirs tir essais essai dirigeant dirigeants gouvernement régime refus soutien veto frappes frappe "
        "alliés allié autorités appui aide décision politique menaces menace troupes soldats soldat armée forces feu "
        "accord-cadre projet projets programme position positions discours ton silence avis yeux nom offre propos appel "
        "retrait vœu veut ambassadeur émissaire homme pouvoir diplomatie intérêts côté rapport rapports droits alliée "
        "partenaire partenaires voisin ennemi rival adversaire arsenal budget accusations exigences demandes attitude "
        "démenti plan"
    ),
    generations={
        "pere": "elder",
        "aine": "elder",
        "senior": "elder",
        "fils": "younger",
        "cadet": "younger",
        "junior": "younger",
        "jr": "younger",
    },
    titles={
        "m": "m",
        "mm": "m",
        "mme": "f",
        "mlle": "f",
        "mmes": "f",
        "monsieur": "m",
        "madame": "f",
        "maitre": "",
        "me": "",
        "dr": "",
        "docteur": "",
        "mgr": "m",
        "sir": "m",
        "lord": "m",
        "cheikh": "m",
        "mollah": "m",
    },
    particles=split("de du des d la le von van der den da dos di al el ben bin ibn abou abu bint ter zu e y o mac"),
    saying=split(
        "dit déclaré déclare affirmé affirme indiqué indique expliqué explique assuré assure annoncé annonce estimé estime "
        "ajouté ajoute précisé précise confié raconté raconte souligné souligne lancé lance répondu répond averti prévenu "
        "rappelé regretté martelé insisté poursuivi conclu noté commenté déploré promis demandé dénoncé jugé reconnu "
        "confirmé démenti accusé exhorté salué condamné"
    ),
    pronouns={
        "il": Pronoun("m", "s"),
        "elle": Pronoun("f", "s"),
        "ils": Pronoun("m", "p"),
        "elles": Pronoun("f", "p"),
        "je": Pronoun("", "s", "speaker"),
        "j": Pronoun("", "s", "speaker"),
    },
    impersonal=split(
        "y faut fallait faudra faudrait fallu s'agit agit agissait semble semblait reste restait suffit pleut neige paraît "
        "convient importe existe est-il incombe advient appartient revient revenait reviendra"
    ),
    last_named={
        "ce dernier": Pronoun("m", "s"),
        "cette dernière": Pronoun("f", "s"),
        "celui-ci": Pronoun("m", "s"),
        "celle-ci": Pronoun("f", "s"),
    },
    subordinators=split("que qu"),
    event_nouns=split(
        "frappe frappes veto retrait attaque attaques invasion offensive annexion visite visites sommet élection élections "
        "présidentielle législatives tir tirs essai essais raid raids bombardement bombardements intervention manœuvres "
        "exercices sanctions refus riposte réponse incursion opération opérations occupation blocus embargo ultimatum "
        "référendum primaire scrutin démenti proposition décision aide soutien condamnation avertissement promesse "
        "engagement annonce livraisons livraison exportations expulsion reconnaissance adhésion ratification "
        "contre-offensive débarquement agression représailles médiation mobilisation accusations"
    ),
    not_names=split(
        "can, nam, is, bm, ai, pe, ce, cpa, bad, bri, upm, aes, ots, coe, bid, ama, opa, cde, pam, un, us, en, bm, ei, cps, "
        "fip, tel, male, tours, valence, manche, le bloc, la bas, membres permanents du conseil de securite, rca, eau, can, "
        "nil, sucre, canton, roseau, amnesty, chabab, medina, alba, victoria, kingston, georgetown, hamilton, oran ge, p 5, "
        "e 3, quad, rsf"
    ),
    not_surnames=split(
        "may rice brown major ban park moon abe king straw hunt cook wallace castle le petit lasse ma kan hague gore barak "
        "noda aso suga khan li wang yang hu wen chen jiang ri pak kang chung silva martin costa michel philippe david jean "
        "francis charles simon thomas hassan ali mohamed ahmed ibrahim hussein salman singh sharif faso faye"
    ),
    not_opening=split(
        "le la les un une des ce cette ces son sa ses il elle ils elles on nous vous je mais et ou donc or ni car si quand "
        "lorsque comme dans en à au aux par pour selon avec sans sous sur vers chez depuis pendant après avant malgré "
        "contre entre parmi hier lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui demain samedi ainsi alors "
        "aussi enfin toutefois cependant pourtant samedi plus moins très tout tous toute toutes que qui quoi dont où rappel "
        "exclusif photo vidéo direct monsieur madame président ministre"
    ),
    also=ALSO,
    weekdays_months=split(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre "
        "octobre novembre decembre"
    ),
    determined=split("dominique, maurice, grenade, victoria, jordan, georgia, chad, samoa, guatemala, panama, tonga, niger"),
)
