"""A ledger that another screen asked to show only some records says so, and lets go of them."""

from datetime import datetime

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.ledger import ledger_model


@pytest.fixture
def complaints(desk):
    return [
        register_complaint(
            desk,
            Intake(
                Complaint(
                    received_at=datetime(2026, 11, 20, 9), object_office="盐政处", matter=f"收费{number}"
                ),
                Complainant(name="甄无名", contact="13912345678"),
            ),
        ).id
        for number in range(5)
    ]


def test_only_the_records_asked_for_are_shown_counted_and_left_again(show, complaints, click):
    tab = show(ComplaintsTab)
    assert tab.show_only(Area.COMPLAINTS, complaints[1:3], "两件 & 其他")
    assert sorted(tab.model.ids()) == complaints[1:3]
    assert tab.only_filter.isVisible()
    assert "两件 && 其他" in tab.only_filter.text()
    assert "筛选外 3" in tab.counters.label.text()
    assert filter_words(COMPLAINT_LEDGER, tab.query()) == "两件 & 其他"
    click(tab.only_filter)
    assert sorted(tab.model.ids()) == complaints
    assert not tab.only_filter.isVisible()


def test_other_filters_narrow_what_was_asked_for(show, complaints):
    tab = show(ComplaintsTab)
    tab.show_only(Area.COMPLAINTS, complaints[1:3], "两件")
    tab.form.search_edit.setText("收费2")
    tab._search_now()
    assert list(tab.model.ids()) == [complaints[2]]
    assert not tab.show_only(Area.FINDINGS, complaints, "别的")


def test_a_record_shown_by_another_screen_is_not_hidden_by_the_filter(show, complaints):
    tab = show(ComplaintsTab)
    tab.show_only(Area.COMPLAINTS, complaints[1:3], "两件")
    tab.show_record(Area.COMPLAINTS, complaints[4])
    assert tab.current_id() == complaints[4]
    assert not tab.only_filter.isVisible()


def test_a_long_choice_is_found_on_the_worker(show, complaints, context, monkeypatch):
    monkeypatch.setattr(ledger_model, "LONG_CHOICE", 1)
    tab = show(ComplaintsTab)
    tab.show_only(Area.COMPLAINTS, complaints[1:4], "三件")
    assert tab.model.rowCount() == 0
    context.tasks.wait()
    assert sorted(tab.model.ids()) == complaints[1:4]
    assert tab.current_id() in complaints[1:4]


def test_hidden_records_stay_hidden_among_those_asked_for(desk, at_office, complaints):
    own = at_office("yz")
    assert lookup.find(own, Area.COMPLAINTS, Query(only=tuple(complaints))) == []
    assert sum(lookup.count_by_status(own, Area.COMPLAINTS, Query(only=tuple(complaints))).values()) == 0
    assert len(lookup.find(desk, Area.COMPLAINTS, Query(only=tuple(complaints)))) == len(complaints)
