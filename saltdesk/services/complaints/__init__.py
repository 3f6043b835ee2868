"""Acts on complaints, from intake to the archive (C5.2)."""
