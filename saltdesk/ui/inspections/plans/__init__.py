"""The screens of the yearly inspection plans."""
