"""Cases from the workbook of a service site, and from our own export (P1.2.7)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from saltdesk.cli.commands import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.counterpart import PartyType
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.ledgers.importables import importable
from saltdesk.ledgers.registry import ledger
from saltdesk.services.cases import deciding, ending, intake, results
from saltdesk.services.cases.steps import links_of
from saltdesk.services.house import trail
from saltdesk.services.house.maintenance import open_desk, problems
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS, GUIDANCE
from saltdesk.storage.trail import audit
from saltdesk.workbooks.inspecting import inspect
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger
from tests.accounts import LEADER, PASSWORD, give_accounts
from tests.days import TODAY
from tests.services.casework import DAY, PERSON, SHOP, made_bureau, next_link

ONE = importable("cases")
HEADS = (
    *("业务流水号", "事项名称", "申请人", "证件号码", "联系电话", "申请时间", "受理时间", "审批时间"),
    *("办理结果", "办结时间", "办件状态"),
)
ITEM = "食盐零售许可证核发"


def sheet(folder: Path, *rows: tuple, heads: tuple[str, ...] = HEADS) -> Path:
    book = Workbook()
    for row in (heads, *rows):
        book.active.append(row)
    path = folder / "办件.xlsx"
    book.save(path)
    return path


def row(number: str = "4101-1", **values: str) -> tuple:
    usual = dict.fromkeys(HEADS, "") | {
        "业务流水号": number,
        "事项名称": ITEM,
        "申请人": "示例甲",
        "证件号码": PERSON.id_number,
        "联系电话": "13700000000",
        "申请时间": "2026-11-09 09:12:33",
    }
    return tuple((usual | values).values())


def planned(desk, path):
    return ONE.plan(desk, read_workbook(path, ONE.fields))


def taken(desk, path, leave_out: bool = False):
    plan = planned(desk, path)
    ONE.apply(desk, plan, path.name, leave_out)
    return plan


def fates(plan) -> list[tuple[str, str]]:
    return [(one.fate.label, "".join(error.message for error in one.problems)) for one in plan.rows]


@pytest.fixture
def sample(desk):
    return made_bureau(desk)


def test_rows_of_a_site_become_cases_as_far_as_their_days_tell(sample, desk, tmp_path):
    path = sheet(
        tmp_path,
        row("4101-1"),
        row("4101-2", 受理时间="2026/11/10", 办件状态="已受理"),
        row("4101-3", 受理时间="2026-11-10", 审批时间="2026年11月12日", 办理结果="准予"),
        row(
            "4101-4",
            申请人="示例盐业有限公司",
            证件号码="",
            受理时间="2026-11-10",
            审批时间="2026-11-12",
            办理结果="不予许可",
            办结时间="2026-11-13",
            办件状态="办结",
        ),
    )
    plan = taken(desk, path)
    assert fates(plan) == [("新增", "")] * 4
    received, running, decided, closed = CASES.all()
    assert [one.status for one in (received, running, decided, closed)] == [
        CaseStatus.RECEIVED,
        CaseStatus.RUNNING,
        CaseStatus.DECIDED,
        CaseStatus.CLOSED,
    ]
    assert (received.number, received.office, received.received_on) == ("办2026-0001", "盐政处", DAY)
    assert (received.outside_number, received.counterpart, received.matter) == ("4101-1", "示**", ITEM)
    assert (running.place_name, running.due_on, running.limit_on) == (
        "审查",
        date(2026, 11, 17),
        date(2026, 11, 26),
    )
    assert decided.decision is CaseDecision.GRANTED
    assert decided.due_on == date(2026, 11, 26), "ten working days to serve"
    assert (closed.decision, closed.counterpart) == (CaseDecision.NOT_GRANTED, "示例盐业有限公司")
    told = [(one.name, one.started_on, one.ended_on) for one in links_of(closed.id)]
    assert told == [
        ("受理", DAY, date(2026, 11, 10)),
        ("审查", date(2026, 11, 10), date(2026, 11, 12)),
    ]
    party = COUNTERPARTS.first(case=received.id)
    assert (party.name, party.party_type, party.phone) == ("示例甲", PartyType.PERSON, "13700000000")
    assert problems(desk) == []


def test_what_cannot_be_is_faulty_with_its_cell_and_nothing_is_imported(sample, desk, tmp_path):
    path = sheet(
        tmp_path,
        row("1", 事项名称="没有的事项"),
        row("2", 申请时间="去年"),
        row("3", 证件号码="123"),
        row("4", 受理时间="2026-11-02"),
        row("5", 办件状态="办结"),
        row("6", 办理结果="罚款", 受理时间="2026-11-10"),
        row("7", 申请人=""),
        row("8", 申请时间="2026-12-24"),
        row("9"),
        row("9"),
    )
    plan = planned(desk, path)
    assert [(one.problems[0].cell if one.problems else "") for one in plan.rows] == [
        *("B2", "F3", "D4", "G5", "K6", "I7", "C8", "F9", "", "A11")
    ]
    with pytest.raises(RuleError):
        ONE.apply(desk, plan, path.name, False)
    assert CASES.all() == []
    ONE.apply(desk, plan, path.name, True)
    assert [case.outside_number for case in CASES.all()] == ["9"]


def test_a_stored_case_is_filled_where_it_is_empty_and_never_overruled(sample, desk, tmp_path):
    case = sample.case(party=replace(PERSON, phone="", id_number=""), outside_number="4101-1")
    shown = {"申请人": PERSON.name, "申请时间": "2026-11-09"}
    plan = taken(desk, sheet(tmp_path, row(**shown)))
    assert fates(plan) == [("变更", "")]
    assert [(one.label, one.after) for one in plan.rows[0].changes] == [
        ("证件号码", PERSON.id_number),
        ("联系电话", "13700000000"),
    ]
    party = COUNTERPARTS.first(case=case.id)
    assert (party.phone, party.id_number) == ("13700000000", PERSON.id_number)
    assert fates(planned(desk, sheet(tmp_path, row(**shown)))) == [("未变", "")]
    wrong = sheet(
        tmp_path,
        row(申请人="另一人", 申请时间="2026-11-10", 联系电话="13611111111", 受理时间="2026-11-10"),
    )
    told = {(error.cell, error.message) for error in planned(desk, wrong).errors}
    assert told == {
        ("F2", "与台账不一致：台账中收到日期为“2026-11-09”。"),
        ("C2", "与台账登记的相对人不一致，请核对编号和相对人。"),
        ("E2", "与台账登记的联系电话不一致，请核对。"),
        ("G2", "台账中还没有登记受理（立案）日期，请在办件中登记。"),
    }
    assert PERSON.name not in str(told)


def test_a_decision_on_a_stored_case_is_not_made_by_a_workbook(sample, desk, tmp_path):
    sample.accepted(outside_number="4101-1")
    path = sheet(
        tmp_path,
        row(
            申请人=SHOP.name,
            证件号码="",
            联系电话="",
            受理时间="2026-11-09",
            审批时间="2026-11-10",
            办理结果="准予",
        ),
    )
    assert "请在办件中登记" in fates(planned(desk, path))[0][1]


def test_identity_goes_to_the_guarded_table_alone(sample, desk, tmp_path):
    path = sheet(tmp_path, row(), row("4101-2", 证件号码="410108********0010"))
    plan = taken(desk, path)
    assert any("身份信息单独存放" in note for note in plan.notes)
    told = "".join(one.sentence + one.reason + one.diffs for one in audit.since(0))
    for secret in ("示例甲", PERSON.id_number, "13700000000"):
        assert secret not in told
    assert COUNTERPARTS.first(case=2).id_number == "", "a masked number is no number"


def test_other_offices_read_no_rows_and_no_counts_of_the_import(sample, desk, at_office, tmp_path):
    taken(desk, sheet(tmp_path, row(), row("4101-2")))
    stranger = at_office("jh")
    entry = next(one for one in trail.entries_for(stranger) if one.act == "case.import")
    assert entry.diffs == "[]"
    assert "新增若干项" in entry.sentence
    own = next(one for one in trail.entries_for(at_office("yz")) if one.act == "case.import")
    assert own.diffs.count('"table":"power_case"') == 2


def test_an_office_imports_only_its_own_items_and_learns_nothing_of_others(sample, desk, at_office, tmp_path):
    sample.case(outside_number="4101-1")
    plan = planned(at_office("jh"), sheet(tmp_path, row(), row("4101-2")))
    assert fates(plan) == [("有误", "这个事项由盐政处承办，请由该处室导入。")] * 2
    assert fates(planned(at_office("yz"), sheet(tmp_path, row("4101-2")))) == [("新增", "")]


def test_a_stale_plan_is_refused(sample, desk, tmp_path):
    path = sheet(tmp_path, row())
    plan = planned(desk, path)
    taken(desk, path)
    with pytest.raises(RuleError, match="检查之后"):
        ONE.apply(desk, plan, path.name, False)


# --- our own export


def lived(sample, desk) -> None:
    """Cases in every state that days can tell."""
    sample.case(facts="说明", outside_number="4101-1")
    sample.accepted()
    next_link(sample, sample.accepted(), 3, date(2026, 11, 12))
    decided = deciding.decide_case(
        desk, sample.accepted().id, CaseDecision.GRANTED, date(2026, 11, 12), "准予。"
    )
    deciding.serve_decision(desk, decided.id, date(2026, 11, 13), "直接送达")
    case = sample.accepted(PowerClass.PENALTY, party=PERSON, facts="样例摊主无证卖盐，电话13900000000。")
    sample.told(case)
    case = sample.punished(case)
    deciding.serve_decision(desk, case.id, DAY, "邮寄")
    results.publish_result(desk, case.id, date(2026, 11, 10), PublicationChannel.CITY_SITE, "网址")
    ending.close_case(desk, case.id, date(2026, 11, 11), "已缴清")
    case = sample.granted(sample.accepted())
    case = deciding.serve_decision(desk, case.id, DAY, "直接送达")
    results.withhold_result(desk, case.id, WithheldReason.PRIVACY, "涉及住址", DAY)
    intake.refuse_case(desk, sample.case().id, DAY, "不属本局职权。", DAY, "书面")
    ending.end_case(desk, sample.accepted().id, date(2026, 11, 10), "申请人撤回。")


def exported(desk, folder: Path, name: str = "cases") -> Path:
    path = folder / f"{name}.xlsx"
    write_ledger(desk, ledger(name), Query(), path)
    return path


def cells(path: Path, leave_out: tuple[str, ...] = ()) -> list[tuple]:
    sheet = load_workbook(path).worksheets[0]
    kept = [place for place, cell in enumerate(sheet[3]) if cell.value not in leave_out]
    return [tuple(row[place] for place in kept) for row in sheet.iter_rows(3, values_only=True)]


def test_our_export_changes_nothing_where_it_comes_from(sample, desk, tmp_path):
    lived(sample, desk)
    before = trail.head()
    plan = planned(desk, exported(desk, tmp_path))
    assert fates(plan) == [("未变", "")] * len(plan.rows)
    assert len(plan.rows) == 8
    assert trail.head()[0] == before[0] + 1, "the export alone left an entry"


def test_every_column_of_ours_that_is_read_is_found(sample, desk, tmp_path):
    lived(sample, desk)
    found = inspect(exported(desk, tmp_path), ONE.fields).best(ONE.fields)
    read = {column.field for column in found.columns if column.field}
    identity = {"party_type", "credit_code", "head", "id_number", "phone", "address"}
    assert read == {one.name for one in ONE.fields} - identity


def test_our_export_gives_the_same_cases_in_an_empty_office(sample, desk, tmp_path):
    lived(sample, desk)
    names = ("powers", "steps", "bodies", "officers")
    paths = {one: exported(desk, tmp_path, one) for one in ("powers", "bodies", "officers", "cases")}
    desk.store.close()
    other = open_desk(tmp_path / "另一处", desk.actor, FixedClock(TODAY), create=True)
    try:
        for name in names:
            list_of = importable(name)
            path = paths[{"steps": "powers"}.get(name, name)]
            plan = list_of.plan(other, read_workbook(path, list_of.fields))
            list_of.apply(other, plan, path.name, False)
        plan = taken(other, paths["cases"])
        assert fates(plan) == [("新增", "")] * 8
        again = exported(other, tmp_path / "另一处")
        apart = ("登记人",)
        assert cells(again, apart) == cells(paths["cases"], apart)
        assert fates(planned(other, again)) == [("未变", "")] * 8
        assert problems(other) == []
        sorts = {one.publicity for one in CASES.all()}
        assert sorts == set(Publicity)
    finally:
        other.store.close()


def test_the_next_number_follows_the_imported_ones(sample, desk, tmp_path):
    heads = ("编号", "事项编码", "相对人", "收到日期")
    taken(desk, sheet(tmp_path, ("办2026-0041", "01-001", "示例甲", "2026-11-09"), heads=heads))
    assert CASES.all()[0].number == "办2026-0041"
    assert sample.case().number == "办2026-0042"


def test_rows_without_any_number_are_known_again(sample, desk, tmp_path):
    heads = ("事项编码", "当事人", "收到日期", "案由")
    path = sheet(tmp_path, ("01-001", "示例甲", "2026-11-09", "办证"), heads=heads)
    taken(desk, path)
    assert fates(planned(desk, path)) == [("未变", "")]


def test_the_command_line_tries_and_imports_cases(tmp_path, capsys, monkeypatch, sample, desk):
    path = sheet(tmp_path, row())
    desk.store.close()
    give_accounts(desk.store.folder)
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    base = ["--as", LEADER, "--data", str(desk.store.folder), "--today", str(TODAY)]
    assert run([*base, "import", "cases", str(path)]) == 0
    assert "共1行：新增1" in capsys.readouterr().out
    assert run([*base, "import", "cases", str(path), "--apply"]) == 0
    assert "已导入" in capsys.readouterr().out


# --- guidance


def test_guidance_is_imported_and_known_again(sample, desk, tmp_path):
    heads = ("日期", "方式", "阶段", "对象", "权力事项", "内容", "指导人员")
    path = sheet(
        tmp_path, ("2026-11-09", "咨询", "事前", "示例店", "01-001", "讲解办证条件", "样例甲"), heads=heads
    )
    one = importable("guidance")
    one.apply(desk, one.plan(desk, read_workbook(path, one.fields)), path.name, False)
    (guidance,) = GUIDANCE.all()
    assert (guidance.number, guidance.party, guidance.given_by) == ("指导2026-001", "示例店", "样例甲")
    assert guidance.items == (sample.items[PowerClass.LICENCE].id,)
    ours = exported(desk, tmp_path, "guidance")
    assert fates(one.plan(desk, read_workbook(ours, one.fields))) == [("未变", "")]
    late = sheet(tmp_path, ("2026-12-09", "咨询", "事前", "示例店", "", "讲解", "样例甲"), heads=heads)
    with pytest.raises(RuleError, match="今天"):
        one.apply(desk, one.plan(desk, read_workbook(late, one.fields)), late.name, False)
