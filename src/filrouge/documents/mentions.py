"""Mentions anchored: offices looked up at a date, pronouns and surnames given their actor.

An office is looked up at the date of its clause, else at the article's. When neither is known
the candidates stay as readings, unless the text itself names one of them: then it is him.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from filrouge.knowledge import organisations
from filrouge.knowledge.offices import Offices, Term, shipped
from filrouge.model.article import Article
from filrouge.model.interval import Interval, midnight
from filrouge.model.mention import Mention, MentionEvidence, MentionForm, MentionReading

_MOST = 0.6
"""Part of an interval that one holder must cover to be the one meant."""
ClauseIntervals = Callable[[str], Interval | None] | Mapping[str, Interval]
"""Mention id -> the time that its clause speaks of, None where it names none."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Who holds: `actors` empty = open. `state` is the state or organisation acted for."""

    actors: tuple[str, ...]
    state: str | None
    name: str
    by: str
    why: str
    readings: tuple[MentionReading, ...] = ()


def anchor_mentions(
    forms: tuple[MentionForm, ...],
    *,
    article: Article,
    clause_interval: ClauseIntervals | None = None,
    offices: Offices | None = None,
) -> tuple[Mention, ...]:
    """Mentions with actors, in the order of `forms`; one Mention for each form, same id.

    `offices` None: the shipped table.
    """
    return _Anchoring(forms, article, clause_interval, offices or shipped()).mentions()


class _Anchoring:
    def __init__(
        self, forms: tuple[MentionForm, ...], article: Article, clauses: ClauseIntervals | None, offices: Offices
    ) -> None:
        self.forms, self.article, self.clauses, self.offices = forms, article, clauses, offices
        self.by_id = {form.id: form for form in forms}
        self.named = frozenset(id for form in forms if form.kind == "person" for id in form.actors)
        self.found: dict[str, _Found] = {}

    def mentions(self) -> tuple[Mention, ...]:
        return tuple(self._mention(form) for form in self.forms)

    def _mention(self, form: MentionForm) -> Mention:
        found = self._resolve(form, 0)
        seen = form.evidence or MentionEvidence("name", form.start, form.end)
        return Mention(
            id=form.id,
            start=form.start,
            end=form.end,
            text=form.text,
            kind=form.kind,
            name=found.name or form.name,
            actors=found.actors,
            state=found.state,
            wikidata=form.wikidata,
            place_id=form.place_id,
            place_state=form.place_state,
            evidence=replace(seen, by=found.by or seen.by, why=found.why or seen.why),
            readings=found.readings or form.readings,
        )

    def _interval(self, form: MentionForm) -> Interval | None:
        if self.clauses is not None:
            own = self.clauses(form.id) if callable(self.clauses) else self.clauses.get(form.id)
            if own is not None:
                return own
        return self.article.interval

    def _resolve(self, form: MentionForm, depth: int) -> _Found:
        known = self.found.get(form.id)
        if known is None:
            known = self._fresh(form, depth)
            self.found[form.id] = known
        return known

    def _fresh(self, form: MentionForm, depth: int) -> _Found:
        if form.antecedents and depth < len(self.forms):
            return self._taken_over(form, depth)
        if form.office is not None:
            return self._office(form, *form.office)
        if form.kind == "person" and len(form.actors) == 1:
            return self._person(form)
        if form.kind == "person" and form.readings:
            return self._namesakes(form)
        return _Found(form.actors, form.state, form.name, "", "")

    def _taken_over(self, form: MentionForm, depth: int) -> _Found:
        """What the antecedents stand for; several make a group, which acts for no single state."""
        parts = [self._resolve(self.by_id[id], depth + 1) for id in form.antecedents if id in self.by_id and id != form.id]
        actors = tuple(dict.fromkeys(actor for part in parts for actor in part.actors))
        if len(parts) != 1:
            return _Found(actors if all(part.actors for part in parts) else (), None, form.name, "", "")
        (part,) = parts
        name = part.name if form.kind in ("person", "pronoun", "role") else form.name
        return _Found(part.actors, part.state or form.state, name, "", part.why, part.readings)

    def _person(self, form: MentionForm) -> _Found:
        (id,) = form.actors
        person = self.offices.persons.get(id)
        if person is None:
            return _Found(form.actors, form.state, form.name, "", "")
        entity = self.offices.entity_of(id, self._interval(form)) or ((form.state, "role in the text") if form.state else None)
        state, why = entity or (None, "")
        return _Found(form.actors, state, self._name(id), "", why)

    def _office(self, form: MentionForm, entity: str, role: str) -> _Found:
        state = form.state if form.state and not organisations.get(entity) else entity
        when = self._interval(form)
        terms = self.offices.holder(entity, role, when)
        if form.sex == "f":
            # "La présidente" is no man; a masculine title may well be a woman's ("le Premier ministre").
            terms = tuple(term for term in terms if self.offices.persons[term.person].sex != "m")
        persons = tuple(dict.fromkeys(term.person for term in terms))
        if len(persons) == 1 and when is not None:
            return _Found(persons, state, self._name(persons[0]), "office-holder", terms[0].iso())
        if when is not None and (longest := _mostly(terms, when)) is not None:
            readings = tuple(MentionReading("person", term.person, term.iso()) for term in terms)
            return _Found((longest.person,), state, self._name(longest.person), "office-holder", longest.iso(), readings)
        here = tuple(id for id in persons if id in self.named)
        if len(here) == 1:
            return _Found(here, state, self._name(here[0]), "name in text", f"{entity} {role}")
        readings = tuple(MentionReading("person", term.person, term.iso()) for term in terms)
        return _Found((), state, form.name, "office-holder", "several holders" if terms else "no holder known", readings)

    def _namesakes(self, form: MentionForm) -> _Found:
        """A surname that several persons of the tables bear: the one in office at the date."""
        when = self._interval(form)
        ids = tuple(dict.fromkeys(reading.id for reading in form.readings))
        persons = (self.offices.persons.get(id) for id in ids)
        active = [p.id for p in persons if p and when and any(term.covers(when) for term in p.terms)]
        if len(active) != 1:
            return _Found((), form.state, form.name, "", "")
        entity = self.offices.entity_of(active[0], when)
        return _Found((active[0],), entity[0] if entity else None, self._name(active[0]), "surname", "in office at the date")

    def _name(self, id: str) -> str:
        """The canonical name in the article's language."""
        person = self.offices.persons.get(id)
        if person is None:
            return next((form.name for form in self.forms if form.actors == (id,)), id)
        return person.name(self.article.language or "")


def _mostly(terms: tuple[Term, ...], when: Interval) -> Term | None:
    """The term that covers more than `_MOST` of a bounded interval ("in 2007"), if one does."""
    if when.earliest is None or when.latest is None:
        return None
    for term in terms:
        end = midnight(term.end) if term.end else when.latest
        shared = min(end, when.latest) - max(midnight(term.start), when.earliest)
        if shared > _MOST * (when.latest - when.earliest):
            return term
    return None
