"""Services for the data as a whole: opening, backup, restore, trail, calendar and open due dates."""
