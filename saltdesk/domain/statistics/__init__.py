"""Statistics: spans of time, the table of figures, and how values are counted."""
