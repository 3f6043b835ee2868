"""Issued documents: kinds, templates and their stored content."""
