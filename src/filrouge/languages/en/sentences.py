"""English words that are shortened with a full stop."""

from filrouge.languages.parts.sentences import SentencePack

DATA = SentencePack(
    abbreviations=frozenset(
        "mr mrs ms dr prof gen lt col sgt capt rep sen gov hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec no vs inc corp ltd".split()
    )
)
