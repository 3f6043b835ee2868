"""Input methods of Linux desktops: what the session bus offers, and the connection to fcitx 4."""
