"""The shared database of several offices: founding, connecting, checking and moving, and who is at work."""
