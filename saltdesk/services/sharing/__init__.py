"""The shared database of several offices: founding it, connecting to it, checking it, and who is at work."""
