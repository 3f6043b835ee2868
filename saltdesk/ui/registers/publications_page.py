"""公布登记: the publication register, with the files that prove each publication (P1.2.1, P1.2.8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.surroundings import write_file
from saltdesk.domain.registers.publications import PUBLICATION_FIELDS, Publication
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.publications import PUBLICATION_LEDGER
from saltdesk.services.registers import publications
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.registers.publication_dialog import PublicationDialog
from saltdesk.ui.registers.register_tab import RegisterTab

_NAMED = 3


class PublicationsPage(RegisterTab):
    """The publication register; a line above the counters lists what is not published yet."""

    ledger: ClassVar[Ledger] = PUBLICATION_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"publication.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"publication.edit"})
    further_areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.VERSIONS, Area.BODIES, Area.ENTRUSTMENTS, Area.STANDARDS}
    )
    status_caption: ClassVar[str] = "内容"
    has_periods: ClassVar[bool] = True
    has_mine: ClassVar[bool] = True
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(
            PUBLICATION_FIELDS, "公布", "subject", "title", "channel", "published_on", "published_by", "place"
        ),
        fact_group(
            PUBLICATION_FIELDS, "文件", "document_name", "document_file", "evidence_name", "evidence_file"
        ),
        fact_group(PUBLICATION_FIELDS, "登记", "registered_by", "note"),
    )

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.unpublished_label = QLabel(self)
        self.unpublished_label.setObjectName("unpublished_label")
        self.unpublished_label.setWordWrap(True)
        set_kind(self.unpublished_label, "message-note")
        self.form.ledger_layout.addWidget(self.unpublished_label)
        self.model.counted.connect(self._show_unpublished)
        self.save_button = self.add_button("save_file_button", "另存文件", self.save_file)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry and correction."""
        return {"publication.add": self.new_record, "publication.edit": self.open_record}

    def new_record(self) -> None:
        """Add a publication."""
        entry = Publication(published_by=self.desk.actor.name)
        self.open_dialog(PublicationDialog(self.context, self, entry))

    def open_record(self) -> None:
        """Correct the selected entry."""
        entry = self.current_record()
        if entry and self.act_buttons["publication.edit"].isEnabled():
            self.open_dialog(PublicationDialog(self.context, self, entry))

    def save_file(self) -> None:
        """Save a copy of the proof, or of the published document if there is no proof."""
        entry = self.current_record()
        if entry is None:
            return
        stored = entry.evidence_file or entry.document_file
        path = self.context.prompts.save_file(
            "另存文件", entry.evidence_name or entry.document_name, "文件 (*)"
        )
        if path and self.context.attempt(partial(self._write, stored, path)):
            self.context.notify(f"已另存“{path.name}”", path)

    def _write(self, stored: str, path: Path) -> None:
        write_file(path, publications.file_of(self.desk, stored))

    def record_title(self, record: Any) -> str:
        """Return what was published."""
        return str(record.title)

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return whether the publication has a proof."""
        return "note", () if record.evidence_file else ["没有证据文件，请补登截图、照片或扫描件。"]

    def show_detail(self, record: Any | None) -> None:
        """Show an entry and enable saving its files."""
        super().show_detail(record)
        has_file = bool(record and (record.evidence_file or record.document_file))
        if hasattr(self, "save_button"):
            self.save_button.setEnabled(has_file)
            self.save_button.setToolTip("" if has_file else "所选登记没有文件。")

    def fact(self, record: Any, name: str) -> str:
        """Return the text of a fact, with hashes in groups so that the pane can wrap them."""
        text = super().fact(record, name)
        if name.endswith("_file"):
            return " ".join(text[place : place + 16] for place in range(0, len(text), 16))
        return text

    def _show_unpublished(self) -> None:
        """Show what must be published but is not (P1.2.1)."""
        found = publications.unpublished(self.desk)
        names = "、".join(f"{one.subject.label}“{one.title}”" for one in found[:_NAMED])
        more = f"等{len(found)}项" if len(found) > _NAMED else ""
        self.unpublished_label.setText(f"尚未登记公布：{names}{more}。" if found else "")
        self.unpublished_label.setVisible(bool(found))
