"""Everything the program reads from outside: sound samples of each reader, and how it is read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from PIL import Image

from saltdesk.documents.scanned_page import picture_page, upright_pages
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.calendar.holiday_files import read_file
from saltdesk.domain.calendar.holiday_text import read_text
from saltdesk.domain.complaints.mail import read_mail
from saltdesk.domain.exchange.receipt import read_receipt
from saltdesk.domain.notices.templates import load_template
from saltdesk.domain.statistics.report_template import REPORT_CODE, load_report_template
from saltdesk.paths import bundled
from saltdesk.services.cases.import_fields import CASE_IMPORT
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.exchange.checking import check_package
from saltdesk.services.exchange.packing import export_package
from saltdesk.services.house import maintenance
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.settings import LEDGER_VIEWS, Settings
from saltdesk.storage.database import Store
from saltdesk.storage.drafts import Draft, Drafts
from saltdesk.workbooks.reading import read_workbook
from tests.workbooks.old_sheets import EXCEL_5, old_sheet

TODAY = date(2026, 11, 23)
OLD_WORKBOOKS = Path(__file__).parents[1] / "workbooks" / "old"
_ACTOR = Actor("甄一", "leaders", "局领导", Role.LEADER)
_KEEPER = Actor("甄二", "bg", "办公室", Role.ADMINISTRATOR)

Read = Callable[[bytes, Path], object]
"""Reads damaged bytes; the folder is empty and belongs to this call."""


@dataclass(frozen=True)
class Reader:
    """One reader with sound samples; ``is_zipped``: the parts of the archive are damaged, too.

    ``share`` is the part of the usual number of rounds in tests, for readers that are slow by nature.
    """

    name: str
    samples: Callable[[Path], Sequence[bytes]]
    read: Read
    is_zipped: bool = False
    share: float = 1.0


def _workbook(rows: Sequence[Sequence[object]]) -> bytes:
    book, kept = Workbook(), BytesIO()
    for row in rows:
        book.active.append(list(row))
    book.active.merge_cells("A5:A6")
    book.save(kept)
    return kept.getvalue()


def _workbooks(_: Path) -> list[bytes]:
    powers = [
        ("编码", "事项名称", "类别", "实施依据"),
        *((f"01-{place:03}", f"事项{place}", "行政许可", "《某法》第一条") for place in range(1, 9)),
    ]
    register = [
        ("序号", "收到日期", "投诉人姓名", "联系电话", "投诉内容", "办理结果"),
        *(
            (place, datetime(2025, 3, place), "李某", "63221234", "收费没有依据", "已办结")
            for place in range(1, 9)
        ),
    ]
    return [_workbook(powers), _workbook(register)]


def _old_workbooks(folder: Path) -> list[bytes]:
    rows = [("编号", "收到日期", "投诉内容"), *((f"{place:03}", "2016.3.5", "盐价") for place in range(40))]
    older = old_sheet(folder / "5.xls", rows, EXCEL_5)
    return [path.read_bytes() for path in (*sorted(OLD_WORKBOOKS.glob("*.xls")), older)]


def _read_workbook(data: bytes, folder: Path, ending: str = ".xlsx") -> object:
    path = folder / f"外来{ending}"
    path.write_bytes(data)
    found: list[object] = []
    for fields in (POWER_IMPORT, COMPLAINT_IMPORT, CASE_IMPORT):
        with suppress(RuleError):
            found += read_workbook(path, fields)
    return found


def _mails(_: Path) -> list[bytes]:
    plain = EmailMessage()
    plain["From"], plain["Subject"] = "李某 <li@example.com>", "收费没有依据"
    plain["Date"] = "Mon, 23 Nov 2026 08:30:00 +0800"
    plain.set_content("窗口收费没有依据，请核实。")
    rich = EmailMessage()
    rich["From"], rich["Subject"] = "li@example.com", "=?gb2312?B?zba1xA==?="
    rich.set_content("文字")
    rich.add_alternative("<table><tr><td>甲</td><td>乙</td></tr></table>", subtype="html")
    rich.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="证据.pdf")
    return [bytes(plain), bytes(rich)]


def _calendars(_: Path) -> list[bytes]:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "DTSTART;VALUE=DATE:20270101",
        "DTEND;VALUE=DATE:20270102",
        "SUMMARY:元旦 放假",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return ["".join(f"{line}\r\n" for line in lines).encode()]


def _holiday_json(_: Path) -> list[bytes]:
    day = '{"name": "元旦", "date": "2027-01-01", "isOffDay": true}'
    return [f'{{"year": 2027, "days": [{day}]}}'.encode()]


def _notices(_: Path) -> list[bytes]:
    return [
        "一、元旦：2027年1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日至11日放假调休，共7天。1月31日（周日）上班。".encode()
    ]


def _templates(_: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(bundled("reports").glob("*.toml"))[:6]]


def _read_template(data: bytes, folder: Path) -> object:
    path = folder / "reply.toml"
    path.write_bytes(data)
    return load_template(path)


def _report_templates(_: Path) -> list[bytes]:
    return [(bundled("reports") / "statistics" / f"{REPORT_CODE}.toml").read_bytes()]


def _read_report_template(content: bytes, folder: Path) -> object:
    path = folder / f"{REPORT_CODE}.toml"
    path.write_bytes(content)
    return load_report_template(path)


def _office(folder: Path) -> Path:
    place = folder / "office"
    if not place.exists():
        Store.open(place, create=True).close()
    return place


def _databases(folder: Path) -> list[bytes]:
    return [(_office(folder) / "data.db").read_bytes()]


def _read_database(data: bytes, folder: Path) -> object:
    place = folder / "data"
    place.mkdir()
    (place / "data.db").write_bytes(data)
    desk = maintenance.open_desk(place, _ACTOR, FixedClock(TODAY))
    try:
        return maintenance.problems(desk)
    finally:
        desk.store.close()


def _backups(folder: Path) -> list[bytes]:
    kept = folder / "office.saltbackup"
    if not kept.exists():
        desk = maintenance.open_desk(_office(folder), _ACTOR, FixedClock(TODAY))
        maintenance.back_up(desk, kept)
        desk.store.close()
    return [kept.read_bytes()]


def _read_backup(data: bytes, folder: Path) -> object:
    path = folder / "外来.saltbackup"
    path.write_bytes(data)
    return maintenance.restore(path, folder / "data", _KEEPER, FixedClock(TODAY))


def _settings(_: Path) -> list[bytes]:
    return [b'{"person": "\\u7504\\u4e00", "office": "ab", "ledger_views": "{}"}']


def _read_settings(data: bytes, folder: Path) -> object:
    (folder / "settings.json").write_bytes(data)
    return Settings(folder).get(LEDGER_VIEWS)


def _drafts(folder: Path) -> list[bytes]:
    drafts = Drafts(folder / "drafts.db")
    drafts.keep(Draft("complaint", "甄一", datetime(2026, 11, 23, 9), {"facts": "窗口收费"}))
    drafts.close()
    return [(folder / "drafts.db").read_bytes()]


def _read_drafts(data: bytes, folder: Path) -> object:
    (folder / "drafts.db").write_bytes(data)
    drafts = Drafts(folder / "drafts.db")
    try:
        return drafts.of("complaint", "甄一")
    finally:
        drafts.close()


def _packages(folder: Path) -> list[bytes]:
    kept = folder / "交换.zip"
    if not kept.exists():
        desk = maintenance.open_desk(_office(folder), _ACTOR, FixedClock(TODAY))
        export_package(desk, kept)
        desk.store.close()
    return [kept.read_bytes()]


def _read_package(data: bytes, folder: Path) -> object:
    path = folder / "外来.zip"
    path.write_bytes(data)
    return check_package(path)


def _receipts(_: Path) -> list[bytes]:
    told = {
        "format": "saltdesk-receipt",
        "version": 1,
        "package": "包2026-11-23-1a2b3c4d",
        "sha256": "0" * 64,
        "received_on": "2026-11-23",
        "receiver": "示例市政务服务网",
        "accepted": ["power:01-001"],
        "refused": [{"id": "power:01-002", "reason": "缺依据"}],
    }
    return [json.dumps(told).encode()]


def _pictures(_: Path) -> list[bytes]:
    shown = Image.new("RGB", (60, 40), "steelblue")
    kept = []
    for kind in ("PNG", "JPEG", "TIFF", "GIF", "BMP", "PDF"):
        out = BytesIO()
        shown.save(out, kind)
        kept.append(out.getvalue())
    return kept


READERS: tuple[Reader, ...] = (
    Reader("workbook", _workbooks, _read_workbook, is_zipped=True, share=0.3),
    Reader("xls", _old_workbooks, lambda data, folder: _read_workbook(data, folder, ".xls"), share=0.4),
    Reader("mail", _mails, lambda data, _: read_mail(data)),
    Reader("ics", _calendars, lambda data, _: read_file(data, ".ics", 2027)),
    Reader("json", _holiday_json, lambda data, _: read_file(data, ".json", 2027)),
    Reader("notice", _notices, lambda data, _: read_text(data.decode("utf-8", "replace"), 2027)),
    Reader("template", _templates, _read_template),
    Reader("report", _report_templates, _read_report_template),
    Reader(
        "settings", lambda _: [b'{"last_tab": "3", "office": "ab", "ledger_views": "{}"}'], _read_settings
    ),
    Reader("drafts", _drafts, _read_drafts, share=0.5),
    Reader("database", _databases, _read_database, share=0.4),
    Reader("exchange", _packages, _read_package, is_zipped=True, share=0.5),
    Reader("receipt", _receipts, lambda data, _: read_receipt(data)),
    Reader("picture", _pictures, lambda data, _: (picture_page(data), upright_pages(data)), share=0.5),
    Reader("backup", _backups, _read_backup, is_zipped=True, share=0.3),
)
