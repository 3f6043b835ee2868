"""The shared database in the window: its state, who is at work, connecting and moving."""
