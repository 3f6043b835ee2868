"""更正: the fields of a record that may be corrected, the reason, and what else the correction changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.fields import FieldRule
from saltdesk.domain.corrections.correcting import Correctable, changed_fields, fixed_labels
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.corrections.correct import (
    Preview,
    correct,
    correctable_fields,
    preview_correction,
    title_of,
)
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.made_fields import make_field
from saltdesk.ui.fields.note_edit import NoteEdit
from saltdesk.ui.forms.ui_correction_dialog import Ui_CorrectionDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.looks.text_size import TextSized

_AGAIN = "再按一次“更正”保存。"
_CAPTION_WIDTH = 118


class CorrectionBase(ActDialog):
    """Shows the present values; the first press tells what would change, the second saves it."""

    def __init__(self, context: TabContext, parent: QWidget | None, record: Any) -> None:
        super().__init__(context, parent)
        self.form = Ui_CorrectionDialog()
        self.form.setupUi(self)
        self._record = record
        self._previewed: tuple[object, str] | None = None
        self.form.record_label.setText(f"更正{title_of(record)}")
        made = self._make_fields(correctable_fields(context.desk, record))
        self.bind(made, record)
        next(iter(vars(made).values()), self.form.reason_edit).setFocus()
        self.connect_buttons(self.form.correct_button, self.form.cancel_button, self.form.problem_label)
        self.form.preview_label.hide()
        self.binding.edited.connect(self._forget_preview)

    def confirm(self) -> None:
        """Show what the correction changes; save it if the user has seen that for these values."""
        commit_input()
        wanted = (self.binding.read(self._record), self.form.reason_edit.text().strip())
        if self._previewed == wanted or self.binding.input_problems():
            super().confirm()
            return
        try:
            if not wanted[1]:
                raise RuleError("请写明更正的理由。", field="reason")
            preview = preview_correction(self.desk, wanted[0])
        except RuleError as error:
            self._forget_preview()
            self.show_problems(error.problems)
            return
        self.show_problems(())
        self._show_preview(preview, wanted[0])
        self._previewed = wanted

    def perform(self) -> object:
        """Save the correction."""
        return correct(self.desk, self.binding.read(self._record), self.form.reason_edit.text())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show the problems; the list of fields gives the room, so the dialog keeps its size."""
        size = self.size()
        super().show_problems(problems)
        self.resize(size)

    # Internals

    def _make_fields(self, rules: tuple[FieldRule, ...]) -> SimpleNamespace:
        """Lay out one row for each field and return the widgets by name."""
        grid, made = self.form.fields_grid, SimpleNamespace()
        for row, rule in enumerate(rules):
            widget = make_field(type(self._record), rule, self.form.fields_body)
            setattr(made, widget.objectName(), widget)
            if not isinstance(widget, QCheckBox):
                caption = QLabel(self.form.fields_body)
                caption.setObjectName(f"{rule.name}_caption_label")
                TextSized(caption, _CAPTION_WIDTH, caption.setMinimumWidth)
                caption.setBuddy(widget)
                top = Qt.AlignmentFlag.AlignTop if isinstance(widget, NoteEdit) else Qt.AlignmentFlag(0)
                grid.addWidget(caption, row, 0, top)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self._fixed_label(), len(rules), 0, 1, 2)
        grid.setRowStretch(len(rules) + 1, 1)
        return made

    def _fixed_label(self) -> QLabel:
        """Return the text that says what is not corrected here, and why."""
        label = QLabel("\n".join(_fixed_lines(type(self._record))), self.form.fields_body)
        label.setObjectName("fixed_label")
        label.setWordWrap(True)
        label.setProperty("kind", "hint")
        return label

    def _show_preview(self, preview: Preview, wanted: object) -> None:
        further = list(_further_lines(preview, self._record, wanted))
        lines = [preview.sentence, *(["随之改变：", *further] if further else []), _AGAIN]
        self.form.preview_label.setText("\n".join(lines))
        self.form.preview_label.show()

    def _forget_preview(self) -> None:
        self._previewed = None
        self.form.preview_label.hide()


def _further_lines(preview: Preview, record: Any, wanted: object) -> Iterator[str]:
    """Yield what changes besides the corrected fields, one line for each field."""
    own = {field: title_of(record) for field in changed_fields(record, wanted)}
    for title, change in preview.rows:
        rest = {name: values for name, values in change.fields.items() if own.get(name) != title}
        lines = list(field_lines(type(change)(change.table, change.key, change.action, rest)))
        if lines:
            yield f"{title}　{'；'.join(lines)}"


def _fixed_lines(record: type) -> Iterator[str]:
    """Yield the fields that are not corrected here, by the reason why."""
    for reason, labels in fixed_labels(record):
        yield f"{'、'.join(labels)}：{reason}"


class CorrectionDialog(CorrectionBase):
    """Corrects a record without identity; what was typed is kept until it is saved."""

    def __init__(self, context: TabContext, parent: QWidget | None, record: Correctable) -> None:
        super().__init__(context, parent, record)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the kind of record and its id."""
        return (type(self._record).__name__, self._record.id)
