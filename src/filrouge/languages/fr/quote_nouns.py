"""French nouns for those who speak or write: people, bodies, documents."""

from __future__ import annotations

from filrouge.languages.fr.mention_heads import HEADS

_PEOPLE = """président présidente présidents ministre ministres porte porte-parole chef cheffe premier première vice
    procureur procureure préfet préfète maire maires député députée députés sénateur sénatrice sénateurs secrétaire
    général générale directeur directrice avocat avocate avocats juge juges responsable responsables
    expert experte experts spécialiste chercheur chercheuse chercheurs analyste analystes observateur observateurs
    témoin témoins habitant habitante habitants victime proche proches colonel capitaine commandant amiral
    ambassadeur ambassadrice diplomate diplomates chancelier chancelière roi reine prince princesse pape évêque imam
    dirigeant dirigeante dirigeants leader leaders candidat candidate candidats élu élue élus conseiller conseillère
    coordinateur coordinatrice professeur professeure médecin médecins docteur historien historienne économiste
    sociologue politologue journaliste journalistes commentateur commentateurs écrivain auteur autrice auteurs acteur actrice réalisateur chanteur
    entraîneur joueur joueuse patron patronne pdg homme femme jeune père mère parents frère sœur fils fille épouse mari veuve
    ancien ancienne intéressé intéressée officiel officiels fonctionnaire fonctionnaires négociateur
    représentant représentante représentants délégué déléguée manifestant manifestants militant militante militants
    magistrat magistrate magistrats enquêteur enquêteurs pompier pompiers fondateur fondatrice gouverneur gouverneure
    souverain numéro homologue rebelles météorologues bourgmestre bourgmestres échevin vétérinaire vétérinaires couple
    conducteur conductrice chauffeur pilote pilotes marins sauveteurs gardes adjoint adjointe animateur animatrice
    présentateur présentatrice organisateur organisateurs organisatrice promoteurs partisans adversaires opposants
    opposant critiques détracteurs astronome astronomes astrophysicien physicien physiciens biologiste biologistes
    archéologue archéologues scientifique scientifiques psychologue psychiatre sélectionneur arbitre athlète sportif
    sportive nageur nageuse champion championne vainqueur perdant accusé accusée prévenu suspect coupable détenu
    syndicaliste syndicalistes gérant gérante propriétaire propriétaires voisin voisine voisins voisines riverains
    passager passagers survivant survivants rescapé rescapés blessé étudiant étudiante étudiants élève élèves enseignant
    enseignante enseignants universitaire universitaires ami amie amis collègue collègues client clients créateur
    créatrice concepteur développeur développeurs inventeur éditeur éditeurs rédacteur rédactrice reporter correspondant
    envoyé émissaire médiateur rapporteur rapporteuse inspecteur inspecteurs contrôleur commissaire prêtre curé pasteur
    rabbin cardinal archevêque moine romancier romancière poète cinéaste comédien comédienne musicien musicienne artiste
    peintre photographe plaignant plaignante plaignants requérant requérants dessinateur styliste humoriste technicien technicienne techniciens garde fermier fermière berger ouvrier ouvrière ouvriers employé employée employés
    salarié salariée salariés agriculteur agriculteurs éleveurs pêcheurs"""
_BODIES = """gouvernement ministère police gendarmerie parquet préfecture mairie tribunal cour source sources autorités autorité
    agence journal journaux quotidien quotidiens hebdomadaire hebdomadaires mensuel magazine chaîne radio presse média médias télévision site famille syndicat
    syndicats organisation organisations association associations ong onu armée état ambassade diplomatie parti entreprise
    société groupe banque opposition majorité délégation commission conseil comité institut fonds union sénat
    parlement assemblée élysée kremlin pentagone résistance milice hôpital hôpitaux service services régulateur direction
    compagnie compagnies firme firmes constructeur éditrice éditeur studio studios fabricant fournisseur opérateur régie
    collectif collectifs fédération confédération ligue club équipe mouvement coalition coordination intersyndicale
    administration municipalité rectorat université observatoire centre musée fondation start-up filiale holding maison
    marine police garde-côtes gardes-côtes pompiers secours bureau cabinet office haut-commissariat présidence chancellerie
    exécutif junte régime clergé église diocèse vatican académie jury rédaction bourse fisc douane douanes camp"""
_DOCUMENTS = """communiqué rapport rapports étude études sondage sondages enquête enquêtes texte bilan analyse analyses témoignage
    témoignages lettre tribune éditorial note document documents dépêche arrêt jugement recensement article constitution
    avis baromètre déclaration déclarations"""

PEOPLE = frozenset(_PEOPLE.split()) | frozenset(words.lower() for words, head in HEADS.items() if head.kind != "institution")
BODIES = frozenset(_BODIES.split()) | frozenset(words.lower() for words, head in HEADS.items() if head.kind == "institution")
SPEAKER_NOUNS = frozenset(f"{_PEOPLE} {_BODIES} {_DOCUMENTS}".split()) | frozenset(
    words.lower() for words in HEADS if " " not in words
)
