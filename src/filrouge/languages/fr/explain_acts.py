"""Les mots de `filrouge explain --text` pour les actes."""

from __future__ import annotations

_ROWS = {
    "row.sense": "sens",
    "row.passed": "écartés",
    "row.operator": "régi par",
    "row.source": "source",
    "row.target": "cible",
    "row.status": "statut",
    "row.when": "date",
    "row.place": "lieu",
    "head.untold": "Mots qui pourraient dire un acte, et n’en disent aucun",
    "pos.verb": "verbe",
    "pos.noun": "nom",
    "act.unknown-verb": "verbe inconnu du lexique, daté, au passé",
    "act.shown": "« {text} » le montre",
    "act.governor": "{lemma}, « {text} »",
}

_FRAMES = {
    "frame.act": "sujet et objet",
    "frame.solo": "sujet seul",
    "frame.leave": "sujet qui part d’un lieu",
    "frame.joint": "sujet et compagnons ensemble",
    "frame.meet": "rencontre de tous",
    "frame.visit": "sujet qui va chez l’autre",
    "frame.receive": "l’objet vient chez le sujet",
    "frame.suffer": "le sujet subit",
    "frame.own": "une personne, pour elle-même",
    "frame.own-object": "l’objet, pour lui-même",
    "frame.nobody": "personne n’agit",
}

_ROLES = {
    "role.nsubj": "sujet dans l’arbre",
    "role.subject": "avant le verbe",
    "role.relative": "antécédent du relatif",
    "role.appos": "apposé au sujet",
    "role.governor-subject": "sujet du verbe qui régit",
    "role.governor-object": "objet du verbe qui régit",
    "role.shared-subject": "sujet du verbe précédent",
    "role.agent": "complément d’agent",
    "role.passive-subject": "sujet du passif",
    "role.object": "objet du verbe",
    "role.oblique-object": "après le verbe et une préposition",
    "role.companion": "avec qui",
    "role.possessor": "possessif, repris de plus haut",
    "role.adjective": "adjectif ou possesseur du nom",
    "role.noun-object": "complément du nom, ce sur quoi porte l’acte",
    "role.noun-between": "entre qui, après le verbe",
    "role.noun-above": "complément du nom qui précède",
    "role.noun-apposition": "à côté du nom",
    "role.noun": "complément du nom, après « {word} »",
    "role.thing": "dans ce qui est touché",
    "role.posted": "là où il est en poste",
    "role.sufferer": "sujet du verbe qui subit",
    "role.canceller": "qui annule",
    "role.content-subject": "qui devrait agir",
    "role.content-object": "sur qui porterait l’acte promis ou demandé",
    "role.destination": "l’État où l’on va",
}

_STATUS = {
    "polarity.negative": "nié",
    "time_status.past": "passé",
    "time_status.ongoing": "en cours",
    "time_status.future": "à venir",
    "time_status.none": "sans temps",
    "certainty.asserted": "affirmé",
    "certainty.possible": "possible",
    "certainty.conditional": "au conditionnel",
    "certainty.counterfactual": "contraire aux faits",
    "certainty.demanded": "demandé",
    "certainty.threatened": "menacé",
    "certainty.alleged": "allégué",
    "holder.author": "dit par l’article",
    "holder.quote": "dit par qui est cité",
    "holder.actor": "selon un acteur",
    "cue.by": "{value} par « {text} »",
}

_CONDITIONS = {
    "condition.needs": "demande l’un de : {words}",
    "condition.forbids": "exclu par : {words}",
    "condition.before": "exclu devant : {words}",
    "condition.direct": "demande un acteur aussitôt après",
    "condition.unit": "demande « {words} » après le verbe",
    "condition.particle": "demande « {words} » après le verbe",
    "condition.reflexive": "pronominal ou non, ce n’est pas ce verbe",
}

_SILENCES = {
    "silence.senses": "aucun sens du lexique ne convient",
    "silence.scope": "ce qui régit ces mots n’est pas compris : rien n’est affirmé",
    "silence.habit": "une habitude ou une règle, non un acte",
    "silence.cue": "introduit des paroles, qui sont rapportées comme telles",
    "silence.stance": "une attitude au présent, sans date : aucun acte",
    "silence.unsaid": "ce qui n’est pas dit n’est pas un acte",
    "silence.nobody": "personne de connu n’y prend part comme ce sens le veut",
    "silence.participle": "un participe seul, sans partie",
    "silence.object": "l’objet ou le sujet d’un verbe qui dit déjà l’acte",
    "silence.dead": "des morts, non une mort",
    "silence.unplaced": "ni date, ni lieu, ni partie, ni verbe qui le porte",
    "silence.other": "un autre mot dit déjà cet acte",
}

ACTS = {**_ROWS, **_FRAMES, **_ROLES, **_STATUS, **_CONDITIONS, **_SILENCES}
