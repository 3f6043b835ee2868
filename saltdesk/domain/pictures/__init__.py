"""Layout of charts and time lines in numbers, drawn by the window and on paper alike."""
