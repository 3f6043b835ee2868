"""A phone intake entered with the keyboard only, interrupted, and started again."""

import re
import subprocess
import sys
import textwrap
from datetime import date
from email.message import EmailMessage

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from saltdesk.app import open_window
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.services.access import lookup
from saltdesk.services.complaints.files import materials_of
from saltdesk.services.complaints.identity import reveal_identity
from saltdesk.services.complaints.links import links_of
from saltdesk.services.desk import people
from saltdesk.services.house.maintenance import open_desk
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.fields.choices import choose
from tests.ui.closing import close_for_good

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Types with keys and an input method, and counts the keys pressed and the characters written."""

    def __init__(self, qtbot, write) -> None:
        self._qtbot, self._write = qtbot, write
        self.keys = 0
        self.signs = 0

    def press(self, key, modifier=PLAIN) -> None:
        self.keys += 1
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def type(self, text: str) -> None:
        self.signs += len(text)
        if text.isascii():
            self._qtbot.keyClicks(QApplication.focusWidget(), text)
        else:
            self._write(QApplication.focusWidget(), text)


@pytest.fixture
def hands(qtbot, write):
    return Hands(qtbot, write)


@pytest.fixture
def tab(window):
    return window.show_tab("complaints_tab")


@pytest.fixture
def page(tab):
    tab.new_record()
    return tab.current_page()


def _stored(tab):
    (key, *_) = tab.ledger.find(tab.desk, tab.model.query)
    return lookup.get(Area.COMPLAINTS, key, tab.desk)


def test_a_phone_intake_takes_no_key_more_than_its_words_and_one_for_each_field(tab, hands, qtbot):
    tab.form.ledger_table.setFocus()
    hands.press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: isinstance(tab.current_page(), ComplaintPage))
    page = tab.current_page()
    hands.type("63221234")
    fields = (
        (Qt.Key.Key_Tab, PLAIN, "李示例"),
        (Qt.Key.Key_O, ALT, "盐政处"),
        (Qt.Key.Key_M, ALT, "食盐零售许可证核发"),
        (Qt.Key.Key_Tab, PLAIN, "-1"),
        (Qt.Key.Key_Tab, PLAIN, "6"),
        (Qt.Key.Key_S, ALT, "窗口要求另交街道证明，清单中没有这一项。"),
        (Qt.Key.Key_Q, ALT, "按清单受理申请"),
        (Qt.Key.Key_R, ALT, ""),
    )
    for key, modifier, text in fields:
        hands.press(key, modifier)
        hands.type(text)
    hands.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: hasattr(page, "registered"))
    number = page.registered.number_label
    assert number.isVisible()
    assert number.text() == "2026-0001"
    assert number.fontMetrics().height() >= 36
    stored = _stored(tab)
    assert (stored.channel, stored.object_office, stored.matter) == (
        Channel.PHONE,
        "盐政处",
        "食盐零售许可证核发",
    )
    assert (stored.kind, stored.occurred_on, stored.is_read_back) == (
        ComplaintKind.RED_TAPE,
        date(2026, 11, 22),
        True,
    )
    assert (stored.masked_name, stored.request) == ("李**", "按清单受理申请")
    person = reveal_identity(tab.desk, stored.id, "测试").complainant
    assert (person.name, person.caller_number) == ("李示例", "0371-63221234")
    # One key starts, one moves to each further field, one registers; all other input is text.
    assert hands.keys == 2 + len(fields)
    assert hands.signs == len("63221234") + sum(len(text) for *_, text in fields)
    hands.press(Qt.Key.Key_Space)
    assert page.form.caller_number_edit.hasFocus()
    assert page.form.facts_edit.toPlainText() == ""


def test_a_usual_phone_intake_takes_eight_keys_besides_its_words(tab, hands, qtbot):
    """Number, name, office, matter, facts, request, read back; a key starts, moves on, or registers."""
    tab.form.ledger_table.setFocus()
    hands.press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: isinstance(tab.current_page(), ComplaintPage))
    hands.type("63221234")
    for key, modifier, text in (
        (Qt.Key.Key_Tab, PLAIN, "李示例"),
        (Qt.Key.Key_O, ALT, "盐政处"),
        (Qt.Key.Key_M, ALT, "食盐零售许可证核发"),
        (Qt.Key.Key_S, ALT, "窗口要求另交街道证明。"),
        (Qt.Key.Key_Q, ALT, "按清单受理申请"),
        (Qt.Key.Key_R, ALT, ""),
    ):
        hands.press(key, modifier)
        hands.type(text)
    hands.press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(tab.ledger.find(tab.desk, tab.model.query)))
    stored = _stored(tab)
    assert (stored.object_office, stored.matter) == ("盐政处", "食盐零售许可证核发")
    assert (stored.facts, stored.request, stored.is_read_back) == (
        "窗口要求另交街道证明。",
        "按清单受理申请",
        True,
    )
    assert hands.keys <= 8


def test_tab_goes_down_the_conversation(page, hands):
    page.form.phone_radio.setFocus()
    names = []
    for _ in range(16):
        hands.press(Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names[:4] == [
        "caller_number_edit",
        "complainant_name_edit",
        "contact_edit",
        "real_name_radio",
    ]
    wanted = ["object_office_combo", "names_edit", "object_words_edit", "matter_edit", "kind_combo"]
    assert [name for name in names if name in wanted] == wanted


def test_a_visitor_is_asked_for_the_document_before_the_name(page, hands):
    hands.press(Qt.Key.Key_5, CONTROL)
    assert page.form.head_count_spin.hasFocus()
    names = []
    for _ in range(6):
        hands.press(Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names[:4] == ["id_shown_check", "no_document_edit", "id_kind_combo", "id_number_edit"]


def test_several_visitors_name_one_to_five_representatives(page, tab, sentences):
    form = page.form
    form.visit_radio.click()
    form.matter_edit.setText("许可证")
    form.no_document_edit.setText("证件未带")
    assert not form.representatives_edit.isVisible()
    form.head_count_spin.setValue(7)
    assert form.representatives_edit.isVisible()
    page.save()
    assert any("推选的代表" in sentence for sentence in sentences(page))
    rows = form.representatives_edit
    rows.set_text('[["甲示例",""],["乙示例",""],["丙示例",""],["丁示例",""],["戊示例",""],["己示例",""]]')
    page.save()
    assert any("不得超过5人" in sentence for sentence in sentences(page))
    rows.table.setCurrentIndex(rows.table.model().index(5, 0))
    rows.remove_part()
    page.save()
    stored = _stored(tab)
    assert (stored.head_count, stored.no_document) == (7, "证件未带")
    assert len(reveal_identity(tab.desk, stored.id, "测试").representatives) == 5


def test_what_was_typed_for_another_channel_does_not_come_along(page, tab):
    form = page.form
    form.visit_radio.click()
    form.head_count_spin.setValue(3)
    form.no_document_edit.setText("未带")
    form.phone_radio.click()
    form.matter_edit.setText("许可证")
    page.save()
    assert (_stored(tab).head_count, _stored(tab).no_document) == (0, "")


def test_flags_belong_to_their_kind(page, tab, hands):
    form = page.form
    form.matter_edit.setText("收费")
    form.kind_combo.setFocus()
    hands.press(Qt.Key.Key_9)
    boxes = form.flags_edit._boxes
    assert boxes[KindFlag.FEE_AMOUNT].isVisible()
    assert not boxes[KindFlag.NAME].isVisible()
    boxes[KindFlag.FEE_AMOUNT].click()
    hands.press(Qt.Key.Key_1)
    assert not form.flags_edit.isVisible()
    hands.press(Qt.Key.Key_9)
    assert form.flags_edit.words() == ()
    boxes[KindFlag.FEE_PAYER].click()
    page.save()
    assert _stored(tab).flags == (KindFlag.FEE_PAYER,)


def test_an_earlier_complaint_shows_while_typing_and_is_linked_by_keyboard(page, tab, window, hands, qtbot):
    page.form.caller_number_edit.setText("63221234")
    page.form.matter_edit.setText("许可证")
    page.save()
    page.registered.again_button.click()
    page.form.caller_number_edit.setFocus()
    hands.type("63221234")
    rows = page.form.earlier_list
    qtbot.waitUntil(lambda: rows.count() == 1)
    assert "同一电话" in rows.item(0).text()
    hands.press(Qt.Key.Key_R, CONTROL)
    assert "已关联为重复" in rows.item(0).text()
    rows.setFocus()
    hands.press(Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog.findChild(QLabel, "matter_fact_label").text() == "许可证"
    dialog.close()
    page.form.matter_edit.setText("又来一次")
    page.save()
    assert page.registered.number_label.text() == "2026-0002"
    (linked,) = links_of(tab.desk, _stored(tab).id)
    assert (linked.complaint.number, linked.label) == ("2026-0001", "重复")


def test_a_message_fills_what_is_empty_and_brings_its_attachments(page, tab, window, recorder, tmp_path):
    message = EmailMessage()
    message["From"] = "赵示例 <zhao@example.com>"
    message["Subject"] = "反映窗口另要证明"
    message["Date"] = "Sun, 22 Nov 2026 09:30:00 +0800"
    message.set_content("窗口要求另交街道证明。")
    message.add_attachment(b"%PDF-1.7 x", maintype="application", subtype="pdf", filename="受理单.pdf")
    message.add_attachment(b"MZ\x90", maintype="application", subtype="octet-stream", filename="照片.exe")
    path = tmp_path / "来信.eml"
    path.write_bytes(message.as_bytes())
    page.form.complainant_name_edit.setText("赵先生")
    page.form.email_radio.click()
    recorder.paths = [path]
    page.form.mail_button.click()
    window.tasks.wait()
    form = page.form
    assert form.complainant_name_edit.text() == "赵先生"
    assert (form.email_edit.text(), form.matter_edit.text()) == ("zhao@example.com", "反映窗口另要证明")
    assert form.facts_edit.toPlainText() == "窗口要求另交街道证明。"
    assert form.received_at_edit.text() == "2026-11-22 09:30"
    assert "照片.exe" in page.page.message_label.text()
    page.save()
    kept = [(file.name, file.kind) for file in materials_of(tab.desk, _stored(tab).id)]
    assert kept == [("来信.eml", MaterialKind.MESSAGE), ("受理单.pdf", MaterialKind.PROOF)]


def test_a_file_that_cannot_be_kept_is_refused_with_a_sentence_and_nothing_is_lost(
    page, window, recorder, tmp_path
):
    program = tmp_path / "查看.exe"
    program.write_bytes(b"MZ\x90\x00")
    page.form.matter_edit.setText("许可证")
    recorder.paths = [program]
    page.form.add_files_button.click()
    window.tasks.wait()
    assert "不能作为附件" in recorder.problems[0].sentence
    assert page.form.matter_edit.text() == "许可证"
    assert page.form.pending_files.files() == ()


def test_a_draft_keeps_files_kinds_and_representatives(page, tab, window, recorder, tmp_path):
    scan = tmp_path / "来信扫描.pdf"
    scan.write_bytes(b"%PDF-1.7 scan")
    page.form.letter_radio.click()
    page.form.kind_combo.setCurrentIndex(0)
    page.form.kinds_edit.set_words([ComplaintKind.RED_TAPE])
    recorder.paths = [scan]
    page.form.add_files_button.click()
    window.tasks.wait()
    page.leave()
    tab.new_record()
    again = tab.current_page()
    again.page.draft_use_button.click()
    assert again.form.kinds_edit.words() == (ComplaintKind.RED_TAPE,)
    (file,) = again.form.pending_files.files()
    assert (file.name, file.kind) == ("来信扫描.pdf", MaterialKind.LETTER)
    again.form.matter_edit.setText("许可证")
    again.save()
    assert [one.name for one in materials_of(tab.desk, _stored(tab).id)] == ["来信扫描.pdf"]


CRASH = """
    import os, sys, time
    from datetime import date
    from pathlib import Path
    from saltdesk.app import build_application, open_window
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.domain.base.people import Actor, Role
    from saltdesk.services.house.maintenance import open_desk
    program = build_application()
    actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
    desk = open_desk(Path(sys.argv[1]), actor, FixedClock(date(2026, 11, 23)), create=True)
    window = open_window(desk)
    window.show()
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    page = tab.current_page()
    page.form.caller_number_edit.setText("63221234")
    page.form.facts_edit.setPlainText("说到一半的时候断电")
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        program.processEvents()
        time.sleep(0.01)
    os._exit(9)
"""


def test_within_a_second_of_a_pause_what_was_typed_survives_a_crash(folder, qapp, recorder, bring_forward):
    code = textwrap.dedent(CRASH)
    ended = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, timeout=60)
    assert ended.returncode == 9, ended.stderr.decode()
    desk = open_desk(
        folder, Actor("测试局长", "leaders", "局领导", Role.LEADER), FixedClock(date(2026, 11, 23))
    )
    window = open_window(desk, recorder)
    bring_forward(window)
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    page = tab.current_page()
    assert page.page.draft_bar.isVisible()
    page.page.draft_use_button.click()
    assert page.form.facts_edit.toPlainText() == "说到一半的时候断电"
    assert page.form.caller_number_edit.text() == "63221234"
    page.save()
    assert page.registered.number_label.text() == "2026-0001"
    close_for_good(window)
    desk.store.close()


def test_a_full_disk_and_a_huge_file_are_told_and_the_intake_stays(
    page, tab, window, recorder, tmp_path, monkeypatch
):
    form = page.form
    form.matter_edit.setText("许可证")
    huge = tmp_path / "录像.mp4"
    with huge.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    recorder.paths = [huge]
    form.add_files_button.click()
    window.tasks.wait()
    assert "100MB" in recorder.problems[-1].sentence

    def full(_content):
        raise EnvironmentProblem("磁盘已满。", "请清理磁盘后重试。")

    scan = tmp_path / "来信.pdf"
    scan.write_bytes(b"%PDF-1.7")
    recorder.paths = [scan]
    monkeypatch.setattr(tab.desk.store.files, "put", full)
    form.add_files_button.click()
    window.tasks.wait()
    assert "磁盘已满" in recorder.problems[-1].sentence
    page.leave()
    tab.new_record()
    again = tab.current_page()
    again.page.draft_use_button.click()
    assert again.form.matter_edit.text() == "许可证"


@pytest.mark.parametrize("channel", range(5))
def test_no_two_fields_that_are_seen_share_a_letter(page, window, channel):
    page.form.channel_group.buttons()[channel].click()
    page.form.head_count_spin.setValue(2)
    texts = [menu.text() for menu in window.form.menu_bar.actions()]
    for kind in (QLabel, QAbstractButton):
        texts += [one.text() for one in page.findChildren(kind) if one.isVisibleTo(page)]
    letters = [letter for text in texts for letter in re.findall(r"&(\w)", text)]
    assert sorted(letters) == sorted(set(letters))
    assert len(letters) > 15


def test_the_keys_of_channels_rest_on_the_panel_of_a_registered_complaint(tab, qtbot, bring_forward):
    bring_forward(tab)
    tab.new_record()
    page = tab.current_page()
    page.form.matter_edit.setText("食盐零售许可")
    page.save()
    again = page.registered.again_button
    assert again.hasFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_R):
        qtbot.keyClick(again, key, CONTROL)
        assert again.hasFocus()


# Whom it is about


@pytest.fixture
def asked(page, qtbot):
    """Return a function that waits until the side asks about names, and gives its buttons."""

    def wait(*names):
        shown = page.form.mentions_part
        qtbot.waitUntil(lambda: shown.isVisibleTo(page) and len(shown.findChildren(QLabel)) > len(names))
        return {button.accessibleName(): button for button in shown.findChildren(QPushButton)}

    return wait


def test_names_in_the_facts_are_pointed_out_and_answered_in_the_side(page, tab, qtbot, asked, sentences):
    page.form.object_office_combo.setEditText("法制室")
    page.form.facts_edit.setPlainText("盐政科让我来的，办公室的人在场。")
    page.side.look()
    buttons = asked("盐政科", "办公室")
    buttons["事实和理由中的“办公室”：说的就是"].click()
    qtbot.waitUntil(lambda: len(page.side.answers) == 1)
    page.save()
    stored = _stored(tab)
    assert stored.object_office == "法制室、办公室"
    tab.close_page()
    tab.open_record()
    case = tab.current_page()
    left = [one.accessibleName() for one in case.form.mentions_part.findChildren(QPushButton)]
    assert left[0] == "事实和理由中的“盐政科”（盐政处）：说的就是"
    case.findChild(QPushButton, "not_object_1_button").click()
    assert not case.form.mentions_part.isVisibleTo(case)
    assert _stored(tab).object_office == "法制室、办公室"


def test_a_chosen_office_or_person_tells_the_kind(page, desk):
    people.enrol(desk, "样例丙", "yz")
    form = page.form
    assert form.object_kind_combo.currentData() is ObjectKind.UNCLEAR
    form.object_office_combo.setEditText("盐政处")
    assert form.object_kind_combo.currentData() is ObjectKind.OFFICE
    form.object_person_edit.declare(page.context)
    form.object_person_edit.set_text("样例丙")
    assert form.object_kind_combo.currentData() is ObjectKind.PERSON
    choose(form.object_kind_combo, ObjectKind.OUTSIDE)
    assert form.object_office_label.text() == "外单位(&O)"
    assert not form.object_person_edit.isVisibleTo(page)
    assert form.object_office_combo.findText("市编办") >= 0


def test_a_name_that_is_no_office_is_refused_beside_its_field(page, sentences):
    page.form.matter_edit.setText("食盐零售许可")
    page.form.object_office_combo.setEditText("盐政科")
    page.save()
    assert any("不在名册中" in sentence for sentence in sentences(page))


def test_the_words_of_the_caller_are_enough(page, tab):
    page.form.object_words_edit.setText("管盐的那个科")
    page.form.matter_edit.setText("食盐零售许可")
    page.save()
    stored = _stored(tab)
    assert (stored.object_kind, stored.object_words) == (ObjectKind.UNCLEAR, "管盐的那个科")
    assert stored.object_office == "管盐的那个科"
