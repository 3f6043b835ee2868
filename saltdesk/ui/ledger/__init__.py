"""The ledger tab, the pages and panes that every mechanism builds on, imports and previews."""
