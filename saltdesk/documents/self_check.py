"""等保二级对照 on paper: what the program does, what the office must do, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.house.self_check import STANDARD, TITLE
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.self_check import CheckedRow, self_check

_HEADS = ("控制点", "程序做到的（在哪里看）", "单位须做的", "不足之处")
_SHARES = (24.0, 58.0, 48.0, 44.0)
_NOTE = (
    f"条号指{STANDARD}第7章（第二级安全要求）；文字为本程序所写，不是标准原文。本表是自查，不代替等级测评。"
)


def render_self_check(desk: Desk, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the self-check with today's values as PDF."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    made = f"{bureau_name()}　{chinese_date(desk.clock.today())}由{desk.actor.name}打印"
    frame = ReportHead(TITLE, f"{STANDARD} 第二级　自查表", (_NOTE, shown(faces, made)))
    return render_report(setter, faces, frame, _body(setter, desk), invariant=invariant)


def _body(setter: Typesetter, desk: Desk) -> Iterator[Strip]:
    for group, rows in groupby(self_check(desk), key=lambda one: one.row.group):
        yield from strips.section(setter, SHEET, group)
        cells = [_cells(one) for one in rows]
        yield from strips.table(setter, SHEET, _HEADS, cells, _SHARES, bold_first=True)


def _cells(one: CheckedRow) -> tuple[str, ...]:
    row = one.row
    parts = (
        row.program,
        f"见：{row.where}" if row.where != "—" else "",
        f"现值：{one.value}" if one.value else "",
    )
    return f"{row.point}\n{row.clause}".strip(), "\n".join(filter(None, parts)), row.office, row.gap
