"""Infinitives and participles that no operator governs: after "without", behind a noun of intention, along with the main act.

None for what no rule knows: it is not told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from filrouge.model.event import Certainty, Cue, Holder, Modality, TimeStatus
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.governors import under
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.sites import Sites

_OUTLOOKS: dict[str, tuple[Certainty, TimeStatus, bool]] = {
    "planned": ("asserted", "future", False),
    "possible": ("possible", "future", False),
    "ongoing": ("asserted", "ongoing", False),
    "promised": ("asserted", "future", True),
    "refused": ("asserted", "future", True),
    "threatened": ("threatened", "future", True),
    "demanded": ("demanded", "future", True),
}
"""What a noun or adjective makes of its infinitive: certainty, time, whether an actor vouches for it."""
_OUTLOOK_REACH = 5


def opener_index(clause: Clause, group: VerbGroup) -> int:
    """The token before a group, clitics, adverbs and marks of negation skipped; -1 at the start."""
    index = group.first - 1
    pack = clause.pack
    while index >= 0 and (
        clause.tokens[index].text in "'-" or clause.tokens[index].lower in pack.clitics | pack.adverbs | pack.negation_marks
    ):
        index -= 1
    return index


def nonfinite(sites: Sites, index: int, modality: Modality, found: Sequence[Scope | None]) -> Scope | None:
    """The scope of an infinitive or a present participle; `found` are the scopes known so far."""
    clause, group = sites.clause, sites.groups[index]
    at = opener_index(clause, group)
    opener = clause.tokens[at].lower if at >= 0 else ""
    if opener in clause.pack.without:
        cue = Cue("polarity", *clause.spans[at])
        return Scope(replace(modality, polarity="negative", time_status="past", cues=(*modality.cues, cue)), subordinate=True)
    if group.perfect and (opener in clause.pack.after or _after_cue(clause, group)):
        return Scope(replace(modality, time_status="past"), subordinate=True)
    if (before := _prior(sites, index, at, found)) is not None:
        return Scope(replace(before, cues=modality.cues, polarity=modality.polarity), subordinate=True)
    return _looked_at(sites, index, modality) or _scheduled(clause, group, at) or _along(sites, index, modality, found)


def _prior(sites: Sites, index: int, at: int, found: Sequence[Scope | None]) -> Modality | None:
    """ "a voté avant de quitter Paris", "before leaving": told as the act that it followed is; None for all else."""
    clause = sites.clause
    # The verb right before it, be it an infinitive: "a promis de négocier avant de se retirer" promises both.
    above = next((i for i in range(index - 1, -1, -1) if not sites.groups[i].bare), None)
    words = {clause.tokens[i].lower for i in range(max(0, at - 1), at + 1)}
    if words.isdisjoint(clause.pack.priors) or above is None:
        return None
    outer = found[above]
    if outer is None or outer.modality.status not in ("actual", "planned"):
        return None
    return Modality(time_status=outer.modality.time_status, holder=outer.modality.holder)


def _after_cue(clause: Clause, group: VerbGroup) -> bool:
    """ "quelques mois après avoir échangé": the cue may be the end of a time expression."""
    index = group.first - 1
    return index in clause.time_tokens and clause.tokens[index].lower in clause.pack.after


def _looked_at(sites: Sites, index: int, modality: Modality) -> Scope | None:
    """ "prêt à négocier", "the refusal to sign": an infinitive that a noun or adjective makes planned, refused, threatened."""
    clause, group = sites.clause, sites.groups[index]
    at = opener_index(clause, group)
    word = sites.word_above(index) if group.mood == "inf" and sites.relation(index) != "advcl" else ""
    cue = next((i for i in range(at - 1, max(-1, at - _OUTLOOK_REACH), -1) if clause.tokens[i].lower == word), at - 1)
    said = clause.pack.outlooks.get(clause.tokens[cue].lower) if cue >= 0 and group.mood == "inf" else None
    if said is None or clause.tokens[at].lower in clause.pack.purposes - clause.pack.infinitive_marks:
        return None
    certainty, time, vouched = _OUTLOOKS[said]
    if certainty == "asserted" and any(g.negation is not None and g.head < cue for g in sites.groups[max(0, index - 1) : index]):
        # "n'a pas l'intention de rencontrer"
        certainty = "possible"
    told = replace(
        modality,
        polarity="negative" if said == "refused" else modality.polarity,
        certainty=certainty,
        time_status=time,
        holder=Holder("actor") if vouched else modality.holder,
        cues=(*modality.cues, Cue("polarity" if said == "refused" else "certainty", *clause.spans[cue])),
    )
    return Scope(told, subordinate=True)


def _scheduled(clause: Clause, group: VerbGroup, at: int) -> Scope | None:
    """ "is to visit Russia", and the headline's "Xi to visit Russia"."""
    pack = clause.pack
    if at < 1 or group.mood != "inf" or clause.tokens[at].lower not in pack.infinitive_marks:
        return None
    planned = Modality(time_status="future", cues=(Cue("time_status", *clause.spans[at]),))
    before = clause.tokens[at - 1].lower
    if any(a.kind == "be" and a.mood in ("pres", "past") for a in pack.auxiliaries.get(before, ())):
        return Scope(planned)
    short = at - 1 in clause.mention_tokens and not any(_finite(clause, word.lower) for word in clause.tokens[:at])
    return Scope(planned) if short else None


def _finite(clause: Clause, word: str) -> bool:
    pack = clause.pack
    return word in pack.auxiliaries or (word in pack.verbs and word not in pack.nouns)


def _along(sites: Sites, index: int, modality: Modality, found: Sequence[Scope | None]) -> Scope | None:
    """ "…, accusing Iran of cheating", "en signant": a participle tells what goes along with the act it hangs on."""
    clause, group = sites.clause, sites.groups[index]
    main = sites.above(index)
    if group.mood != "prp" or sites.relation(index) != "advcl" or main is None or main >= len(found):
        return None
    outer = found[main]
    marks = set(sites.marks(index)) | ({clause.word_before(group.first)} & clause.pack.manners)
    parted = group.first == 0 or clause.tokens[group.first - 1].text == "," or main > index
    if outer is None or not (marks & clause.pack.manners or (parted and not marks)):
        return None
    certainty = outer.modality.certainty
    if outer.modality.polarity == "negative" and marks:
        certainty = "possible"
    told = replace(modality, certainty=certainty, time_status=outer.modality.time_status, holder=outer.modality.holder)
    return Scope(told, governor=main, subordinate=True)


def goes_on(sites: Sites, index: int, modality: Modality, found: Sequence[Scope | None]) -> Scope | None:
    """ "will meet Putin and sign", "promised to sign and to ratify": a later verb of a row has the first one's scope."""
    first = sites.joined_to(index)
    if first is None or first >= len(found) or not _alike(sites.groups[first], sites.groups[index]):
        return None
    earlier = found[first]
    if earlier is None:
        return None
    operator, governor = earlier.operator, earlier.governor
    if operator is not None and governor is not None and (outer := found[governor]) is not None:
        told = under(sites.clause, modality, operator, governor=sites.groups[governor], outer=outer.modality)
        return replace(earlier, modality=told)
    return replace(earlier, row=first)


def _alike(one: VerbGroup, other: VerbGroup) -> bool:
    """True when a later verb has nothing of its own and can be what the first one's auxiliary governs."""
    if other.first != other.head or other.modal is not None:
        return False
    if other.mood == "pp":
        return one.perfect or one.passive
    if other.mood in ("inf", "prp"):
        return one.mood == other.mood or one.first != one.head or one.modal is not None
    return False
