"""Checks that each act leaves its records in a state that the row of the act names."""

from collections.abc import Iterator
from typing import get_type_hints

from saltdesk.domain.acts import Act
from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.storage import (
    accountability,
    adjustments,
    complaints,
    inspections,
    lists,
    notices,
    registers,
    versions,
)
from saltdesk.storage.records import Records

_FLOOR = (accountability, adjustments, complaints, inspections, lists, notices, registers, versions)

_STATEFUL = [
    records
    for module in _FLOOR
    for records in vars(module).values()
    if isinstance(records, Records) and "status" in records.names
]

RECORDS = {records.record.__name__ for records in _STATEFUL}
"""The classes of the records that have a state."""

STATES: dict[str, type[Vocabulary]] = {
    records.table_name: get_type_hints(records.record)["status"] for records in _STATEFUL
}
"""The vocabulary of states, by table."""


def strays(rule: Act, record: int, changes: tuple[RowChange, ...]) -> Iterator[str]:
    """Yield a sentence for each new state the act does not name, and each old state it does not allow.

    Yield one, too, if an act that must change a state changes none.
    """
    reached = set()
    for change in changes:
        words = STATES.get(change.table)
        before, after = change.fields.get("status", (None, None))
        if words is None or after is None:
            continue
        reached.add(words.from_code(str(after)))
        if words.from_code(str(after)) not in rule.states:
            yield f"{rule.code} leaves {change.table} {change.key} {after}"
        own = change.key == record and rule.from_states and isinstance(rule.from_states[0], words)
        if own and before is not None and words.from_code(str(before)) not in rule.from_states:
            yield f"{rule.code} takes {change.table} {change.key} from {before}"
    must_move = rule.to_state and rule.from_states and rule.to_state not in rule.from_states
    if must_move and reached.isdisjoint(rule.states):
        yield f"{rule.code} brings no record to a state of its row"
