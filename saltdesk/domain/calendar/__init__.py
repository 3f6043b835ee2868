"""Working days, terms with their clauses, and the parsing of holiday notices."""
