"""The main window, its menus and their actions."""
