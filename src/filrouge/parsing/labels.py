"""The labels of pipelines trained elsewhere, in the terms that `Parse` promises.

Dependencies: the ClearNLP set of the English pipelines of spaCy (Choi and Palmer, "Guidelines for the CLEAR Style
Constituent to Dependency Conversion", 2012) in Universal Dependencies. Names: the sets of OntoNotes 5 and of WikiNER.
"""

from __future__ import annotations

from dataclasses import replace

from filrouge.model.parse import ParsedToken

_UD = frozenset(
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat "
    "goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp".split()
)
_CLEAR = {
    "acomp": "xcomp",
    "agent": "obl:agent",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "complm": "mark",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "infmod": "acl",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "nn": "compound",
    "npadvmod": "obl",
    "npmod": "obl",
    "nsubjpass": "nsubj:pass",
    "num": "nummod",
    "number": "compound",
    "oprd": "xcomp",
    "partmod": "acl",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "possessive": "case",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "obl",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "rcmod": "acl:relcl",
    "relcl": "acl:relcl",
    "tmod": "obl:tmod",
}
_NAMES = {label: label for label in ("PER", "LOC", "ORG", "DATE", "TIME", "EVENT", "PROD", "MISC")} | {
    "EVT": "EVENT",
    "FAC": "LOC",
    "FACILITY": "LOC",
    "GPE": "LOC",
    "GPE_LOC": "LOC",
    "GPE_ORG": "LOC",
    "LOCATION": "LOC",
    "NORP": "MISC",
    "ORGANIZATION": "ORG",
    "PERS": "PER",
    "PERSON": "PER",
    "PRODUCT": "PROD",
    # numbers: no names at all
    "CARDINAL": "",
    "MONEY": "",
    "ORDINAL": "",
    "PERCENT": "",
    "QUANTITY": "",
}
_OLD_UPOS = {"CONJ": "CCONJ", "EOL": "X", "SPACE": "X"}
_NOMINAL_UPOS = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM"))
_NOMINAL = frozenset(("nsubj", "obj", "iobj", "obl", "nmod", "appos"))


def relation(label: str) -> str:
    """The relation of Universal Dependencies for a label, "" where none is known."""
    low = label.lower()
    if low.partition(":")[0] in _UD:
        return low
    return _CLEAR.get(low, "")


def name_label(label: str) -> str:
    """The label of a name in `Parse`: MISC for one that is not known, "" for what is no name (amounts)."""
    return _NAMES.get(label.upper(), "MISC")


def upos(label: str) -> str:
    """The part of speech of Universal Dependencies for spaCy's `pos_`."""
    return _OLD_UPOS.get(label, label)


def prepositions_below(tokens: list[ParsedToken], labels: list[str], first: int) -> None:
    """Turn prepositions round, in place: ClearNLP hangs "Paris" on "in", Universal Dependencies "in" on "Paris".

    `tokens` are those of one piece of text, the first of them number `first` of the whole; `labels` are their labels as
    the pipeline gave them.
    """
    for place, label in enumerate(labels):
        above = tokens[place].head - first
        if label != "pobj" or labels[above] not in ("prep", "agent", "dative") or tokens[above].deprel == "case":
            continue
        higher = tokens[above].head
        nominal = _is_nominal(tokens[higher - first])
        given = {"agent": "obl:agent", "dative": "iobj"}.get(labels[above], "nmod" if nominal else "obl")
        root = higher == first + above
        tokens[place] = replace(tokens[place], head=first + place if root else higher, deprel="root" if root else given)
        tokens[above] = replace(tokens[above], head=first + place, deprel="case")


def _is_nominal(token: ParsedToken) -> bool:
    """By its part of speech, or by its relation where the pipeline has no parts of speech."""
    return token.upos in _NOMINAL_UPOS if token.upos else token.deprel.partition(":")[0] in _NOMINAL
