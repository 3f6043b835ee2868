"""What the other rooms of the storage stand on: connections, files that survive a power cut, failures."""
