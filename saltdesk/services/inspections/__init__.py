"""Services for inspections, from the yearly plan to verified rectification (S4.2, S4.3)."""
