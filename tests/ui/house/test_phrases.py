"""Standard phrases as a clerk uses them: by key, with the mouse, while composing, and never by surprise."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from saltdesk.domain.base.people import Actor
from saltdesk.domain.cases.case import Case
from saltdesk.domain.house.phrases import PHRASED, Phrase, PhrasePlace
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.complaints import handling
from saltdesk.services.house.phrases import add_phrase, phrases_for
from saltdesk.services.notices.values import prefilled
from saltdesk.ui.cases.case_decision_dialog import CaseDecisionDialog
from saltdesk.ui.cases.case_review_dialog import CaseReviewDialog
from saltdesk.ui.cases.refuse_case_dialog import RefuseCaseDialog
from saltdesk.ui.cases.withhold_result_dialog import WithholdResultDialog
from saltdesk.ui.complaints.decisions.refuse_dialog import RefuseDialog
from saltdesk.ui.complaints.decisions.supplement_dialog import SupplementDialog
from saltdesk.ui.complaints.handling.answer_dialog import AnswerDialog
from saltdesk.ui.complaints.handling.investigation_dialog import InvestigationDialog
from saltdesk.ui.complaints.handling.step_dialog import StepDialog
from saltdesk.ui.fields.phrase_place import phrase_place
from saltdesk.ui.house import phrase_menu
from saltdesk.ui.house.phrase_dialog import PhraseDialog
from saltdesk.ui.house.phrase_menu import PhraseFields, PhraseMenu
from saltdesk.ui.house.phrases_dialog import PhrasesDialog
from saltdesk.ui.notices.notice_page import NoticePage, NoticeSource
from tests.services.complaint_cases import NAME, accepted

ANSWER = PhrasePlace("complaint.answer", "答复内容")
TEXT = "经核查，您反映的情况属实。"


OF_COMPLAINTS = [
    (AnswerDialog, "answer"),
    (InvestigationDialog, "investigation"),
    (RefuseDialog, "refusal_text"),
    (SupplementDialog, "supplement_missing"),
    (StepDialog, "what"),
]

OF_CASES = [
    (CaseDecisionDialog, "decision_text"),
    (CaseReviewDialog, "review_opinion"),
    (RefuseCaseDialog, "refusal_text"),
    (WithholdResultDialog, "withheld_why"),
]


@pytest.fixture
def shown(desk, context, prompts, qtbot, bring_forward):
    """Return a function that shows a dialog of an accepted complaint, with the menus of phrases."""
    watch = PhraseFields(context, context.tasks)

    def build(kind):
        complaint = accepted(desk)
        handling.hand_over(desk, complaint.id, "法制室", "", desk.clock.today())
        dialog = kind(context, accepted(desk))
        qtbot.addWidget(dialog)
        bring_forward(dialog)
        return dialog

    yield build
    QApplication.instance().focusChanged.disconnect(watch._meet)


@pytest.fixture
def answer(shown):
    """Return the field of an answer with the focus."""
    field = shown(AnswerDialog).form.answer_edit
    field.setFocus()
    return field


def press_key(field):
    QTest.keyClick(field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu):
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu, name):
    """Trigger an action of a menu and close it, as a click does."""
    action = next(one for one in menu.actions() if one.objectName() == name)
    assert action.isEnabled(), action.toolTip()
    menu.close()
    action.trigger()


def test_the_key_offers_the_phrases_and_a_digit_fills_one_in_at_the_cursor(desk, answer):
    add_phrase(desk, ANSWER, TEXT)
    answer.setPlainText("您好！谢谢。")
    cursor = answer.textCursor()
    cursor.setPosition(3)
    answer.setTextCursor(cursor)
    menu = press_key(answer)
    assert texts(menu)[0] == f"&1　{TEXT}"
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert answer.toPlainText() == f"您好！{TEXT}谢谢。"
    answer.undo()
    assert answer.toPlainText() == "您好！谢谢。"


def test_words_being_composed_are_entered_before_the_phrase(desk, answer, qapp):
    add_phrase(desk, ANSWER, TEXT)
    qapp.sendEvent(answer, QInputMethodEvent("你好", []))
    menu = press_key(answer)
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert answer.toPlainText() == f"你好{TEXT}"


def test_the_fields_own_menu_holds_the_phrases(desk, answer):
    add_phrase(desk, ANSWER, TEXT)
    menu = answer.findChild(PhraseMenu).field_menu(QPoint(5, 5))
    menu.findChild(QMenu, "phrase_menu").actions()[0].trigger()
    assert answer.toPlainText() == TEXT
    menu.deleteLater()


def test_typing_asks_the_database_nothing(desk, answer, monkeypatch):
    asked = []
    monkeypatch.setattr(phrase_menu, "phrases_for", lambda *a: asked.append(a) or [])
    QTest.keyClicks(answer, "abc")
    assert asked == []
    press_key(answer).close()
    assert len(asked) == 1


def test_selected_text_is_kept_as_a_phrase(desk, answer, top_dialog, click):
    menu = press_key(answer)
    assert texts(menu)[0] == "还没有常用语"
    assert not next(one for one in menu.actions() if one.objectName() == "keep_phrase_action").isEnabled()
    menu.close()
    answer.setPlainText(f"{TEXT}\n请监督。")
    answer.selectAll()
    choose(press_key(answer), "keep_phrase_action")
    dialog = top_dialog()
    assert isinstance(dialog, PhraseDialog)
    assert dialog.form.text_edit.toPlainText() == f"{TEXT}\n请监督。"
    click(dialog.form.save_button)
    assert [one.text for one in phrases_for(desk, ANSWER)] == [f"{TEXT}\n请监督。"]


def test_a_phrase_with_the_complainant_is_refused_beside_its_field(
    desk, answer, top_dialog, click, sentences
):
    answer.setPlainText(f"{NAME}：{TEXT}")
    answer.selectAll()
    choose(press_key(answer), "keep_phrase_action")
    click(top_dialog().form.save_button)
    assert "投诉人的姓名或联系方式" in sentences(top_dialog())[0]
    assert phrases_for(desk, ANSWER) == []


def test_phrases_are_changed_deleted_and_filled_in_from_their_list(desk, answer, top_dialog, click, write):
    for text in (TEXT, "感谢监督。"):
        add_phrase(desk, ANSWER, text)
    choose(press_key(answer), "manage_phrases_action")
    dialog = top_dialog()
    assert isinstance(dialog, PhrasesDialog)
    click(dialog.form.edit_button)
    top_dialog().form.text_edit.setPlainText("已经改正。")
    click(top_dialog().form.save_button)
    assert dialog.form.text_view.toPlainText() == "已经改正。"
    dialog.form.phrases_table.selectRow(1)
    click(dialog.form.drop_button)
    assert [one.text for one in phrases_for(desk, ANSWER)] == ["已经改正。"]
    click(dialog.form.insert_button)
    assert answer.toPlainText() == "已经改正。"


def test_phrases_of_another_office_are_read_but_not_changed(desk, context, qtbot, prompts):
    add_phrase(desk, ANSWER, TEXT)
    context.desk.actor = Actor("样例乙", "yzc", "盐政处")
    dialog = PhrasesDialog(context, ANSWER)
    qtbot.addWidget(dialog)
    assert dialog.form.insert_button.isEnabled()
    assert not dialog.form.edit_button.isEnabled()
    assert not dialog.form.drop_button.isEnabled()
    assert "局领导" in dialog.form.drop_button.toolTip()


def test_a_field_that_is_only_read_takes_no_phrase(desk, answer):
    add_phrase(desk, ANSWER, TEXT)
    answer.setReadOnly(True)
    menu = press_key(answer)
    assert not menu.actions()[0].isEnabled()
    menu.close()


def test_other_fields_have_no_menu_of_phrases(shown, desk):
    dialog = shown(PhraseShownFor)
    dialog.form.text_edit.setFocus()
    assert dialog.form.text_edit.findChild(PhraseMenu) is None


class PhraseShownFor(PhraseDialog):
    """A dialog whose field of several lines offers no phrases."""

    def __init__(self, context, _complaint):
        super().__init__(context, Phrase(), ANSWER)


@pytest.mark.parametrize(("kind", "field"), OF_COMPLAINTS)
def test_each_phrased_field_of_a_complaint_offers_them(shown, kind, field):
    dialog = shown(kind)
    place = phrase_place(getattr(dialog.form, f"{field}_edit"))
    assert place
    assert place.code.endswith(f".{field}")
    assert place.complaint == dialog.complaint.id


@pytest.mark.parametrize(("kind", "field"), OF_CASES)
def test_each_phrased_field_of_a_case_offers_them(context, qtbot, kind, field):
    dialog = kind(context, None, Case(id=1, number="示例"), "示例")
    qtbot.addWidget(dialog)
    assert phrase_place(getattr(dialog.form, f"{field}_edit")).code == f"case.{field}"


def test_no_field_with_phrases_is_left_out_above():
    named = [field for phrased in PHRASED.values() for field in phrased.fields]
    assert sorted(named) == sorted(field for _kind, field in OF_COMPLAINTS + OF_CASES)


def test_the_long_fields_of_a_notice_offer_them(desk, context, qtbot):
    complaint, kind = accepted(desk), KIND_BY_CODE["acceptance_notice"]
    source = NoticeSource(kind, kind.areas[0], complaint.id, complaint.number)
    page = NoticePage(context, source, prefilled(desk, kind, complaint.id))
    qtbot.addWidget(page)
    place = phrase_place(page.form.rights_edit)
    assert place == PhrasePlace("notice.acceptance_notice.rights", "权利和义务", complaint.id)
