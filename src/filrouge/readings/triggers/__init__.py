"""Acts in a text: verb groups, their scopes, nouns that report acts, and who takes part."""
