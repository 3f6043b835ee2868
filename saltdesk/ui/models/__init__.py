"""Item models that feed the tables."""
