"""The words of `filrouge explain --text` for acts."""

from __future__ import annotations

_ROWS = {
    "row.sense": "sense",
    "row.passed": "passed",
    "row.operator": "under",
    "row.source": "source",
    "row.target": "target",
    "row.status": "status",
    "row.when": "date",
    "row.place": "place",
    "head.untold": "Words that could tell an act, and tell none",
    "pos.verb": "verb",
    "pos.noun": "noun",
    "act.unknown-verb": "a verb that the lexicon lacks, dated, in the past",
    "act.shown": "shown by “{text}”",
    "act.governor": "{lemma}, “{text}”",
}

_FRAMES = {
    "frame.act": "subject and object",
    "frame.solo": "subject alone",
    "frame.leave": "subject leaves a place",
    "frame.joint": "subject and companions together",
    "frame.meet": "all meet",
    "frame.visit": "subject goes to the other",
    "frame.receive": "object comes to the subject",
    "frame.suffer": "subject is acted upon",
    "frame.own": "a person for himself",
    "frame.own-object": "the object for himself",
    "frame.nobody": "nobody acts",
}

_ROLES = {
    "role.nsubj": "subject in the tree",
    "role.subject": "before the verb",
    "role.relative": "antecedent of the relative",
    "role.appos": "in apposition to the subject",
    "role.governor-subject": "subject of the governing verb",
    "role.governor-object": "object of the governing verb",
    "role.shared-subject": "subject of the verb before",
    "role.agent": "agent of the passive",
    "role.passive-subject": "subject of the passive",
    "role.object": "object of the verb",
    "role.oblique-object": "after the verb and a preposition",
    "role.companion": "with whom",
    "role.possessor": "possessive, named before",
    "role.adjective": "adjective or owner of the noun",
    "role.noun-object": "complement of the noun, what the act is done to",
    "role.noun-between": "between whom, after the verb",
    "role.noun-above": "complement of the noun before",
    "role.noun-apposition": "beside the noun",
    "role.noun": "complement of the noun, behind “{word}”",
    "role.thing": "inside the thing acted on",
    "role.posted": "where he is posted",
    "role.sufferer": "subject of the verb of suffering",
    "role.canceller": "who calls it off",
    "role.content-subject": "who is to act",
    "role.content-object": "on whom the promised or demanded act would fall",
    "role.destination": "the state that is visited",
}

_STATUS = {
    "polarity.negative": "denied",
    "time_status.past": "past",
    "time_status.ongoing": "ongoing",
    "time_status.future": "to come",
    "time_status.none": "no time",
    "certainty.asserted": "asserted",
    "certainty.possible": "possible",
    "certainty.conditional": "conditional",
    "certainty.counterfactual": "contrary to fact",
    "certainty.demanded": "demanded",
    "certainty.threatened": "threatened",
    "certainty.alleged": "alleged",
    "holder.author": "the article says it",
    "holder.quote": "a quoted source says it",
    "holder.actor": "an actor says it",
    "cue.by": "{value} by “{text}”",
}

_CONDITIONS = {
    "condition.needs": "needs one of: {words}",
    "condition.forbids": "kept out by: {words}",
    "condition.before": "kept out in front of: {words}",
    "condition.direct": "needs an actor right behind it",
    "condition.unit": "needs “{words}” after the verb",
    "condition.particle": "needs “{words}” after the verb",
    "condition.reflexive": "reflexive or not, it is not this verb",
}

_SILENCES = {
    "silence.senses": "no sense of the lexicon fits",
    "silence.scope": "what governs these words was not understood: nothing is asserted",
    "silence.habit": "a habit or a rule, no act",
    "silence.cue": "introduces words, which are reported as such",
    "silence.stance": "an attitude in the present, without a date: no act",
    "silence.unsaid": "what is not said is no act",
    "silence.nobody": "nobody known takes part as this sense wants it",
    "silence.participle": "a participle alone, without a party",
    "silence.object": "object or subject of a verb that tells the act already",
    "silence.dead": "the dead, no death",
    "silence.unplaced": "no date, no place, no party, no verb that carries it",
    "silence.other": "another word tells this act already",
}

ACTS = {**_ROWS, **_FRAMES, **_ROLES, **_STATUS, **_CONDITIONS, **_SILENCES}
