"""统计: a person chooses a span, reads the figures, opens their records, prints and exports."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from saltdesk.domain.base.changes import Area
from saltdesk.domain.statistics.figure import Section
from saltdesk.domain.statistics.spans import SpanKind
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from tests.people import LEADER


@pytest.fixture
def tab(bureau, window, qtbot):
    return shown(window)


@pytest.fixture
def desk(bureau):
    """Use the sample bureau in the window."""
    return bureau


def shown(window):
    tab = window.show_tab("statistics_tab")
    settle(window)
    return tab


def settle(window):
    window.tasks.wait()


def cells(tab, column):
    place = [one.name for one in tab.rows.columns].index(column)
    return [tab.rows.index(row, place).data() for row in range(tab.rows.rowCount())]


def choose(tab, figure, code):
    rows = [tab.rows.record(row) for row in range(tab.rows.rowCount())]
    row = next(row for row, value in enumerate(rows) if (value.figure.code, value.code) == (figure, code))
    tab.form.values_table.selectRow(row)


def test_the_present_month_is_counted_when_the_tab_is_first_shown(tab, desk):
    found = count_statistics(desk, tab.span)
    assert tab.span.label == tab.form.span_label.text() == "2026年11月"
    ours = [value for value in found if value.figure.section is Section.COMPLAINTS]
    assert cells(tab, "label") == [value.label for value in ours]
    assert cells(tab, "now") == [
        value.now if isinstance(value.now, str) else _text(value.now) for value in ours
    ]
    assert not tab.form.later_button.isEnabled()


def _text(value):
    if value is None:
        return "—"
    return str(value) if isinstance(value, int) else f"{value:.1f}"


def test_a_person_goes_back_a_month_and_to_longer_spans(tab, window, click):
    click(tab.form.earlier_button)
    settle(window)
    assert tab.found.span.code == "2026-10"
    assert tab.form.later_button.isEnabled()
    for kind, code in ((SpanKind.QUARTER, "2026Q4"), (SpanKind.HALF, "2026H2"), (SpanKind.YEAR, "2026")):
        tab.form.kind_combo.setCurrentIndex(list(SpanKind).index(kind))
        settle(window)
        assert tab.found.span.code == code


def test_any_span_is_entered_as_two_days_and_refused_beside_them(tab, window, click):
    tab.form.kind_combo.setCurrentIndex(list(SpanKind).index(SpanKind.FREE))
    settle(window)
    tab.form.since_edit.set_date(date(2026, 9, 15))
    tab.form.until_edit.set_date(date(2026, 10, 20))
    click(tab.form.show_button)
    settle(window)
    assert tab.found.span.code == "2026-09-15..2026-10-20"
    tab.form.until_edit.set_date(date(2026, 9, 1))
    click(tab.form.show_button)
    assert tab.form.problem_label.isVisible()
    assert tab.form.problem_label.text()
    assert tab.found.span.code == "2026-09-15..2026-10-20"


def test_a_figure_opens_the_records_it_counts_and_the_filter_can_be_left(tab, window, desk, click):
    tab.form.kind_combo.setCurrentIndex(list(SpanKind).index(SpanKind.YEAR))
    settle(window)
    choose(tab, "complaint.channel", "phone")
    value = tab.value()
    ids = find_records(desk, tab.span, value)[1]
    tab.open_records()
    settle(window)
    ledger = window.form.main_tabs.currentWidget().findChild(type(window.show_tab("complaints_tab")))
    assert sorted(ledger.model.ids()) == sorted(ids)
    assert len(ids) == value.now > 0
    assert "收到的投诉，按渠道，电话" in ledger.only_filter.text()
    assert f"共 {value.now} 件" in ledger.counters.label.text()
    click(ledger.only_filter)
    settle(window)
    assert len(ledger.model.ids()) > len(ids)
    assert ledger.only_filter.isHidden()


def test_findings_open_in_the_ledger_of_findings(tab, window, desk):
    tab.form.kind_combo.setCurrentIndex(list(SpanKind).index(SpanKind.YEAR))
    settle(window)
    tab.show_section(Section.INSPECTIONS)
    choose(tab, "finding.verified", "met")
    value = tab.value()
    tab.open_records()
    settle(window)
    group = window.show_tab("inspections_tab")
    assert group.current().ledger.area is Area.FINDINGS
    assert len(group.current().model.ids()) == value.now > 0


def test_charts_tell_their_figures_to_those_who_cannot_see_them(tab, window):
    tab.form.kind_combo.setCurrentIndex(list(SpanKind).index(SpanKind.YEAR))
    settle(window)
    chart = next(one for one in tab.charts if one.accessibleName() == "收到的投诉，按渠道")
    phone = tab.found.value("complaint.channel", "phone").now
    assert f"电话：本期{phone}件" in chart.accessibleDescription()
    assert tab.form.values_table.accessibleName()


def test_the_report_is_previewed_and_the_workbook_written(tab, window, recorder, tmp_path, click, top_dialog):
    click(tab.form.report_button)
    settle(window)
    dialog = top_dialog()
    assert isinstance(dialog, PreviewDialog)
    dialog.reject()
    path = tmp_path / "统计.xlsx"
    recorder.paths.append(path)
    recorder.answers_alone = True
    click(tab.form.export_button)
    settle(window)
    assert "统计数字" in load_workbook(path).sheetnames


def test_a_report_asked_for_while_figures_are_counted_is_that_of_the_span_shown(tab, window, top_dialog):
    window.tasks.wait()
    tab.form.earlier_button.click()
    tab.form.report_button.click()
    window.tasks.wait()
    assert tab.span.label in top_dialog().windowTitle()
    top_dialog().reject()


def test_another_person_sees_their_own_figures(tab, window, desk):
    assert tab.findChild(type(tab.form.export_button), "accountability_section_button").isVisible()
    window.seat(as_actor(desk, LEADER).actor)
    person = as_actor(desk, type(LEADER)("测试员", "yz", "盐政处")).actor
    window.seat(person)
    tab = window.show_tab("statistics_tab")
    settle(window)
    assert tab.found.made_by == "测试员"
    assert not tab.findChild(type(tab.form.export_button), "accountability_section_button").isVisible()
    assert (
        tab.found.value("complaint.office").now
        == count_statistics(desk, tab.span).value("complaint.office").now
    )


def test_f1_tells_how_a_number_came_about(tab, window, recorder, qtbot):
    choose(tab, "complaint.deciding", "median")
    tab.form.values_table.setFocus()
    qtbot.keyClick(tab.form.values_table, Qt.Key.Key_F1)
    assert "以工作日计" in recorder.told[-1]
    assert "参考期限" in recorder.told[-1]
