"""French nouns for people and institutions: offices, functions, groups, bodies of a state.

Forms: masculine/feminine/plural/feminine plural; a leading "-" marks nouns of both sexes.
"""

from filrouge.languages.parts.mentions import Head, nouns, plain, split

OFFICES = nouns(
    {
        "head_of_state": (
            "président/présidente/présidents/présidentes, président de la République/présidente de la République, -chef de "
            "l'État//chefs d'État, -chef d'État"
        ),
        "monarch": (
            "roi/reine/rois/reines, empereur/impératrice, souverain/souveraine/souverains, monarque//monarques, émir//émirs, "
            "sultan//sultans"
        ),
        "head_of_government": (
            "Premier ministre/Première ministre/Premiers ministres/Premières ministres, chancelier/chancelière/chanceliers, "
            "-chef du gouvernement//chefs de gouvernement, -chef de gouvernement, président du Conseil/présidente du Conseil"
        ),
        "foreign_minister": (
            "-chef de la diplomatie//chefs de la diplomatie, -patron de la diplomatie, chef du Quai d'Orsay, secrétaire "
            "d'État américain/secrétaire d'État américaine, -haut représentant de l'Union européenne"
        ),
        "leader": (
            "-leader//leaders, dirigeant/dirigeante/dirigeants/dirigeantes, numéro un, homme fort, -maître, locataire, "
            "-chef//chefs, -patron//patrons, -hôte, dictateur//dictateurs, despote"
        ),
        "head_of_organisation": (
            "secrétaire général/secrétaire générale/secrétaires généraux, directeur général/directrice générale, directeur "
            "exécutif/directrice exécutive"
        ),
        "justice_minister": "-garde des Sceaux",
        "vice_president": "vice-président/vice-présidente/vice-présidents/vice-présidentes",
        "minister": "-ministre//ministres, -secrétaire d'État//secrétaires d'État, vice-ministre//vice-ministres",
        "crown_prince": "prince héritier",
        "national_security_adviser": "conseiller à la Sécurité nationale/conseillère à la Sécurité nationale",
        "spokesperson": "-porte-parole//porte-parole",
        "counterpart": "-homologue//homologues",
        "interlocutor": "interlocuteur/interlocutrice/interlocuteurs/interlocutrices, -hôte",
    }
)

FUNCTIONS = nouns(
    {
        "ambassador": "ambassadeur/ambassadrice/ambassadeurs/ambassadrices, -chargé d'affaires, -consul//consuls",
        "": (
            "responsable//responsables, -haut responsable//hauts responsables, diplomate//diplomates, "
            "-conseiller/conseillère/conseillers/conseillères, émissaire//émissaires, envoyé spécial/envoyée "
            "spéciale/envoyés spéciaux, négociateur/négociatrice/négociateurs/négociatrices, -haut-commissaire, "
            "médiateur/médiatrice/médiateurs, député/députée/députés/députées, sénateur/sénatrice/sénateurs/sénatrices, "
            "-maire//maires, gouverneur/gouverneure/gouverneurs, préfet/préfète/préfets/préfètes, élu/élue/élus/élues, "
            "eurodéputé/eurodéputée/eurodéputés, général/générale/généraux, amiral//amiraux, colonel/colonelle/colonels, "
            "capitaine//capitaines, commandant/commandante/commandants, lieutenant//lieutenants, maréchal//maréchaux, "
            "militaire//militaires, officier/officière/officiers, soldat/soldate/soldats, juge//juges, "
            "magistrat/magistrate/magistrats, procureur/procureure/procureurs, avocat/avocate/avocats/avocates, "
            "policier/policière/policiers/policières, gendarme//gendarmes, agent/agente/agents, "
            "enquêteur/enquêtrice/enquêteurs, analyste//analystes, expert/experte/experts/expertes, "
            "chercheur/chercheuse/chercheurs/chercheuses, spécialiste//spécialistes, géologue//géologues, "
            "historien/historienne/historiens, économiste//économistes, politologue//politologues, "
            "professeur/professeure/professeurs, médecin//médecins, infirmier/infirmière/infirmiers, "
            "architecte//architectes, ingénieur/ingénieure/ingénieurs, scientifique//scientifiques, "
            "journaliste//journalistes, consultant/consultante/consultants, correspondant/correspondante/correspondants, reporter//reporters, "
            "écrivain/écrivaine/écrivains, opposant/opposante/opposants/opposantes, "
            "militant/militante/militants/militantes, activiste//activistes, syndicaliste//syndicalistes, "
            "candidat/candidate/candidats/candidates, prêtre//prêtres, évêque//évêques, archevêque//archevêques, "
            "imam//imams, cardinal//cardinaux, ayatollah//ayatollahs, prince/princesse/princes/princesses, "
            "homme/femme/hommes/femmes, témoin//témoins, victime//victimes, "
            "habitant/habitante/habitants/habitantes, riverain/riveraine/riverains, touriste//touristes, "
            "étudiant/étudiante/étudiants/étudiantes, otage//otages, prisonnier/prisonnière/prisonniers, "
            "suspect/suspecte/suspects/suspectes, assaillant/assaillante/assaillants, "
            "kamikaze//kamikazes, ressortissant/ressortissante/ressortissants/ressortissantes, porte-parole "
            "adjoint/porte-parole adjointe, -cadre//cadres, combattant/combattante/combattants, -membre//membres, "
            "secrétaire//secrétaires, directeur/directrice/directeurs/directrices, PDG, fondateur/fondatrice/fondateurs, "
            "chanteur/chanteuse/chanteurs, acteur/actrice/acteurs, homme d'affaires/femme d'affaires/hommes d'affaires, "
            "prix Nobel, pompier//pompiers, pilote//pilotes, chauffeur//chauffeurs"
        ),
    }
)

NOT_ALONE = split(
    "chef, patron, maître, hôte, leader, locataire, agent, cadre, membre, acteur, secrétaire, général, capitaine, juge, "
    "élu, homme, femme, victime, auteur, cardinal, élue, militaire, générale, scientifique, professeur, candidat, expert, "
    "forces, pouvoir, justice, administration, cour, tribunal, cabinet, commandement, renseignement, présidence, régime, "
    "Trésor, marine, défense antiaérienne, agence spatiale, parties, personnes, enfants, parents, proches, famille, équipe, "
    "gardes, syndicats, groupes, factions, partis, gouvernements, armées, foule, voisins, camps, pays, nations, États, capitales, rivaux, puissances, gens"
)
"""Nouns that are no mention without a nationality, a complement or a name: too many uses."""

FORCES = plain(
    "soldats, militaires, troupes, forces, forces armées, forces spéciales, combattants, mercenaires, gardes-frontières, "
    "paras, marines",
    kind="group",
    forces=True,
    number="p",
)

GROUPS = plain(
    "manifestants, rebelles, insurgés, séparatistes, islamistes, djihadistes, jihadistes, terroristes, miliciens, civils, "
    "migrants, réfugiés, déplacés, habitants, personnes, gens, hommes armés, assaillants, tireurs, ravisseurs, pirates, "
    "émeutiers, grévistes, routiers, agriculteurs, ouvriers, salariés, employés, volontaires, bénévoles, électeurs, "
    "observateurs, inspecteurs, enquêteurs, instructeurs, secouristes, pompiers, policiers, gendarmes, partisans, proches, "
    "parents, enfants, élèves, lycéens, alliés, occidentaux, journalistes, dissidents, putschistes, mutins, colons, "
    "trafiquants, passeurs, supporteurs, sympathisants, responsables, officiels, autorités locales, parties, négociateurs, "
    "puissances, grandes puissances, exilés, fidèles, survivants, victimes, blessés, otages, prisonniers, détenus, "
    "marins, aviateurs, gardes, étudiants, enseignants, paysans, pêcheurs, mineurs, cheminots, villageois, opposants, "
    "ressortissants, immigrés, guérilleros, miliciens, kidnappeurs, cambrioleurs, supporters, syndicats, groupes, "
    "factions, partis, gouvernements, armées, navires de guerre, retraités, soignants, militants, activistes",
    kind="group",
    number="p",
) | plain(
    "famille, foule, presse, population, délégation, communauté internationale, opinion publique, opposition, équipe, "
    "société civile",
    kind="group",
    number="s",
)

PAIRS = plain("ministres, responsables", kind="group", number="p", people="persons")
PAIRS |= plain("hommes", kind="group", number="p", people="persons", sex="m")
PAIRS |= plain("femmes", kind="group", number="p", people="persons", sex="f")
PAIRS |= plain("dirigeants, leaders, présidents, chefs d'État", kind="group", number="p", people="persons", role="leader")
PAIRS |= plain(
    "pays, États, nations, capitales, camps, voisins, Corées, rivaux, puissances, parties",
    kind="group",
    number="p",
    people="states",
)

BODIES = plain(
    "gouvernement, régime, exécutif, Parlement, Sénat, état-major, ministère, palais présidentiel, pouvoir, "
    "parquet, tribunal, Conseil constitutionnel, Conseil des ministres, cabinet, commandement, renseignement, corps "
    "diplomatique, Haut-Commissariat, consulat, Conseil d'État, Conseil national de sécurité, Trésor",
    kind="institution",
    sex="m",
) | plain(
    "armée, police, marine, aviation, diplomatie, présidence, administration, Assemblée nationale, Cour suprême, Cour "
    "constitutionnelle, cour, justice, ambassade, gendarmerie, junte, Chambre des représentants, Chambre des députés, "
    "banque centrale, Banque centrale, Commission électorale, commission électorale, garde-côtes, défense antiaérienne, "
    "chancellerie, agence spatiale, monarchie, armée de l'air",
    kind="institution",
    sex="f",
)
BODIES |= plain("Congrès", kind="institution", sex="m", proper=True)
SINGLE = plain("pape, souverain pontife", kind="role", role="head_of_state", sex="m", entity="VAT")
SINGLE |= plain("guide suprême, guide de la Révolution", kind="role", role="supreme_leader", sex="m", entity="IRN")
BODIES |= plain("autorités, services secrets, services de renseignement, garde-côtes", kind="institution", number="p")

OFFICIAL = split(
    "responsables, hauts responsables, officiels, diplomates, négociateurs, émissaires, ambassadeurs, policiers, gendarmes, "
    "gardes, marins, aviateurs, Casques bleus, délégation, gouvernements, armées, navires de guerre"
)
"""Nouns of groups whose people act for their state."""

NATIONAL = split(
    "Conseil constitutionnel, Assemblée nationale, Sénat, Parlement, gouvernement, police, armée, gendarmerie, Cour "
    "suprême, Cour constitutionnelle, Congrès, présidence, parquet, Conseil d'État, autorités, justice, banque centrale, "
    "Chambre des représentants, Chambre des députés, Commission électorale, Conseil des ministres, état-major, junte, "
    "services secrets, services de renseignement, garde-côtes, armée de l'air"
)
"""Bodies that take the nationality in force in the text when they name none."""

HEADS: dict[str, Head] = {**GROUPS, **FUNCTIONS, **FORCES, **BODIES, **PAIRS, **OFFICES, **SINGLE}
