"""How the list of backups and the preview of a restore read."""
