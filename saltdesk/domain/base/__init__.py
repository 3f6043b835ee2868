"""What every rule builds on: vocabularies, errors, the clock, people, queries and shared value types."""
