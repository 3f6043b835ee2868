"""The members of a backup, which is a ZIP archive, and what records say about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.audit import GENESIS
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.database import Store
from saltdesk.storage.keys import key_ring
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.stored_files import Query, of_open_data, stored_file_names

DATABASE: Final = "data.db"
LIST: Final = "清单.json"
"""Member with the SHA-256 of every other member."""

HEAD: Final = "说明.json"
"""Member with the head; backups of format 1 have none."""

_TEMPLATE = re.compile(r"[a-z_]+\.toml")
"""Names of the office's own notice templates."""

_STORED = re.compile(r"[0-9a-f]{64}")
"""Names of stored files."""


@dataclass(frozen=True)
class Content:
    """What the database of a backup tells: records by area, newest entry, and the stored files it names."""

    counts: dict[str, int]
    anchor: Anchor
    named: frozenset[str]


def content_of(connection: dbapi2.Connection) -> Content:
    """Return what a copied database tells."""

    def query(sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = connection.execute(sql, values).fetchall()
        return rows

    newest = query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    anchor = Anchor(*(newest[0] if newest else (0, GENESIS)))
    return Content(_counts(query), anchor, frozenset(stored_file_names(query)))


def counts() -> dict[str, int]:
    """Return the numbers of records of the open data by the code of their area."""
    with sentences():
        return _counts(of_open_data)


def _counts(query: Query) -> dict[str, int]:
    tables = {one.area: one.records.table_name for one in FINDERS if one.area is not Area.TRAIL}
    return {
        area.code: next(int(count) for (count,) in query(f"SELECT count(*) FROM {table}", ()))
        for area, table in tables.items()
    }


def stored_members(store: Store, named: Iterable[str]) -> tuple[list[tuple[str, Path]], tuple[str, ...]]:
    """Return the stored files, and the names of those that records name and that are not there."""
    found = {path.name: path for path in store.files.folder.rglob("*") if _STORED.fullmatch(path.name)}
    missing = sorted({store.files.path(name).name for name in named} - found.keys())
    return [(f"files/{name}", path) for name, path in sorted(found.items())], tuple(missing)


def house_members(store: Store) -> Iterator[tuple[str, Path]]:
    """Yield the office's own templates, and the ring of keys."""
    for path in sorted((store.folder / "reports").glob("*.toml")):
        if _TEMPLATE.fullmatch(path.name):
            yield f"reports/{path.name}", path
    if key_ring.exists(store.folder):
        yield key_ring.FILE, store.folder / key_ring.FILE


def place_of(name: str) -> Path:
    """Return the path, inside a data folder, that a member is unpacked to.

    Raises:
        ValueError: this program writes no member of that name.
    """
    kind, _, leaf = name.rpartition("/")
    if name in (DATABASE, HEAD, key_ring.FILE):
        return Path(name)
    if kind == "files" and _STORED.fullmatch(leaf):
        return Path("files") / leaf[:2] / leaf
    if kind == "reports" and _TEMPLATE.fullmatch(leaf):
        return Path("reports") / leaf
    raise ValueError(name)
