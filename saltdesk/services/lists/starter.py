"""The starter list: forty powers a municipal salt bureau may have, entered as drafts on request."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

from saltdesk.domain.base.records import from_plain
from saltdesk.domain.lists.items import PowerItem, settled
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import moved
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note


@act("power.starter")
def load_starter_list(desk: Desk, note: Note) -> int:
    """Add the starter items whose codes the list lacks, as drafts, and return their number."""
    with resource("starter_powers.toml").open("rb") as file:
        facts = tomllib.load(file)
    present = {item.code for item in POWERS.all()}
    items = [_item(row, facts) for row in facts["item"] if row["code"] not in present]
    POWERS.insert_all(moved(note, item) for item in items)
    note.sentence = f"载入盐业权力参考清单{len(items)}项"
    return len(items)


def _item(row: Mapping[str, Any], facts: Mapping[str, Any]) -> PowerItem:
    """Return one item, with the usual flow of its class unless it has its own."""
    usual: Mapping[str, Any] = next(
        (flow for flow in facts["flow"] if flow["power_class"] == row["power_class"]), {}
    )
    return settled(from_plain(PowerItem, {"subject": facts["subject"], **usual, **row}))
