"""The reading of quotes: from a view with its tokens, sentences and mentions to numbered records."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from filrouge.languages import part
from filrouge.languages.parts.quotes import QuotePack, without_determiner
from filrouge.model.mention import MentionForm, MentionKind
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.readings.quotes.bare import Memory, attach_bare, remember
from filrouge.readings.quotes.cues import find_cues
from filrouge.readings.quotes.drafts import Draft, Work, settle_kinds
from filrouge.readings.quotes.fragments import Attach, attacher
from filrouge.readings.quotes.inserted import attach_inserted
from filrouge.readings.quotes.lone import attach_lone
from filrouge.readings.quotes.marks import Marked, find_marked
from filrouge.readings.quotes.nouns import attach_nouns
from filrouge.readings.quotes.opening import attach_colons, attach_opening
from filrouge.readings.quotes.pronouns import Antecedents
from filrouge.readings.quotes.speakers import continue_speaker
from filrouge.readings.quotes.stretch import Source, Stretch, make_source, stretches
from filrouge.readings.quotes.subjects import first_subject
from filrouge.readings.quotes.within import attach_cuts, reported_within
from filrouge.readings.tokens import Token
from filrouge.readings.view import View

if TYPE_CHECKING:  # `filrouge.timexes` reads quotes without mentions, and without loading them
    from filrouge.readings.mentions.referents import Referents


def read_quotes(
    view: View,
    tokens: Sequence[Token],
    sentences: Sequence[Sentence],
    mentions: Sequence[MentionForm],
    *,
    language: str,
    attach: Attach | None = None,
    referents: Referents | None = None,
) -> tuple[Quote, ...]:
    """Reported speech in text order, ids q1…; positions in the original text.

    `speaker` and `speaker_mention` are set; `speaker_name` is left to anchoring, save where no mention
    covers the speaker: there it holds the words seen, without their determiner. `sentences` and
    `mentions` have positions in the original. A mark without a partner costs only itself; time is
    linear in the length of the text. `attach` is given the marked words of each stretch when the rules are done with it;
    by default the trained judge of the language, where there is one.
    """
    pack: QuotePack = part(language, "quotes")
    source = make_source(view, tokens, mentions, pack)
    marked = find_marked(view.text, pack)
    spans = [(*_in_view(view, s.start, s.end), s.paragraph) for s in sentences if s.zone != "meta"]
    drafts = _read(source, spans, marked, attach or attacher(language))
    quotes = _numbered(view, drafts, pack)
    if referents is None:
        return quotes
    kinds = {mention.id: mention.kind for mention in mentions}
    return tuple(_by_name(quote, kinds.get(quote.speaker_mention or ""), referents) for quote in quotes)


def _by_name(quote: Quote, kind: MentionKind | None, referents: Referents) -> Quote:
    """A speaker who is described, or a pronoun, with the name that the text gives him elsewhere."""
    if quote.speaker is None or kind not in (None, "role", "group", "pronoun"):
        return quote
    name = referents.name_of(*quote.speaker)
    return replace(quote, speaker_name=name) if name is not None and name not in (quote.speaker_name or "") else quote


def _in_view(view: View, start: int, end: int) -> tuple[int, int]:
    """Original positions as positions in the view."""
    if view.offsets is None:
        return start, end
    return bisect_left(view.offsets, start), bisect_left(view.offsets, end)


def _read(
    source: Source, sentences: Sequence[tuple[int, int, int]], marked: Sequence[Marked], attach: Attach | None
) -> list[Draft]:
    drafts: list[Draft] = []
    memory, antecedents = Memory(), Antecedents(source.view, source.pack)
    for stretch in stretches(source, sentences, marked, 0):
        work = Work(stretch, find_cues(stretch))
        if memory.paragraph >= stretch.paragraph - 1:
            continue_speaker(work, memory.speaker)
        attach_inserted(work)
        attach_opening(work)
        attach_cuts(work, source)
        attach_nouns(work)
        attach_colons(work)
        attach_lone(work)
        drafts.extend(attach_bare(work, memory))
        if attach is not None and work.marks:
            attach(work, memory)
        settle_kinds(work)
        silent = all(draft.speaker is None for draft in work.drafts)
        subject = first_subject(stretch, len(stretch.items)) if silent else None
        antecedents.resolve(work, subject)
        remember(work, memory, subject)
        drafts.extend(_regrouped(work.drafts, stretch))
        for index in work.claimed:
            box = stretch.items[index].marked
            if box is not None and any(d.kind == "direct" and d.start == box.first for d in work.drafts):
                drafts.extend(reported_within(source, _around(sentences, box), box, 1))
    return drafts


def _around(sentences: Sequence[tuple[int, int, int]], box: Marked) -> Sequence[tuple[int, int, int]]:
    """The sentences that marked words touch."""
    first = max(0, bisect_left(sentences, (box.start, 0, 0)) - 1)
    return sentences[first : bisect_left(sentences, (box.end, 0, 0))]


def _regrouped(drafts: list[Draft], stretch: Stretch) -> Iterator[Draft]:
    """Groups are numbers of items: make them unlike those of other stretches, and drop those of one piece."""
    if not drafts:
        return
    counts = Counter(draft.group for draft in drafts)
    base = stretch.items[0].start if stretch.items else 0
    for draft in drafts:
        if draft.group is not None:
            draft.group = base * 1000 + draft.group if counts[draft.group] > 1 else None
        yield draft


def _numbered(view: View, drafts: list[Draft], pack: QuotePack) -> tuple[Quote, ...]:
    """Sort, drop doubles, give ids, groups and the chain of the quotes around each."""
    ordered = sorted({(d.start, d.end): d for d in reversed(drafts)}.values(), key=lambda d: (d.start, -d.end))
    groups: dict[int, str] = {}
    around: list[tuple[Draft, str]] = []
    quotes: list[Quote] = []
    for number, draft in enumerate(ordered, start=1):
        name = f"q{number}"
        while around and around[-1][0].end <= draft.start:
            around.pop()
        if draft.guessed and around and not around[-1][0].guessed and around[-1][0].kind != "direct":
            continue
        chain = tuple(outer for box, outer in around if box.end >= draft.end and box.speaker != draft.speaker)
        around.append((draft, name))
        if draft.group is not None:
            groups.setdefault(draft.group, f"g{len(groups) + 1}")
        start, end = view.span(draft.start, draft.end)
        speaker = draft.speaker
        said_by = view.span(speaker.start, speaker.end) if speaker else None
        words = None
        if speaker is not None and speaker.mention is None:
            words = view.original[slice(*view.span(*(speaker.named or (speaker.start, speaker.end))))]
        quotes.append(
            Quote(
                id=name,
                start=start,
                end=end,
                text=view.original[start:end],
                kind=draft.kind,
                group=groups[draft.group] if draft.group is not None else None,
                cue=view.span(*draft.cue) if draft.cue else None,
                speaker=said_by,
                speaker_mention=speaker.mention.id if speaker and speaker.mention else None,
                speaker_name=without_determiner(words, pack) if words else None,
                addressee=view.original[slice(*view.span(*draft.addressee))] if draft.addressee else None,
                polarity="negative" if draft.negative else "positive",
                certainty="conditional" if draft.conditional else "asserted",
                chain=chain,
            )
        )
    return tuple(quotes)
