"""The house: what the office sets for itself, and what it keeps how long."""
