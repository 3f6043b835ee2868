"""Keeping backups: the day's, the second folder, the monthly trial restore, and what a restore loses."""
