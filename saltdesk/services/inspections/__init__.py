"""Acts of inspections, from the plan to verified rectification (S4.2, S4.3)."""
