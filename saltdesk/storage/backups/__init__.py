"""Backups on disk: written, read, listed, thinned, tried and restored."""
