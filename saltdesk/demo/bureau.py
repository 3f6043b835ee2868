"""A filled sample bureau, identical for the same day, built through the acts that users perform."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from saltdesk.demo import complaints as demo_complaints
from saltdesk.demo.accounts import open_accounts, prepare_key
from saltdesk.demo.cases import Cases
from saltdesk.demo.complaints import Story
from saltdesk.demo.history import add_history
from saltdesk.demo.inspections import Inspections
from saltdesk.demo.lists import add_usual_duties, fill_in
from saltdesk.demo.registers import enter_standards, register_events
from saltdesk.demo.supervision import Supervision
from saltdesk.documents.notice import render
from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, Answer, LinkEnd, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import Clock, FixedClock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.records import from_plain, with_values
from saltdesk.domain.complaints.complainants import Complainant, Disclosure
from saltdesk.domain.complaints.complaint import TAKEN, Channel, Complaint
from saltdesk.domain.complaints.kinds import ComplaintKind, KindFlag
from saltdesk.domain.lists.items import DutyItem
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.paths import resource
from saltdesk.services.access.lookup import find, get, load
from saltdesk.services.adjustments import adjustments, events
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.lists import lists, proposals, starter, versions
from saltdesk.services.notices import issued, issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.wrapping import LIGHT, stretched_by
from saltdesk.storage.series import drawn_from

SEED = 20160005
"""Fixed, so that every sample of one day is the same."""

COMPLAINTS = 38
_HISTORY = 150
_TOLD_FROM = 24
"""The first complaint whose complainant is notified by letter."""

_VERSIONS = ((_HISTORY, 3), (_HISTORY - 6, 3), (9, 2))
"""For each list version: days ago it was drafted, and the number of completed steps."""

_WITHOUT_DUTIES = ("01-002", "02-019", "02-020", "02-021", "02-022")
"""Powers without duties, so that the coverage matrix shows gaps."""

_MORNING = time(8, 30)
_TODAY_FASTER = 16
"""The 480 minutes of an office day take half an hour."""

_UNDECIDED_DAYS = 4
_LEADER = "示例一"

Step = Callable[[Desk], object]

_COUNTED = (
    Area.POWERS,
    Area.DUTIES,
    Area.VERSIONS,
    Area.EVENTS,
    Area.ADJUSTMENTS,
    Area.COMPLAINTS,
    Area.PLANS,
    Area.INSPECTIONS,
    Area.FINDINGS,
    Area.ACCOUNTABILITY,
    Area.CASES,
    Area.GUIDANCE,
    Area.NOTICES,
)

_LINK_ENDS = {
    "forward": LinkEnd(leads=("fzb", "bb"), main_lead="fzb"),
    "confirm": LinkEnd(answer=Answer.AGREED),
    "publish": LinkEnd(place="https://example.invalid/zwfw/410100/yzqd"),
    "own_site": LinkEnd(place="https://example.invalid/yzj/qzqd"),
    "own_premises": LinkEnd(place="一楼办事大厅公示栏"),
}
"""The facts that the sample enters with the end of a link."""


@dataclass(frozen=True)
class Event:
    """An act of a person on a day, at a minute after half past eight."""

    day: date
    minute: int
    who: str
    step: Step


class _Sample:
    """Collects the events of the sample and performs them in order of time."""

    def __init__(self, desk: Desk, today: date) -> None:
        self.desk, self.today = desk, today
        self.random = Random(SEED)
        with resource("demo.toml").open("rb") as file:
            self.facts: dict[str, Any] = tomllib.load(file)
        self.people = {name: people.enrol(desk, name, office) for name, office, _ in self.facts["staff"]}
        self.roles = {name: Role.from_code(role) for name, _, role in self.facts["staff"]}

    def day(self, ago: int) -> date:
        """Return the first working day on or after the day ``ago`` days before today; never after today."""
        return min(self.desk.calendar.next_working_day(self.today - timedelta(days=ago)), self.today)

    def after(self, start: date, n: int) -> date:
        """Return the ``n``-th working day after ``start``."""
        return self.desk.calendar.add_working_days(start, n)

    def perform(self, events: list[Event]) -> Clock:
        """Perform the events up to today, in order; return the clock of the last one."""
        clock = self.desk.clock
        for event in sorted(events, key=lambda event: (event.day, event.minute)):
            if event.day > self.today:
                continue
            actor = people.actor_for(self.people[event.who], self.roles[event.who])
            desk = as_actor(self.desk, actor)
            # Today's acts lie before nine, so that whoever tries the sample seldom acts before them.
            after = event.minute // _TODAY_FASTER if event.day == self.today else event.minute
            hour, minute = divmod(_MORNING.hour * 60 + _MORNING.minute + after, 60)
            clock = desk.clock = FixedClock(event.day, time(hour, minute))
            event.step(desk)
        return clock

    def minute(self) -> int:
        """Return a random minute of the office day."""
        return self.random.randrange(15, 480)

    def list_events(self) -> Iterator[Event]:
        """Yield the starter list, the duties, their publication, and a version still waiting for it."""
        start = self.day(_HISTORY)
        yield Event(start, 0, "示例一", starter.load_starter_list)
        yield Event(start, 4, "样例丙", partial(fill_in, facts=self.facts))
        yield Event(start, 6, "样例丁", partial(add_usual_duties, facts=self.facts, without=_WITHOUT_DUTIES))
        yield Event(start, 8, "样例丁", enter_standards)
        for place, facts in enumerate(self.facts["duty"]):
            yield Event(start, 10 + place, "样例丁", self._duty(facts))
        plan = zip(self.facts["version"], _VERSIONS, strict=True)
        for facts, (ago, links) in plan:
            yield from self._version(facts, self.day(ago), links)

    def _version(self, facts: dict[str, Any], start: date, links: int) -> Iterator[Event]:
        """Yield the first ``links`` steps of a version: reported, confirmed, published."""
        kind = ListKind.from_code(facts["kind"])
        made: list[int] = []

        def draft(desk: Desk) -> None:
            drafts = sorted(versions.drafts_for(kind), key=lambda item: (getattr(item, "code", ""), item.id))
            chosen = tuple(item.id for item in drafts[: facts["items"]])
            made.append(versions.draft_version(desk, ListVersion(kind, items=chosen)).id)

        def report(desk: Desk) -> None:
            versions.report_version(desk, made[0], desk.clock.today(), facts["report_document"])

        def confirm(desk: Desk) -> None:
            body, document = "市审改办", facts["confirm_document"]
            versions.confirm_version(desk, made[0], desk.clock.today(), body, document)

        def publish(desk: Desk) -> None:
            channels = (
                Publication(channel=PublicationChannel.CITY_SITE, place="市政务服务网清单栏目（示例）"),
                Publication(channel=PublicationChannel.DEPARTMENT_SITE, place="部门网站公示栏（示例）"),
            )
            versions.publish_version(desk, made[0], desk.clock.today(), channels)

        for number, step in enumerate((draft, report, confirm, publish)[: links + 1]):
            yield Event(self.after(start, number) if number else start, 20 + number, "样例丙", step)

    def _duty(self, facts: dict[str, str]) -> Step:
        def step(desk: Desk) -> None:
            values = {"power_item": self._item(facts["power"]), **facts}
            lists.add_duty(desk, from_plain(DutyItem, values))

        return step

    def _item(self, code: str) -> int:
        items = load(Area.POWERS, find(self.desk, Area.POWERS, Query()))
        found: int = next(item.id for item in items if item.code == code)
        return found

    def complaint_events(self) -> Iterator[Event]:
        """Yield the complaints of the last months; the newest are undecided."""
        made: dict[int, int] = {}
        outside = iter(self.facts["outside"])
        for n in range(COMPLAINTS):
            ago = int((_HISTORY - 10) * (1 - n / (COMPLAINTS - 1)))
            usual = self.facts["complaint"][(n * 5) % len(self.facts["complaint"])]
            facts = next(outside) if n in demo_complaints.OUTSIDE else usual
            yield from self._complaint(self.day(ago), Story(n, facts, self.facts, made))

    def _complaint(self, day: date, story: Story) -> Iterator[Event]:
        n, facts = story.n, story.facts
        channel = self.random.choices(TAKEN, weights=(6, 3, 1, 2, 1))[0]
        if n in (demo_complaints.MANY_VISITORS, demo_complaints.NO_DOCUMENT):
            channel = Channel.VISIT
        person = self._person(channel)
        minute = self.minute()

        def register(desk: Desk) -> None:
            complaint = Complaint(
                channel=channel,
                received_at=desk.clock.now(),
                object_office=facts["object_office"],
                matter=facts["matter"],
                facts=facts["facts"],
                request=facts["request"],
                materials=facts["materials"],
                kind=ComplaintKind.from_code(facts["kind"]),
                flags=tuple(map(KindFlag.from_code, facts.get("flags", ()))),
                occurred_on=day - timedelta(days=self.random.randrange(4, 15)),
                postmarked_on=day - timedelta(days=3) if channel is Channel.LETTER else None,
                pages=self.random.randrange(1, 5) if channel is Channel.LETTER else 0,
                is_read_back=channel is Channel.PHONE,
            )
            story.register(desk, complaint, person)

        yield Event(day, minute, self.random.choice(("样例甲", "样例乙")), register)
        decided = self.after(day, self.random.randrange(1, 6))
        if (self.today - day).days > _UNDECIDED_DAYS and n != demo_complaints.NO_DOCUMENT:
            yield Event(decided, minute % 60, demo_complaints.CLERK, self._decision(story))
            for later, who, step in story.further_steps():
                yield Event(self.after(decided, later), minute % 60, who, step)
        if n % 12 != 7:
            answered = self.after(decided, self.random.randrange(9, 20))
            yield Event(answered, 70 + minute % 60, demo_complaints.CLERK, story.answer)

    def _decision(self, story: Story) -> Step:
        def decide(desk: Desk) -> None:
            self._tell(desk, story.key, story.n, story.decide(desk))

        return decide

    def _tell(self, desk: Desk, complaint: int, n: int, kind: NoticeKind) -> None:
        """Notify the complainant by letter, for newer cases with a known name."""
        if n < _TOLD_FROM:
            return
        values = prefilled(desk, kind, complaint)
        if issuing.missing_fields(desk, kind, values):
            return
        notice = issuing.issue_notice(desk, kind, complaint, values, render)
        if n % 2:
            served = Delivery(
                delivered_on=desk.clock.today(),
                receiver=str(values["complainant"]),
                deliverers=desk.actor.name,
            )
            issued.record_delivery(desk, notice.id, served)

    def _person(self, channel: Channel) -> Complainant:
        if channel is Channel.PHONE and self.random.random() < 0.2:
            return Complainant(disclosure=Disclosure.ANONYMOUS)
        name = self.random.choice(self.facts["surnames"]) + self.random.choice(self.facts["given_names"])
        phone = f"0371-6000{self.random.randrange(10_000):04d}"
        caller = phone if channel is Channel.PHONE else ""
        return Complainant(
            name=name, contact=phone, caller_number=caller, is_confidential=self.random.random() < 0.2
        )

    def adjustment_events(self) -> Iterator[Event]:
        """Yield five cases: published, at the city's office, late at the bureau, just started."""
        plan = ((70, 9), (31, 4), (20, 0), (12, 1), (4, 0))
        for facts, (ago, links) in zip(self.facts["adjustment"], plan, strict=True):
            yield from self._adjustment(facts, self.day(ago), links)
        yield Event(self.day(3), 50, "样例丁", self._situation)

    def _situation(self, desk: Desk) -> None:
        facts = self.facts["event"]
        event = AdjustmentEvent(
            title=facts["title"],
            trigger=Trigger.from_code(facts["trigger"]),
            basis_document=facts["basis_document"],
            document_on=self.day(4),
            received_on=self.day(3),
            content=facts["content"],
            items=tuple(self._item(code) for code in facts["items"]),
        )
        events.add_event(desk, event)

    def _adjustment(self, facts: dict[str, Any], start: date, links: int) -> Iterator[Event]:
        trigger = Trigger.from_code(facts["trigger"])
        dated = "promulgated_on" if trigger in (Trigger.NEW_LAW, Trigger.BASIS_CHANGED) else "document_on"
        made: list[int] = []

        def register(desk: Desk) -> None:
            case = Adjustment(
                title=facts["title"],
                trigger=trigger,
                basis_document=facts["basis_document"],
                content=facts["content"],
                items=tuple(self._item(code) for code in facts["items"]),
            )
            case = with_values(case, {dated: start})
            made.append(adjustments.open_adjustment(desk, case).id)

        yield Event(self.after(start, 1), 40, "样例丁", register)
        yield Event(self.after(start, 1), 45, "样例丁", self._propose(made, facts["proposal"]))
        lags = (("apply", 6), ("forward", 2), ("review", 5), ("approve", 2), ("confirm", 1))
        tail = (("own_site", 1), ("own_premises", 0), ("pass_on", 1), ("publish", 1))
        day = start
        for code, lag in (*lags, *tail)[:links]:
            day = self.after(day, lag) if lag else day
            yield Event(day, 60, "样例丁", self._link(made, code))

    def _propose(self, made: list[int], proposed: list[dict[str, str]]) -> Step:
        """Return a step that proposes a case's changes; an item without new values is to be cancelled."""

        def step(desk: Desk) -> None:
            for facts in proposed:
                item = get(Area.POWERS, self._item(facts["item"]))
                values = {name: text for name, text in facts.items() if name != "item"}
                if values:
                    proposals.propose(desk, made[0], ListKind.POWERS, with_values(item, values))
                else:
                    proposals.propose_cancel(desk, made[0], ListKind.POWERS, item.id)

        return step

    def _link(self, made: list[int], code: str) -> Step:
        def step(desk: Desk) -> None:
            end = _LINK_ENDS.get(code, LinkEnd())
            number = f"郑盐局函〔{desk.clock.today().year}〕示例号"
            papers = (CaseDocument(kind=kind, number=number) for kind in LINK_BY_CODE[code].needs)
            end = replace(end, documents=tuple(papers))
            for link in adjustments.next_links(adjustments.links_of(made[0])):
                if link.code == code:
                    told = replace(end, body=link.body)
                    adjustments.finish_link(desk, made[0], code, desk.clock.today(), end=told)

        return step

    def register_events(self) -> Iterator[Event]:
        """Yield the events of the registers, from the publication of the lists on."""
        for day, minute, who, step in register_events(self.day(_HISTORY - 20), self.today):
            yield Event(day, minute, who, step)

    def inspection_events(self) -> Iterator[Event]:
        """Yield inspections of both kinds, findings from the channels, and two accountability cases."""
        story = Inspections(self.facts, self.day, self.after)
        for day, minute, who, step in story.events():
            yield Event(day, minute, who, step)

    def case_events(self) -> Iterator[Event]:
        """Yield cases at every stage, and guidance."""
        for day, minute, who, step in Cases(self.people, self.day, self.after).events():
            yield Event(day, minute, who, step)

    def supervision_events(self) -> Iterator[Event]:
        """Yield collections, draws, checks of knowledge, and the registers of measures and proofs."""
        for day, minute, who, step in Supervision(self.day, self.after).events():
            yield Event(day, minute, who, step)


def build_demo(
    folder: Path,
    today: date,
    *,
    is_plain: bool = False,
    history: int = 0,
    progress: Progress = unwatched,
) -> dict[str, int]:
    """Build the sample bureau of ``today`` in ``folder``; return the number of records of each kind.

    Its files are encrypted unless ``is_plain``; every person signs in with ``PASSWORD``. ``history`` is the
    number of earlier complaints that are added in bulk, of which ``progress`` tells.

    Raises:
        RuleError: the folder already holds data.
    """
    if key_ring.exists(folder) or (folder / "data.db").exists():
        raise RuleError("这个文件夹里已经有数据。请换一个空文件夹。")
    with stretched_by(LIGHT):
        return _build(
            folder, today, partial(add_history, count=history, progress=progress), is_plain=is_plain
        )


def _build(
    folder: Path, today: date, add_earlier: Callable[[Desk], None], *, is_plain: bool
) -> dict[str, int]:
    setter = Actor("示例设置", role=Role.ADMINISTRATOR)
    start = today - timedelta(days=_HISTORY + 1)
    first = prepare_key(folder, is_plain=is_plain)
    desk = open_desk(folder, setter, FixedClock(start), create=True, key=first.store_key)
    try:
        sample = _Sample(desk, today)
        events = (
            sample.list_events(),
            sample.complaint_events(),
            sample.adjustment_events(),
            sample.inspection_events(),
            sample.supervision_events(),
            sample.register_events(),
            sample.case_events(),
            (Event(today, 0, _LEADER, partial(open_accounts, first=first)),),
        )
        with drawn_from(Random(SEED)):
            last = sample.perform([event for group in events for event in group])
        leader = as_actor(desk, people.actor_for(sample.people[_LEADER], Role.LEADER))
        # No entry of the trail is earlier than the one before it.
        leader.clock = last
        add_earlier(leader)
        return {area.label: len(find(leader, area, Query())) for area in _COUNTED}
    finally:
        desk.store.close()
