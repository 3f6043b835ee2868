"""Page setting: fonts, line breaking, tables, the grid of GB/T 9704, and drawing in millimetres."""
