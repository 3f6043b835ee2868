"""The widths of the columns of a ledger."""

from dataclasses import replace

from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.ledger.columns.column_fit import PADDING, ColumnFit, fitted_widths


def test_texts_use_the_room_there_is_and_the_other_columns_keep_their_width():
    columns = (Column("number", "编号", Kind.CODE, 9), Column("matter", "事项", width=30))
    number, matter = 9 * 8 + PADDING, 30 * 8 + PADDING
    assert fitted_widths(columns, 8, number + matter) == [number, matter]
    assert fitted_widths(columns, 8, number + matter + 100) == [number, matter + 100]
    assert fitted_widths(columns, 8, 4000) == [number, 3 * matter]


def test_long_words_shrink_before_texts_and_short_ones_never():
    columns = (
        Column("number", "编号", Kind.CODE, 20),
        Column("state", "状态", Kind.STATE, 8),
        Column("kind", "类别", Kind.STATE, 16),
        Column("matter", "事项", width=30),
    )
    natural = (20 + 8 + 16 + 30) * 8 + 4 * PADDING
    assert fitted_widths(columns, 8, natural - 80)[2:] == [6 * 8 + PADDING, 30 * 8 + PADDING]
    number, state, kind, matter = fitted_widths(columns, 8, 100)
    assert (number, state) == (20 * 8 + PADDING, 8 * 8 + PADDING)
    assert (kind, matter) == (6 * 8 + PADDING, 6 * 8 + PADDING)


def test_columns_fit_their_first_rows_before_the_table_is_shown(bureau, context, qtbot, counted):
    measured = counted(ColumnFit, "_measure")
    tab = ComplaintsTab(replace(context, desk=bureau))
    qtbot.addWidget(tab)
    tab.prepare()
    assert len(measured) == 1
    tab.resize(1366, 680)
    tab.show()
    assert len(measured) == 1
