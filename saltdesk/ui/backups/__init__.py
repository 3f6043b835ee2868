"""Backups in the window: the dialog, the keeper of each day's backup, and the way to a restore."""
