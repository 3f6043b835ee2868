"""How the short tables of the house read."""
