"""The key of the data: its parts, its wrapping under passwords, and the file that holds the wrapped keys."""
