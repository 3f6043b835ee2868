"""Acts on cases: the exercise of powers, its monitoring and the publication of results (P1.2.4-P1.2.8)."""
