"""Small widgets shared by tabs and dialogs."""
