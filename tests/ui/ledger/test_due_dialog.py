"""Why a date is that date."""

from datetime import date

import pytest

from saltdesk.ui.ledger.due_dialog import DueDialog, DueQuestion


@pytest.fixture
def explain(desk, qtbot):
    def build(clause, start, extended=False):
        dialog = DueDialog(desk.calendar, DueQuestion("提交申请", clause, start, extended))
        qtbot.addWidget(dialog)
        return dialog

    return build


def test_counted_days_are_listed_and_drawn(explain):
    dialog = explain("D3.3.1", date(2016, 9, 14))
    assert dialog.form.counted_label.text() == (
        "计入的10个工作日：09-18、09-19、09-20、09-21、09-22、09-23、09-26、09-27、09-28、09-29"
    )
    shown = dialog.form.day_strip.shown()
    assert [square.day for square in shown if square.count][-1] == date(2016, 9, 29)
    assert shown[0].is_start
    assert shown[-1].is_due
    assert len(shown) == 16


def test_rest_days_and_make_up_days_name_their_notice(explain):
    dialog = explain("D3.3.1", date(2016, 9, 14))
    strip = dialog.form.day_strip
    by_day = {square.day: square for square in strip.shown()}
    assert by_day[date(2016, 9, 15)].mark == "休"
    assert by_day[date(2016, 9, 18)].mark == "班"
    assert "调休上班日，第1日" in by_day[date(2016, 9, 18)].sentence
    assert "不计入" in by_day[date(2016, 9, 24)].sentence
    assert "2016-09-18" in strip.accessibleDescription()


def test_an_extended_term_counts_thirty_days_from_the_same_start(explain):
    dialog = explain("D3.3.1", date(2016, 9, 14), extended=True)
    assert "2016年11月1日" in dialog.form.due_label.text()
    assert dialog.form.length_label.text() == "30个工作日"
    assert "第三部分（三）第1项" in dialog.form.clause_label.text()


def test_another_bodys_term_is_only_expected(explain):
    dialog = explain("D3.3.2", date(2026, 9, 18))
    assert dialog.form.due_label.text() == "预计2026年9月21日（星期一）办结"
    assert "外单位" in dialog.form.step_label.text()


def test_a_provisional_date_says_so(explain):
    dialog = explain("D3.3.1", date(2026, 12, 25))
    assert dialog.form.provisional_label.isVisibleTo(dialog)
    settled = explain("D3.3.1", date(2026, 3, 2))
    assert not settled.form.provisional_label.isVisibleTo(settled)


def test_an_advisory_calendar_day_term_rolls_to_a_working_day(explain):
    dialog = explain("C-answer", date(2026, 9, 4))
    assert "顺延" in dialog.form.length_label.text()
    assert "参考期限" in dialog.form.clause_label.text()
    assert "10月8日" in dialog.form.due_label.text()
