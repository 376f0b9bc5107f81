"""How the English treebanks of Universal Dependencies cut words: as spaCy's own tables do."""

from filrouge.languages.parts.tokens import TokenPack

DATA = TokenPack(base="en", hyphens=True)
