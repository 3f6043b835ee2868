"""The registers beside the inspections in the sample bureau: collections, draws, checks, measures, proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.clearances import Clearance, ClearanceKind
from saltdesk.domain.inspections.draws import RandomDraw
from saltdesk.domain.inspections.inspection import CHANNELS, Finding, InspectionKind
from saltdesk.domain.inspections.knowledge import Knowing, KnowledgeCheck
from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections import clearances, draws, findings, knowledge, measures, rounds
from saltdesk.storage.areas.lists import POWERS

Step = Callable[[Desk], object]
Happening = tuple[date, int, str, Step]

INSPECTOR, HOUSE, ANSWERING = "样例丁", "样例戊", "样例丙"
_SEEDS = ("5a17de5c00000001", "5a17de5c00000002")
_PROOFS = (
    (ClearanceKind.PROOF, "经营场所居委会证明", "申请表以外没有法律、法规依据要求提交。"),
    (ClearanceKind.STEP, "许可申请内部二次会签", "流程图没有这一环节，没有依据。"),
)
_MEASURES = (
    ("每季度抽查持证企业不少于两成。", "盐政处组织，承办人负责。", "现场检查、抽样送检、结果公开。"),
    ("接到举报后五个工作日内核查。", "盐政处负责，两人以上。", "核查记录、责令改正、依法处罚。"),
)


@dataclass(frozen=True)
class Supervision:
    """Builds the sample registers; ``day(n)`` is the working day n days ago, ``after`` one n days later."""

    day: Callable[[int], date]
    after: Callable[[date, int], date]

    def events(self) -> Iterator[Happening]:
        """Yield all events in no particular order."""
        for place in range(2):
            yield self.day(40 - place), 200, INSPECTOR, self._measure(place)
            yield self.day(38 - place), 210, HOUSE, self._proof(place)
            yield self.day(36 - place), 220, INSPECTOR, self._draw(place)
            yield self.day(34 - place), 230, HOUSE, self._check(place)
        for place, ago in enumerate((32, 8)):
            called: list[int] = []
            start = self.day(ago)
            yield start, 100, HOUSE, self._call(called)
            yield self.after(start, 2), 110, ANSWERING, self._reply(called, is_zero=False)
            yield self.after(start, 2), 130, INSPECTOR, self._reply(called, is_zero=True)
            if place == 0:
                yield self.after(start, 3), 140, HOUSE, self._close(called)

    def _measure(self, place: int) -> Step:
        def step(desk: Desk) -> None:
            standard, who, what = _MEASURES[place]
            item = POWERS.all()[place]
            measure = SupervisionMeasure(
                item.id, "盐政处", standard, who, what, "监管办法（示例）", desk.clock.today()
            )
            measures.set_measure(desk, measure)

        return step

    def _proof(self, place: int) -> Step:
        def step(desk: Desk) -> None:
            kind, name, basis = _PROOFS[place]
            entry = Clearance(
                kind,
                name,
                office="盐政处",
                basis_checked=basis,
                checked_on=desk.clock.today(),
                checked_by=desk.actor.name,
            )
            saved = clearances.add_clearance(desk, entry)
            if place == 0:
                clearances.cancel_proof(desk, saved.id, desk.clock.today(), "清理通知（示例）")

        return step

    def _draw(self, place: int) -> Step:
        def step(desk: Desk) -> None:
            begun = draws.begun_draw(desk, InspectionKind.DUTY_LIST)
            people = [one.id for one in knowledge.pool_of(desk, "") if one.office != "leaders"]
            draw = RandomDraw(
                matter="责任清单落实情况随机检查", offices=begun.offices, office_count=1, witness=HOUSE
            )
            draws.make_draw(desk, draws.with_people(draw, people), _SEEDS[place])

        return step

    def _check(self, place: int) -> Step:
        def step(desk: Desk) -> None:
            check = knowledge.draw_check(desk, KnowledgeCheck(office="盐政处", wanted=1), _SEEDS[place])
            if place == 0:
                person = check.people[0]
                results = [(Knowing.KNOWS, "") for _ in person.questions]
                knowledge.record_answers(desk, check.id, person.staff, desk.clock.today(), results)

        return step

    def _call(self, called: list[int]) -> Step:
        return lambda desk: called.append(rounds.call_round(desk, rounds.begun_round(desk)).id)

    def _reply(self, called: list[int], *, is_zero: bool) -> Step:
        def step(desk: Desk) -> None:
            own = next(one for one in rounds.replies_of(called[0]) if one.office == desk.actor.office_name)
            text = "" if is_zero else "两项流程图没有更新。"
            rounds.reply_to_round(desk, own.id, desk.clock.today(), is_zero=is_zero, text=text)

        return step

    def _close(self, called: list[int]) -> Step:
        def step(desk: Desk) -> None:
            today = desk.clock.today()
            for reply in rounds.replies_of(called[0]):
                if reply.replied_on and not reply.is_zero:
                    begun = rounds.finding_from_reply(desk, reply, CHANNELS[0])
                    findings.collect_finding(desk, _with_due(begun, self.after(today, 10)))
                    rounds.feed_back_reply(desk, reply.id, today)
            rounds.close_round(desk, called[0], "电话确认没有问题，已口头说明。")

        return step


def _with_due(finding: Finding, due: date) -> Finding:
    return replace(finding, due_on=due)
