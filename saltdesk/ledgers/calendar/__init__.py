"""The rows of the calendar and of a holiday notice."""
