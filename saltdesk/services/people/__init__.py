"""Changes of offices, people and outside bodies, with the open work that they hand over (F0.5, F0.6)."""
