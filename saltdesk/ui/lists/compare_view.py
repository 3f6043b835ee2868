"""A comparison of two states of a list: the items and texts that differ (D3.2.b)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.comparing import ItemDifference
from saltdesk.domain.lists.versions import ChangeAction, Listed, ListKind, ListVersion, VersionStatus
from saltdesk.ledgers.base.columns import Column, Kind, RowsLedger
from saltdesk.ledgers.base.marked_words import item_html
from saltdesk.ledgers.lists.differences import difference_ledger
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import public_lists
from saltdesk.ui.fields.choices import choose, fill_with_pairs, fill_with_words
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.forms.ui_compare_view import Ui_CompareView
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.looks.icons import icon

_ON_A_DAY = 0
_COLUMNS = (
    Column("action", "变化", Kind.STATE, 6),
    Column("code", "编码", Kind.CODE, 9),
    Column("name", "事项", width=24),
)
_SHARES = (460, 840)


class CompareView(QWidget):
    """Compares two versions or two days of a list; ``leave`` returns to the ledger."""

    def __init__(
        self,
        context: TabContext,
        kind: ListKind,
        before: ListVersion | date,
        after: ListVersion | date,
        leave: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_CompareView()
        self.form.setupUi(self)
        self.model = RowsModel(context.desk, _COLUMNS, self)
        prepare(self.form.items_table, self.model)
        self.form.compare_splitter.setSizes(_SHARES)
        self.form.form_layout.setStretchFactor(self.form.compare_splitter, 1)
        self.form.back_button.setIcon(icon("arrow-left"))
        self.form.export_button.setIcon(icon("file-spreadsheet"))
        fill_with_words(self.form.kind_combo, ListKind)
        choose(self.form.kind_combo, kind)
        for day_edit in (self.form.before_day_edit, self.form.after_day_edit):
            day_edit.follow(context.desk)
        self._offer_versions()
        self._choose(self.form.before_combo, self.form.before_day_edit, before)
        self._choose(self.form.after_combo, self.form.after_day_edit, after)
        self._ledger: RowsLedger = difference_ledger("", ())
        self._found: tuple[ItemDifference, ...] = ()
        self._counts = ""
        self._connect(leave)
        self.setFocusProxy(self.form.items_table)
        self._show_days()
        self.compare()

    def compare(self) -> None:
        """Find and show the differences."""
        form = self.form
        problem = form.before_day_edit.problem() or form.after_day_edit.problem()
        form.problem_label.setText(problem)
        form.problem_label.setVisible(bool(problem))
        if problem:
            return
        kind: ListKind = form.kind_combo.currentData()
        sides = [self._side(*side) for side in self._sides()]
        listed = [_listed(kind, side) for side in sides]
        found = self._found = public_lists.compare(*listed)
        self._counts = public_lists.told_burdens(*listed) if kind is ListKind.POWERS else ""
        names = " 与 ".join(f"{side}" if isinstance(side, date) else f"第{side.number}版" for side in sides)
        self._ledger = difference_ledger(f"{kind.label}对比（{names}）", found)
        self._show(found)

    def export(self) -> None:
        """Export the differences to a workbook."""
        export_ledger(self.context, self._ledger, Query())

    def print(self) -> None:
        """Show the differences on paper, with the counts of both states; the print is audited."""
        title, found, counts = self._ledger.title, self._found, self._counts
        job = partial(_printed, self.context.desk, title, found, counts)
        SheetOutput(self.context, self, title, job).preview()

    def _show(self, found: tuple[ItemDifference, ...]) -> None:
        form = self.form
        form.title_label.setText(self._ledger.title)
        self.model.show_records(found)
        if found:
            form.items_table.selectRow(0)
        else:
            form.fields_view.setPlainText("两个清单内容相同。")
        counts = ((action.label, sum(one.action is action for one in found)) for action in ChangeAction)
        told = [f"{label} {number} 项" for label, number in counts]
        form.count_label.setText("　·　".join([*told, self._counts] if self._counts else told))
        form.print_button.setEnabled(bool(found))
        form.export_button.setEnabled(bool(found))
        form.export_button.setToolTip("导出 Excel" if found else "两个清单内容相同。")

    def _show_item(self, *_: object) -> None:
        difference = self.model.record(self.form.items_table.currentIndex().row())
        if difference:
            self.form.fields_view.setHtml(item_html(difference))

    # The two states

    def _connect(self, leave: Callable[[], None]) -> None:
        form = self.form
        form.back_button.clicked.connect(leave)
        form.compare_button.clicked.connect(self.compare)
        form.export_button.clicked.connect(self.export)
        form.print_button.clicked.connect(self.print)
        form.items_table.selectionModel().currentRowChanged.connect(self._show_item)
        form.kind_combo.currentIndexChanged.connect(self._change_kind)
        for combo, day_edit in self._sides():
            combo.currentIndexChanged.connect(self._show_days)
            day_edit.returnPressed.connect(self.compare)

    def _sides(self) -> tuple[tuple[QComboBox, DateEdit], ...]:
        form = self.form
        return (form.before_combo, form.before_day_edit), (form.after_combo, form.after_day_edit)

    def _side(self, combo: QComboBox, day_edit: DateEdit) -> ListVersion | date:
        key = combo.currentData()
        if key:
            version: ListVersion = lookup.get(Area.VERSIONS, key)
            return version
        return day_edit.date() or self.context.desk.clock.today()

    def _choose(self, combo: QComboBox, day_edit: DateEdit, side: ListVersion | date) -> None:
        if isinstance(side, date):
            choose(combo, _ON_A_DAY)
            day_edit.set_date(side)
        else:
            choose(combo, side.id)
            day_edit.set_date(self.context.desk.clock.today())

    def _change_kind(self, *_: object) -> None:
        self._offer_versions()
        self.compare()

    def _offer_versions(self) -> None:
        kind = self.form.kind_combo.currentData()
        versions = lookup.load(Area.VERSIONS, lookup.find(self.context.desk, Area.VERSIONS, Query()))
        pairs = [
            (_side_name(version), version.id)
            for version in versions
            if version.kind is kind and version.status is not VersionStatus.WITHDRAWN
        ]
        for combo, _ in self._sides():
            fill_with_pairs(combo, [("指定日期", _ON_A_DAY), *pairs])

    def _show_days(self, *_: object) -> None:
        for combo, day_edit in self._sides():
            day_edit.setVisible(combo.currentData() == _ON_A_DAY)


def _printed(desk: Desk, title: str, found: tuple[ItemDifference, ...], counts: str) -> Callable[[], bytes]:
    """Return a function for the worker that creates the PDF of a comparison."""

    def render() -> bytes:
        from saltdesk.documents.list_comparison import render_comparison

        return render_comparison(desk, title, found, counts)

    return render


def _listed(kind: ListKind, side: ListVersion | date) -> tuple[Listed, ...]:
    if isinstance(side, date):
        return public_lists.list_as_of(kind, side)
    return public_lists.list_of_version(side)


def _side_name(side: ListVersion | date) -> str:
    return f"{side}" if isinstance(side, date) else f"第{side.number}版（{side.status.label}）"
