"""One step for each act that may be taken back, with the record it needs; invented people only."""

from datetime import date, timedelta

from saltdesk.domain.accountability import AccountabilityCase, OwnMeasure
from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.inspections.inspection import Finding, FindingSource
from saltdesk.services.accountability import accountability
from saltdesk.services.accountability.review import review_proposal
from saltdesk.services.adjustments import adjustments, extension, joint_review
from saltdesk.services.complaints import decisions, endings, handling, links, supplements
from saltdesk.services.complaints.visits import pass_to_complaints_office
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.desk.people import enrol
from saltdesk.services.desk.person_names import people_named
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections.orders import order_rectification
from tests.services import complaint_cases as cases
from tests.services.case_steps import CASE_STEPS
from tests.services.inspecting import begun, ready_to_end
from tests.services.procedure import end_link
from tests.services.step import Step

START = date(2026, 11, 9)


def collected_finding(desk):
    today = desk.clock.today()
    return findings.collect_finding(
        desk,
        Finding(
            source=FindingSource.CHANNEL_1,
            office="盐政处",
            problem="示例问题",
            found_on=today,
            due_on=today + timedelta(days=9),
        ),
    ).id


def fed_back_finding(desk):
    return findings.feed_back(desk, collected_finding(desk), desk.clock.today()).id


def finding_asking_for_time(desk):
    today = desk.clock.today()
    return findings.request_extension(
        desk, collected_finding(desk), today, today + timedelta(days=20), "等材料"
    ).id


def rectified_finding(desk):
    other = enrol(desk, "样例辛", "yz").id
    key = collected_finding(desk)
    clerk = as_actor(desk, Actor("样例辛", "yz", "盐政处", staff=other))
    return findings.rectify_finding(clerk, key, desk.clock.today(), "已改", (other,)).id


def inspection_begun(desk):
    return begun(desk)


def inspection_fed_back(desk):
    key = ready_to_end(desk)
    today = desk.clock.today()
    inspections.record_feedback(desk, key, today, "样例丁", "样例戊", "没有问题")
    return key


def opened_case(desk):
    return accountability.open_case(
        desk,
        AccountabilityCase(
            source_text="示例来件", person="样例己", office="盐政处", facts="甲", evidence="乙"
        ),
    ).id


def heard_case(desk):
    return accountability.hear_statement(desk, opened_case(desk), desk.clock.today(), "本人放弃陈述").id


def proposed_case(desk, **measure):
    told = measure or {"measure": OwnMeasure.CRITICISM}
    return accountability.propose_measure(desk, heard_case(desk), desk.clock.today(), "示例建议", **told).id


def decided_case(desk):
    return accountability.decide_case(
        desk, proposed_case(desk), desk.clock.today(), "局长办公会", "示例决定"
    ).id


def referred_case(desk):
    key = proposed_case(desk, other_measure="政务处分")
    return accountability.refer_case(desk, key, desk.clock.today(), "示例机关").id


def served_case(desk):
    key, today = decided_case(desk), desk.clock.today()
    return accountability.serve_decision(desk, key, today, "当面", "示例途径", today + timedelta(days=30)).id


def opened_adjustment(desk):
    return adjustments.open_adjustment(
        desk,
        Adjustment(
            title="示例事由",
            trigger=Trigger.NEW_LAW,
            basis_document="示例文件",
            promulgated_on=START,
            content="示例内容",
        ),
    ).id


def applied_adjustment(desk):
    return end_link(desk, opened_adjustment(desk), "apply", date(2026, 11, 18)).id


def adjustment_under_review(desk):
    return end_link(
        desk, applied_adjustment(desk), "forward", date(2026, 11, 19), leads=("fzb", "bb"), main_lead="fzb"
    ).id


def adjustment_asking_for_time(desk):
    return extension.request_extension(desk, opened_adjustment(desk), date(2026, 11, 18), "情况特殊").id


C, V, F, A, D = Area.COMPLAINTS, Area.INSPECTIONS, Area.FINDINGS, Area.ACCOUNTABILITY, Area.ADJUSTMENTS


def registered_complaint(desk):
    return cases.registered(desk, object_office="办公室").id


def accepted_complaint(desk):
    return cases.accepted(desk).id


def answered_complaint(desk):
    return cases.answered(desk).id


def refused_complaint(desk):
    return cases.refuse(desk, cases.registered(desk).id, RefusalReason.IN_LEGAL_PROCEDURE).id


def handed_complaint(desk):
    return handling.hand_over(desk, accepted_complaint(desk), "法制室", "样例壬", desk.clock.today()).id


def visit_at_the_office(desk):
    people.enrol(desk, "样例甲", "jh")
    office = as_actor(desk, Actor("样例戊", "bg", "办公室"))
    return cases.registered(office, Channel.VISIT).id


def pass_on(desk, key):
    taker = people_named("样例甲", desk.clock.today()).ids
    return pass_to_complaints_office(desk, key, taker, desk.clock.today())


def supplementing_complaint(desk):
    return cases.ask_supplement(desk, registered_complaint(desk)).id


def investigated_complaint(desk):
    return handling.record_investigation(desk, accepted_complaint(desk), "核对了登记。").id


def nobodys_complaint(desk):
    return handling.record_investigation(desk, cases.accepted_of_nobody(desk).id, "核对了登记。").id


def complaint_asking_for_time(desk):
    return handling.request_extension(desk, accepted_complaint(desk), desk.clock.today(), "情况复杂").id


STEPS = (
    Step(
        "complaint.accept",
        C,
        registered_complaint,
        lambda d, k: decisions.accept_complaint(d, k, "法制室", d.clock.today()),
    ),
    Step(
        "complaint.refuse",
        C,
        registered_complaint,
        lambda d, k: cases.refuse(d, k, RefusalReason.IN_LEGAL_PROCEDURE),
    ),
    Step(
        "complaint.scope",
        C,
        registered_complaint,
        lambda d, k: decisions.put_out_of_scope(d, k, "不属九类", "示例机关", d.clock.today()),
    ),
    Step(
        "complaint.report",
        C,
        registered_complaint,
        lambda d, k: decisions.report_offence(d, k, "示例理由", d.clock.today()),
    ),
    Step(
        "complaint.transfer",
        C,
        accepted_complaint,
        lambda d, k: decisions.transfer_complaint(d, k, "示例理由", "示例机关", d.clock.today()),
    ),
    Step(
        "complaint.tell",
        C,
        refused_complaint,
        lambda d, k: decisions.tell_reasons(d, k, "电话", d.clock.today(), ""),
    ),
    Step(
        "complaint.hand",
        C,
        accepted_complaint,
        lambda d, k: handling.hand_over(d, k, "法制室", "样例", d.clock.today()),
    ),
    Step("complaint.return", C, handed_complaint, lambda d, k: handling.return_assignment(d, k, "不归我处")),
    Step(
        "complaint.investigate",
        C,
        accepted_complaint,
        lambda d, k: handling.record_investigation(d, k, "已查"),
    ),
    Step(
        "complaint.request",
        C,
        accepted_complaint,
        lambda d, k: handling.request_extension(d, k, d.clock.today(), "复杂"),
    ),
    Step(
        "complaint.extend",
        C,
        complaint_asking_for_time,
        lambda d, k: handling.approve_extension(d, k, d.clock.today()),
    ),
    Step("complaint.pass", C, visit_at_the_office, pass_on),
    Step("complaint.askmore", C, registered_complaint, cases.ask_supplement),
    Step(
        "complaint.remind",
        C,
        supplementing_complaint,
        lambda d, k: supplements.remind_supplement(d, k, d.clock.today()),
    ),
    Step(
        "complaint.supply",
        C,
        supplementing_complaint,
        lambda d, k: supplements.receive_supplement(d, k, d.clock.today(), "补交了照片。"),
    ),
    Step(
        "complaint.withdraw",
        C,
        accepted_complaint,
        lambda d, k: endings.withdraw_complaint(d, k, d.clock.today(), "电话撤回", ""),
    ),
    Step("complaint.malice", C, investigated_complaint, cases.find_malice),
    Step(
        "complaint.noanswer",
        C,
        nobodys_complaint,
        lambda d, k: endings.close_unanswerable(d, k, Conclusion.TRUE, d.clock.today()),
    ),
    Step("complaint.answer", C, accepted_complaint, cases.answer),
    Step(
        "complaint.call",
        C,
        answered_complaint,
        lambda d, k: handling.record_call_back(d, k, Satisfaction.SATISFIED, d.clock.today()),
    ),
    Step("complaint.archive", C, answered_complaint, handling.archive_complaint),
    Step(
        "complaint.group",
        C,
        registered_complaint,
        lambda d, k: links.group_complaints(d, k, [cases.registered(d).id]),
    ),
    Step(
        "inspection.waive",
        V,
        inspection_begun,
        lambda d, k: inspections.waive_step(d, k, "talked", "没有办事群众"),
    ),
    Step(
        "inspection.feedback",
        V,
        ready_to_end,
        lambda d, k: inspections.record_feedback(d, k, d.clock.today(), "样例丁", "样例戊", "没有问题"),
    ),
    Step(
        "inspection.report",
        V,
        inspection_begun,
        lambda d, k: inspections.hear_report(d, k, d.clock.today(), "样例戊", "示例要点"),
    ),
    Step("inspection.close", V, inspection_fed_back, inspections.close_inspection),
    Step("finding.feedback", F, collected_finding, lambda d, k: findings.feed_back(d, k, d.clock.today())),
    Step(
        "finding.selfcheck",
        F,
        fed_back_finding,
        lambda d, k: findings.record_self_check(d, k, d.clock.today(), "已查"),
    ),
    Step(
        "finding.request",
        F,
        collected_finding,
        lambda d, k: findings.request_extension(
            d, k, d.clock.today(), d.clock.today() + timedelta(days=20), "等材料"
        ),
    ),
    Step(
        "finding.extend",
        F,
        finding_asking_for_time,
        lambda d, k: findings.approve_extension(d, k, d.clock.today()),
    ),
    Step(
        "finding.order",
        F,
        collected_finding,
        lambda d, k: order_rectification(
            d, (k,), d.clock.today(), d.clock.today() + timedelta(days=12), "限期补齐"
        ),
    ),
    Step(
        "finding.rectify",
        F,
        collected_finding,
        lambda d, k: findings.rectify_finding(d, k, d.clock.today(), "已改"),
    ),
    Step("finding.verify", F, rectified_finding, lambda d, k: findings.verify_finding(d, k, d.clock.today())),
    Step(
        "finding.reopen",
        F,
        rectified_finding,
        lambda d, k: findings.reopen_finding(d, k, d.clock.today() + timedelta(days=9), "没有改到位"),
    ),
    Step(
        "accountability.hear",
        A,
        opened_case,
        lambda d, k: accountability.hear_statement(d, k, d.clock.today(), "放弃"),
    ),
    Step(
        "accountability.propose",
        A,
        heard_case,
        lambda d, k: accountability.propose_measure(d, k, d.clock.today(), "示例", OwnMeasure.CRITICISM),
    ),
    Step(
        "accountability.review",
        A,
        proposed_case,
        lambda d, k: review_proposal(
            d, k, d.clock.today(), enrol(d, "样例癸", "fz").id, ReviewResult.PASSED, "同意"
        ),
    ),
    Step(
        "accountability.decide",
        A,
        proposed_case,
        lambda d, k: accountability.decide_case(d, k, d.clock.today(), "局长办公会", "示例"),
    ),
    Step(
        "accountability.refer",
        A,
        lambda d: proposed_case(d, other_measure="政务处分"),
        lambda d, k: accountability.refer_case(d, k, d.clock.today(), "示例机关"),
    ),
    Step("accountability.drop", A, opened_case, lambda d, k: accountability.drop_case(d, k, "情节轻微")),
    Step(
        "accountability.serve",
        A,
        decided_case,
        lambda d, k: accountability.serve_decision(
            d, k, d.clock.today(), "当面", "示例途径", d.clock.today() + timedelta(days=30)
        ),
    ),
    Step(
        "accountability.result",
        A,
        referred_case,
        lambda d, k: accountability.record_outside_result(d, k, "已处理"),
    ),
    Step(
        "accountability.end",
        A,
        served_case,
        lambda d, k: accountability.end_case(d, k, d.clock.today(), "已执行"),
    ),
    Step(
        "adjustment.link", D, applied_adjustment, lambda d, k: end_link(d, k, "forward", date(2026, 11, 19))
    ),
    Step(
        "adjustment.skip",
        D,
        adjustment_under_review,
        lambda d, k: adjustments.skip_link(d, k, "review", date(2026, 11, 20), "已撤并", "bb"),
    ),
    Step(
        "adjustment.joint",
        D,
        adjustment_under_review,
        lambda d, k: joint_review.call_joint_review(d, k, date(2026, 11, 20)),
    ),
    Step(
        "adjustment.request",
        D,
        opened_adjustment,
        lambda d, k: extension.request_extension(d, k, date(2026, 11, 18), "特殊"),
    ),
    Step(
        "adjustment.extend",
        D,
        adjustment_asking_for_time,
        lambda d, k: extension.extend_application(d, k, "示例文号", date(2026, 11, 20)),
    ),
    Step(
        "adjustment.withdraw",
        D,
        applied_adjustment,
        lambda d, k: adjustments.withdraw_adjustment(d, k, "不再需要"),
    ),
    *CASE_STEPS,
)
"""One step for each act that may be taken back; receiving a notice is tried on its own."""
