"""What the dialogs about a complaint share."""
