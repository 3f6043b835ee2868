"""State of the power list on the day complained of, for complaints of kinds (1) to (3) (C5.2.1)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.kinds import BESIDE_LIST
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import Listed, ListKind
from saltdesk.services.access.complaints import refuse_reader
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.public_lists import list_as_of, revisions_of
from saltdesk.storage.areas.lists import POWERS


@dataclass(frozen=True)
class ItemOnDay:
    """An item of a complaint and its public state on a day; ``listed`` is None if the list lacked it."""

    item: PowerItem
    day: date
    listed: Listed | None
    sentence: str


def day_complained_of(desk: Desk, complaint: Complaint) -> date:
    """Return the day of the event; if unknown, the day of receipt; if that is empty too, today."""
    received = complaint.received_at.date() if complaint.received_at else desk.clock.today()
    return complaint.occurred_on or received


def needs_list(complaint: Complaint) -> bool:
    """Return whether a kind of the complaint is judged by the list of its day."""
    return any(kind in BESIDE_LIST for kind in complaint.all_kinds)


def list_beside(desk: Desk, complaint: Complaint) -> tuple[ItemOnDay, ...]:
    """Return the linked items as the public list had them on the day complained of, in the order of linking.

    Raises:
        NotAllowed: the complaint is stored, and is about the person at the desk or their office.
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
