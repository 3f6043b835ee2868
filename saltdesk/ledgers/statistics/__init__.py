"""How statistics read: rows, tables, charts and sentences."""
