"""现场检查表: shows one question at a time with large targets, for touch or keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QListWidgetItem, QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.ui.forms.ui_check_sheet import Ui_CheckSheet
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.looks.kinds import set_kind, set_mark

TARGET = 48
"""Smallest height of a touch target, in pixels."""

_NOT_YET = "○"


@dataclass(frozen=True)
class SheetQuestion:
    """One question: ``answer`` is None while it is open, ``source`` is the prefilled text.

    ``files`` are the names of the photos, ``finding`` the finding made from it; ``can_find`` allows making
    one.
    """

    key: int
    clause: str
    text: str
    answer: Vocabulary | None = None
    note: str = ""
    source: str = ""
    files: tuple[str, ...] = ()
    finding: str = ""
    can_find: bool = False


class CheckSheet(QWidget):
    """Asks the questions in order and emits a signal for each answer.

    ``answers`` are the three words in the order of the digits, ``marks`` their symbols in the overview.
    """

    answered = Signal(int, object)
    """Id of the question and the chosen word."""

    noted = Signal(int, str)
    photo_wanted = Signal(int)
    finding_wanted = Signal(int)
    closed = Signal()

    def __init__(
        self, title: str, answers: Sequence[Vocabulary], marks: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_CheckSheet()
        self.form.setupUi(self)
        self._answers = tuple(answers)
        self._marks = dict(zip(self._answers, marks, strict=True))
        self._questions: tuple[SheetQuestion, ...] = ()
        self._place = 0
        self._is_read_only = False
        form = self.form
        form.title_label.setText(title)
        self._buttons = (form.meets_button, form.fails_button, form.not_applicable_button)
        self._tips = {button: button.toolTip() for button in (*self._buttons, form.photo_button)}
        self._group = QButtonGroup(self)
        for number, button in enumerate(self._buttons):
            self._group.addButton(button, number)
            button.clicked.connect(partial(self.answer, number))
        self._connect()
        self._set_keys()
        self.setFocusProxy(form.question_card)

    # Called by the page

    def show_questions(self, questions: Sequence[SheetQuestion]) -> None:
        """Show these questions; keep the current one."""
        self._questions = tuple(questions)
        self._place = min(self._place, max(0, len(self._questions) - 1))
        self._fill_overview()
        self._show()

    def set_read_only(self, reason: str) -> None:
        """Make the sheet read-only for ``reason``; an empty reason makes it editable."""
        self._is_read_only = bool(reason)
        for button, tip in self._tips.items():
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)
        self.form.note_edit.setReadOnly(self._is_read_only)
        self._show()

    def current(self) -> SheetQuestion | None:
        """Return the current question."""
        return self._questions[self._place] if self._questions else None

    def go_to(self, place: int) -> None:
        """Show a question; emit the note on the previous one first."""
        self.keep_note()
        if 0 <= place < len(self._questions):
            self._place = place
            self._show()
        self.form.question_card.setFocus()

    def step(self, by: int) -> None:
        """Move to the next (1) or previous (-1) question."""
        self.go_to(self._place + by)

    def go_to_unanswered(self) -> None:
        """Move to the next unanswered question, wrapping around at the end."""
        count = len(self._questions)
        places = ((self._place + 1 + offset) % count for offset in range(count))
        place = next((one for one in places if self._questions[one].answer is None), self._place)
        self.go_to(place)

    def answer(self, number: int, *_: object) -> None:
        """Answer the current question with the word at index ``number``."""
        question = self.current()
        if question and not self._is_read_only:
            self.keep_note()
            self.answered.emit(question.key, self._answers[number])

    def show_message(self, sentence: str) -> None:
        """Show under the answers what is still missing, and focus the note."""
        self.form.message_label.setText(sentence)
        self.form.message_label.show()
        self.form.note_edit.setFocus()

    def keep_note(self) -> None:
        """Emit the note if it changed."""
        commit_input()
        question, text = self.current(), self.form.note_edit.toPlainText().strip()
        if question and not self._is_read_only and text != question.note:
            self.noted.emit(question.key, text)

    def want_finding(self) -> None:
        """Ask for a finding from the current question."""
        question = self.current()
        if question and self.form.finding_button.isEnabled():
            self.keep_note()
            self.finding_wanted.emit(question.key)

    def want_photo(self) -> None:
        """Ask for a photo of the current question."""
        question = self.current()
        if question and not self._is_read_only:
            self.keep_note()
            self.photo_wanted.emit(question.key)

    def leave(self) -> None:
        """Move the focus from the note to the question; from there return to the inspection."""
        if self.form.note_edit.hasFocus():
            self.keep_note()
            self.form.question_card.setFocus()
        else:
            self.close_sheet()

    def close_sheet(self) -> None:
        """Emit the last note and return to the inspection."""
        self.keep_note()
        self.closed.emit()

    # Internals

    def _connect(self) -> None:
        form = self.form
        set_kind(form.title_label, "title")
        form.back_button.clicked.connect(self._go_back)
        form.previous_button.clicked.connect(partial(self.step, -1))
        form.next_button.clicked.connect(partial(self.step, 1))
        form.unanswered_button.clicked.connect(self.go_to_unanswered)
        form.photo_button.clicked.connect(self.want_photo)
        form.finding_button.clicked.connect(self.want_finding)
        form.overview_list.currentRowChanged.connect(self._take_row)

    def _set_keys(self) -> None:
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            *((str(number + 1), partial(self.answer, number)) for number in range(len(self._buttons))),
            ("Left", partial(self.step, -1)),
            ("Up", partial(self.step, -1)),
            ("Right", partial(self.step, 1)),
            ("Down", partial(self.step, 1)),
            ("Return", partial(self.step, 1)),
            ("Enter", partial(self.step, 1)),
            ("N", self._go_to_note),
            ("P", self.want_photo),
            ("F", self.want_finding),
            ("U", self.go_to_unanswered),
            ("Esc", self.leave),
        )
        for key, handler in handlers:
            shortcut = QShortcut(QKeySequence(key), self, handler)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _go_back(self) -> None:
        self.close_sheet()

    def _go_to_note(self) -> None:
        self.form.note_edit.setFocus()

    def _take_row(self, row: int) -> None:
        if row >= 0 and row != self._place:
            self.go_to(row)

    def _fill_overview(self) -> None:
        listed = self.form.overview_list
        listed.blockSignals(True)
        listed.clear()
        for question in self._questions:
            mark = self._marks[question.answer] if question.answer else _NOT_YET
            item = QListWidgetItem(f"{mark}　{question.clause}　{question.text}")
            item.setSizeHint(QSize(0, TARGET + 4))
            item.setToolTip(question.text)
            listed.addItem(item)
        listed.blockSignals(False)

    def _show(self) -> None:
        form, question = self.form, self.current()
        done = sum(one.answer is not None for one in self._questions)
        form.progress_label.setText(f"已答 {done} / {len(self._questions)}")
        form.progress_bar.setRange(0, max(1, len(self._questions)))
        form.progress_bar.setValue(done)
        if question is None:
            return
        form.overview_list.blockSignals(True)
        form.overview_list.setCurrentRow(self._place)
        form.overview_list.blockSignals(False)
        form.clause_label.setText(f"{question.clause}　第 {self._place + 1} 项，共 {len(self._questions)} 项")
        form.question_label.setText(question.text)
        form.source_label.setText(question.source)
        form.source_label.setVisible(bool(question.source))
        if form.note_edit.toPlainText().strip() != question.note:
            form.note_edit.setPlainText(question.note)
        form.files_label.setText("、".join(question.files))
        form.message_label.setText("")
        form.message_label.hide()
        self._mark_answer(question)
        form.previous_button.setEnabled(self._place > 0)
        form.next_button.setEnabled(self._place < len(self._questions) - 1)
        form.unanswered_button.setEnabled(done < len(self._questions))

    def _mark_answer(self, question: SheetQuestion) -> None:
        self._group.setExclusive(False)
        for word, button in zip(self._answers, self._buttons, strict=True):
            button.setChecked(question.answer is word)
        self._group.setExclusive(True)
        button = self.form.finding_button
        button.setEnabled(question.can_find and not self._is_read_only)
        button.setText(f"已登记 {question.finding}" if question.finding else "登记问题")
        reason = "把这一项登记为问题（F）" if question.can_find else "答“不符合”的项可以登记问题。"
        button.setToolTip(reason)
        set_mark(button, "urgent", question.can_find)
