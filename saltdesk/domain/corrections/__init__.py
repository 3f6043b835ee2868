"""Corrections after the act: which saved values may be changed, and which acts may be taken back (F0.2)."""
