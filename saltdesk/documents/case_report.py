"""The report of an adjustment, A4 landscape: facts, changes, links, time line, contacts, rounds (D3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.case_timeline import LEGEND, chart_strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.setting.faces import printable, shared_faces
from saltdesk.documents.setting.layout import Page
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.page import Metadata, draw
from saltdesk.documents.setting.sheets import Sheet, foot, head
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.base.changes import Area
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.adjustments import case as case_ledger
from saltdesk.ledgers.base.columns import Column, as_text, read_rows
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments, case_dates
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name

_SHEET: Final = Sheet(is_landscape=True)
_TITLE: Final = "调整办件情况"
_NOTHING: Final = "—"
_ON_PAPER: Final = tuple(
    case_ledger.LATE_COLUMN if column.name == "standing" else column for column in case_ledger.LINK_COLUMNS
)


def render_case(desk: Desk, key: int, *, invariant: bool = False, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the report as PDF with embedded fonts and numbered pages.

    Raises RuleError for a character no font has.
    """
    case: Adjustment = lookup.get(Area.ADJUSTMENTS, key)
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    subtitle = f"{case.number}　{case.title}"
    marks, top = head(setter, _SHEET, _TITLE, subtitle)
    pages = strips.paginate(
        list(_strips(setter, desk, case, _SHEET.body_bottom - _SHEET.top - 12.0)),
        (top, _SHEET.top),
        _SHEET.body_bottom,
    )
    pages[0] = [*marks, *pages[0]]
    told = "本局应办的环节逾期以红色表示；外单位的环节只记等待和预计日期，不计本局逾期。"
    made = f"{bureau_name()}　打印日期：{chinese_date(desk.clock.today())}　编号：{case.number}"
    for number, page in enumerate(pages, start=1):
        page += foot(setter, _SHEET, (told, made), number, len(pages))
    metadata = Metadata(printable(f"{_TITLE} {case.number}"), printable(case.title), bureau_name())
    made_pages = [Page(tuple(page), is_landscape=True) for page in pages]
    return draw(made_pages, faces, metadata, invariant=invariant)


def _strips(setter: Typesetter, desk: Desk, case: Adjustment, room: float) -> Iterator[Strip]:
    """Yield the sections in order; an empty section says so in one line."""
    links = adjustments.links_of(case.id)
    numbers = iter("一二三四五六七八九")

    def titled(title: str, body: Sequence[Strip]) -> Iterator[Strip]:
        yield from strips.section(setter, _SHEET, f"{next(numbers)}、{title}")
        yield from body or strips.words(setter, _SHEET, "无")

    yield from titled("基本情况", _facts(setter, case_ledger.case_facts(desk, case)))
    changes = case_ledger.change_rows(case.id)
    yield from titled("变更内容", _listed(setter, desk, case_ledger.CHANGE_COLUMNS, changes))
    yield from titled("环节", _listed(setter, desk, _ON_PAPER, _begun(links)))
    yield from titled("时间轴", _chart(setter, desk, case, room))
    contacts = case_ledger.contact_rows(case.id, links)
    yield from titled("联系记录", _listed(setter, desk, case_ledger.CONTACT_COLUMNS, contacts))
    joint = [strip for _, facts in case_ledger.joint_facts(links, case.id) for strip in _facts(setter, facts)]
    yield from titled("联合会审", joint)
    rounds = case_ledger.round_rows(desk, links)
    yield from titled("历次核准和复审", _listed(setter, desk, case_ledger.ROUND_COLUMNS, rounds))
    papers = case_ledger.paper_rows(case.id, links)
    yield from titled("材料", _listed(setter, desk, case_ledger.PAPER_COLUMNS, papers))


def _begun(links: Sequence[AdjustmentLink]) -> list[AdjustmentLink]:
    return [link for link in links if link.started_on]


def _facts(setter: Typesetter, facts: case_ledger.Facts) -> list[Strip]:
    rows = [(caption, text) for _, caption, text in facts if text]
    return strips.table(setter, _SHEET, (), rows, (26.0, 239.0), bold_first=True)


def _listed(setter: Typesetter, desk: Desk, columns: Sequence[Column], rows: Sequence[object]) -> list[Strip]:
    if not rows:
        return []
    heads = [column.title for column in columns]
    texts = [[as_text(value) or _NOTHING for value in row] for row in read_rows(desk, columns, rows)]
    return strips.table(setter, _SHEET, heads, texts, [column.width + 2.0 for column in columns])


def _chart(setter: Typesetter, desk: Desk, case: Adjustment, room: float) -> list[Strip]:
    line = case_dates.drawn(desk, case.id)
    charts = chart_strips(setter, _SHEET, line, room)
    legend = strips.words(setter, _SHEET, LEGEND)
    return [Strip(one.height, one.draw, keeps=True) for one in legend] + charts
