"""Records come back as they went in, newer versions are never overwritten, and every filter filters."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime

import peewee
import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.inspections.inspection import Finding, FindingStatus, Inspection
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerItem
from saltdesk.storage.areas.adjustments import ADJUSTMENT_FINDER, ADJUSTMENTS
from saltdesk.storage.areas.complaints import COMPLAINT_FINDER, COMPLAINTS
from saltdesk.storage.areas.inspections import FINDING_FINDER, FINDINGS, INSPECTIONS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.database import Store
from saltdesk.storage.records import Records
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.statements import statements

Notes = Callable[..., Note]

FULL = Complaint(
    number="2026-0001",
    channel=Channel.LETTER,
    received_at=datetime(2026, 11, 20, 16, 5, 9),
    received_by="甄仔细",
    matter="带'引号'、\n换行和𠮷字",
    occurred_on=date(2026, 10, 1),
    pages=3,
    refusal_reason=RefusalReason.OTHER_LAWFUL,
    due_on=date(2026, 11, 27),
    due_provisional=True,
)


@pytest.fixture
def keep(store: Store, note: Notes) -> Callable[..., None]:
    """Insert records in one act."""

    def kept(records: Records[object], *rows: object) -> None:
        with recorded(store, note()):
            records.insert_all(rows)

    return kept


def test_many_records_are_added_with_ids_in_their_order(store: Store, note: Notes) -> None:
    with recorded(store, note()):
        added = COMPLAINTS.insert_all(replace(FULL, number=f"2026-{number:04}") for number in range(1, 2_003))
    assert [one.id for one in added] == list(range(1, 2_003))
    assert COMPLAINTS.all() == added


def test_a_record_comes_back_as_it_went_in(keep: Callable[..., None]) -> None:
    keep(COMPLAINTS, FULL)
    assert COMPLAINTS.all() == [replace(FULL, id=1, version=1)]
    assert COMPLAINTS.get(1) == COMPLAINTS.first(number="2026-0001")


def test_empty_dates_and_tuples_come_back_empty(keep: Callable[..., None]) -> None:
    keep(ADJUSTMENTS, Adjustment(number="1"), Adjustment(number="2", items=("甲", "乙")))
    assert [row.items for row in ADJUSTMENTS.all()] == [(), ("甲", "乙")]
    assert ADJUSTMENTS.get(1).due_on is None


def test_a_text_in_a_number_is_refused_by_the_table(store: Store, note: Notes) -> None:
    with pytest.raises((peewee.IntegrityError, peewee.DataError)), recorded(store, note()):
        database.execute_sql("INSERT INTO number_series VALUES ('x', 'zweitausend', 1)")


def test_a_record_that_is_gone_is_said_to_be_gone(store: Store) -> None:
    with pytest.raises(RuleError, match="记录不存在"):
        COMPLAINTS.get(1)
    assert COMPLAINTS.first(number="x") is None
    assert COMPLAINTS.count() == 0


def test_records_are_loaded_in_the_order_asked_for(keep: Callable[..., None]) -> None:
    keep(COMPLAINTS, *(replace(FULL, number=str(number)) for number in range(5)))
    assert [row.id for row in COMPLAINTS.load([4, 99, 1, 5])] == [4, 1, 5]


def test_saving_counts_the_version(store: Store, note: Notes, keep: Callable[..., None]) -> None:
    keep(COMPLAINTS, FULL)
    with recorded(store, note()):
        saved = COMPLAINTS.update(replace(COMPLAINTS.get(1), pages=4))
    assert (saved.version, saved.pages) == (2, 4)
    assert COMPLAINTS.get(1) == saved


def test_a_newer_version_is_never_overwritten(store: Store, note: Notes, keep: Callable[..., None]) -> None:
    keep(COMPLAINTS, FULL)
    mine = yours = COMPLAINTS.get(1)
    with recorded(store, note()):
        saved = COMPLAINTS.update(replace(yours, matter="您的内容"))
    with pytest.raises(ChangedMeanwhile, match="已被别人修改") as refused, recorded(store, note()):
        COMPLAINTS.update(replace(mine, matter="我的内容"))
    assert refused.value.theirs == asdict(saved)
    assert COMPLAINTS.get(1) == saved


@pytest.mark.local
def test_only_the_fields_that_differ_from_the_stored_ones_are_written(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    """SQLite writes every index of a field that is set, also where its value stays."""
    keep(COMPLAINTS, FULL)
    read, sent = COMPLAINTS.get(1), list[str]()
    with recorded(store, note()):
        changed = replace(read, remark="另写", pages=9)
        sent += statements(lambda: COMPLAINTS.update(changed))
    assert [sql for sql in sent if sql.startswith("UPDATE")] == [
        'UPDATE "complaint" SET "pages" = ?, "remark" = ?, "version" = ? WHERE "id" = ? AND "version" = ?'
    ]
    assert COMPLAINTS.get(1) == replace(changed, version=2)


def test_saving_what_was_removed_is_refused(store: Store, note: Notes) -> None:
    with pytest.raises(RuleError, match="记录不存在"), recorded(store, note()):
        COMPLAINTS.update(replace(FULL, id=7, version=1))


def test_many_records_are_saved_at_once_as_each_alone(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    keep(COMPLAINTS, *(replace(FULL, number=str(number)) for number in range(3)))
    with recorded(store, note()) as told:
        saved = COMPLAINTS.update_all(
            replace(one, pages=10 * one.id) for one in COMPLAINTS.all() if one.id != 2
        )
    assert [(one.id, one.version, one.pages) for one in saved] == [(1, 2, 10), (3, 2, 30)]
    assert COMPLAINTS.load([1, 3]) == saved
    assert COMPLAINTS.get(2).version == 1
    assert [(row.table, row.key, row.fields) for row in told.changes] == [
        ("complaint", 1, {"pages": (3, 10)}),
        ("complaint", 3, {"pages": (3, 30)}),
    ]
    with recorded(store, note()):
        assert COMPLAINTS.update_all([]) == []


def test_of_records_as_they_were_read_only_the_fields_that_differ_in_one_are_written(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    keep(COMPLAINTS, *(replace(FULL, number=str(number)) for number in range(3)))
    with recorded(store, note()) as told:
        read = COMPLAINTS.all()
        first, second, third = read
        changed = [replace(first, pages=9), replace(second, matter="", due_on=None), third]
        COMPLAINTS.update_all(changed, read)
    assert [one.version for one in COMPLAINTS.all()] == [2, 2, 2]
    assert [replace(one, version=1) for one in COMPLAINTS.all()] == changed
    assert [(row.key, row.fields) for row in told.changes] == [
        (1, {"pages": (3, 9)}),
        (2, {"matter": (FULL.matter, ""), "due_on": ("2026-11-27", None)}),
        (3, {}),
    ]
    with pytest.raises(ChangedMeanwhile), recorded(store, note()):
        COMPLAINTS.update_all([replace(first, pages=4)], [first])
    assert COMPLAINTS.get(1).pages == 9
    with recorded(store, note()):
        (read_now, *_) = COMPLAINTS.all()
        database.execute_sql("UPDATE complaint SET remark = '另写' WHERE id = 1")
        COMPLAINTS.update_all([replace(read_now, pages=5)], [read_now])
    assert (COMPLAINTS.get(1).pages, COMPLAINTS.get(1).remark) == (5, "另写")


def test_what_does_not_count_for_equality_is_written_too(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    keep(POWERS, PowerItem(code="01-001", name="许可", steps=(FlowStep("办理", persons=(1,)),)))
    with recorded(store, note()):
        (read,) = POWERS.all()
        changed = replace(read, steps=(FlowStep("办理", persons=(1, 2)),))
        assert changed == read
        POWERS.update_all([changed], [read])
    assert POWERS.get(1).steps[0].persons == (1, 2)


def test_of_many_records_none_is_saved_if_a_newer_version_of_one_is_stored(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    keep(COMPLAINTS, *(replace(FULL, number=str(number)) for number in range(3)))
    mine = COMPLAINTS.all()
    with recorded(store, note()):
        theirs = COMPLAINTS.update(replace(mine[1], matter="您的内容"))
    with pytest.raises(ChangedMeanwhile, match="已被别人修改") as refused, recorded(store, note()):
        COMPLAINTS.update_all(replace(one, matter="我的内容") for one in mine)
    assert refused.value.theirs == asdict(theirs)
    assert [one.matter for one in COMPLAINTS.all()] == [FULL.matter, "您的内容", FULL.matter]


def test_of_many_records_none_is_saved_if_the_dates_of_one_are_out_of_order(
    store: Store, note: Notes, keep: Callable[..., None]
) -> None:
    keep(COMPLAINTS, *(replace(FULL, number=str(number)) for number in range(2)))
    first, second = COMPLAINTS.all()
    with pytest.raises(RuleError), recorded(store, note()):
        COMPLAINTS.update_all([replace(first, pages=9), replace(second, occurred_on=date(2026, 12, 1))])
    assert COMPLAINTS.all() == [first, second]


# --- filters and order

OPEN, ACCEPTED, REFUSED = ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED, ComplaintStatus.REFUSED


@pytest.fixture
def complaints(keep: Callable[..., None]) -> None:
    names = ("object_office", "status", "received_at", "received_by", "due_on")
    rows = [
        ("盐政处", OPEN, datetime(2026, 11, 1, 0, 0), "甄一", date(2026, 11, 10)),
        ("盐政处", ACCEPTED, datetime(2026, 11, 5, 8, 0), "甄二", date(2026, 11, 20)),
        ("办公室", REFUSED, datetime(2026, 11, 5, 23, 59, 59), "甄一", date(2026, 11, 9)),
        ("办公室", OPEN, datetime(2026, 11, 6, 0, 0), "甄二", None),
    ]
    keep(
        COMPLAINTS,
        *(replace(FULL, number=str(n), **dict(zip(names, row, strict=True))) for n, row in enumerate(rows)),
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(), [4, 3, 2, 1]),
        (Query(descending=False), [1, 2, 3, 4]),
        (Query(status="registered"), [4, 1]),
        (Query(office="盐政处"), [2, 1]),
        (Query(mine="甄一"), [3, 1]),
        (Query(since=date(2026, 11, 5)), [4, 3, 2]),
        (Query(until=date(2026, 11, 5)), [3, 2, 1]),
        (Query(since=date(2026, 11, 5), until=date(2026, 11, 5)), [3, 2]),
        (Query(overdue_on=date(2026, 11, 20)), [3, 1]),
        (Query(overdue_on=date(2026, 11, 21)), [3, 2, 1]),
        (Query(overdue_on=date(2026, 11, 10)), [3]),
        (Query(office="盐政处", status="accepted", mine="甄一"), []),
        (Query(parent=5), [4, 3, 2, 1]),
        (Query(sort="object_office", descending=False), [3, 4, 1, 2]),
        (Query(sort="object_office"), [2, 1, 4, 3]),
        (Query(sort="received_at"), [4, 3, 2, 1]),
        (Query(sort="received_at", descending=False), [1, 2, 3, 4]),
    ],
)
def test_every_filter_and_order_of_a_query(complaints: None, query: Query, expected: list[int]) -> None:
    assert COMPLAINT_FINDER.ids(query) == expected


def test_a_list_is_cut_and_restricted(complaints: None) -> None:
    assert COMPLAINT_FINDER.ids(Query(), limit=2) == [4, 3]
    assert COMPLAINT_FINDER.ids(Query(), among=[1, 3, 99]) == [3, 1]
    assert COMPLAINT_FINDER.ids(Query(), among=[]) == []
    assert COMPLAINT_FINDER.ids(Query(status="registered"), among=[1, 3]) == [1]


def test_a_restriction_may_hold_any_number_of_ids(complaints: None) -> None:
    """More than SQLite takes as parameters of one statement on other machines (32,766)."""
    assert COMPLAINT_FINDER.ids(Query(), among=list(range(3, 50_003))) == [4, 3]
    assert COMPLAINT_FINDER.count_by_status(Query(), among=list(range(50_000))) == {
        "registered": 2,
        "accepted": 1,
        "refused": 1,
    }


def test_states_are_counted_within_the_filters(complaints: None) -> None:
    assert COMPLAINT_FINDER.count_by_status(Query(office="办公室")) == {"registered": 1, "refused": 1}
    assert COMPLAINT_FINDER.count_by_status(Query(office="没有")) == {}


def test_another_body_s_delay_is_not_our_overdue(keep: Callable[..., None]) -> None:
    """Terms on the side OUT are chased, never overdue (A10)."""
    late = Adjustment(due_on=date(2026, 11, 1), status=AdjustmentStatus.OPEN)
    keep(
        ADJUSTMENTS,
        replace(late, number="1", due_side=Side.IN),
        replace(late, number="2", due_side=Side.OUT),
        replace(late, number="3", due_side=Side.IN, status=AdjustmentStatus.WITHDRAWN),
    )
    assert ADJUSTMENT_FINDER.ids(Query(overdue_on=date(2026, 11, 23))) == [1]


def test_findings_are_filtered_by_their_inspection(keep: Callable[..., None]) -> None:
    keep(INSPECTIONS, Inspection(number="1"), Inspection(number="2"))
    keep(
        FINDINGS,
        *(
            Finding(number=str(n), inspection=n % 2 + 1, status=status, due_on=date(2026, 11, 1))
            for n, status in enumerate((FindingStatus.OPEN, FindingStatus.OPEN, FindingStatus.RECTIFIED))
        ),
    )
    assert FINDING_FINDER.ids(Query(parent=1)) == [3, 1]
    assert FINDING_FINDER.ids(Query(parent=2)) == [2]
    assert FINDING_FINDER.ids(Query(overdue_on=date(2026, 11, 2))) == [2, 1]


def test_a_period_does_not_filter_what_has_no_date(keep: Callable[..., None]) -> None:
    keep(POWERS, PowerItem(code="1"))
    power_finder = next(finder for finder in FINDERS if finder.records is POWERS)
    assert power_finder.ids(Query(since=date(2027, 1, 1), overdue_on=date(2027, 1, 1), mine="甄一")) == [1]


@pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.area.code)
def test_the_columns_a_ledger_names_are_there(store: Store, finder: object) -> None:
    query = Query(
        status="x", office="x", since=date(2026, 1, 1), until=date(2026, 1, 1), mine="x", parent=1,
        overdue_on=date(2026, 1, 1), sort="id",
    )  # fmt: skip
    assert finder.ids(query) == []  # type: ignore[attr-defined]
    assert set(fields_of(finder.records.record).searched) <= set(finder.records.names)  # type: ignore[attr-defined]
