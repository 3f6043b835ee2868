"""权力运行: every exercise of a power, from the application or clue to its publication (P1.2.6-P1.2.8)."""
