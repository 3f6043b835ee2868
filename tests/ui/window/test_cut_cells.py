"""No cell of a ledger is cut beside room that no other cell needs, and no title without dots."""

import pytest

from saltdesk.ui.ledger.columns.column_fit import PADDING
from saltdesk.ui.looks.cell_widths import cell_widths
from saltdesk.ui.looks.shortened_label import ShortenedLabel
from tests.ui.every_page import ledger_names, show_ledger


@pytest.mark.parametrize("name", ledger_names())
def test_no_cell_is_cut_beside_free_room(name, bureau_window, bring_forward):
    bring_forward(bureau_window)
    ledger = show_ledger(bureau_window, name)
    bureau_window.tasks.wait()
    table = ledger.form.ledger_table
    head = table.horizontalHeader()
    needs = cell_widths(table, PADDING)
    widths = [head.sectionSize(place) for place in range(head.count())]
    titles = [head.sectionSizeHint(place) for place in range(head.count())]
    cut = [need - wide for wide, need in zip(widths, needs, strict=True) if need > wide]
    free = [wide - max(*both) for wide, *both in zip(widths, needs, titles, strict=True)]
    assert not cut or sum(one for one in free if one > 0) < min(cut)
    assert table.horizontalScrollBar().maximum() == 0 or sum(titles) > table.viewport().width()


def test_a_ledger_that_finds_nothing_takes_other_columns_and_widths(bureau_window, bring_forward, qtbot):
    bring_forward(bureau_window)
    ledger = show_ledger(bureau_window, "accountability_tab")
    ledger.form.search_edit.setText("没有这样的记录")
    qtbot.waitUntil(lambda: not ledger.model.rowCount())
    bureau_window.resize(1200, 740)
    bureau_window.resize(1366, 740)
    ledger.columns.reset()
    ledger.form.search_edit.clear()
    qtbot.waitUntil(lambda: bool(ledger.model.rowCount()))


def test_a_title_that_is_too_long_ends_with_dots_and_is_told_whole(qtbot):
    label = ShortenedLabel()
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    label.show_text("2026-008　省政府公布取消和下放事项目录")
    assert label.text().endswith("…")
    assert (
        label.whole() == label.toolTip() == label.accessibleName() == "2026-008　省政府公布取消和下放事项目录"
    )
    label.resize(800, 20)
    assert label.text() == label.whole()
