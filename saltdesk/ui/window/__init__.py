"""The main window, its menus and what they do."""
