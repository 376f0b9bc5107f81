"""Language pipelines: tokens, lemmas, parts of speech, morphology, dependency trees and names.

Only this package imports spaCy, and only when a text is read: `filrouge --help` never waits for it. `spacy.load` finds
what is registered here by the entry points in `pyproject.toml`.
"""
