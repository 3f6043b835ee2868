"""Columns as wide as their content, on A4 pages that stay readable."""

from datetime import date

import pytest

from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Column, Kind, read_rows
from saltdesk.ledgers.registry import every_ledger
from saltdesk.workbooks.sheet_layout import BODY_POINTS, REPEATED, SMALLEST_POINTS, layout

PAGE_POINTS = (297 - 2 * 10.16) / 25.4 * 72


def points(widths) -> float:
    """Return the room that columns of these widths take at full size, as Excel counts it."""
    return sum((7 * width + 5) * 0.75 for width in widths)


def scale_of(widths) -> tuple[float, int]:
    """Return the scale of nine points, and the pages a program needs at it."""
    scale = SMALLEST_POINTS / BODY_POINTS
    pages, used = 1, 0.0
    for place, width in enumerate(widths):
        if used and (used + points([width])) * scale > PAGE_POINTS:
            pages, used = pages + 1, points(widths[: min(REPEATED, place)])
        used += points([width])
    return scale, pages


@pytest.mark.parametrize("ledger", every_ledger(), ids=lambda ledger: ledger.name)
def test_no_ledger_of_the_bureau_is_printed_below_nine_points(bureau, ledger):
    columns = ledger.sheet_columns()
    rows = read_rows(bureau, columns, ledger.records(bureau, ledger.find(bureau, Query())))
    found = layout(columns, rows, is_all=True)
    scale, pages = scale_of(found.widths)
    assert pages <= found.pages
    assert points(found.widths[: found.first_page]) * scale <= PAGE_POINTS
    assert min(found.widths) >= 6


def text(name: str, width: int = 12) -> Column:
    return Column(name, "标题", width=width)


def test_short_content_makes_narrow_columns_and_long_content_wide_ones():
    rows = [("是", "事" * 200, "甲乙丙丁")] * 3
    short, long, middle = layout((text("a"), text("b"), text("c")), rows, is_all=True).widths
    assert short < middle < long
    assert long <= 80


def test_dates_keep_their_room_also_where_they_come_only_later():
    columns = (text("a"), Column("day", "日期", Kind.DATE))
    assert layout(columns, [("甲", None)] * 500, is_all=False).widths[1] >= 15
    assert layout((*columns, text("b")), [("甲", date(2026, 1, 1), "事" * 90)], is_all=True).widths[1] >= 15


def test_texts_share_the_rest_before_another_page_is_begun():
    columns = tuple(text(str(place)) for place in range(9))
    found = layout(columns, [("事" * 40,) * 9], is_all=True)
    assert (found.pages, found.first_page) == (1, 9)
    assert min(found.widths) >= 16


def test_too_many_columns_go_on_to_the_right_with_the_first_ones_again():
    columns = tuple(text(str(place)) for place in range(30))
    found = layout(columns, [("事" * 40,) * 30], is_all=True)
    assert found.pages > 2
    assert 0 < found.first_page < 15


def test_a_sheet_without_rows_has_room_for_its_title():
    assert sum(layout((text("a"), text("b")), (), is_all=True).widths) >= 90
