"""Backups: what their heads tell, which are kept, and when the next one is due."""
