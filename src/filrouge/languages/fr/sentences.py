"""French words that are shortened with a full stop."""

from filrouge.languages.parts.sentences import SentencePack

DATA = SentencePack(
    abbreviations=frozenset(
        "m mm dr pr me mgr st ste av janv févr fév fev avr juil juill sept sep oct nov déc dec lun ven sam dim env art n no p vol cf ex ap".split()
    )
)
