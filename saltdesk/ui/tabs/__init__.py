"""One tab per mechanism."""
