"""What becomes of an act: nothing denied, thought of or still to come is ever told as done."""

from __future__ import annotations

from datetime import date

import pytest

from filrouge.model.article import Article
from filrouge.model.event import EventMention
from filrouge.model.interval import Interval
from filrouge.pipeline import annotate

DAY = date(2024, 5, 15)


def acts(text: str, language: str, day: date | None = DAY) -> tuple[EventMention, ...]:
    article = Article(
        uri="a",
        body_text=text,
        language=language,
        firstcreated=day.isoformat() if day else None,
        interval=Interval.of_day(day) if day else None,
    )
    return next(iter(annotate([article]))).events


# (language, types of the inner act): a sentence a line, none of which tells that act as done.
NOT_DONE = {
    ("fr", "CONSULT"): """
Emmanuel Macron n'a pas rencontré Vladimir Poutine mardi.
Emmanuel Macron n'a jamais rencontré Kim Jong-un.
Emmanuel Macron n'a rencontré aucun ministre à Moscou mardi.
Les deux présidents ne se sont pas rencontrés à Vienne.
Vladimir Poutine ne s'est jamais rendu à Kiev.
Emmanuel Macron pourrait rencontrer Vladimir Poutine à Vienne.
Emmanuel Macron doit rencontrer Vladimir Poutine jeudi à Vienne.
Emmanuel Macron rencontrera Vladimir Poutine jeudi à Vienne.
Emmanuel Macron va rencontrer Vladimir Poutine à Vienne.
Emmanuel Macron aurait rencontré Vladimir Poutine à Vienne mardi.
Sans cette tempête, Emmanuel Macron aurait rencontré Vladimir Poutine à Vienne.
Si Emmanuel Macron rencontre Vladimir Poutine, il parlera de paix.
Emmanuel Macron a refusé de rencontrer Vladimir Poutine mardi.
Emmanuel Macron a promis de rencontrer Vladimir Poutine.
Emmanuel Macron a renoncé à rencontrer Vladimir Poutine.
Emmanuel Macron a décidé de rencontrer Vladimir Poutine.
Emmanuel Macron veut rencontrer Vladimir Poutine.
Emmanuel Macron souhaite revoir Vladimir Poutine.
Emmanuel Macron espère rencontrer Vladimir Poutine jeudi.
Emmanuel Macron s'apprête à rencontrer Vladimir Poutine.
Emmanuel Macron est prêt à rencontrer Vladimir Poutine.
Emmanuel Macron a-t-il rencontré Vladimir Poutine ?
Emmanuel Macron est parti sans rencontrer Vladimir Poutine.
Donald Trump a proposé de rencontrer Kim Jong-un.
Une rencontre entre Donald Trump et Kim Jong-un est prévue en juin.
Donald Trump a annulé le sommet avec Kim Jong-un.
Le sommet entre Donald Trump et Kim Jong-un a été annulé.
Une rencontre entre Donald Trump et Kim Jong-un est possible.
L'éventuelle rencontre entre Donald Trump et Kim Jong-un inquiète Séoul.
Aucune rencontre entre Donald Trump et Kim Jong-un n'a eu lieu.
La rencontre entre Donald Trump et Kim Jong-un n'a pas eu lieu.
Donald Trump n'a pas l'intention de rencontrer Kim Jong-un.
Il est peu probable que Donald Trump rencontre Kim Jong-un.
Donald Trump a failli rencontrer Kim Jong-un mardi.
Emmanuel Macron rêve de rencontrer Vladimir Poutine.
Emmanuel Macron n'a ni rencontré ni appelé Vladimir Poutine.
Emmanuel Macron devait rencontrer Vladimir Poutine mardi.
Emmanuel Macron n'a pas pu rencontrer Vladimir Poutine.
Emmanuel Macron a pu rencontrer Vladimir Poutine.
Moscou interdit à Emmanuel Macron de rencontrer Alexeï Navalny.
Au lieu de rencontrer Vladimir Poutine, Emmanuel Macron a écrit à Olaf Scholz.
La Russie dit vouloir rencontrer Emmanuel Macron.
Emmanuel Macron aimerait rencontrer Vladimir Poutine.
Une rencontre entre Emmanuel Macron et Vladimir Poutine aura lieu jeudi.
Une rencontre entre Emmanuel Macron et Vladimir Poutine pourrait avoir lieu jeudi.
Emmanuel Macron a évoqué une rencontre avec Vladimir Poutine.
Emmanuel Macron a exclu toute rencontre avec Vladimir Poutine.
Emmanuel Macron a refusé une rencontre avec Vladimir Poutine.
Emmanuel Macron a proposé une rencontre à Vladimir Poutine.
Emmanuel Macron a reporté sa rencontre avec Vladimir Poutine.
Pour rencontrer Vladimir Poutine, Emmanuel Macron attend un signe.
Le 30 mai 2024, Emmanuel Macron rencontre Vladimir Poutine à Vienne.
Emmanuel Macron et Vladimir Poutine se rencontrent jeudi prochain à Vienne.
Emmanuel Macron se rendra en Chine en 2025.
Vladimir Poutine ne veut pas rencontrer Emmanuel Macron.
Il n'y a pas eu de rencontre entre Emmanuel Macron et Vladimir Poutine.
Emmanuel Macron n'a pas tenu de sommet avec Vladimir Poutine.
""",
    ("fr", "SUPPORT AGREE"): """
La France et l'Allemagne n'ont signé aucun accord mardi.
Ni la France ni l'Allemagne n'ont signé l'accord mardi.
La France a échoué à signer un accord avec la Chine.
La France prévoit de signer un accord avec la Chine.
Emmanuel Macron a quitté Vienne sans que la France ait signé l'accord.
Donald Trump a appelé la Russie à signer l'accord.
Emmanuel Macron refuse que la France signe l'accord.
La Russie a empêché la France de signer l'accord.
Loin d'avoir signé l'accord, la France a quitté la table.
La Russie n'a pas refusé de signer l'accord.
La France devrait signer l'accord.
La France est censée signer l'accord mardi.
Si la France signait l'accord, la Chine le signerait.
Faute d'accord entre la France et la Chine, la réunion est close.
Il n'y a pas eu d'accord entre la France et la Chine.
Rien n'a été signé par la France mardi.
""",
    ("fr", "ASSAULT"): """
La France n'a pas été frappée par la Russie mardi.
Washington n'a plus bombardé la Syrie depuis 2019.
Personne n'a attaqué Paris.
La Russie aurait bombardé la Syrie lundi.
Si la Russie avait attaqué l'Ukraine, la France aurait réagi.
Donald Trump a menacé de bombarder l'Iran.
La France a accusé la Russie d'avoir bombardé Paris.
La Russie a nié avoir bombardé Paris.
La Russie dément avoir attaqué la Géorgie.
La France envisage de bombarder la Syrie.
La Russie a-t-elle bombardé la Syrie mardi ?
La menace d'une attaque de la Russie contre la Géorgie grandit.
Si Donald Trump avait bombardé l'Iran, Moscou aurait protesté.
La Russie attaquerait la Géorgie, selon Paris.
Paris craint que la Russie attaque la Géorgie.
Paris doute que la Russie ait attaqué la Géorgie.
Il est faux que la Russie ait attaqué la Géorgie.
Que la Russie attaque la Géorgie serait une erreur.
En cas d'attaque de la Russie contre la Géorgie, Paris réagira.
Paris se demande si la Russie a attaqué la Géorgie.
À moins que la Russie attaque la Géorgie, Paris se taira.
Paris a agi avant que la Russie attaque la Géorgie.
Tout se passe comme si la Russie avait attaqué la Géorgie.
La Russie est soupçonnée d'avoir attaqué la Géorgie.
La Russie semble avoir attaqué la Géorgie.
La Russie n'exclut pas d'attaquer la Géorgie.
La Russie n'a pas nié avoir attaqué la Géorgie.
L'attaque de la Russie contre la Géorgie a été évitée.
La tentative d'attentat à Paris en 2015 a échoué.
L'attentat déjoué à Paris en 2015 visait Emmanuel Macron.
La Géorgie aurait été attaquée par la Russie lundi.
La Géorgie n'aurait pas été attaquée par la Russie.
La Chine reproche à la Russie d'avoir attaqué la Géorgie.
Même si la Russie attaque la Géorgie, Paris se taira.
La Russie ne menace pas d'attaquer la Géorgie.
""",
    ("fr", "RETREAT"): """
Donald Trump a exigé que l'Iran libère Paul Martin.
Donald Trump a demandé à la Russie de libérer Paul Martin.
Il faut que la Russie libère Paul Martin.
Pourvu que la Russie libère Paul Martin.
À condition que la Russie libère Paul Martin, Paris signera l'accord.
Jusqu'à ce que la Russie libère Paul Martin, Paris se taira.
""",
    ("fr", "AGREE"): """
Le sommet s'est achevé sans accord entre la France et la Chine.
""",
    ("en", "CONSULT"): """
Joe Biden did not meet Vladimir Putin on Tuesday.
Joe Biden never met Kim Jong Un.
Joe Biden didn't meet Vladimir Putin on Tuesday.
Joe Biden may meet Vladimir Putin in Vienna.
Joe Biden might have met Vladimir Putin in Vienna.
Joe Biden could meet Vladimir Putin in Vienna on Thursday.
Joe Biden should meet Vladimir Putin.
Joe Biden will meet Vladimir Putin in Vienna on Thursday.
Joe Biden is going to meet Vladimir Putin in Vienna.
Joe Biden is to meet Vladimir Putin in Vienna.
Joe Biden would meet Vladimir Putin in Vienna.
Joe Biden would have met Vladimir Putin without the storm.
If Joe Biden meets Vladimir Putin, he will talk about peace.
Joe Biden refused to meet Vladimir Putin on Tuesday.
Joe Biden promised to meet Vladimir Putin.
Joe Biden decided to meet Vladimir Putin.
Joe Biden wants to meet Vladimir Putin.
Joe Biden hopes to meet Vladimir Putin on Thursday.
Joe Biden is ready to meet Vladimir Putin.
Did Joe Biden meet Vladimir Putin on Tuesday?
Joe Biden left without meeting Vladimir Putin.
Donald Trump offered to meet Kim Jong Un.
A meeting between Donald Trump and Kim Jong Un is planned for June.
Donald Trump cancelled the summit with Kim Jong Un.
Donald Trump called off the summit with Kim Jong Un.
The summit between Donald Trump and Kim Jong Un was cancelled.
A meeting between Donald Trump and Kim Jong Un is possible.
The meeting between Donald Trump and Kim Jong Un did not take place.
No meeting between Donald Trump and Kim Jong Un took place.
Donald Trump has no intention of meeting Kim Jong Un.
Donald Trump nearly met Kim Jong Un on Tuesday.
Joe Biden was unable to meet Vladimir Putin.
Joe Biden could not meet Vladimir Putin.
Joe Biden was expected to meet Vladimir Putin on Tuesday.
Joe Biden was supposed to meet Vladimir Putin on Tuesday.
Joe Biden hardly met Vladimir Putin.
It is unlikely that Joe Biden met Vladimir Putin.
Joe Biden wished he had met Vladimir Putin.
Joe Biden met no minister in Moscow.
Joe Biden met nobody in Moscow.
Joe Biden would like to meet Vladimir Putin.
Joe Biden had hoped to meet Vladimir Putin on Tuesday.
Joe Biden won't meet Vladimir Putin.
Joe Biden hasn't met Vladimir Putin.
Joe Biden cannot meet Vladimir Putin.
Joe Biden should have met Vladimir Putin.
Joe Biden must have met Vladimir Putin.
Joe Biden ruled out a meeting with Vladimir Putin.
Joe Biden proposed a meeting with Vladimir Putin.
Joe Biden postponed his meeting with Vladimir Putin.
Joe Biden rejected a meeting with Vladimir Putin.
Joe Biden is due to meet Vladimir Putin on Thursday.
Joe Biden meets Vladimir Putin in Vienna next Thursday.
There was no meeting between Joe Biden and Vladimir Putin.
Joe Biden left Vienna without having met Vladimir Putin.
Joe Biden called for a meeting with Vladimir Putin.
On 30 May 2024, Joe Biden meets Vladimir Putin in Vienna.
Joe Biden almost met Vladimir Putin on Tuesday.
Joe Biden has never visited Cuba.
Cuba was never visited by Joe Biden.
""",
    ("en", "SUPPORT AGREE"): """
Joe Biden has not signed the agreement with China.
No agreement was signed by France and China on Tuesday.
Neither France nor Germany signed the treaty on Tuesday.
France failed to sign the agreement with China.
France plans to sign an agreement with China.
Donald Trump urged Russia to sign the agreement.
Russia prevented France from signing the agreement.
Far from signing the agreement, France left the table.
France signed no agreement with China on Tuesday.
There was no agreement between France and China on Tuesday.
""",
    ("en", "ASSAULT"): """
France was not attacked by Russia on Tuesday.
Nobody attacked Paris.
If Russia had attacked Georgia, France would have protested.
Had Russia attacked Georgia, France would have protested.
Donald Trump threatened to bomb Iran.
France accused Russia of bombing Paris.
Russia denied bombing Paris.
Russia denied that it had attacked Georgia.
Russia denied having attacked Georgia.
France is considering bombing Syria.
Has Russia attacked Georgia?
The threat of an attack by Russia on Georgia grows.
Russia reportedly attacked Georgia on Monday.
Russia allegedly bombed Georgia on Monday.
Paris fears that Russia will attack Georgia.
Paris doubts that Russia attacked Georgia.
It is false that Russia attacked Georgia.
Russia stopped short of attacking Georgia.
In the event of an attack by Russia on Georgia, Paris will react.
Paris asked whether Russia attacked Georgia.
In case Russia attacks Georgia, Paris will react.
Russia is said to have attacked Georgia.
Russia appears to have attacked Georgia.
Russia is suspected of attacking Georgia.
A planned attack by Russia on Georgia was averted.
It is possible that Russia attacked Georgia.
Perhaps Russia attacked Georgia.
Russia probably attacked Georgia on Monday.
Russia neither attacked nor bombed Georgia.
Were Russia to attack Georgia, Paris would react.
Should Russia attack Georgia, Paris would react.
Moscow says it did not attack Georgia.
Moscow rejected claims that it attacked Georgia.
Paris acted as if Russia had attacked Georgia.
Even if Russia attacks Georgia, Paris will stay calm.
""",
    ("en", "RETREAT"): """
Unless Russia releases Paul Martin, France will impose sanctions.
Donald Trump demanded that Iran release Paul Martin.
Donald Trump asked Russia to release Paul Martin.
Russia must release Paul Martin.
Paris will wait until Russia releases Paul Martin.
Washington demands that Russia release Paul Martin.
Russia has yet to release Paul Martin.
If only Russia had released Paul Martin.
""",
    ("en", "AGREE"): """
The summit ended without an agreement between France and China.
""",
    ("fr", "COERCE"): """
Personne n'a été arrêté mardi à Paris.
""",
}
LINES = [(language, types, text) for (language, types), lines in NOT_DONE.items() for text in lines.strip().splitlines()]


@pytest.mark.parametrize(("language", "types", "text"), LINES, ids=[text for *_, text in LINES])
def test_not_told_as_done(language: str, types: str, text: str) -> None:
    told = [(e.text, e.status) for e in acts(text, language) if e.type in types.split() and not e.anaphoric]
    assert "actual" not in [status for _, status in told], told


# (language, sentence, words of the act, type, status)
STATUS = [
    ("fr", "Emmanuel Macron n'a pas rencontré Vladimir Poutine mardi.", "a pas rencontré", "CONSULT", "denied"),
    ("fr", "Emmanuel Macron n'a rencontré aucun ministre à Moscou mardi.", "a rencontré", "CONSULT", "denied"),
    ("fr", "Ni la France ni l'Allemagne n'ont signé l'accord mardi.", "ont signé", "SUPPORT", "denied"),
    ("fr", "Personne n'a attaqué Paris.", "a attaqué", "ASSAULT", "denied"),
    ("fr", "Emmanuel Macron pourrait rencontrer Vladimir Poutine à Vienne.", "rencontrer", "CONSULT", "hypothetical"),
    ("fr", "Emmanuel Macron rencontrera Vladimir Poutine jeudi à Vienne.", "rencontrera", "CONSULT", "planned"),
    ("fr", "Emmanuel Macron doit rencontrer Vladimir Poutine jeudi à Vienne.", "rencontrer", "CONSULT", "planned"),
    ("fr", "La Russie aurait bombardé la Syrie lundi.", "aurait bombardé", "ASSAULT", "hypothetical"),
    ("fr", "Emmanuel Macron a refusé de rencontrer Vladimir Poutine mardi.", "rencontrer", "CONSULT", "denied"),
    ("fr", "Emmanuel Macron a promis de rencontrer Vladimir Poutine.", "rencontrer", "CONSULT", "planned"),
    ("fr", "Donald Trump a menacé de bombarder l'Iran.", "bombarder", "ASSAULT", "hypothetical"),
    ("fr", "Donald Trump a exigé que l'Iran libère Paul Martin.", "libère", "RETREAT", "hypothetical"),
    ("fr", "La France a accusé la Russie d'avoir bombardé Paris.", "avoir bombardé", "ASSAULT", "hypothetical"),
    ("fr", "La Russie a nié avoir bombardé Paris.", "avoir bombardé", "ASSAULT", "denied"),
    ("fr", "La France a échoué à signer un accord avec la Chine.", "signer", "SUPPORT", "denied"),
    ("fr", "Il est probable que la Russie attaque la Géorgie.", "attaque", "ASSAULT", "hypothetical"),
    ("fr", "Il est faux que la Russie ait attaqué la Géorgie.", "ait attaqué", "ASSAULT", "denied"),
    ("fr", "Donald Trump a annulé le sommet avec Kim Jong-un.", "sommet", "CONSULT", "denied"),
    ("fr", "Le sommet entre Donald Trump et Kim Jong-un a été annulé.", "sommet", "CONSULT", "denied"),
    ("fr", "L'attaque de la Russie contre la Géorgie a été évitée.", "attaque", "ASSAULT", "denied"),
    ("fr", "Le sommet s'est achevé sans accord entre la France et la Chine.", "accord", "AGREE", "denied"),
    ("fr", "Le 30 mai 2024, Emmanuel Macron rencontre Vladimir Poutine à Vienne.", "rencontre", "CONSULT", "planned"),
    ("en", "Joe Biden did not meet Vladimir Putin on Tuesday.", "did not meet", "CONSULT", "denied"),
    ("en", "Nobody attacked Paris.", "attacked", "ASSAULT", "denied"),
    ("en", "No agreement was signed by France and China on Tuesday.", "was signed", "SUPPORT", "denied"),
    ("en", "France signed no agreement with China on Tuesday.", "signed", "SUPPORT", "denied"),
    ("en", "Joe Biden will meet Vladimir Putin in Vienna on Thursday.", "will meet", "CONSULT", "planned"),
    ("en", "Joe Biden might have met Vladimir Putin in Vienna.", "have met", "CONSULT", "hypothetical"),
    ("en", "Had Russia attacked Georgia, France would have protested.", "attacked", "ASSAULT", "hypothetical"),
    ("en", "Russia denied that it had attacked Georgia.", "had attacked", "ASSAULT", "denied"),
    ("en", "Donald Trump demanded that Iran release Paul Martin.", "release", "RETREAT", "hypothetical"),
    ("en", "Donald Trump called off the summit with Kim Jong Un.", "summit", "CONSULT", "denied"),
    ("en", "Paris fears that Russia will attack Georgia.", "will attack", "ASSAULT", "hypothetical"),
    ("en", "It is possible that Russia attacked Georgia.", "attacked", "ASSAULT", "hypothetical"),
    ("en", "Russia is attacking Georgia.", "is attacking", "ASSAULT", "ongoing"),
    ("fr", "Depuis lundi, la Russie bombarde la Syrie.", "bombarde", "ASSAULT", "ongoing"),
]

STATUS_LINES = """
fr | avaient attaqué | ASSAULT | denied | Moscou a nié que ses soldats avaient attaqué Kiev.
fr | avait attaqué | ASSAULT | denied | Moscou a démenti qu'elle avait attaqué Kiev lundi.
fr | va rencontrer | CONSULT | planned | La France va rencontrer la Chine mardi et signer l'accord.
fr | signer | SUPPORT | planned | La France va rencontrer la Chine mardi et signer l'accord.
fr | libérer | RETREAT | planned | La France a promis de retirer ses troupes et de libérer les otages.
fr | sanctionner | SANCTION | hypothetical | La France a menacé de bombarder Téhéran et de sanctionner Moscou.
fr | rencontrer | CONSULT | planned | Emmanuel Macron a promis, lors d'une longue conférence de presse donnée à Paris devant une centaine de journalistes venus du monde entier, de rencontrer Vladimir Poutine.
fr | a cependant condamné | ACCUSE | actual | La Russie a cependant condamné la France mardi.
fr | a, malgré la trêve, bombardé | ASSAULT | actual | La Russie a, malgré la trêve, bombardé Kiev lundi.
fr | a rencontré | CONSULT | actual | C'est à Vienne qu'Emmanuel Macron a rencontré Vladimir Poutine mardi.
fr | négocier | CONSULT | ongoing | Emmanuel Macron est en train de négocier avec Vladimir Poutine.
fr | rencontrer | CONSULT | hypothetical | Emmanuel Macron est sur le point de rencontrer Vladimir Poutine.
fr | rencontrer | CONSULT | hypothetical | Emmanuel Macron est prêt à rencontrer Vladimir Poutine.
fr | rencontrer | CONSULT | hypothetical | Donald Trump n'a pas l'intention de rencontrer Kim Jong-un.
fr | sanctionner | SANCTION | planned | La décision de sanctionner Moscou a été prise par Paris lundi.
fr | bombarder | ASSAULT | hypothetical | La menace de bombarder Moscou a été entendue par Paris lundi.
fr | tuant | ASSAULT | actual | La Russie a bombardé Kiev, tuant dix habitants.
fr | Accusant | ACCUSE | actual | Accusant Téhéran de tricher, Donald Trump a sanctionné l'Iran.
fr | a bombardé | ASSAULT | actual | La France a signé l'accord lorsque la Russie a bombardé Kiev.
fr | a bombardé | ASSAULT | actual | La France a sanctionné la Russie parce que Moscou a bombardé Kiev.
fr | ait libéré | RETREAT | actual | La France a sanctionné la Russie bien que Moscou ait libéré Paul Martin.
fr | a bombardé | ASSAULT | actual | La Russie, qui a bombardé Kiev lundi, nie tout crime.
fr | avait bombardé | ASSAULT | actual | Moscou a annoncé que la Russie avait bombardé Kiev lundi.
fr | a attaqué | ASSAULT | actual | Kiev affirme que la Russie a bombardé Lviv et que la Biélorussie a attaqué Odessa.
fr | libère | RETREAT | hypothetical | La France attendra que la Russie libère Paul Martin.
fr | bombarde | ASSAULT | hypothetical | La France livrera des armes pour que l'Ukraine bombarde Moscou.
fr | bombarde | ASSAULT | hypothetical | Si la Russie bombarde Kiev, la France rappelle son ambassadeur.
fr | rappelle | SANCTION | hypothetical | Si la Russie bombarde Kiev, la France rappelle son ambassadeur.
fr | rappellera | SANCTION | hypothetical | Si la Russie bombarde Kiev, la France rappellera son ambassadeur.
fr | avait bombardé | ASSAULT | hypothetical | La Russie n'a jamais dit qu'elle avait bombardé Kiev.
fr | avoir bombardé | ASSAULT | hypothetical | La Russie n'a pas confirmé avoir bombardé Kiev.
fr | menacé | THREATEN | actual | La Russie a bombardé Kiev et menacé de bombarder Lviv.
fr | bombarder | ASSAULT | hypothetical | La Russie a bombardé Kiev et menacé de bombarder Lviv.
fr | attaqué | ASSAULT | hypothetical | Selon Kiev, la Russie aurait bombardé Lviv et attaqué Odessa.
fr | attaqué | ASSAULT | denied | La Russie n'a ni bombardé Kiev ni attaqué Odessa.
fr | être signé | SUPPORT | planned | L'accord doit être signé par la France et la Chine jeudi.
fr | signer | SUPPORT | hypothetical | La France et la Chine devraient signer l'accord jeudi.
fr | soit signé | SUPPORT | hypothetical | La France cherche un accord qui soit signé par la Chine.
fr | signer | SUPPORT | denied | La France n'est pas parvenue à signer l'accord.
fr | sanctionner | SANCTION | actual | Paris a décidé lundi de sanctionner Moscou.
fr | bombarder | ASSAULT | planned | Paris a décidé lundi de bombarder Moscou.
en | sanction | SANCTION | actual | France decided on Monday to sanction Russia.
en | meeting | CONSULT | denied | Joe Biden left without meeting Vladimir Putin.
en | recalls | SANCTION | hypothetical | If Russia bombs Kyiv, France recalls its ambassador.
en | will bomb | ASSAULT | hypothetical | Unless France signs the agreement, Russia will bomb Kyiv.
en | sign | SUPPORT | planned | Joe Biden will meet Vladimir Putin on Thursday and sign the agreement.
en | sign | SUPPORT | denied | Joe Biden did not meet Vladimir Putin or sign the agreement.
en | release | RETREAT | planned | Joe Biden promised to meet Vladimir Putin and to release Paul Martin.
en | withdraw | RETREAT | hypothetical | Russia must release Paul Martin and withdraw its troops.
en | visit | CONSULT | planned | Xi Jinping to visit Russia next week
en | be signed | SUPPORT | planned | The agreement is to be signed by France and China on Thursday.
en | killing | ASSAULT | actual | Russia bombed Kyiv, killing ten soldiers.
en | Accusing | ACCUSE | actual | Accusing Iran of cheating, Donald Trump sanctioned Tehran on Tuesday.
en | visiting | CONSULT | actual | Joe Biden angered Moscow by visiting Cuba in March 2016.
en | bombed | ASSAULT | actual | France signed the agreement when Russia bombed Kyiv.
en | bombed | ASSAULT | actual | France sanctioned Russia because Moscow bombed Kyiv.
en | had released | RETREAT | actual | France sanctioned Russia although Moscow had released Paul Martin.
en | bombed | ASSAULT | actual | Russia bombed Kyiv before France signed the agreement.
en | bomb | ASSAULT | hypothetical | Russia's threat to bomb Kyiv angered Paris.
en | meet | CONSULT | hypothetical | Joe Biden is likely to meet Vladimir Putin on Thursday.
en | meet | CONSULT | planned | Joe Biden is due to meet Vladimir Putin on Thursday.
en | meet | CONSULT | actual | Joe Biden managed to meet Vladimir Putin on Tuesday.
en | met | CONSULT | actual | It was in Vienna that Joe Biden met Vladimir Putin on Tuesday.
en | attacking | ASSAULT | ongoing | Russia is bombing Kyiv and attacking Odesa.
en | had bombed | ASSAULT | hypothetical | Russia did not confirm that it had bombed Kyiv.
en | had bombed | ASSAULT | hypothetical | Russia never said it had bombed Kyiv.
en | bombed | ASSAULT | actual | Russia, which bombed Kyiv on Monday, denies any crime.
en | attacked | ASSAULT | actual | Kyiv says that Russia bombed Lviv and that Belarus attacked Odesa.
en | will sanction | SANCTION | planned | France vows it will sanction Russia.
en | meets | CONSULT | actual | May 2018: Donald Trump meets Kim Jong Un in Singapore.
"""
"""Language, words of the act, type, status, sentence: by class of scope."""
for _line in STATUS_LINES.strip().splitlines():
    _language, _words, _kind, _status, _text = _line.split(" | ")
    STATUS.append((_language, _text, _words, _kind, _status))


@pytest.mark.parametrize(("language", "text", "words", "kind", "status"), STATUS, ids=[row[1] for row in STATUS])
def test_status(language: str, text: str, words: str, kind: str, status: str) -> None:
    found = [(e.text, e.type, e.status) for e in acts(text, language)]
    assert (words, kind, status) in found


# (language, sentence, words, type, sources, targets)
DONE = [
    ("fr", "Emmanuel Macron a rencontré Vladimir Poutine à Vienne mardi.", "a rencontré", "CONSULT", "FRA RUS", ""),
    (
        "fr",
        "Emmanuel Macron et Vladimir Poutine se sont rencontrés mardi à Vienne.",
        "se sont rencontrés",
        "CONSULT",
        "FRA RUS",
        "",
    ),
    ("fr", "Emmanuel Macron rencontra Vladimir Poutine à Moscou le 3 mars 2010.", "rencontra", "CONSULT", "FRA", "RUS"),
    ("fr", "La France et la Chine ont signé un accord le 12 avril 2023.", "ont signé", "SUPPORT", "FRA CHN", ""),
    ("fr", "La Syrie a été bombardée par la Russie lundi.", "a été bombardée", "ASSAULT", "RUS", "SYR"),
    ("fr", "La Russie vient de bombarder la Syrie.", "vient de bombarder", "ASSAULT", "RUS", "SYR"),
    ("fr", "La Russie avait bombardé la Syrie en 2015.", "avait bombardé", "ASSAULT", "RUS", "SYR"),
    ("fr", "La France est parvenue à signer un accord avec la Chine mardi.", "signer", "SUPPORT", "FRA CHN", ""),
    ("fr", "Le président américain s'est rendu à Tokyo dimanche.", "s'est rendu", "CONSULT", "USA", "JPN"),
    ("fr", "La Corée du Nord a tiré un missile mardi.", "a tiré", "MOBILIZE", "PRK", ""),
    ("fr", "Barack Obama a visité Cuba en mars 2016.", "a visité", "CONSULT", "USA", "CUB"),
    ("fr", "Olaf Scholz a été reçu à l'Elysée par Emmanuel Macron mercredi.", "a été reçu", "CONSULT", "DEU", "FRA"),
    ("en", "Joe Biden met Vladimir Putin in Vienna on Tuesday.", "met", "CONSULT", "USA RUS", ""),
    ("en", "Joe Biden has met Vladimir Putin.", "has met", "CONSULT", "USA RUS", ""),
    ("en", "Georgia was attacked by Russia on Monday.", "was attacked", "ASSAULT", "RUS", "GEO"),
    ("en", "The agreement was signed by France and China on 12 April 2023.", "was signed", "SUPPORT", "FRA CHN", ""),
    ("en", "Russia had attacked Georgia in 2008.", "had attacked", "ASSAULT", "RUS", "GEO"),
    ("en", "France did sign the agreement on Tuesday.", "did sign", "SUPPORT", "FRA", ""),
    ("en", "Joe Biden visited Cuba in March 2016.", "visited", "CONSULT", "USA", "CUB"),
    ("en", "Emmanuel Macron hosted Olaf Scholz in Paris on Wednesday.", "hosted", "CONSULT", "DEU", "FRA"),
    # The present of several is the base form; a noun of the same form is no verb.
    ("en", "Kenyan leaders reject the plan of the European Union.", "reject", "REJECT", "KEN", "EUR"),
    ("en", "Dutch and Belgian ministers condemn Russia.", "condemn", "ACCUSE", "NLD BEL", "RUS"),
    # Whose the subject is does not forbid a sense that whose the object is would.
    ("en", "Syria's government criticised Lebanon on Monday.", "criticised", "ACCUSE", "SYR", "LBN"),
    ("en", "Japan delivered nearly 300 tents to Kenya on Monday.", "delivered", "AID", "JPN", "KEN"),
]


@pytest.mark.parametrize(("language", "text", "words", "kind", "sources", "targets"), DONE, ids=[row[1] for row in DONE])
def test_told_as_done(language: str, text: str, words: str, kind: str, sources: str, targets: str) -> None:
    found = {e.text: e for e in acts(text, language)}
    assert words in found
    event = found[words]
    assert (event.type, event.status) == (kind, "actual")
    assert [p.id for p in event.sources] == sources.split()
    assert [p.id for p in event.targets] == targets.split()


def test_the_words_of_a_cue_are_in_the_text() -> None:
    text = "Ni la France ni l'Allemagne n'ont signé l'accord mardi."
    (event,) = (e for e in acts(text, "fr") if e.type == "SUPPORT")
    assert [text[c.start : c.end] for c in event.modality.cues if c.field == "polarity"] == ["ni"]


def test_spans_are_exact() -> None:
    for language, _, text in LINES:
        assert all(text[e.start : e.end] == e.text for e in acts(text, language))
