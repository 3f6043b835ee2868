"""The ledgers of inspections, findings and plans."""
