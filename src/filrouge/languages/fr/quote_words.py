"""French words around reported speech, the long lists: what looks like something else, names of things, feelings."""

from __future__ import annotations

NOT_ADVERBS = frozenset(
    """gouvernement parlement département mouvement régiment établissement commandement renseignement équipement
    rassemblement règlement document argument monument instrument appartement élément médicament sacrement testament
    armement bâtiment changement comportement désarmement développement engagement environnement événement évènement
    financement jugement licenciement logement moment sentiment traitement vêtement groupement détachement tourment""".split()
)

NOT_INFINITIVES = frozenset(
    """hier dernier premier leader entre notre votre autre contre ministre février janvier septembre octobre novembre
    décembre centre lettre titre membre maître maire affaire leur quatre outre sombre encore soir noir sir pair finir
    cher clair particulier régulier entier derrière arrière lumière guerre terre mer fer hiver ouvrier policier
    dossier courrier cahier quartier avenir désir plaisir loisir souvenir espoir pouvoirs devoirs rapport encre
    sur par pour car or peur ère libre propre pire traître propre militaire nécessaire nucléaire contraire
    communautaire humanitaire solidaire populaire secrétaire victoire histoire mémoire territoire""".split()
)

FINITE = frozenset(
    """a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent
    va vont allait fait font faisait fera peut peuvent pouvait pourra pourrait pourraient doit doivent devait devra devrait
    devraient veut veulent voulait faut faudra faudrait reste restent vient viennent prend prennent met mettent permet
    tient tiennent devient suit sait savent compte comptent semble semblent existe sert constitue représente ai avons avez
    suis sommes êtes peux veux allons devons""".split()
)

NOT_FINITE = frozenset(
    """président vice récent récente accident continent client agent argent talent urgent innocent parent vent patient permanent
    différent incident occident orient dent souvent content violent imminent résident adolescent précédent excellent adhérent
    concurrent excédent équivalent évident absent présent prudent puissent opposent portrait attrait retrait trait extrait
    convalescent indécent fréquent conséquent éminent pertinent insolent éloquent accent torrent serpent contingent
    référent dirigent impatient fluorescent coefficient récipient escient inconvénient expédient ingrédient arpent client
    strident trident transparent apparent cohérent inhérent ardent décent""".split()
)

FEELINGS = frozenset(
    """surpris surprise surprises effaré effarée effarés choqué choquée choqués bouleversé bouleversée bouleversés ravi
    ravie ravis heureux heureuse heureuses fier fière fiers inquiet inquiète inquiets déçu déçue déçus confiant
    confiante confiants stupéfait stupéfaite stupéfaits consterné consternée consternés scandalisé scandalisée
    scandalisés indigné indignée indignés ému émue émus peiné peinée peinés soulagé soulagée soulagés satisfait
    satisfaite satisfaits convaincu convaincue convaincus persuadé persuadée persuadés attristé attristée attristés
    dévasté dévastée horrifié horrifiée horrifiés honoré honorée honorés reconnaissant reconnaissante préoccupé
    préoccupée préoccupés optimiste optimistes pessimiste pessimistes solidaire solidaires désolé désolée""".split()
)

CALLED = frozenset(
    """livre film films roman chanson album émission série article documentaire pièce exposition tableau ouvrage essai revue
    magazine journal quotidien site intitulé intitulée intitulés titre titré baptisé baptisée baptisés surnommé surnommée
    nommé nommée appelé appelée dit dite dits dites loi opération projet plan programme mouvement groupe collectif slogan
    prix festival navire bateau mot mots expression terme hashtag dénommé dénommée rebaptisé rebaptisée logiciel application
    fusée satellite sonde mission organisation association parti liste spectacle jeu""".split()
)

AGREEMENT = {
    "il": "ms",
    "elle": "fs",
    "ils": "mp",
    "elles": "fp",
    "lui": "s",
    "eux": "mp",
    "ce dernier": "ms",
    "cette dernière": "fs",
    "ces derniers": "mp",
    "ces dernières": "fp",
    "celui-ci": "ms",
    "celle-ci": "fs",
    "ceux-ci": "mp",
    "celles-ci": "fp",
    "le": "ms",
    "la": "fs",
    "un": "ms",
    "une": "fs",
    "les": "p",
    "des": "p",
    "ce": "ms",
    "cet": "ms",
    "cette": "fs",
    "ces": "p",
    "son": "s",
    "sa": "fs",
    "ses": "p",
    "leurs": "p",
    "plusieurs": "p",
    "certains": "mp",
    "certaines": "fp",
    "deux": "p",
    "trois": "p",
    "quelques": "p",
}  # fmt: skip
"""Sex and number of pronouns and determiners."""
