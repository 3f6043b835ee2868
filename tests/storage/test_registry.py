"""What lies where: every table, area and finder is known by one row, and nothing unknown passes silently."""

from dataclasses import fields

import pytest

from saltdesk.domain.base.audit import HOUSEKEEPING
from saltdesk.domain.base.changes import Area
from saltdesk.storage.registry import FINDERS, RECORDS, finder_of, records_of
from saltdesk.storage.tables.base import Table, database

OF_THE_HOUSE = {
    "number_series",
    "audit",
    "change_outbox",
    "schema_migration",
    "complaint_party",
    "complaint_called",
}
"""Tables that hold no records."""

WITHOUT_LEDGER = {Area.PEOPLE, Area.CALENDAR, Area.DATABASE}


def names(query: str) -> set[str]:
    return {name for (name,) in database.execute_sql(query)}


def test_every_table_of_the_database_holds_records_or_belongs_to_the_house(store):
    tables = names("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    assert tables == {records.table_name for records in RECORDS} | OF_THE_HOUSE


def test_every_table_the_trail_tells_of_has_records(store):
    told = names("SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_added'")
    assert told == {records.table_name for records in RECORDS} | HOUSEKEEPING


def test_no_table_lies_in_two_areas():
    assert len({records.table_name for records in RECORDS}) == len(RECORDS)
    assert {records.table for records in RECORDS} <= set(Table.__subclasses__())


@pytest.mark.parametrize("records", RECORDS, ids=lambda records: records.table_name)
def test_the_records_of_a_table_are_found_by_its_name(records):
    assert records_of(records.table_name) is records
    assert {field.name for field in fields(records.record)} <= set(records.table._meta.fields)


@pytest.mark.parametrize("area", sorted(set(Area) - WITHOUT_LEDGER, key=lambda area: area.code))
def test_every_area_with_a_ledger_has_one_finder_over_its_own_records(area):
    assert [finder for finder in FINDERS if finder.area is area] == [finder_of(area)]
    # The trail is no record of its own: it tells of the records.
    assert finder_of(area).records in RECORDS or area is Area.TRAIL


@pytest.mark.parametrize("area", sorted(WITHOUT_LEDGER, key=lambda area: area.code))
def test_an_area_without_a_ledger_is_refused_by_name(area):
    with pytest.raises(LookupError, match=area.code):
        finder_of(area)


def test_a_table_nobody_knows_is_refused_by_name():
    with pytest.raises(LookupError, match="love_letter"):
        records_of("love_letter")
