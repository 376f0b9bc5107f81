"""Messages."""

MESSAGES: dict[str, str] = {}
