"""Several ledgers under one tab, with a row of names above; each ledger is built when first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.query import Query
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.ledger.page_stack import PageStack
from saltdesk.ui.looks.kinds import set_kind

if TYPE_CHECKING:
    from saltdesk.ui.ledger.ledger_tab import LedgerTab

_KEYS = "1234567890"


@dataclass(frozen=True)
class GroupPage:
    """One ledger of a group: room, object name and module, title, class, and the area it shows.

    ``room`` is the dotted name of its package below ``saltdesk.ui``.
    """

    room: str
    name: str
    title: str
    kind: str
    area: Area


def areas_of(places: Sequence[GroupPage]) -> tuple[Area, ...]:
    """Return the areas that the ledgers of a group show; two ledgers may show one area."""
    return tuple(dict.fromkeys(place.area for place in places))


class LedgerGroup(QWidget):
    """Shows one of its ``places`` at a time and passes the window's requests to it."""

    places: ClassVar[Sequence[GroupPage]] = ()

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._built: dict[str, LedgerTab] = {}
        self._constructed: dict[str, LedgerTab] = {}
        self._buttons = QButtonGroup(self)
        self._stack = PageStack(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(self._name_row())
        lines.addWidget(self._stack)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(key), self, partial(self.step, step))
        self._raise(self.places[0].name)

    def page(self, name: str) -> LedgerTab:
        """Return the ledger of this object name; build it on first use."""
        if name not in self._built:
            self._construct(name)
            self._built[name] = built = self._constructed.pop(name)
            built.setObjectName(name)
            self._stack.addWidget(built)
        return self._built[name]

    def _construct(self, name: str) -> None:
        """Do the first half of building a ledger, which ``page`` ends by laying it into the stack."""
        if name not in self._built and name not in self._constructed:
            place = self._place(name)
            kind = getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind)
            self._constructed[name] = kind(self.context, self._stack)

    def _lay(self, name: str) -> None:
        """Build a ledger and dress all its parts, which Qt would do when it is first shown."""
        self.page(name).ensurePolished()

    def show_page(self, name: str) -> LedgerTab:
        """Show a ledger and return it."""
        commit_input()
        return self._raise(name)

    def _raise(self, name: str) -> LedgerTab:
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._buttons.button(self._index(name)).setChecked(True)
        return page

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) ledger, wrapping around."""
        self.show_page(self.places[(self._buttons.checkedId() + by) % len(self.places)].name)

    def current(self) -> LedgerTab:
        """Return the ledger shown."""
        return self.page(self.places[self._buttons.checkedId()].name)

    # Requests of the window

    def changed(self, changes: ChangeSet) -> None:
        """Pass the changes to every ledger already built."""
        for built in self._built.values():
            built.changed(changes)

    def follow_actor(self) -> None:
        """Offer what the person at the desk may do now, in each ledger at the latest when it is shown."""
        for built in self._built.values():
            built.follow_actor()

    def steps_ahead(self) -> Iterator[Callable[[], None]]:
        """Return the reading of the ledger shown first, the building of the others, then their next pages."""
        rest = [self.current().steps_ahead()]
        yield next(rest[0])
        for place in self.places:
            if place.name not in self._built:
                yield partial(self._construct, place.name)
                yield partial(self._lay, place.name)
                rest.append(self.page(place.name).steps_ahead())
                yield next(rest[-1])
        for steps in rest:
            yield from steps

    def export(self) -> None:
        """Export the ledger shown."""
        self.current().export()

    def query(self) -> Query:
        """Return the query of the ledger shown."""
        return self.current().query()

    def current_page(self) -> QWidget | None:
        """Return the open wide page of the ledger shown."""
        return self.current().current_page()

    def show_record(self, area: Area, key: int) -> bool:
        """Show a record if one of the ledgers shows its area; return whether one does."""
        place = next((place for place in self.places if place.area is area), None)
        return place is not None and self.show_page(place.name).show_record(area, key)

    def show_act(self, area: Area, key: int, code: str) -> bool:
        """Open a record at an act if one of the ledgers shows its area; return whether one does."""
        place = next((place for place in self.places if place.area is area), None)
        return place is not None and self.show_page(place.name).show_act(area, key, code)

    def show_only(self, area: Area, ids: Sequence[int], words: str) -> bool:
        """Show these records if one of the ledgers shows their area; return whether one does."""
        place = next((place for place in self.places if place.area is area), None)
        return place is not None and self.show_page(place.name).show_only(area, ids, words)

    # Internals

    def _name_row(self) -> FlowRow:
        row = FlowRow()
        row.setContentsMargins(12, 8, 12, 0)
        row.setSpacing(4)
        for index, place in enumerate(self.places):
            button = QPushButton(place.title, self)
            button.setObjectName(f"{place.name}_button")
            button.setCheckable(True)
            set_kind(button, "page")
            button.clicked.connect(partial(self.show_page, place.name))
            hint = place.title
            if index < len(_KEYS):
                key = QKeySequence(f"Ctrl+Alt+{_KEYS[index]}")
                QShortcut(key, self, partial(self.show_page, place.name))
                hint += f"（{key.toString(QKeySequence.SequenceFormat.NativeText)}）"
            button.setToolTip(hint)
            self._buttons.addButton(button, index)
            row.addWidget(button)
        row.addStretch()
        return row

    def _place(self, name: str) -> GroupPage:
        return self.places[self._index(name)]

    def _index(self, name: str) -> int:
        return [place.name for place in self.places].index(name)
