"""Keeping the house: opening, backup and restore, the trail, the calendar and open due dates."""
