"""Acts of dynamic adjustment, link by link (D3.3)."""
