"""The records and finders of each area."""
