"""Taking people out of a shared database, which does it by itself (``schema/61_erasing.sql``)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from saltdesk.domain.complaints.masks import Masks, TextMasks
from saltdesk.storage.sharing.patterns import portable
from saltdesk.storage.tables.base import database


def erase_there(records: Mapping[tuple[str, int], TextMasks], rows: Iterable[Mapping[str, Any]]) -> int:
    """Blank records, what follows from them, and their trail; return how many entries were blanked.

    ``rows`` tell by table and key which columns are ``replaced``, and which list ``files``.
    """
    told = {
        "records": [
            {"area": area, "key": key, "rules": _rules(masks)} for (area, key), masks in records.items()
        ],
        "rows": list(rows),
    }
    asked = database.execute_sql("SELECT guard.erase(?::json)", (json.dumps(told, ensure_ascii=False),))
    return int(asked.fetchone()[0])


def _rules(masks: TextMasks) -> list[dict[str, str]]:
    """Return what finds the people of a record whom the database does not know."""
    tells = masks.tells if isinstance(masks, Masks) else ()
    return [{"core": tell.core, "pattern": portable(tell.pattern, tell.flags)} for tell in tells]
