"""The only floor that uses the database."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType


class _PeeweeAlone:
    """Lets peewee load without the driver of PostgreSQL, which it imports where it is installed.

    That takes longer than the rest of peewee; only a shared database needs it (``sharing/driver.py``).
    """

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse the driver while peewee loads; every other import goes on to the next finder."""
        peewee = sys.modules.get("peewee")
        # The last thing that peewee defines is missing as long as it loads.
        if fullname == "psycopg" and peewee is not None and not hasattr(peewee, "prefetch"):
            raise ModuleNotFoundError("not wanted by peewee", name=fullname)
        return None


sys.meta_path.insert(0, _PeeweeAlone())
