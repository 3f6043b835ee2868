"""What was typed into a dialog is there again after Esc: in every dialog, for its record and person."""

import inspect
import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from saltdesk.domain.base.people import Actor, Role
from saltdesk.ui.complaints.handling.investigation_dialog import InvestigationDialog
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.fields.dialogs.text_dialog import TextDialog
from tests.people import LEADER
from tests.ui.every_dialog import Samples, dialog_classes, name_of

DIALOGS = dialog_classes()
KEPT = [kind for kind in DIALOGS if issubclass(kind, KeptDialog) and not kind.keeps_no_draft]
_TYPED = re.compile(r"\b(QLineEdit|QPlainTextEdit|DateEdit|MomentEdit|QTextEdit|PartsEdit|DocumentEdit)\(")


@pytest.fixture
def samples(built, qtbot) -> Samples:
    """The samples with the leader at the desk and without drafts."""
    desk = built.context.desk
    desk.actor = LEADER
    desk.store.drafts._connect().execute_sql("DELETE FROM draft")
    return built


def lines_of(dialog: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """The fields in which a person can type here, other than those that search a list."""
    found = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
    return [
        one
        for one in found
        if one.isVisibleTo(dialog)
        and one.isEnabled()
        and not one.isReadOnly()
        and not one.objectName().startswith("qt_")
        and not one.objectName().endswith("search_edit")
    ]


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_everywhere(dialog: QWidget) -> dict[str, str]:
    """Type into all fields; their names and what stands in them then."""
    for number, field in enumerate(lines_of(dialog)):
        is_day = isinstance(field, DateEdit | MomentEdit)
        text = f"2026-12-{number + 1:02} 08:30"[: 16 if isinstance(field, MomentEdit) else 10]
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.setText(text if is_day else f"第{number}格")
        else:
            field.setPlainText(f"第{number}格\n第二行")
    return texts_of(dialog)


def texts_of(dialog: QWidget) -> dict[str, str]:
    lines = lines_of(dialog)
    return {f"{place}.{field.objectName()}": text_of(field) for place, field in enumerate(lines)}


def press_escape(dialog: QDialog, qtbot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()


def opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def test_drafts_are_kept_by_the_name_of_the_dialog_which_no_other_has():
    names = [kind.__name__ for kind in DIALOGS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("kind", DIALOGS, ids=name_of)
def test_a_dialog_with_fields_keeps_what_is_typed_or_says_why_not(kind):
    """Which fields a dialog has is read from its form, so that a new one is asked, too."""
    module = sys.modules[kind.__module__]
    forms = [form for name, form in vars(module).items() if name.startswith("Ui_") and isinstance(form, type)]
    has_fields = any(_TYPED.search(inspect.getsource(source)) for source in (kind, *forms))
    reason = getattr(kind, "keeps_no_draft", "")
    assert issubclass(kind, KeptDialog) or reason or not has_fields
    assert not reason or reason.endswith(".")


@pytest.mark.parametrize("kind", KEPT, ids=name_of)
def test_what_was_typed_before_escape_is_there_again(kind, samples, qtbot):
    first = opened(samples.build(kind))
    before = texts_of(first)
    typed = type_everywhere(first)
    press_escape(first, qtbot)
    again = opened(samples.build(kind))
    assert texts_of(again) == typed
    bar = again.findChild(QWidget, "draft_bar")
    assert (bar is not None) == bool(typed)
    if bar:
        assert bar.isVisible()
        bar.findChild(QPushButton).click()
        assert texts_of(again) == before, "清空 begins anew"
    press_escape(again, qtbot)
    third = opened(samples.build(kind))
    assert texts_of(third) == before
    type_everywhere(third)
    third.keep_draft()
    third.accept()
    fourth = opened(samples.build(kind))
    assert texts_of(fourth) == before, "what was done needs no draft"
    press_escape(fourth, qtbot)
    third.deleteLater()


@pytest.mark.parametrize("kind", KEPT, ids=name_of)
def test_another_record_or_person_is_not_offered_what_was_typed(kind, samples, qtbot):
    dialog = opened(samples.build(kind))
    type_everywhere(dialog)
    press_escape(dialog, qtbot)
    desk = samples.context.desk
    if samples.is_about_a_record(kind):
        other = opened(samples.build(kind, nth=1))
        assert other.findChild(QWidget, "draft_bar") is None
        press_escape(other, qtbot)
    desk.actor = Actor("赵某", "leaders", "局领导", Role.LEADER)
    theirs = opened(samples.build(kind))
    assert theirs.findChild(QWidget, "draft_bar") is None
    press_escape(theirs, qtbot)


def ask(samples: Samples, about: object = 7) -> TextDialog:
    desk = samples.context.desk
    return opened(TextDialog("作废文书", "请填写作废理由：", True, samples.parent, about, desk))


def test_a_pause_is_enough_to_survive_a_crash(samples, qtbot):
    dialog = ask(samples)
    dialog._draft_timer.setInterval(5)
    dialog.form.answer_edit.setPlainText("文号印错")
    drafts = samples.context.desk.store.drafts
    qtbot.waitUntil(lambda: bool(drafts.of(dialog._draft_key(), "测试局长")))
    dialog.deleteLater()


def test_an_answer_that_was_typed_away_again_leaves_no_draft(samples, qtbot):
    dialog = ask(samples)
    dialog.form.answer_edit.setPlainText("文号印错")
    dialog.keep_draft()
    dialog.form.answer_edit.clear()
    press_escape(dialog, qtbot)
    assert samples.context.desk.store.drafts.of(dialog._draft_key(), "测试局长") == ()


def test_a_record_that_changed_meanwhile_is_not_overwritten_without_a_question(samples, qtbot):
    first = opened(samples.build(InvestigationDialog))
    first.form.investigation_edit.setPlainText("我的经过")
    complaint = first.complaint
    press_escape(first, qtbot)
    theirs = type(complaint)(**{**vars(complaint), "investigation": "别人写的经过"})
    second = opened(InvestigationDialog(samples.context, theirs, samples.parent))
    edit = second.form.investigation_edit
    assert edit.toPlainText() == "别人写的经过"
    answers = {one.text(): one for one in second.findChild(QWidget, "draft_bar").findChildren(QPushButton)}
    answers["填入"].click()
    assert edit.toPlainText() == "我的经过"
    press_escape(second, qtbot)
