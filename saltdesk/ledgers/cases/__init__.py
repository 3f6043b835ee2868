"""How cases, their results and administrative guidance read (P1.2.4, P1.2.7, P1.2.8)."""
