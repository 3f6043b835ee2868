"""The tour: drives the real window through the main job and leaves pictures, ledgers and notices."""
