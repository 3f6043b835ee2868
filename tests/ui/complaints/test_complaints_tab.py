"""投诉受理 as a clerk uses it: by keyboard, with errors and interruptions, and together with a colleague."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox

from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.services.access import lookup
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint, supplement_complaint
from saltdesk.services.house import trail
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage


@pytest.fixture
def tab(window):
    return window.show_tab("complaints_tab")


@pytest.fixture
def intake(tab):
    tab.new_record()
    return tab.current_page()


def _register(desk, **values):
    values = {"received_at": desk.clock.now(), "matter": "许可证", "object_office": "盐政处"} | values
    person = Complainant(name="李某", contact="63221234")
    return register_complaint(desk, Intake(Complaint(**values), person))


def _type(qtbot, text):
    """Type into the focused field; Chinese text is inserted at once, as an input method does."""
    field = QApplication.focusWidget()
    if text.isascii():
        qtbot.keyClicks(field, text)
    elif hasattr(field, "insertPlainText"):
        field.insertPlainText(text)
    else:
        field.setEditText(text) if hasattr(field, "setEditText") else field.insert(text)


def _press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_a_wrong_number_is_named_as_soon_as_its_field_is_left(tab, qtbot):
    tab.new_record()
    page = tab.current_page()
    form, binding = page.form, page.parts[1].binding
    form.caller_number_edit.setFocus()
    qtbot.keyClicks(form.caller_number_edit, "123")
    qtbot.keyClick(form.caller_number_edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "caller_number" in binding._holders)
    assert "电话号码" in binding._holders["caller_number"].sentence_label.text()
    assert form.complainant_name_edit.hasFocus()
    form.caller_number_edit.setFocus()
    qtbot.keyClicks(form.caller_number_edit, "45")
    assert binding._holders["caller_number"].sentence_label.text() == ""


def test_an_empty_field_is_not_scolded_when_it_is_left(tab, qtbot):
    tab.new_record()
    page = tab.current_page()
    page.form.matter_edit.setFocus()
    qtbot.keyClick(page.form.matter_edit, Qt.Key.Key_Tab)
    qtbot.wait(20)
    assert page.parts[0].binding._holders == {}


def test_a_phone_call_is_taken_in_by_keyboard_alone(tab, window, qtbot):
    qtbot.keyClick(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(tab.current_page(), ComplaintPage))
    page = tab.current_page()
    alt = Qt.KeyboardModifier.AltModifier
    _type(qtbot, "63221234")
    for key, text in (
        (Qt.Key.Key_Tab, "李某"),
        (Qt.Key.Key_O, "盐政处"),
        (Qt.Key.Key_M, "许可证"),
        (Qt.Key.Key_Tab, "-1"),
        (Qt.Key.Key_S, "不给办"),
    ):
        letters = (Qt.Key.Key_O, Qt.Key.Key_M, Qt.Key.Key_S)
        _press(qtbot, key, alt if key in letters else Qt.KeyboardModifier.NoModifier)
        _type(qtbot, text)
    _press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hasattr(page, "registered"))
    assert page.registered.number_label.text() == "2026-0001"
    (key,) = tab.ledger.find(tab.desk, tab.model.query)
    stored = lookup.get(Area.COMPLAINTS, key, tab.desk)
    assert (stored.channel, stored.object_office, stored.matter) == (Channel.PHONE, "盐政处", "许可证")
    assert (stored.masked_name, stored.facts) == ("李**", "不给办")
    assert stored.occurred_on == date(2026, 11, 22)


def test_digits_belong_to_the_number_and_never_change_the_channel(tab, qtbot):
    qtbot.keyClick(tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(tab.current_page(), ComplaintPage))
    form = tab.current_page().form
    _type(qtbot, "0371")
    assert form.caller_number_edit.text() == "0371"
    for button in form.channel_group.buttons():
        button.setFocus()
        for digit in "12345":
            qtbot.keyClicks(button, digit)
        assert form.phone_radio.isChecked()


def test_control_and_a_digit_choose_the_channel_and_its_fields_appear(intake, qtbot):
    form = intake.form
    assert form.caller_number_edit.isVisible()
    assert not form.postmarked_on_edit.isVisible()
    qtbot.keyClick(form.caller_number_edit, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert form.letter_radio.isChecked()
    assert form.postmarked_on_edit.isVisible()
    assert not form.caller_number_edit.isVisible()
    qtbot.keyClick(form.facts_edit, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert form.email_radio.isChecked()
    assert form.email_edit.hasFocus()
    assert not form.pages_spin.isVisible()


def test_elements_are_ticked_while_typing(intake):
    label = next(label for label in intake.side.labels if label.objectName() == "element_contact_label")
    assert "请问联系电话" in label.text()
    intake.form.caller_number_edit.setText("63221234")
    assert label.text() == "✓ 联系方式"


def test_the_advisory_day_follows_the_day_of_receipt(intake):
    assert "2026-11-30" in intake.form.due_label.text()
    intake.form.received_at_edit.setText("1116 0900")
    assert "2026-11-23" in intake.form.due_label.text()


def test_a_text_that_names_who_complains_is_pointed_out_while_it_is_typed(intake, qtbot):
    warning = "事实和理由中写有投诉人的姓名或联系方式"
    intake.form.complainant_name_edit.setText("赵示例")
    intake.form.facts_edit.setPlainText("我叫赵示例，许可证办不下来")
    qtbot.waitUntil(lambda: warning in intake.form.due_label.text())
    intake.form.facts_edit.setPlainText("许可证办不下来")
    qtbot.waitUntil(lambda: "投诉人" not in intake.form.due_label.text())


def test_a_letter_keeps_postmark_and_pages(intake, tab):
    intake.form.letter_radio.click()
    intake.form.postmarked_on_edit.setText("1120")
    intake.form.pages_spin.setValue(3)
    intake.form.matter_edit.setText("许可证")
    intake.save()
    stored = tab.current_record()
    assert (stored.channel, stored.postmarked_on, stored.pages) == (Channel.LETTER, date(2026, 11, 20), 3)


def test_mistakes_are_shown_beside_their_fields_and_nothing_is_lost(intake):
    intake.form.complainant_name_edit.setText("李某")
    intake.form.id_number_edit.setText("123")
    intake.form.occurred_on_edit.setText("1130")
    intake.save()
    sentences = {
        name: holder.sentence_label.text()
        for part in intake.parts
        for name, holder in part.binding._holders.items()
    }
    assert sentences["occurred_on"] == "发生日期不能晚于今天。"
    assert "18位" in sentences["id_number"]
    assert sentences["matter"].startswith("请至少写下")
    assert intake.form.complainant_name_edit.text() == "李某"


def test_a_date_that_is_none_is_named_before_anything_is_saved(intake, tab):
    intake.form.matter_edit.setText("许可证")
    intake.form.occurred_on_edit.setText("某天")
    intake.save()
    assert intake.parts[0].binding._holders["occurred_on"].sentence_label.isVisible()
    assert tab.ledger.find(tab.desk, tab.query()) == []


def test_registering_again_starts_with_empty_fields_and_the_same_channel(intake):
    intake.form.letter_radio.click()
    intake.form.matter_edit.setText("许可证")
    intake.save()
    intake.registered.again_button.click()
    assert intake.form.matter_edit.isVisible()
    assert intake.form.matter_edit.text() == ""
    assert intake.form.letter_radio.isChecked()
    intake.form.matter_edit.setText("第二件")
    intake.save()
    assert intake.registered.number_label.text() == "2026-0002"


def test_escape_goes_back_and_the_draft_is_offered_again(tab, intake, qtbot):
    intake.form.matter_edit.setText("只写了一半")
    intake.form.anonymous_radio.click()
    qtbot.keyClick(intake.form.matter_edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.current_page() is None)
    tab.new_record()
    again = tab.current_page()
    assert again.page.draft_bar.isVisible()
    assert again.form.matter_edit.text() == ""
    again.page.draft_use_button.click()
    assert again.form.matter_edit.text() == "只写了一半"
    assert again.form.anonymous_radio.isChecked()


def test_a_draft_is_kept_by_itself_and_forgotten_after_registering(tab, intake, qtbot):
    intake.drafts.timer.setInterval(5)
    intake.form.matter_edit.setText("许可证")
    drafts, owner = tab.desk.store.drafts, tab.desk.actor.name
    qtbot.waitUntil(lambda: bool(drafts.of("complaint", owner)))
    assert drafts.of("complaint", owner)[0].fields["matter"] == "许可证"
    intake.save()
    assert drafts.of("complaint", owner) == ()


def test_giving_up_asks_first_and_then_forgets_the_draft(tab, intake, recorder):
    intake.form.matter_edit.setText("许可证")
    recorder.choices = [-1, 0]
    intake.page.cancel_button.click()
    assert tab.current_page() is intake
    intake.page.cancel_button.click()
    assert tab.current_page() is None
    assert tab.desk.store.drafts.of("complaint", tab.desk.actor.name) == ()


def test_a_complaint_is_accepted_by_an_office_that_is_not_complained_of(tab, window, top_dialog):
    made = _register(tab.desk)
    problems = []

    def choose(dialog):
        dialog.form.handling_office_combo.setCurrentText("盐政处")
        dialog.form.accept_button.click()
        problems.append(dialog.binding._holders["handling_office"].sentence_label.text())
        dialog.form.handling_office_combo.setCurrentText("办公室")
        dialog.form.accept_button.click()

    tab.act_buttons["complaint.accept"].click()
    choose(top_dialog())
    assert "回避" in problems[0]
    assert lookup.get(Area.COMPLAINTS, made.id, tab.desk).status is ComplaintStatus.ACCEPTED
    assert not tab.act_buttons["complaint.accept"].isEnabled()
    assert "已受理" in tab.act_buttons["complaint.accept"].toolTip()


def test_refusing_shows_what_is_missing_beside_the_fields(tab, window, top_dialog):
    made = _register(tab.desk)
    found = {}

    def refuse(dialog):
        dialog.form.refuse_button.click()
        for name, holder in dialog.binding._holders.items():
            found[name] = holder.sentence_label.text()
        dialog.form.refusal_reason_combo.setCurrentIndex(2)
        dialog.form.refusal_text_edit.setPlainText("上级已经受理。")
        dialog.form.told_how_combo.setEditText("短信告知")
        dialog.form.refuse_button.click()

    tab.act_buttons["complaint.refuse"].click()
    refuse(top_dialog())
    assert set(found) == {"refusal_reason", "refusal_text"}
    stored = lookup.get(Area.COMPLAINTS, made.id, tab.desk)
    assert stored.refusal_reason is RefusalReason.AT_SUPERIOR
    assert stored.told_how == "短信告知"


def test_identity_is_masked_until_a_reason_is_given_and_cleared_afterwards(tab, window, recorder, top_dialog):
    made = _register(tab.desk)
    assert tab.detail.form.masked_name_value.text() == "李**"
    seen = []

    def look(dialog):
        seen.append((dialog.form.name_value.text(), dialog.form.contact_value.text()))
        dialog.form.close_button.click()
        seen.append(dialog.form.name_value.text())

    recorder.texts = [None, "核实来电号码"]
    tab.detail.form.reveal_button.click()
    assert seen == []
    tab.detail.form.reveal_button.click()
    look(top_dialog())
    assert seen[0][0] == "李某"
    assert seen[1] == ""
    assert trail.timeline(Area.COMPLAINTS, made.id, tab.desk)[-1].reason == "核实来电号码"


def test_another_office_sees_why_it_may_not_decide(window, tab, at_office):
    _register(tab.desk)
    window.desk.actor = at_office("yz").actor
    window.show_actor()
    button = tab.act_buttons["complaint.accept"]
    assert not button.isEnabled()
    assert "办理" in button.toolTip()
    assert tab.act_buttons["complaint.register"].isEnabled()


@pytest.mark.parametrize(("choice", "matter", "facts"), [(0, "我的", "原来"), (1, "对方的", "对方补充")])
def test_a_colleagues_newer_change_is_shown_and_either_version_can_be_kept(
    tab, window, recorder, choice, matter, facts
):
    made = _register(tab.desk, facts="原来")
    tab.edit_record()
    page = tab.current_page()
    page.form.matter_edit.setText("我的")
    supplement_complaint(tab.desk, replace(made, matter="对方的", facts="对方补充"))
    recorder.choices = [choice]
    page.save()
    assert "投诉事项" in recorder.questions[0]
    assert "我的：我的" in recorder.questions[0]
    assert "对方：对方的" in recorder.questions[0]
    if choice == 1:
        assert page.form.matter_edit.text() == "对方的"
        page.save()
    stored = lookup.get(Area.COMPLAINTS, made.id, tab.desk)
    assert (stored.matter, stored.facts) == (matter, facts)


def test_a_decided_complaint_can_be_looked_at_but_not_added_to(tab, window):
    made = _register(tab.desk)
    decisions.accept_complaint(tab.desk, made.id, "办公室", date(2026, 11, 23))
    tab.open_record()
    case = tab.current_page()
    assert not case.form.edit_button.isEnabled()
    assert "已受理" in case.form.edit_button.toolTip()
    assert case.findChild(QLabel, "matter_fact_label").text() == "许可证"
    assert not tab.act_buttons["complaint.edit"].isEnabled()


def test_search_status_and_period_narrow_the_table(tab, window, qtbot):
    _register(tab.desk, matter="食盐批发")
    other = _register(tab.desk, matter="加碘")
    decisions.accept_complaint(tab.desk, other.id, "办公室", date(2026, 11, 23))
    tab._search_timer.setInterval(1)
    tab.form.search_edit.setText("加碘")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    tab.form.search_edit.clear()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    tab.form.status_combo.setCurrentText("已受理")
    assert tab.model.id_at(0) == other.id
    tab.form.period_combo.setCurrentText("上年")
    assert tab.form.table_stack.currentWidget() is tab.form.empty_page
    assert tab.form.empty_label.text() == "没有符合条件的记录。"
    tab.form.empty_button.click()
    assert tab.model.rowCount() == 2


def test_the_choice_stays_on_its_record_when_others_come_in(tab, window):
    first = _register(tab.desk)
    tab.refresh(select=first.id)
    _register(tab.desk)
    assert tab.model.rowCount() == 2
    assert tab.current_id() == first.id


def test_counters_and_overdue_stand_under_the_table(tab, window):
    _register(tab.desk)
    _register(tab.desk, received_at=datetime(2026, 11, 2, 9, 0))
    text = tab.form.counters_label.text()
    assert "共 2 件" in text
    assert "待受理 2" in text
    assert "逾期 1" in text


def test_the_trail_tells_in_words_and_shows_fields_on_demand(tab, window):
    made = _register(tab.desk, facts="原来")
    supplement_complaint(tab.desk, replace(made, facts="补充", channel=Channel.VISIT, no_document="未带"))
    tab.form.detail_pages.setCurrentWidget(tab.form.trail_tab)
    timeline = tab.form.trail_timeline
    newest = timeline.topLevelItem(0)
    assert "补充投诉 2026-0001" in newest.text(0)
    assert newest.childCount() == 0
    newest.setExpanded(True)
    lines = {newest.child(index).text(0) for index in range(newest.childCount())}
    assert {"事实和理由：原来 → 补充", "渠道：电话 → 当面"} <= lines


def test_nothing_of_the_complainant_stands_in_the_trail(tab, window):
    _register(tab.desk)
    tab.form.detail_pages.setCurrentWidget(tab.form.trail_tab)
    timeline = tab.form.trail_timeline
    timeline.expandAll()
    texts = []
    for top in range(timeline.topLevelItemCount()):
        item = timeline.topLevelItem(top)
        texts += [item.text(0), *(item.child(index).text(0) for index in range(item.childCount()))]
    assert not [text for text in texts if "李某" in text or "63221234" in text]


def test_the_ledger_is_exported_to_a_workbook(tab, window, recorder, tmp_path):
    _register(tab.desk)
    target = tmp_path / "投诉.xlsx"
    recorder.paths = [target]
    tab.form.export_button.click()
    window.tasks.wait()
    assert target.stat().st_size > 0
    assert recorder.names == ["投诉受理台账-20261123.xlsx"]


def test_every_field_that_takes_the_keyboard_has_a_name(intake):
    body = intake.page.body
    named = {label.buddy() for label in body.findChildren(QLabel) if label.buddy()}
    fields = body.findChildren(QLineEdit) + body.findChildren(QPlainTextEdit) + body.findChildren(QComboBox)
    nameless = [
        field.objectName()
        for field in fields
        if field not in named
        and not field.accessibleName()
        and not isinstance(field.parent(), QComboBox | QSpinBox)
    ]
    assert nameless == []
