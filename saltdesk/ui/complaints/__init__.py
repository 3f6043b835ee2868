"""The screens for complaints, from intake to the archive."""
