"""录入放假安排: shows the parsed notice, then the dates it moves, and asks for one confirmation (A2)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, as_year, full
from saltdesk.domain.calendar.years import CalendarYear
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.calendar.holiday_rows import (
    MOVED_COLUMNS,
    UNDERSTOOD_COLUMNS,
    UnderstoodRow,
    understood_rows,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.calendar import CalendarPreview, enter_year, preview_year, read_notice_text
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.forms.ui_calendar_entry_dialog import Ui_CalendarEntryDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.looks.kinds import set_kind

_PASTE_HINT = "粘贴国务院或本市的放假通知全文，右边立即显示看懂的内容。点一行可在原文中找到它。"
_GIVEN_HINT = "以下是要录入的内容，请核对。"
_MOST_DAYS = 12
_MOST_QUESTIONS = 3


class CalendarEntryDialog(KeptDialog):
    """Asks in two steps: the notice, then its effect; without ``notice`` the user pastes one."""

    def __init__(
        self,
        context: TabContext,
        year: int,
        notice: HolidayNotice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.desk, parent)
        self.context, self.desk = context, context.desk
        self.year = year
        self.notice = notice
        self._is_typed = notice is None
        self.preview: CalendarPreview | None = None
        self._is_gone = False
        self.form = Ui_CalendarEntryDialog()
        self.form.setupUi(self)
        self._understood = RowsModel(self.desk, UNDERSTOOD_COLUMNS, self)
        self._moved = RowsModel(self.desk, MOVED_COLUMNS, self)
        prepare(self.form.understood_table, self._understood)
        prepare(self.form.moved_table, self._moved)
        self.form.notice_edit.setVisible(notice is None)
        self.form.understood_table.setColumnHidden(0, notice is not None and not _has_words(notice))
        self.form.notice_hint_label.setText(_GIVEN_HINT if notice else _PASTE_HINT)
        self.form.understood_table.selectionModel().currentRowChanged.connect(self._show_phrase)
        self.form.notice_edit.textChanged.connect(self.read)
        self.form.question_check.toggled.connect(self._show_verdict)
        self.form.source_edit.textChanged.connect(self._show_verdict)
        self.form.next_button.clicked.connect(self.look_at_effect)
        self.form.back_button.clicked.connect(self.go_back)
        self.form.enter_button.clicked.connect(self.enter)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.question_check.hide()
        self._refusal = ""
        self.go_back()
        self._take(notice)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the year, and whether its notice is typed in this dialog."""
        return self.year, "typed" if self._is_typed else "given"

    def done(self, result: int) -> None:
        """Close the dialog; running work finishes without it."""
        self._is_gone = True
        super().done(result)

    # Notice

    def read(self) -> None:
        """Parse the pasted text again, which takes a few milliseconds."""
        text = self.form.notice_edit.toPlainText()
        notice, self._refusal = None, ""
        if text.strip():
            try:
                notice = read_notice_text(self.desk, text, self.year)
            except RuleError as error:
                self._refusal = error.sentence
        self._take(notice)

    def _take(self, notice: HolidayNotice | None) -> None:
        former = self.notice.source if self.notice else ""
        self.notice = notice
        self._understood.show_records(understood_rows(notice) if notice else ())
        is_open_question = notice is not None and bool(notice.questions) and not notice.contradictions
        self.form.question_check.setVisible(is_open_question)
        self.form.question_check.setChecked(False)
        if notice and self.form.source_edit.text() in ("", former):
            self.form.source_edit.setText(notice.source)
        self._show_verdict()

    def _show_phrase(self, current: QModelIndex) -> None:
        row: UnderstoodRow | None = self._understood.record(current.row())
        if row and row.phrase.end and self.form.notice_edit.isVisible():
            cursor = self.form.notice_edit.textCursor()
            cursor.setPosition(row.phrase.start)
            cursor.setPosition(row.phrase.end, QTextCursor.MoveMode.KeepAnchor)
            self.form.notice_edit.setTextCursor(cursor)

    def _show_verdict(self) -> None:
        kind, sentence = self._verdict()
        set_kind(self.form.verdict_label, kind)
        self.form.verdict_label.setText(sentence)
        self.form.verdict_label.setVisible(bool(sentence))
        self.form.next_button.setEnabled(kind == "message-success")

    def _verdict(self) -> tuple[str, str]:
        notice = self.notice
        if notice is None:
            return "message-problem" if self._refusal else "message-note", self._refusal
        if notice.contradictions:
            return (
                "message-problem",
                f"有{len(notice.contradictions)}处矛盾，不能录入。请与通知原文核对后改正。",
            )
        if notice.questions and not self.form.question_check.isChecked():
            return "message-note", _asked(notice)
        if not self.form.source_edit.text().strip():
            return "message-note", "请填写依据文件的名称和文号。"
        how = "调整个别日期" if notice.is_amendment else "全年安排"
        issued = f"，{chinese_date(notice.issued_on)}印发" if notice.issued_on else ""
        return "message-success", f"{notice.year}年{how}{issued}，内容没有矛盾。"

    def entry(self) -> CalendarYear:
        """Return the year as it would be entered.

        Raises:
            RuleError: there is no notice, or it cannot be merged into the year.
        """
        if self.notice is None:
            raise RuleError("请先粘贴通知。", field="text")
        source = self.form.source_edit.text().strip()
        notice = replace(self.notice, document=source) if self.notice.is_amendment else self.notice
        entry = as_year(notice, self.desk.calendar.year(notice.year))
        return entry if notice.is_amendment else replace(entry, source=source)

    # Effect

    def look_at_effect(self) -> None:
        """Compute on the worker which dates would move, and show them."""
        commit_input()
        try:
            entry = self.entry()
        except RuleError as error:
            self._refusal = error.sentence
            set_kind(self.form.verdict_label, "message-problem")
            self.form.verdict_label.setText(error.sentence)
            return
        self.form.next_button.setEnabled(False)
        self.context.tasks.run("计算变动的期限", partial(_preview, self.desk, entry), self._show_effect)

    def _show_effect(self, preview: CalendarPreview) -> None:
        if self._is_gone:
            return
        self.preview = preview
        form = self.form
        self._moved.show_records(preview.moved)
        form.effect_label.setText(_effect_text(preview))
        form.entry_label.setText(_entry_text(preview))
        form.moved_table.setVisible(bool(preview.moved))
        form.step_pages.setCurrentWidget(form.effect_page)
        form.next_button.hide()
        form.enter_button.show()
        form.enter_button.setEnabled(True)
        form.back_button.show()
        form.enter_button.setFocus()

    def go_back(self) -> None:
        """Return to the notice."""
        form = self.form
        self.preview = None
        form.step_pages.setCurrentWidget(form.notice_page)
        form.enter_button.hide()
        form.back_button.hide()
        form.next_button.show()
        self._show_verdict()

    def enter(self) -> None:
        """Enter the year whose effect is shown."""
        if self.preview is None:
            return
        self.form.enter_button.setEnabled(False)
        work = partial(_enter, self.desk, self.preview)
        self.context.tasks.run("录入放假安排", work, self._finish)

    def _finish(self, refusal: str) -> None:
        if self._is_gone:
            return
        if not refusal:
            self.accept()
            return
        self.go_back()
        set_kind(self.form.verdict_label, "message-problem")
        self.form.verdict_label.setText(refusal)
        self.form.verdict_label.show()


def _has_words(notice: HolidayNotice) -> bool:
    """Return whether the notice was read from a text."""
    phrases = [span.phrase for span in notice.rest] + [work.phrase for work in notice.work]
    phrases += [extension.phrase for extension in notice.extensions]
    return any(phrase.text for phrase in phrases)


def _asked(notice: HolidayNotice) -> str:
    """Return the questions in one sentence; the table holds those left out."""
    sentences = list(
        dict.fromkeys(
            problem.sentence.removesuffix("。").removesuffix("，请核对") for problem in notice.questions
        )
    )
    listed = "；".join(sentences[:_MOST_QUESTIONS])
    more = f"；等{len(sentences)}处" if len(sentences) > _MOST_QUESTIONS else ""
    return f"请核对：{listed}{more}。"


def _preview(desk: Desk, entry: CalendarYear, _progress: Progress) -> CalendarPreview:
    return preview_year(desk, entry)


def _enter(desk: Desk, preview: CalendarPreview, _progress: Progress) -> str:
    """Enter the year and return the reason of a refusal, or an empty text."""
    try:
        enter_year(desk, preview.entry, preview)
    except RuleError as error:
        return error.sentence
    return ""


def _effect_text(preview: CalendarPreview) -> str:
    if not preview.moved:
        return "没有期限变动。"
    return f"{len(preview.moved)}个期限变动：改日{preview.shifted}个，转为正式{preview.settled}个。"


def _entry_text(preview: CalendarPreview) -> str:
    """Return a text with the days that change, the document and the entry it replaces."""
    parts = []
    for kind, is_working in (("改为休息", False), ("改为上班", True)):
        days = [one.day for one in preview.days if one.is_working is is_working]
        if days:
            listed = "、".join(map(full, days[:_MOST_DAYS])) + ("等" if len(days) > _MOST_DAYS else "")
            parts.append(f"{kind}{len(days)}天：{listed}")
    parts.append(f"依据：{preview.entry.source}")
    if preview.replaces:
        parts.append(f"原安排：{preview.replaces}")
    return "\n".join(parts)
