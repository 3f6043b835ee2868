"""The filters of a query in words, for titles, file names and the trail of what is exported or printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_type_hints

from saltdesk.domain.base.fields import FieldTable, fields_of
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.ledgers.base.columns import Ledger, RowsLedger
from saltdesk.services.access import lookup
from saltdesk.services.desk.people import offices

MARK = "（筛选）"


def filter_words(ledger: Ledger, query: Query) -> str:
    """Return the filters in words, such as ``待受理、盐政处、逾期``; empty if the query takes every record.

    The words searched for are left out, because they may name a complainant.
    """
    return "" if isinstance(ledger, RowsLedger) else "、".join(_words(ledger, query))


def _words(ledger: Ledger, query: Query) -> Iterator[str]:
    state = ledger.states.from_text(query.status) if ledger.states and query.status else None
    if state:
        yield state.label
    if query.office:
        yield next((office.name for office in offices() if office.code == query.office), query.office)
    if query.since or query.until:
        yield _period(query)
    if query.mine:
        yield f"{query.mine}的"
    if query.parent:
        yield "所选事项的"
    if query.overdue_on:
        yield "逾期"
    record = lookup.record_type(ledger.area)
    for name, values in query.marks.items():
        yield _mark(record, fields_of(record), name, values)
    if query.only is not None:
        yield query.only_words
    if query.text:
        yield "搜索所得"


def _period(query: Query) -> str:
    if query.since and query.until:
        return f"{query.since}至{query.until}"
    return f"{query.since}起" if query.since else f"截至{query.until}"


def _mark(record: type, table: FieldTable, name: str, values: tuple[str | int, ...]) -> str:
    """Return the chosen words of a column; for other values than words, the title of the column."""
    kind = get_type_hints(record)[name]
    if isinstance(kind, type) and issubclass(kind, Vocabulary):
        return "或".join(word.label for value in values if (word := kind.from_text(str(value))))
    title = table.label(name) if name in table else ""
    return f"按{title}" if title else "其他条件"
