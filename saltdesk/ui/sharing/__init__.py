"""Working with others in one database, as the window shows it."""
