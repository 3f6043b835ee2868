"""Today's date in tests."""

from datetime import date

TODAY = date(2026, 11, 23)
"""A Monday and working day."""
