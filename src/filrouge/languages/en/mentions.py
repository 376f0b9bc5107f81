"""How English names people, states, organisations and places."""

from filrouge.languages.en.mention_bodies import BODIES
from filrouge.languages.en.mention_heads import HEADS, NATIONAL, NOT_ALONE, OFFICIAL
from filrouge.languages.en.mention_names import ALSO, PEOPLES
from filrouge.languages.parts.mentions import Determiner, MentionPack, Pronoun, split

DATA = MentionPack(
    determiners={
        "the": Determiner("definite"),
        "a": Determiner("indefinite", "", "s"),
        "an": Determiner("indefinite", "", "s"),
        "some": Determiner("indefinite", "", "p"),
        "every": Determiner("indefinite", "", "s"),
        "his": Determiner("possessive"),
        "her": Determiner("possessive"),
        "its": Determiner("possessive"),
        "their": Determiner("possessive"),
        "this": Determiner("demonstrative", "", "s"),
        "that": Determiner("demonstrative", "", "s"),
        "these": Determiner("demonstrative", "", "p"),
        "those": Determiner("demonstrative", "", "p"),
    },
    articled=split(
        "united states, u s, us, usa, uk, u k, united kingdom, netherlands, philippines, united arab emirates, uae, "
        "emirates, bahamas, maldives, gambia, czech republic, dominican republic, central african republic, democratic "
        "republic of congo, drc, comoros, seychelles, vatican, holy see, solomon islands, marshall islands, palestinian "
        "territories, soviet union, russian federation, ivory coast, republic of congo"
    ),
    contracted=frozenset(),
    numbers={
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "dozen": 12,
        "twelve": 12,
        "hundred": 100,
    },
    quantities=split(
        "thousands of, tens of thousands of, hundreds of thousands of, hundreds of, dozens of, millions of, scores of, "
        "several, many, a group of, a dozen, dozens, more than a dozen"
    ),
    heads=HEADS,
    bodies=BODIES,
    official=OFFICIAL,
    peoples=PEOPLES,
    people_endings={end: end + "s" for end in ("n", "i", "q", "c", "l", "o", "u", "e")},
    not_alone=NOT_ALONE,
    national=NATIONAL,
    portfolios={
        "of foreign affairs": "foreign_minister",
        "for foreign affairs": "foreign_minister",
        "of defence": "defence_minister",
        "of defense": "defence_minister",
        "of the interior": "interior_minister",
        "of finance": "finance_minister",
        "of justice": "justice_minister",
        "of health": "health_minister",
    },
    before_head=split(
        "former then ex late incumbent outgoing new next senior top acting current young old powerful veteran chief armed "
        "masked suspected alleged local federal military religious exiled jailed opposition deputy fellow many first "
        "elected ousted junior state angry ethnic government"
    ),
    fields=split(
        "air airline airport army arms auto automobile bank banking bar bus business car casino cement church city civil coal coast "
        "cocoa coffee construction copper cotton court customs dairy diamond dock drug drugs education electricity energy factory "
        "farm ferry film finance fishing flower food football forest garbage garment gas gold grain health hospital hotel human "
        "industrial industry intelligence iron labour labor land law lorry mail maritime market media metal metro mine mining "
        "mountain music news newspaper nuclear office oil opera paper patrol peace peasant pension petrol petroleum pharmacy port "
        "postal power press prison property public radio rail railroad railway refinery relief rescue rice riot rubber rural "
        "sanitation school sea security shipyard sports state steel store street strike student sugar supply tannery tax taxi tea "
        "teacher telecom telecommunications television textile timber tobacco tourism tourist town trade traffic transit transport "
        "travel truck tv underground union university urban utility village war water welfare wheat youth women women's "
        "paramilitary guerrilla guerilla rebel separatist nationalist communist socialist islamist muslim moslem christian jewish "
        "catholic orthodox shiite sunni leftist rightist dissident resistance secessionist loyalist marxist maoist fundamentalist "
        "extremist radical conservative liberal democratic revolutionary royalist republican independence reform tribal naval "
        "navy ground aerial elite special regular combat tank artillery infantry helicopter fighter missile undercover plainclothes "
        "diplomatic consular civilian private independent unarmed wounded injured retired veteran striking unemployed jobless "
        "displaced homeless landless undocumented captured stranded disabled elderly pregnant illegal asylum"
    ),
    former=split("former then ex late ousted deputy elected next"),
    copulas=split("is was are were became becomes become remains remained be being been as named elected appointed"),
    after_head=split("elect designate"),
    demonym_first=True,
    possessive="s",
    of=split("of"),
    conjunctions=split("and or"),
    place_prepositions=split(
        "in at to from near into across around outside inside through toward towards throughout within above beyond off via "
        "onto over beneath"
    ),
    weak_place_prepositions=split("to"),
    city_prepositions=split("in at to from near into outside"),
    sure_place_prepositions=split("in near at"),
    town_prepositions=split("in at near from into outside around across to"),
    region_prepositions=split("in near from into outside around across throughout"),
    place_kinds=split("city town village island port airport region province district outskirts suburb base"),
    place_phrases=split(
        "city town village island port airport region province district streets centre center outskirts suburb suburbs "
        "north south east west mayor residents battle siege summit treaty university hospital bishop museum capital skies "
        "heart coast shores agreement part parts accords"
    ),
    after_country=split("that which who with where whose house houses club music side state wide code"),
    actor_prepositions=split("against with by between for on under among upon per without despite"),
    prepositions=split(
        "in at to from near into across around outside inside through toward towards throughout within above beyond off via "
        "over of against with by between for on under among without despite after before during about since until"
    ),
    giving=split(
        "deliver delivered deliveries give gave given sell sold sale sales supply supplied supplies send sent provide "
        "provided support aid assistance threat threats warning warned message response reply appeal offer offered pledge "
        "pledged promise promised lend lent grant granted loyal hostile opposed close according belong belongs return ceded "
        "cede exports weapons arms concession concessions answer attributed talk talked spoke speaking write writes wrote "
        "written letter"
    ),
    place_objects=split(
        "leave left leaving leaves reach reached visit visits visited visiting strike struck hit hits shell shelled bomb "
        "bombed capture captured seize besiege besieged flee fled quit enter entered seized retake retook recaptured shook "
        "rocked toured touring tour attacked attack flattened liberated"
    ),
    acted_suffixes=("tion", "sion", "ment", "ments", "ance", "ence", "ity", "ism", "tions", "ances"),
    acted=split(
        "missiles missile leader leaders government regime refusal support veto strikes strike part ally allies authorities "
        "help aid decision policy threats threat troops soldiers army forces behalf project programme program plans speech "
        "view views eyes name offer proposal call demand demands"
    ),
    generations={"sr": "elder", "senior": "elder", "jr": "younger", "junior": "younger"},
    titles={
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "dr": "",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "sen": "",
        "gov": "",
        "gen": "",
        "sheikh": "m",
    },
    particles=split("de du von van der den da dos di al el ben bin ibn abu la le bint"),
    saying=split(
        "said says told added stated declared announced insisted warned argued replied noted explained confirmed denied "
        "admitted promised tweeted wrote claimed suggested stressed"
    ),
    pronouns={
        "he": Pronoun("m", "s"),
        "she": Pronoun("f", "s"),
        "they": Pronoun("", "p"),
        "him": Pronoun("m", "s", subject=False),
        "them": Pronoun("", "p", subject=False),
        "it": Pronoun("", "s", "neuter"),
        "i": Pronoun("", "s", "speaker"),
    },
    clause_openers=split(
        "and but when while after before that as if because weekend week month year monday tuesday wednesday thursday "
        "friday saturday sunday"
    ),
    inactive=split(
        "is was were be been being will would may might can could has had does did s takes took ends ended comes came "
        "follows followed"
    ),
    adjectival=split("official general chief expert suspect deputy officer criminal member senior leader"),
    verbs_after=split(
        "has had have is was were are will would could may might should must can said says told tells who whom whose that "
        "which did does do also then now later went came met made took gave left died signed called warned asked urged "
        "denied announced confirmed arrived visited spoke added"
    ),
    not_places=split(
        "resolution operation article chapter christmas easter ramadan parliament congress english french russian arabic "
        "december january february march april may june july august september october november monday tuesday wednesday "
        "thursday friday saturday sunday he she it they we i you his her"
    ),
    impersonal=split(
        "rained snowed seems seemed appears appeared likely unlikely possible impossible clear unclear hoped expected believed"
    ),
    last_named={"the latter": Pronoun("", "s")},
    subordinators=split("that whether"),
    event_nouns=split(
        "strike strikes airstrike airstrikes veto withdrawal attack attacks invasion offensive annexation visit summit "
        "election elections raid raids bombing shelling intervention exercises drills sanctions refusal response incursion "
        "operation operations occupation blockade embargo ultimatum referendum primary vote denial proposal decision aid "
        "support pullout retaliation mediation test launch counteroffensive missile "
        "riot riots protests march marches demonstration demonstrations rally rallies uprising revolt unrest boycott assault "
        "assaults bombardment bombings ambush incursions clashes ceasefire truce deployment patrols manoeuvres maneuvers drill "
        "exercise withdrawals retreat concession concessions amnesty pardon apology offer offers proposals demands demand request "
        "requests appeal appeals warning warnings threats threat accusations accusation complaint condemnation criticism inquiry "
        "investigation pledge promise talks negotiations visits airdrop airlift embargoes tariffs expulsion expulsions crackdown "
        "curfew siege seizure vetoes coup genocide massacre kidnapping takeover advance walkout"
    ),
    not_names=split(
        "can, nam, ai, coe, the bloc, nice, tours, reading, mobile, male, sucre, roseau, split, ad, ac, mps, meps, ms, rsf, "
        "e 3, p 5, can, alba, amnesty, quad, channel, canton, valletta xx, victoria, kingston, georgetown, hamilton"
    ),
    not_surnames=split(
        "may rice brown major ban park moon abe king straw hunt cook wallace castle li wang yang hu wen chen jiang ri pak "
        "kang chung silva martin costa michel philippe david jean francis charles simon thomas hassan ali mohamed ahmed "
        "ibrahim hussein salman singh sharif gore hague baker bush carter barak kan noda aso suga khan ma young law best "
        "chan sall duda pence"
    )
    - split("bush carter pence"),
    not_opening=split(
        "the a an this that these those his her its their he she it they we you i but and or nor if when while as in at to "
        "from by for with on of after before since until monday tuesday wednesday thursday friday saturday sunday yesterday "
        "today tomorrow however although despite according meanwhile still yet then now there here what who how why where "
        "will would could should may might must can had has have was were is are last next"
    ),
    also=ALSO,
    weekdays_months=split(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december"
    ),
    determined=split("victoria, jordan xx"),
)
