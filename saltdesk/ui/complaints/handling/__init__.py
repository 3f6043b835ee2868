"""Dialogs of the handling of an accepted complaint."""
