"""`filrouge actors`: who is in the articles, and what stayed unresolved."""
