"""The trail of one record on paper: numbered pages, the head of the chain as check code (F0.2)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.traces import TraceRow, trace_rows
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.record_trace import RecordTrace

_HEADS = ("痕迹号", "时间", "经办人", "事项和变更内容")
_SHARES = (14.0, 26.0, 30.0, 104.0)


def render_trace(
    desk: Desk, trace: RecordTrace, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the trail as PDF with embedded fonts; private values are not in it."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    feet = (
        f"核验码 {trace.check}",
        f"{bureau_name()}　{chinese_date(desk.clock.today())}由{desk.actor.name}打印",
    )
    subtitle = f"{trace.number}　共{len(trace.entries)}条"
    frame = ReportHead(trace.title, shown(faces, subtitle), (feet[0], shown(faces, feet[1])))
    return render_report(setter, faces, frame, _body(setter, faces, trace), invariant=invariant)


def _body(setter: Typesetter, faces: Faces, trace: RecordTrace) -> Iterator[Strip]:
    rows = [_cells(faces, row) for row in trace_rows(trace)]
    yield from strips.table(setter, SHEET, _HEADS, rows, _SHARES)


def _cells(faces: Faces, row: TraceRow) -> tuple[str, ...]:
    reason = f"理由或依据：{row.reason}" if row.reason else ""
    what = "\n".join(filter(None, (row.sentence, reason, row.changes)))
    return str(row.seq), row.at, shown(faces, row.who), shown(faces, what)
