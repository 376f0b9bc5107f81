"""French words that are shortened with a full stop."""

from filrouge.languages.parts.sentences import SentencePack

DATA = SentencePack(
    abbreviations=frozenset(
        "m mm dr pr me mgr st ste av janv févr fév avr juil sept oct nov déc env art n no p vol cf ex ap".split()
    )
)
