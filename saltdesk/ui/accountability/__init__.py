"""The screens of accountability."""
