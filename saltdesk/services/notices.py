"""Issuing notices: required elements checked, number taken and PDF frozen in one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.changes import Area
from saltdesk.domain.errors import Problem, RuleError
from saltdesk.domain.inspections import Inspection, InspectionStatus
from saltdesk.domain.issued import IssuedNotice
from saltdesk.domain.notice_templates import load_template
from saltdesk.domain.notices import Element, NoticeContent, NoticeTemplate, compose, missing_elements
from saltdesk.paths import bundled
from saltdesk.services.desk import Desk, act, check_state
from saltdesk.services.inspections import refuse_kind
from saltdesk.storage import series
from saltdesk.storage.audit import Note
from saltdesk.storage.inspections import INSPECTIONS
from saltdesk.storage.notices import NOTICES

Render = Callable[[NoticeContent], bytes]
"""Sets a notice in type and returns the PDF; handed in because paper is a floor above."""

INSPECTION_NOTICE = "inspection_notice"

_PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page object of a PDF as our engine writes it, uncompressed."""


@cache
def template(code: str) -> NoticeTemplate:
    """The template of a kind of notice; RuleError when it is broken."""
    return load_template(bundled("reports") / f"{code}.toml")


def _values(desk: Desk, inspection: Inspection, number: str) -> dict[str, object]:
    names = (
        "office",
        "basis",
        "scope",
        "content",
        "procedure",
        "team",
        "materials",
        "contact_person",
        "contact_phone",
    )
    values: dict[str, object] = {name: getattr(inspection, name) for name in names}
    return values | {
        "inspection_date": inspection.inspects_on,
        "bureau": bureau_name(),
        "notice_date": desk.clock.today(),
        "number": number,
    }


def bureau_name() -> str:
    """The bureau's full name as it stands on paper."""
    return "郑州市盐业管理局"


def missing(desk: Desk, inspection: Inspection) -> tuple[Element, ...]:
    """The elements of R2.3.2 (and the rest of the template) that are still missing for the notice."""
    return missing_elements(template(INSPECTION_NOTICE), _values(desk, inspection, "（签发时编号）"))


def preview_inspection_notice(desk: Desk, inspection: Inspection, render: Render) -> bytes:
    """The notice as it would be issued today, without a number; RuleError names missing elements."""
    return render(compose(template(INSPECTION_NOTICE), _values(desk, inspection, "（签发时编号）")))


@act("inspection.notify")
def issue_inspection_notice(desk: Desk, note: Note, key: int, render: Render) -> IssuedNotice:
    """Issue the written notice of an inspection: number, frozen PDF with its hash, register entry (R2.3.2).

    Raises:
        RuleError: an element is missing, a character cannot be printed, or the notice would not precede the
            inspection; no number is used up.
    """
    inspection = INSPECTIONS.get(key)
    check_state(ACT_BY_CODE["inspection.notify"], inspection.status)
    refuse_kind(desk, inspection.kind)
    today = desk.clock.today()
    _refuse_late(inspection, today)
    kind = template(INSPECTION_NOTICE)
    number = kind.number_of(today.year, series.take(f"notice-{kind.code}", today.year))
    pdf = render(compose(kind, _values(desk, inspection, number)))
    notice = NOTICES.insert(
        IssuedNotice(
            number=number,
            kind=kind.code,
            title=kind.title,
            area=Area.INSPECTIONS.code,
            record=key,
            addressee=inspection.office,
            issued_at=desk.clock.now(),
            issued_by=desk.actor.name,
            file=desk.store.files.put(pdf),
            pages=len(_PAGE.findall(pdf)),
        )
    )
    INSPECTIONS.update(
        replace(inspection, status=InspectionStatus.NOTIFIED, notified_on=today, notice_number=number)
    )
    note.record, note.sentence = key, f"制发{kind.title} {number}（{inspection.office}）"
    return notice


def _refuse_late(inspection: Inspection, today: object) -> None:
    if inspection.inspects_on is not None and not today < inspection.inspects_on:  # type: ignore[operator]
        problem = Problem("通知书须在检查日期之前发出，请先改检查日期。", "inspects_on", "R2.3.2")
        raise RuleError.of([problem])


def notices_of(area: Area, record: int) -> list[IssuedNotice]:
    """The notices issued for one record."""
    return NOTICES.all(area=area.code, record=record)


@act("notice.reprint")
def reprint(desk: Desk, note: Note, number: str) -> bytes:
    """The frozen PDF of an issued notice, byte for byte; every copy leaves its trace.

    Raises:
        RuleError: no notice has this number. EnvironmentProblem: the frozen file is missing or altered.
    """
    notice = NOTICES.first(number=number.strip())
    if notice is None:
        raise RuleError(f"没有文号为“{number}”的文书。请核对文号，注意年份用〔〕括起。")
    note.record, note.sentence = notice.id, f"补打{notice.title} {notice.number}"
    return desk.store.files.get(notice.file)
