"""Pictures that the window draws itself: bars, days of a term, marks beside rows."""
