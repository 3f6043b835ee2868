"""A change of law finds everything that cites it and prepares the adjustment (D3.2.a, P1.2.5)."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.lists.items import DutyItem, PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.domain.registers.law_radar import CitingKind
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.inspections import inspections
from saltdesk.services.lists import lists
from saltdesk.services.registers import fees, laws, standards
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.areas.registers import LAWS
from saltdesk.storage.trail.audit import Note, recorded

TITLE = "示例盐业条例"
CITED = f"《{TITLE}》第二十八条"


@pytest.fixture
def law(desk):
    found = Law(f"《{TITLE}》", "示例令1号", promulgated_on=date(1999, 1, 1), effective_on=date(1999, 3, 1))
    return laws.add_law(desk, found)


@pytest.fixture
def penalty(desk):
    item = PowerItem("02-001", "示例处罚", PowerClass.PENALTY, legal_basis=f"{CITED}第一款；《示例法》第三条")
    return lists.add_power(desk, item)


def noted(law, **values):
    change = LawChange(
        law.id, LawChangeKind.REPEALED, "第二十八条", "示例令9号", date(2026, 11, 9), date(2026, 11, 20)
    )
    return replace(change, **values)


def file_notice(desk, number, content, status=NoticeStatus.ISSUED):
    note = Note(desk.clock.now(), desk.actor, "notice.issue", Area.NOTICES, "试制发")
    notice = IssuedNotice(
        number,
        "duty",
        "示例文书",
        "inspections",
        1,
        "",
        datetime(2026, 11, 2),
        "样例甲",
        "",
        1,
        status,
        content=content,
    )
    with recorded(desk.store, note):
        return NOTICES.insert(notice)


def test_titles_are_kept_bare_and_an_edition_is_entered_once(desk, law):
    assert law.title == TITLE
    with pytest.raises(RuleError) as caught:
        laws.add_law(desk, replace(law, id=0))
    assert caught.value.problems[0].field == "document_number"
    second = laws.add_law(desk, replace(law, id=0, document_number="示例令2号"))
    assert laws.edit_law(desk, replace(second, note="改")).note == "改"


def test_everything_that_cites_the_article_is_found(desk, law, penalty):
    lists.add_duty(desk, DutyItem(penalty.id, "依法处罚", CITED))
    lists.add_duty(desk, DutyItem(penalty.id, "依法告知", f"《{TITLE}》第三十三条"))
    standards.add_standard(
        desk, DiscretionStandard(penalty.id, conduct="示例行为", law=TITLE, article="第二十八条")
    )
    fees.add_fee(desk, FeeItem(FeeKind.FEE, "F1", "示例费", CITED, "每年", "10元", "企业", "全市"))
    file_notice(desk, "示例〔2026〕1号", f'{{"text": "依照《{TITLE}》"}}')
    file_notice(desk, "示例〔2026〕2号", f'{{"text": "依照《{TITLE}》"}}', NoticeStatus.VOID)
    file_notice(desk, "示例〔2026〕3号", '{"text": "依照《别的条例》"}')
    case = Adjustment(
        title="示例调整",
        trigger=Trigger.BASIS_CHANGED,
        basis_document=CITED,
        promulgated_on=date(2026, 11, 16),
        content="示例内容",
    )
    adjustments.open_adjustment(desk, case)
    intake = Intake(Complaint(received_at=desk.clock.now(), facts=f"违反{CITED}"), Complainant())
    complaint = register_complaint(desk, intake)
    visit = Inspection(
        office="盐政处",
        plan="示例方案",
        inspects_on=date(2026, 12, 1),
        basis=CITED,
        scope="示例范围",
        content="示例内容",
        procedure="示例程序",
        team="样例甲、样例乙",
    )
    inspections.plan_inspection(desk, visit)
    found = laws.citing(desk, TITLE, "第二十八条")
    assert [len(found.of(kind)) for kind in CitingKind] == [1, 1, 1, 1, 1, 1, 1, 1]
    assert found.of(CitingKind.ITEM)[0].basis == "第二十八条第一款"
    assert found.of(CitingKind.COMPLAINT)[0].title == complaint.number
    assert found.of(CitingKind.NOTICE)[0].title == "示例文书 示例〔2026〕1号"
    assert "违反" not in repr(found.of(CitingKind.COMPLAINT))


def test_another_article_and_a_cancelled_item_are_not_hit(desk, law, penalty):
    assert laws.citing(desk, TITLE, "第三十条").found == ()
    assert len(laws.citing(desk, TITLE).found) == 1
    lists.cancel_power(desk, penalty.id, "示例理由")
    assert laws.citing(desk, TITLE).found == ()


def test_a_repeal_of_the_whole_law_ends_it_and_one_of_an_article_does_not(desk, law):
    laws.change_law(desk, noted(law))
    assert LAWS.get(law.id).repealed_on is None
    assert laws.repealed_on(TITLE, "第二十八条", date(2026, 11, 20)) == date(2026, 11, 20)
    assert laws.repealed_on(TITLE, "第三十条", date(2026, 11, 20)) is None
    laws.change_law(desk, noted(law, articles=" "))
    assert LAWS.get(law.id).repealed_on == date(2026, 11, 20)
    assert [change.noted_by for change in laws.changes_of(law.id)] == ["测试局长", "测试局长"]


def test_an_impossible_change_is_refused_and_nothing_is_noted(desk, law):
    with pytest.raises(RuleError) as caught:
        laws.change_law(desk, noted(law, document="", promulgated_on=date(2026, 11, 24)))
    assert {problem.field for problem in caught.value.problems} >= {"document", "promulgated_on"}
    assert laws.changes_of(law.id) == []


def test_the_prepared_case_opens_as_it_is(desk, law, penalty):
    change = laws.change_law(desk, noted(law))
    case = adjustments.open_adjustment(desk, laws.case_for(desk, change))
    assert (case.trigger, case.items, case.started_on) == (
        Trigger.BASIS_CHANGED,
        (penalty.id,),
        date(2026, 11, 9),
    )
    assert case.due_on == date(2026, 11, 23)


def test_a_new_law_prepares_a_case_of_the_first_trigger(desk, law):
    change = laws.change_law(desk, noted(law, kind=LawChangeKind.PROMULGATED, articles=""))
    case = adjustments.open_adjustment(desk, laws.case_for(desk, change))
    assert (case.trigger, case.items) == (Trigger.NEW_LAW, ())
