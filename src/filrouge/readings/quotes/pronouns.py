"""Whom a speaker's pronoun stands for, where no mention says it: the last one who spoke, or the subject before."""

from __future__ import annotations

from filrouge.languages.parts.quotes import QuotePack
from filrouge.readings.quotes.drafts import Draft, Speaker, Work
from filrouge.readings.quotes.phrases import Phrase, can_speak
from filrouge.readings.quotes.subjects import first_subject
from filrouge.readings.view import View

_NEAR = 1
"""Paragraphs back to look for the one who spoke."""


class Antecedents:
    """The speakers and subjects seen, newest last; one is kept from each stretch for speech, one for the subject."""

    def __init__(self, view: View, pack: QuotePack) -> None:
        self._view, self._pack = view, pack
        self._seen: list[tuple[int, Speaker]] = []

    def resolve(self, work: Work, subject: Phrase | None) -> None:
        """Give the pronouns that speak in this stretch what they stand for, then remember who spoke, or its subject."""
        for draft in sorted(work.drafts, key=_place):
            speaker = draft.speaker
            if speaker is None:
                continue
            if self._open(speaker):
                found = self._for(self._words(speaker), speaker.start, work)
                if found is not None:
                    draft.speaker = Speaker(speaker.start, speaker.end, found.mention, found.named or (found.start, found.end))
                    self._note(work, draft.speaker)
            else:
                self._note(work, speaker)
        if subject is not None and not work.drafts and can_speak(work.stretch, subject):
            self._note(work, work.speaker(subject))

    def _note(self, work: Work, speaker: Speaker) -> None:
        if self._words(speaker) not in self._pack.agreement:
            self._seen = [*self._seen[-3:], (work.stretch.paragraph, speaker)]

    def _words(self, speaker: Speaker) -> str:
        return self._view.lower[speaker.start : speaker.end]

    def _open(self, speaker: Speaker) -> bool:
        """True for a pronoun that no mention resolves."""
        known = speaker.mention is not None and (speaker.mention.antecedents or speaker.mention.actors or speaker.mention.office)
        return not known and self._words(speaker) in self._pack.agreement

    def _for(self, pronoun: str, place: int, work: Work) -> Speaker | None:
        wanted = self._pack.agreement[pronoun]
        index = next((i for i, item in enumerate(work.stretch.items) if item.start == place), 0)
        phrase = first_subject(work.stretch, index)
        if phrase is not None and can_speak(work.stretch, phrase):
            subject = work.speaker(phrase)
            if self._words(subject) not in self._pack.agreement and self._agrees(wanted, subject):
                return subject
        for paragraph, speaker in reversed(self._seen):
            if work.stretch.paragraph - paragraph > _NEAR:
                break
            if self._agrees(wanted, speaker):
                return speaker
        return None

    def _agrees(self, wanted: str, speaker: Speaker) -> bool:
        words = self._view.lower[slice(*(speaker.named or (speaker.start, speaker.end)))]
        form = self._pack.agreement.get(words.replace("\u2019", "'").replace("'", " ").partition(" ")[0], "s")
        several = not self._pack.joins.isdisjoint(words.split()) or (speaker.mention is not None and speaker.mention.plural)
        if several:
            form = form.replace("s", "p")
        number, sex = form[-1], form[:-1]
        return number == wanted[-1] and (not sex or not wanted[:-1] or sex == wanted[:-1])


def _place(draft: Draft) -> int:
    return draft.start
