"""Sharing one database between offices: moving the data there and back."""
