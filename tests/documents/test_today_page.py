"""今日单 is one page, whatever there is to do."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pdfplumber
import pytest

from saltdesk.documents.today_page import render_today
from saltdesk.domain.today.groups import Group, Scope
from saltdesk.services.today.reading import AgendaReader


def read(pdf):
    with pdfplumber.open(BytesIO(pdf)) as found:
        return len(found.pages), "".join((page.extract_text() or "") for page in found.pages)


@pytest.fixture
def agenda(bureau):
    return AgendaReader().read(bureau, Scope.ALL)


def test_the_page_lists_the_groups_with_their_numbers_and_what_it_leaves_out(bureau, agenda):
    pages, text = read(render_today(bureau, agenda))
    plain = text.replace(" ", "").replace("\n", "")
    counts = agenda.counts()
    assert pages == 1
    assert "2026年11月23日星期一" in plain
    assert f"已逾期{counts[Group.OVERDUE]}" in plain
    assert f"另有以后到期{counts[Group.LATER]}件，没有列出。" in plain
    assert "●" not in text


def test_ten_times_as_much_still_fits_on_one_page(bureau, agenda):
    much = replace(agenda, entries=agenda.entries * 10)
    pages, text = read(render_today(bureau, much))
    assert pages == 1
    assert "见屏幕上的清单" in text.replace("\n", "")


def test_one_day_and_an_empty_list_say_so(bureau, agenda):
    day = next(one.row.due for one in agenda.entries if one.group is Group.LATER and one.row.due)
    pages, text = read(render_today(bureau, agenda, day))
    assert (pages, "只列" in text) == (1, True)
    assert "没有要办的事" in read(render_today(bureau, replace(agenda, entries=()), date(2026, 1, 1)))[1]
