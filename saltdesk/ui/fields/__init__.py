"""Form fields, their binding to records, and the base classes of dialogs."""
