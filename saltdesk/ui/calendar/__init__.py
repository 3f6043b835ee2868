"""The screens of holiday arrangements."""
