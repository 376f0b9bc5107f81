"""What a pack says about reported speech: verbs of saying, words without a verb, small closed classes.

All words are in lower case, as tokens: apostrophes and hyphens are tokens of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Mood = Literal["finite", "conditional", "participle", "gerund", "infinitive"]
Use = Literal[
    "speech",
    "that",
    "thought",
    "infinitive",
    "object",
    "adjacent",
    "deny",
    "reflexive",
    "animate",
    "addressee",
    "clause",
    "only_clause",
    "question",
    "there",
    "written",
    "shout",
    "seen",
]
"""What a verb of saying may open.

speech      direct speech, before, after or in the middle ("…, a déclaré X"), and an inserted clause
that        a clause of indirect speech ("a dit que…")
thought     such a clause only when it holds marked words ("craint que … « … »")
infinitive  an infinitive of indirect speech ("dit vouloir…")
object      marked words inside its object ("a dénoncé une « mascarade »")
adjacent    marked words directly after it ("a répondu « non »")
deny        says that the content is false ("a nié avoir…")
animate     only with a subject who can speak ("les chiffres révèlent que" is no speech)
clause      a clause without its "that", also one that begins with a bare noun ("says voters will decide")
only_clause as `clause`, and what follows without marks is a clause even where no finite verb is known in it
question    a reported question ("asked whether", "explained how")
addressee   may have the person told as its object ("told reporters that…")
reflexive   only with a reflexive pronoun ("s'est réjoui…")
there       only with a pronoun of place before it ("y voit une « … »")
shout       marked words directly after it are speech even with capitals ("a crié « Vive la Reine »")
seen        what one may see as well as say: no speech with a subject such as "on" ("on notera que")
written     what one can read: the speaker is the text named behind a preposition ("peut-on lire dans le journal")
"""


@dataclass(frozen=True, slots=True)
class CueForm:
    """One inflected form; `tail` holds the words that must follow it ("fait" + "savoir")."""

    lemma: str
    mood: Mood
    uses: frozenset[Use]
    tail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Auxiliary:
    """`have` makes active tenses, `be` the passive (active with a reflexive or a gerund), `do` takes an infinitive."""

    kind: Literal["have", "be", "do"]
    conditional: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Words that name a source without a verb ("selon"). `needs_marks`: only beside marked words ("aux yeux de").

    `opinion`: also without marks, when a sentence begins with it and people follow ("Pour lui, …").
    """

    words: tuple[str, ...]
    needs_marks: bool = False
    opinion: bool = False


@dataclass(frozen=True, kw_only=True)
class QuotePack:
    """`marks`: opening mark to its closing marks; straight marks are told apart by what stands beside them."""

    marks: Mapping[str, str]
    single_marks: bool
    """True when an apostrophe may open and close speech."""
    cues: Mapping[str, tuple[CueForm, ...]]
    sources: tuple[Source, ...]
    auxiliaries: Mapping[str, Auxiliary]
    passive: frozenset[str]
    reflexives: frozenset[str]
    clitics: frozenset[str]
    """What stands between a subject and its verb: object pronouns, the first half of a negation."""
    negators: frozenset[str]
    adverbs: frozenset[str]
    adverb_ending: str
    not_adverbs: frozenset[str]
    """Nouns with the ending of an adverb ("gouvernement")."""
    doubt: frozenset[str]
    """Adverbs that make what is said hearsay ("reportedly said")."""
    inverted: frozenset[str]
    """Subject pronouns that follow the verb with a hyphen ("a-t-il")."""
    pronouns: frozenset[str]
    first_persons: frozenset[str]
    """Pronouns for the one who speaks and the one who hears."""
    plural_openers: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Words that open a noun phrase without a determiner ("d'autres")."""
    noun_forms: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Verb forms that are nouns as well: behind "la" they are ("la critique"), others are verbs ("la décrit")."""
    sayings: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Nouns of saying before a colon ("la réaction de X : « … »")."""
    agreement: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Third-person pronouns and determiners with their sex ("m", "f" or nothing) and number ("s", "p"): "elle" is "fs"."""
    anyone: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Pronouns for people in general ("on")."""
    nobody: frozenset[str]
    """Pronouns that are a subject and nobody ("rien n'indique que")."""
    pronoun_phrases: tuple[tuple[str, ...], ...]
    complementisers: frozenset[str]
    not_complementiser_after: frozenset[str]
    """Words after which a complementiser is something else ("ainsi que")."""
    zero_that: bool
    not_complementiser_before: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words before which a complementiser is something else ("that evening")."""
    infinitive_marks: frozenset[str]
    """Words that an infinitive may begin with ("to")."""
    infinitive_endings: tuple[str, ...]
    sure_infinitives: frozenset[str]
    """Infinitives that are hardly ever nouns."""
    not_infinitives: frozenset[str]
    determiners: frozenset[str]
    links: frozenset[str]
    """Prepositions inside a noun phrase ("de")."""
    prepositions: frozenset[str]
    joins: frozenset[str]
    """Words that join equals ("et", "and")."""
    boundaries: frozenset[str]
    """Words that begin a clause and stand in no noun phrase."""
    relatives: frozenset[str]
    """Relative pronouns that are a subject ("qui")."""
    cuts: tuple[tuple[str, ...], ...]
    """Words that end a reported clause: what follows is the author's ("alors que")."""
    comma_cuts: tuple[tuple[str, ...], ...]
    """The same, but only after a comma ("sans")."""
    gerund_marks: frozenset[str] = field(default=frozenset(), kw_only=True)
    """What a gerund begins with ("en")."""
    gerund_endings: tuple[str, ...] = field(default=(), kw_only=True)
    gerund_intros: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Words before a gerund whose subject is that of the sentence ("tout en")."""
    causes: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words that give the author's reason behind marked words ("car")."""
    openers: frozenset[str]
    """Single words that may open a sentence before its subject ("mais")."""
    connectives: tuple[tuple[str, ...], ...]
    """Words that open a sentence and are the author's ("en effet")."""
    recalls: tuple[tuple[str, ...], ...]
    """Words that take up the sentence before ("c'est ce que" + subject + verb of saying)."""
    time_words: frozenset[str]
    capital_times: bool
    """True when weekdays and months are written with a capital."""
    asides: tuple[tuple[str, ...], ...]
    """Words between a subject and its verb or between the parts of a verb ("de son côté")."""
    helpers: frozenset[str]
    """Verbs whose infinitive is the verb of saying ("a tenu à préciser")."""
    agents: frozenset[str]
    """What introduces the speaker of a passive ("par")."""
    finite: frozenset[str]
    """Frequent finite verbs: a stretch with one of them is a clause."""
    finite_endings: tuple[str, ...]
    not_finite: frozenset[str]
    """Words with such an ending that are no verbs."""
    subject_pronouns: frozenset[str]
    """Pronouns that never stand without their finite verb ("il")."""
    speaker_nouns: frozenset[str]
    """Nouns for those who speak, for phrases that no mention covers."""
    ordinals: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words among them that count as well ("premier")."""
    speaker_endings: tuple[str, ...]
    """Endings of such nouns ("donatrice")."""
    carriers: frozenset[str]
    """Nouns that carry somebody's words ("les propos de X"): the speaker is what follows."""
    wordings: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Those of them that stand for the very words: only the marked ones are reported ("selon les termes de X")."""
    not_sources: frozenset[str]
    """Nouns after a source word that are no source ("selon les cas")."""
    modifiers: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words behind a source that go on about it ("ayant", "dont")."""
    subordinators: frozenset[str] = field(default=frozenset(), kw_only=True)
    """First words of a subordinate clause that opens its sentence ("alors que", "si")."""
    there: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Pronouns of place ("y")."""
    enabling: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words before an infinitive that nobody has said by it ("permet de dire", "afin de préciser")."""
    impersonal: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Subject of a passive that names nobody ("il est précisé que")."""
    agenda: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Prepositions that make an infinitive a task ("est à noter")."""
    restricting: frozenset[str] = field(default=frozenset(), kw_only=True)
    """First halves of a negation: without a second half "que" is "only" ("n'a dit que")."""
    announcers: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Words directly before marks that announce speech ("en ces termes")."""
    words_recalled: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """What opens a sentence that calls the marked words before it words ("tels sont les mots")."""
    feelings: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Participles and adjectives that only the one who feels can say ("surpris"), in marks behind "est"."""
    inscribed: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Participles of what is written on something ("était inscrit « … »")."""
    wheres: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Relative words of place ("où", "lequel")."""
    compares: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words that take up what was said ("comme l'a dit X")."""
    first_person_marks: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words by which a speaker names himself ("je", "notre")."""
    by_measure: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words after which a source word means "by the measure of" ("varie selon")."""
    holders: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Pronouns behind a word of opinion ("pour lui")."""
    recipients: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Prepositions of the one who is told ("auprès de", "à"), longer ones first."""
    townward: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Those of them that towns take as well ("à")."""
    called: frozenset[str]
    """Words before marks that hold a name or a title ("le film « … »")."""
    subject_first: bool
    """True when an inserted clause may put its subject first (", Seoul insisted")."""
    bare_nouns: bool = field(default=False, kw_only=True)
    """True when a noun phrase may do without a determiner ("officials said")."""
    alone: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Determiners that may be a subject by themselves ("some say")."""
    reports: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Nouns of saying that have a clause ("his claim that")."""
    owners: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Possessive determiners of others ("her")."""
    demonstratives: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Those that are pronouns too ("this is")."""
    conjunctions: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Prepositions that begin a clause as well ("after officials said")."""
    measures: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """Words before a number with which a clause may begin ("said about 20 people left")."""
    modals: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Negated before a verb of saying they tell what was not said ("would not say whether")."""
    refusals: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Verbs that do the same ("declined to say why")."""
    reasons: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words that begin a clause which goes on behind an inserted verb of saying (", he said, because")."""
    no_clause: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Nouns that a verb with the use `only_clause` has as an object after all ("said a prayer")."""
    questions: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Words that open a reported question and belong to it ("explained how")."""
    circumstances: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Those among them that tell a time, a place or a condition as well ("said when he arrived")."""
    question_marks: frozenset[str] = field(default=frozenset(), kw_only=True)
    """Those that open one as a complementiser does ("asked whether")."""
    infinitive_after: frozenset[str]
    """Prepositions before a cue in the infinitive ("avant d'ajouter : « … »")."""
    blockers: frozenset[str]
    """Words after which a finite form is no report ("would say", "une annonce")."""

    @cached_property
    def cue_words(self) -> frozenset[str]:
        """What a cue begins with: most words of a text are none of them."""
        return frozenset((*self.cues, *self.auxiliaries, *self.sources_by_word))

    @cached_property
    def sources_by_word(self) -> Mapping[str, tuple[Source, ...]]:
        """The sources by their first word, in their order."""
        found: dict[str, list[Source]] = {}
        for source in self.sources:
            found.setdefault(source.words[0], []).append(source)
        return {word: tuple(sources) for word, sources in found.items()}


def without_determiner(words: str, pack: QuotePack) -> str:
    """ "le Kremlin" → "Kremlin", "l'état-major" → "état-major"; a lone determiner stays."""
    head, mark, rest = words.replace("\u2019", "'").partition("'")
    if mark and rest.strip() and head.lower() in pack.determiners:
        return words[len(head) + 1 :].strip()
    head, _, rest = words.partition(" ")
    return rest.strip() if rest.strip() and head.lower() in pack.determiners else words
