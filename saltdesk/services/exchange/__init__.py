"""Exchange packages: made and signed, checked, and confirmed by their receiver (P1.2.1, P1.2.8)."""
