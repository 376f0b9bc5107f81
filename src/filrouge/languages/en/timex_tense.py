"""English tense cues: what a cheap look at a clause's words says of its time."""

from __future__ import annotations

from filrouge.languages.parts.timex import TensePack


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_IRREGULAR = (
    "said met went left told took held won lost struck fell came made gave began found sent rose saw got ran brought bought built caught chose "
    "drew drove fought flew fled forgot grew heard hid hit kept knew laid led lent lit meant paid rode sang sank sat shot shook sold sought "
    "spent spoke spread stood stole swore swept swam taught tore thought threw understood woke wore wrote broke became rang dealt felt "
    "hung slid slept sped stuck swung withdrew overthrew undertook shut quit cut set put burst split"
)
_PARTICIPLES = (
    "been done gone seen taken given known shown held met left won lost struck fallen come made begun found sent risen run brought bought built "
    "caught chosen drawn driven fought flown fled forgotten grown heard hidden hit kept laid led lent meant paid sold sought spent spoken "
    "stood stolen sworn swept taught torn thought thrown understood written broken become dealt felt withdrawn overthrown said told shot"
)

TENSE = TensePack(
    auxiliaries={
        **dict.fromkeys("has have ve having".split(), ("past", None)),
        "had": ("remote", "past"),
        **dict.fromkeys("was were did didn wasn weren".split(), ("past", "past")),
        **dict.fromkeys("is are am isn aren".split(), ("present", "present")),
        **dict.fromkeys("will shall ll won".split(), ("future", "future")),
    },
    being=frozenset(),
    reflexives=frozenset(),
    being_participles=frozenset(),
    participle_endings=("ed",),
    participles=_words(_PARTICIPLES),
    not_participles=_words("need indeed hundred speed seed feed breed red bed shed united"),
    between=_words("be been not also already now t just still never ever once again yet being"),
    between_endings=("ly",),
    modals=_words("would could may might should must can cannot"),
    infinitives=(),
    perfect_infinitives=_words("have"),
    intentions=_words(
        "due expected scheduled set plans planned planning promised promises threatened threatens vowed vows agreed wants hopes intends hoping decided "
        "seeks going poised likely prepares preparing demanded urged ordered asked refused pledged pledges"
    ),
    links=_words("to not"),
    future_words=_words("scheduled upcoming forthcoming expected due slated postponed payable planned effective"),
    past_words=_words(_IRREGULAR),
    present_words=_words("meets visits holds begins starts opens hosts faces travels arrives votes speaks gathers convenes"),
    future_endings=(),
    past_endings=("ed",),
    not_verbs=_words("need indeed hundred speed seed feed breed united shed proceed exceed succeed embed sacred naked kindred"),
    subject_endings={},
    breaks=_words('that which who whom whose where when while but because although though if , ; : ( ) – — « » " “ ”'),
    relatives=_words("who which whom whose where"),
    since=_words("since"),
    subjects=_words("who which he she it"),
    present_forms=("s",),
    bare=_words("meet convene gather arrive begin travel depart"),
    unbare=_words(
        "to a the this that next will would can could may might must should shall did does do not t and or had have has"
    ),
    counting={"after": "after", "before": "before"},
)
