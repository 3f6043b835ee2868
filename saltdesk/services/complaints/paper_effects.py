"""What papers about a complaint require and do: they follow the acts and never move a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import Delivery, IssuedNotice
from saltdesk.domain.complaints.complaint import TURNED_AWAY
from saltdesk.services.complaints.decisions import EXTENDED_TERM
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINTS


def refuse_extension(_desk: Desk, _area: Area, record: int, values: Mapping[str, object]) -> None:
    """Raise ``RuleError`` unless the extension is approved and the notice tells the approved date.

    A paper follows the act and never moves a date.
    """
    complaint = COMPLAINTS.get(record)
    if complaint.extension_approved_on is None:
        raise RuleError("延期还没有批准。请先办理“批准延期”，再制发告知书。", clause=EXTENDED_TERM)
    if values.get("new_date") != complaint.due_on:
        sentence = f"批准的答复期限是{complaint.due_on}，告知书不能另写日期。"
        raise RuleError(sentence, field="new_date", clause=EXTENDED_TERM)


def refuse_supplement_request(_desk: Desk, _area: Area, record: int, values: Mapping[str, object]) -> None:
    """Raise ``RuleError`` unless the notice tells the day until which the supplement was asked for."""
    until = COMPLAINTS.get(record).supplement_until
    if values.get("until") != until:
        sentence = f"登记的补正期限是{until}，通知书不能另写日期。"
        raise RuleError(sentence, field="until", clause="C5.2.5a")


def tell_reasons(notice: IssuedNotice, delivery: Delivery) -> None:
    """Record that the served notice told the complainant why the complaint was turned away (C5.2.2, A13)."""
    complaint = COMPLAINTS.get(notice.record)
    if complaint.status in TURNED_AWAY and complaint.told_on is None:
        told = f"{delivery.manner.label}（{notice.number}，{delivery.delivered_on}）"
        by = delivery.deliverers or delivery.recorded_by
        COMPLAINTS.update(
            replace(complaint, told_how=told, told_on=delivery.delivered_on, told_by=by, due_on=None)
        )
