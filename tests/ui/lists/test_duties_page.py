"""The duty list as its clerk uses it."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.versions import ChangeAction, ListKind, ListVersion
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.services.adjustments import adjustments
from saltdesk.services.lists import lists, proposals, versions
from saltdesk.ui.lists.duties_page import DutiesPage
from tests.services.listwork import STEPS

SITE = Publication(channel=PublicationChannel.CITY_SITE, place="www.example.gov.cn")
CASE = Adjustment(
    title="调整责任",
    trigger=Trigger.BASIS_CHANGED,
    basis_document="某文件",
    promulgated_on=date(2026, 11, 16),
    content="调整责任事项",
)


@pytest.fixture
def power(desk):
    return lists.add_power(
        desk,
        PowerItem(
            "01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="《条例》第二十三条", steps=STEPS
        ),
    )


@pytest.fixture
def other(desk):
    return lists.add_power(
        desk,
        PowerItem(
            "06-001",
            "盐业检查",
            PowerClass.INSPECTION,
            legal_basis="《条例》第十五条",
            steps=STEPS,
        ),
    )


@pytest.fixture
def publish(desk):
    """Makes drafts of a list public."""

    def bring_out(kind, *keys):
        version = versions.draft_version(desk, ListVersion(kind, items=keys))
        versions.report_version(desk, version.id, date(2026, 11, 1), "报1号")
        versions.confirm_version(desk, version.id, date(2026, 11, 2), "市审改办", "审1号")
        versions.publish_version(desk, version.id, date(2026, 11, 3), [SITE])

    return bring_out


@pytest.fixture
def public_duty(desk, power, publish):
    publish(ListKind.POWERS, power.id)
    duty = lists.add_duty(desk, DutyItem(power.id, "依法受理", stage=DutyStage.ACCEPT))
    publish(ListKind.DUTIES, duty.id)
    return lists.duties_of(power.id)[0]


def test_a_duty_needs_its_power(show, desk, power, top_dialog, click, write, sentences):
    tab = show(DutiesPage)
    click(tab.act_buttons["duty.add"])
    dialog = top_dialog()
    write(dialog.form.content_edit, "依法受理")
    click(dialog.form.save_button)
    assert sentences(dialog) == ["请填写对应权力事项。"]
    dialog.form.power_item_combo.setCurrentIndex(1)
    dialog.form.stage_combo.setCurrentText("受理（立案）")
    click(dialog.form.save_button)
    (duty,) = lists.duties_of(power.id)
    assert (duty.content, duty.stage) == ("依法受理", DutyStage.ACCEPT)
    assert tab.model.rowCount() == 1


def test_the_list_is_narrowed_to_one_power(show, desk, power, other):
    lists.add_duty(desk, DutyItem(power.id, "依法受理"))
    lists.add_duty(desk, DutyItem(other.id, "依法检查"))
    tab = show(DutiesPage)
    assert tab.model.rowCount() == 2
    tab.power_combo.setCurrentIndex(tab.power_combo.findData(other.id))
    assert tab.model.rowCount() == 1
    assert tab.current_record().content == "依法检查"


def test_a_new_power_is_offered_and_the_choice_stays(show, desk, power):
    tab = show(DutiesPage)
    tab.power_combo.setCurrentIndex(tab.power_combo.findData(power.id))
    lists.add_power(desk, PowerItem("09-001", "举报", PowerClass.OTHER, legal_basis="《条例》第十四条"))
    assert tab.power_combo.currentData() == power.id
    assert tab.power_combo.count() == 3


def test_a_draft_is_given_up_with_a_reason(show, desk, power, prompts, click):
    lists.add_duty(desk, DutyItem(power.id, "依法受理"))
    prompts.text = "重复登记"
    tab = show(DutiesPage)
    click(tab.act_buttons["duty.cancel"])
    assert lists.duties_of(power.id) == [] or tab.current_record().status is ItemStatus.CANCELLED


def test_a_public_duty_changes_through_a_case(show, desk, public_duty, top_dialog, click):
    case = adjustments.open_adjustment(desk, CASE)
    tab = show(DutiesPage)
    click(tab.act_buttons["duty.edit"])
    dialog = top_dialog()
    assert "须按程序调整" in dialog.form.note_label.text()
    dialog.form.content_edit.setPlainText("当场受理")
    click(dialog.form.save_button)
    click(top_dialog().form.propose_button)
    assert tab.current_record().content == "依法受理"
    assert [change.kind for change in proposals.proposals_of(case.id)] == [ListKind.DUTIES]


def test_a_public_duty_changes_through_a_new_case(show, desk, public_duty, top_dialog, click):
    tab = show(DutiesPage)
    tab.open_record()
    top_dialog().form.content_edit.setPlainText("当场受理")
    click(top_dialog().form.save_button)
    click(top_dialog().form.new_case_button)
    page = tab.current_page()
    page.form.title_edit.setText("调整责任")
    page.form.basis_document_edit.setText("某文件")
    page.form.promulgated_on_edit.setText("2026-11-16")
    page.form.content_edit.setPlainText("调整责任事项")
    click(page.page.save_button)
    assert [change.item for change in proposals.proposals_of(1)] == [public_duty.id]


def test_a_public_duty_is_cancelled_through_a_case(show, desk, public_duty, top_dialog, click):
    case = adjustments.open_adjustment(desk, CASE)
    tab = show(DutiesPage)
    click(tab.cancelling.button)
    click(top_dialog().form.propose_button)
    assert [change.action for change in proposals.proposals_of(case.id)] == [ChangeAction.CANCEL]


def test_a_note_of_a_public_duty_is_saved_at_once(show, desk, public_duty, top_dialog, click):
    tab = show(DutiesPage)
    tab.open_record()
    top_dialog().form.note_edit.setPlainText("核对过")
    click(top_dialog().form.save_button)
    assert tab.current_record().note == "核对过"
