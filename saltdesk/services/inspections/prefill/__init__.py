"""Prefilled answers to the check list from the program's own data."""
