"""The sample bureau: everybody in it is invented."""
