"""Dynamic adjustment: the case, its links and its time line (D3.3)."""
