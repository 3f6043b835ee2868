"""Finding records and files, and what is hidden from whom."""
