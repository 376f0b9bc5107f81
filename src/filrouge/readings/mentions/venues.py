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
            return "government", "possessor"
        at = text.before(index)
        if at < 0 or text.tokens[at].kind == "mark":
            return "government", "no preposition"
        word = text.lower(at)
        if word in pack.actor_prepositions:
            return "government", f"after {word}"
        if word in pack.weak_place_prepositions:
            giver = self._giver(at)
            return ("government", f"receives: {giver}") if giver else ("place", f"after {word}")
        if word in pack.of:
            return self._complement(at)
        if word in pack.place_prepositions:
            return "place", f"after {word}"
        if text.folded[at] in self.lexicon.place_objects:
            return "place", f"object of {word}"
        return "government", "acts or is acted on"

    def _giver(self, at: int) -> str:
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
        if word in self.pack.of:
            before = self.text.before(at)
            return before >= 0 and self.text.folded[before] in self.pack.place_kinds
        return word in self.pack.sure_place_prepositions
