"""Paper output: page geometry, fonts, line breaking and notices."""
