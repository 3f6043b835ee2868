"""Keys and the focus: what a key does, where Tab goes, and where the focus stays."""
