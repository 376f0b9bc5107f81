"""Whether a capital stands for the city or for the government, and names of unknown places."""

from __future__ import annotations

from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.words import Words

_BACK = 5
"""Words looked back for one that gives, or that a complement belongs to."""


class VenueReader:
    """Decides from the words before a name; neither reading is thrown away."""

    def __init__(self, text: Words, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.pack = lexicon.pack

    def stands_for(self, index: int, end: int, stop: int) -> tuple[str, str]:
        """("place" or "government", why) for a capital at [index, end)."""
        text, pack = self.text, self.pack
        if end + 1 < stop and pack.possessive and text.text(end) == "'" and text.lower(end + 1) == pack.possessive:
            owned = next((word for word in text.folded[end + 2 : min(end + 4, stop)] if self._located(word)), "")
            return ("place", f"{owned} of it") if owned else ("government", "possessor")
        if pack.demonym_first and (named := self._modifies(index, end, stop)):
            return "place", f"names {named}"
        at = text.before(index)
        if at < 0 or text.tokens[at].kind == "mark":
            return "government", "no preposition"
        word = text.lower(at)
        if word in pack.actor_prepositions:
            return "government", f"after {word}"
        if word in pack.weak_place_prepositions:
            giver = self.giver(at)
            return ("government", f"receives: {giver}") if giver else ("place", f"after {word}")
        if word in pack.of:
            return self._complement(at)
        if word in pack.place_prepositions:
            return "place", f"after {word}"
        if text.folded[at] in self.lexicon.place_objects:
            return "place", f"object of {word}"
        return "government", "acts or is acted on"

    def _located(self, word: str) -> bool:
        return word in self.lexicon.place_phrases or word in self.pack.place_kinds

    def _modifies(self, index: int, end: int, stop: int) -> str:
        """The noun that a name before it only places: "Baghdad airport", "the Vienna accord"."""
        near = range(end, min(end + 3, stop))
        for at in near:
            if self._located(self.text.folded[at]):
                return self.text.folded[at]
            if not self.text.capitalised(at):
                break
        before = self.text.before(index)
        determiner = self.pack.determiners.get(self.text.lower(before)) if before >= 0 else None
        definite = determiner is not None and determiner.sort == "definite"
        return self.text.lower(end) if definite and end < stop and self.text.tokens[end].kind == "word" else ""

    def giver(self, at: int) -> str:
        """A word of giving before the preposition, in the same clause."""
        for _ in range(_BACK):
            at = self.text.before(at)
            if at < 0 or self.text.text(at) in ",;:":
                return ""
            if self.text.folded[at] in self.lexicon.giving:
                return self.text.lower(at)
            if (
                self.text.lower(at) in self.pack.place_prepositions
                and self.text.lower(at) not in self.pack.weak_place_prepositions
            ):
                return ""
        return ""

    def _complement(self, at: int) -> tuple[str, str]:
        """The nearest noun decides: "sommet de Hanoï" is a place, "tirs de Pyongyang" an actor."""
        for step in range(_BACK):
            at = self.text.before(at)
            if at < 0 or self.text.tokens[at].kind == "mark":
                break
            word = self.text.folded[at]
            if word in self.lexicon.place_phrases:
                return "place", f"complement of {word}"
            if word in self.lexicon.acted or (step == 0 and len(word) > 5 and word.endswith(self.lexicon.acted_suffixes)):
                return "government", f"complement of {word}"
            if word in self.pack.copulas or (self.text.lower(at) in self.pack.determiners and step):
                break
        return "place", "complement of a noun"

    def unknown_place(self, index: int) -> bool:
        """True for a capitalised word that no table has, right after a preposition of place."""
        at = self.text.before(index)
        if at < 0 or not self.text.capitalised(index):
            return False
        word = self.text.lower(at)
        folded, after = self.text.folded[index], index + 1
        if folded in self.pack.not_places or self.lexicon.heads.match(self.text, index, index + 1):
            return False
        if after < len(self.text.tokens) and self.text.tokens[after].kind == "number":
            return False
        if self.lexicon.demonym(self.text, index, index + 1):
            return False
        if word in self.pack.of:
            before = self.text.before(at)
            return before >= 0 and self.text.folded[before] in self.pack.place_kinds
        return word in self.pack.sure_place_prepositions
