"""The numeric layout of charts and time lines, drawn by the window and on paper alike."""
