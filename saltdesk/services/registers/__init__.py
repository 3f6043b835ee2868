"""Acts on the registers beside the lists, and the report of their gaps."""
