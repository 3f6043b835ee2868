"""What leaves the house cites the notice by part and item; no code of ours stands on it."""

import io
from collections.abc import Iterable, Iterator
from itertools import islice

import docx
import pdfplumber
import pytest
from openpyxl import load_workbook

from saltdesk.documents.case_report import render_case
from saltdesk.documents.complaint_register import render_register
from saltdesk.documents.coverage import render_coverage
from saltdesk.documents.inspection_file import render_file
from saltdesk.documents.notice import render
from saltdesk.documents.pictures.bar_charts import render_charts
from saltdesk.documents.pictures.flow_chart import render_flow
from saltdesk.documents.word.notice import render_word
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.notices.kinds import KINDS, NoticeKind
from saltdesk.domain.notices.notice import NoticeContent, compose
from saltdesk.ledgers.adjustments.statistics import statistics_of
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.complaints.complainants import COMPLAINANT_LEDGER
from saltdesk.ledgers.inspections.finding_charts import charts_of
from saltdesk.ledgers.lists.coverage import coverage_ledger
from saltdesk.ledgers.registers.gaps import gap_ledger
from saltdesk.ledgers.registry import every_ledger
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import template
from saltdesk.services.inspections.finding_statistics import finding_statistics
from saltdesk.services.lists.coverage import present_coverage
from saltdesk.services.notices.values import prefilled
from saltdesk.services.registers.gaps import gaps
from saltdesk.workbooks.writing import write_ledger
from tests.codes import CODE
from tests.days import TODAY
from tests.documents.samples import SAMPLES
from tests.services.papers import MAKERS

_MOST = 2
"""Records a notice is made from; one page reads like another."""


def words_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return "\n".join(page.extract_text() for page in opened.pages)


def words_of_word(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    return "\n".join(text for text in document.element.body.itertext() if text)


def codes_in(text: str) -> list[str]:
    return CODE.findall(text)


def test_the_codes_are_known_when_they_are_seen():
    seen = (
        "（A6.2b(ii)）",
        "R2.3.1",
        "D3.3.2，",
        "，S4.3",
        "C5.2.2(4)",
        "P1.2.6a",
        "F0.2",
        "（A10）",
        "按A21。",
        "A4",
    )
    assert [text for text in seen if not codes_in(text)] == []
    assert codes_in("第三部分（三）第1项 A3:B4 PDF/A-2 2026-A12B 4101A10X") == []


def made_from_records(desk: Desk, kind: NoticeKind) -> Iterator[NoticeContent]:
    """The notice as the records of the sample fill it, what they do not tell from the golden samples."""
    wording = template(kind.code)
    known = SAMPLES["every"] | SAMPLES.get(kind.code, {}) | {"number": wording.number_of(2026, 1)}
    for area in kind.areas:
        for key in lookup.find(desk, area, Query()):
            try:
                told = prefilled(desk, kind, key, area)
            except RuleError:
                continue
            values = known | {field: value for field, value in told.items() if value not in ("", None, [])}
            yield compose(wording, {one.field: values[one.field] for one in wording.elements})


OF_CASES = [kind for kind in KINDS if kind.area is Area.CASES]
"""Kinds whose records are made by hand: the sample bureau has no case of every decision."""


def refuse_codes(made: Iterable[NoticeContent]) -> None:
    found = list(made)
    assert found, "there is a record for every kind"
    for content in found:
        for text in (words_of(render(content)), words_of_word(render_word(content))):
            assert len(text) > 100
            assert codes_in(text) == []


@pytest.mark.parametrize("kind", [one for one in KINDS if one not in OF_CASES], ids=lambda kind: kind.code)
def test_a_notice_made_from_the_sample_has_no_code(bureau, kind):
    refuse_codes(islice(made_from_records(bureau, kind), _MOST))


@pytest.mark.parametrize("kind", OF_CASES, ids=lambda kind: kind.code)
def test_a_notice_made_from_a_case_has_no_code(desk, kind):
    MAKERS[kind.code](desk)
    refuse_codes(made_from_records(desk, kind))


def charts(desk: Desk) -> Iterator[bytes]:
    yield render_charts(
        "检查问题统计", "至今", charts_of(finding_statistics(desk, None, None)), "共9个问题", TODAY
    )
    yield render_coverage(present_coverage().rows, "全部事项", TODAY)
    yield render_register(desk, Query())
    for item in islice(lookup.load(Area.POWERS, lookup.find(desk, Area.POWERS, Query())), 40):
        if item.steps:
            yield render_flow(item, TODAY)


def test_charts_and_lists_on_paper_have_no_code(bureau):
    drawn = list(charts(bureau))
    assert len(drawn) > 4
    assert [code for pdf in drawn for code in codes_in(words_of(pdf))] == []


def test_reports_and_files_of_cases_have_no_code(bureau):
    found = [render_case(bureau, key) for key in lookup.find(bureau, Area.ADJUSTMENTS, Query())]
    inspections = lookup.load(Area.INSPECTIONS, lookup.find(bureau, Area.INSPECTIONS, Query()))
    found += [render_file(bureau, inspection) for inspection in inspections]
    assert len(found) > 5
    assert [code for pdf in found for code in codes_in(words_of(pdf))] == []


def worked_out(desk: Desk) -> Iterator[Ledger]:
    yield statistics_of(desk, None, None)
    yield gap_ledger(gaps(desk))
    yield coverage_ledger(present_coverage().rows)


def test_no_workbook_has_a_code(bureau, tmp_path):
    for ledger in (*every_ledger(), COMPLAINANT_LEDGER, *worked_out(bureau)):
        path = tmp_path / "台账.xlsx"
        write_ledger(bureau, ledger, Query(), path)
        cells = (cell for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row)
        texts = [str(cell.value) for cell in cells if cell.value is not None]
        assert len(texts) > 10
        assert [text for text in texts if codes_in(text)] == [], ledger.title
