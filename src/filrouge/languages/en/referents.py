"""English nouns that pronouns take up, and verbs that only people are the subject of."""

from __future__ import annotations

from filrouge.languages.en.mention_heads import HEADS
from filrouge.languages.parts.referents import ReferentPack

_MALE = """man boy father brother son husband uncle nephew grandfather widower king prince actor waiter businessman spokesman
    chairman congressman policeman fireman salesman boyfriend gentleman mr sir lord"""
_FEMALE = """woman girl mother sister daughter wife aunt niece grandmother widow queen princess actress waitress businesswoman
    spokeswoman chairwoman congresswoman policewoman girlfriend lady mrs ms"""
_PEOPLE = """person people child children baby teenager teenagers youth adult adults parent parents couple family friend friends
    neighbour neighbours neighbor neighbors resident residents tenant tenants owner owners driver drivers passenger passengers
    pedestrian cyclist motorist tourist tourists victim victims suspect suspects attacker attackers gunman gunmen killer thief
    thieves robber robbers defendant defendants prisoner prisoners inmate inmates patient patients customer customers reader
    readers voter voters citizen citizens worker workers employee employees officer officers boss manager managers farmer
    farmers firefighter firefighters soldier soldiers volunteer volunteers member members activist activists protester
    protesters student students pupil pupils teacher teachers professor doctor doctors nurse nurses surgeon lawyer lawyers
    attorney judge judges prosecutor prosecutors minister ministers president mayor governor senator senators lawmaker
    lawmakers candidate candidates leader leaders player players coach captain athlete athletes champion singer singers
    musician musicians artist artists painter writer writers author authors director directors producer scientist scientists
    researcher researchers engineer engineers expert experts analyst analysts journalist journalists reporter reporters editor
    witness witnesses survivor survivors official officials diplomat diplomats refugee refugees migrant migrants
    men women boys girls fathers mothers brothers sisters sons daughters husbands wives"""
_NAMELESS = """
    passer-by passers-by bystander bystanders civilian civilians hostage hostages detainee detainees captive captives fugitive
    fugitives fighter fighters rebel rebels insurgent insurgents separatist separatists jihadist jihadists islamist islamists
    militant militants terrorist terrorists bomber bombers militiaman militiamen mercenary mercenaries mutineer mutineers sniper
    snipers assailant assailants murderer murderers kidnapper kidnappers pirate pirates smuggler smugglers trafficker traffickers
    rioter rioters looter looters demonstrator demonstrators marcher marchers striker strikers opponent opponents dissident
    dissidents exile exiles evacuee evacuees asylum-seeker asylum-seekers immigrant immigrants settler settlers villager villagers
    peasant peasants fisherman fishermen sailor sailors miner miners trucker truckers pilot pilots policeman policemen
    gunmen guard guards trooper troopers conscript conscripts veteran veterans unionist unionists supporter supporters fan fans
    pilgrim pilgrims monk monks nun nuns priest priests bishop bishops cleric clerics inspector inspectors investigator
    investigators observer observers negotiator negotiators envoy envoys ambassador ambassadors legislator legislators
    deputy deputies rescuer rescuers diver divers climber climbers hiker hikers skier skiers swimmer swimmers orphan orphans
    pensioner pensioners commuter commuters shopper shoppers worshipper worshippers executive executives
"""
_BODIES = """government ministry police court agency newspaper paper magazine channel station union organisation organization
    association group army company firm bank party council committee institute parliament assembly senate team club hospital
    university school commission studio publisher charity foundation airline manufacturer city town village department"""

DATA = ReferentPack(
    gendered=False,
    persons=frozenset(f"{_MALE} {_FEMALE} {_PEOPLE}".split())
    | frozenset(words.lower() for words, head in HEADS.items() if head.kind != "institution"),
    nameless=frozenset(_NAMELESS.split()),
    bodies=frozenset(_BODIES.split()) | frozenset(words.lower() for words, head in HEADS.items() if head.kind == "institution"),
    groups=frozenset("couple family duo trio team group police crowd mob staff public band crew jury army government".split()),
    generic=frozenset("man woman boy girl youth suspect defendant victim".split()),
    generic_bodies=frozenset(
        """company firm group manufacturer airline carrier publisher studio newspaper paper daily weekly magazine channel station
        site association organisation organization charity foundation union party club institute""".split()
    ),
    never=frozenset(
        """year years month months week weeks day days hour hours minute minutes second seconds morning evening night noon
        midnight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december time times moment century weekend spring summer autumn winter way case kind sort
        part end beginning middle place cause reason number lot majority half million billion thousand hundred dollar dollars
        pound pounds euro euros mile miles thing things question""".split()
    ),
    sexes={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    human_verbs=frozenset(
        """think believe know want hope wish love hate fear understand learn decide choose try refuse accept promise forget dream
        laugh smile cry drink eat sleep walk run live work study play sing dance write read buy sell steal kill die marry
        divorce phone talk vote drive thank congratulate greet admit lie testify resign teach plead""".split()
    ),
    existing=frozenset({"be", "have", "remain", "exist"}),
    back=frozenset({"this", "these", "that", "those"}),
)
