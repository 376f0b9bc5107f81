"""All names of the tables in one language, ready to be found in a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from filrouge.knowledge import bodies, organisations, places, states
from filrouge.knowledge.names import fold, fold_word, given_names, words
from filrouge.knowledge.offices import Offices
from filrouge.languages import part
from filrouge.languages.parts.mentions import Head, MentionPack
from filrouge.readings.mentions.name import Name, NameKind
from filrouge.readings.mentions.words import Phrases, Words


class Lexicon:
    """Names, demonyms, heads and portfolios of one language as phrase tables."""

    def __init__(self, language: str, offices: Offices) -> None:
        pack: MentionPack = part(language, "mentions")
        self.pack = pack
        self.language = language
        self.offices = offices
        skipped = {fold(name) for name in pack.not_names}
        entries = [(phrase, name) for phrase, name in _names(language, pack, offices) if fold(phrase) not in skipped]
        self.names: Phrases[Name] = Phrases(entries)
        self.demonyms: Phrases[str] = Phrases(_demonyms(language, pack))
        self.heads: Phrases[tuple[str, Head]] = Phrases((phrase, (fold(phrase), head)) for phrase, head in pack.heads.items())
        self.peoples: Phrases[str] = Phrases(_peoples(language, pack))
        self.people_words = self.peoples.first_words()
        self.official = frozenset(map(fold, pack.official))
        self.portfolios: Phrases[str] = Phrases(pack.portfolios.items())
        self.quantities: Phrases[str] = Phrases((phrase, phrase) for phrase in pack.quantities)
        self.last_named: Phrases[str] = Phrases((phrase, phrase) for phrase in pack.last_named)
        self.announcing = {fold(noun): kind for noun, kind in pack.bodies.announcing.items()}
        self.body_nouns = self.announcing | {fold(noun): kind for noun, kind in pack.bodies.heading.items()}
        """Folded nouns of bodies, those that announce a name first, with the kind of body."""
        self.common_nouns = frozenset(map(fold, pack.bodies.common))
        self.not_alone = frozenset(fold(word) for word in pack.not_alone)
        self.adjectival = frozenset(fold(word) for word in pack.adjectival)
        self.national = frozenset(fold(word) for word in pack.national)
        self.event_nouns = frozenset(fold(word) for word in pack.event_nouns)
        self.giving = frozenset(fold(word) for word in pack.giving)
        self.place_objects = frozenset(fold(word) for word in pack.place_objects)
        self.place_phrases = frozenset(fold(word) for word in pack.place_phrases)
        self.acted = frozenset(fold(word) for word in pack.acted)
        self.acted_suffixes = tuple(fold(suffix) for suffix in pack.acted_suffixes)
        self.saying = frozenset(fold(word) for word in pack.saying)
        self.after_head = frozenset(fold(word) for word in pack.after_head)
        self.not_opening = frozenset(fold(word) for word in pack.not_opening)
        self.not_surnames = frozenset(fold(word) for word in pack.not_surnames)
        self.uncapitalised = self.names.first_words(_lower)
        """Folded words with which a name may begin without a capital."""
        named = self.uncapitalised | self.demonyms.first_words()
        owners = self.names.first_words() | self.demonyms.first_words() if pack.demonym_first else ()
        small = frozenset(map(fold_word, (*pack.before_head, *pack.numbers))) | self.quantities.first_words()
        self.heading = self.heads.first_words().union(map(fold_word, pack.before_head), owners, self.people_words)
        """Folded words with which a noun phrase may go on behind its determiner and its number."""
        self.phrasing = self.heading.union(small, map(fold_word, pack.determiners))
        """Those with which one may begin, if not with a figure."""
        others = self.last_named.first_words().union(map(fold_word, pack.pronouns), self.body_nouns)
        self.opening = self.heads.first_words() | small | named | others
        """Folded words that may open a mention without a capital; most words of a text are none of them."""
        self.leading = frozenset(map(fold_word, (*pack.determiners, *pack.particles))) - self.opening
        """Those that do so only before a word that may open one itself."""
        self.surname_words = frozenset(surname.partition(" ")[0] for surname in offices.by_surname)

    def may_open(self, text: Words, index: int, stop: int) -> bool:
        """False where no mention begins for certain: there no reader need look."""
        if text.capitals[index] or text.folded[index] in self.opening or index in text.told:
            return True
        after = index + 1
        return (
            text.folded[index] in self.leading
            and after < stop
            and (
                text.tokens[after].kind != "word"
                or text.capitals[after]
                or text.folded[after] in self.opening
                or text.folded[after] in self.leading
                or after in text.told
            )
        )

    def found(self, text: Words, index: int, stop: int) -> tuple[tuple[Name, ...], int] | None:
        """(names, end) of what the text itself defines at `index`, else of the longest name of the tables."""
        told = text.told.get(index)
        if told is not None and told.end <= stop:
            return (told.name,), told.end
        if index < stop and not (text.capitals[index] or text.folded[index] in self.uncapitalised):
            if text.tokens[index].kind == "word":
                return None
        for names, run in self.names.matches(text, index, stop):
            fitting = tuple(name for name in names if _written(name, text, run))
            if fitting:
                return fitting, _end(text, run, stop)
        return None

    def known(self, text: Words, index: int, stop: int) -> bool:
        """True for a capitalised word that begins something known: a name, a title, an office."""
        word = text.folded[index]
        known = (
            word in given_names()
            or word in self.pack.titles
            or word in self.offices.by_surname
            or text.lower(index) in self.pack.determiners
        )
        return known or bool(
            self.found(text, index, stop) or self.heads.match(text, index, stop) or self.demonyms.match(text, index, stop)
        )

    def demonym(self, text: Words, index: int, stop: int) -> tuple[tuple[str, ...], int] | None:
        """(states, end) of a nationality adjective at `index`."""
        found = self.demonyms.match(text, index, stop)
        return None if found is None else (tuple(dict.fromkeys(found[0])), found[1][-1] + 1)


_TABLES = 8
"""Lexicons that are kept: both languages with the shipped table, and with a few of a reader's own."""


@lru_cache(_TABLES)
def lexicon(language: str, offices: Offices) -> Lexicon:
    """The lexicon of a language pack with the persons of a table, built once."""
    return Lexicon(language, offices)


def _lower(name: Name) -> bool:
    """True for a name that may begin without a capital."""
    return name.acronym[:1].islower() if name.acronym else not name.capitals[0]


def _end(text: Words, run: list[int], stop: int) -> int:
    """One past the last word; the full stop of "U.S." belongs to it."""
    end = run[-1] + 1
    dotted = len(run) > 1 and text.text(run[-2] + 1) == "." and len(text.text(run[-1])) == 1
    return end + 1 if dotted and end < stop and text.text(end) == "." and text.tight(end) else end


def _written(name: Name, text: Words, run: list[int]) -> bool:
    if name.acronym:
        shown = "".join(text.text(at) for at in run)
        if name.exact:
            return shown == name.acronym or (shown.isupper() and not name.acronym.isupper())
        return shown == name.acronym or shown.isupper() or (len(shown) > 3 and text.capitalised(run[0]))
    return all(text.capitals[at] or text.tokens[at].kind == "number" for at, must in zip(run, name.capitals, strict=True) if must)


def _names(language: str, pack: MentionPack, offices: Offices) -> Iterator[tuple[str, Name]]:
    for state in states.all_states():
        for phrase in state.names(language):
            yield from _forms(phrase.split(" (")[0], "state", state.iso3, pack)
        for phrase in state.capitals(language):
            yield from _forms(phrase, "capital", state.iso3, pack)
    for organisation in organisations.all_organisations():
        for phrase in (*organisation.names(language), *organisation.acronyms(language)):
            yield from _forms(phrase, "organisation", organisation.id, pack)
    for seat in organisations.all_seats():
        if seat.language == language and seat.entity and not seat.ambiguous:
            for phrase, name in _forms(seat.surface, "state" if seat.country else "seat", seat.entity, pack):
                yield phrase, name._replace(office=seat.office or "", proper=not seat.country)
    for place in places.all_places():
        for phrase in place.names(language):
            yield from _forms(phrase, "place", place.id, pack)
    for person in offices.persons.values():
        for phrase in person.all_names:
            yield from _forms(phrase, "person", person.id, pack)
    for phrase, kind, id in pack.also:
        if kind in ("state", "organisation", "group"):
            for form, name in _forms(phrase, "state" if kind == "state" else "organisation", id, pack):
                yield form, name._replace(proper=kind != "group")
    actors = {fold(name): one.id for one in organisations.all_organisations() for name in one.names(language)}
    for body in bodies.all_bodies():
        if language in body.languages:
            id = next((actors[key] for key in map(fold, body.spellings) if key in actors), "")
            for phrase in body.spellings:
                yield from _body(phrase, id, body, pack)


def _body(phrase: str, id: str, body: bodies.Body, pack: MentionPack) -> Iterator[tuple[str, Name]]:
    """A body of the wider table, mostly of no actor's id.

    A spelling that is also a word counts as an acronym behind an article only ("le PS"). Those who report speak for no state.
    """
    single = len(words(phrase)) == 1
    if body.certain or (single and phrase.isupper()):
        # An article that belongs to the name is read as its determiner: no look-up at every "le".
        *_, (form, name) = _forms(phrase, "organisation", id, pack)
        exact = form if single else ""
        determined = name.determined or not body.certain
        nation = None if body.kind in ("media", "agency") else body.state
        yield form, name._replace(acronym=exact, exact=single, determined=determined, body=body.kind, nation=nation)


def _forms(phrase: str, kind: NameKind, id: str, pack: MentionPack) -> Iterator[tuple[str, Name]]:
    """The phrase as the table has it, and without its determiner ("le Kremlin", "La Haye")."""
    phrase = phrase.replace("’", "'")
    bare, determined = phrase, False
    for determiner in pack.determiners:
        for joined in (determiner + " ", determiner + "'"):
            if phrase.lower().startswith(joined):
                bare, determined = phrase[len(joined) :], True
    surface = [word for word in bare.replace("-", " ").replace("'", " ").replace(".", " ").split() if words(word)]
    acronym = bare if bare.isupper() and " " not in bare and "." not in bare and len(bare) <= 6 else ""
    # One surface word may fold to several ("P5+1"): those count as capitals of their own.
    capitals = tuple(word[:1].isupper() for word in surface for _ in words(word))
    lower = not bare[:1].isupper() and not bare[:1].isdigit()
    within = determined and phrase[:1].isupper()
    if within:
        # "La Haye", "Le Caire": the article is part of the name, but for "au Caire".
        yield phrase, Name(kind, id, (True, *capitals))
    must = (determined and (lower or within)) or fold(bare) in pack.determined
    yield bare, Name(kind, id, capitals, acronym, must)


def _peoples(language: str, pack: MentionPack) -> Iterator[tuple[str, str]]:
    """Nouns for the people of a state: "les Syriens", "Syrians"."""
    for state in states.all_states():
        for demonym in state.demonyms(language):
            if demonym.number == "p":
                yield demonym.form, state.iso3
            elif not demonym.number:
                yield from (
                    (demonym.form.removesuffix(end) + more, state.iso3)
                    for end, more in pack.people_endings.items()
                    if demonym.form.endswith(end)
                )
    yield from pack.peoples


def _demonyms(language: str, pack: MentionPack) -> Iterator[tuple[str, str]]:
    for state in states.all_states():
        for demonym in state.demonyms(language):
            if fold(demonym.form) not in pack.not_names or len(demonym.form) > 3:
                yield demonym.form, state.iso3
    for phrase, kind, id in pack.also:
        if kind == "demonym":
            yield phrase, id
