from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.ledgers.lists.lists import DUTY_LEDGER, POWER_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.house.trail import timeline
from saltdesk.services.lists import lists, versions
from saltdesk.services.lists.starter import load_starter_list
from tests.arranging import arranged
from tests.services.listwork import STEPS, publish

ITEM = PowerItem(
    code="01-001",
    name="食盐零售许可证核发",
    power_class=PowerClass.LICENCE,
    legal_basis="《示例条例》第一条",
    steps=STEPS,
)


@pytest.fixture
def item(desk):
    return lists.add_power(desk, ITEM)


@pytest.fixture
def published(desk, item, today):
    publish(desk, today, item)
    return lookup.get(Area.POWERS, item.id)


def test_new_item_is_a_draft_without_outer_blanks(desk):
    told: list[ChangeSet] = []
    desk.changed = told.append
    added = lists.add_power(desk, replace(ITEM, name="  食盐零售许可证核发 ", status=ItemStatus.PUBLISHED))
    assert (added.name, added.status, added.version) == (
        "食盐零售许可证核发",
        ItemStatus.DRAFT,
        1,
    )
    assert [(changes.areas, changes.ids) for changes in told] == [({Area.POWERS}, (added.id,))]


def test_missing_and_doubled_fields_are_named_one_by_one(desk, item):
    with pytest.raises(RuleError) as caught:
        lists.add_power(desk, PowerItem(code="01-001", phone="1" * 61))
    assert [problem.field for problem in caught.value.problems] == ["name", "legal_basis", "phone", "code"]
    assert "食盐零售许可证核发" in caught.value.sentence


def test_change_is_kept_field_by_field_in_the_trail(desk, item):
    lists.edit_power(desk, replace(item, promised_limit="12个工作日"))
    entry = timeline(Area.POWERS, item.id)[-1]
    assert entry.sentence == "修改权力事项 01-001 食盐零售许可证核发"
    assert entry.changes()[0].fields == {"promised_limit": ["", "12个工作日"]}


def test_bases_and_their_text_are_saved_in_agreement(desk, item):
    assert item.bases == (LegalBasis("示例条例", "第一条"),)
    by_text = lists.edit_power(desk, replace(item, legal_basis="《示例条例》第二条"))
    assert by_text.bases == (LegalBasis("示例条例", "第二条"),)
    by_bases = lists.edit_power(desk, replace(by_text, bases=(LegalBasis("新法", "第三条"),)))
    assert by_bases.legal_basis == "《新法》第三条"


@pytest.mark.parametrize(
    ("field", "value", "clause"),
    [
        ("name", "改名", "D3.2.b"),
        ("legal_basis", "《新法》第三条", "D3.2.b"),
        ("promised_limit", "12个工作日", "D3.2.b"),
        ("power_class", PowerClass.OTHER, "D3.2.b"),
        ("head", "样例丙", "D3.2.b"),
        ("phone", "0371-60001234", "D3.2.b"),
    ],
)
def test_published_item_keeps_the_fields_of_the_procedure(desk, published, field, value, clause):
    with pytest.raises(RuleError, match="登记动态调整") as caught:
        lists.edit_power(desk, replace(published, **{field: value}))
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == (field, clause)


def test_published_item_may_get_another_note_and_nothing_sets_its_state(desk, published):
    saved = lists.edit_power(
        desk, replace(published, note="备注不在D3.2.b之列", status=ItemStatus.DRAFT, published_on=None)
    )
    assert (saved.note, saved.status, saved.published_on) == (
        "备注不在D3.2.b之列",
        ItemStatus.PUBLISHED,
        published.published_on,
    )
    with pytest.raises(RuleError, match="已公布"):
        lists.cancel_power(desk, saved.id, "理由")


def test_a_note_is_saved_on_an_item_from_before_bases_were_kept_apart(desk, published):
    old = replace(published, bases=())
    with arranged(desk):
        old = lists.POWERS.update(old)
    assert lists.edit_power(desk, replace(old, note="新")).bases == published.bases


def test_sub_items_follow_their_main_item(desk, item):
    sub = lists.add_power(desk, replace(ITEM, code="01-001-1", parent=item.id))
    with pytest.raises(RuleError, match="不能作为主项") as caught:
        lists.edit_power(desk, replace(item, parent=sub.id))
    assert caught.value.problems[0].clause == "D3.2.b.1"
    with pytest.raises(RuleError, match="与主项"):
        lists.add_power(desk, replace(ITEM, code="3", parent=item.id, power_class=PowerClass.OTHER))
    with pytest.raises(RuleError, match="与子项一致"):
        lists.edit_power(desk, replace(item, power_class=PowerClass.OTHER))
    with pytest.raises(RuleError, match="还有子项"):
        lists.cancel_power(desk, item.id, "理由")
    text = {column.name: column.text(desk, sub) for column in POWER_LEDGER.columns}
    assert text["parent"] == "01-001"


def test_cancelled_item_stays_in_the_ledger_and_cannot_be_edited(desk, item):
    with pytest.raises(RuleError, match="取消依据"):
        lists.cancel_power(desk, item.id, "")
    cancelled = lists.cancel_power(desk, item.id, "示例决定")
    assert POWER_LEDGER.find(desk, Query(status="cancelled")) == [item.id]
    with pytest.raises(RuleError, match="已取消"):
        lists.edit_power(desk, cancelled)
    with pytest.raises(RuleError, match="不能再登记对应的责任"):
        lists.add_duty(desk, DutyItem(item.id, "做"))


def test_a_draft_taken_into_a_version_is_not_cancelled_under_it(desk, item):
    made = versions.draft_version(desk, ListVersion(items=(item.id,)))
    with pytest.raises(RuleError, match="权力清单第1版"):
        lists.cancel_power(desk, item.id, "理由")
    versions.withdraw_version(desk, made.id, "另编")
    assert lists.cancel_power(desk, item.id, "理由").status is ItemStatus.CANCELLED


def test_the_second_of_two_clerks_is_told_about_the_first(desk, item):
    lists.edit_power(desk, replace(item, note="先保存"))
    with pytest.raises(ChangedMeanwhile) as caught:
        lists.edit_power(desk, replace(item, note="后保存"))
    assert caught.value.theirs["note"] == "先保存"
    assert lookup.get(Area.POWERS, item.id).note == "先保存"


def test_duty_belongs_to_a_power_and_reads_with_its_name(desk, item):
    duty = lists.add_duty(desk, DutyItem(item.id, "一次告知需要补正的材料", stage=DutyStage.ACCEPT))
    assert lists.duties_of(item.id) == [duty]
    lists.edit_duty(desk, replace(duty, basis="示例法第二条"))
    text = {column.name: column.text(desk, lists.duties_of(item.id)[0]) for column in DUTY_LEDGER.columns}
    assert text["power"] == "01-001 食盐零售许可证核发"
    assert (text["stage"], text["basis"], text["status"]) == ("受理（立案）", "示例法第二条", "草拟")
    with pytest.raises(RuleError, match="请填写责任事项"):
        lists.add_duty(desk, DutyItem(item.id, " "))
    with pytest.raises(RuleError, match="记录不存在"):
        lists.add_duty(desk, DutyItem(999, "试"))


def test_published_duty_keeps_the_fields_of_the_procedure_and_a_draft_can_be_given_up(desk, published, today):
    duty = lists.add_duty(desk, DutyItem(published.id, "一次告知"))
    publish(desk, today, duty, kind=ListKind.DUTIES)
    public = lookup.get(Area.DUTIES, duty.id)
    assert (public.status, public.published_on) == (ItemStatus.PUBLISHED, today)
    with pytest.raises(RuleError, match="责任事项须按程序调整"):
        lists.edit_duty(desk, replace(public, content="改"))
    assert lists.edit_duty(desk, replace(public, note="备注")).note == "备注"
    other = lists.add_duty(desk, DutyItem(published.id, "另一项"))
    with pytest.raises(RuleError, match="取消依据"):
        lists.cancel_duty(desk, other.id, " ")
    assert lists.cancel_duty(desk, other.id, "重复").status is ItemStatus.CANCELLED
    with pytest.raises(RuleError, match="已公布"):
        lists.cancel_duty(desk, duty.id, "重复")


def test_every_class_is_counted(desk, item):
    counts = lists.count_by_class()
    assert (counts[PowerClass.LICENCE], counts[PowerClass.LEVY]) == (1, 0)


def test_starter_list_has_forty_complete_items_and_is_loaded_once(desk):
    assert load_starter_list(desk) == 40
    assert load_starter_list(desk) == 0
    items = lookup.load(Area.POWERS, POWER_LEDGER.find(desk, Query()))
    assert {item.power_class for item in items}.isdisjoint(
        {PowerClass.LEVY, PowerClass.PAYMENT, PowerClass.ADJUDICATION}
    )
    for item in items:
        assert item.applies_to, item.code
        assert all(basis.law for basis in item.bases), item.code
        assert lists.settled(item) == item
        has_flow = item.power_class in (PowerClass.LICENCE, PowerClass.PENALTY)
        assert bool(item.steps) is has_flow, item.code
        assert all(step.post and step.limit is not None and not step.person for step in item.steps)
