"""How the French treebanks of Universal Dependencies cut words."""

from filrouge.languages.parts.tokens import TokenPack

DATA = TokenPack(
    elided=("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"),
    clitics=(
        "t-il", "t-elle", "t-on", "t-ils", "t-elles",
        "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "moi", "toi", "lui", "leur", "y", "en", "le", "la", "les", "ci", "là",
    ),  # fmt: skip
    whole=(
        "aujourd'hui", "quelqu'un", "quelqu'une", "l'on", "rendez-vous", "peut-être", "c'est-à-dire",
        "celui-ci", "celui-là", "celle-ci", "celle-là", "ceux-ci", "ceux-là", "celles-ci", "celles-là", "au-delà", "par-delà",
        "etc.", "cf.", "av.", "apr.", "m.", "mm.", "dr.", "n°", "j.-c.",
    ),  # fmt: skip
)
