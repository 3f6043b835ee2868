"""Shared base of all rules: vocabularies, errors, the clock, people, queries and value types."""
