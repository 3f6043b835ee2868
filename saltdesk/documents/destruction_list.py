"""销毁清单 on paper: every record with its period, and room for the signatures of two people (档案法)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.destruction import DestructionItem, DestructionList, ListStatus
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.destruction import ListedRecords

TITLE: Final = "到期档案销毁清单"

_HEADS: Final = ("序号", "种类", "编号", "办结或归档", "保管期限", "保管到", "处置")
_SHARES: Final = (11.0, 28.0, 43.0, 24.0, 19.0, 24.0, 25.0)
_NOTE: Final = "处置指个人信息匿名化、文件销毁；记录目录和痕迹保留。纸质档案按本清单另行销毁。"
_SIGNED: Final = "\n签字：　　　　　　　　　　　　　年　　月　　日"
_ROOM: Final = 6.0
"""Millimetres above and below the line to sign on."""


def render_destruction_list(
    desk: Desk, one: ListedRecords, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the list as PDF on A4; both people sign at its end."""
    faces = shared_faces(fonts)
    setter, listed = Typesetter(faces), one.listed
    subtitle = f"{listed.number}　共{len(one.items)}件　{listed.status.label}　依据：{listed.basis}"
    made = f"{bureau_name()}　{chinese_date(desk.clock.today())}由{desk.actor.name}打印"
    frame = ReportHead(TITLE, shown(faces, subtitle), (_NOTE, shown(faces, made)))
    return render_report(setter, faces, frame, _body(setter, faces, one), invariant=invariant)


def _body(setter: Typesetter, faces: Faces, one: ListedRecords) -> Iterator[Strip]:
    rows = [_cells(faces, place, item, one.listed.status) for place, item in enumerate(one.items, start=1)]
    yield from strips.table(setter, SHEET, _HEADS, rows, _SHARES)
    yield strips.space(6.0)
    yield strips.roomy_row(setter, SHEET, _signatures(faces, one.listed), (1.0, 1.0), _ROOM)


def _cells(faces: Faces, place: int, item: DestructionItem, status: ListStatus) -> tuple[str, ...]:
    what = "已销毁" if status is ListStatus.CONFIRMED else ""
    closed, until = (day.isoformat() if day else "" for day in (item.closed_on, item.until))
    label = Area.from_code(item.area).label
    return str(place), label, shown(faces, item.number), closed, item.period.label, until, what


def _signatures(faces: Faces, listed: DestructionList) -> tuple[str, str]:
    """Return the places for both signatures, with the names and days of those who acted in the program."""
    first = f"拟定人：{listed.proposed_by}（{listed.proposed_on}拟定）"
    second = "监销、确认人："
    if listed.confirmed_by:
        second += f"{listed.confirmed_by}（{listed.confirmed_on}确认）"
    return shown(faces, first) + _SIGNED, shown(faces, second) + _SIGNED
