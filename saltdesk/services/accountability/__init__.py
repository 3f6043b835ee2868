"""Acts of accountability (A6.2)."""
