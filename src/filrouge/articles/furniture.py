"""Lines that carry no news: dates with their labels, signatures, agency credits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from filrouge.articles.clock import clock_at
from filrouge.articles.dates import WrittenDate, date_at
from filrouge.articles.packs import Phrase, Vocabulary
from filrouge.articles.words import Word, cut, matches

_SEPARATORS = frozenset("|•·–—-,():.;©/[]")
_NAME_MARKS = frozenset("-'’.&")
_LONGEST_NAME = 10


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency named as the source of the text; `stop` is the index after it."""

    agency: str
    stop: int


@dataclass(slots=True)
class Furniture:
    """What a line of furniture says. Each date has its label: published, updated or none."""

    dates: list[tuple[WrittenDate, str | None]] = field(default_factory=list)
    agency: str | None = None
    byline: str | None = None
    publisher: str | None = None
    labels: int = 0
    noise: int = 0

    @property
    def clocked(self) -> bool:
        return any(date.full and date.clock for date, _ in self.dates)


def furniture(words: tuple[Word, ...], known: Vocabulary) -> Furniture | None:
    """The parts of a line that is nothing but furniture, None when any word is news."""
    parts = Furniture()
    index = 0
    while index < len(words):
        step = _part(words, index, known, parts)
        if step is None:
            return None
        index = step
    dated = any(date.full for date, _ in parts.dates)
    if words[-1].text == ":" or not (dated or parts.agency or parts.byline or parts.labels or parts.noise):
        return None
    return parts


def _part(words: tuple[Word, ...], at: int, known: Vocabulary, parts: Furniture) -> int | None:
    read = labelled(words, at, known)
    if read is not None:
        label, date = read
        parts.dates.append((date, label))
        parts.labels += 1
        return date.stop
    bare = date_at(words, at, known)
    if bare is not None and (bare.clock or not bare.short):
        parts.dates.append((bare, None))
        return bare.stop
    credit = credit_at(words, at, known)
    if credit is not None:
        parts.agency = parts.agency or credit.agency
        return credit.stop
    shared = _with_agency(words, at, known) if at == 0 else None
    if shared is not None:
        parts.agency = shared.agency
        return shared.stop
    signed = signature(words, at, known)
    if signed is not None:
        parts.byline = parts.byline or signed[0]
        return signed[1]
    return _filling(words, at, known, parts)


def _filling(words: tuple[Word, ...], at: int, known: Vocabulary, parts: Furniture) -> int | None:
    """What stands around dates and credits: marks, the paper's name, "Temps de lecture 4 min."."""
    noise = phrase_at(words, at, known.noise)
    if noise is not None:
        parts.noise += noise - at > 1
        return noise
    beside = phrase_at(words, at + 1, known.noise) is not None or (at and phrase_at(words, at - 1, known.noise) is not None)
    if words[at].kind == "number" and beside:
        parts.noise += 1
        return at + 1
    named = _name_and_hour(words, known, parts) if at == 0 else _last_name(words, at) if parts.clocked else None
    if named is not None:
        return named
    if words[at].text == "(" and parts.byline:
        # Par Jeanne Martin (Séoul, correspondance)
        return next((index + 1 for index in range(at, min(at + 8, len(words))) if words[index].text == ")"), None)
    if words[at].text in _SEPARATORS:
        return at + 1
    if at and words[at].lower in known.particles and (words[at - 1].text in ",)" or parts.agency):
        # Le Courrier avec AFP et Reuters
        return at + 1
    return None


def labelled(words: tuple[Word, ...], at: int, known: Vocabulary, *, opening: bool = False) -> tuple[str, WrittenDate] | None:
    """A publication or update phrase with the date after it: ("published", date).

    `opening` tells that word `at` is the first of the text: there "date" is a label too.
    """
    published = known.published + known.opening_labels if opening else known.published
    for label, phrases in (("published", published), ("updated", known.updated)):
        stop = phrase_at(words, at, phrases)
        if stop is None:
            continue
        if stop < len(words) and words[stop].text in ":-–":
            stop += 1
        found = date_at(words, stop, known)
        if found is not None:
            return label, found
        clock = clock_at(words, stop)
        if clock is not None:
            # Published 12:30 PM EDT, Tue June 12, 2018
            begin = clock[1] + (clock[1] < len(words) and words[clock[1]].text in ",|")
            found = date_at(words, begin, known)
            if found is not None and found.clock is None:
                return label, replace(found, clock=clock[0])
    return None


def credit_at(words: tuple[Word, ...], at: int, known: Vocabulary) -> Credit | None:
    """An agency at word `at`: "AFP", "(AFP)", "avec AFP", "(Le Monde avec l'AFP)", "© Reuters"."""
    index = at
    while index < len(words) and words[index].text in "©(":
        index += 1
    bracket = index > at and words[index - 1].text == "("
    after = phrase_at(words, index, known.credit)
    if after is not None:
        index = _past_articles(words, after, known)
    found = _agency(words, index, known)
    if found is None and bracket:
        return _inside_bracket(words, index, known)
    if found is None:
        return None
    name, index = found
    if not bracket:
        return Credit(name, index)
    return _closed(words, index, name)


def credit_in(line: str, known: Vocabulary) -> str | None:
    """The agency that a signature names: "AFP", "Le Monde avec AFP", "Jeanne Martin (Reuters)"."""
    words = cut(line, 0, 300)
    for index in range(len(words)):
        if index == 0 or words[index].text in "(" or words[index - 1].text in ",/;-–|&" or _opens_credit(words, index, known):
            credit = credit_at(words, index, known)
            if credit is not None:
                return credit.agency
    return None


def _opens_credit(words: tuple[Word, ...], at: int, known: Vocabulary) -> bool:
    return phrase_at(words, at, known.credit) is not None or words[at - 1].lower in known.particles


def _with_agency(words: tuple[Word, ...], at: int, known: Vocabulary) -> Credit | None:
    """Le Monde avec AFP: names, then a word of credit, then the agency."""
    for index in range(at, min(at + 7, len(words))):
        word = words[index]
        if index > at and phrase_at(words, index, known.credit) is not None:
            return credit_at(words, index, known)
        if not (word.capitalised or word.text in _NAME_MARKS or (index > at and word.lower in known.particles)):
            return None
    return None


def _inside_bracket(words: tuple[Word, ...], at: int, known: Vocabulary) -> Credit | None:
    """(Le Monde avec AFP), (source : AFP)."""
    for index in range(at, min(at + 8, len(words))):
        if words[index].text == ")":
            return None
        stop = phrase_at(words, index, known.credit)
        found = _agency(words, index if stop is None else _past_articles(words, stop, known), known)
        if found is not None and (stop is not None or words[index - 1].text in ",/-–"):
            return _closed(words, found[1], found[0])
    return None


def _past_articles(words: tuple[Word, ...], at: int, known: Vocabulary) -> int:
    while at < len(words) and (words[at].lower in known.particles or words[at].text in "'’:"):
        at += 1
    return at


def _closed(words: tuple[Word, ...], at: int, name: str) -> Credit | None:
    for index in range(at, min(at + 6, len(words))):
        if words[index].text == ")":
            return Credit(name, index + 1)
    return None


def _agency(words: tuple[Word, ...], at: int, known: Vocabulary) -> tuple[str, int] | None:
    """The longest agency name at `at`, written as a name: capitals for abbreviations."""
    best: tuple[str, int] | None = None
    for phrase in known.agencies_by_first.get(words[at].lower, ()) if at < len(words) else ():
        stop = at + len(phrase)
        if not matches(words, at, phrase) or (best is not None and stop <= best[1]):
            continue
        short = len(phrase) == 1 and len(phrase[0]) <= 4
        if words[at].shouted if short else words[stop - 1].capitalised:
            best = (known.agencies[phrase], stop)
    return best


def signature(words: tuple[Word, ...], at: int, known: Vocabulary) -> tuple[str, int] | None:
    """Par Jeanne Martin et Paul Le Goff: two words at least, all of them names."""
    stop = phrase_at(words, at, known.by)
    if stop is None or (at and words[at - 1].kind == "word"):
        return None
    index, names = stop, 0
    while index < len(words) and index - stop < _LONGEST_NAME:
        word = words[index]
        if word.kind == "word" and word.capitalised and phrase_at(words, index, known.by) is None:
            if labelled(words, index, known) is not None or date_at(words, index, known) is not None:
                break
            names += len(word.text) > 1 or words[index + 1 : index + 2] == () or words[index + 1].text == "."
        elif not (names and (word.lower in known.particles or (word.text in _NAME_MARKS and word.glued))):
            break
        index += 1
    while index > stop and (words[index - 1].lower in known.particles or words[index - 1].text == "."):
        index -= 1
    if names < 2 or names > _LONGEST_NAME:
        return None
    return _written(words[stop:index]), index


def _name_and_hour(words: tuple[Word, ...], known: Vocabulary, parts: Furniture) -> int | None:
    """Jeanne Martin — 3 juillet 2013 à 23h49; LE COURRIER | 12.06.2018 à 08h30: a name, a date with its hour."""
    index = 0
    while index < min(len(words), 5) and (words[index].capitalised or (words[index].text in _NAME_MARKS and words[index].glued)):
        index += 1
    if not 0 < index < len(words) or words[index].text not in "—–|•·,":
        return None
    read = labelled(words, index + 1, known)
    date = read[1] if read else date_at(words, index + 1, known)
    if date is None or not date.full or not date.clock:
        return None
    name = _written(words[:index])
    if words[index].text in "|•·" or name.isupper():
        parts.publisher = parts.publisher or name
    elif index > 1:
        parts.byline = parts.byline or name
    else:
        return None
    return index


def _last_name(words: tuple[Word, ...], at: int) -> int | None:
    """… / 10:30 AM / The Courier: the paper's name at the end of a line with a date and its hour."""
    rest = words[at:]
    plain = len(rest) <= 5 and all(word.capitalised or (word.text in _NAME_MARKS and word.glued) for word in rest)
    return len(words) if plain and words[at - 1].text in "|•·/-–—" and rest[0].kind == "word" else None


def _written(words: tuple[Word, ...]) -> str:
    return "".join(("" if number == 0 or word.glued else " ") + word.text for number, word in enumerate(words))


def phrase_at(words: tuple[Word, ...], at: int, phrases: tuple[Phrase, ...]) -> int | None:
    """The index after the longest of the phrases at `at`."""
    first = words[at].lower if at < len(words) else ""
    return next((at + len(phrase) for phrase in phrases if phrase[0] == first and matches(words, at, phrase)), None)
