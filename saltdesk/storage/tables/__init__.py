"""One module of peewee tables per mechanism."""
