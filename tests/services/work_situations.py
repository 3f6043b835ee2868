"""One situation for each line of Today: how it comes about, and the act that ends it; invented people."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.inspections.clearances import Clearance
from saltdesk.domain.inspections.knowledge import Knowing, KnowledgeCheck
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ListVersion
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.domain.today.groups import Group
from saltdesk.services.accountability import accountability
from saltdesk.services.adjustments import events
from saltdesk.services.cases import deciding, ending, results, running
from saltdesk.services.complaints import decisions, handling, supplements
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.inspections import (
    clearances,
    findings,
    inspections,
    knowledge,
    orders,
    plans,
    rounds,
)
from saltdesk.services.lists import lists, versions
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import record_delivery
from saltdesk.services.registers import enforcement
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS
from saltdesk.storage.areas.supervision import KNOWLEDGE_CHECKS, ROUNDS
from saltdesk.storage.backups import folders
from saltdesk.storage.drafts import Draft
from tests.services import case_steps, inspecting, listwork
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps
from tests.services.papers import issued, paper
from tests.services.procedure import end_link

LATER = timedelta(days=400)


@dataclass(frozen=True)
class Situation:
    """What makes a line appear (it returns the id of the record), where and by when; the act that ends it."""

    code: str
    group: Group
    make: Callable[[Desk], int]
    end: Callable[[Desk, int], object]
    due: date | None = None


def _today(desk):
    return desk.clock.today()


# Complaints


def _refused(desk, told=""):
    return cases.refuse(desk, cases.registered(desk).id, RefusalReason.IN_LEGAL_PROCEDURE, told).id


# Backups


def _week_without_backup(desk):
    desk.clock = inspecting.FixedClock(_today(desk) + timedelta(days=7))
    return 0


def _back_up_elsewhere(desk, _key):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folders, "is_elsewhere", lambda *_: True)
        maintenance.record_backup(desk, (Path("优盘/备份.saltbackup"),))


# Inspections


def _carry_out(desk, key):
    """Announce an inspection, carry it out and feed back, so that it is no planned visit any more."""
    inspecting.issuing.issue_from_records(desk, inspecting.INSPECTION_NOTICE, key, inspecting.paper)
    inspections.receive_notice(desk, key, _today(desk), "样例丙")
    desk.clock = inspecting.FixedClock(inspecting.VISIT)
    inspecting.without_steps(desk, key)
    inspections.record_feedback(desk, key, inspecting.VISIT, "样例丁", "样例戊", "没有问题")


def _rectify(desk, key):
    return findings.rectify_finding(desk, key, _today(desk), "已改", (people.enrol(desk, "样例辛", "yz").id,))


def _ordered(desk):
    key = steps.collected_finding(desk)
    day = _today(desk)
    orders.order_rectification(desk, [key], day, day + timedelta(days=15), "请改正")
    return key


def _called(desk):
    return rounds.call_round(desk, rounds.begun_round(desk)).id


def _answer_all(desk, key):
    for reply in rounds.replies_of(key):
        rounds.reply_to_round(desk, reply.id, _today(desk), is_zero=True)


def _close_round(desk, key):
    _answer_all(desk, key)
    rounds.close_round(desk, key)


def _long_after_a_round(desk):
    _close_round(desk, _called(desk))
    desk.clock = inspecting.FixedClock(_today(desk) + timedelta(days=80))
    return 0


def _call_again(desk, _key):
    _called(desk)
    assert ROUNDS.first(status=RoundStatus.CALLED)


def _clearance(desk):
    entry = Clearance(
        name="街道证明",
        office="盐政处",
        basis_checked="没有依据",
        checked_on=_today(desk),
        checked_by="样例甲",
    )
    return clearances.add_clearance(desk, entry).id


def _drawn(desk):
    people.enrol(desk, "样例甲", "fz")
    item = PowerItem(
        code="01-001", name="示例许可", legal_basis="示例条例第三条", flow="受理", handling_office="法制室"
    )
    lists.add_power(desk, item)
    return knowledge.draw_check(desk, KnowledgeCheck(office="法制室", wanted=1), "ab").id


def _record_answers(desk, key):
    for one in KNOWLEDGE_CHECKS.get(key).people:
        answers = [(Knowing.KNOWS, "") for _ in one.questions]
        knowledge.record_answers(desk, key, one.staff, _today(desk), answers)


def _plan(desk):
    return plans.draft_plan(desk, inspecting.YEARLY).id


def _case_with_result(desk):
    return accountability.record_outside_result(desk, steps.referred_case(desk), "已给予政务处分").id


# Lists and registers


def _version(desk, *, reported=False, confirmed=False):
    day = _today(desk)
    made = versions.draft_version(desk, ListVersion(items=(listwork.power(desk, "01-001").id,)))
    if reported or confirmed:
        versions.report_version(desk, made.id, day, "郑盐局函〔2026〕1号")
    if confirmed:
        versions.confirm_version(desk, made.id, day, "市审改办", "郑审改办〔2026〕1号")
    return made.id


def _body(desk, **changes):
    usual = EnforcementBody("示例盐业局", "示例条例", "示例文1号", date(2026, 1, 4), date(2026, 1, 11))
    return enforcement.add_body(desk, replace(usual, **changes)).id


def _renew_body(desk, key):
    enforcement.edit_body(desk, replace(BODIES.get(key), valid_to=_today(desk) + LATER))


def _officer(desk):
    day = _today(desk)
    return enforcement.add_officer(
        desk,
        Officer(
            "样例甲",
            "盐政处",
            certificate_number="S001",
            issued_on=date(2024, 1, 1),
            expires_on=day + timedelta(days=30),
        ),
    ).id


def _renew_officer(desk, key):
    enforcement.edit_officer(desk, replace(OFFICERS.get(key), expires_on=_today(desk) + LATER))


def _entrustment(desk):
    item = listwork.power(desk, "01-001")
    given = Entrustment(
        body=_body(desk),
        trustee="示例站",
        items=(item.id,),
        scope="全市",
        document="示例函1号",
        valid_from=date(2026, 1, 1),
        valid_to=_today(desk) + timedelta(days=20),
    )
    return enforcement.add_entrustment(desk, given).id


def _renew_entrustment(desk, key):
    enforcement.edit_entrustment(desk, replace(ENTRUSTMENTS.get(key), valid_to=_today(desk) + LATER))


# Cases


def _serve_case(desk, key):
    deciding.decide_case(desk, key, CaseDecision.GRANTED, _today(desk), "准予许可。")
    deciding.serve_decision(desk, key, _today(desk), "直接送达")


# Papers and drafts


def _serve(desk, key):
    served = Delivery(delivered_on=_today(desk), receiver="甲", deliverers="乙")
    record_delivery(desk, key, served)


def _paper(code):
    return lambda desk: issued(desk, code).id


def _order_on_paper(desk):
    """Issue the notice of rectification about a finding."""
    kind, key = KIND_BY_CODE["rectification_notice"], _ordered(desk)
    return issuing.issue_from_records(desk, kind, key, paper, Area.FINDINGS).id


def _event(desk):
    event = AdjustmentEvent(
        title="省政府下放事项",
        trigger=Trigger.DELEGATED,
        basis_document="示例省政文〔2016〕3号",
        document_on=date(2026, 11, 18),
    )
    return events.add_event(desk, event).id


def _draft(name):
    def keep(desk):
        desk.store.drafts.keep(Draft(name, desk.actor.name, datetime(2026, 11, 20, 16, 5), {"matter": "某"}))
        return 0

    return keep


def _drop(name):
    def drop(desk, _key):
        for draft in desk.store.drafts.of(name, desk.actor.name):
            desk.store.drafts.drop(draft.id, desk.actor.name)

    return drop


def _draft_situations():
    for name in (
        *("complaint", "adjustment", "inspection", "accountability"),
        *("power_item", "list_version", "standard"),
    ):
        yield Situation(f"draft.{name}", Group.DRAFT, _draft(name), _drop(name))


def _ends_of_papers():
    for area, code in (
        ("complaints", "acceptance_notice"),
        ("inspections", "inspection_notice"),
        ("adjustments", "chase_letter"),
        ("accountability", "accountability_decision"),
    ):
        yield Situation(f"notice.{area}", Group.DELIVER, _paper(code), _serve)


SITUATIONS = (
    Situation(
        "complaint.decide",
        Group.LATER,
        lambda desk: cases.registered(desk).id,
        lambda desk, key: decisions.accept_complaint(desk, key, "法制室", _today(desk)),
        date(2026, 11, 27),
    ),
    Situation(
        "complaint.answer",
        Group.LATER,
        lambda desk: cases.accepted(desk).id,
        cases.answer,
        date(2026, 12, 23),
    ),
    Situation(
        "complaint.tell",
        Group.UNTOLD,
        _refused,
        lambda desk, key: decisions.tell_reasons(desk, key, "电话", _today(desk)),
        date(2026, 11, 27),
    ),
    Situation(
        "complaint.supplement",
        Group.SUPPLEMENT,
        steps.supplementing_complaint,
        lambda desk, key: supplements.receive_supplement(desk, key, _today(desk), "补来的材料"),
        date(2026, 12, 3),
    ),
    Situation(
        "complaint.archive",
        Group.UNDATED,
        lambda desk: cases.answered(desk).id,
        lambda desk, key: handling.archive_complaint(desk, key),
    ),
    Situation(
        "complaint.file",
        Group.UNDATED,
        lambda desk: _refused(desk, "电话"),
        lambda desk, key: handling.archive_complaint(desk, key),
    ),
    Situation(
        "adjustment.own",
        Group.TODAY,
        steps.opened_adjustment,
        lambda desk, key: end_link(desk, key, "apply", date(2026, 11, 18)),
        date(2026, 11, 23),
    ),
    Situation(
        "adjustment.others",
        Group.WAITING,
        steps.applied_adjustment,
        lambda desk, key: [
            end_link(desk, key, code, date(2026, 11, 19)) for code in ("forward", "review", "approve")
        ],
    ),
    Situation(
        "event.judge",
        Group.LATER,
        _event,
        lambda desk, key: events.dismiss_event(desk, key, "不涉及本局"),
        date(2026, 12, 2),
    ),
    Situation("inspection.visit", Group.UNDATED, inspecting.planned, _carry_out, inspecting.VISIT),
    Situation(
        "inspection.close",
        Group.UNDATED,
        steps.inspection_fed_back,
        lambda desk, key: inspections.close_inspection(desk, key),
    ),
    Situation("finding.rectify", Group.LATER, steps.collected_finding, _rectify, date(2026, 12, 2)),
    Situation("finding.ordered", Group.ORDERED, _ordered, _rectify, date(2026, 12, 8)),
    Situation(
        "finding.verify",
        Group.VERIFY,
        steps.rectified_finding,
        lambda desk, key: findings.verify_finding(desk, key, _today(desk), "已到位"),
    ),
    Situation("round.reply", Group.COLLECT, _called, _answer_all, date(2026, 11, 30)),
    Situation("round.close", Group.COLLECT, _called, _close_round, date(2026, 11, 30)),
    Situation("round.call", Group.COLLECT, _long_after_a_round, _call_again),
    Situation(
        "clearance.settle",
        Group.UNDATED,
        _clearance,
        lambda desk, key: clearances.cancel_proof(desk, key, _today(desk)),
    ),
    Situation("knowledge.record", Group.UNDATED, _drawn, _record_answers),
    Situation(
        "plan.draft",
        Group.SOON,
        _plan,
        lambda desk, key: plans.approve_plan(desk, key, _today(desk)),
        date(2026, 11, 24),
    ),
    *_ends_of_papers(),
    Situation("notice.findings", Group.DELIVER, _order_on_paper, _serve),
    Situation(
        "version.publish",
        Group.PUBLISH,
        lambda desk: _version(desk, confirmed=True),
        lambda desk, key: versions.publish_version(desk, key, _today(desk), listwork.SITE),
    ),
    Situation(
        "body.publish",
        Group.PUBLISH,
        lambda desk: _body(desk, published_on=None),
        lambda desk, key: enforcement.edit_body(desk, replace(BODIES.get(key), published_on=_today(desk))),
    ),
    Situation(
        "version.review",
        Group.WAITING,
        lambda desk: _version(desk, reported=True),
        lambda desk, key: versions.confirm_version(
            desk, key, _today(desk), "市审改办", "郑审改办〔2026〕1号"
        ),
    ),
    Situation("officer.expiring", Group.EXPIRING, _officer, _renew_officer, date(2026, 12, 23)),
    Situation("entrustment.expiring", Group.EXPIRING, _entrustment, _renew_entrustment, date(2026, 12, 13)),
    Situation(
        "body.expiring",
        Group.EXPIRING,
        lambda desk: _body(desk, valid_to=_today(desk) + timedelta(days=10)),
        _renew_body,
        date(2026, 12, 3),
    ),
    Situation(
        "version.draft",
        Group.DRAFT,
        _version,
        lambda desk, key: versions.report_version(desk, key, _today(desk), "郑盐局函〔2026〕1号"),
    ),
    Situation(
        "accountability.step",
        Group.UNDATED,
        steps.served_case,
        lambda desk, key: accountability.end_case(desk, key, _today(desk), "已执行"),
    ),
    Situation(
        "accountability.result",
        Group.WAITING,
        steps.referred_case,
        lambda desk, key: accountability.record_outside_result(desk, key, "已给予政务处分"),
    ),
    Situation("case.step", Group.OVERDUE, case_steps.running_case, _serve_case, date(2026, 11, 16)),
    Situation(
        "case.resume",
        Group.WAITING,
        case_steps.suspended,
        lambda desk, key: running.resume_case(desk, key, _today(desk)),
    ),
    Situation(
        "case.publish",
        Group.OVERDUE,
        case_steps.served,
        lambda desk, key: results.publish_result(
            desk, key, _today(desk), PublicationChannel.PREMISES, "网址"
        ),
        date(2026, 11, 18),
    ),
    Situation(
        "case.close",
        Group.OVERDUE,
        case_steps.served,
        lambda desk, key: ending.close_case(desk, key, _today(desk), "已执行"),
    ),
    Situation(
        "accountability.end",
        Group.UNDATED,
        _case_with_result,
        lambda desk, key: accountability.end_case(desk, key, _today(desk), "已办结"),
    ),
    Situation("backup.overdue", Group.NOTE, _week_without_backup, _back_up_elsewhere),
    *_draft_situations(),
)
