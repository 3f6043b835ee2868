"""Access to records and files: queries, stored files, and which records are hidden from whom."""
