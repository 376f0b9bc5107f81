"""English nouns for people and institutions: offices, functions, groups, bodies of a state.

Forms: singular, feminine, plural; a leading "-" marks nouns of both sexes.
"""

from filrouge.languages.parts.mentions import Head, nouns, plain, split

OFFICES = nouns(
    {
        "head_of_state": "-president//presidents, -head of state//heads of state",
        "monarch": "king/queen/kings/queens, emperor/empress, -monarch//monarchs, emir//emirs, sultan",
        "head_of_government": "-prime minister//prime ministers, -premier//premiers, -chancellor//chancellors, "
        "-head of government//heads of government, taoiseach",
        "foreign_minister": "-foreign minister//foreign ministers, -secretary of state, -foreign secretary, -top diplomat//top diplomats, "
        "-minister of foreign affairs, -foreign affairs minister, -foreign policy chief",
        "defence_minister": "-defence minister//defence ministers, -defense minister//defense ministers, -defense secretary, "
        "-defence secretary, -secretary of defense, -defence chief, -defense chief, -Pentagon chief",
        "interior_minister": "-interior minister//interior ministers, -home secretary",
        "finance_minister": "-finance minister//finance ministers, -chancellor of the exchequer, -treasury secretary",
        "justice_minister": "-justice minister//justice ministers, -attorney general",
        "head_of_organisation": "-secretary general, -secretary-general, -director general, -director-general, -managing director",
        "leader": "-leader//leaders, strongman, -ruler//rulers, dictator//dictators, -chief//chiefs, -head//heads, -boss",
        "vice_president": "-vice president//vice presidents, -vice-president//vice-presidents",
        "minister": "-minister//ministers, -deputy minister, -secretary//secretaries",
        "crown_prince": "crown prince",
        "national_security_adviser": "-national security adviser, -national security advisor",
        "spokesperson": "spokesman/spokeswoman/spokesmen/spokeswomen, -spokesperson//spokespersons",
        "counterpart": "-counterpart//counterparts",
    }
)

FUNCTIONS = nouns(
    {
        "ambassador": "-ambassador//ambassadors, -envoy//envoys, -consul, -special envoy, -chargé d'affaires",
        "": "-official//officials, -senior official//senior officials, -diplomat//diplomats, -adviser//advisers, -advisor//advisors, "
        "-aide//aides, -negotiator//negotiators, -mediator//mediators, -commissioner//commissioners, -lawmaker//lawmakers, "
        "congressman/congresswoman/congressmen, -senator//senators, -governor//governors, -mayor//mayors, "
        "-general//generals, -admiral//admirals, -colonel//colonels, -captain//captains, -commander//commanders, "
        "-lieutenant//lieutenants, -officer//officers, -soldier//soldiers, -judge//judges, -prosecutor//prosecutors, "
        "-lawyer//lawyers, policeman/policewoman/policemen, -agent//agents, -investigator//investigators, "
        "-analyst//analysts, -expert//experts, -scientist//scientists, -researcher//researchers, -professor//professors, "
        "-doctor//doctors, -engineer//engineers, -journalist//journalists, -reporter//reporters, -writer//writers, "
        "-activist//activists, -dissident//dissidents, -candidate//candidates, priest//priests, bishop//bishops, "
        "archbishop//archbishops, imam//imams, cardinal//cardinals, ayatollah//ayatollahs, "
        "prince/princess/princes/princesses, man/woman/men/women, -witness//witnesses, -resident//residents, "
        "-tourist//tourists, -student//students, -hostage//hostages, -prisoner//prisoners, -detainee//detainees, "
        "-suspect//suspects, -attacker//attackers, -bomber//bombers, -suicide bomber//suicide bombers, -citizen//citizens, "
        "-fighter//fighters, -militant//militants, -member//members, -director//directors, -founder//founders, -opposition "
        "leader//opposition leaders, -firefighter//firefighters, -pilot//pilots, -driver//drivers, -deputy//deputies, "
        "gunman//gunmen, businessman/businesswoman/businessmen, -spy//spies, -driver//drivers, -critic//critics, "
        "chairman/chairwoman/chairmen, -chairperson, -rector//rectors, -architect//architects, -historian//historians, "
        "-economist//economists, -missionary//missionaries, -blogger//bloggers, -monk//monks, -nun//nuns, -cleric//clerics, "
        "-translator//translators, -interpreter//interpreters, -photographer//photographers, -cameraman//cameramen, -editor//editors, "
        "-publisher//publishers, -author//authors, -poet//poets, -novelist//novelists, -academic//academics, -lecturer//lecturers, "
        "-politician//politicians, -legislator//legislators, -parliamentarian//parliamentarians, -councillor//councillors, "
        "statesman/stateswoman/statesmen, -separatist//separatists, -terrorist//terrorists, -warlord//warlords, -militiaman//militiamen, "
        "-sniper//snipers, -hijacker//hijackers, -smuggler//smugglers, -trafficker//traffickers, -defector//defectors, -deserter//deserters, "
        "-national//nationals, -protester//protesters, -demonstrator//demonstrators, -settler//settlers, -villager//villagers, "
        "fisherman//fishermen, sailor//sailors, -teenager//teenagers, -trader//traders, -banker//bankers, -contractor//contractors, "
        "-trade unionist//trade unionists, -human rights activist//human rights activists, -aid worker//aid workers, -peacekeeper//peacekeepers, "
        "serviceman/servicewoman/servicemen, airman//airmen, -paratrooper//paratroopers, -marine//marines, -negotiator//negotiators",
    }
)

NOT_ALONE = split(
    "chief, head, boss, ruler, secretary, leader, leaders, agent, member, members, general, judge, man, woman, officer, "
    "captain, candidate, deputy, forces, court, tribunal, administration, government, cabinet, ministry, agency, expert, "
    "driver, prisoner, director, founder, minister, people, children, families, parents, crowd, team, countries, nations, "
    "states, sides, powers, neighbours, allies, professor, doctor, director, command, navy, commander, heads, chiefs, "
    "groups, factions, faction, party, gangs, gang, unions, governments, armies, warships, guards, candidates, "
    "drivers, students, teachers, residents, youths, opponents, country, nation, critic, critics, driver, governor, agent, agents, parliament, intelligence, king, queen, prince, men, "
    "academic, academics, aircraft, airlines, artillery, artists, author, bandits, banker, banks, blogger, boys, "
    "broadcasters, bulldozers, campaigners, cleric, clerics, clerks, communists, companies, conservatives, contractor, "
    "contractors, convicts, correspondents, crewmen, crews, crowds, destroyers, dockers, drones, editor, editors, exporters, "
    "firms, gangsters, girls, growers, gunboats, hackers, helicopters, herders, hunters, importers, industrialists, "
    "instructors, intellectuals, interpreter, jets, lecturer, leftists, loyalists, magistrates, marine, medics, merchants, "
    "missionary, mob, mobs, monk, monks, mothers, musicians, national, newspapers, nomads, novelist, nun, nuns, nurses, "
    "orphans, paramedics, patients, pensioners, photographer, pilgrims, planes, planters, poet, politician, politicians, "
    "porters, producers, publisher, radicals, ranchers, republicans, rescuers, royalists, sailor, seamen, separatist, "
    "settler, shopkeepers, smuggler, smugglers, socialists, submarines, surgeons, tanks, technicians, teenager, teenagers, "
    "terrorist, trader, traders, trafficker, traffickers, translator, tribes, troopers, vendors, veterans, villager, warlord, "
    "warriors, widows, youngsters"
) - split("prince")
"""Nouns that are no mention without a nationality, a complement or a name: too many uses."""

FORCES = plain(
    "soldiers, troops, forces, armed forces, special forces, servicemen, mercenaries, fighter jets, warplanes, border "
    "guards, marines, security forces, peacekeeping troops, paramilitary forces, government forces, army reservists",
    kind="group",
    forces=True,
    number="p",
) | plain(
    "commandos, troopers, reservists, conscripts, gunners, infantrymen, artillerymen, army officers, army units, army "
    "engineers, ground forces, air forces, naval forces, land forces, ground troops, combat troops, elite troops",
    kind="group",
    forces=True,
    number="p",
)

MACHINES = (
    "artillery, tanks, armoured vehicles, armored vehicles, helicopters, helicopter gunships, gunships, attack helicopters, jets, "
    "war planes, planes, fighter planes, fighter bombers, aircraft, military aircraft, fighter aircraft, drones, gunboats, patrol "
    "boats, navy ships, naval ships, naval vessels, frigates, destroyers, submarines, battleships, bulldozers"
)
"""What an army does it does with these: "Israeli jets bombed"."""

GROUPS = plain(
    "protesters, demonstrators, separatists, Islamists, jihadists, civilians, migrants, refugees, inspectors, observers, "
    "voters, farmers, workers, volunteers, supporters, relatives, allies, inmates, captives, negotiators, parties, "
    "survivors, victims, officials, people, men, police officers, insurgents, families, parents, children, crowd, "
    "delegation, opposition, press, media, international community, families, delegates, students, teachers, miners, "
    "villagers, residents, peasants, landowners, settlers, nationals, immigrants, tribesmen, opponents, youths, "
    "fundamentalists, warlords, nationalists, farmworkers, truckers, drivers, fishermen, exiles, rioters, prisoners, detainees, groups, factions, faction, parties, party, "
    "gangs, gang, militia, militias, guards, guardsmen, sailors, airmen, peacekeepers, guerrilla group, governments, "
    "armies, warships, businessmen, bankers, athletes, unions, candidates",
    kind="group",
    number="p",
) | plain(
    "rebels, gunmen, militants, protesters, police officers, insurgents, demonstrators, terrorists, pirates, mutineers, "
    "guerrillas, guerillas, militiamen, paramilitaries, villagers, rioters, kidnappers, strikers, looters, opposition groups, opposition parties, rebel groups, rebel leaders",
    kind="group",
    number="p",
    bare=True,
)
"""People, told with an article, a number or a nationality; the second list without any too."""

NATIONALS = plain(
    "nurses, medics, surgeons, paramedics, dockers, dockworkers, steelworkers, railwaymen, porters, seamen, crews, crewmen, "
    "civil servants, clerks, technicians, intellectuals, artists, musicians, correspondents, broadcasters, newspapers, media "
    "outlets, television stations, magistrates, mullahs, pilgrims, worshippers, churchmen, shopkeepers, merchants, vendors, "
    "businesspeople, industrialists, exporters, importers, producers, growers, planters, ranchers, herders, nomads, hunters, "
    "bandits, gangsters, warriors, hackers, pensioners, veterans, war veterans, mothers, widows, schoolchildren, youngsters, "
    "girls, boys, orphans, patients, evacuees, deportees, returnees, asylum seekers, asylum-seekers, convicts, mobs, crowds, "
    "mob, campaigners, unionists, trade unions, labour unions, labor unions, loyalists, royalists, republicans, communists, "
    "socialists, leftists, rightists, extremists, radicals, hardliners, reformists, conservatives, assassins, assailants, "
    "instructors, relief workers, rescue workers, rescuers, companies, firms, banks, airlines, taxpayers, tribes, tribal "
    "leaders, community leaders, church leaders, party leaders, union leaders, rebel fighters, separatist rebels",
    kind="group",
    number="p",
) | plain(MACHINES, kind="group", number="p")
"""People of a nationality, of a trade: "Greek dockers"."""

PAIRS = plain("ministers, officials, foreign ministers", kind="group", number="p", people="persons")
PAIRS |= plain("men", kind="group", number="p", people="persons", sex="m")
PAIRS |= plain("women", kind="group", number="p", people="persons", sex="f")
PAIRS |= plain("leaders, presidents", kind="group", number="p", people="persons", role="leader")
PAIRS |= plain(
    "countries, nations, sides, states, neighbours, neighbors, Koreas, powers, rivals, capitals",
    kind="group",
    number="p",
    people="states",
)

PAIRS |= plain("country, nation", kind="group", number="s", people="states")

BODIES = plain(
    "government, regime, parliament, senate, military, army, navy, air force, ministry, foreign ministry, defence ministry, "
    "defense ministry, interior ministry, administration, presidency, Supreme Court, supreme court, Constitutional Court, "
    "constitutional court, court, tribunal, embassy, consulate, cabinet, central bank, coast guard, junta, joint chiefs of "
    "staff, intelligence service, intelligence agency, parliament, House of Representatives, National Assembly, judiciary, "
    "finance ministry, health ministry, ministry of defence, ministry of foreign affairs, command, intelligence, space "
    "agency, Revolutionary Guards, justice ministry, education ministry, trade ministry, oil ministry, foreign office, high court, "
    "appeals court, court of appeal, appeal court, military court, military tribunal, criminal court, federal court, war crimes court, "
    "central committee, electoral commission, election commission, human rights commission, intelligence services, security service, "
    "secret service, secret police, security police, riot police, military police, border police, traffic police, national guard, "
    "civil guard, presidential guard, air defence, air defense, high command, general staff, border patrol, civil service, legislature, "
    "lower house, upper house, state television, state radio, state media, ruling party, ruling coalition, treasury",
    kind="institution",
) | plain("authorities, security services, secret services", kind="institution", number="p")
SINGLE = plain("pope, pontiff", kind="role", role="head_of_state", sex="m", entity="VAT")
SINGLE |= plain("supreme leader", kind="role", role="supreme_leader", sex="m", entity="IRN")
BODIES |= plain("police", kind="institution", number="p", bare=True)
BODIES |= plain("Congress", kind="institution", entity="USA", bare=True)
BODIES |= plain("House of Commons, House of Lords", kind="institution", entity="GBR")

OFFICIAL = split(
    "officials, senior officials, diplomats, negotiators, envoys, ambassadors, police officers, policemen, guards, guardsmen, "
    "sailors, airmen, peacekeepers, lawmakers, delegation, delegates, sides, governments, armies, authorities, jets, warships"
) | split(MACHINES)
"""Nouns of groups whose people act for their state."""

NATIONAL = split(
    "police, army, military, government, parliament, senate, National Assembly, Supreme Court, supreme court, "
    "Constitutional Court, constitutional court, central bank, coast guard, authorities, foreign ministry, defence "
    "ministry, defense ministry"
)
"""Bodies that take the nationality in force in the text when they name none."""

HEADS: dict[str, Head] = {**FUNCTIONS, **NATIONALS, **GROUPS, **FORCES, **BODIES, **PAIRS, **OFFICES, **SINGLE}
HEADS |= {word: head for word, head in GROUPS.items() if head.bare}
