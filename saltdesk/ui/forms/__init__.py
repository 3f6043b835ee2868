"""Form classes generated from forms/ROOM/*.ui; do not edit by hand."""
