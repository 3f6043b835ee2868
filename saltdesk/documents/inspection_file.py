"""The file of an inspection as one PDF: cover, catalogue, issued papers in order, and the record."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from saltdesk.documents.bound_file import FileCover, FileEntry, FileMaker
from saltdesk.documents.inspection_sheets import section_strips, sheet_pages
from saltdesk.documents.preview import page_count
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.marks import Mark
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.inspections import record as inspection_record
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices.inspection_file import papers_of, record_file

_RECORD: Final = "检查情况记录"


def render_file(desk: Desk, inspection: Inspection, *, fonts: FontChoice = SHIPPED) -> bytes:
    """Return the whole file of an inspection as PDF; the audit trail records its hash.

    Pages of papers and record carry running numbers at the upper right, which the catalogue refers to;
    members of the public are masked.

    Raises:
        NotAllowed: another office's inspection. EnvironmentProblem: a frozen PDF is missing or altered.
        RuleError: a character no font has.
    """
    maker = FileMaker(shared_faces(fonts), _cover(inspection))
    entries = [
        FileEntry(one.number, one.title, one.issued_on, one.pdf) for one in papers_of(desk, inspection.id)
    ]
    record = maker.made(_RECORD, _record_pages(maker.setter, desk, inspection))
    entries.append(FileEntry(inspection.number, _RECORD, desk.clock.today(), record))
    pdf = maker.bound(entries)
    record_file(desk, inspection.id, len(entries), page_count(pdf), hashlib.sha256(pdf).hexdigest())
    return pdf


def _cover(inspection: Inspection) -> FileCover:
    return FileCover(
        inspection.kind.label,
        inspection.number,
        inspection.plan,
        (
            f"检查编号：{inspection.number}",
            f"检查方案：{inspection.plan}",
            f"被检查处室：{inspection.office}",
            f"检查日期：{chinese_date(inspection.inspects_on) if inspection.inspects_on else ''}",
            f"检查组：{inspection.team}",
            f"办理情况：{inspection.status.label}",
        ),
    )


def _record_pages(setter: Typesetter, desk: Desk, inspection: Inspection) -> Sequence[Sequence[Mark]]:
    return sheet_pages(
        setter,
        _RECORD,
        f"{inspection.number}　{inspection.office}",
        list(section_strips(setter, inspection_record.parts(desk, inspection))),
    )
