"""Paper: page geometry, fonts, line breaking and notices."""
