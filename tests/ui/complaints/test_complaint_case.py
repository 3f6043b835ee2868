"""The case page of a complaint, operated by its buttons from the decision to the archive."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.services.access import lookup
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.services.complaints.files import attach_material, materials_of, store_material
from saltdesk.services.complaints.handling import answer_complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.complaints.links import links_of, members_of
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.complaints.material.material_viewer import MaterialViewer

DAY = date(2026, 11, 23)


@pytest.fixture
def tab(window):
    return window.show_tab("complaints_tab")


@pytest.fixture
def register(tab):
    def make(speakers=(), person=None, **values):
        values = {
            "received_at": tab.desk.clock.now(),
            "matter": "许可证",
            "object_office": "盐政处",
            "facts": "窗口要求另交街道证明",
        } | values
        person = person or Complainant(name="李示例", contact="63221234")
        return register_complaint(tab.desk, Intake(Complaint(**values), person, speakers))

    return make


@pytest.fixture
def case_of(tab):
    def open_case(made, part="handling_tab"):
        tab.refresh(select=made.id)
        tab.open_record()
        case = tab.current_page()
        case.form.detail_pages.setCurrentWidget(getattr(case.form, part))
        return case

    return open_case


@pytest.fixture
def do(top_dialog):
    """Press the button of an act on the case page and fill in its dialog."""

    def perform(case, code, **values):
        def fill(dialog):
            for name, value in values.items():
                field = getattr(dialog.form, name)
                if hasattr(field, "setPlainText"):
                    field.setPlainText(value)
                elif hasattr(field, "set_text"):
                    field.set_text(value)
                elif hasattr(field, "setCurrentText"):
                    field.setCurrentText(value)
                else:
                    field.setText(value)
            names = ("confirm_button", "accept_button", "refuse_button", "answer_button")
            next(getattr(dialog.form, name) for name in names if hasattr(dialog.form, name)).click()
            wrong = [one.text() for one in dialog.findChildren(QLabel) if one.property("kind") == "problem"]
            assert not dialog.isVisible(), [*wrong, dialog.form.problem_label.text()]

        button = case.act_buttons[code]
        assert button.isEnabled(), button.toolTip()
        button.click()
        fill(top_dialog())

    return perform


def _stored(tab, made):
    return lookup.get(Area.COMPLAINTS, made.id, tab.desk)


def _archive(case, recorder):
    recorder.choices = [0]
    case.act_buttons["complaint.archive"].click()


def test_a_complaint_goes_from_acceptance_to_the_archived_file(tab, register, case_of, do, recorder):
    made = register(request="1、受理申请\n2、书面道歉")
    case = case_of(made)
    assert not case.act_buttons["complaint.answer"].isEnabled()
    do(case, "complaint.accept", handling_office_combo="法制室")
    do(case, "complaint.hand", handling_office_combo="办公室", assignee_edit="样例丁")
    recorder.texts = ["应由法制室办理"]
    case.act_buttons["complaint.return"].click()
    assert _stored(tab, made).return_reason == "应由法制室办理"
    do(case, "complaint.hand", handling_office_combo="法制室", assignee_edit="样例戊")
    do(case, "complaint.step", what_edit="调阅窗口材料清单")
    assert case.steps.rowCount() == 1
    do(case, "complaint.investigate", investigation_edit="清单中没有街道证明。")
    do(case, "complaint.request", extension_reason_edit="需要外地核实")
    do(case, "complaint.extend", extension_approved_by_edit="样例局长")
    assert _stored(tab, made).due_on == date(2027, 1, 22)
    do(
        case,
        "complaint.answer",
        conclusion_combo="属实",
        answer_edit="已责成改正。",
        answers_edit='[["受理申请","已受理"],["书面道歉","已当面致歉"]]',
        answered_how_combo="书面答复",
    )
    do(case, "complaint.call", satisfaction_combo="满意")
    _archive(case, recorder)
    stored = _stored(tab, made)
    assert stored.status is ComplaintStatus.ARCHIVED
    assert stored.archive_number == "2026-TS-0001"
    assert [one.answer for one in stored.answers] == ["已受理", "已当面致歉"]
    left = {code for code, button in case.act_buttons.items() if button.isEnabled()}
    again = {"complaint.correct", "complaint.complainant", "complaint.takeback", "complaint.reopen"}
    assert left == again
    assert "2026-TS-0001" in case.findChild(QLabel, "archive_number_fact_label").text()


def test_an_unanswered_request_is_named(tab, register, case_of, top_dialog):
    made = register(request="受理申请\n书面道歉")
    decisions.accept_complaint(tab.desk, made.id, "法制室", DAY)
    case = case_of(made)
    said = []

    def answer(dialog):
        dialog.form.conclusion_combo.setCurrentText("属实")
        dialog.form.answer_edit.setPlainText("已改正。")
        dialog.form.answered_how_combo.setCurrentText("电话答复")
        dialog.form.answer_button.click()
        said.append(dialog.binding._holders["answers"].sentence_label.text())
        dialog.reject()

    case.act_buttons["complaint.answer"].click()
    answer(top_dialog())
    assert "受理申请" in said[0]


@pytest.mark.parametrize("reason", list(RefusalReason))
def test_a_refusal_is_archived_only_after_the_reasons_were_told(tab, register, case_of, do, recorder, reason):
    first = register()
    decisions.accept_complaint(tab.desk, first.id, "法制室", DAY)
    answer_complaint(tab.desk, first.id, Conclusion.TRUE, "已改正。", DAY, "书面答复")
    made = register()
    case = case_of(made)
    values = {"refusal_reason_combo": reason.label, "refusal_text_edit": "理由写在这里。"}
    if reason.needs_earlier:
        values["earlier_combo"] = first.number
    if reason.needs_ground:
        values["legal_ground_edit"] = "《信访工作条例》第十七条"
    do(case, "complaint.refuse", **values)
    _archive(case, recorder)
    assert "告知" in recorder.problems[-1].sentence
    assert _stored(tab, made).status is ComplaintStatus.REFUSED
    do(case, "complaint.tell", told_how_combo="书面告知", told_by_edit="样例丁")
    _archive(case, recorder)
    stored = _stored(tab, made)
    assert stored.status is ComplaintStatus.ARCHIVED
    assert (stored.refusal_reason, stored.told_by) == (reason, "样例丁")
    assert stored.earlier == (first.id if reason.needs_earlier else 0)


@pytest.mark.parametrize(
    ("code", "values", "status"),
    [
        ("complaint.scope", {"turn_to_edit": "市场监管局"}, ComplaintStatus.OUT_OF_SCOPE),
        ("complaint.report", {}, ComplaintStatus.REPORTED),
        ("complaint.transfer", {"turn_to_edit": "市卫生健康委"}, ComplaintStatus.TRANSFERRED),
    ],
)
def test_what_is_not_for_the_complaints_office_is_passed_on_and_archived(
    tab, register, case_of, do, recorder, code, values, status
):
    made = register(object_office="办公室", kind=ComplaintKind.NONE_OF_NINE)
    case = case_of(made)
    do(case, code, refusal_text_edit="不属于九类投诉。", told_how_combo="电话告知", **values)
    assert _stored(tab, made).status is status
    assert _stored(tab, made).told_on == DAY
    _archive(case, recorder)
    assert _stored(tab, made).status is ComplaintStatus.ARCHIVED


def test_a_visitor_shows_the_document_after_all(tab, register, case_of, do, recorder, top_dialog):
    made = register(channel=Channel.VISIT, no_document="未带")
    case = case_of(made)
    said = []

    def accept(dialog):
        dialog.form.handling_office_combo.setCurrentText("法制室")
        dialog.form.accept_button.click()
        said.append(dialog.form.problem_label.text())
        dialog.reject()

    case.act_buttons["complaint.accept"].click()
    accept(top_dialog())
    assert "出示" in said[0]
    do(case, "complaint.document", id_kind_combo=IdentityKind.PASSPORT.label, id_number_edit="E12345678")
    do(case, "complaint.accept", handling_office_combo="法制室")
    assert _stored(tab, made).status is ComplaintStatus.ACCEPTED


def test_a_scan_is_taken_in_and_looked_at(tab, window, register, case_of, recorder, top_dialog, tmp_path):
    made = register(channel=Channel.LETTER)
    case = case_of(made, "material_tab")
    assert case.form.no_material_label.isVisible()
    scan = tmp_path / "来信.png"
    QImage(400, 300, QImage.Format.Format_RGB32).save(str(scan))
    recorder.paths = [scan]

    def describe(dialog):
        dialog.form.kind_combo.setCurrentText("来信")
        dialog.form.pages_spin.setValue(2)
        dialog.form.is_handwriting_check.setChecked(True)
        dialog.form.confirm_button.click()

    case.form.attach_files_button.click()
    window.tasks.wait()
    describe(top_dialog())
    (kept,) = materials_of(tab.desk, made.id)
    assert (kept.name, kept.pages, kept.is_handwriting) == ("来信.png", 2, True)
    assert case.material.model.rowCount() == 1
    case.form.show_material_button.click()
    window.tasks.wait()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, MaterialViewer)
    assert viewer.form.picture_label.pixmap().width() == 400
    viewer.form.turn_button.click()
    assert viewer.form.picture_label.pixmap().width() == 300
    viewer.close()


def test_a_copy_is_opened_that_cannot_be_written(
    tab, window, register, case_of, recorder, top_dialog, tmp_path, monkeypatch
):
    made = register()
    case = case_of(made, "material_tab")
    file = tmp_path / "说明.txt"
    file.write_bytes("说明".encode())
    recorder.paths = [file]
    case.form.attach_files_button.click()
    window.tasks.wait()
    top_dialog().form.confirm_button.click()
    opened = []
    monkeypatch.setattr(type(recorder), "open_outside", lambda _, path: bool(opened.append(path)) or True)
    case.form.open_material_button.click()
    window.tasks.wait()
    (path,) = opened
    assert path.read_text("utf-8") == "说明"
    assert path.name == "说明.txt"
    assert path.stat().st_mode & 0o222 == 0


def test_material_that_was_renamed_to_a_program_is_not_opened(
    tab, window, register, case_of, recorder, monkeypatch
):
    made = register()
    stored = store_material(tab.desk, Attachment("说明.txt", b"del *.*"))
    attach_material(tab.desk, made.id, replace(stored, name="说明.bat ."))
    case = case_of(made, "material_tab")
    opened = []
    monkeypatch.setattr(type(recorder), "open_outside", lambda _, path: bool(opened.append(path)) or True)
    case.form.open_material_button.click()
    window.tasks.wait()
    assert opened == []
    assert "不能在这里打开" in str(recorder.problems[0])


@pytest.mark.parametrize("name", ["病毒.exe", "宏.docm"])
def test_programs_and_macros_are_refused(tab, window, register, case_of, recorder, tmp_path, name):
    made = register()
    case = case_of(made, "material_tab")
    file = tmp_path / name
    file.write_bytes(b"PK\x03\x04 vbaProject.bin")
    recorder.paths = [file]
    case.form.attach_files_button.click()
    window.tasks.wait()
    assert "不能作为附件" in recorder.problems[0].sentence
    assert materials_of(tab.desk, made.id) == ()


def test_complaints_are_linked_grouped_and_unlinked(tab, register, case_of, top_dialog, recorder):
    first, second = register(), register()
    case = case_of(second, "links_tab")

    def link(kind):
        def fill(dialog):
            dialog.form.other_combo.setEditText(first.number)
            dialog.form.kind_combo.setCurrentText(kind.label)
            dialog.form.confirm_button.click()

        return fill

    case.form.link_button.click()
    link(LinkKind.REPEAT)(top_dialog())
    assert case.links.model.rowCount() == 1
    recorder.texts = ["关联错了"]
    case.form.unlink_button.click()
    assert links_of(tab.desk, second.id) == ()
    case.form.link_button.click()
    link(LinkKind.JOINT)(top_dialog())
    assert [one.number for one in members_of(tab.desk, second.id)] == [first.number, second.number]
    assert first.number in case.form.group_label.text()


def test_identity_is_shown_with_a_reason_and_the_representatives(
    tab, register, case_of, recorder, top_dialog
):
    person = Complainant(name="李示例", contact="63221234", email="li@example.com")
    speakers = (Representative(name="甲示例", phone="13800000000"),)
    made = register(speakers, person, channel=Channel.VISIT, head_count=3, no_document="未带")
    case = case_of(made)
    seen = []

    def look(dialog):
        seen.append((dialog.form.email_value.text(), dialog.form.representatives_value.text()))
        dialog.form.close_button.click()
        seen.append(dialog.form.representatives_value.text())

    recorder.texts = ["核实"]
    case.form.reveal_button.click()
    look(top_dialog())
    assert seen[0][0] == "li@example.com"
    assert "甲示例" in seen[0][1]
    assert seen[1] == ""


def test_what_an_old_register_told_is_shown_with_the_identity_alone(
    tab, register, case_of, recorder, top_dialog
):
    told = "微信号：wx_123；户主：甄某某；" * 12
    made = register((), Complainant(name="李示例", imported=told))
    case = case_of(made)
    assert not [label for label in case.findChildren(QLabel) if "wx_123" in label.text()]
    recorder.texts = ["核实"]
    case.form.reveal_button.click()
    dialog = top_dialog()
    value = dialog.form.imported_value
    assert (value.text(), dialog.form.imported_caption.text()) == (told, "登记簿原文")
    assert value.height() >= value.heightForWidth(value.width())


def test_the_office_complained_of_sees_nothing_and_an_open_case_closes(
    tab, window, register, case_of, at_office
):
    made = register()
    case_of(made)
    window.desk.actor = at_office("yz").actor
    window.show_actor()
    assert tab.current_page() is None
    tab.refresh()
    assert tab.model.rowCount() == 0


def test_the_case_shows_a_change_made_elsewhere(tab, register, case_of, window, qtbot):
    made = register()
    case = case_of(made)
    complaint_decisions.put_out_of_scope(tab.desk, made.id, "不属九类", "市场监管局", DAY)
    qtbot.waitUntil(lambda: "不属受理范围" in case.form.state_label.text())
    assert case.act_buttons["complaint.tell"].isEnabled()


def test_channel_kind_and_overdue_narrow_the_ledger(tab, register):
    letter = register(channel=Channel.LETTER, kind=ComplaintKind.RED_TAPE)
    late = register(received_at=datetime(2026, 11, 2, 9, 0))
    tab.refresh()
    assert tab.model.rowCount() == 2
    tab.channel_combo.setCurrentText("书信")
    assert [tab.model.id_at(row) for row in range(tab.model.rowCount())] == [letter.id]
    tab.channel_combo.setCurrentIndex(0)
    tab.overdue_check.setChecked(True)
    assert [tab.model.id_at(row) for row in range(tab.model.rowCount())] == [late.id]
    tab.kind_combo.setCurrentText("（6）")
    assert tab.form.table_stack.currentWidget() is tab.form.empty_page
    tab.form.empty_button.click()
    assert tab.model.rowCount() == 2
    assert not tab.overdue_check.isChecked()


def test_after_registering_the_sheet_and_the_file_are_one_key_away(tab):
    tab.new_record()
    page = tab.current_page()
    page.form.matter_edit.setText("许可证")
    page.save()
    page.registered.form.sheet_button.click()
    sheet = tab.current_page()
    assert "投诉登记表" in sheet.page.title_label.text()
    sheet.leave()
    assert tab.current_page() is page
    page.registered.form.file_button.click()
    assert isinstance(tab.current_page(), ComplaintCasePage)
    assert "2026-0001" in tab.current_page().form.title_label.text()


# Whom it is about, and further ends


def test_an_unclear_object_is_clarified_on_the_case_page(tab, register, case_of, do):
    made = register(object_office="盐政科")
    case = case_of(made)
    do(case, "complaint.object", object_office_combo="盐政处", reason_edit="来电核实")
    stored = _stored(tab, made)
    assert (stored.object_kind, stored.object_office) == (ObjectKind.OFFICE, "盐政处")
    assert stored.object_words == "盐政科"


def test_a_supplement_is_asked_for_and_received_on_the_case_page(tab, register, case_of, do):
    made = register()
    case = case_of(made)
    do(case, "complaint.askmore", supplement_missing_edit="证明材料")
    assert "待补正" in case.form.state_label.text()
    do(case, "complaint.remind")
    do(case, "complaint.supply", supplement_answer_edit="补交了照片。")
    stored = _stored(tab, made)
    assert (stored.status, stored.supplement_answer) == (ComplaintStatus.REGISTERED, "补交了照片。")
    assert "补交了照片。" in case.findChild(QLabel, "supplement_answer_fact_label").text()


def test_a_leader_extends_reopens_and_reverses(tab, register, case_of, do):
    made = register()
    case = case_of(made)
    do(case, "complaint.accept", handling_office_combo="法制室")
    do(case, "complaint.request", extension_reason_edit="调取票据")
    do(case, "complaint.extend")
    assert _stored(tab, made).extension_approved_by == "测试局长"
    do(case, "complaint.withdraw", withdrawn_how_combo="电话撤回")
    assert _stored(tab, made).status is ComplaintStatus.WITHDRAWN
    do(case, "complaint.reopen", reopen_reason_edit="投诉人反悔")
    assert _stored(tab, made).status is ComplaintStatus.ACCEPTED
    do(case, "complaint.transfer", turn_to_edit="某局", refusal_text_edit="属某局")
    do(case, "complaint.reverse", reopen_reason_edit="不属某局")
    assert _stored(tab, made).status is ComplaintStatus.REGISTERED


def test_a_wrong_file_is_removed_with_a_reason(tab, register, case_of, recorder):
    made = register()
    attach_material(tab.desk, made.id, ComplaintAttachment(name="他人来信"))
    case = case_of(made, "material_tab")
    recorder.texts = ["误归他人材料"]
    case.form.detach_button.click()
    assert case.material.model.rowCount() == 0
