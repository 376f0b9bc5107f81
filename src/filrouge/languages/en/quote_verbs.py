"""English verbs of saying, with the forms that a report uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from filrouge.languages.parts.quotes import CueForm, Mood, Use

_SAY = "speech that adjacent"
_SHOW = "speech that adjacent animate"

# Regular verbs: what each may open. "+" doubles the last consonant.
_REGULAR: Mapping[str, str] = {
    _SAY + " clause": "argue allege believe",
    _SAY + " only_clause clause": "insist",
    _SAY + " question": "explain clarify specify recount disclose",
    _SAY: """add announce declare agree confess confide proclaim profess posit speculate surmise theorize theorise
        underscore reaffirm repeat elaborate recommend reckon interject attest caution tweet quip+ muse retort contend rule concur opine hint imply assert reply respond comment complain conclude recall remark state
        stress reiterate predict declare testify boast joke exclaim concede emphasize emphasise counter mention affirm
        estimate""",
    _SHOW: "note report confirm acknowledge observe reveal suggest indicate maintain",
    "speech that adjacent addressee": "warn assure inform remind advise",
    "speech that adjacent infinitive": "admit+",
    "that infinitive deny adjacent speech": "deny",
    "speech": "yell recite",
    "speech adjacent question addressee": "ask",
    "speech adjacent question": "wonder",
    "speech adjacent": "continue shout whisper cry chant answer post vow warn inquire",
    "adjacent object": """cite praise condemn denounce criticize criticise describe label+ brand slam+ blast hail welcome accuse demand urge
        dismiss voice express promise pledge threaten decry mock ridicule""",
    "question adjacent object": "question",
    "speech that adjacent object": "lament",
    "thought adjacent object": "hope fear worry expect doubt",
    "thought adjacent": "think feel",
}
_IRREGULAR: tuple[tuple[str, str, str], ...] = (
    # base, third person, past, participle, gerund
    ("say", _SAY + " only_clause clause question", "say says said said saying"),
    ("tell", _SAY + " addressee clause question", "tell tells told told telling"),
    ("write", _SAY, "write writes wrote written writing"),
    ("read", "speech", "read reads read read reading"),
    ("call", "adjacent object", "call calls called called calling"),
    ("speak", "object", "speak speaks spoke spoken speaking"),
    ("swear", _SAY, "swear swears swore sworn swearing"),
    ("reply", _SAY, "reply replies replied replied replying"),
    ("claim", _SAY + " infinitive clause", "claim claims claimed claimed claiming"),
    ("deny", "that infinitive deny adjacent speech", "deny denies denied denied denying"),
    ("testify", _SAY, "testify testifies testified testified testifying"),
    ("cry", "speech adjacent", "cry cries cried cried crying"),
    ("decry", "adjacent object", "decry decries decried decried decrying"),
    ("worry", "thought adjacent object", "worry worries worried worried worrying"),
    ("think", "thought adjacent", "think thinks thought thought thinking"),
    ("feel", "thought adjacent", "feel feels felt felt feeling"),
)
_TAILED: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("point", _SAY, "point points pointed pointed pointing", ("out",)),
    ("go", _SAY, "go goes went gone going", ("on", "to", "say")),
    ("put", "speech", "put puts put put putting", ("it",)),
    ("make", _SAY, "make makes made made making", ("clear",)),
)
_MOODS: tuple[tuple[Mood, ...], ...] = (("finite", "infinitive"), ("finite",), ("finite",), ("participle",), ("gerund",))


def _regular(base: str) -> str:
    base, doubled, _ = base.partition("+")
    stem = base[:-1] if base.endswith("e") else base + base[-1] if doubled else base
    third = base + "es" if base.endswith(("s", "sh", "ch")) else base + "s"
    return f"{base} {third} {stem}ed {stem}ed {stem}ing"


def _all() -> Iterator[tuple[str, CueForm]]:
    irregular = {lemma for lemma, _, _ in _IRREGULAR}
    entries = [(stem.rstrip("+"), uses, _regular(stem), ()) for uses, stems in _REGULAR.items() for stem in stems.split()]
    entries = [entry for entry in entries if entry[0] not in irregular]
    listed = [(lemma, uses, forms, ()) for lemma, uses, forms in _IRREGULAR]
    for lemma, uses, forms, tail in (*entries, *listed, *_TAILED):
        for moods, form in zip(_MOODS, forms.split(), strict=True):
            for mood in moods:
                yield form, CueForm(" ".join((lemma, *tail)), mood, _uses(uses), tail)


def _uses(text: str) -> frozenset[Use]:
    return frozenset(text.split())  # type: ignore[arg-type]


def _table() -> dict[str, tuple[CueForm, ...]]:
    table: dict[str, tuple[CueForm, ...]] = {}
    for form, cue in _all():
        if cue not in table.get(form, ()):
            table[form] = (*table.get(form, ()), cue)
    return table


CUES: Mapping[str, tuple[CueForm, ...]] = _table()
FINITE_FORMS = frozenset(
    form
    for form, cues in CUES.items()
    if any(c.mood == "finite" and not c.tail for c in cues) and form.endswith(("s", "id", "ld", "te"))
)
