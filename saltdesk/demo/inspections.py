"""The inspections of the sample bureau: plans, visits, findings, and two resulting cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import date, timedelta
from typing import Any

from saltdesk.documents.notice import render
from saltdesk.domain.accountability import AccountabilityCase, OwnMeasure
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.records import from_plain, with_values
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import (
    Finding,
    FindingLabel,
    FindingSource,
    Inspection,
    InspectionKind,
    Severity,
)
from saltdesk.domain.inspections.plans import InspectionPlan
from saltdesk.domain.inspections.visits import ActivityKind, InspectionActivity, Interviewee, Presence
from saltdesk.domain.notices.kinds import (
    ACCOUNTABILITY_DECISION,
    INSPECTION_NOTICE,
    ORAL_FEEDBACK_RECORD,
    NoticeKind,
)
from saltdesk.services.accountability import accountability
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled

Step = Callable[[Desk], object]
Happening = tuple[date, int, str, Step]

LEADER, CORRECTOR, INSPECTOR, HOUSE = "示例一", "样例丙", "样例丁", "样例戊"
_RECTIFIED = "三份档案的环节和日期已经补录，并明确随办随记。"
_PLAN_TEXTS = ("office", "plan", "basis", "scope", "content", "procedure", "team")
_PLANNED, _NOTIFIED, _VISITED, _RECTIFYING, _CLOSED = range(5)
_COURSE = ((120, _CLOSED), (95, _CLOSED), (2, _PLANNED), (48, _RECTIFYING), (21, _VISITED))
"""For each sample inspection: days ago it was planned, and the state it reached."""


@dataclass
class Inspections:
    """Builds the sample inspections; ``day(n)`` is the working day n days ago, ``after`` one n days later."""

    facts: dict[str, Any]
    day: Callable[[int], date]
    after: Callable[[date, int], date]
    plans: dict[InspectionKind, int] = field(default_factory=dict)

    def events(self) -> Iterator[Happening]:
        """Yield all events in no particular order."""
        yield from self._plans()
        chosen = self.facts["inspection"]
        for place, (ago, reached) in enumerate(_COURSE):
            yield from self._inspection(chosen[place % len(chosen)], self.day(ago), reached)
        for place, facts in enumerate(self.facts["channel_finding"]):
            yield self.day(70 - 22 * place), 150 + place, HOUSE, self._collect(facts)
        yield from self._cases()

    def _plans(self) -> Iterator[Happening]:
        for facts in self.facts["inspection_plan"]:
            yield self.day(130), 15, facts["who"], self._plan(facts)
            yield self.day(130), 40, LEADER, self._approve(InspectionKind.from_code(facts["kind"]))

    def _approve(self, kind: InspectionKind) -> Step:
        return lambda desk: inspection_plans.approve_plan(desk, self.plans[kind], desk.clock.today())

    def _plan(self, facts: dict[str, Any]) -> Step:
        def step(desk: Desk) -> None:
            today = desk.clock.today()
            kind = InspectionKind.from_code(facts["kind"])
            plan = InspectionPlan(
                year=today.year,
                kind=kind,
                offices=tuple(facts["offices"]),
                starts_on=today,
                ends_on=date(today.year, 12, 31),
                **{name: facts[name] for name in ("title", "basis", "scope", "content", "team")},
            )
            key = inspection_plans.draft_plan(desk, plan).id
            self.plans[kind] = key

        return step

    def _inspection(self, facts: dict[str, Any], start: date, reached: int) -> Iterator[Happening]:
        who = facts["team"].split("、")[0]
        visit = self.after(start, 7)
        made: list[int] = []
        yield start, 90, who, self._enter(made, facts, visit)
        if reached >= _NOTIFIED:
            yield self.after(start, 1), 120, who, self._announce(made, facts)
            yield visit, 60, who, self._look_around(made, facts)
            yield visit, 300, who, self._tell(made, facts)
        if reached >= _RECTIFYING:
            yield self.after(visit, 8), 30, CORRECTOR, self._rectify(made, 1)
        if reached >= _CLOSED:
            yield self.after(visit, 9), 30, CORRECTOR, self._rectify(made, 0)
            yield self.after(visit, 10), 200, who, self._close(made)

    def _enter(self, made: list[int], facts: dict[str, Any], visit: date) -> Step:
        def step(desk: Desk) -> None:
            kind = InspectionKind.from_code(facts["kind"])
            plan = self.plans[kind] if visit.year == desk.clock.today().year else None
            inspection = Inspection(
                kind=kind,
                yearly_plan=plan,
                inspects_on=visit,
                contact_person=desk.actor.name,
                contact_phone="0371-60001234",
                materials="有关学习记录、落实清单的文件、办件档案、投诉处理记录。",
                **{name: facts[name] for name in _PLAN_TEXTS},
            )
            made.append(inspections.plan_inspection(desk, inspection).id)

        return step

    def _announce(self, made: list[int], facts: dict[str, Any]) -> Step:
        def step(desk: Desk) -> None:
            inspection_checks.prefill_checks(desk, made[0])
            issuing.issue_from_records(desk, INSPECTION_NOTICE, made[0], render)
            inspections.receive_notice(desk, made[0], desk.clock.today(), f"{facts['office']}内勤")

        return step

    def _look_around(self, made: list[int], facts: dict[str, Any]) -> Step:
        def step(desk: Desk) -> None:
            today, key = desk.clock.today(), made[0]
            head = f"{facts['office']}负责人"
            inspections.hear_report(desk, key, today, head, "汇报了清单运行情况和存在的困难。")
            talk = InspectionActivity(key, ActivityKind.SERVICE_USERS, today, notes="办事群众反映一次办结。")
            inspection_visits.add_activity(desk, talk, [Interviewee(name="赵示例")])
            for row in inspection_visits.materials_of(key):
                inspection_visits.record_material(desk, with_values(row, {"presence": Presence.PRESENT}))
            for check in inspection_checks.checks_of(key):
                result = CheckResult.FAILS if check.place == 2 else CheckResult.CONFORMS
                inspection_checks.answer_check(desk, check.id, result, "见问题。" if check.place == 2 else "")

        return step

    def _tell(self, made: list[int], facts: dict[str, Any]) -> Step:
        def step(desk: Desk) -> None:
            today, key = desk.clock.today(), made[0]
            failed = inspection_checks.checks_of(key)[1].id
            for found in facts["finding"]:
                finding = Finding(
                    inspection=key,
                    check=failed,
                    item=found["item"],
                    problem=found["problem"],
                    label=FindingLabel.from_code(found["label"]),
                    opinion=found["opinion"],
                    owner=CORRECTOR if facts["office"] == "盐政处" else "样例甲",
                    found_on=today,
                    due_on=self.after(today, 15),
                )
                findings.add_finding(desk, finding)
            text = "；".join(found["problem"].rstrip("。") for found in facts["finding"]) + "。"
            inspections.record_feedback(desk, key, today, desk.actor.name, f"{facts['office']}负责人", text)
            self._issue(desk, ORAL_FEEDBACK_RECORD, key, Area.INSPECTIONS)

        return step

    def _issue(self, desk: Desk, kind: NoticeKind, key: int, area: Area, **typed: object) -> None:
        values = prefilled(desk, kind, key, area) | typed
        issuing.issue_notice(desk, kind, key, values, render, area)

    def _rectify(self, made: list[int], kept: int) -> Step:
        """Return a step that rectifies all open findings except the last ``kept``."""

        def step(desk: Desk) -> None:
            still = [one for one in findings.findings_of(made[0]) if one.rectified_on is None]
            for finding in still[: len(still) - kept] or still[:1]:
                findings.rectify_finding(desk, finding.id, desk.clock.today(), _RECTIFIED)

        return step

    def _close(self, made: list[int]) -> Step:
        def step(desk: Desk) -> None:
            for finding in findings.unverified(made[0]):
                findings.verify_finding(desk, finding.id, desk.clock.today(), "现场复查，已整改到位。")
            inspections.close_inspection(desk, made[0])

        return step

    def _collect(self, facts: dict[str, str]) -> Step:
        def step(desk: Desk) -> None:
            today = desk.clock.today()
            finding = Finding(
                source=FindingSource.from_code(facts["source"]),
                office=facts["office"],
                item=facts["item"],
                problem=facts["problem"],
                label=FindingLabel.from_code(facts["label"]),
                severity=Severity.from_code(facts["severity"]),
                opinion=facts["opinion"],
                owner=CORRECTOR,
                due_on=self.after(today, 10),
            )
            key = findings.collect_finding(desk, finding).id
            findings.feed_back(desk, key, today)

        return step

    def _cases(self) -> Iterator[Happening]:
        first, second = self.facts["accountability"]
        made: list[int] = []
        yield self.day(30), 200, HOUSE, self._open(made, first)
        yield self.day(20), 100, HOUSE, self._propose(made)
        yield self.day(20), 150, LEADER, self._decide(made)
        yield self.day(20), 200, HOUSE, self._serve(made)
        yield self.day(12), 200, HOUSE, self._open([], second)

    def _open(self, made: list[int], facts: dict[str, str]) -> Step:
        def step(desk: Desk) -> None:
            case = from_plain(AccountabilityCase, facts)
            made.append(accountability.open_case(desk, case).id)

        return step

    def _propose(self, made: list[int]) -> Step:
        def step(desk: Desk) -> None:
            today, key = desk.clock.today(), made[0]
            accountability.hear_statement(desk, key, today, "对事实没有异议，表示立即改正。")
            measure = OwnMeasure.WRITTEN_REVIEW
            accountability.propose_measure(desk, key, today, "情节较轻，建议责令作出书面检查。", measure)

        return step

    def _decide(self, made: list[int]) -> Step:
        def step(desk: Desk) -> None:
            text = "自收到本决定之日起10日内向办公室提交书面检查。"
            accountability.decide_case(desk, made[0], desk.clock.today(), "局长办公会议", text)

        return step

    def _serve(self, made: list[int]) -> Step:
        def step(desk: Desk) -> None:
            today, key = desk.clock.today(), made[0]
            self._issue(desk, ACCOUNTABILITY_DECISION, key, Area.ACCOUNTABILITY)
            until = today + timedelta(days=30)
            accountability.serve_decision(
                desk, key, today, "直接送达", "向本局书面申诉", until, effect_to=until
            )

        return step
