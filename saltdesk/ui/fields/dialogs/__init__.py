"""The base classes of dialogs, what they keep of their entries, and the small ones everybody asks."""
