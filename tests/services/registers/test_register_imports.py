"""Registers are imported by the rules of typing: new, changed and equal rows, and faults at their cells."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law, LawLevel
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.enforcement import CertificateKind, CertificateState, EnforcementBody, Officer
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.ledgers.importables import importable
from saltdesk.services.lists import lists
from saltdesk.services.registers import commitments, enforcement, fees, laws
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import BODIES, COMMITMENTS, ENTRUSTMENTS, FEES, LAWS, OFFICERS
from saltdesk.storage.trail import audit
from tests.arranging import arranged
from tests.services.import_rows import fates, faults, import_row, import_rows, plan_rows
from tests.statements import statements

FEE = {
    "code": "SF-01",
    "name": "检测费",
    "kind": "收费",
    "basis": "《条例》第一条",
    "period": "按次",
    "amount": "100元",
    "payer": "企业",
    "scope": "检测",
    "valid_to": "长期",
}
OFFICER = {
    "name": "样例甲",
    "office": "盐政处",
    "certificate_kind": "行政执法证",
    "certificate_number": "豫Ａ001",
    "issued_on": "2024-01-01",
    "expires_on": "2029-01-01",
}


@pytest.fixture
def fee(desk) -> FeeItem:
    return fees.add_fee(
        desk, FeeItem(FeeKind.FEE, "SF-01", "检测费", "《条例》第一条", "按次", "100元", "企业", "检测")
    )


@pytest.fixture
def power(desk) -> PowerItem:
    return lists.add_power(
        desk, PowerItem("01-001", "咨询", PowerClass.PUBLIC_SERVICE, legal_basis="《条例》")
    )


def test_rows_of_a_register_are_new_changed_or_the_same(desk, fee):
    rows = [
        import_row(2, **FEE),
        import_row(3, **FEE | {"code": "SF-02", "kind": "政府性基金"}),
    ]
    assert fates(plan_rows(desk, "fees", rows)) == ["未变", "新增"]
    changed = plan_rows(desk, "fees", [import_row(2, **FEE | {"amount": "120元", "valid_to": "2027-01-01"})])
    (row,) = changed.rows
    assert (row.fate.label, row.label) == ("变更", "SF-01 检测费")
    assert [(one.cell, one.label, one.before, one.after) for one in row.changes] == [
        ("F2", "征收标准", "100元", "120元"),
        ("I2", "执行止", "", "2027-01-01"),
    ]


def test_every_mapped_column_counts_when_rows_are_compared(desk, fee):
    for name, text in (("name", "费"), ("basis", "x"), ("payer", "人"), ("scope", "市"), ("period", "年")):
        assert fates(plan_rows(desk, "fees", [import_row(2, **FEE | {name: text})])) == ["变更"], name
    assert fates(plan_rows(desk, "fees", [import_row(2, **FEE | {"code": "ＳＦ－０１"})])) == ["未变"]


def test_a_column_the_workbook_lacks_keeps_what_is_stored(desk, fee):
    rows = [import_row(2, code="SF-01", name="检测收费", kind="")]
    import_rows(desk, "fees", rows)
    (stored,) = FEES.all()
    assert stored == replace(fee, name="检测收费", version=2)


def test_the_import_is_one_act_with_its_entry_in_the_trail(desk, fee):
    before = len(list(audit.since(0)))
    rows = [
        import_row(2, **FEE | {"amount": "1元"}),
        *(import_row(place, **FEE | {"code": f"SF-1{place}"}) for place in range(3, 6)),
    ]
    import_rows(desk, "fees", rows)
    (entry,) = list(audit.since(0))[before:]
    assert (entry.act, entry.sentence) == (
        "fee.import",
        "从“表.xlsx”导入收费和基金清单：新增3项，变更1项",
    )
    assert FEES.count() == 4


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": ""}, ("B2", "请填写项目名称。")),
        ({"kind": ""}, ("C2", "请填写种类。")),
        ({"kind": "税"}, ("C2", "“税”不是种类。可用：行政事业性收费、政府性基金。")),
        ({"valid_to": "2026年春"}, ("I2", "“2026年春”不是日期，请写成 2026-11-23。")),
        ({"amount": "元" * 4001}, ("F2", "征收标准有4001个字，请不要超过4000个字。")),
        (
            {"valid_from": "2026-05-01", "valid_to": "2026-04-01"},
            ("I2", "截止日期不能早于起始日期。"),
        ),
    ],
)
def test_what_no_form_would_take_is_faulty_at_its_cell(desk, change, fault):
    plan = plan_rows(desk, "fees", [import_row(2, **FEE | change)])
    assert (fates(plan), faults(plan)) == (["有误"], [fault])


def test_two_rows_of_one_key_are_told(desk):
    rows = [import_row(2, **FEE), import_row(3, **FEE | {"code": "sf-01", "name": "另一项"})]
    rows.append(import_row(4, **FEE))
    plan = plan_rows(desk, "fees", rows)
    assert (fates(plan), faults(plan)) == (["新增", "新增", "有误"], [("A4", "与A2重复。请删除其中一行。")])


def test_faulty_rows_stop_the_import_unless_they_are_left_out(desk):
    rows = [import_row(2, **FEE), import_row(3, **FEE | {"code": "SF-02", "name": ""})]
    with pytest.raises(RuleError, match="B3：请填写项目名称"):
        import_rows(desk, "fees", rows)
    assert FEES.count() == 0
    import_rows(desk, "fees", rows, leave_out=True)
    assert [one.code for one in FEES.all()] == ["SF-01"]


@pytest.mark.parametrize("later", ["added", "changed"])
def test_a_list_that_changed_after_the_dry_run_is_not_touched(desk, later):
    wanted = importable("fees")
    if later == "added":
        plan = plan_rows(desk, "fees", [import_row(2, **FEE)])
        import_rows(desk, "fees", [import_row(2, **FEE)])
    else:
        import_rows(desk, "fees", [import_row(2, **FEE)])
        plan = plan_rows(desk, "fees", [import_row(2, **FEE | {"amount": "1元"})])
        fees.edit_fee(desk, replace(FEES.all()[0], scope="全市"))
    before = FEES.all()
    with pytest.raises(RuleError, match="请重新检查后再导入"):
        wanted.apply(desk, plan, "表.xlsx", False)
    assert FEES.all() == before


def test_only_the_office_of_the_list_may_import(desk, at_office):
    wanted = importable("officers")
    with pytest.raises(NotAllowed):
        wanted.apply(at_office("jh"), plan_rows(desk, "officers", [import_row(2, **OFFICER)]), "x", False)


def test_officers_are_read_with_their_certificates(desk):
    rows = [
        import_row(2, **OFFICER, state="过期"),
        import_row(3, **OFFICER | {"certificate_number": "B2"}, state="暂扣"),
    ]
    plan = plan_rows(desk, "officers", rows)
    assert faults(plan) == [("D3", "请填写暂扣日期。"), ("D3", "请填写暂扣理由。")]
    import_rows(desk, "officers", rows[:1])
    (stored,) = OFFICERS.all()
    day = date(2024, 1, 1), date(2029, 1, 1)
    kind, state = CertificateKind.ENFORCEMENT, CertificateState.VALID
    assert replace(stored, id=0, version=0) == Officer("样例甲", "盐政处", kind, "豫A001", *day, state)


def test_laws_are_known_by_title_and_number(desk):
    laws.add_law(desk, Law("食盐专营办法", "第197号", LawLevel.REGULATION, date(1996, 5, 27)))
    head = {"title": "《食盐专营办法》", "document_number": "第197号", "level": "行政法规"}
    rows = [
        import_row(2, **head, promulgated_on="1996-05-27"),
        import_row(3, **head | {"document_number": "第696号"}, promulgated_on="2017-12-26"),
        import_row(4, **head | {"title": ""}, promulgated_on=""),
    ]
    plan = plan_rows(desk, "laws", rows)
    assert fates(plan) == ["未变", "新增", "有误"]
    assert faults(plan) == [("A4", "请填写文件名称。"), ("D4", "请填写公布日期。")]
    import_rows(desk, "laws", rows[:2])
    assert [one.title for one in LAWS.all()][-2:] == ["食盐专营办法"] * 2


def test_commitments_are_tied_to_their_service_by_code_or_name(desk, power):
    fields = ("conditions", "standards", "time_limits", "extended_hours", "complaint_handling")
    texts = dict.fromkeys(fields, "有")
    commitments.set_commitment(desk, ServiceCommitment(power.id, *["有"] * 5))
    rows = [
        import_row(2, power_item="咨询", **texts),
        import_row(3, power_item="无此项", **texts),
        import_row(4, power_item="", **texts),
    ]
    plan = plan_rows(desk, "commitments", rows)
    assert fates(plan) == ["未变", "有误", "有误"]
    assert faults(plan) == [
        ("A3", "权力事项“无此项”不在权力清单中，请先登记或导入该权力事项。"),
        ("A4", "请选择公共服务事项。"),
    ]
    import_rows(
        desk, "commitments", [import_row(2, power_item="01-001", **texts | {"standards": "当场答复"})]
    )
    assert COMMITMENTS.all()[0].standards == "当场答复"


def test_a_cancelled_item_gets_neither_commitment_nor_entrustment(desk, power):
    with arranged(desk):
        POWERS.update(replace(power, status=ItemStatus.CANCELLED))
    enforcement.add_body(desk, EnforcementBody("某局", "《条例》第四条"))
    texts = dict.fromkeys(
        ("conditions", "standards", "time_limits", "extended_hours", "complaint_handling"), "有"
    )
    plan = plan_rows(desk, "commitments", [import_row(2, power_item="01-001", **texts)])
    assert faults(plan) == [("A2", "“咨询”已取消。")]
    given = {"body": "某局", "trustee": "大队", "document": "1号", "items": "01-001", "scope": "市区"}
    dates = {"valid_from": "2026-01-01", "valid_to": "2027-01-01"}
    plan = plan_rows(desk, "entrustments", [import_row(2, **given, **dates)])
    assert faults(plan) == [("D2", "“咨询”已取消，不能委托。")]


def test_an_entrustment_names_its_body_and_its_items(desk, power):
    body = enforcement.add_body(desk, EnforcementBody("某局", "《条例》第四条"))
    other = lists.add_power(desk, PowerItem("01-002", "甲；乙", PowerClass.OTHER, legal_basis="《条例》"))
    given = {"body": "某局", "trustee": "大队", "document": "1号", "scope": "市区"}
    dates = {"valid_from": "2026-01-01", "valid_to": "2027-01-01"}
    rows = [
        import_row(2, **given, **dates, items="01-001 咨询\n01-002 甲；乙"),
        import_row(3, **given | {"document": "2号"}, **dates, items="01-002、01-001"),
        import_row(4, **given | {"body": "他局", "document": "3号"}, **dates, items="01-001、99"),
    ]
    plan = plan_rows(desk, "entrustments", rows)
    assert fates(plan) == ["新增", "新增", "有误"]
    assert [cell for cell, _ in faults(plan)] == ["A4", "G4"]
    import_rows(desk, "entrustments", rows[:2])
    assert [(one.body, one.items) for one in ENTRUSTMENTS.all()] == [
        (body.id, (power.id, other.id)),
        (body.id, (other.id, power.id)),
    ]


def test_bodies_are_confirmed_before_they_are_published(desk):
    rows = [import_row(2, name="某局", basis="《条例》第四条", published_on="2026-01-01")]
    assert faults(plan_rows(desk, "bodies", rows)) == [("A2", "主体资格确认以后才能公布，请先填写确认日期。")]
    assert BODIES.count() == 0


def test_a_dry_run_and_an_import_ask_the_data_no_more_for_more_rows(desk):
    def rows(count: int, start: int = 0) -> list:
        return [import_row(place, **FEE | {"code": f"F{place}"}) for place in range(start, start + count)]

    few = len(statements(lambda: plan_rows(desk, "fees", rows(2))))
    assert len(statements(lambda: plan_rows(desk, "fees", rows(200)))) == few
    plan = plan_rows(desk, "fees", rows(200))
    asked = statements(lambda: importable("fees").apply(desk, plan, "表.xlsx", False))
    # A shared database reads the new records once more, for the index of texts.
    assert len([one for one in asked if one.startswith("SELECT") and "fee_item" in one]) <= 3
