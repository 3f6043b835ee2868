"""How the window looks: colours, style, icons, the size of the text, and what follows the desktop."""
