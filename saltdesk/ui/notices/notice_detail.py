"""The detail pane of an issued notice: its deliveries, number and hash, and its sealed scan."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.issued import NOTICE_FIELDS, IssuedNotice
from saltdesk.domain.base.surroundings import using
from saltdesk.ledgers.base.columns import Column, Kind, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.notices import issued
from saltdesk.ui.forms.ui_notice_detail import Ui_NoticeDetail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.notices.issued_papers import paper_name

_COLUMNS = (
    Column("manner", "方式", Kind.STATE, 8),
    Column("delivered_on", "日期", Kind.DATE, 9),
    Column("receiver", "签收人", width=8),
    Column("note", "备注", width=12),
)
_FACTS = (
    fact_group(
        NOTICE_FIELDS,
        "文书",
        "number",
        "title",
        "addressee",
        "status",
        "issued_at",
        "issued_by",
        "pages",
        "prints",
        "void_reason",
        "voided_on",
    ),
    fact_group(NOTICE_FIELDS, "校验", "file", "sealed_file"),
)
_GROUP = 16
_ENDINGS = {
    b"%PDF": ".pdf",
    b"\x89PNG": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"II*\x00": ".tif",
    b"MM\x00*": ".tif",
    b"PK\x03\x04": ".ofd",
}
"""The file extension of a scan by its first bytes."""


class NoticeDetail(QWidget):
    """Shows one issued notice."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._notice: IssuedNotice | None = None
        self.form = Ui_NoticeDetail()
        self.form.setupUi(self)
        self.deliveries = RowsModel(self.desk, _COLUMNS, self)
        prepare(self.form.deliveries_table, self.deliveries)
        self.form.facts_view.declare(_FACTS)
        self.form.sealed_button.clicked.connect(self.save_sealed)

    def show_notice(self, notice: IssuedNotice | None) -> None:
        """Show a notice with its deliveries."""
        self._notice = notice
        served = issued.deliveries_of(self.desk, notice.id) if notice else []
        self.deliveries.show_records(served)
        self.form.deliveries_table.setVisible(bool(served))
        self.form.no_delivery_label.setVisible(not served)
        fit_height(self.form.deliveries_table, most=5)
        self.form.sealed_button.setVisible(bool(notice and notice.sealed_file))
        names = [name for group in _FACTS for name, _ in group.facts]
        texts = {name: as_text(getattr(notice, name, "")) for name in names}
        texts |= {name: _in_groups(texts[name]) for name in ("file", "sealed_file")}
        self.form.facts_view.show_values(texts)

    def save_sealed(self) -> None:
        """Save the sealed scan to a file of the user's choice."""
        notice = self._notice
        taken = self.context.attempt(partial(issued.sealed_scan, self.desk, notice.id)) if notice else None
        if notice is None or taken is None:
            return
        scan = taken.result
        ending = next((ending for head, ending in _ENDINGS.items() if scan.startswith(head)), "")
        name = f"{paper_name(notice)}（盖章件）{ending}"
        path = self.context.prompts.save_file("另存盖章件", name, f"盖章件 (*{ending})")
        if path is not None:

            def write() -> int:
                with using(path):
                    return path.write_bytes(scan)

            self.context.attempt(write)


def _in_groups(digits: str) -> str:
    """Return a long hash in groups that can wrap and be compared by eye."""
    return " ".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))
