"""The report of a span before it is typeset: sentences, tables and charts of what was counted."""

import pytest

from saltdesk.domain.statistics.figure import Section
from saltdesk.domain.statistics.measures import Measure
from saltdesk.domain.statistics.spans import read_span
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.report import report_of
from saltdesk.ledgers.statistics.rows import basis_of, change_text, limit_of, number_text, title_of
from saltdesk.ledgers.statistics.tables import StatisticTable, tables_of
from saltdesk.services.desk import wording
from saltdesk.services.statistics.counting import count_statistics
from saltdesk.storage.areas.people import OFFICES

SPAN = read_span("2026Q4")


@pytest.fixture
def found(bureau):
    return count_statistics(bureau, SPAN)


def test_the_tables_of_a_section_hold_every_number_that_was_counted(found):
    for section in Section:
        values = [value for value in found if value.figure.section is section]
        counts = [one for one in values if one.figure.measure is Measure.COUNT and one.figure.by]
        cells = [row[1] for table in tables_of(found, section) for row in table.rows]
        assert values
        for value in counts:
            assert value.now in cells, title_of(found, value)


def test_sentences_and_charts_stand_in_the_report_with_their_tables(found):
    parts = report_of(found).parts
    tables = [part.title for part in parts if isinstance(part, StatisticTable)]
    filled = [one for section in Section for one in tables_of(found, section) if not one.is_empty]
    assert tables == [one.title for one in filled]
    charts = [chart.title for section in Section for chart in charts_of(found, section)]
    assert len(charts) > 5
    assert "{" not in "".join(getattr(part, "text", "") for part in parts)


def test_every_row_says_what_it_rests_on(found):
    assert all(basis_of(found, value) for value in found)
    assert {limit_of(found, value) for value in found} >= {"参考期限", "通知规定的期限"}
    assert (number_text(None), number_text(62.5), change_text(3), change_text(-1)) == (
        "—",
        "62.5",
        "+3",
        "-1",
    )


def test_an_empty_span_says_so_instead_of_listing_zeros(desk):
    report = report_of(count_statistics(desk, read_span("2024-02")))
    told = [part.text for part in report.parts if hasattr(part, "text")]
    assert any("本期没有收到投诉" in text for text in told)
    assert not [part for part in report.parts if isinstance(part, StatisticTable)]


def test_sections_few_may_see_are_left_out(desk, at_office):
    report = report_of(count_statistics(at_office("yz"), SPAN))
    told = [getattr(part, "text", getattr(part, "small", "")) for part in report.parts]
    assert not any(text.startswith("六、责任追究") for text in told)
    assert any(text.startswith("责任追究由") for text in told)
    assert Section.ACCOUNTABILITY in count_statistics(desk, SPAN).sections()
    assert OFFICES.first(code="yz")


def test_the_office_has_its_own_wording_of_the_report(desk, folder):
    own = folder / "reports"
    own.mkdir(exist_ok=True)
    shipped = (wording.bundled("reports") / "statistics" / "statistics_report.toml").read_text("utf-8")
    (own / "statistics_report.toml").write_text(
        shipped.replace("权责清单运行情况统计报告", "权责清单月报"), encoding="utf-8"
    )
    found = count_statistics(desk, SPAN)
    assert report_of(found).title == "2026年第四季度权责清单月报"
    (own / "statistics_report.toml").write_text(
        shipped.replace("{complaint.repeat}", "{complaint.again}"), encoding="utf-8"
    )
    assert any("complaint.again" in sentence for sentence in wording.problems())
