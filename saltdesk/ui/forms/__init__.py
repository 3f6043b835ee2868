"""Form classes generated from forms/ROOM/*.ui; never edited by hand."""
