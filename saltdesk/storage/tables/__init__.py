"""One module of peewee tables per column of the house."""
