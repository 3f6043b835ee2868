"""Rows for the clipboard: what a spreadsheet makes of them, what stays masked, and what is audited."""

import csv
import io
from html.parser import HTMLParser

import pytest

from saltdesk.domain.base.errors import Cancelled
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.table_copy import copy_rows
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.lists.lists import POWER_LEDGER
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail import audit


class Cells(HTMLParser):
    """Collect the texts of the cells of a table, row by row."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.styles: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.styles.append(dict(attrs).get("style", ""))
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_data(self, data):
        self.rows[-1][-1] += data


def register(desk, *matters: str, **values: object) -> list[int]:
    person = Complainant(name="李建国", contact="63221234")
    made = []
    for matter in matters:
        complaint = Complaint(received_at=desk.clock.now(), matter=matter, **values)
        made.append(register_complaint(desk, Intake(complaint, person)).id)
    return made


def columns(*names: str):
    return [column for column in COMPLAINT_LEDGER.columns if column.name in names]


def test_cells_with_line_breaks_tabs_and_quotes_come_back_as_they_were(desk):
    texts = ("两行\n文字", "制表\t符", '"引用"开头', '内有"引号"', "普通")
    keys = register(desk, *texts)
    found = copy_rows(desk, COMPLAINT_LEDGER, columns("number", "matter"), keys)
    rows = list(csv.reader(io.StringIO(found.text, newline=""), dialect="excel-tab"))
    assert rows[0] == ["编号", "投诉事项"]
    assert [row[1] for row in rows[1:]] == list(texts)
    assert [row[1] for row in Cells(found.html).rows[1:]] == list(texts)


def test_a_text_that_looks_like_a_formula_stays_a_text(desk):
    keys = register(desk, "=1+1", "-5")
    found = copy_rows(desk, COMPLAINT_LEDGER, columns("matter"), keys)
    assert found.text.splitlines()[1:] == ["'=1+1", "-5"]
    cells = Cells(found.html)
    assert [row[0] for row in cells.rows[1:]] == ["=1+1", "-5"]
    assert set(cells.styles[1:]) == {'mso-number-format:"\\@"'}


def test_the_copy_masks_what_the_workbook_masks(desk):
    keys = register(desk, "李建国反映电话63221234无人接", facts="<b>李建国</b>多次致电")
    found = copy_rows(desk, COMPLAINT_LEDGER, columns("matter", "facts"), keys)
    assert "李建国" not in found.text + found.html
    assert "63221234" not in found.text + found.html
    assert "<b>" not in found.html


def test_what_the_reader_may_not_see_is_not_copied(desk, at_office):
    keys = register(desk, "窗口态度", "许可证", object_office="盐政处")
    assert copy_rows(at_office("yz"), COMPLAINT_LEDGER, columns("matter"), keys).rows == 0


def test_several_records_of_a_guarded_ledger_leave_a_trace_and_single_ones_do_not(desk):
    keys = register(desk, "甲", "乙")
    before = trail_head.head()
    copy_rows(desk, COMPLAINT_LEDGER, columns("matter"), keys[:1])
    copy_rows(desk, POWER_LEDGER, POWER_LEDGER.screen_columns(), [])
    assert trail_head.head() == before
    copy_rows(desk, COMPLAINT_LEDGER, columns("matter"), keys)
    *_, entry = audit.since(0)
    assert (entry.act, entry.sentence, entry.actor) == ("ledger.copy", "复制投诉受理台账2行", desk.actor.name)


def test_a_cancelled_copy_leaves_no_trace(desk):
    keys = register(desk, "甲", "乙")
    before = trail_head.head()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        copy_rows(desk, COMPLAINT_LEDGER, columns("matter"), keys, stop)
    assert trail_head.head() == before
