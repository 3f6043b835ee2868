"""What is to be done: its lines, whose they are, how they are read, and the morning's reminder."""
