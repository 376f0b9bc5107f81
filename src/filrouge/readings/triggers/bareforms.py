"""Which verb a form without an auxiliary can be where it stands, or whether it is a noun."""

from __future__ import annotations

from filrouge.languages.parts.morphology import Mood
from filrouge.readings.triggers.clause import Clause

FINITE: tuple[Mood, ...] = ("past", "pres", "impf", "fut", "cond", "subj")


_NO_VERB = frozenset(("ADP", "DET", "PRON", "CCONJ", "SCONJ", "PUNCT", "SYM"))
_FEATS: tuple[tuple[str, Mood], ...] = (
    ("Mood=Cnd", "cond"),
    ("Mood=Sub", "subj"),
    ("Tense=Imp", "impf"),
    ("Tense=Fut", "fut"),
    ("Tense=Past", "past"),
    ("Tense=Pres", "pres"),
)


def tree_moods(clause: Clause, head: int) -> tuple[Mood, ...] | None:
    """What the tree says that a form without auxiliary is: its moods, () for no verb, None where it cannot tell."""
    node = clause.nodes[head]
    if clause.tree is None or node is None:
        return None
    token = clause.tree.tokens[node]
    marked = clause.word_before(head) in clause.pack.infinitive_marks
    if token.upos in _NO_VERB or (token.upos == "ADJ" and token.deprel == "amod" and not marked):
        return ()
    if token.upos not in ("VERB", "AUX"):
        return None
    if "VerbForm=Inf" in token.feats and token.deprel == "conj":
        return ("inf",)
    if "VerbForm=Fin" not in token.feats:
        return None
    first = tuple(mood for feat, mood in _FEATS if feat in token.feats)[:1]
    return (*first, *(mood for mood in FINITE if mood not in first))


def bare_moods(clause: Clause, head: int, *, subject: bool) -> tuple[Mood, ...]:
    """Moods that a form without auxiliary may have where it stands."""
    pack = clause.pack
    # The "un" of "Kim Jong-un" is no article.
    before = "" if head - 1 in clause.mention_tokens else clause.word_before(head)
    if before in pack.infinitive_marks:
        return ("inf",)
    if not subject and before in pack.prepositions:
        return ("inf", "prp")
    if not subject and before in pack.determiners:
        return ()
    if pack.past_without_auxiliary:
        # "missiles fired by" is a participle; a base form needs a mark, which the scopes give.
        after = clause.tokens[head + 1].lower if head + 1 < len(clause.tokens) else ""
        if after in pack.agent_prepositions:
            return ("pp",)
        # A base form without "to" or a modal is a subjunctive ("that Moscow release") or a noun.
        base: tuple[Mood, ...] = ("inf",) if head - 1 in clause.mention_tokens and _reported(clause, head) else ()
        if clause.tokens[head].lower not in pack.nouns:
            return ("past", "pres", "pp", "prp", *base)
        # "Russia attacks Ukraine", "meeting Putin" are verbs; "the Russian attack", "a second meeting" are not.
        before_actor = head + 1 in clause.mention_tokens
        verbal: tuple[Mood, ...] = ("pres", "prp") if before_actor and head - 1 in clause.mention_tokens else ()
        return ("past", *(("prp",) if before_actor and not verbal else ()), *verbal, *base)
    if clause.tokens[head].lower in pack.nouns and not subject and not _beside_actor(clause, head):
        return ()
    return (*FINITE, "pp", "inf", "prp")


def _beside_actor(clause: Clause, head: int) -> bool:
    """ "Trump rencontre Kim": a word that is noun and verb is a verb beside a bare actor."""
    return head - 1 in clause.mention_tokens or head + 1 in clause.mention_tokens


def _reported(clause: Clause, head: int) -> bool:
    """True behind a "that" of the same segment."""
    segment = clause.segments[head]
    return any(
        token.lower in clause.pack.complementisers and clause.segments[i] == segment
        for i, token in enumerate(clause.tokens[:head])
    )
