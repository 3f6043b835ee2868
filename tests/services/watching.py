"""Check of every act of a test: the act's row must name the state it gives to a record."""

from collections.abc import Iterator
from typing import get_type_hints

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.storage.areas import (
    accountability,
    accounts,
    adjustments,
    cases,
    complaints,
    inspections,
    lists,
    notices,
    privacy,
    registers,
    supervision,
    versions,
)
from saltdesk.storage.records import Records

_FLOOR = (
    *(accountability, accounts, adjustments, cases, complaints, inspections, lists, notices, privacy),
    *(registers, supervision, versions),
)

_STATEFUL = [
    records
    for module in _FLOOR
    for records in vars(module).values()
    if isinstance(records, Records) and "status" in records.names
]

RECORDS = {records.record.__name__ for records in _STATEFUL}
"""Names of the record classes that have a state."""

STATES: dict[str, type[Vocabulary]] = {
    records.table_name: get_type_hints(records.record)["status"] for records in _STATEFUL
}
"""State vocabulary of each table whose records have a state."""


def strays(rule: Act, record: int, changes: tuple[RowChange, ...]) -> Iterator[str]:
    """Yield a sentence for each change to a state that the act's row does not name, or from a wrong state.

    If the act leads to a state it cannot start from, at least one record must reach a state of its row.
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
