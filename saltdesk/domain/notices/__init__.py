"""Issued documents: kinds, templates and what is kept of them."""
