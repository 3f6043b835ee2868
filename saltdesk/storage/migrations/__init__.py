"""Numbered schema scripts, run in order and never changed afterwards."""
