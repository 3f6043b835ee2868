"""The trail of a record as a workbook: one row an entry, and the export in the trail (F0.2)."""

from openpyxl import load_workbook

from saltdesk.domain.base.changes import Area
from saltdesk.services.house.record_trace import trace_of
from saltdesk.services.house.trail import timeline
from saltdesk.workbooks.record_trace import write_trace
from tests.services.complaint_cases import NAME, accepted


def test_the_workbook_holds_every_entry_with_its_place_in_the_chain(desk, tmp_path):
    complaint = accepted(desk)
    trace = trace_of(desk, Area.COMPLAINTS, complaint.id)
    path = tmp_path / "痕迹.xlsx"
    assert write_trace(desk, trace, path) == 2
    sheet = load_workbook(path).active
    assert [cell.value for cell in sheet[3]][:4] == ["序号", "痕迹号", "时间", "经办人"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=5)]
    assert [row[1] for row in rows] == [entry.seq for entry in trace.entries]
    assert rows[1][-1] == trace.entries[1].hash
    assert NAME not in str(rows)
    last = timeline(Area.COMPLAINTS, complaint.id, desk)[-1]
    assert last.sentence == f"导出痕迹到“痕迹.xlsx”（{complaint.number}，2条）"
