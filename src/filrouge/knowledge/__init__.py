"""Tables of facts, and how names are compared and offices looked up.

Tables are CSV under `tables/`, read on first use and kept (`functools.cache`).
"""
