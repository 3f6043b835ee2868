"""Versions of the lists as their clerk brings them out and compares them."""

import io
from dataclasses import replace

import pdfplumber
import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.versions import ListKind, ListVersion, VersionStatus
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.services.access import lookup
from saltdesk.services.lists import lists, proposals, versions
from saltdesk.services.registers import publications
from saltdesk.ui.lists.versions_page import VersionsPage
from tests.services.listwork import STEPS, finish, open_case, power, publish

FIRST = PowerItem("01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="《条例》第二十三条", steps=STEPS)
SECOND = PowerItem("06-001", "盐业检查", PowerClass.INSPECTION, legal_basis="《条例》第十五条", steps=STEPS)


@pytest.fixture
def drafts(desk):
    return [lists.add_power(desk, item) for item in (FIRST, SECOND)]


@pytest.fixture
def take_step(show, click, top_dialog):
    """Presses an act of the page and fills its dialog in."""

    def step(tab, code, **fields):
        click(tab.act_buttons[code])
        dialog = top_dialog()
        for name, text in fields.items():
            getattr(dialog.form, name).setText(text)
        if code == "version.publish":
            model = dialog.form.publications_edit.table.model()
            model.setData(model.index(0, 1), "www.example.gov.cn")
            click(dialog.form.publish_button)
        else:
            click(dialog.form.record_button)

    return step


def bring_out(tab, take_step):
    take_step(tab, "version.report", reported_on_edit="2026-11-01", report_document_edit="报1号")
    take_step(
        tab,
        "version.confirm",
        confirmed_on_edit="2026-11-02",
        confirmed_by_edit="市审改办",
        confirm_document_edit="审1号",
    )
    take_step(tab, "version.publish", published_on_edit="2026-11-03")


def test_a_version_goes_from_drafts_to_the_public(show, desk, drafts, click, take_step):
    tab = show(VersionsPage)
    click(tab.act_buttons["version.draft"])
    page = tab.current_page()
    assert page.items.checked() == tuple(item.id for item in drafts)
    click(page.page.save_button)
    assert tab.current_record().title == "权力清单第1版"
    bring_out(tab, take_step)
    version = tab.current_record()
    assert version.status is VersionStatus.PUBLISHED
    (shown,) = publications.publications_of(Subject.VERSION, version.id)
    assert (shown.channel, shown.place) == (PublicationChannel.CITY_SITE, "www.example.gov.cn")
    assert {item.status for item in lookup.load(Area.POWERS, [1, 2])} == {ItemStatus.PUBLISHED}


def test_only_marked_drafts_are_taken_in(show, desk, drafts, click):
    tab = show(VersionsPage)
    tab.new_record()
    page = tab.current_page()
    click(page.form.none_button)
    click(page.page.save_button)
    assert "请选择编入本版本的草拟事项" in page.page.message_label.text()
    page.items.check((drafts[1].id,))
    click(page.page.save_button)
    assert tab.current_record().items == (drafts[1].id,)


def test_a_draft_of_the_page_keeps_the_marks(show, drafts):
    tab = show(VersionsPage)
    tab.new_record()
    tab.current_page().items.check((drafts[0].id,))
    tab.current_page().leave()
    tab.new_record()
    page = tab.current_page()
    page.use_draft()
    assert page.items.checked() == (drafts[0].id,)


def test_publishing_without_a_channel_is_refused(show, desk, drafts, click, take_step, top_dialog, sentences):
    tab = show(VersionsPage)
    tab.new_record()
    click(tab.current_page().page.save_button)
    take_step(tab, "version.report", reported_on_edit="2026-11-01", report_document_edit="报1号")
    take_step(tab, "version.confirm", confirmed_by_edit="市审改办", confirm_document_edit="审1号")
    click(tab.act_buttons["version.publish"])
    click(top_dialog().form.publish_button)
    assert sentences(top_dialog()) == ["请至少登记一个公布渠道。"]


def test_a_confirmed_version_is_warned_about_until_it_is_public(show, desk, drafts, click, take_step):
    tab = show(VersionsPage)
    tab.new_record()
    click(tab.current_page().page.save_button)
    take_step(tab, "version.report", reported_on_edit="2026-11-01", report_document_edit="报1号")
    assert tab.warning_label.isHidden()
    take_step(
        tab,
        "version.confirm",
        confirmed_on_edit="2026-11-20",
        confirmed_by_edit="市审改办",
        confirm_document_edit="审1号",
    )
    assert tab.warning_label.text() == "权力清单第1版已于2026-11-20审定，3天未公布。"
    take_step(tab, "version.publish")
    assert tab.warning_label.isHidden()


def test_steps_that_are_not_next_are_grey_and_say_why(show, desk, drafts, click):
    tab = show(VersionsPage)
    tab.new_record()
    click(tab.current_page().page.save_button)
    button = tab.act_buttons["version.publish"]
    assert not button.isEnabled()
    assert "须为已审定" in button.toolTip()


def test_a_version_is_returned_and_given_up_with_reasons(show, desk, drafts, click, take_step, prompts):
    tab = show(VersionsPage)
    tab.new_record()
    click(tab.current_page().page.save_button)
    take_step(tab, "version.report", report_document_edit="报1号")
    click(tab.act_buttons["version.return"])
    assert tab.current_record().status is VersionStatus.DRAFT
    click(tab.act_buttons["version.withdraw"])
    assert tab.current_record().status is VersionStatus.WITHDRAWN


def test_two_versions_are_compared_and_the_comparison_is_exported(
    show, desk, drafts, click, take_step, prompts, context, tmp_path
):
    tab = show(VersionsPage)
    for item in drafts:
        tab.new_record()
        page = tab.current_page()
        page.items.check((item.id,))
        click(page.page.save_button)
        bring_out(tab, take_step)
    click(tab.compare_button)
    view = tab.current_page()
    assert [row.code for row in (view.model.record(0),)] == ["06-001"]
    assert "盐业检查" in view.form.fields_view.toPlainText()
    prompts.path = tmp_path / "对比.xlsx"
    click(view.form.export_button)
    context.tasks.wait()
    cells = [cell for row in load_workbook(prompts.path).active.values for cell in row]
    assert "盐业检查" in cells
    click(view.form.back_button)
    assert tab.current_page() is None


def test_the_comparison_counts_steps_materials_and_days_and_is_printed(
    show, desk, click, context, top_dialog
):
    day = desk.clock.today()
    item = power(desk, "1", promised_limit="20个工作日", materials="申请书\n身份证明")
    publish(desk, day, item)
    case = open_case(desk, day)
    public = lookup.get(Area.POWERS, item.id)
    shorter = replace(public, promised_limit="10个工作日", materials="申请书")
    proposals.propose(desk, case.id, ListKind.POWERS, shorter)
    finish(desk, case, day)
    tab = show(VersionsPage)
    click(tab.compare_button)
    view = tab.current_page()
    told = "环节数 1→1，材料数 2→1，办理天数 20→10"
    assert told in view.form.count_label.text()
    click(view.form.print_button)
    context.tasks.wait()
    dialog = top_dialog()
    with pdfplumber.open(io.BytesIO(dialog.pdf)) as document:
        text = "".join(page.extract_text() for page in document.pages)
    assert "材料数" in text
    assert "环节数1→1，材料数2→1，办理天数20→10" in text.replace(" ", "")
    dialog.reject()


def test_a_report_tells_what_the_version_changes_in_burden(show, desk, drafts, click, top_dialog):
    versions.draft_version(desk, ListVersion(items=(drafts[0].id,)))
    tab = show(VersionsPage)
    click(tab.act_buttons["version.report"])
    dialog = top_dialog()
    assert "环节数 0→1" in dialog.form.record_label.text()
    dialog.reject()


def test_a_version_can_be_edited_while_it_is_drafted(show, desk, drafts, click):
    version = versions.draft_version(desk, ListVersion(items=(drafts[0].id,)))
    tab = show(VersionsPage)
    tab.open_record()
    page = tab.current_page()
    assert page.items.checked() == (drafts[0].id,)
    page.form.basis_document_edit.setText("某文件")
    click(page.page.save_button)
    assert lookup.get(Area.VERSIONS, version.id).basis_document == "某文件"
