"""The intake of complaints: its page, side panel, files and result."""
