"""The cases of the sample bureau: licences and penalties at every stage, and guidance (P1.2.4, P1.2.7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Staff
from saltdesk.domain.cases.case import Case, CaseSource
from saltdesk.domain.cases.counterpart import Counterpart, PartyType
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.discretion_check import PenaltyEntry
from saltdesk.domain.cases.guidance import Guidance, GuidanceKind, GuidanceStage
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.domain.lists.flow import END
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.services.cases import deciding, ending, guidance, intake, results, running
from saltdesk.services.cases.acting import standards_on
from saltdesk.services.desk.desk import Desk
from saltdesk.services.registers import enforcement
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import OFFICERS

Step = Callable[[Desk], object]
Happening = tuple[date, int, str, Step]

CLERK, LEADER = "样例丙", "示例一"
_LICENCE, _PENALTY = "01-001", "02-001"
_OFFICERS = ("样例丙", "样例戊")
_PARTIES = (
    Counterpart(PartyType.LEGAL_PERSON, "示例便民超市有限公司", head="样例店主", phone="0371-60003333"),
    Counterpart(PartyType.BUSINESS, "演示副食商行", head="虚构店主", phone="0371-60004444"),
    Counterpart(PartyType.PERSON, "测试摊主", phone="0371-60005555"),
)


@dataclass
class Story:
    """One case of the sample: its item, its matter, its party, and its id once it is registered."""

    item: str
    matter: str
    party: Counterpart
    staff: Mapping[str, Staff]
    made: list[int] = field(default_factory=list)

    @property
    def key(self) -> int:
        """Return the id of the case."""
        return self.made[0]

    def register(self, desk: Desk) -> None:
        """Register the case."""
        item = POWERS.first(code=self.item)
        assert item is not None
        source = CaseSource.OWN if self.item == _PENALTY else CaseSource.APPLICATION
        case = Case(item=item.id, matter=self.matter, source=source, received_on=desk.clock.today())
        self.made.append(intake.register_case(desk, case, self.party).id)

    def accept(self, desk: Desk) -> None:
        """Say who acts, and accept the case; it goes on to the second step."""
        officers = [one.id for one in OFFICERS.all() if one.name in _OFFICERS]
        body = enforcement.bodies()[0].id
        intake.hand_case(desk, self.key, body, officers, [self.staff[CLERK].id])
        intake.accept_case(desk, self.key, desk.clock.today(), onward=2)

    def go_on(self, onward: int, outcome: str) -> Step:
        """Return the step that ends the link in work."""
        return lambda desk: running.end_current_link(desk, self.key, desk.clock.today(), onward, outcome)

    def grant(self, desk: Desk) -> None:
        """Grant the licence."""
        text = "申请材料齐全，符合法定条件，准予许可。"
        deciding.decide_case(desk, self.key, CaseDecision.GRANTED, desk.clock.today(), text, onward=4)

    def tell(self, desk: Desk) -> None:
        """Tell the party of a penalty what is intended."""
        text = "经查无证经营食盐零售，货值2000元，拟按轻微阶次罚款3000元。"
        deciding.inform_party(desk, self.key, desk.clock.today(), text)

    def hear(self, desk: Desk) -> None:
        """Hear the party."""
        deciding.hear_party(desk, self.key, desk.clock.today(), "当事人书面表示放弃陈述、申辩。")

    def punish(self, desk: Desk) -> None:
        """Decide the penalty within the first level."""
        today = desk.clock.today()
        standard = standards_on(CASES.get(self.key), today)[0]
        penalty = PenaltyEntry(standard.id, 1, "2000", "3000")
        deciding.decide_case(desk, self.key, CaseDecision.PUNISHED, today, "罚款3000元。", penalty, onward=6)

    def serve(self, onward: int) -> Step:
        """Return the step that serves the decision."""
        return lambda desk: deciding.serve_decision(
            desk, self.key, desk.clock.today(), "直接送达", onward=onward
        )

    def publish(self, desk: Desk) -> None:
        """Publish the result."""
        place = "https://example.invalid/results"
        results.publish_result(desk, self.key, desk.clock.today(), PublicationChannel.CITY_SITE, place)

    def close(self, desk: Desk) -> None:
        """Close the case."""
        ending.close_case(desk, self.key, desk.clock.today(), "许可证已由申请人领取。")

    def suspend(self, desk: Desk) -> None:
        """Suspend the case for an examination."""
        reason = SuspensionReason.EXAMINATION
        running.suspend_case(desk, self.key, desk.clock.today(), reason, "仓储条件现场检验")

    def refuse(self, desk: Desk) -> None:
        """Refuse the application."""
        today = desk.clock.today()
        intake.refuse_case(
            desk, self.key, today, "申请事项不属本局职权，告知向所在区局提出。", today, "书面告知"
        )


@dataclass(frozen=True)
class Cases:
    """Builds the sample cases; ``day(n)`` is the working day n days ago, ``after`` one n days later."""

    staff: Mapping[str, Staff]
    day: Callable[[int], date]
    after: Callable[[date, int], date]

    def events(self) -> Iterator[Happening]:
        """Yield all events in no particular order."""
        yield from self._closed_licence(self.day(42))
        yield from self._running_licence(self.day(12))
        yield from self._suspended_licence(self.day(20))
        yield from self._refused_licence(self.day(15))
        yield from self._served_penalty(self.day(46))
        yield from self._stuck_penalty(self.day(30))
        yield self.day(25), 300, CLERK, self._guide(GuidanceKind.REMIND, "提醒从有批发资质的企业进货。")
        yield self.day(9), 310, CLERK, self._guide(GuidanceKind.CONSULT, "辅导填写零售许可申请表。")

    def _story(self, item: str, matter: str, party: int) -> Story:
        return Story(item, matter, _PARTIES[party], self.staff)

    def _begun(self, story: Story, start: date) -> Iterator[Happening]:
        yield start, 90, CLERK, story.register
        yield self.after(start, 1), 95, CLERK, story.accept

    def _closed_licence(self, start: date) -> Iterator[Happening]:
        story = self._story(_LICENCE, "新办食盐零售许可", 0)
        yield from self._begun(story, start)
        yield self.after(start, 6), 100, CLERK, story.go_on(3, "材料齐全，现场核查符合条件。")
        yield self.after(start, 9), 100, CLERK, story.grant
        yield self.after(start, 10), 100, CLERK, story.serve(END)
        yield self.after(start, 13), 100, CLERK, story.publish
        yield self.after(start, 14), 100, CLERK, story.close

    def _running_licence(self, start: date) -> Iterator[Happening]:
        yield from self._begun(self._story(_LICENCE, "变更经营地址", 1), start)

    def _suspended_licence(self, start: date) -> Iterator[Happening]:
        story = self._story(_LICENCE, "新办食盐零售许可", 2)
        yield from self._begun(story, start)
        yield self.after(start, 3), 100, CLERK, story.suspend

    def _refused_licence(self, start: date) -> Iterator[Happening]:
        story = self._story(_LICENCE, "申请食盐批发许可", 1)
        yield start, 120, CLERK, story.register
        yield self.after(start, 2), 120, CLERK, story.refuse

    def _served_penalty(self, start: date) -> Iterator[Happening]:
        story = self._story(_PENALTY, "无证经营食盐零售", 1)
        yield from self._begun(story, start)
        yield self.after(start, 8), 100, CLERK, story.go_on(3, "询问、取证完毕，货值2000元。")
        yield self.after(start, 11), 100, CLERK, story.go_on(4, "事实清楚，证据充分，拟处罚。")
        yield self.after(start, 12), 100, CLERK, story.tell
        yield self.after(start, 15), 100, CLERK, story.hear
        yield self.after(start, 15), 110, CLERK, story.go_on(5, "已告知，当事人放弃陈述申辩。")
        yield self.after(start, 16), 100, LEADER, story.punish
        yield self.after(start, 18), 100, CLERK, story.serve(7)

    def _stuck_penalty(self, start: date) -> Iterator[Happening]:
        yield from self._begun(self._story(_PENALTY, "流动摊点销售无碘盐", 2), start)

    def _guide(self, kind: GuidanceKind, content: str) -> Step:
        def step(desk: Desk) -> None:
            item = POWERS.first(code=_LICENCE)
            given = Guidance(
                given_on=desk.clock.today(),
                kind=kind,
                stage=GuidanceStage.BEFORE,
                party="示例社区零售店",
                items=(item.id,) if item else (),
                content=content,
                givers=(self.staff[CLERK].id,),
                given_by=CLERK,
            )
            guidance.add_guidance(desk, given)

        return step
