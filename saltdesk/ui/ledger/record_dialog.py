"""Base of dialogs that record one step; subclasses differ in form, fields and act."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.ui.fields.binding import way_of
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.frame.context import TabContext


class RecordDialog(ActDialog):
    """Shows ``record`` in the form ``form_kind``; empty fields named in ``today`` start with today.

    A subclass fills its choices in ``prepare`` and overrides ``perform``.
    """

    form_kind: ClassVar[type]
    today: ClassVar[Sequence[str]] = ()

    def __init__(
        self, context: TabContext, parent: QWidget | None, record: Any, title: str, hint: str = ""
    ) -> None:
        super().__init__(context, parent)
        self.form: Any = self.form_kind()
        self.form.setupUi(self)
        self.form.record_label.setText(title)
        self._show_hint(hint)
        for name in self.today:
            record = with_today(record, name, context.desk)
        self.record = self.prepare(record)
        self.bind(self.form, self.record)
        confirm = getattr(self.form, "record_button", None) or self.form.verify_button
        self.connect_buttons(confirm, self.form.cancel_button, self.form.problem_label)

    def prepare(self, record: Any) -> Any:
        """Fill the form's choices and return the record with its default values."""
        return record

    def entered(self) -> Any:
        """Return the record with the values of the form."""
        return self.binding.read(self.record)

    def day(self, field: str) -> date:
        """Return a date of the form; RuleError if it is empty."""
        widget = self.binding.widgets[field]
        found = way_of(widget).take(widget, None)
        return self.needed(found if isinstance(found, date) else None, field)

    def _show_hint(self, hint: str) -> None:
        label = getattr(self.form, "hint_label", None)
        if label is not None:
            label.setText(hint)
            label.setVisible(bool(hint))
