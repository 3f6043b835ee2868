"""The screens of inspections and findings."""
