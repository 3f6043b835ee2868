"""Working days, terms with their clauses, and the reading of holiday notices."""
