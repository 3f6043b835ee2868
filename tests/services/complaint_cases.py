"""Complaints by invented people, through every channel and in every state up to the archive."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.complaints.complainants import Complainant, Disclosure, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.complaints.handling import Conclusion, Malice, RequestAnswer, Satisfaction
from saltdesk.domain.complaints.kinds import FLAGS_OF, ComplaintKind
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.complaints import decisions, endings, files, supplements
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from tests.services.papers import paper

NAME, PHONE, ADDRESS = "赵示例", "0371-60001234", "郑州市虚构区示例路1号院2号楼"
DOCUMENT = "示例0001"
TOLD = "我叫赵示例，电话6000-1234，住郑州市虚构区示例路1号院2号楼，窗口不收材料。"
SCAN = b"%PDF-1.4 scan of the letter"
NOW = datetime(2026, 11, 20, 9, 0)
PERSON = Complainant(name=NAME, contact=PHONE, address=ADDRESS)
BASE = Complaint(
    received_at=NOW,
    object_office="盐政处",
    matter="食盐零售许可证核发",
    facts="窗口要求另交街道证明，清单里没有这一项。",
    request="1、停止收取证明\n2、按清单受理",
)
ANSWERS = (RequestAnswer("停止收取证明", "已停止收取。"), RequestAnswer("按清单受理", "已按原日期受理。"))

BY_CHANNEL: dict[Channel, tuple[dict[str, object], dict[str, object]]] = {
    Channel.PHONE: ({"is_read_back": True}, {"caller_number": "6000 1234"}),
    Channel.LETTER: ({"postmarked_on": date(2026, 11, 18), "pages": 2}, {"post_code": "450000"}),
    Channel.FAX: ({"pages": 3}, {"caller_number": "(0371)60001234"}),
    Channel.EMAIL: ({}, {"email": "zhao@example.invalid"}),
    Channel.VISIT: ({}, {"id_kind": IdentityKind.OTHER, "id_number": DOCUMENT, "id_shown": True}),
}
"""Field values of each channel: of the complaint, and of the complainant."""


def intake(channel: Channel = Channel.PHONE, **fields: object) -> Intake:
    """Return the intake that a clerk enters for a channel."""
    of_case, of_person = BY_CHANNEL[channel]
    return Intake(
        replace(BASE, channel=channel, **(of_case | fields)),  # type: ignore[arg-type]
        replace(PERSON, **of_person),  # type: ignore[arg-type]
    )


def registered(desk: Desk, channel: Channel = Channel.PHONE, **fields: object) -> Complaint:
    """Return a registered complaint."""
    return register_complaint(desk, intake(channel, **fields))


def of_kind(desk: Desk, kind: ComplaintKind) -> Complaint:
    """Return a registered complaint of a kind, with up to two of its flags."""
    return registered(desk, kind=kind, flags=FLAGS_OF.get(kind, ())[:2])


def accepted(desk: Desk, **fields: object) -> Complaint:
    """Return a complaint accepted today and assigned to 法制室."""
    key = registered(desk, **fields).id
    return decisions.accept_complaint(desk, key, "法制室", desk.clock.today())


def answered(desk: Desk, **fields: object) -> Complaint:
    """Return a complaint answered today."""
    return answer(desk, accepted(desk, **fields).id)


def answer(desk: Desk, key: int) -> Complaint:
    """Answer each request of an accepted complaint."""
    return complaint_handling.answer_complaint(
        desk, key, Conclusion.TRUE, "经查属实。", desk.clock.today(), "书面", ANSWERS
    )


def refuse(desk: Desk, key: int, reason: RefusalReason, told_how: str = "") -> Complaint:
    """Refuse a complaint for a reason, with the values that the reason requires."""
    earlier = answered(desk).id if reason.needs_earlier else 0
    ground = "《示例条例》第三条" if reason.needs_ground else ""
    return complaint_decisions.refuse_complaint(
        desk, key, reason, "示例理由", desk.clock.today(), told_how, earlier=earlier, legal_ground=ground
    )


def handled_to_the_archive(desk: Desk, key: int) -> Complaint:
    """Accept, hand over, investigate, answer, call back and archive a complaint."""
    today = desk.clock.today()
    decisions.accept_complaint(desk, key, "法制室", today)
    complaint_handling.hand_over(desk, key, "法制室", "样例丁", today)
    later = today + timedelta(days=3)
    desk.clock = FixedClock(later)
    complaint_handling.add_step(desk, key, later, "到窗口核对材料清单。")
    complaint_handling.record_investigation(desk, key, "核对了清单和收件登记。")
    answer(desk, key)
    complaint_handling.record_call_back(desk, key, Satisfaction.SATISFIED, later)
    return complaint_handling.archive_complaint(desk, key)


def ask_supplement(desk: Desk, key: int) -> Complaint:
    """Ask the complainant of a registered complaint for what is missing, for ten days."""
    today = desk.clock.today()
    return supplements.ask_supplement(desk, key, "证明材料", today, today + timedelta(days=10))


def find_malice(desk: Desk, key: int) -> Complaint:
    """Find an investigated complaint false, as a leader at the desk does."""
    today = desk.clock.today()
    return endings.find_malice(desk, key, Malice.FALSE, "登记与所述不符。", today, "认为没有错。", today)


def accepted_of_nobody(desk: Desk) -> Complaint:
    """Return an accepted complaint of somebody who left no name and no way to be reached."""
    told = replace(intake(Channel.LETTER), complainant=Complainant(disclosure=Disclosure.ANONYMOUS))
    key = register_complaint(desk, told).id
    return decisions.accept_complaint(desk, key, "法制室", desk.clock.today())


def speakers(count: int) -> tuple[Representative, ...]:
    """Return ``count`` representatives of a group of visitors."""
    return tuple(Representative(name=f"代表{n}示例", phone=f"6000{n:04d}") for n in range(count))


def told_everywhere(desk: Desk) -> Complaint:
    """Return an archived complaint whose texts, files and papers all tell who complains."""
    today = desk.clock.today()
    key = registered(desk, facts=TOLD, materials="赵 示例的收据", remark="赵示例又来电").id
    scan = files.store_material(desk, Attachment("赵示例来信.pdf", SCAN), MaterialKind.LETTER)
    files.attach_material(desk, key, scan)
    gone = files.attach_material(desk, key, replace(scan, name="赵示例的另一页.pdf", sha256=""))
    files.detach_material(desk, gone.id, "误归他人材料")
    decisions.accept_complaint(desk, key, "法制室", today)
    complaint_handling.add_step(desk, key, today, "与赵示例（0371 6000 1234）通话。")
    complaint_handling.record_investigation(desk, key, "赵示例所说属实。")
    answer(desk, key)
    kind = KIND_BY_CODE["reply"]
    values = prefilled(desk, kind, key) | {"rules": "《示例条例》第三条"}
    issuing.issue_notice(desk, kind, key, values, paper)
    complaint_handling.record_call_back(desk, key, Satisfaction.SATISFIED, today)
    return complaint_handling.archive_complaint(desk, key)
