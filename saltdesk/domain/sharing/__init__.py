"""The shared database of several offices: where it is, and how it is called."""
