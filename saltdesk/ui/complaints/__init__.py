"""The screens of complaints, from intake to the archive."""
