"""The recipe of a column: one row of the ledger's module shows it everywhere; a query a row is found."""

import pytest

pytestmark = pytest.mark.slow

LEDGER = "saltdesk/ledgers/complaints/complaints.py"
NEIGHBOUR = '        Column("masked_name", width=8, on_screen=False),'
COLUMNS = """        Column("visit_place", width=10),
        Column("hour", "收到时刻", width=5, value=_hour, on_screen=False),
        Column("links", "关联件数", Kind.NUMBER, 5, values=_links, on_screen=False),"""
HOUR = """def _hour(_desk: Desk, complaint: Complaint) -> str:
    return f"{complaint.received_at.hour}时"


"""
LINKS = """def _links(block: Block) -> Iterator[int]:
    tally = block.once(_tally)
    for complaint in block.records:
        yield tally[complaint.id]


def _tally(_desk: Desk, complaints: Sequence[Complaint]) -> Counter[int]:
    return COMPLAINT_LINKS.tally("one", [complaint.id for complaint in complaints])


"""
A_QUERY_A_ROW = """def _links(block: Block) -> Iterator[int]:
    for complaint in block.records:
        yield len(COMPLAINT_LINKS.all(one=complaint.id))


"""
PROBE = '''"""The new columns on screen, in the workbook and in print."""

from datetime import datetime

from openpyxl import load_workbook

from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.ledgers.base.columns import read_rows
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.workbooks.writing import HEAD_ROWS, write_ledger
from tests.statements import statements


def test_screen_and_workbook_follow(desk, tmp_path):
    at = datetime(2026, 11, 20, 9, 31)
    visit = {"visit_place": "一楼接待室", "no_document": "未带"}
    told = Complaint(received_at=at, channel=Channel.VISIT, matter="收费", **visit)
    made = register_complaint(desk, Intake(told, Complainant(name="赵示例")))
    shown = {column.title for column in COMPLAINT_LEDGER.screen_columns()}
    assert "接待地点" in shown
    assert {"收到时刻", "关联件数"} <= {one.title for one in COMPLAINT_LEDGER.offered_columns()} - shown
    columns = [one for one in COMPLAINT_LEDGER.columns if one.name in ("visit_place", "hour", "links")]
    assert read_rows(desk, columns, [made]) == [("一楼接待室", "9时", 0)]
    write_ledger(desk, COMPLAINT_LEDGER, Query(), tmp_path / "台账.xlsx")
    rows = list(load_workbook(tmp_path / "台账.xlsx").active.iter_rows(min_row=HEAD_ROWS, values_only=True))
    found = dict(zip(rows[0], rows[1], strict=True))
    block = [made, made, made]
    assert len(statements(lambda: read_rows(desk, columns, block))) == len(
        statements(lambda: read_rows(desk, columns, [made]))
    )
    assert (found["接待地点"], found["收到时刻"], found["关联件数"]) == ("一楼接待室", "9时", 0)
'''
COMPLAINTS = "投诉受理台账".encode("unicode_escape").decode()
READING = (
    f"tests/workbooks/test_block_reading.py::test_more_rows_of_a_block_cost_no_further_query[{COMPLAINTS}]"
)


def add_columns(scratch, links):
    scratch.after(LEDGER, NEIGHBOUR, COLUMNS)
    scratch.before(LEDGER, "COMPLAINT_LEDGER = Ledger(", f"{HOUR}{links}".rstrip("\n") + "\n\n")
    scratch.before(
        LEDGER,
        "from collections.abc import Callable, Iterable, Iterator, Sequence",
        "from collections import Counter",
    )
    scratch.before(
        LEDGER,
        "from saltdesk.storage.identities import complaint_masks",
        "from saltdesk.storage.areas.complaints import COMPLAINT_LINKS",
    )


def test_rows_are_columns_on_screen_and_in_the_workbook(scratch):
    add_columns(scratch, LINKS)
    scratch.write("tests/ledgers/test_probe.py", PROBE)
    scratch.tests(
        "tests/ledgers/test_probe.py", "tests/ledgers/test_ledgers.py", "-k", "probe or every_column"
    )
    scratch.checks()


def test_a_column_that_asks_for_each_row_is_found(scratch):
    add_columns(scratch, A_QUERY_A_ROW)
    scratch.fails(READING)


def test_a_column_of_a_field_takes_its_title_from_the_field(scratch):
    scratch.after(LEDGER, NEIGHBOUR, '        Column("visit_place", "地点", width=10),')
    done = scratch.answer("-c", "import saltdesk.ledgers.complaints.complaints")
    assert "a field's title stands in its field table" in done.stderr
