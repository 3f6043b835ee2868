"""Dialogs of the decision on a complaint, and of telling it."""
