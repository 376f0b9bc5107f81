"""English mentions by example: whole phrases, so that what is not marked must not be read."""

from __future__ import annotations

import pytest
from mentions_marked import expected, read

STATES = [
    "[Norway](state:NOR@NOR) and [Denmark](state:DNK@DNK) share a border at sea.",
    "[The United States](state:USA@USA) and [the Netherlands](state:NLD@NLD) agreed.",
    "The [Iran](state:IRN@IRN) deal is dead.",
    "A [US](state:USA@USA) base was hit; they told us so.",
    "[Turkey](state:TUR@TUR) and [South Korea](state:KOR@KOR) vote on Sunday.",
    "It rained all day.",
]
PLACES = [
    "[Tokyo](state:JPN@JPN) protested; crowds in [Tokyo](place:@JPN) cheered.",
    "[Moscow](state:RUS@RUS)'s refusal angered [Ankara](state:TUR@TUR).",
    "[London](state:GBR@GBR) delivered tanks to [Kyiv](state:UKR@UKR).",
    "Trains run to [Kyiv](place:@UKR).",
    "Shells fell near [Aleppo](place:@SYR).",
    "Talks with [Beijing](state:CHN@CHN) failed.",
    "A tanker left [the Strait of Hormuz](place:).",
    "The [Vienna](place:@AUT) accord of 2015 still stands.",
    "A blast shook [Baghdad](place:@IRQ)'s airport.",
    "The summit in [Singapore](place:@SGP) ended.",
    "They met under Resolution 2231 in May.",
]
ORGANISATIONS = [
    "[NATO](organisation:NATO) and [the UN](organisation:UNO) condemned it.",
    "[The Pentagon](organisation:USA@USA) confirmed the strike.",
    "[The French army](organisation:FRA@FRA) moved in.",
    "[The Indonesian parliament](organisation:IDN@IDN) voted.",
    "[Israel's army](organisation:ISR@ISR) withdrew.",
    "[Congress](organisation:USA@USA) is split.",
    "It can wait and we may go.",
]
BODIES = [
    "[The International Labor Office](organisation:ILO) ([ILO](organisation:ILO)) objects. [The ILO](organisation:ILO) waits.",
    "[The Lakeside Water Agency](organisation:) ([LWA](organisation:)) is late. [The agency](organisation:) hired.",
    "[The company Zentrix](organisation:) grows in spring. [The company](organisation:) hired.",
    "[The University of Lakeside](organisation:) sues its neighbour. The company car is red.",
]
PERSONS = [
    "[Xi Jinping](person:xi-jinping@CHN) met [Olaf Scholz](person:olaf-scholz@DEU) on Friday.",
    "[Mr Putin](person:vladimir-putin@RUS) and [Ms Merkel](person:angela-merkel@DEU) spoke.",
    "[President Erdogan](person:recep-tayyip-erdogan@TUR) listened.",
    "[U.S. President Joe Biden](person:joe-biden@USA) left.",
    "[Geraldine Okafor](person:geraldine-okafor), 41, testified. [Okafor](person:geraldine-okafor) wept.",
    "[North Korea's leader Kim Jong Un](person:kim-jong-un@PRK) smiled.",
    "Brown bread and rice may help in May.",
]
OFFICES = [
    "[The French president](role:emmanuel-macron@FRA) and [the British prime minister](role:rishi-sunak@GBR) dined.",
    "[The NATO chief](role:jens-stoltenberg@NATO) insisted.",
    "[Iran's supreme leader](role:ali-khamenei@IRN) spoke.",
    "[The pope](role:pope-francis@VAT) prayed.",
    "[The former Brazilian president](role:@BRA) stands trial.",
    "[A Greek minister](role:@GRC) quit.",
    "[The Russian foreign minister](role:sergey-lavrov@RUS), [Sergei Lavrov](person:sergey-lavrov@RUS), flew home.",
    "The head of [Iran](state:IRN@IRN)'s space programme resigned.",
]
GROUPS = [
    "[Kenya](state:KEN@KEN) grows tea. The east of [the country](state:KEN@KEN) lacks water.",
    "[Kenya](state:KEN@KEN) is the country that changed, and the country house burnt.",
    "[Protesters](group:) marched and [gunmen](group:) fled.",
    "The fire killed [three people](group:).",
    "[Ukrainian forces](group:UKR@UKR) advanced.",
    "[Joe Biden](person:joe-biden@USA) met [Xi Jinping](person:xi-jinping@CHN). [The two men](group:joe-biden+xi-jinping) talked.",
    "[Thousands of protesters](group:) gathered.",
    "[Palestinians](group:@PSE) mourned, [300 Ghanaians](group:@GHA) waited.",
    "[Greek and Turkish officials](group:GRC+TUR) dined; [the foreign ministers of Chile and Bolivia](group:CHL+BOL) left.",
    "[Greek taxi drivers](group:@GRC) marched, [two student leaders](group:) spoke.",
    "[Soldiers](group:) fled. The nurses waited, [Polish nurses](group:@POL) struck.",
    "[Israeli jets](group:ISR@ISR) and [Turkish police](organisation:TUR@TUR) waited; [two tanks](group:) burned.",
    "[Irish border police](organisation:IRL@IRL) met [a Danish missionary](role:@DNK).",
    "[Bosnian Serbs](group:@BIH) and [Kenyan students](group:@KEN) marched past the Greeks Hotel.",
]
PRONOUNS = [
    "[Joe Biden](person:joe-biden@USA) met [Angela Merkel](person:angela-merkel@DEU). "
    "[She](pronoun:angela-merkel@DEU) thanked [him](pronoun:joe-biden@USA).",
    "[Norway](state:NOR@NOR) waited; on Friday [it](pronoun:NOR@NOR) signed.",
    "The vase fell and it broke.",
    "[Norway](state:NOR@NOR) drafted a text and it was adopted.",
]
EVENTS = [
    "A [Russian](state:RUS@RUS) strike killed nobody.",
    "Russian bread and Greek salad are popular.",
]


@pytest.mark.parametrize(
    "marked",
    [*STATES, *PLACES, *ORGANISATIONS, *BODIES, *PERSONS, *OFFICES, *GROUPS, *PRONOUNS, *EVENTS],
    ids=lambda m: expected(m)[0][:60],
)
def test_english_mentions(marked: str) -> None:
    assert read(marked, "en", "2023-03-15") == expected(marked)[1]
