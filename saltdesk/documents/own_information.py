"""本人信息 on paper: what the office holds about the person who asks, with room to sign for it (PIPL 45)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.house.own_information import CLAUSE, OwnInformation
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.house.own_information import LEFT_OUT, TITLE
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name

_SHARES = (38.0, 136.0)
_SIGNED = "本人签收：　　　　　　　　　　年　　月　　日　　　　经办人：　　　　　　　　"


def render_own_information(
    desk: Desk, own: OwnInformation, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the information as PDF with embedded fonts; other people in it are masked already."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    made = f"{bureau_name()}　{chinese_date(desk.clock.today())}由{desk.actor.name}提供"
    subtitle = f"{own.asker.name}　共{own.records}件记录　依据{citation(CLAUSE)}"
    frame = ReportHead(TITLE, shown(faces, subtitle), (shown(faces, made), _SIGNED))
    return render_report(setter, faces, frame, _body(setter, faces, own), invariant=invariant)


def _body(setter: Typesetter, faces: Faces, own: OwnInformation) -> Iterator[Strip]:
    for record, rows in groupby(own.rows, key=lambda row: row.record):
        yield from strips.section(setter, SHEET, shown(faces, record))
        cells = [(shown(faces, row.what), shown(faces, row.text)) for row in rows]
        yield from strips.table(setter, SHEET, (), cells, _SHARES, bold_first=True)
    if not own.rows:
        yield from strips.words(setter, SHEET, "按所示姓名和号码，没有查到本局登记的信息。")
    yield strips.space(4.0)
    yield from strips.words(setter, SHEET, LEFT_OUT)
