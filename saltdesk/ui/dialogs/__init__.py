"""Dialogs, each paired by name with its form."""
