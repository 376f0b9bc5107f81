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

    kind: `v` active with avoir, `e` active with être, `p` passive; with "se", `r` where the verb has it by nature,
    `o` where it means each other, `m` where it makes a passive; tense: one of
    FRENCH_TENSES, or compound (pc, pqp, condpast, futpast); agree: gender and number of the subject,
    or its number alone where gender plays no part.
    """
    number, gendered = agree[-1], agree if len(agree) == 2 else "m" + agree
    simple = _COMPOUND.get(tense)
    part = participle(forms[10], gendered)
    if kind == "p":
        been = (
            f"aux:tense={_auxiliary('avoir', simple, number)} aux:pass=été/être/AUX/pp"
            if simple
            else f"aux:pass={_auxiliary('être', tense, number)}"
        )
        return f"{been} {part}/{lemma}/VERB/pass{gendered}"
    clitic = {"r": "expl:pv=se ", "o": "obj=se ", "m": "expl:pass=se "}.get(kind, "")
    if not simple:
        return f"{clitic}{forms[2 * FRENCH_TENSES.index(tense) + (number == 'p')]}/{lemma}/VERB/{tense}3{number}"
    if kind == "v":
        return f"aux:tense={_auxiliary('avoir', simple, number)} {forms[10]}/{lemma}/VERB/ppms"
    return f"{clitic}aux:tense={_auxiliary('être', simple, number)} {part}/{lemma}/VERB/pp{gendered}"


def english(lemma: str, irregular: Mapping[str, str]) -> list[str]:
    """Third person present, past, past participle and -ing form."""
    if lemma in irregular:
        return irregular[lemma].split()
    bare = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma[:-1] + "ies", lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return [third, bare + "ed", bare + "ed", bare + "ing"]


_HAVE = {("perf", "s"): "has", ("perf", "p"): "have", ("plup", "s"): "had", ("plup", "p"): "had"}
_BE = {("pres", "s"): "is", ("pres", "p"): "are", ("past", "s"): "was", ("past", "p"): "were"}
_MODAL = {"fut": "will", "cond": "would"}
_FINITE = {"perf": "pres", "plup": "past", "pres": "pres", "past": "past"}


def english_phrase(lemma: str, forms: list[str], kind: str, tense: str, agree: str) -> str:
    """A finite verb with its auxiliaries; kind: `v` active, `p` passive; tense: pres, past, perf, plup, fut, cond."""
    part = f"{forms[2]}/{lemma}/VERB/{'pass' if kind == 'p' else 'pp'}"
    if tense in _MODAL:
        modal = f"aux={_MODAL[tense]}/{_MODAL[tense]}/AUX/modal"
        return f"{modal} aux:pass=be/be/AUX/inf {part}" if kind == "p" else f"{modal} {lemma}/{lemma}/VERB/inf"
    code = f"{_FINITE[tense]}3{agree[-1]}"
    if (tense, agree[-1]) in _HAVE:
        been = "aux:pass=been/be/AUX/pp " if kind == "p" else ""
        return f"aux={_HAVE[tense, agree[-1]]}/have/AUX/{code} {been}{part}"
    if kind == "p":
        return f"aux:pass={_BE[tense, agree[-1]]}/be/AUX/{code} {part}"
    form = forms[1] if tense == "past" else forms[0] if agree[-1] == "s" else lemma
    return f"{form}/{lemma}/VERB/{code}"
