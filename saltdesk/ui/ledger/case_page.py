"""The base page for one stored record and its acts; it follows changes and closes with its record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QLayout, QMenu, QPushButton, QWidget

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.terms import DueKind, DueState
from saltdesk.domain.corrections.correcting import RULE_BY_RECORD
from saltdesk.domain.corrections.taking_back import TAKING_BACK
from saltdesk.domain.next_steps import next_step
from saltdesk.ledgers.base.columns import Kind, Ledger
from saltdesk.services.access import lookup
from saltdesk.services.desk.offers import Offer, offer
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.keys.focus_home import focus_kept
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.keys.row_keys import RowKeys
from saltdesk.ui.ledger.corrections import Corrections
from saltdesk.ui.ledger.due_dialog import SET_DAY, DueQuestion, explain_due
from saltdesk.ui.ledger.output.trace_button import TraceButton, put_beside
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown

NO_DUE = "现在没有在计算的期限。"


class CasePage(QWidget):
    """Base of the pages of an adjustment, a complaint, an inspection and an accountability case.

    A subclass names its ``ledger`` and ``form_kind``, sets up its views and acts, calls ``begin``, and
    overrides ``show_record``. Its form has ``back_button``, ``title_label``, ``state_label``, ``due_label``,
    ``next_button`` for the next step and ``more_button`` for the acts that are not possible now.
    A page made ahead (key 0) has its parts, but no record before ``begin``.
    """

    closed = Signal()
    gone = Signal(object)
    """Carries this page when its record is deleted or hidden from the person at the desk."""

    page_wanted = Signal(object)
    notice_wanted = Signal(object, object)
    """Asks for the page of a notice: its kind and the record."""

    ledger: ClassVar[Ledger]
    form_kind: ClassVar[type]
    form: Any
    record: Any

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk, self.key = context, context.desk, 0
        self.corrections = Corrections(context, self)
        self.act_buttons: dict[str, QPushButton] = {}
        self._offered: list[tuple[Act, QAbstractButton]] = []
        self._row_keys = RowKeys(self)
        self.form = self.form_kind()
        self.form.setupUi(self)
        self.form.back_button.setIcon(icon("arrow-left"))
        self.form.back_button.clicked.connect(self.closed)
        self.form.more_button.setMenu(QMenu(self))
        self.connect_button(self.form.next_button, self.take_next_step)
        self.trace_button = TraceButton(context, self.ledger.area, lambda: self.key, self)
        put_beside(self.form.more_button, self.trace_button)
        HelpKey(self, self.explain_due)

    def begin(self, key: int) -> None:
        """Take up a record, and show it; call once. 0 leaves the page without one.

        Raises:
            RuleError: the record was deleted, or is hidden from the reader.
        """
        if key:
            self.key = key
            with self.desk.store.reading():
                self.record = self._stored()
                self._show()

    # Overridden by subclasses

    def show_record(self) -> None:
        """Show ``record``, which was just read from the database."""
        raise NotImplementedError

    def offers(self) -> Iterable[Offer]:
        """Return which acts are possible now; an act that is left out is not mentioned at all."""
        acts = dict.fromkeys(act for act, _ in self._offered)
        return [offer(self.desk, act, self.record.status) for act in acts]

    def due_about(self) -> DueQuestion | str:
        """Return what explains the due date of the record: its term and start, or a sentence."""
        return SET_DAY if self._due() else NO_DUE

    def explain_due(self) -> None:
        """Explain the due date of the record (F1)."""
        explain_due(self.context, self.due_about(), self)

    # Called by subclasses

    def add_act(
        self, layout: QLayout, act: Act, handler: Callable[[], object], text: str = "", name: str = ""
    ) -> QPushButton:
        """Append the button of an act to ``layout``; by default it has the verb as text."""
        button = QPushButton(text or f"{act.verb}…", layout.parentWidget() or self)
        button.setObjectName(name or f"case_{act.code.partition('.')[2]}_button")
        self.connect_button(button, handler)
        layout.addWidget(button)
        self.act_buttons[act.code] = button
        self.offer_on(button, act)
        return button

    def add_corrections(self, layout: QLayout) -> None:
        """Append 更正 and 撤回上一步 to ``layout``, the same on every page of a case."""
        area = self.ledger.area
        correct = ACT_BY_CODE[RULE_BY_RECORD[lookup.record_type(area)].act]
        self.add_act(layout, correct, lambda: self.corrections.correct(self.record))
        back = ACT_BY_CODE[TAKING_BACK[area]]
        self.add_act(layout, back, lambda: self.corrections.take_back(area, self.key))

    def offer_on(self, button: QAbstractButton, act: Act) -> None:
        """Enable ``button`` only while the act is possible; its tool tip then gives the reason."""
        self._offered.append((act, button))

    def connect_button(self, button: QAbstractButton, handler: Callable[[], object]) -> None:
        """Commit unfinished input and call ``handler`` when the button is pressed."""
        button.clicked.connect(partial(_perform, handler))

    def show_head(self, title: str, state: str, *further: str) -> None:
        """Show the title of the page, the state and the due date beside it, then further remarks."""
        self.form.title_label.setText(title)
        self.form.state_label.setText(state)
        due = self._due()
        is_late = due is not None and due[1].kind is DueKind.OVERDUE
        words = f"{due[0]} {due[1].text}" if due else ""
        self.form.due_label.setText("　".join(part for part in (words, *further) if part))
        set_kind(self.form.due_label, "message-problem" if is_late else "hint")
        set_shown(self.form.due_label, bool(self.form.due_label.text()))

    def show_offers(self) -> None:
        """Show the buttons of the possible acts, the next step first; the others go to the menu 更多."""
        found = {one.act: one for one in self.offers()}
        for act, button in self._offered:
            set_shown(button, act in found and found[act].is_possible)
        self._row_keys.number(one for one in self.act_buttons.values() if not one.isHidden())
        for act, button in self._offered:
            if act in found:
                show_offer(button, found[act])
        self._show_next_step(found)
        self._show_more(one for one in found.values() if not one.is_possible)

    def focus_act(self, code: str) -> None:
        """Put the focus on the button of an act: that of the next step, if it is the one."""
        act = next_step(self.ledger.area, self.record)
        button = self.form.next_button if act and act.code == code else self.act_buttons.get(code)
        if button and button.isVisibleTo(self) and button.isEnabled():
            button.setFocus()

    def next_act(self) -> Act | None:
        """Return the act that comes next, or None if nothing is left to do."""
        return next_step(self.ledger.area, self.record)

    def take_next_step(self) -> None:
        """Perform the act that comes next."""
        act = self.next_act()
        button = next((button for one, button in self._offered if one == act), None)
        if button:
            button.click()

    def _show_next_step(self, found: Mapping[Act, Offer]) -> None:
        act, button = self.next_act(), self.form.next_button
        set_shown(button, act in found)
        if act and act in found:
            button.setText(f"下一步：{act.verb}…")
            show_offer(button, found[act])
            button.setToolTip(found[act].reason or f"{act.verb}（Ctrl+Enter）")
            # Setting the text removes the shortcut.
            button.setShortcut("Ctrl+Return")

    def _show_more(self, offers: Iterable[Offer]) -> None:
        """List the acts that are not possible, each with the reason."""
        menu = self.form.more_button.menu()
        menu.clear()
        for one in offers:
            action = menu.addAction(f"{one.act.verb}：{one.reason}")
            action.setObjectName(f"more_{one.act.code.replace('.', '_')}_action")
            action.setEnabled(False)
        set_shown(self.form.more_button, not menu.isEmpty())

    def _due(self) -> tuple[str, DueState] | None:
        """Return the title and the value of the ledger's due column, or None without a due date."""
        column = next((one for one in self.ledger.columns if one.kind is Kind.DUE), None)
        state = column.raw(self.desk, self.record) if column else None
        if column is None or not isinstance(state, DueState) or state.kind is DueKind.NONE:
            return None
        return f"{column.title} {self.record.due_on}", state

    # Called by the tab and by parts of the page

    def current_record(self) -> Any | None:
        """Return the record as stored now, or None if it was deleted or is hidden from the reader."""
        try:
            return self._stored()
        except RuleError:
            return None

    def refresh(self, *_: object) -> None:
        """Show the record as stored now; emit ``gone`` if it was deleted or hidden."""
        with self.desk.store.reading():
            found = self.current_record()
            if found is not None:
                self.record = found
                self._show()
        if found is None:
            self.gone.emit(self)

    def record_title(self, record: Any) -> str:
        """Return the title of the record, for its notices."""
        return str(record.number)

    def open_page(self, page: QWidget) -> None:
        """Ask the tab to show another page over this one."""
        self.page_wanted.emit(page)

    def _show(self) -> None:
        form = self.form
        with focus_kept(self, form.next_button, self.focusProxy(), form.back_button):
            self.show_record()
            self.show_offers()

    def _stored(self) -> Any:
        return lookup.get(self.ledger.area, self.key, self.desk)


def _perform(handler: Callable[[], object], *_: object) -> None:
    commit_input()
    handler()
