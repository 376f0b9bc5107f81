"""Verb forms as words of the bracket notation: `aux:tense=a/avoir/AUX/pres3s déclaré/déclarer/VERB/ppms`.

Only the third person is made, and only the tenses of press prose. French regular verbs end in -er;
whatever deviates is listed in the data file, ten finite forms and the past participle.
"""

from __future__ import annotations

from collections.abc import Mapping

FRENCH_TENSES = ("pres", "impf", "past", "fut", "cond")
_AUX = {
    "avoir": "a ont avait avaient eut eurent aura auront aurait auraient".split(),
    "être": "est sont était étaient fut furent sera seront serait seraient".split(),
}
_COMPOUND = {"pc": "pres", "pqp": "impf", "condpast": "cond", "futpast": "fut"}


def french(lemma: str, irregular: Mapping[str, str]) -> list[str]:
    """Ten finite forms (tense by tense, singular then plural) and the masculine past participle."""
    if lemma in irregular:
        return irregular[lemma].split()
    stem = lemma[:-2]
    soft = {"c": stem[:-1] + "ç", "g": stem + "e"}.get(stem[-1], stem)
    present, imperfect, past = [stem + "e", stem + "ent"], [soft + "ait", soft + "aient"], [soft + "a", stem + "èrent"]
    return [*present, *imperfect, *past, *(lemma + end for end in ("a", "ont", "ait", "aient")), stem + "é"]


def participle(masculine: str, agree: str) -> str:
    """The past participle for `ms`, `fs`, `mp` or `fp`."""
    form = masculine + ("e" if agree[0] == "f" else "")
    return form + ("s" if agree[1] == "p" and not form.endswith("s") else "")


def _auxiliary(lemma: str, tense: str, number: str) -> str:
    return f"{_AUX[lemma][2 * FRENCH_TENSES.index(tense) + (number == 'p')]}/{lemma}/AUX/{tense}3{number}"


def french_phrase(lemma: str, forms: list[str], kind: str, tense: str, agree: str) -> str:
    """A finite verb with its auxiliaries.

    kind: `v` active with avoir, `e` active with être, `r` reflexive, `p` passive; tense: one of
    FRENCH_TENSES, or compound (pc, pqp, condpast, futpast); agree: gender and number of the subject,
    or its number alone where gender plays no part.
    """
    number, gendered = agree[-1], agree if len(agree) == 2 else "m" + agree
    simple = _COMPOUND.get(tense)
    part = participle(forms[10], gendered)
    if kind == "p":
        been = f"aux:tense={_auxiliary('avoir', simple, number)} aux:pass=été/être/AUX/pp" if simple else f"aux:pass={_auxiliary('être', tense, number)}"
        return f"{been} {part}/{lemma}/VERB/pass{gendered}"
    clitic = "expl:pv=se " if kind == "r" else ""
    if not simple:
        return f"{clitic}{forms[2 * FRENCH_TENSES.index(tense) + (number == 'p')]}/{lemma}/VERB/{tense}3{number}"
    if kind == "v":
        return f"aux:tense={_auxiliary('avoir', simple, number)} {forms[10]}/{lemma}/VERB/ppms"
    return f"{clitic}aux:tense={_auxiliary('être', simple, number)} {part}/{lemma}/VERB/pp{gendered}"
