"""The only floor that uses the database."""
