"""Mentions: the words of a text that stand for a state, a person, an organisation, a place.

Five steps. `definitions` notes the acronyms that the text explains; `people` and a first pass
collect the persons that the text names in full; `scan` finds the mentions from left to right,
`shortforms` whose "la fédération" is, `towns` which of several towns; `coref` says which other mention a surname, a pronoun, a
group or a bare office takes its actor from; `homes` whose "le pays" and "le gouvernement" are.
Everything comes from the text and its language:
who held an office is looked up later, when the date is known (`filrouge.documents.mentions`).
"""

from __future__ import annotations

from dataclasses import replace

from filrouge.knowledge.offices import Offices, shipped
from filrouge.languages import part
from filrouge.model.mention import MentionEvidence, MentionForm
from filrouge.model.reading import Sentence
from filrouge.readings.mentions.context import Context
from filrouge.readings.mentions.coref import resolve
from filrouge.readings.mentions.definitions import define
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.homes import at_home, countries
from filrouge.readings.mentions.lexicon import lexicon
from filrouge.readings.mentions.people import NameReader, People
from filrouge.readings.mentions.positions import Positions
from filrouge.readings.mentions.referents import Referents
from filrouge.readings.mentions.scan import Scanner
from filrouge.readings.mentions.shortforms import short_forms
from filrouge.readings.mentions.towns import settle
from filrouge.readings.mentions.words import words_of
from filrouge.readings.tokens import Token
from filrouge.readings.tree import Tree
from filrouge.readings.view import View


def read_mentions(
    view: View,
    tokens: tuple[Token, ...],
    sentences: tuple[Sentence, ...],
    *,
    language: str,
) -> tuple[MentionForm, ...]:
    """The mentions of a text in order, with ids m1, m2, …; spans are positions in the original.

    KeyError for a language without a pack. `sentences` of zone meta are not read. Without a tree pronouns take up mentions
    only, and the shipped table says who holds which office: `read_with_referents` reads with more.
    """
    return read_with_referents(view, tokens, sentences, language=language)[0]


def read_with_referents(
    view: View,
    tokens: tuple[Token, ...],
    sentences: tuple[Sentence, ...],
    *,
    language: str,
    offices: Offices | None = None,
    tree: Tree | None = None,
) -> tuple[tuple[MentionForm, ...], Referents | None]:
    """The mentions, and who is spoken of where a tree shows it.

    `offices` None: the shipped table. With a `tree`, pronouns take up any noun phrase that it shows.
    """
    table = lexicon(language, offices or shipped())
    text = words_of(view, tokens, sentences, table.pack.unaccented)
    text = define(text, table)
    names = NameReader(text, table, People(table.offices))
    _meet(names)
    drafts = short_forms(list(Scanner(text, table, names).drafts()), table)
    settle(drafts, language)
    found = Context.of(drafts, text, names.people, table.pack)
    context = countries(found, language)
    if tree is not None:
        context = replace(context, referents=_referents(Positions(view, text, context.drafts), tree, language))
    drafts = resolve(context)
    at_home(context)
    ids = {id(draft): f"m{number}" for number, draft in enumerate(drafts, 1)}
    return tuple(_form(draft, ids, view, tokens) for draft in drafts), context.referents


def _referents(positions: Positions, tree: Tree, language: str) -> Referents:
    """Verbs of saying have people for their subjects."""
    saying = frozenset(form.lemma for forms in part(language, "quotes").cues.values() for form in forms)
    return Referents(positions, tree, part(language, "referents"), saying)


def _meet(names: NameReader) -> None:
    """Note the persons that the text names in full, wherever: a headline may give only a surname."""
    text = names.text
    for number, (first, stop) in enumerate(text.bounds):
        at = first
        while at < stop and text.sentence[at] == number:
            name = names.full(at, stop) if names.may_begin(at) else None
            if name is not None:
                names.people.add(name, text, names.lexicon.language)
            at = name.last if name is not None else at + 1


def _form(draft: Draft, ids: dict[int, str], view: View, tokens: tuple[Token, ...]) -> MentionForm:
    start, end = view.span(tokens[draft.first].start, tokens[draft.last - 1].end)
    antecedents = tuple(ids[id(other)] for other in draft.antecedents if id(other) in ids)
    shown = draft.antecedents[0] if antecedents else draft
    ground = draft.ground or (shown.first, shown.last)
    first, last = draft.stands or view.span(tokens[ground[0]].start, tokens[ground[1] - 1].end)
    return MentionForm(
        id=ids[id(draft)],
        start=start,
        end=end,
        text=view.original[start:end],
        kind=draft.kind,
        name=draft.name or draft.root.name,
        actors=() if antecedents else draft.actors,
        office=None if antecedents else draft.office,
        antecedents=antecedents,
        state=draft.state or draft.nation,
        place_id=draft.place_id,
        place_state=draft.place_state,
        plural=draft.plural,
        sex=draft.sex,
        official=draft.official,
        evidence=MentionEvidence(draft.by, first, last, draft.why),
        readings=draft.readings,
    )
