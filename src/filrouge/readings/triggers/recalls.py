"""Nouns that take up an act told before in the text: "ce test", "l'attaque", "cette décision".

Where the text has told an act of its kind, a definite noun needs no date, party or past tense to be one: it points back.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from functools import cached_property

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Modality, Trigger
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.objects import THINGS
from filrouge.readings.triggers.senses import beside, noun_allows
from filrouge.readings.triggers.standing import completed, opened_far

_VAGUE = "X-OTHER"
_ELECTION, _CANDIDACY, _ROUND = "X-ELECTION", "candidacy", "round"
_REACH = 5
"""Tokens before a noun in which its determiner stands."""
_COMPLEMENT = frozenset(("nmod",))
_DESCRIBING = _COMPLEMENT | {"acl", "amod"}


class Told:
    """The acts of a text so far: the last telling of each kind (type, mode, took place or not), words of nouns, and the acts
    of the sentence before and the one before that. It grows with the text, the one value here that does."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str | None, bool], Trigger] = {}
        self.words: set[str] = set()
        self.last: tuple[tuple[Trigger, ...], ...] = ((), ())

    def add(self, triggers: Iterable[Trigger]) -> None:
        """The acts of the next sentence; what only points back adds nothing."""
        own = tuple(t for t in triggers if not t.anaphoric)
        self.last = (own, self.last[0])
        for act in own:
            if act.rule.startswith("noun-"):
                self.words.add(act.text.lower())
            if act.type != _VAGUE:
                self._kinds[act.type, act.mode, act.modality.status == "actual"] = act

    def of(self, sense: Sense, *, nearest: bool = False) -> Trigger | None:
        """The last act told that is of the kind of a sense (its type, and its mode where both have one), one that took place
        before one that did not; the last of all for `nearest`."""
        alike = (t for (kind, mode, _), t in self._kinds.items() if kind == sense.type and _meets(sense, mode))
        return max(alike, key=lambda t: (not nearest and t.modality.status == "actual", t.start), default=None)


def _meets(sense: Sense, mode: str | None) -> bool:
    """A poll is a round of any election, but a candidacy is none."""
    if sense.type == _ELECTION and (sense.mode == _CANDIDACY) != (mode == _CANDIDACY):
        return False
    return mode == sense.mode or None in (mode, sense.mode) or (sense.type == _ELECTION and _ROUND in (mode, sense.mode))


@dataclass(frozen=True)
class Noun:
    """A noun of a sentence, and what several rules ask of it."""

    clause: Clause
    head: int

    @cached_property
    def beside(self) -> Set[str]:
        return beside(self.clause, self.head)

    @cached_property
    def pointer(self) -> str:
        """The definite, demonstrative or possessive word before it, adjectives between; "" for none, or one more of a series."""
        return _pointer(self.clause, self.head)

    @property
    def word(self) -> str:
        return self.clause.tokens[self.head].lower

    @property
    def shown(self) -> bool:
        """ "ce test", "that decision"."""
        return self.pointer in self.clause.pack.demonstratives


def noun_sense(noun: Noun, lemma: str, told: Told) -> Sense | None:
    """The sense that the words beside a noun allow, else the one in which the text has told it before.

    "Ce test" and "un second test" in an article on a nuclear test say no more what it is; "cet acte" is what was told last.
    """
    pack = noun.clause.pack
    senses = pack.senses.get(("noun", lemma), ())
    fitting = next((sense for sense in senses if noun_allows(sense, noun.beside)), None)
    if fitting is not None:
        return fitting
    further = noun.clause.word_before(noun.head) in pack.series_words
    open_to = (s for s in senses if not s.forbids & noun.beside and s.mode != _ROUND)
    again = (s for s in open_to if (_same(noun, s, told) and recalled(noun, s, told)) or (further and told.of(s)))
    return next(again, None) or _any_act(noun, lemma, told)


def _same(noun: Noun, sense: Sense, told: Told) -> bool:
    """ "le siège du gouvernement" is none after an attack: without the words of its sense a noun needs its very kind told."""
    return sense.mode is not None or sense.type == _ELECTION or noun.word in told.words or noun.shown


def _any_act(noun: Noun, lemma: str, told: Told) -> Sense | None:
    """What a noun for acts of many types stands for: the one act of the sentence before, of a type that it may take up."""
    types = noun.clause.pack.general_nouns.get(lemma)
    if types is None or not (noun.shown or _points(noun)):
        return None
    acts = next((row for row in told.last[: 2 if noun.shown else 1] if row), ())
    fitting = [t for t in acts if t.type in types and t.modality.status != "hypothetical"]
    if len(fitting) != 1:
        return None
    return Sense(lemma, "noun", fitting[0].type, "act", fitting[0].mode, fitting[0].act)


def _points(noun: Noun) -> bool:
    """ "La décision a surpris": with an article it points back as the subject of its clause, nothing said of which one."""
    clause, tree, node = noun.clause, noun.clause.tree, noun.clause.nodes[noun.head]
    if tree is None or node is None or noun.pointer not in clause.pack.definites:
        return False
    subject = tree.tokens[node].deprel.partition(":")[0] == "nsubj"
    described = any(
        tree.tokens[c].deprel.partition(":")[0] in _DESCRIBING | {"acl:relcl"} for c in tree.children(node) if c > node
    )
    return subject and not described


def recalled(noun: Noun, sense: Sense, told: Told) -> Trigger | None:
    """The act told before that a definite noun points back to; None for none."""
    if not noun.pointer:
        return None
    shown = noun.shown
    act = told.of(sense, nearest=shown)
    if act is None or (described(noun, sense) and not (shown and noun_allows(sense, noun.beside))):
        return None
    if (sense.type, sense.mode) in THINGS and not shown and not opened_far(noun.clause, noun.head):
        # "Le pacte s'applique": the paper.
        return None
    # "les attaques", "les négociations": a plural is general unless its own word was told.
    return act if noun.word == sense.lemma or shown or noun.word in told.words else None


def standing(act: Trigger, own: Modality) -> Modality:
    """An act that was still to come when it was told is no more done when a noun takes it up."""
    if act.modality.time_status == "future" and own.status == "actual":
        return replace(own, time_status="future", certainty=act.modality.certainty, polarity=act.modality.polarity)
    return own


def _pointer(clause: Clause, head: int) -> str:
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


def described(noun: Noun, sense: Sense) -> bool:
    """Words behind a noun say which one it is: a complement that is no actor, a relative clause, an adjective."""
    clause, head, tree, node = noun.clause, noun.head, noun.clause.tree, noun.clause.nodes[noun.head]
    if tree is None or node is None or completed(clause, head):
        return True
    telling = _COMPLEMENT if noun.shown else _DESCRIBING
    for child in tree.children(node):
        at = clause.token_at(tree.tokens[child].start)
        if at is None or at < head or tree.tokens[child].deprel.partition(":")[0] not in telling:
            continue
        if at not in clause.mention_tokens | clause.time_tokens and clause.tokens[at].lower not in sense.needs:
            return True
    return False
