"""Base of the ledgers beside the inspections: facts in the pane, dialogs for the acts, sheets on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import FactGroup
from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.ledger.register_detail import RegisterDetail


class SupervisionPage(LedgerTab):
    """A ledger whose pane shows the ``groups`` of facts.

    A subclass overrides ``fact`` for facts that are no fields, and ``sentences`` for the lines above them.
    """

    groups: ClassVar[tuple[FactGroup, ...]] = ()
    has_mine: ClassVar[bool] = False

    def add_button(self, name: str, text: str, handler: Callable[[], None]) -> QPushButton:
        """Add and return a button beside the acts, for an action that is not an act."""
        button = QPushButton(text, self.form.ledger_page)
        button.setObjectName(name)
        button.clicked.connect(handler)
        self.form.act_layout.addWidget(button)
        return button

    def open_dialog(self, dialog: ActDialog) -> None:
        """Show a dialog over the page and select the record it saves."""
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def show_sheet(self, title: str, subtitle: str, parts: Callable[[], Iterable[RecordPart]]) -> None:
        """Show a printed sheet with these sections; printing and saving it is audited."""
        SheetOutput(self.context, self, title, partial(_drawing, title, subtitle, parts)).preview()

    def fact(self, record: Any, name: str) -> str:
        """Return the text of one fact."""
        return as_text(getattr(record, name))

    def sentences(self, _record: Any) -> Iterable[str]:
        """Return the lines above the facts of a record."""
        return ()

    def record_title(self, record: Any) -> str:
        """Return the number of the record."""
        return str(record.number)

    def detail_widget(self) -> QWidget:
        """Return the pane with the facts."""
        self.detail = RegisterDetail(self.groups)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a record."""
        if record is None:
            self.detail.show_facts({})
            return
        names = [name for group in self.groups for name in group.names]
        facts = {name: self.fact(record, name) for name in names}
        self.detail.show_facts(facts, self.sentences(record), "note")

    def _choose_result(self, dialog: ActDialog) -> None:
        self._choose_saved(dialog.result_record)


def _drawing(title: str, subtitle: str, parts: Callable[[], Iterable[RecordPart]]) -> Callable[[], bytes]:
    """Read the sections now, and return the function that draws them on the worker."""
    read = tuple(parts())

    def render() -> bytes:
        from saltdesk.documents.inspection_sheets import render_sections

        return render_sections(title, subtitle, read)

    return render
