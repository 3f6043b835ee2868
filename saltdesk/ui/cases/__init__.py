"""Screens of cases, their results and administrative guidance."""
