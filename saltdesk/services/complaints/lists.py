"""The list as it stood on the day complained of, beside the claim of kinds (1) to (3) (C5.2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.kinds import BESIDE_LIST
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import Listed, ListKind
from saltdesk.services.access.complaints import refuse_reader
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.public_lists import list_as_of, revisions_of
from saltdesk.storage.lists import POWERS


@dataclass(frozen=True)
class ItemOnDay:
    """An item of the complaint as the public list had it on a day; ``listed`` None: it was not there."""

    item: PowerItem
    day: date
    listed: Listed | None
    sentence: str


def day_complained_of(desk: Desk, complaint: Complaint) -> date:
    """The day it happened; where nobody said, the day of receipt, and today for a form not filled in yet."""
    received = complaint.received_at.date() if complaint.received_at else desk.clock.today()
    return complaint.occurred_on or received


def needs_list(complaint: Complaint) -> bool:
    """Whether a kind of the complaint is measured by the list of its day."""
    return any(kind in BESIDE_LIST for kind in complaint.all_kinds)


def list_beside(desk: Desk, complaint: Complaint) -> tuple[ItemOnDay, ...]:
    """The linked items as the list stood on the day complained of, in the order of linking.

    Raises:
        NotAllowed: a stored complaint about this person's office.
    """
    if complaint.id:
        refuse_reader(desk, complaint)
    day = day_complained_of(desk, complaint)
    public = {one.record.id: one for one in list_as_of(ListKind.POWERS, day)}
    return tuple(_on_day(item, day, public.get(item.id)) for item in POWERS.load(complaint.items))


def _on_day(item: PowerItem, day: date, listed: Listed | None) -> ItemOnDay:
    if listed is not None and isinstance(listed.record, PowerItem):
        office = f"，由{listed.record.handling_office}行使" if listed.record.handling_office else ""
        return ItemOnDay(item, day, listed, f"{day}在清单内：{listed.code} {listed.name}{office}。")
    ended = [
        revision.effective_to
        for revision in revisions_of(ListKind.POWERS, item.id)
        if revision.effective_to and revision.effective_to <= day
    ]
    since = f"，{max(ended)}起已取消" if ended else "，此前没有公布过"
    return ItemOnDay(item, day, None, f"{day}不在清单内：{item.code} {item.name}{since}。")
