"""The database of the data on this computer."""
