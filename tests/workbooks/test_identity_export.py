"""Who complained leaves the house only by the complaints office, with a reason, and never by default."""

import zipfile
from datetime import datetime
from html import unescape

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.complaints.complainants import COMPLAINANT_LEDGER, WITHHELD
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage.trail import audit
from saltdesk.workbooks.identity_export import write_with_identity
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger

SECRETS = ("甄无名", "13800000000", "11010519491231002X", "某路1号院2号楼", "微信号：wx_123")


@pytest.fixture
def complaint(desk):
    person = Complainant(
        name=SECRETS[0],
        contact=SECRETS[1],
        id_number=SECRETS[2],
        address=SECRETS[3],
        imported=SECRETS[4],
        is_confidential=True,
    )
    told = Complaint(
        received_at=datetime(2026, 11, 2, 9),
        matter="收费没有依据",
        facts=f"我是{SECRETS[0]}，电话{SECRETS[1]}，住{SECRETS[3]}",
        object_office="盐政处",
    )
    return register_complaint(desk, Intake(told, person))


def all_text(path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(unescape(archive.read(name).decode()) for name in archive.namelist())


def test_an_export_has_no_identity_by_default(desk, complaint, tmp_path):
    path = tmp_path / "台账.xlsx"
    write_ledger(desk, COMPLAINT_LEDGER, Query(), path)
    text = all_text(path)
    assert complaint.number in text
    assert not [secret for secret in SECRETS if secret in text]


def test_the_detail_sheet_tells_the_steps_without_identity(desk, complaint, tmp_path, today):
    decisions.accept_complaint(desk, complaint.id, "法制室", today)
    complaint_handling.add_step(desk, complaint.id, today, f"致电{SECRETS[0]}核实")
    path = tmp_path / "台账.xlsx"
    write_ledger(desk, COMPLAINT_LEDGER, Query(), path)
    sheet = load_workbook(path).worksheets[1]
    assert sheet.title == "投诉办理明细"
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_row=sheet.max_row - 1)]
    assert any("致电甄**核实" in row for row in rows)
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    assert sheet.cell(sheet.max_row, 1).value == f"共 {len(rows)} 行"


def test_the_complaints_office_exports_identity_with_a_reason(at_office, complaint, tmp_path):
    path = tmp_path / "含身份.xlsx"
    assert write_with_identity(at_office("jh"), Query(), path, "  上级调卷  ").rows == 1
    text = all_text(path)
    assert all(secret in text for secret in SECRETS)
    entry = list(audit.since(0))[-1]
    assert (entry.act, entry.reason, entry.actor) == ("complaint.export", "上级调卷", "测试员")
    assert entry.sentence.startswith("导出含投诉人信息的投诉台账1件（含身份.xlsx")
    assert not [secret for secret in SECRETS if secret in entry.diffs + entry.sentence]


def test_an_exported_identity_is_read_back_as_it_was(at_office, complaint, tmp_path):
    path = tmp_path / "含身份.xlsx"
    write_with_identity(at_office("jh"), Query(), path, "迁移")
    (row,) = read_workbook(path, COMPLAINT_IMPORT)
    fields = ("name", "contact", "id_number", "address")
    assert tuple(row.text(name) for name in fields) == SECRETS[:4]
    assert SECRETS[4] in row.text("identity_rest")


@pytest.mark.parametrize("reason", ["", "  "])
def test_without_a_reason_nothing_is_written(at_office, complaint, tmp_path, reason):
    before = list(audit.since(0))
    with pytest.raises(RuleError, match="理由"):
        write_with_identity(at_office("jh"), Query(), tmp_path / "含身份.xlsx", reason)
    assert list(tmp_path.glob("*.xlsx*")) == []
    assert list(audit.since(0)) == before


@pytest.mark.parametrize("office", ["yz", "fz", "bg"])
def test_other_offices_get_no_identity_even_around_the_act(at_office, complaint, tmp_path, office):
    desk = at_office(office)
    with pytest.raises(NotAllowed):
        write_with_identity(desk, Query(), tmp_path / "含身份.xlsx", "想看")
    path = tmp_path / "绕过.xlsx"
    write_ledger(desk, COMPLAINANT_LEDGER, Query(), path)
    text = all_text(path)
    assert not [secret for secret in SECRETS if secret in text]
    assert (WITHHELD in text) is (office != "yz")


def test_the_complaints_office_gets_nobody_who_complained_about_itself(desk, at_office, tmp_path):
    office = at_office("jh").actor.office_name
    told = Complaint(received_at=datetime(2026, 11, 2, 9), matter="推诿", object_office=office)
    register_complaint(desk, Intake(told, Complainant(name="甄无名")))
    path = tmp_path / "含身份.xlsx"
    assert write_with_identity(at_office("jh"), Query(), path, "调卷").rows == 0
    assert "甄无名" not in all_text(path)
