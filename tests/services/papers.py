"""Records for notices, and values for every kind of notice, with invented people."""

from dataclasses import replace
from datetime import date, datetime

from saltdesk.domain.accountability import OwnMeasure
from saltdesk.domain.adjustments.adjustment import Adjustment, Answer, LinkEnd, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.calendar.years import read_shipped
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, KIND_BY_CODE, NoticeKind
from saltdesk.paths import resource
from saltdesk.services.accountability import accountability
from saltdesk.services.accountability.review import review_proposal
from saltdesk.services.adjustments import adjustments
from saltdesk.services.cases import deciding
from saltdesk.services.cases.intake import refuse_case
from saltdesk.services.complaints import decisions, handling, supplements
from saltdesk.services.complaints.elements import missing_elements
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import enrol
from saltdesk.services.desk.wording import template
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections.orders import order_rectification
from saltdesk.services.lists import lists
from saltdesk.services.notices import issuing
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.documents.samples import SAMPLES
from tests.people import LEADER
from tests.services.casework import DAY as CASE_DAY
from tests.services.casework import SHOP, made_bureau
from tests.services.inspecting import without_steps
from tests.services.procedure import end_link

NAME, PHONE = "赵示例", "0371-60001111"
PERSON = Complainant(name=NAME, contact=PHONE)
SELLER = replace(SHOP, address="示例路1号")
"""A shop with an address, which the decision about it tells."""

VISIT = date(2026, 11, 30)
AFTER_VISIT = date(2026, 12, 1)


def paper(content) -> bytes:
    """Replace the page engine, which is in a higher layer: return the text of the notice as bytes."""
    return f"%PDF {content.number} {content.addressee} {content.check} {content.blocks}".encode()


ORDERED = date(2026, 12, 31)
"""The term of the order about the sample finding."""


def sample_values(kind: NoticeKind, today: date) -> dict[str, object]:
    """Return values for all fields of a kind; dates that must be in the future lie after ``today``."""
    known = SAMPLES["every"] | SAMPLES.get(kind.code, {})
    values = {
        element.field: known[element.field]
        for element in template(kind.code).elements
        if element.field in known
    }
    if kind.code == "rectification_notice":
        return values | {"leader": LEADER.name, "due_on": ORDERED}
    ahead = {"due_on", "until", "new_date", "inspection_date"} & set(values)
    days = dict.fromkeys(ahead, date(today.year + 1, 3, 2))
    return values | days | ({"new_date": extended_to(today)} if "new_date" in ahead else {})


def extended_to(today: date) -> date:
    """Return until when the answer to a complaint accepted on a day may be given with an extension."""
    return due_date(find_term("C-answer-x"), today, Calendar(read_shipped(resource("calendar.toml")))).due


def complaint(desk: Desk, person: Complainant = PERSON, **fields: object) -> int:
    """Return the id of a registered complaint by an invented person."""
    usual = Complaint(
        received_at=datetime(2026, 11, 20, 9, 5),
        matter="食盐零售许可证核发",
        object_office="盐政处",
        facts="窗口要求另交证明。",
        request="按清单受理申请。",
    )
    values = {name: getattr(usual, name) for name in usual.__dataclass_fields__} | fields
    return register_complaint(desk, Intake(Complaint(**values), person)).id


def accepted(desk: Desk) -> int:
    """Return the id of an accepted complaint."""
    key = complaint(desk)
    decisions.accept_complaint(desk, key, "法制室", desk.clock.today())
    return key


def extended(desk: Desk) -> int:
    """Return the id of an accepted complaint with an approved extension."""
    key, today = accepted(desk), desk.clock.today()
    handling.request_extension(desk, key, today, "调取票据需要时间。")
    handling.approve_extension(as_actor(desk, LEADER), key, today)
    return key


def asked_for_supplement(desk: Desk, **fields: object) -> int:
    """Return the id of a complaint whose complainant was asked for what is missing."""
    key, today = complaint(desk, **fields), desk.clock.today()
    missing = "\n".join(missing_elements(COMPLAINTS.get(key)))
    supplements.ask_supplement(desk, key, missing, today, date(today.year + 1, 3, 2))
    return key


def refused(desk: Desk) -> int:
    """Return the id of a refused complaint."""
    key = complaint(desk)
    decisions.refuse_complaint(
        desk, key, RefusalReason.AT_OTHER_BODY, "信访部门已经受理。", desk.clock.today()
    )
    return key


def answered(desk: Desk) -> int:
    """Return the id of an answered complaint."""
    key = accepted(desk)
    handling.answer_complaint(desk, key, Conclusion.TRUE, "窗口已停止收取。", desk.clock.today(), "书面")
    return key


def inspection(desk: Desk) -> int:
    """Return the id of a planned inspection."""
    plan = Inspection(
        plan="示例方案",
        office="盐政处",
        inspects_on=VISIT,
        basis="依据",
        scope="范围",
        content="内容",
        procedure="程序",
        materials="办件档案",
    )
    return inspections.plan_inspection(desk, plan).id


def fed_back(desk: Desk) -> int:
    """Return the id of an inspection with an ordered finding and oral feedback, on the day after it."""
    key = inspection(desk)
    issuing.issue_from_records(desk, INSPECTION_NOTICE, key, paper)
    desk.clock = FixedClock(AFTER_VISIT)
    inspections.receive_notice(desk, key, VISIT, "样例丙")
    found = Finding(
        inspection=key,
        item="食盐零售许可证核发",
        problem="公示不全",
        opinion="补充公示",
        owner="样例丙",
        due_on=ORDERED,
    )
    problem = findings.add_finding(desk, found)
    order_rectification(desk, (problem.id,), AFTER_VISIT, ORDERED, "补充公示")
    without_steps(desk, key)
    inspections.record_feedback(desk, key, VISIT, "样例丁", "样例丙", "公示不全。")
    return key


def adjustment(desk: Desk) -> int:
    """Return the id of an adjustment at its first link, the application."""
    item = PowerItem(
        code="01-001", name="食盐零售许可证核发", legal_basis="示例条例第二十三条", flow="受理、审查、决定"
    )
    key = lists.add_power(desk, item).id
    case = Adjustment(
        title="《示例条例》修订",
        trigger=Trigger.BASIS_CHANGED,
        basis_document="《示例条例》",
        promulgated_on=date(2026, 11, 20),
        content="核对条款序号。",
        items=(key,),
    )
    return adjustments.open_adjustment(desk, case).id


def forwarded(desk: Desk) -> int:
    """Return the id of an adjustment that waits for the reform office."""
    key = adjustment(desk)
    application = CaseDocument(kind=DocumentKind.APPLICATION, number="郑盐局函〔2026〕示例号")
    opinion = CaseDocument(kind=DocumentKind.OPINION, title="调整意见")
    end = LinkEnd(documents=(application, opinion))
    adjustments.finish_link(desk, key, "apply", desk.clock.today(), "郑盐局函〔2026〕示例号", end=end)
    return key


def objected(desk: Desk) -> int:
    """Return the id of an adjustment whose approval opinion the bureau objected to."""
    key, day = forwarded(desk), desk.clock.today()
    for code in ("forward", "review", "approve"):
        end_link(desk, key, code, day)
    end_link(desk, key, "confirm", day, answer=Answer.OBJECTED)
    return key


def catalogued(desk: Desk) -> int:
    """Return the id of an answered complaint with an issued paper."""
    key, kind = answered(desk), KIND_BY_CODE["complaint_registration"]
    issuing.issue_notice(desk, kind, key, sample_values(kind, desk.clock.today()), paper)
    return key


def finding(desk: Desk) -> int:
    """Return the id of a finding of an inspection."""
    return findings.findings_of(fed_back(desk))[0].id


def proposed(desk: Desk, measure: OwnMeasure | None, other: str = "") -> int:
    """Return the id of an accountability case about a finding, with a hearing and a proposed measure."""
    case = replace(
        accountability.case_from_finding(desk, finding(desk)),
        post="科员",
        evidence="检查问题台账问题2026-001",
    )
    key, today = accountability.open_case(desk, case).id, desk.clock.today()
    accountability.hear_statement(desk, key, today, "本人承认公示不及时。")
    accountability.propose_measure(desk, key, today, "按建议处理。", measure, other)
    return key


def decided(desk: Desk) -> int:
    """Return the id of a case that the bureau decided itself."""
    key = proposed(desk, OwnMeasure.CIRCULAR)
    reviewer = enrol(desk, "样例癸", "fz").id
    review_proposal(desk, key, desk.clock.today(), reviewer, ReviewResult.PASSED, "同意")
    accountability.decide_case(desk, key, desk.clock.today(), "局务会议", "限十日内完成公示。")
    return key


def referred(desk: Desk) -> int:
    """Return the id of a case referred to the body that may decide."""
    key = proposed(desk, None, "行政处分")
    accountability.refer_case(desk, key, desk.clock.today(), "郑州市监察局")
    return key


def applied(desk: Desk) -> int:
    """Return the id of an accepted application."""
    return made_bureau(desk).accepted().id


def turned_down(desk: Desk) -> int:
    """Return the id of an application that was not accepted."""
    key = made_bureau(desk).case().id
    refuse_case(desk, key, CASE_DAY, "不属本局职权。", CASE_DAY, "书面")
    return key


def granted(desk: Desk) -> int:
    """Return the id of a case in which a licence was granted."""
    sample = made_bureau(desk)
    return sample.granted(sample.accepted()).id


def not_granted(desk: Desk) -> int:
    """Return the id of a case in which a licence was not granted."""
    key = made_bureau(desk).accepted().id
    return deciding.decide_case(desk, key, CaseDecision.NOT_GRANTED, CASE_DAY, "场所不合格。").id


def prosecuted(desk: Desk) -> int:
    """Return the id of a penalty case whose party was told what is intended, and heard."""
    sample = made_bureau(desk)
    case = sample.accepted(PowerClass.PENALTY, party=SELLER, facts="无证摆放待售食盐20袋。")
    return sample.told(case).id


def punished(desk: Desk) -> int:
    """Return the id of a case in which a penalty was decided."""
    sample = made_bureau(desk)
    case = sample.accepted(PowerClass.PENALTY, party=SELLER, facts="无证摆放待售食盐20袋。")
    return sample.punished(sample.told(case)).id


def cleared(desk: Desk) -> int:
    """Return the id of a penalty case decided without a penalty."""
    sample = made_bureau(desk)
    key = sample.accepted(PowerClass.PENALTY, party=SELLER, facts="无证摆放待售食盐20袋。").id
    return deciding.decide_case(desk, key, CaseDecision.NO_OFFENCE, CASE_DAY, "未发现销售行为。").id


def notice(desk: Desk) -> int:
    """Return the id of an issued inspection notice."""
    return issuing.issue_from_records(desk, INSPECTION_NOTICE, inspection(desk), paper).id


MAKERS = {
    "inspection_notice": inspection,
    "rectification_notice": fed_back,
    "oral_feedback_record": fed_back,
    "talk_record": inspection,
    "complaint_registration": complaint,
    "complaint_handover": accepted,
    "acceptance_notice": accepted,
    "refusal_notice": refused,
    "supplement_request": asked_for_supplement,
    "transfer_letter": complaint,
    "transfer_notice": complaint,
    "extension_notice": extended,
    "reply": answered,
    "chase_letter": forwarded,
    "adjustment_application": adjustment,
    "objection_letter": objected,
    "accountability_decision": decided,
    "referral_letter": referred,
    "case_acceptance": applied,
    "case_opening": prosecuted,
    "case_refusal": turned_down,
    "penalty_notice": prosecuted,
    "penalty_decision": punished,
    "licence_grant": granted,
    "licence_refusal": not_granted,
    "case_decision": cleared,
    "service_receipt": notice,
    "file_catalogue": catalogued,
}
"""For each kind of notice, the function that makes a record in a state that allows it."""


def issued(desk: Desk, code: str, **changes: object):
    """Issue a notice of this kind about a suitable record, with sample values and ``changes``."""
    kind, key = KIND_BY_CODE[code], MAKERS[code](desk)
    values = sample_values(kind, desk.clock.today()) | changes
    return issuing.issue_notice(desk, kind, key, values, paper)


def area_of(code: str) -> Area:
    """Return the usual area of a kind."""
    return KIND_BY_CODE[code].area
