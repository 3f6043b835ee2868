"""The ledger tab, the base classes of pages and panes, imports and previews."""
