"""Import of old registers of complaints in every layout, without loss of text."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant, Disclosure, IdentityKind
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.importing import ImportPlan, RowFate
from saltdesk.services.house.trail import entries_for
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.trail import audit
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger

HEAD = (
    *("序号", "登记号", "来访日期", "来访方式", "来访人", "联系电话", "身份证号", "被投诉部门", "反映问题"),
    *("投诉内容", "类别", "办理情况", "处理结果", "办结日期", "备注"),
)
IDENTITY = "11010519491231002X"
CLOSED = (
    *(1, "投字7号", "2016年3月5日", "来电", "甄无名", "0371 60000000", IDENTITY, "盐政处", "乱收费"),
    *("多收了钱", "(9)", "已办结", "已退还", "2016.3.20", ""),
)


@pytest.fixture
def plan(desk, tmp_path):
    """Return the plan of a sheet with these rows."""

    def act(*rows, head=HEAD, title=(), by_neighbour=False) -> ImportPlan:
        book = Workbook()
        for row in (*title, head, *rows):
            book.active.append(list(row))
        path = tmp_path / "登记簿.xlsx"
        book.save(path)
        return plan_complaint_import(desk, read_workbook(path, COMPLAINT_IMPORT), by_neighbour)

    return act


def fates(plan: ImportPlan) -> list[str]:
    return [row.fate.label for row in plan.rows]


def imported(desk, plan: ImportPlan) -> list[Complaint]:
    apply_complaint_import(desk, plan, "登记簿.xlsx")
    return COMPLAINTS.all()


def test_a_closed_complaint_is_archived_with_its_old_result(desk, plan):
    (one,) = imported(desk, plan(CLOSED))
    assert (one.number, one.old_number, one.status) == ("2016-0001", "投字7号", ComplaintStatus.ARCHIVED)
    assert (one.received_at, one.channel) == (datetime(2016, 3, 5), Channel.PHONE)
    assert (one.object_office, one.kind) == ("盐政处", ComplaintKind.OVERCHARGED)
    assert (one.answer, one.answered_on, one.archived_on) == ("已退还", date(2016, 3, 20), date(2016, 3, 20))
    assert (one.matter, one.facts, one.remark) == ("乱收费", "多收了钱", "")
    person = COMPLAINANTS.first(complaint=one.id)
    assert (person.name, person.contact, person.id_number) == ("甄无名", "0371-60000000", IDENTITY)
    assert one.masked_name == "甄**"


def test_the_import_leaves_one_entry_without_identity(desk, plan):
    before = len(list(audit.since(0)))
    imported(desk, plan(CLOSED))
    entries = list(audit.since(0))[before:]
    assert [entry.sentence for entry in entries] == ["从“登记簿.xlsx”导入旧投诉登记簿1件（2016年1件）"]
    for secret in ("甄无名", "60000000", IDENTITY):
        assert secret not in entries[0].diffs


def test_numbers_follow_the_receipt_within_each_year_and_go_on_from_ours(desk, plan):
    register_complaint(
        desk, Intake(Complaint(received_at=datetime(2026, 11, 2, 9), matter="现有"), Complainant())
    )
    late = (*CLOSED[9:13], "2026.11.3", "")
    rows = [
        (1, "丙", "2016-12-01", *CLOSED[3:8], "后", *late),
        (2, "甲", "2015/6/1", *CLOSED[3:8], "早", *late),
        (3, "乙", "20160101", *CLOSED[3:8], "先", *late),
        (4, "丁", "2026.1.4", *CLOSED[3:8], "今年", *late),
        (5, "戊", "不详", *CLOSED[3:8], "无日期", *late),
    ]
    found = {one.matter: one.number for one in imported(desk, plan(*rows, by_neighbour=True))}
    assert found == {
        "现有": "2026-0001",
        "早": "2015-0001",
        "先": "2016-0001",
        "后": "2016-0002",
        "今年": "2026-0002",
        "无日期": "2026-0003",
    }


def test_the_dry_run_tells_numbers_states_and_what_was_not_read(plan):
    rows = (CLOSED, (2, "8", "去年秋天", "托人带话", *CLOSED[4:11], "在办", "", "", ""))
    assert plan(*rows, by_neighbour=True).notes == (
        "新编号按收到年份和先后从本机编号续编（2016年2件），旧编号保留在“原编号”中。",
        "已办结1件导入为“已归档”，未办结1件继续办理。",
        "1件有未能辨认的内容，原文保留在备注（涉及投诉人的保留在投诉人信息）中。",
        "1件收到时间不能辨认，按所选取上一行的日期，备注中注明。",
        "1件渠道不明，原文保留。",
        "投诉人信息单独存放，台账中只显示隐去的姓名。",
    )


def test_what_is_not_understood_is_kept_word_for_word(desk, plan):
    row = (2, "8", "去年秋天", "托人带话", *CLOSED[4:10], "环境", "已办结", "退还", "过了年", "领导批示过")
    one = imported(desk, plan(CLOSED, row, by_neighbour=True))[1]
    assert one.remark == (
        "领导批示过\n导入原文：来访日期=去年秋天；来访方式=托人带话；类别=环境；办结日期=过了年\n"
        "收到时间不能辨认，暂按登记顺序记为2016-03-05"
    )
    assert (one.received_at, one.kind) == (datetime(2016, 3, 5), ComplaintKind.NONE_OF_NINE)


@pytest.mark.parametrize(("text", "day"), [("2016年夏", date(2016, 3, 5)), ("2014年夏", date(2014, 1, 1))])
def test_a_day_that_is_not_told_is_taken_from_the_order_of_the_register(desk, plan, text, day):
    first = (1, "6", text, *CLOSED[3:8], "另一件", *CLOSED[9:])
    chosen = plan(first, CLOSED, by_neighbour=True)
    found = {one.old_number: one.received_at.date() for one in imported(desk, chosen)}
    assert found["6"] == day


def test_a_row_without_a_day_is_faulty_unless_a_person_chose_a_rule(plan):
    found = plan(CLOSED, (2, "8", "去年秋天", *CLOSED[3:8], "另一件", *CLOSED[9:]))
    assert fates(found) == ["新增", "有误"]
    assert [(error.cell, error.message[:8]) for error in found.errors] == [("C3", "收到时间不能辨认")]


def test_a_day_without_a_year_is_in_the_year_of_the_row_above(desk, plan):
    days = ("2015年12月20日", "12月25日", "1月3日", "2016.1.4", "1月3日")
    rows = [(n, str(n), day, *CLOSED[3:8], f"事{n}", *CLOSED[9:]) for n, day in enumerate(days)]
    found = plan(*rows)
    assert [error.cell for error in found.errors] == ["C4"]
    apply_complaint_import(desk, found, "登记簿.xlsx", leave_out=True)
    known = {one.old_number: one.received_at.date() for one in COMPLAINTS.all()}
    assert known == {
        "0": date(2015, 12, 20),
        "1": date(2015, 12, 25),
        "3": date(2016, 1, 4),
        "4": date(2016, 1, 3),
    }


def test_a_register_without_a_single_day_is_refused(desk, plan):
    found = plan((*CLOSED[:2], "不详", *CLOSED[3:]))
    assert [error.message[:8] for error in found.errors] == ["收到时间不能辨认"]


def test_columns_nobody_knows_are_kept_with_the_complainant(desk, plan):
    head = (*HEAD, "批示领导", "微信号", "户主")
    (one,) = imported(desk, plan((*CLOSED, "王某某局长", "wx_123", "甄某某"), head=head))
    assert one.remark == ""
    person = COMPLAINANTS.first(complaint=one.id)
    assert person.imported == "批示领导：王某某局长；微信号：wx_123；户主：甄某某"
    assert person.address == ""


@pytest.mark.parametrize(
    "heading", ["诉求人", "联系人", "留言人", "反映人", "举报人", "市民姓名", "微信昵称", "户主"]
)
def test_a_name_under_any_heading_is_guarded(desk, plan, heading):
    head = ("序号", "诉求时间", heading, "联系人电话", "诉求内容", "办理结果", "车牌号", "房屋地址")
    row = (1, "2016.3.5", "郝某英", "13712345678", "某店出售的盐潮湿", "已答复", "豫A00000", "某路1号")
    (one,) = imported(desk, plan(row, head=head))
    person = COMPLAINANTS.first(complaint=one.id)
    assert (person.contact, one.facts) == ("13712345678", "某店出售的盐潮湿")
    guarded = f"{person.name}{person.address}{person.imported}"
    assert all(text in guarded for text in ("郝某英", "豫A00000", "某路1号"))
    assert "郝某英" not in f"{one}"
    assert "豫A00000" not in f"{one}"


def test_headings_of_message_boards_are_known(desk, plan):
    head = ("留言编号", "留言用户", "留言主题", "留言时间", "留言详情")
    (one,) = imported(desk, plan(("1", "某网友", "没有标签", "2016/3/5 12:09:38", "请查一查"), head=head))
    assert (one.old_number, one.matter, one.facts) == ("1", "没有标签", "请查一查")
    assert one.received_at == datetime(2016, 3, 5, 12, 9)
    assert COMPLAINANTS.first(complaint=one.id).name == "某网友"


def test_rows_that_differ_in_one_column_are_never_called_equal(plan):
    head = ("序号", "日期", "标题栏", "留言人", "留言正文")
    rows = [(n, "2016.3.5", "同题", name, "同文") for n, name in enumerate(("甲某", "乙某"))]
    assert fates(plan(*rows, head=head)) == ["新增", "新增"]


def test_a_complaint_of_another_person_is_not_the_present_one(desk, plan):
    imported(desk, plan(CLOSED))
    assert fates(plan((*CLOSED[:4], "贾无名", *CLOSED[5:]))) == ["新增"]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        *(("12345热线转办", Channel.PHONE), ("市长热线", Channel.PHONE), ("来信", Channel.LETTER)),
        *((text, Channel.UNKNOWN) for text in ("网上留言", "局长信箱", "微信", "领导批示", "上级交办")),
        *((text, Channel.UNKNOWN) for text in ("电话/来访", "信访局转来")),
    ],
)
def test_a_channel_that_is_none_of_ours_is_kept_and_counted(desk, plan, text, channel):
    found = plan((*CLOSED[:3], text, *CLOSED[4:]))
    (one,) = imported(desk, found)
    is_unknown = channel is Channel.UNKNOWN
    assert one.channel is channel
    assert ("1件渠道不明，原文保留。" in found.notes) == is_unknown
    assert (f"来访方式={text}" in one.remark) == (text != "来信")


def test_words_that_are_none_of_ours_are_kept_and_counted(plan):
    found = plan((*CLOSED[:10], "环境", *CLOSED[11:]), (2, "9", *CLOSED[2:10], "噪声", *CLOSED[11:]))
    assert "“类别”2件写法与本机的选项不同，原文保留。" in found.notes


def test_a_remark_that_tells_who_complained_stays_with_the_identity(desk, plan):
    (one,) = imported(desk, plan((*CLOSED[:14], "甄无名又来过一次")))
    assert one.remark == ""
    assert COMPLAINANTS.first(complaint=one.id).imported == "备注=甄无名又来过一次"


@pytest.mark.parametrize("number", ["4101051980010112", "护照E0000000", 110105194912310021.0])
def test_a_wrong_number_of_a_document_is_kept_as_it_was_written(desk, plan, number):
    (one,) = imported(desk, plan((*CLOSED[:6], number, *CLOSED[7:])))
    person = COMPLAINANTS.first(complaint=one.id)
    assert person.id_kind is IdentityKind.OTHER
    assert person.id_number == (number if isinstance(number, str) else "1.1010519491231E+17")


@pytest.mark.parametrize(
    ("name", "shown", "disclosure"),
    [
        ("匿名", "匿名", Disclosure.ANONYMOUS),
        ("不愿透露", "匿名", Disclosure.ANONYMOUS),
        ("／", "未留姓名", Disclosure.REAL_NAME),
    ],
)
def test_nameless_complainants_are_told_apart(desk, plan, name, shown, disclosure):
    (one,) = imported(desk, plan((*CLOSED[:4], name, *CLOSED[5:])))
    assert (one.masked_name, COMPLAINANTS.first(complaint=one.id).disclosure) == (shown, disclosure)


@pytest.mark.parametrize(
    ("told", "result", "status"),
    [
        ("待受理", "", ComplaintStatus.REGISTERED),
        ("正在办理", "", ComplaintStatus.ACCEPTED),
        ("结 案", "", ComplaintStatus.ARCHIVED),
        ("不予受理", "", ComplaintStatus.ARCHIVED),
        ("", "已退还", ComplaintStatus.ARCHIVED),
        ("", "", ComplaintStatus.REGISTERED),
        ("已责成盐政处退还多收的费用并致歉", "", ComplaintStatus.REGISTERED),
    ],
)
def test_states_are_read_by_their_usual_words(desk, plan, told, result, status):
    day = "" if not result else "2016.3.20"
    (one,) = imported(desk, plan((*CLOSED[:11], told, result, day, "")))
    assert one.status is (ComplaintStatus.ARCHIVED if "退还" in told else status)
    assert told in (*("待受理", "正在办理", "结 案", ""), one.answer) or told in one.remark
    assert (one.due_on is not None) == (one.status is not ComplaintStatus.ARCHIVED)


def test_an_open_complaint_keeps_what_was_already_answered_in_the_remark(desk, plan):
    (one,) = imported(desk, plan((*CLOSED[:11], "在办", "正在核实", "", "")))
    assert (one.status, one.answer) == (ComplaintStatus.ACCEPTED, "")
    assert one.remark == "导入原文：处理结果=正在核实"


def test_empty_rows_blanks_and_forms_numbered_ahead_do_no_harm(plan):
    blank = (None,) * len(HEAD)
    rows = (blank, tuple(f"　{text} " for text in CLOSED), blank, (2, *("",) * 14), (3, *("/",) * 14))
    found = plan(*rows, title=[("某局投诉登记簿",), ()], head=tuple(f" {one}\n" for one in HEAD))
    assert fates(found) == ["新增"]


def test_the_same_register_again_changes_nothing(desk, plan):
    rows = (CLOSED, (2, "", "3月", *CLOSED[3:9], "另一件", *CLOSED[10:]))
    imported(desk, plan(*rows, by_neighbour=True))
    assert fates(plan(*rows, by_neighbour=True)) == ["未变", "未变"]


def test_equal_numbers_of_two_years_are_two_complaints(plan):
    assert fates(plan(CLOSED, (1, CLOSED[1], "2017.3.5", *CLOSED[3:]))) == ["新增", "新增"]


def test_a_row_twice_is_told(plan):
    found = plan(CLOSED, CLOSED)
    assert fates(found) == ["新增", "有误"]
    assert found.errors[0].message == "与I2所在行完全相同。请删除其中一行。"


def test_our_own_ledger_is_recognised(desk, tmp_path):
    for matter in ("甲事", "乙事"):
        complaint = Complaint(received_at=datetime(2026, 11, 2, 9), matter=matter, object_office="盐政处")
        register_complaint(desk, Intake(complaint, Complainant(name="甄无名")))
    path = tmp_path / "台账.xlsx"
    write_ledger(desk, COMPLAINT_LEDGER, Query(), path)
    found = plan_complaint_import(desk, read_workbook(path, COMPLAINT_IMPORT))
    assert (found.count(RowFate.UNCHANGED), len(found.rows)) == (2, 2)


def test_future_dates_are_told_at_their_cells(desk, plan):
    found = plan((*CLOSED[:2], "2106-03-05", *CLOSED[3:]))
    assert [(error.cell, error.message) for error in found.errors] == [
        ("C2", "“2106-03-05”晚于今天，请核对日期。")
    ]
    with pytest.raises(RuleError, match="晚于今天"):
        apply_complaint_import(desk, found, "登记簿.xlsx")
    assert COMPLAINTS.count() == 0


def test_facts_of_any_length_are_told_or_taken_whole(desk, plan):
    taken = plan((*CLOSED[:9], "盐" * 20_000, *CLOSED[10:]))
    assert len(imported(desk, taken)[0].facts) == 20_000
    refused = plan((*CLOSED[:9], "盐" * 20_001, *CLOSED[10:]))
    assert refused.errors[0].message == "事实和理由有20001个字，请不要超过20000个字。"


def test_a_long_matter_is_cut_and_kept_whole_beside_it(desk, plan):
    (one,) = imported(desk, plan((*CLOSED[:8], "长" * 250, *CLOSED[9:])))
    assert (len(one.matter), one.remark) == (200, "导入原文：反映问题=" + "长" * 250)


def test_an_answer_before_the_receipt_is_kept_as_it_was_written(desk, plan):
    (saved,) = imported(desk, plan((1, "1", "2016年3月21日", *CLOSED[3:])))
    assert (saved.answered_on, saved.archived_on) == (None, None)
    assert "2016.3.20" in saved.remark


def test_american_dates_are_read_by_the_column(desk, plan):
    rows = [
        (n, str(n), day, *CLOSED[3:8], f"事{n}", *CLOSED[9:13], "10/6/16", "")
        for n, day in enumerate(("3/25/16", "10/5/16"))
    ]
    assert [one.received_at for one in imported(desk, plan(*rows))] == [
        datetime(2016, 3, 25),
        datetime(2016, 10, 5),
    ]


def test_dates_of_excel_and_times_in_a_column_of_their_own_are_read(desk, plan):
    head = ("编号", "登记日期", "登记时间", "事由")
    rows = [
        ("1", date(2016, 3, 5), "14:30", "甲"),
        ("2", 42434, "9点5分", "乙"),
        ("3", datetime(2016, 3, 6, 8, 15), None, "丙"),
    ]
    assert [one.received_at for one in imported(desk, plan(*rows, head=head))] == [
        datetime(2016, 3, 5, 9, 5),
        datetime(2016, 3, 5, 14, 30),
        datetime(2016, 3, 6, 8, 15),
    ]


def test_only_the_complaints_office_imports(at_office, plan):
    found = plan(CLOSED)
    with pytest.raises(NotAllowed):
        apply_complaint_import(at_office("yz"), found, "登记簿.xlsx")
    assert COMPLAINTS.count() == 0


def test_nothing_is_imported_twice_when_two_clerks_do_it(desk, plan):
    found = plan(CLOSED)
    imported(desk, found)
    with pytest.raises(RuleError, match="重新检查"):
        apply_complaint_import(desk, found, "登记簿.xlsx")
    assert COMPLAINTS.count() == 1


def test_the_trail_of_an_import_hides_what_is_about_the_reader(desk, at_office, plan):
    other = (2, "投字8号", *CLOSED[2:7], "办公室", "推诿", *CLOSED[9:])
    imported(desk, plan(CLOSED, other))
    for office, seen in (("jh", ["乱收费", "推诿"]), ("yz", ["推诿"]), ("bg", ["乱收费"])):
        entry = next(one for one in entries_for(at_office(office)) if one.act == "complaint.import")
        assert entry.sentence == "从“登记簿.xlsx”导入旧投诉登记簿若干件（2016年若干件）"
        assert [matter for matter in ("乱收费", "推诿") if matter in entry.diffs] == seen


def test_the_object_column_becomes_records_where_its_name_is_known(desk, at_office, plan):
    rows = [
        (n, f"投字{n}号", *CLOSED[2:7], name, f"事项{n}", f"内容{n}", *CLOSED[10:])
        for n, name in enumerate(("盐政处", "盐政科", ""), start=1)
    ]
    known, short, nobody = imported(desk, plan(*rows))
    assert (known.object_kind, len(known.object_offices)) == (ObjectKind.OFFICE, 1)
    assert (short.object_kind, short.object_words) == (ObjectKind.UNCLEAR, "盐政科")
    assert nobody.object_kind is ObjectKind.UNCLEAR
    seen = {office: find(at_office(office), Area.COMPLAINTS, Query()) for office in ("yz", "bg", "jh")}
    assert seen == {"yz": [], "bg": [known.id], "jh": [nobody.id, short.id, known.id]}


def test_an_open_case_is_not_left_with_the_office_it_is_about(desk, plan):
    head = (*HEAD[:11], "承办处室", *HEAD[12:])
    open_row = (*CLOSED[:11], "盐政处", "", "", "")
    (one,) = imported(desk, plan(open_row, head=head))
    assert (one.status, one.handling_office) == (ComplaintStatus.REGISTERED, "")
    assert "承办处室=盐政处" in one.remark
