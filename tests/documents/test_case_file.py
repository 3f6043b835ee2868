"""The file of a case: a penalty from its registration to its end, bound and read back (P1.2.7)."""

import io
from contextlib import closing
from datetime import date

import pdfplumber
import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from saltdesk.documents.case_file import render_case_file
from saltdesk.documents.notice import render
from saltdesk.documents.scanned_page import picture_page, upright_pages
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.issued import Delivery
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.services.cases import deciding, ending, results, running
from saltdesk.services.house import trail
from saltdesk.services.notices import issued, issuing
from saltdesk.services.notices.values import prefilled
from tests.services.casework import DAY, PERSON, made_bureau, next_link


def picture(width: int = 400, height: int = 300, kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "steelblue").save(out, kind)
    return out.getvalue()


def kept(desk, name: str, content: bytes) -> KeptFile:
    return KeptFile(desk.store.files.put(content), name)


def issue(desk, code: str, key: int, area: Area = Area.CASES, **typed: object):
    kind = KIND_BY_CODE[code]
    values = prefilled(desk, kind, key, area) | typed
    return issuing.issue_notice(desk, kind, key, values, render, area)


def pages_of(pdf: bytes) -> list[str]:
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return ["".join((page.extract_text() or "").split()) for page in document.pages]


@pytest.fixture
def finished(desk):
    """A penalty that was suspended, extended, decided, served, published and closed, with its papers."""
    sample = made_bureau(desk)
    files = (
        kept(desk, "现场照片.jpg", picture()),
        kept(desk, "货物清单.xlsx", b"PK\x03\x04rest"),
        kept(desk, "坏的.pdf", b"%PDF-1.7 broken"),
    )
    case = sample.accepted(PowerClass.PENALTY, party=PERSON, facts="无证摆放食盐20袋。", files=files)
    running.suspend_case(desk, case.id, DAY, SuspensionReason.EXAMINATION, "送检食盐")
    running.resume_case(desk, case.id, date(2026, 11, 12))
    running.extend_link(desk, case.id, 40, "等待检验报告", date(2026, 11, 12))
    report = pages_pdf()
    case = next_link(sample, case, 3, date(2026, 11, 13), files=(kept(desk, "检验报告.pdf", report),))
    sample.told(case, date(2026, 11, 16))
    told = issue(desk, "penalty_notice", case.id)
    case = sample.punished(case, date(2026, 11, 17))
    decision = issue(
        desk, "penalty_decision", case.id, party_address="示例路1号", evidence="现场照片、检验报告"
    )
    delivered = Delivery(
        delivered_on=desk.clock.today(), receiver="样例摊主", deliverers="样例甲", place="示例市场"
    )
    issued.record_delivery(desk, decision.id, delivered)
    receipt = issue(desk, "service_receipt", decision.id, Area.NOTICES)
    deciding.serve_decision(desk, case.id, date(2026, 11, 18), "直接送达")
    results.publish_result(
        desk, case.id, date(2026, 11, 20), PublicationChannel.DEPARTMENT_SITE, "https://example.invalid/1"
    )
    ending.close_case(desk, case.id, date(2026, 11, 20), "罚款已缴清。")
    return case.id, (told.number, decision.number, receipt.number)


def pages_pdf() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 400), "white").save(out, "PDF")
    return out.getvalue()


def test_the_file_holds_sheet_papers_attachments_and_trail_in_order(finished, desk):
    key, numbers = finished
    pages = pages_of(render_case_file(desk, key))
    cover, catalogue, joined = pages[0], pages[1], "".join(pages)
    assert "行政处罚案卷" in cover
    assert "样**" in cover, "the cover, which lies open on the shelf, names nobody"
    order = [catalogue.index(told) for told in ("办件登记表", *numbers, "现场照片", "检验报告", "办理痕迹")]
    assert order == sorted(order)
    assert catalogue.count("另附") == 2, "workbook and damaged PDF stay outside"
    for told in (
        "样例摊主",
        PERSON.id_number,
        "检验、检测、检疫、鉴定；送检食盐",
        "等待检验报告（测试局长批准）",
    ):
        assert told in joined
    for told in ("2026-11-09至2026-11-12", "罚款已缴清。", "example.invalid", "拟罚款3000元"):
        assert told in joined
    last = trail.timeline(Area.CASES, key, desk)[-1]
    assert last.sentence == f"输出办件 办2026-0001 案卷（9件，{len(pages)}页）"


def test_running_numbers_agree_with_the_catalogue(finished, desk):
    key, _ = finished
    pdf = render_case_file(desk, key)
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        corners = [
            (page.crop((page.width - 100, 0, page.width, 42)).extract_text() or "").strip()
            for page in document.pages
        ]
    assert corners == ["", "", *(str(number) for number in range(1, len(corners) - 1))]


def test_only_the_handling_office_and_leaders_take_the_file(finished, desk, at_office):
    key, _ = finished
    assert render_case_file(at_office("yz"), key).startswith(b"%PDF")
    for office in ("bg", "fz", "jh"):
        with pytest.raises(NotAllowed):
            render_case_file(at_office(office), key)


def test_a_paper_declared_void_is_not_bound(finished, desk):
    key, (told, *_) = finished
    notice = issued.notice_by_number(told)
    issuing.void_notice(desk, notice.id, "有误")
    assert told not in pages_of(render_case_file(desk, key))[1]


@pytest.mark.parametrize("size", [(400, 300), (300, 400)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_picture_becomes_one_page_upright_or_across(size, kind):
    with pdfplumber.open(io.BytesIO(picture_page(picture(*size, kind)))) as document:
        (page,) = document.pages
        assert (page.width > page.height) == (size[0] > size[1])
        assert sorted(round(side) for side in (page.width, page.height)) == [595, 842]


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0 cut off", b"GIF89a", b"plain", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_gives_no_page(content):
    assert picture_page(content) == b""


@pytest.mark.parametrize("turned", [0, 90])
def test_a_foreign_pdf_is_bound_upright(turned):
    out = io.BytesIO()
    with closing(PdfDocument(pages_pdf())) as document:
        document[0].set_rotation(turned)
        document.save(out)
    with pdfplumber.open(io.BytesIO(upright_pages(out.getvalue()))) as document:
        (page,) = document.pages
        assert (page.rotation or 0) == 0
        assert (page.width > page.height) == bool(turned)


def test_a_picture_of_too_many_dots_is_not_read():
    bomb = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(bomb, "PNG")
    assert picture_page(bomb.getvalue()) == b""
