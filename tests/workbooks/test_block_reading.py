"""An export costs a few queries a block, whatever the ledger: no row and no cell asks for itself."""

from collections.abc import Iterator
from datetime import datetime
from itertools import count, cycle, islice
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from saltdesk.documents.complaint_register import register_listing
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.records import with_values
from saltdesk.ledgers.base.columns import Block, Ledger, read_rows
from saltdesk.ledgers.complaints.complainants import COMPLAINANT_LEDGER
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.lists.lists import POWER_LEDGER
from saltdesk.ledgers.registry import every_ledger
from saltdesk.services.access import complaints as complaint_access
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name, offices
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.records import Records
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.workbooks.writing import write_ledger
from tests.days import TODAY
from tests.people import LEADER
from tests.statements import statements

pytestmark = pytest.mark.slow

FEW, MANY = 200, 260
"""Both fit one block of an export."""


def records_of(ledger: Ledger) -> Records[Any]:
    return next(finder.records for finder in FINDERS if finder.area is ledger.area)


def unique_fields(records: Records[Any]) -> list[str]:
    """The fields of which no two rows may have the same value; of several together the last one suffices."""
    meta = records.table._meta
    alone = [name for name, field in meta.fields.items() if field.unique and name != "id"]
    return alone + [fields[-1] for fields, is_unique in meta.indexes if is_unique]


def fill_up(desk: Desk, ledger: Ledger, rows: int) -> None:
    """Repeat the records of the sample until the ledger has as many rows; only what must differ does."""
    records = records_of(ledger)
    every, names = records.all(), unique_fields(records)
    shown = set(ledger.find(desk, Query()))
    known = [record for record in every if record.id in shown]
    used = {getattr(record, name) for record in every for name in names}
    numbers = (number for number in count(len(every)) if number not in used)
    with recorded(desk.store, Note(datetime(2026, 11, 23, 9), desk.actor, "test", ledger.area, "填充")):
        for record in islice(cycle(known), max(0, rows - len(known))):
            number = next(numbers)
            other = {name: _other(getattr(record, name), number) for name in names}
            records.insert(with_values(record, other))


def _other(value: object, number: int) -> object:
    return f"{value}-{number}" if isinstance(value, str) else number


@pytest.fixture(scope="module")
def many_powers(sample_bureau, tmp_path_factory) -> Path:
    """A sample bureau with as many power items as any ledger gets rows: each has one commitment."""
    folder = tmp_path_factory.mktemp("事项") / "数据"
    sample_bureau(TODAY, folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    fill_up(desk, POWER_LEDGER, MANY)
    desk.store.close()
    return folder


@pytest.fixture
def large_bureau(many_powers, folder) -> Iterator[Desk]:
    copytree(many_powers, folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    yield desk
    desk.store.close()


@pytest.mark.parametrize("ledger", [*every_ledger(), COMPLAINANT_LEDGER], ids=lambda one: one.title)
def test_more_rows_of_a_block_cost_no_further_query(large_bureau, tmp_path, ledger):
    bureau = large_bureau

    def export() -> None:
        write_ledger(bureau, ledger, Query(), tmp_path / "台账.xlsx")

    export()  # fills the caches
    fill_up(bureau, ledger, FEW)
    few = len(statements(export))
    fill_up(bureau, ledger, MANY)
    assert len(statements(export)) == few
    assert len(ledger.find(bureau, Query())) >= MANY


def test_more_rows_of_the_printed_register_cost_no_further_query(bureau):
    register_listing(bureau, Query())  # fills the caches
    fill_up(bureau, COMPLAINT_LEDGER, FEW)
    few = statements(lambda: register_listing(bureau, Query()))
    fill_up(bureau, COMPLAINT_LEDGER, MANY)
    assert statements(lambda: register_listing(bureau, Query())) == few


@pytest.mark.parametrize("ledger", [*every_ledger(), COMPLAINANT_LEDGER], ids=lambda one: one.title)
def test_a_block_reads_as_its_records_do_one_by_one(bureau, ledger):
    desk = as_actor(bureau, Actor("测试员", "jh", office_name("jh")))
    for reader in (bureau, desk):
        records = ledger.records(reader, ledger.find(reader, Query()))
        rows = read_rows(reader, ledger.columns, records)
        alone = [tuple(column.raw(reader, record) for column in ledger.columns) for record in records]
        assert rows == alone
        assert read_rows(reader, ledger.columns, records[::-1]) == rows[::-1]


def test_what_columns_share_is_loaded_once_a_block(bureau):
    loaded = []

    def load(_desk: Desk, records: Any) -> int:
        loaded.append(records)
        return len(records)

    block = Block(bureau, (1, 2, 3))
    assert [block.once(load), block.once(load)] == [3, 3]
    assert loaded == [(1, 2, 3)]


def readers(desk: Desk) -> Iterator[Desk]:
    """Somebody of every office, a leader, and the people whom complaints of the sample are about."""
    yield desk
    for office in offices():
        yield as_actor(desk, Actor("测试员", office.code, office.name))
    for complaint in records_of(COMPLAINT_LEDGER).all():
        if complaint.object_person:
            yield as_actor(desk, Actor(complaint.object_person, "bg", "办公室"))


def test_rights_asked_for_a_block_are_those_of_every_single_complaint(bureau):
    known = records_of(COMPLAINT_LEDGER).all()
    assert any(not complaint_access.may_open(reader, one) for reader in readers(bureau) for one in known)
    for reader in readers(bureau):
        may_open = [one.id for one in known if complaint_access.may_open(reader, one)]
        assert complaint_access.openable(reader, [one.id for one in known]) == may_open
        assert [one.id for one in COMPLAINT_LEDGER.records(reader, [one.id for one in known])] == may_open
        may_know = {one.id for one in known if complaint_access.may_know(reader, one)}
        assert complaint_access.knowable(reader, known) == may_know


def test_details_of_a_block_are_those_of_every_single_complaint(bureau):
    (detail,) = COMPLAINT_LEDGER.details
    for reader in readers(bureau):
        ids = COMPLAINT_LEDGER.find(reader, Query())
        together = list(detail.rows(reader, ids))
        assert together == [row for key in ids for row in detail.rows(reader, [key])]
