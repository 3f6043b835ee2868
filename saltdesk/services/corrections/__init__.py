"""Correcting what was saved, taking back the last act, and what a final act leaves open (F0.2)."""
