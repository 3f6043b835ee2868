"""Signed packages of what is public, for the site of the city, and the receipts for them (P1.2.1, P1.2.8)."""
