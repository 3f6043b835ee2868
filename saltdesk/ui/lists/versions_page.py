"""清单版本: the ledger of list versions, with comparison and the state of a list on any day (P1.2.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import VERSION_FIELDS, ListKind, ListVersion, VersionStatus
from saltdesk.domain.registers.publications import Subject
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.lists.versions import VERSION_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.lists import public_lists, versions
from saltdesk.services.registers import publications
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.lists.confirm_dialog import ConfirmDialog
from saltdesk.ui.lists.publish_dialog import PublishDialog
from saltdesk.ui.lists.version_page import VersionPage
from saltdesk.ui.lists.version_report_dialog import VersionReportDialog
from saltdesk.ui.looks.kinds import set_kind

_FACTS = (
    fact_group(
        VERSION_FIELDS, "", "kind", "number", "title", "status", "basis_document", "adjustment", "note"
    ),
    fact_group(
        VERSION_FIELDS,
        "报审和审定",
        "reported_on",
        "report_document",
        "confirmed_on",
        "confirmed_by",
        "confirm_document",
    ),
    fact_group(VERSION_FIELDS, "公布", "published_on", ("channels", "公布渠道"), "superseded_on", "digest"),
    fact_group(VERSION_FIELDS, "涉及事项", "items"),
)
_MOST_NAMED = 60


class VersionsPage(LedgerTab):
    """The ledger of versions."""

    ledger: ClassVar[Ledger] = VERSION_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"version.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.POWERS, Area.DUTIES, Area.PUBLICATIONS})
    has_offices: ClassVar[bool] = False
    has_periods: ClassVar[bool] = False
    has_mine: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.compare_button = QPushButton("对比…", self.form.ledger_page)
        self.compare_button.setObjectName("compare_button")
        self.compare_button.setToolTip("把所选版本与它之前的版本对比，也可另选版本或日期")
        self.compare_button.clicked.connect(self.compare)
        self.form.act_layout.addWidget(self.compare_button)
        self.warning_label = QLabel(self)
        self.warning_label.setObjectName("warning_label")
        self.warning_label.setWordWrap(True)
        set_kind(self.warning_label, "message-note")
        self.warning_label.hide()
        self.form.ledger_layout.addWidget(self.warning_label)
        self.model.counted.connect(self._warn)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a version, in the order of its workflow."""
        return {
            "version.draft": self.new_record,
            "version.edit": self.open_record,
            "version.report": partial(self._record, VersionReportDialog),
            "version.confirm": partial(self._record, ConfirmDialog),
            "version.publish": partial(self._record, PublishDialog),
            "version.return": self.send_back,
            "version.withdraw": self.withdraw,
        }

    def new_record(self) -> None:
        """Open an empty page with all drafts checked."""
        self.open_page(VersionPage(self.context, ListVersion(), self.form.pages))

    def open_record(self) -> None:
        """Edit a draft version; show the list of a version in another state."""
        version = self.current_record()
        if version is None:
            return
        if self.act_buttons["version.edit"].isEnabled():
            self.open_page(VersionPage(self.context, version, self.form.pages))
        else:
            self.compare()

    def send_back(self) -> None:
        """Send the selected version back for revision."""
        self._with_reason("退回修改", "退回后事项恢复为草拟。请填写退回理由：", versions.return_version)

    def withdraw(self) -> None:
        """Withdraw the selected version."""
        question = "撤回后本版本不再使用，事项仍为草拟。请填写撤回理由："
        self._with_reason("撤回版本", question, versions.withdraw_version)

    def compare(self) -> None:
        """Compare the selected version with its predecessor; without a selection, today with a chosen day."""
        from saltdesk.ui.lists.compare_view import CompareView

        version, today = self.current_record(), self.desk.clock.today()
        kind = version.kind if version else ListKind.POWERS
        before: ListVersion | date = (self._version_before(version) if version else None) or today
        if version and not isinstance(before, ListVersion):
            before = version.published_on or today
        self.open_page(
            CompareView(self.context, kind, before, version or today, self.close_page, self.form.pages)
        )

    def record_title(self, record: Any) -> str:
        """Return the title."""
        return str(record.title)

    def detail_widget(self) -> QWidget:
        """Return the pane with fields, channels and items."""
        self.detail = FactsView()
        self.detail.declare(_FACTS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a version."""
        self.detail.show_values(_values(record) if record else {})

    def _record(self, kind: type[VersionReportDialog | ConfirmDialog | PublishDialog]) -> None:
        version = self.current_record()
        if version:
            dialog: ActDialog = kind(self.context, self, version)
            show_dialog(dialog)

    def _warn(self) -> None:
        """Warn about versions that are confirmed but not yet public (P1.2.1)."""
        sentences = [warning.sentence for warning in versions.unpublished_warnings(self.desk)]
        self.warning_label.setText("\n".join(sentences))
        self.warning_label.setVisible(bool(sentences))

    def _with_reason(self, title: str, question: str, call: Callable[..., object]) -> None:
        version = self.current_record()
        reason = self.context.prompts.ask_text(title, question) if version else None
        if version and reason is not None:
            self.context.attempt(partial(call, self.desk, version.id, reason))

    def _version_before(self, version: ListVersion) -> ListVersion | None:
        query = Query(sort="number", descending=True)
        others = lookup.load(Area.VERSIONS, lookup.find(self.desk, Area.VERSIONS, query))
        public = (VersionStatus.PUBLISHED, VersionStatus.SUPERSEDED)
        earlier: list[ListVersion] = [
            other
            for other in others
            if other.kind is version.kind and other.number < version.number and other.status in public
        ]
        return earlier[0] if earlier else None


def _values(version: ListVersion) -> dict[str, str]:
    names = [name for group in _FACTS for name, _ in group.facts]
    values = {name: as_text(getattr(version, name)) for name in names if name not in ("items", "channels")}
    case = lookup.get(Area.ADJUSTMENTS, version.adjustment).number if version.adjustment else ""
    shown = publications.publications_of(Subject.VERSION, version.id)
    channels = "\n".join(f"{one.published_on} {one.channel.label} {one.place}".strip() for one in shown)
    return values | {"adjustment": case, "channels": channels, "items": _items(version)}


def _items(version: ListVersion) -> str:
    area = Area.POWERS if version.kind is ListKind.POWERS else Area.DUTIES
    powers = public_lists.power_names()
    items = lookup.load(area, list(version.items[:_MOST_NAMED]))
    lines = [
        f"{item.code} {item.name}"
        if isinstance(item, PowerItem)
        else f"{powers.get(item.power_item, '').split(' ')[0]} {item.content[:30]}"
        for item in items
    ]
    rest = len(version.items) - len(items)
    return "\n".join([*lines, f"另有 {rest} 项"] if rest else lines)
