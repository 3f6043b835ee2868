"""Years of closed complaints, written in bulk: to try, and to measure, an office with a long history.

The complaints go through the same tables, triggers and trail as those of users, a thousand to an entry. They
do not go through the acts: nothing checks them, and nobody is asked.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import TAKEN, Complaint, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import ComplaintStep, Conclusion
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, STEPS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.trail.audit import Note, recorded

BLOCK = 1000
"""Complaints of one entry of the trail."""

YEARS = 10
_SEED = 20160005
_TOLD = (*("来电人", "来信人", "投诉人"), *("反映", "认为", "提出"))
_PLACES = (
    "城东市场",
    "人民路",
    "大学路",
    "二七广场",
    "火车站",
    "高新区",
    "经开区",
    "郑东新区",
    "上街",
    "中牟",
)
_TRADES = ("便利店", "粮油店", "批发部", "食品厂", "饭店", "超市", "腌制厂", "水产摊位", "学校食堂", "养殖场")
_STEPS = ("电话核实经过", "调取窗口登记", "走访现场", "与经办人谈话", "查阅案卷", "答复投诉人")
_CLOSED = (ComplaintStatus.ARCHIVED, ComplaintStatus.ANSWERED, ComplaintStatus.REFUSED)
_OPEN = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED)
_OPEN_DAYS = 30
"""Days back from today within which complaints may still be open."""


@dataclass
class _Writer:
    """What the complaints are made of."""

    today: date
    draw: Random
    facts: Sequence[dict[str, Any]]
    refusals: Sequence[dict[str, str]]
    surnames: Sequence[str]
    given: Sequence[str]
    offices: dict[str, int]

    def complaint(self, place: int, count: int) -> Complaint:
        """Return one of ``count`` complaints; the later its place, the later it was received."""
        ago = int(YEARS * 365 * (1 - place / count))
        day, minute = self.today - timedelta(days=ago), self.draw.randrange(480, 1080)
        facts = self.draw.choice(self.facts)
        closed = day + timedelta(days=self.draw.randrange(8, 30))
        is_open = closed > self.today or (ago < _OPEN_DAYS and self.draw.random() < 1 / 2)
        made = Complaint(
            number=f"{day.year}-{place + 1:07}",
            channel=self.draw.choice(TAKEN),
            received_at=datetime.combine(day, time(minute // 60, minute % 60)),
            received_by="样例甲",
            receiving_office="计划管理处",
            masked_name=f"{self.draw.choice(self.surnames)}**",
            object_kind=ObjectKind.OFFICE,
            object_office=facts["object_office"],
            object_offices=(self.offices[facts["object_office"]],),
            matter=facts["matter"],
            facts=self._told(facts["facts"]),
            request=facts["request"],
            materials=facts["materials"],
            occurred_on=day - timedelta(days=self.draw.randrange(1, 20)),
            kind=ComplaintKind.from_code(facts["kind"]),
            status=self.draw.choice(_OPEN if is_open else _CLOSED),
            old_number=f"历{place + 1}",
        )
        return made if is_open else self._closed(made, closed)

    def _closed(self, made: Complaint, on: date) -> Complaint:
        """Return the complaint as decided a week before the day it was closed."""
        decided = replace(
            made, handling_office="法制室", decided_on=on - timedelta(days=7), decided_by="样例甲"
        )
        return (
            self._refused(decided) if made.status is ComplaintStatus.REFUSED else self._answered(decided, on)
        )

    def _refused(self, made: Complaint) -> Complaint:
        refusal = self.draw.choice(self.refusals)
        return replace(
            made,
            refusal_reason=RefusalReason.from_code(refusal["reason"]),
            refusal_text=refusal["text"],
            legal_ground=refusal.get("ground", ""),
            told_how="电话告知",
            told_on=made.decided_on,
            told_by=made.decided_by,
        )

    def _answered(self, made: Complaint, on: date) -> Complaint:
        is_archived = made.status is ComplaintStatus.ARCHIVED
        return replace(
            made,
            answered_on=on,
            conclusion=self.draw.choice(list(Conclusion)),
            answer="经核实，已按清单办理并告知投诉人。",
            archived_on=on if is_archived else None,
            archive_number=f"档{made.number}" if is_archived else "",
        )

    def _told(self, facts: str) -> str:
        who, says = self.draw.choice(_TOLD[:3]), self.draw.choice(_TOLD[3:])
        where = f"{self.draw.choice(_PLACES)}{self.draw.randrange(1, 400)}号{self.draw.choice(_TRADES)}"
        return f"{who}在{where}，{says}：{facts}"

    def person(self, complaint: Complaint) -> Complainant:
        name = complaint.masked_name[0] + self.draw.choice(self.given)
        return Complainant(
            name=name, contact=f"1390000{self.draw.randrange(10_000):04}", complaint=complaint.id
        )

    def step(self, complaint: Complaint) -> ComplaintStep:
        day = complaint.received_at.date() if complaint.received_at else None
        return ComplaintStep(complaint.id, day, self.draw.choice(_STEPS), "样例丁", "法制室")


def add_history(desk: Desk, count: int, progress: Progress = unwatched) -> None:
    """Add ``count`` complaints of the last ten years, with complainants and one step each.

    Raises:
        EnvironmentProblem: the disk is full.
    """
    writer = _writer(desk.clock.today())
    for start in range(0, count, BLOCK):
        progress(start, count)
        _write(
            desk,
            [writer.complaint(place, count) for place in range(start, min(start + BLOCK, count))],
            writer,
        )


def _writer(today: date) -> _Writer:
    with resource("demo.toml").open("rb") as file:
        told: dict[str, Any] = tomllib.load(file)
    offices = {office.name: office.id for office in OFFICES.all()}
    facts = [one for one in told["complaint"] if one["object_office"] in offices]
    # A repeat would need the complaint that it repeats.
    refusals = [one for one in told["refusal"] if not RefusalReason.from_code(one["reason"]).needs_earlier]
    draw = Random(_SEED)
    return _Writer(today, draw, facts, refusals, told["surnames"], told["given_names"], offices)


def _write(desk: Desk, complaints: Sequence[Complaint], writer: _Writer) -> None:
    note = Note(
        desk.clock.now(), desk.actor, "complaint.import", Area.COMPLAINTS, f"导入历年投诉{len(complaints)}件"
    )
    with recorded(desk.store, note):
        added = COMPLAINTS.insert_all(complaints)
        COMPLAINANTS.insert_all(map(writer.person, added))
        STEPS.insert_all(map(writer.step, added))
