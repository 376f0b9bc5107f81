"""Forms of verbs of saying that report nothing: nouns, names, infinitives of what one may say."""

from __future__ import annotations

from filrouge.model.mention import MentionForm
from filrouge.readings.quotes.stretch import Stretch


def inside_name(stretch: Stretch, index: int) -> bool:
    """ "the United States": a capital in a name of several words; in a headline the words behind have capitals too."""
    item = stretch.items[index]
    if not _capital(stretch, index) or index == 0:
        return False
    if item.mention is not None and item.mention in (_mention(stretch, index - 1), _mention(stretch, index + 1)):
        return True
    return _capital(stretch, index - 1) and not _capital(stretch, index + 1)


def _capital(stretch: Stretch, index: int) -> bool:
    return stretch.kind(index) == "word" and stretch.items[index].text[:1].isupper()


def _mention(stretch: Stretch, index: int) -> MentionForm | None:
    return stretch.items[index].mention if 0 <= index < len(stretch.items) else None


def only_possible(stretch: Stretch, index: int) -> bool:
    """True for an infinitive that tells of no saying: "permet de dire", "il est à noter", "refuse d'indiquer"."""
    pack = stretch.pack
    place = index - 3 if stretch.word(index - 1) == "'" else index - 2
    word = stretch.word(place)
    return word in pack.enabling or (stretch.word(index - 1) in pack.agenda and (word in pack.auxiliaries or place < 0))


def blocked(stretch: Stretch, index: int) -> bool:
    """After a determiner the form is a noun ("une annonce"), save a clitic after its subject ("il les accuse")."""
    place = index - 2 if stretch.word(index - 1) == "'" else index - 1
    pack = stretch.pack
    mention = stretch.items[place].mention if place >= 0 else None
    if pack.bare_nouns and stretch.word(index - 1) == "t" and stretch.word(index - 2) == "'":
        # "wouldn't say"
        place = index - 3
    if pack.bare_nouns and stretch.word(place) in pack.links:
        # "Secretary of State"
        return True
    owned = stretch.word(place) == "s" and stretch.word(place - 1) == "'"
    if pack.bare_nouns and (owned or (mention is not None and mention.kind == "place")) and _plain_form(stretch, index):
        # "the New York state attorney", "the editor's note"
        return True
    if stretch.word(place) not in pack.blockers or (mention is not None and mention.kind == "person" and pack.capital_times):
        # "Theresa May said"
        return False
    before = stretch.word(place - 1)
    if stretch.word(place) not in pack.clitics:
        return True
    participle = any(form.mood == "participle" for form in pack.cues.get(stretch.word(index), ()))
    if pack.noun_forms and stretch.determiner(place) and not participle:
        # "la décrit comme": only forms that are nouns as well are nouns behind an article.
        return stretch.word(index) in pack.noun_forms
    if before in pack.subject_pronouns or before in pack.relatives:
        return False
    # "ce dernier en appelle à": no noun stands behind "en" there.
    called = any(place >= len(w) and stretch.follows(place - len(w), w) for w in pack.pronoun_phrases)
    return pack.determiners.isdisjoint({stretch.word(place)}) is False or not called


def _plain_form(stretch: Stretch, index: int) -> bool:
    word = stretch.word(index)
    return any(form.mood == "finite" and form.lemma == word for form in stretch.pack.cues.get(word, ()))


def withheld_from(stretch: Stretch, index: int, behind: int) -> int | None:
    """Where "would not say whether" or "declined to say why" begins: what somebody keeps to himself is a question."""
    pack = stretch.pack
    if stretch.word(behind) not in pack.questions | pack.question_marks:
        return None
    place = index - 1
    if stretch.word(place) in pack.infinitive_marks:
        return place - 1 if stretch.word(place - 1) in pack.refusals else None
    if stretch.word(place) not in pack.negators:
        return None
    place -= 2 if stretch.word(place - 1) == "'" else 1
    return place if stretch.word(place) in pack.modals else None
