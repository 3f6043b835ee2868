"""Services for dynamic adjustment cases and their links (D3.3)."""
