"""A case on paper: every section, embedded fonts, numbered pages, and charts of any length."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from saltdesk.documents.case_report import render_case
from saltdesk.domain.adjustments.adjustment import Adjustment, Answer
from saltdesk.domain.adjustments.case_files import ContactManner, LinkContact
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.adjustments import adjustments, case_files
from tests.services.procedure import end_link


@pytest.fixture
def case(desk):
    desk.clock = FixedClock(date(2016, 9, 8))
    typed = Adjustment(
        title="条例修订", basis_document="公告第1号", promulgated_on=date(2016, 9, 8), content="更新依据"
    )
    return adjustments.open_adjustment(desk, typed)


def at(desk, day):
    desk.clock = FixedClock(day)
    return day


def texts(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_every_section_stands_on_paper_also_when_there_is_nothing_to_tell(desk, case):
    pages = texts(render_case(desk, case.id))
    whole = "".join(pages)
    for title in ("基本情况", "变更内容", "环节", "时间轴", "联系记录", "联合会审", "历次核准和复审", "材料"):
        assert title in whole
    assert "公告第1号" in whole
    assert [f"第{n}页" in page for n, page in enumerate(pages, 1)] == [True] * len(pages)


def test_dates_contacts_and_rounds_are_told(desk, case):
    end_link(desk, case.id, "apply", at(desk, date(2016, 9, 26)))
    end_link(desk, case.id, "forward", at(desk, date(2016, 9, 27)), leads=("fzb",))
    link = adjustments.link_of(case.id, "review")
    contact = LinkContact(
        case.id, link.id, at(desk, date(2016, 9, 29)), ContactManner.PHONE, matter="询问进度"
    )
    case_files.log_contact(desk, contact)
    end_link(desk, case.id, "review", at(desk, date(2016, 10, 9)))
    end_link(desk, case.id, "approve", at(desk, date(2016, 10, 11)))
    end_link(desk, case.id, "confirm", at(desk, date(2016, 10, 12)), answer=Answer.OBJECTED)
    end_link(desk, case.id, "objection", at(desk, date(2016, 10, 13)))
    whole = "".join(texts(render_case(desk, case.id))).replace("\r\n", "")
    for told in ("逾期1日", "市政府法制办", "询问进度", "有异议", "2016-10-13（从严）", "第2轮", "今天"):
        assert told in whole


def test_a_case_that_waited_for_years_is_still_readable(desk, case):
    end_link(desk, case.id, "apply", at(desk, date(2016, 9, 23)))
    at(desk, date(2016, 9, 23) + timedelta(days=900))
    pages = texts(render_case(desk, case.id))
    assert 3 <= len(pages) <= 15


def test_pages_lie_across_with_embedded_fonts(desk, case):
    pdf = render_case(desk, case.id, invariant=True)
    assert pdf == render_case(desk, case.id, invariant=True)
    with pypdfium2.PdfDocument(pdf) as document:
        width, height = document[0].get_size()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (297, 210)
    assert b"/FontFile2" in pdf
    assert b"Helvetica" not in pdf


def test_a_text_longer_than_a_page_goes_on_over_pages(desk, case):
    stored = adjustments.ADJUSTMENTS.get(case.id)
    long = "\n".join(f"第{n}条改为新的表述。" for n in range(120))
    adjustments.edit_adjustment(desk, replace(stored, content=long))
    whole = "".join(texts(render_case(desk, case.id)))
    assert "第0条" in whole
    assert "第119条" in whole
