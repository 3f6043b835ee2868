"""今日单: what is to be done, on one A4 page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting import geometry as g
from saltdesk.documents.setting import sheets
from saltdesk.documents.setting.faces import Faces, shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.terms import DueKind
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.domain.today.groups import FOLDED, Group, Scope
from saltdesk.ledgers.today.sections import AgendaRow, Section, sections
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.today.reading import Agenda

TITLE: Final = "今日单"
_HEADS: Final = ("分组", "要办的事", "记录", "期限", "由谁办理", "办结")
_SHARES: Final = (26.0, 32.0, 62.0, 30.0, 26.0, 11.0)
_LIMITS: Final = (40, 25, 18, 14, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1)
"""Rows of a group, tried one after the other until all fits on one page."""

_URGENT: Final = frozenset({Group.TODAY, Group.SOON, Group.OVERDUE})
_MORE_URGENT: Final = 3
"""What is near or past gets so many times the rows of the other groups."""

_LONGEST: Final = 40
_SIGNS: Final = "●▲○◇"
"""Signs before a due date on the screen; on paper the words are enough."""


def render_today(
    desk: Desk,
    agenda: Agenda,
    day: date | None = None,
    *,
    invariant: bool = False,
    fonts: FontChoice = SHIPPED,
) -> bytes:
    """Return the list as PDF of one page; long groups are cut and say so. ``day``: only what is due then."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    frame = _frame(desk, agenda, day)
    _, top = sheets.head(setter, SHEET, frame.title, frame.subtitle)
    found = sections(desk, agenda, day, _LIMITS[0])
    body: list[Strip] = []
    for most in _LIMITS:
        body = list(_body(setter, faces, found, most, agenda.day, is_whole=day is not None))
        if len(strips.paginate(body, (top, SHEET.top), SHEET.body_bottom)) == 1:
            break
    return render_report(setter, faces, frame, body, invariant=invariant)


def _frame(desk: Desk, agenda: Agenda, day: date | None) -> ReportHead:
    told = f"{chinese_date(agenda.day)} 星期{weekday(agenda.day)}　{_whose(desk, agenda.scope)}"
    if day:
        told += f"　只列{chinese_date(day)}到期的"
    return ReportHead(TITLE, told, (f"{bureau_name()}　{desk.actor.name}", "只供内部办事使用。"))


def _whose(desk: Desk, scope: Scope) -> str:
    names = {Scope.MINE: desk.actor.name, Scope.OFFICE: desk.actor.office_name}
    return names.get(scope, "") or scope.label


def _body(
    setter: Typesetter, faces: Faces, found: Sequence[Section], most: int, today: date, *, is_whole: bool
) -> Iterator[Strip]:
    listed = [one for one in found if is_whole or one.group not in FOLDED]
    rows = [tuple(shown(faces, text) for text in row) for one in listed for row in _rows(one, most, today)]
    if rows:
        yield from strips.table(setter, SHEET, _HEADS, rows, _SHARES, bold_first=True)
    else:
        yield from strips.words(setter, SHEET, "没有要办的事。")
    later = [f"{one.label}{one.total}件" for one in found if one not in listed]
    if later:
        yield strips.space(g.TABLE_PADDING)
        yield from strips.words(setter, SHEET, f"另有{'、'.join(later)}，没有列出。")


def _rows(section: Section, most: int, today: date) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a group; the first one names it, the last one says how many are left out."""
    listed = section.rows[: most * _MORE_URGENT if section.group in _URGENT else most]
    for place, row in enumerate(listed):
        yield ("" if place else f"{section.label} {section.total}", *_texts(row, today), "")
    left = section.total - len(listed)
    if left:
        yield ("", f"另有{left}件", "见屏幕上的清单", "", "", "")


def _texts(row: AgendaRow, today: date) -> tuple[str, ...]:
    title = row.title.text
    told = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
    when = row.when.text.lstrip(_SIGNS)
    if row.due and str(row.due) != when and row.when.kind is not DueKind.WAITING:
        when = f"{row.due:%m-%d} {when}" if row.due.year == today.year else f"{row.due} {when}"
    return row.what, told, when, row.whose
