"""Nouns that take up an act told before in the text: "ce test", "l'attaque", "cette décision".

Where the text has told an act of its kind, a definite noun needs no date, party or past tense to be one: it points back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Modality, Trigger
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.objects import THINGS
from filrouge.readings.triggers.senses import beside, noun_allows
from filrouge.readings.triggers.standing import completed, opened_far

_VAGUE = "X-OTHER"
_REACH = 5
"""Tokens before a noun in which its determiner stands."""
_MODES: dict[str | None, tuple[str | None, ...]] = {"round": ("round", "primary", None)}
"""A poll is a round, a primary or any election."""
_COMPLEMENT = frozenset(("nmod",))
_DESCRIBING = _COMPLEMENT | {"acl", "amod"}


@dataclass(frozen=True, slots=True)
class Told:
    """The acts of a text so far: the last telling of each kind (type, mode, took place or not), words of nouns, and the acts
    of the sentence before."""

    kinds: tuple[tuple[tuple[str, str | None, bool], Trigger], ...] = ()
    words: frozenset[str] = frozenset()
    last: tuple[Trigger, ...] = ()

    def and_then(self, triggers: Iterable[Trigger]) -> Told:
        """With the acts of the next sentence; what only points back adds nothing."""
        own = tuple(t for t in triggers if not t.anaphoric)
        words = self.words | {t.text.lower() for t in own if t.rule.startswith("noun-")}
        kinds = dict(self.kinds) | {(t.type, t.mode, t.modality.status == "actual"): t for t in own if t.type != _VAGUE}
        return Told(tuple(kinds.items()), words, own)

    def of(self, sense: Sense, *, nearest: bool = False) -> Trigger | None:
        """The last act told that is of the kind of a sense (its type, and its mode where both have one), one that took place
        before one that did not; the last of all for `nearest`."""
        alike = (
            t for (kind, mode, _), t in self.kinds if kind == sense.type and (mode == sense.mode or None in (mode, sense.mode))
        )
        return max(alike, key=lambda t: (not nearest and t.modality.status == "actual", t.start), default=None)


NOTHING_TOLD = Told()


def noun_sense(clause: Clause, head: int, lemma: str, told: Told) -> Sense | None:
    """The sense that the words beside a noun allow, else the one in which the text has told it before.

    "Ce test" and "un second test" in an article on a nuclear test say no more what it is; "cet acte" is what was told last.
    """
    words = beside(clause, head)
    senses = clause.pack.senses.get(("noun", lemma), ())
    fitting = next((sense for sense in senses if noun_allows(sense, words)), None)
    if fitting is not None:
        return fitting
    further = clause.word_before(head) in clause.pack.series_words
    open_to = (s for s in senses if not s.forbids & words and s.mode != "round")
    again = (s for s in open_to if (_same(clause, head, s, told) and recalled(clause, head, s, told)) or (further and told.of(s)))
    return next(again, None) or _any_act(clause, head, lemma, told)


def _same(clause: Clause, head: int, sense: Sense, told: Told) -> bool:
    """ "le siège du gouvernement" is none after an attack: without the words of its sense a noun needs its very kind told."""
    shown = _pointer(clause, head) in clause.pack.demonstratives
    return shown or sense.mode is not None or sense.type == "X-ELECTION" or clause.tokens[head].lower in told.words


def _any_act(clause: Clause, head: int, lemma: str, told: Told) -> Sense | None:
    """What a noun for acts of many types stands for: the one act of the sentence before, of a type that it may take up."""
    types = clause.pack.general_nouns.get(lemma)
    if types is None or _pointer(clause, head) not in clause.pack.demonstratives:
        return None
    fitting = [t for t in told.last if t.type in types and t.modality.status != "hypothetical"]
    if len(fitting) != 1:
        return None
    return Sense(lemma, "noun", fitting[0].type, "act", fitting[0].mode, fitting[0].act)


def recalled(clause: Clause, head: int, sense: Sense, told: Told) -> Trigger | None:
    """The act told before that a definite noun points back to; None for none."""
    word = _pointer(clause, head)
    shown = word in clause.pack.demonstratives
    act = told.of(sense, nearest=shown)
    if act is None or not word or (_described(clause, head, sense) and not (shown and noun_allows(sense, beside(clause, head)))):
        return None
    if (sense.type, sense.mode) in THINGS and not shown and not opened_far(clause, head):
        # "Le pacte s'applique": the paper.
        return None
    noun = clause.tokens[head].lower
    # "les attaques", "les négociations": a plural is general unless its own word was told.
    return act if noun == sense.lemma or shown or noun in told.words else None


def standing(act: Trigger, own: Modality) -> Modality:
    """An act that was still to come when it was told is no more done when a noun takes it up."""
    if act.modality.time_status == "future" and own.status == "actual":
        return replace(own, time_status="future", certainty=act.modality.certainty, polarity=act.modality.polarity)
    return own


def _pointer(clause: Clause, head: int) -> str:
    """The definite, demonstrative or possessive word before a noun, adjectives between; "" for none, or one more of a series."""
    pack, tree = clause.pack, clause.tree
    if _before_a_noun(clause, head):
        return ""
    for index in range(head - 1, max(-1, head - _REACH), -1):
        word = clause.tokens[index].lower
        if word in pack.demonstratives or word in pack.possessives:
            return word
        if word in pack.definites:
            further = {t.lower for t in clause.tokens[index + 1 : head]}
            return "" if further & (pack.series_words | pack.planned_words | pack.ordinals.keys()) else word
        node = clause.nodes[index]
        if word != "'" and (tree is None or node is None or tree.tokens[node].upos != "ADJ"):
            return ""
    return ""


def _before_a_noun(clause: Clause, head: int) -> bool:
    """ "the attack helicopter", "the election campaign": the noun only says what kind the next one is."""
    tree, node = clause.tree, clause.nodes[head]
    if tree is None or node is None:
        return False
    behind = clause.nodes[head + 1] if head + 1 < len(clause.tokens) else None
    thing = behind is not None and tree.tokens[behind].upos == "NOUN"
    return thing or tree.tokens[node].deprel.partition(":")[0] in ("compound", "amod", "flat")


def _described(clause: Clause, head: int, sense: Sense) -> bool:
    """Words behind a noun say which one it is: a complement that is no actor, a relative clause, an adjective."""
    pack, tree, node = clause.pack, clause.tree, clause.nodes[head]
    if tree is None or node is None or completed(clause, head):
        return True
    telling = _COMPLEMENT if _pointer(clause, head) in pack.demonstratives else _DESCRIBING
    for child in tree.children(node):
        at = clause.token_at(tree.tokens[child].start)
        if at is None or at < head or tree.tokens[child].deprel.partition(":")[0] not in telling:
            continue
        if at not in clause.mention_tokens | clause.time_tokens and clause.tokens[at].lower not in sense.needs:
            return True
    return False
