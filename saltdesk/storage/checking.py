"""Checking everything that can be checked: database, schema, trail, attachments."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.storage import audit, upgrade
from saltdesk.storage.database import Store, integrity_problems
from saltdesk.storage.failures import sentences
from saltdesk.storage.notices import NOTICES
from saltdesk.storage.tables.base import database


def problems(store: Store) -> Iterator[str]:
    """One sentence for each thing that is wrong with the data; nothing when all is well."""
    yield from integrity_problems()
    with sentences():
        rows = database.execute_sql(upgrade.SCHEMA_SQL).fetchall()
    if upgrade.fingerprint_of(rows) != upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]:
        yield "表结构被改动：表、索引或触发器与本程序的版本不符。"
    yield from audit.problems()
    yield from store.files.problems(
        {name for notice in NOTICES.all() for name in (notice.file, notice.sealed_file) if name}
    )
