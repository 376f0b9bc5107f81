"""The page (in work)."""
