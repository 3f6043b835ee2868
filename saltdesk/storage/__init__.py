"""The only floor that uses the database."""

import sys


def _import_peewee_alone() -> None:
    """Import peewee without the driver of PostgreSQL, which it loads where it is installed.

    That takes longer than the rest of peewee; only a shared database needs it (``sharing/driver.py``).
    """
    if "peewee" in sys.modules or "psycopg" in sys.modules:
        return
    sys.modules["psycopg"] = None  # type: ignore[assignment]  # how Python spells that an import fails
    try:
        import peewee  # noqa: F401
    finally:
        del sys.modules["psycopg"]


_import_peewee_alone()
