"""French nouns that pronouns take up, and verbs that only people are the subject of."""

from __future__ import annotations

from filrouge.languages.fr.quote_nouns import BODIES, PEOPLE
from filrouge.languages.parts.referents import ReferentPack

_MORE_PEOPLE = """
    homme hommes femme femmes garçon garçons fille filles fillette fillettes enfant enfants bébé bébés adolescent adolescente
    adolescents adolescentes ado ados gamin gamine gamins jeune jeunes vieillard octogénaire nonagénaire septuagénaire
    sexagénaire quinquagénaire quadragénaire trentenaire vingtenaire retraité retraitée retraités personne personnes individu
    individus inconnu inconnue inconnus gens mère mères père pères parent parents frère frères sœur sœurs oncle tante cousin
    cousine grand-père grand-mère époux épouse conjoint conjointe compagnon compagne fiancé fiancée veuf veuve neveu nièce
    ami amie amis copain copine camarade camarades collègue collègues locataire locataires occupant occupante occupants
    résident résidente résidents habitant habitante habitants riverain riverains villageois voisin voisine voisins
    automobiliste automobilistes motard motarde cycliste cyclistes piéton piétonne piétons usager usagers voyageur
    voyageuse voyageurs touriste touristes visiteur visiteurs victime victimes blessé blessée blessés défunt défunte mort
    morts suspect suspecte suspects agresseur agresseurs assaillant tireur meurtrier meurtrière auteur autrice auteurs
    voleur voleuse voleurs cambrioleur cambrioleurs malfaiteur malfaiteurs escroc braqueur prévenu prévenue prévenus
    accusé accusée accusés condamné condamnée détenu détenue détenus mis-en-cause patient patiente patients malade malades
    client cliente clients lecteur lectrice lecteurs électeur électeurs citoyen citoyenne citoyens contribuable
    contribuables consommateur consommateurs salarié salariée salariés ouvrier ouvrière ouvriers employé employée employés
    fonctionnaire fonctionnaires agent agente agents patron patronne patrons chef cheffe cadre gérant gérante commerçant
    commerçante commerçants boulanger boulangère boucher restaurateur coiffeur coiffeuse artisan artisans vendeur vendeuse
    agriculteur agricultrice agriculteurs éleveur éleveurs laitiers maraîcher viticulteur viticulteurs chasseur chasseurs
    pompier pompiers sapeur sapeurs sapeurs-pompiers gendarme gendarmes policier policière policiers secouriste secouristes
    bénévole bénévoles volontaire volontaires militant militante militants membre membres adhérent adhérente adhérents
    sociétaire licencié licenciée licenciés licenciées président présidente trésorier trésorière adjoint adjointe conseiller
    conseillère élu élue élus édile édiles maire maires député députée curé abbé évêque pasteur imam fidèle fidèles
    élève élèves lycéen lycéenne lycéens collégien collégienne collégiens écolier écoliers étudiant étudiante étudiants
    professeur professeure professeurs enseignant enseignante enseignants instituteur institutrice animateur animatrice
    animateurs éducateur éducatrice éducateurs formateur formatrice stagiaire stagiaires apprenti apprentie apprentis
    candidat candidate candidats joueur joueuse joueurs gardien gardienne attaquant défenseur entraîneur capitaine
    coureur coureuse coureurs champion championne champions athlète athlètes sportif sportive sportifs arbitre
    artiste artistes peintre sculpteur sculptrice chanteur chanteuse chanteurs musicien musicienne musiciens comédien
    comédienne comédiens danseur danseuse danseurs acteur actrice acteurs réalisateur réalisatrice écrivain écrivaine poète
    photographe médecin médecins chirurgien infirmier infirmière infirmiers infirmières dentiste psychologue expert experte
    experts praticien juge juges magistrat magistrate magistrats avocat avocate avocats procureur procureure substitut
    expert-comptable notaire ingénieur ingénieure technicien technicienne chercheur chercheuse chercheurs
    scientifique scientifiques spécialiste spécialistes mycologues historien historienne journaliste journalistes
    soldat soldats militaire militaires officier général colonel réfugié réfugiée réfugiés migrant migrants immigré
    immigrés étranger étrangère étrangers manifestant manifestants gréviste grévistes socialistes communistes écologistes
    ministre ministres dirigeant dirigeante dirigeants leader leaders roi reine prince princesse pape héros héroïne
    lauréat lauréate lauréats gagnant gagnante gagnants vainqueur vainqueurs adversaire adversaires rival rivale
    partisan partisans tenants supporter supporters spectateur spectateurs participant participante participants
    organisateur organisateurs responsable responsables propriétaire propriétaires héritier héritière
    personnage personnages monsieur madame mademoiselle m. mme mlle me dr couple duo trio
"""
_NAMELESS = """
    passant passante passants sinistré sinistrée sinistrés rescapé rescapée rescapés survivant survivante survivants
    belligérant belligérants civil civils otage otages prisonnier prisonnière prisonniers captif captifs fugitif fugitifs
    combattant combattante combattants rebelle rebelles insurgé insurgés séparatiste séparatistes djihadiste djihadistes
    jihadiste jihadistes islamiste islamistes terroriste terroristes kamikaze kamikazes milicien miliciens mercenaire mercenaires
    putschiste putschistes mutin mutins guérillero guérilleros sniper snipers forcené forcenée assaillante assaillants tireurs
    tueur tueuse tueurs assassin assassins ravisseur ravisseurs pirate pirates braqueurs trafiquant trafiquants passeur passeurs
    dealer dealers émeutier émeutiers casseur casseurs pilleur pilleurs hooligan hooligans agresseurs meurtriers complice complices
    activiste activistes opposant opposante opposants dissident dissidente dissidents exilé exilée exilés déplacé déplacée
    déplacés clandestin clandestins apatride apatrides sans-papiers demandeur demandeurs rapatrié rapatriés expatrié expatriés
    ressortissant ressortissante ressortissants colon colons paysan paysanne paysans pêcheur pêcheurs marin marins matelot
    matelots mineur mineure mineurs cheminot cheminots routier routiers chauffeur chauffeurs conducteur conductrice conducteurs
    passager passagère passagers pilote pilotes soignant soignante soignants aide-soignante aides-soignants chômeur chômeurs
    intermittents intérimaire intérimaires syndicaliste syndicalistes travailleur travailleuse travailleurs ouvrières lycéennes
    étudiantes enseignantes manifestantes militantes supporteur supporteurs pèlerin pèlerins moine moines religieuse religieuses
    nonne prêtre prêtres rabbin imams croyant croyants sympathisant sympathisants inspecteur inspectrice inspecteurs enquêteur
    enquêtrice enquêteurs observateur observateurs négociateur négociatrice négociateurs diplomate diplomates émissaire émissaires
    ambassadeur ambassadrice ambassadeurs sénateur sénatrice sénateurs parlementaire parlementaires députés députées euro-députés
    humanitaire humanitaires démineur démineurs plongeur plongeurs alpiniste alpinistes randonneur randonneuse randonneurs skieur
    skieurs baigneur baigneurs campeur campeurs fêtard fêtards noctambules nourrisson nourrissons orphelin orpheline orphelins
"""
_MORE_BODIES = """
    opéra théâtre foyer amicale fanfare chorale orchestre harmonie section usine enseigne marque franchise start-up coopérative
    boutique magasin supermarché restaurant laboratoire labo clinique lycée collège école faculté conseil bureau cabinet agence brigade caserne unité compagnie paroisse diocèse église
    alliance armée fédération ligue formation troupe
"""

DATA = ReferentPack(
    gendered=True,
    persons=frozenset(PEOPLE | frozenset(_MORE_PEOPLE.split())),
    nameless=frozenset(_NAMELESS.split()),
    bodies=BODIES | frozenset(_MORE_BODIES.split()),
    groups=frozenset(
        """couple famille duo trio équipe groupe police gendarmerie personnel foule public jeunesse population direction bande
        troupe section assistance""".split()
    ),
    generic=frozenset(
        """homme femme individu intéressé intéressée jeune garçon fille fillette enfant adolescent adolescente ado bébé gamin
        octogénaire nonagénaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire retraité retraitée artiste
        sculpteur sculptrice peintre sportif sportive champion championne musicien musicienne comédien comédienne écrivain
        prévenu prévenue accusé accusée suspect suspecte défunt défunte praticien praticienne malheureux malheureuse""".split()
    ),
    generic_bodies=frozenset(
        """compagnie entreprise société firme groupe multinationale constructeur fabricant fournisseur opérateur éditeur studio
        journal quotidien hebdomadaire mensuel magazine revue chaîne radio site association organisation ong fondation syndicat
        parti collectif fédération club institut""".split()
    ),
    never=frozenset(
        """an ans année années mois semaine semaines jour jours journée heure heures minute minutes seconde secondes matin matinée
        soir soirée nuit midi minuit lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre fois moment temps instant siècle époque âge lendemain veille
        week-end printemps été automne hiver côté façon manière cours cas sorte part suite fin début milieu lieu place cause
        raison occasion propos titre cadre égard but avis effet tour vue compte point reste plupart majorité moitié partie
        nombre dizaine douzaine quinzaine vingtaine centaine millier million milliard euro euros franc francs mètre mètres
        kilomètre kilomètres heure tout rien chose choses question sein face""".split()
    ),
    human_verbs=frozenset(
        """penser croire savoir vouloir espérer souhaiter aimer détester craindre redouter comprendre apprendre décider choisir
        essayer tenter refuser accepter promettre oublier songer rêver rire sourire pleurer boire manger dormir marcher courir
        habiter travailler étudier jouer chanter danser écrire lire acheter vendre voler tuer frapper blesser mourir naître
        épouser divorcer téléphoner parler discuter bavarder voter militer conduire soigner remercier féliciter saluer
        rejoindre réussir reconnaître avouer mentir témoigner démissionner s'excuser reprocher conseiller enseigner plaider
        comparaître écoper""".split()
    ),
    existing=frozenset({"avoir", "être", "rester", "exister"}),
    back=frozenset({"ce", "cet", "cette", "ces"}),
)
