"""来访须知: one page for visitors who complain, with the contact block and what to bring (C5.2)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.clauses import NOTICE, citation
from saltdesk.domain.calendar.terms import Term, term_here
from saltdesk.domain.complaints.complainants import MOST_REPRESENTATIVES
from saltdesk.domain.complaints.complaint import ELEMENTS
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.house.parameters import NOT_OF_THE_NOTICE
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name

TITLE = "投诉来访须知"

_AT_THE_COUNTER = (
    "1. 当面投诉或递交书面材料的，请到办公室，并出示居民身份证或其他有效证件。",
    f"2. 多人来访的，请推选代表，代表不超过{MOST_REPRESENTATIVES}人。",
    "3. 提倡实名投诉。请留下姓名（名称）、身份和联系方式，以便告知受理情况和答复；身份信息依法保密。",
    "4. 投诉内容应当真实、客观，不得恶意投诉、虚假投诉。",
)


def render_visitors_page(desk: Desk, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the page as PDF; it states today's contact block and terms."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    told = f"依据：{NOTICE}{citation('C5.2.3')}；期限为{NOT_OF_THE_NOTICE}。"
    made = f"{bureau_name()}　{chinese_date(desk.clock.today())}印"
    contact = [(label, shown(faces, text)) for label, text in parameters.contact_lines()]
    frame = ReportHead(TITLE, bureau_name(), (told, made))
    return render_report(setter, faces, frame, _body(setter, desk, contact), invariant=invariant)


def _body(setter: Typesetter, desk: Desk, contact: list[tuple[str, str]]) -> Iterator[Strip]:
    kinds = [kind.label for kind in ComplaintKind if kind is not ComplaintKind.NONE_OF_NINE]
    yield from strips.section(setter, SHEET, "一、怎样投诉")
    yield from strips.table(setter, SHEET, (), contact, (30.0, 140.0), bold_first=True)
    for title, lines in (
        ("二、来访时", _AT_THE_COUNTER),
        ("三、哪些事可以投诉", kinds),
        ("四、请说明", ["、".join(element.label for element in ELEMENTS) + "。"]),
        ("五、哪些情形不予受理（我局会说明理由）", [reason.label for reason in RefusalReason]),
        ("六、多久有结果", [_term(term_here(code, desk.calendar)) for code in ("C-accept", "C-answer")]),
    ):
        yield from strips.section(setter, SHEET, title)
        yield from strips.words(setter, SHEET, "\n".join(lines))


def _term(term: Term) -> str:
    return f"{term.start_event}后{term.length}{term.unit.label}内{term.label}。"
