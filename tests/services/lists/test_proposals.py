"""What an adjustment proposes and what becomes of it (D3.2.b, D3.3)."""

import lzma
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import LegalBasis, cites
from saltdesk.domain.lists.versions import ChangeAction, ListKind, VersionStatus
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.adjustments import link_of
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.house.trail import timeline
from saltdesk.services.lists import lists, proposals, public_lists, versions
from saltdesk.services.lists.starter import load_starter_list
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.registers import PUBLICATIONS
from tests.arranging import arranged
from tests.services.listwork import STEPS, duty, finish, move, open_case, power, publish
from tests.statements import statements

D = {n: date(2026, 11, n) for n in range(1, 24)}
POWERS, DUTIES = ListKind.POWERS, ListKind.DUTIES
OLD_DATABASE = Path(__file__).parents[2] / "storage" / "data" / "version-2.db.xz"


@pytest.fixture
def item(desk):
    made = power(desk, "1", promised_limit="20个工作日")
    publish(desk, D[2], made)
    return lookup.get(Area.POWERS, made.id)


@pytest.fixture
def case(desk, item):
    return open_case(desk, D[3])


def test_a_proposal_tells_the_fields_before_and_after_with_their_clause(desk, item, case):
    after = replace(item, promised_limit="12个工作日", head="样例甲")
    told = proposals.difference_of(proposals.propose(desk, case.id, POWERS, after))
    assert (told.action, told.code, told.name) == (ChangeAction.CHANGE, "1", "事项1")
    assert [(field.label, field.clause, field.before, field.after) for field in told.fields] == [
        ("承诺时限", "D3.2.b.1", "20个工作日", "12个工作日"),
        ("负责人", "D3.2.b.3", "", "样例甲"),
        ("办理天数", "P1.2.2", "20", "12"),
    ]
    assert lookup.get(Area.ADJUSTMENTS, case.id).items == (item.id,)
    assert lookup.get(Area.POWERS, item.id) == item
    assert timeline(Area.ADJUSTMENTS, case.id)[-1].sentence == f"调整 {case.number}：拟变更权力事项 1 事项1"


def test_a_second_proposal_for_an_item_replaces_the_first_and_can_be_taken_back(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日"))
    second = proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="10个工作日"))
    assert proposals.proposals_of(case.id) == (second,)
    proposals.withdraw_proposal(desk, second.id)
    assert proposals.proposals_of(case.id) == ()
    assert lookup.get(Area.ADJUSTMENTS, case.id).items == ()


def test_what_is_no_change_or_faulty_or_not_public_is_not_proposed(desk, item, case):
    with pytest.raises(RuleError, match="没有需要按程序调整的变更"):
        proposals.propose(desk, case.id, POWERS, replace(item, note="只改备注"))
    with pytest.raises(RuleError, match="请填写事项名称"):
        proposals.propose(desk, case.id, POWERS, replace(item, name=" "))
    draft = power(desk, "2")
    with pytest.raises(RuleError, match="只有已公布的事项"):
        proposals.propose(desk, case.id, POWERS, replace(draft, name="改名"))
    with pytest.raises(RuleError, match="已用于“事项1”"):
        proposals.propose(desk, case.id, POWERS, PowerItem("1", "新", PowerClass.OTHER, legal_basis="甲"))
    with pytest.raises(RuleError, match="对应的权力事项不存在"):
        proposals.propose(desk, case.id, DUTIES, DutyItem(999, "做"))
    adjustments.withdraw_adjustment(desk, case.id, "不再调整")
    with pytest.raises(RuleError, match="已撤销"):
        proposals.propose(desk, case.id, POWERS, replace(item, name="改名"))


def test_two_open_cases_do_not_change_the_same_field(desk, item, case):
    other = open_case(desk, D[4], "另一案")
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日"))
    assert proposals.conflicts(POWERS, item.id, ("promised_limit",), other.id)[0].number == case.number
    assert proposals.conflicts(POWERS, item.id, ("head",), other.id) == ()
    assert [one.number for one in proposals.conflicts(POWERS, item.id)] == [case.number]
    with pytest.raises(RuleError, match=f"{case.number}“示例调整”正在变更承诺时限") as caught:
        proposals.propose(desk, other.id, POWERS, replace(item, promised_limit="10个工作日"))
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == ("promised_limit", "D3.2.b")
    with pytest.raises(RuleError, match="正在变更本事项"):
        proposals.propose_cancel(desk, other.id, POWERS, item.id)
    proposals.propose(desk, other.id, POWERS, replace(item, head="样例甲"))
    adjustments.withdraw_adjustment(desk, case.id, "不再调整")
    proposals.propose(desk, other.id, POWERS, replace(item, promised_limit="10个工作日"))


def test_a_case_about_an_item_of_another_open_case_is_told_of_it(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, head="样例甲"))
    new = Adjustment(items=(item.id,))
    assert [other.number for other in adjustments.overlapping(new)] == [case.number]
    assert adjustments.overlapping(Adjustment(items=(999,))) == []


def test_the_end_of_a_case_carries_its_proposals_out_in_the_same_act(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日"))
    ended = finish(desk, case, D[10], publish=D[9], pass_on=D[9], confirm=D[9], approve=D[8], review=D[8],
                   forward=D[7], apply=D[6], own_site=D[10], own_premises=D[12])  # fmt: skip
    assert ended.status is AdjustmentStatus.FINISHED
    version = public_lists.current_version(POWERS)
    assert (version.number, version.adjustment, version.published_on) == (2, case.id, D[9])
    assert (version.confirmed_on, version.confirm_document) == (D[8], "示例文号")
    found = PUBLICATIONS.all(subject=Subject.VERSION, record=version.id)
    assert {one.channel: one.published_on for one in found} == {
        PublicationChannel.CITY_SITE: D[9],
        PublicationChannel.DEPARTMENT_SITE: D[10],
        PublicationChannel.PREMISES: D[12],
    }
    public = lookup.get(Area.POWERS, item.id)
    assert (public.promised_limit, public.status, public.published_on) == (
        "12个工作日",
        ItemStatus.PUBLISHED,
        D[9],
    )
    limits = {day: public_lists.list_as_of(POWERS, D[day])[0].record.promised_limit for day in (2, 8, 9, 23)}
    assert limits == {2: "20个工作日", 8: "20个工作日", 9: "12个工作日", 23: "12个工作日"}
    (change,) = proposals.proposals_of(case.id)
    assert change.applied == version.id
    last = timeline(Area.ADJUSTMENTS, case.id)[-1]
    assert (last.act, last.sentence.split("；")[1:]) == (
        "adjustment.link",
        [f"权力清单（调整 {case.number}）生效"],
    )
    assert public_lists.history_of(POWERS, item.id) == (
        "郑审改办〔2026〕1号 2026-11-02 新增",
        "示例文号 2026-11-09 变更：承诺时限",
    )
    assert len(public_lists.history_of(POWERS, item.id, D[8])) == 1


def test_new_items_with_their_duties_and_sub_items_enter_the_lists_in_one_case(desk, item, case):
    new = PowerItem("2", "新事项", PowerClass.LICENCE, legal_basis="《乙法》第二条", steps=STEPS)
    first = proposals.propose(desk, case.id, POWERS, new)
    changed = proposals.propose(desk, case.id, POWERS, replace(new, id=-first.id, name="新事项（改）"))
    assert changed.id == first.id
    sub = replace(new, code="2-1", name="子项", parent=-first.id)
    proposals.propose(desk, case.id, POWERS, sub)
    added = proposals.propose(desk, case.id, DUTIES, DutyItem(-first.id, "公开条件"))
    assert proposals.difference_of(added).fields[0].after == "2 新事项（改）"
    with pytest.raises(RuleError, match="另有变更属于这个新增事项"):
        proposals.withdraw_proposal(desk, first.id)
    finish(desk, case, D[10])
    made = lists.POWERS.first(code="2")
    assert (made.name, made.status) == ("新事项（改）", ItemStatus.PUBLISHED)
    assert lists.POWERS.first(code="2-1").parent == made.id
    (public,) = public_lists.list_as_of(DUTIES, D[10])
    assert (public.record.power_item, public.code, public.name) == (made.id, "2", "公开条件")
    assert public_lists.current_version(DUTIES).adjustment == case.id


@pytest.fixture
def propose_new(desk, case):
    """Return a function that proposes three new items with these fields, and returns all proposals."""

    def propose(**fields):
        for code in ("2", "3", "4"):
            new = PowerItem(
                code, f"新事项{code}", PowerClass.LICENCE, legal_basis="《乙法》第二条", steps=STEPS
            )
            proposals.propose(desk, case.id, POWERS, replace(new, **fields))
        return proposals.proposals_of(case.id)

    return propose


def _read_powers(work):
    return [sent for sent in statements(work) if 'FROM "power_item"' in sent]


def test_differences_of_many_proposals_read_the_powers_that_they_refer_to_once(item, propose_new):
    changes = propose_new(parent=item.id, power_class=item.power_class)
    assert len(_read_powers(lambda: proposals.differences_of(changes))) == 1
    assert proposals.differences_of(changes) == [proposals.difference_of(one) for one in changes]
    assert all("1 事项1" in str(one.fields) for one in proposals.differences_of(changes))


def test_differences_of_proposals_that_refer_to_no_power_read_none(propose_new):
    changes = propose_new()
    assert len(changes) == 3
    assert _read_powers(lambda: proposals.differences_of(changes)) == []


def test_a_proposed_new_item_that_was_taken_back_is_not_proposed_otherwise(desk, case):
    new = PowerItem("2", "新", PowerClass.OTHER, legal_basis="《乙法》", steps=STEPS)
    change = proposals.propose(desk, case.id, POWERS, new)
    proposals.withdraw_proposal(desk, change.id)
    with pytest.raises(RuleError, match="已被撤回"):
        proposals.propose(desk, case.id, POWERS, replace(new, id=-change.id))


def test_a_cancelled_power_takes_its_public_duties_along_and_sub_items_go_first(desk, item, case):
    sub = power(desk, "1-1", parent=item.id)
    publish(desk, D[4], sub)
    publish(desk, D[4], duty(desk, item), kind=DUTIES)
    with pytest.raises(RuleError, match="请先拟定取消子项"):
        proposals.propose_cancel(desk, case.id, POWERS, item.id)
    proposals.propose_cancel(desk, case.id, POWERS, sub.id)
    proposals.propose_cancel(desk, case.id, POWERS, item.id)
    finish(desk, case, D[10])
    assert lookup.get(Area.POWERS, item.id).status is ItemStatus.CANCELLED
    assert lists.duties_of(item.id)[0].status is ItemStatus.CANCELLED
    assert public_lists.list_as_of(POWERS, D[10]) == public_lists.list_as_of(DUTIES, D[10]) == ()
    assert [one.code for one in public_lists.list_as_of(POWERS, D[9])] == ["1", "1-1"]
    found = public_lists.compare(
        public_lists.list_as_of(POWERS, D[9]), public_lists.list_as_of(POWERS, D[10])
    )
    assert [one.action for one in found] == [ChangeAction.CANCEL] * 2


def test_a_duty_published_after_the_proposal_holds_the_cancellation_up(desk, item, case):
    proposals.propose_cancel(desk, case.id, POWERS, item.id)
    publish(desk, D[5], duty(desk, item), kind=DUTIES)
    with pytest.raises(RuleError, match="还有已公布的责任事项") as caught:
        finish(desk, case, D[10])
    assert caught.value.problems[0].clause == "R2.2.2"
    assert lookup.get(Area.POWERS, item.id).status is ItemStatus.PUBLISHED


def test_a_field_that_changed_since_the_proposal_is_named_and_nothing_is_carried_out(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日", head="样例甲"))
    with arranged(desk):
        lists.POWERS.update(replace(item, promised_limit="15个工作日"))
    with pytest.raises(RuleError, match="承诺时限在拟定变更后已被改动") as caught:
        finish(desk, case, D[10])
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == ("promised_limit", "D3.2.b.1")
    assert lookup.get(Area.ADJUSTMENTS, case.id).status is AdjustmentStatus.OPEN
    assert link_of(case.id, "own_premises").done_on is None
    assert public_lists.current_version(POWERS).number == 1


def test_a_code_given_away_since_the_proposal_is_named(desk, item, case):
    proposals.propose(
        desk, case.id, POWERS, PowerItem("2", "新", PowerClass.OTHER, legal_basis="《乙法》", steps=STEPS)
    )
    power(desk, "2")
    with pytest.raises(RuleError, match="编码 2 已用于“事项2”"):
        finish(desk, case, D[10])


def test_fields_outside_the_proposal_stay_as_they_are_now(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日"))
    lists.edit_power(desk, replace(item, note="后来的备注"))
    finish(desk, case, D[10])
    public = lookup.get(Area.POWERS, item.id)
    assert (public.promised_limit, public.note) == ("12个工作日", "后来的备注")


def test_a_case_without_proposals_ends_as_before(desk, item, case):
    assert finish(desk, case, D[10]).status is AdjustmentStatus.FINISHED
    assert public_lists.current_version(POWERS).number == 1


def test_a_publication_older_than_what_is_public_is_refused(desk, item, case):
    late = power(desk, "9")
    publish(desk, D[12], late)
    public = lookup.get(Area.POWERS, late.id)
    proposals.propose(desk, case.id, POWERS, replace(public, head="样例甲"))
    with pytest.raises(RuleError, match="已有2026-11-12公布的内容"):
        finish(desk, case, D[10])


def test_the_application_lists_every_proposed_field_before_and_after(desk, item, case):
    proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="12个工作日", head="样例甲"))
    proposals.propose(
        desk, case.id, POWERS, PowerItem("2", "新", PowerClass.OTHER, legal_basis="《乙法》", steps=STEPS)
    )
    values = prefilled(desk, KIND_BY_CODE["adjustment_application"], case.id)
    assert values["changes"] == [
        ("1 事项1", "承诺时限", "20个工作日", "12个工作日"),
        ("1 事项1", "负责人", "", "样例甲"),
        ("1 事项1", "办理天数", "20", "12"),
        ("2 新", "新增", "", "《乙法》"),
    ]


# Two real revisions: the State Council replaced the measures of 1996 on the salt monopoly in December 2017.


def test_two_real_revisions_are_compared_field_by_field(desk):
    move(desk, date(2016, 10, 17))
    load_starter_list(desk)
    drafts = [lists.edit_power(desk, replace(one, steps=STEPS)) for one in versions.drafts_for(POWERS)]
    first = publish(desk, date(2016, 10, 17), *drafts)
    move(desk, date(2018, 2, 1))
    promulgated = date(2017, 12, 26)
    opened = Adjustment(
        title="食盐专营办法修订",
        trigger=Trigger.BASIS_CHANGED,
        basis_document="《食盐专营办法》（国务院令第696号）",
        promulgated_on=promulgated,
        content="修改所引依据",
    )
    case = adjustments.open_adjustment(desk, opened)
    cited = [item for item in lists.POWERS.all() if any(cites(one, "食盐专营办法") for one in item.bases)]
    assert [item.code for item in cited] == ["10-001", "02-002", "02-005", "02-012"]
    wholesale = lists.POWERS.first(code="02-012")
    kept = tuple(one for one in wholesale.bases if not cites(one, "食盐专营办法"))
    decree = LegalBasis("食盐专营办法", "", "2017年修订，国务院令第696号", valid_from=promulgated)
    retail = lists.POWERS.first(code="01-001")
    repealed = tuple(one for one in retail.bases if not cites(one, "盐业管理条例", "第二十一条"))
    proposals.propose(desk, case.id, POWERS, replace(wholesale, bases=(*kept, decree)))
    proposals.propose(desk, case.id, POWERS, replace(retail, bases=repealed))
    finish(desk, case, date(2018, 1, 30))
    second = public_lists.current_version(POWERS)
    found = public_lists.compare(public_lists.list_of_version(first), public_lists.list_of_version(second))
    assert [(one.action, one.code) for one in found] == [
        (ChangeAction.CHANGE, "01-001"),
        (ChangeAction.CHANGE, "02-012"),
    ]
    (basis,) = found[1].fields
    assert (basis.label, basis.clause) == ("实施依据", "D3.2.b.1")
    assert basis.before.splitlines()[-1] == "《食盐专营办法》第十条"
    assert basis.after.splitlines()[-1] == "《食盐专营办法》：2017年修订，国务院令第696号"
    assert found[0].fields[0].before.endswith("；《盐业管理条例》第二十一条")
    assert found[0].fields[0].after == "《河南省盐业管理条例》第二十三条第一款、第二十四条"
    days = (date(2016, 10, 16), date(2016, 10, 17), date(2018, 1, 29), date(2018, 1, 30))
    on = [{one.code: one.record for one in public_lists.list_as_of(POWERS, day)} for day in days]
    assert on[0] == {}
    assert on[1] == on[2]
    assert (len(on[3]), on[3]["02-012"].bases[-1]) == (40, decree)
    history = public_lists.history_of(POWERS, wholesale.id)
    assert history[-1] == "示例文号 2018-01-30 变更：实施依据"


def test_the_lists_of_a_database_of_schema_2_are_public_as_before_and_can_be_adjusted(folder):
    folder.mkdir()
    (folder / "data.db").write_bytes(lzma.decompress(OLD_DATABASE.read_bytes()))
    desk = open_desk(folder, Actor("测试", role=Role.LEADER), FixedClock(date(2027, 1, 29)))
    try:
        published = lists.POWERS.all(status=ItemStatus.PUBLISHED)
        assert published
        item = published[0]
        on = item.published_on
        assert item.id in {one.record.id for one in public_lists.list_as_of(POWERS, on)}
        before = public_lists.list_as_of(POWERS, date(2027, 1, 4))
        assert {one.record.id for one in before} == {one.id for one in published}
        with pytest.raises(RuleError, match="登记动态调整"):
            lists.edit_power(desk, replace(item, promised_limit="1个工作日"))
        case = open_case(desk, date(2027, 1, 4))
        proposals.propose(desk, case.id, POWERS, replace(item, promised_limit="1个工作日"))
        finish(desk, case, date(2027, 1, 5))
        made = versions.VERSIONS.all(kind=POWERS)
        assert [(one.number, one.status) for one in made] == [
            (1, VersionStatus.SUPERSEDED),
            (2, VersionStatus.PUBLISHED),
        ]
        as_it_was = [replace(one.record, version=0) for one in before]
        assert [one.record for one in public_lists.list_as_of(POWERS, date(2027, 1, 4))] == as_it_was
        now = {one.record.id: one.record for one in public_lists.list_as_of(POWERS, date(2027, 1, 5))}
        assert now[item.id].promised_limit == "1个工作日"
    finally:
        desk.store.close()


def test_a_case_does_not_apply_for_a_flow_without_limit_or_person(desk, item, case):
    steps = (FlowStep("受理", "窗口", "样例甲", 1), FlowStep("审查", "审查岗"))
    proposals.propose(desk, case.id, POWERS, replace(item, steps=steps))
    with pytest.raises(RuleError, match="第2环节“审查”缺时限、缺经办人") as refused:
        finish(desk, case, D[10])
    assert refused.value.problems[0].clause == "P1.2.3"
    proposals.propose(
        desk, case.id, POWERS, replace(item, steps=(*STEPS, FlowStep("送达", "窗口", "样例甲", 1)))
    )
    finish(desk, case, D[10])
