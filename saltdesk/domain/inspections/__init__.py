"""Supervision and inspection: plans, visits, checks, gates and findings (S4.2, S4.3)."""
