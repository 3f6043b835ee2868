"""执法人员: officers and the state and validity of their certificates (P1.2.6c)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.registers.enforcement import (
    OFFICER_FIELDS,
    CertificateKind,
    Officer,
    expiring,
    expiry_text,
    officer_problems,
)
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.enforcement import OFFICER_LEDGER
from saltdesk.ui.registers.officer_dialog import OfficerDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class OfficersPage(RegisterTab):
    """The register of officers."""

    ledger: ClassVar[Ledger] = OFFICER_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"officer.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"officer.edit"})
    has_offices: ClassVar[bool] = True
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(OFFICER_FIELDS, "人员", "name", "office"),
        fact_group(
            OFFICER_FIELDS,
            "证件",
            "certificate_kind",
            "certificate_number",
            "issued_on",
            "expires_on",
            "state",
            "state_on",
            "state_reason",
            "note",
        ),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, change and import."""
        return {
            "officer.add": self.new_record,
            "officer.edit": self.open_record,
            "officer.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add an officer."""
        self.open_dialog(OfficerDialog(self.context, self, Officer()))

    def open_record(self) -> None:
        """Edit the selected officer."""
        officer = self.current_record()
        if officer and self.act_buttons["officer.edit"].isEnabled():
            self.open_dialog(OfficerDialog(self.context, self, officer))

    def record_title(self, record: Any) -> str:
        """Return name and certificate."""
        return f"{record.name}　{record.certificate_number}"

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return whether the officer may enforce today, and when the certificate expires."""
        today = self.desk.clock.today()
        problems = officer_problems(record, today)
        if problems:
            is_supervisor = record.certificate_kind is CertificateKind.SUPERVISION
            return "note" if is_supervisor else "problem", [problem.sentence for problem in problems]
        if expiring((record,), today):
            return "note", [f"执法证件{expiry_text(record, today)}，请及时换证。"]
        return "success", ["持有有效执法证件，今天可以执法。"]
