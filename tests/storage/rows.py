"""Schema and rows of a database file, to compare two files."""

from pathlib import Path

from sqlcipher3 import dbapi2

from saltdesk.storage.upgrade import SCHEMA_SQL


def content(path: Path) -> list[object]:
    connection = dbapi2.connect(str(path))
    try:
        schema = connection.execute(SCHEMA_SQL).fetchall()
        tables = [name for kind, name, _ in schema if kind == "table"]
        return [schema] + [(name, connection.execute(f"SELECT * FROM {name}").fetchall()) for name in tables]
    finally:
        connection.close()
