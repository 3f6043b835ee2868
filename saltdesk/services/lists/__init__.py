"""Acts on the power list and the duty list, their versions and their imports."""
