"""The register as an office uses it: served, taken back, sealed, in several copies, as Word."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtPrintSupport import QPrinter

from saltdesk.documents.notice import render
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Cancelled
from saltdesk.domain.base.issued import Delivery, Manner, NoticeStatus
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KIND_BY_CODE
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.inspections import inspections
from saltdesk.services.notices import issuing, values
from saltdesk.services.notices.issued import notice_by_number, record_delivery
from saltdesk.ui.frame.printing import a4_printer
from saltdesk.ui.notices.delivery_dialog import DeliveryDialog
from saltdesk.ui.notices.notices_batch import print_on
from saltdesk.ui.notices.notices_tab import NoticesTab

ELEMENTS = {"basis": "郑盐局〔2016〕5号", "scope": "今年以来", "content": "清单", "procedure": "听取汇报"}
FIRST, SECOND = "郑盐投受〔2026〕1号", "郑盐投受〔2026〕2号"


def _issue(desk):
    person = Complainant(name="赵示例", contact="63221234")
    complaint = Complaint(received_at=desk.clock.now(), matter="食盐零售许可", object_office="盐政处")
    key = register_complaint(desk, Intake(complaint, person)).id
    decisions.accept_complaint(desk, key, "法制室", desk.clock.today())
    kind = KIND_BY_CODE["acceptance_notice"]
    return issuing.issue_notice(desk, kind, key, values.prefilled(desk, kind, key), render)


@pytest.fixture
def issued(desk):
    return _issue(desk)


@pytest.fixture
def two(desk, issued):
    return [issued, _issue(desk)]


def _choose_all(tab):
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(tab.model.rowCount()):
        tab.form.ledger_table.selectionModel().select(tab.model.index(row, 0), flags)


def test_the_register_shows_masked_addressee_state_and_hash(show, issued):
    tab = show(NoticesTab)
    assert tab.record_title(tab.current_record()) == f"投诉受理告知书　{FIRST}"
    facts = tab.detail.form.facts_view
    assert facts._values["addressee"].text() == "赵**"
    assert facts._values["file"].text().replace(" ", "") == issued.file
    assert "共 1 份" in tab.form.counters_label.text()


def test_a_delivery_is_recorded_with_what_its_manner_needs(show, issued, click, top_dialog, write, sentences):
    tab = show(NoticesTab)
    click(tab.act_buttons["notice.deliver"])
    dialog = top_dialog()
    assert isinstance(dialog, DeliveryDialog)
    assert dialog.form.delivered_on_edit.text() == "2026-11-23"
    dialog.form.manner_combo.setCurrentText(Manner.LEFT.label)
    click(dialog.form.record_button)
    assert "留置送达须填写拒收事由。" in sentences(dialog)
    write(dialog.form.refusal_edit, "本人在场，拒绝签字")
    write(dialog.form.place_edit, "示例路1号")
    write(dialog.form.witnesses_edit, "居委会样例己")
    click(dialog.form.record_button)
    assert tab.current_record().status is NoticeStatus.DELIVERED
    assert tab.detail.deliveries.record(0).witnesses == "居委会样例己"
    assert tab.detail.form.deliveries_table.isVisible()


def test_a_void_notice_keeps_its_number_and_offers_no_delivery(show, issued, click, prompts):
    tab = show(NoticesTab)
    prompts.text = "受理日期写错"
    click(tab.act_buttons["notice.void"])
    record = tab.current_record()
    assert (record.number, record.status, record.void_reason) == (FIRST, NoticeStatus.VOID, "受理日期写错")
    assert not tab.act_buttons["notice.deliver"].isEnabled()
    assert "已作废" in tab.act_buttons["notice.deliver"].toolTip()


def test_a_void_paper_is_shown_as_void(show, issued, click, top_dialog, desk):
    issuing.void_notice(desk, issued.id, "写错")
    tab = show(NoticesTab)
    click(tab.act_buttons["notice.reprint"])
    assert top_dialog().windowTitle() == f"投诉受理告知书　{FIRST}（已作废）"
    top_dialog().accept()


def test_the_states_filter_the_register(show, two, desk):
    issuing.void_notice(desk, two[0].id, "写错")
    tab = show(NoticesTab)
    tab.form.status_combo.setCurrentText(NoticeStatus.VOID.label)
    assert [tab.model.id_at(row) for row in range(tab.model.rowCount())] == [two[0].id]


def test_a_sealed_scan_is_filed_and_comes_back_byte_for_byte(show, issued, click, prompts, tmp_path):
    tab = show(NoticesTab)
    assert not tab.detail.form.sealed_button.isVisible()
    prompts.path = tmp_path / "扫描.pdf"
    prompts.path.write_bytes(b"%PDF-1.4 sealed")
    click(tab.act_buttons["notice.seal"])
    assert tab.current_record().sealed_file
    prompts.path = tmp_path / "取出.pdf"
    click(tab.detail.form.sealed_button)
    assert prompts.path.read_bytes() == b"%PDF-1.4 sealed"


def test_a_file_that_is_no_scan_is_refused_with_a_sentence(show, issued, click, prompts, tmp_path):
    tab = show(NoticesTab)
    prompts.path = tmp_path / "扫描.txt"
    prompts.path.write_bytes(b"text")
    click(tab.act_buttons["notice.seal"])
    assert "盖章件须为" in prompts.said[-1]
    assert not tab.current_record().sealed_file


def test_chosen_papers_are_saved_under_their_numbers_and_counted(show, two, desk, context, prompts, tmp_path):
    tab = show(NoticesTab)
    _choose_all(tab)
    prompts.path = tmp_path
    tab.save_chosen()
    context.tasks.wait()
    for notice in two:
        saved = tmp_path / f"投诉受理告知书{notice.number}.pdf"
        assert saved.read_bytes() == desk.store.files.get(notice.file)
        assert notice_by_number(notice.number).prints == 1


def test_chosen_papers_are_prepared_for_the_archive(show, two, context, prompts, tmp_path):
    tab = show(NoticesTab)
    _choose_all(tab)
    prompts.path = tmp_path
    tab.archive_chosen()
    context.tasks.wait()
    assert all(b"pdfaid" in path.read_bytes() for path in tmp_path.glob("*.pdf"))
    assert len(list(tmp_path.glob("*.pdf"))) == len(two)


def test_chosen_papers_are_printed_one_after_another(show, two, context, tmp_path):
    tab = show(NoticesTab)
    _choose_all(tab)
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "打印.pdf"))
    print_on(context, tab.chosen(), printer)
    context.tasks.wait()
    assert (tmp_path / "打印.pdf").stat().st_size > 0
    assert [notice_by_number(number).prints for number in (FIRST, SECOND)] == [1, 1]


def test_papers_that_are_refused_are_named_and_the_others_saved(
    show, two, desk, context, prompts, tmp_path, at_office, today
):
    plan = Inspection(plan="年度检查", office="盐政处", inspects_on=today + timedelta(8), **ELEMENTS)
    made = inspections.plan_inspection(desk, plan)
    open_to_all = issuing.issue_from_records(desk, INSPECTION_NOTICE, made.id, render)
    context.desk.actor = at_office("bg").actor
    tab = show(NoticesTab)
    _choose_all(tab)
    prompts.path = tmp_path / "输出"
    prompts.path.mkdir()
    tab.save_chosen()
    context.tasks.wait()
    assert [path.name for path in prompts.path.iterdir()] == [f"检查通知书{open_to_all.number}.pdf"]
    assert f"{FIRST}：" in prompts.said[-1]
    assert f"{SECOND}：" in prompts.said[-1]


def test_a_cancelled_batch_keeps_what_was_done_and_says_how_much(show, two, context, prompts, tmp_path):
    tab = show(NoticesTab)
    _choose_all(tab)
    prompts.path = tmp_path
    told = []
    context.notify = told.append
    run = context.tasks.run

    def cancel_after_one(title, work, done):
        def limited(_progress):
            return work(stop_at_second)

        run(title, limited, done)

    def stop_at_second(done, _total):
        if done:
            raise Cancelled

    context.tasks.run = cancel_after_one
    tab.save_chosen()
    context.tasks.wait()
    assert len(list(tmp_path.glob("投诉受理告知书*.pdf"))) == 1
    assert told[0].startswith("已将 1 份文书")
    assert "已取消" in prompts.said[-1]


def test_a_word_twin_is_written(show, issued, context, prompts, tmp_path):
    tab = show(NoticesTab)
    prompts.path = tmp_path / "文书.docx"
    tab.save_word()
    context.tasks.wait()
    assert prompts.path.read_bytes().startswith(b"PK")


def test_a_paper_shown_again_is_the_frozen_one_and_counts_when_a_copy_is_taken(
    show, issued, click, top_dialog, desk, prompts, tmp_path
):
    tab = show(NoticesTab)
    click(tab.act_buttons["notice.reprint"])
    assert top_dialog().pdf == desk.store.files.get(issued.file)
    assert notice_by_number(FIRST).prints == 0
    prompts.path = tmp_path / "副本.pdf"
    click(top_dialog().form.save_button)
    assert prompts.path.read_bytes() == desk.store.files.get(issued.file)
    assert notice_by_number(FIRST).prints == 1
    top_dialog().accept()


def test_those_who_may_not_know_the_complainant_see_neither_paper_nor_receiver(
    show, issued, desk, click, prompts, context, at_office, today
):
    served = Delivery(receiver="赵示例", deliverers="样例甲", delivered_on=today)
    record_delivery(desk, issued.id, served)
    context.desk.actor = at_office("bg").actor
    tab = show(NoticesTab)
    assert "赵" not in tab.detail.deliveries.record(0).receiver
    click(tab.act_buttons["notice.reprint"])
    assert "投诉人的身份" in prompts.said[-1]


def test_a_service_receipt_is_made_from_the_notice(show, issued):
    tab = show(NoticesTab)
    tab.notice_menu.make(KIND_BY_CODE["service_receipt"])
    page = tab.current_page()
    assert page.source.area is Area.NOTICES
    assert page.form.document_number_edit.text() == FIRST


def test_the_tables_keep_the_rules_of_models(show, two, qtmodeltester):
    tab = show(NoticesTab)
    qtmodeltester.check(tab.model)
    qtmodeltester.check(tab.detail.deliveries)
