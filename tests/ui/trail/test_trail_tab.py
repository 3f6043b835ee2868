"""痕迹: everybody reads who did what, and nobody reads there what the records themselves hide."""

from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.trail import TRAIL_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints.decisions import accept_complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk import people
from saltdesk.services.house.trail import entries_for
from saltdesk.ui.ledger.ledger_model import LedgerModel
from saltdesk.ui.trail.trail_tab import TrailTab
from tests.statements import statements


@pytest.fixture
def complaint(desk):
    found = register_complaint(
        desk,
        Intake(
            Complaint(received_at=desk.clock.now(), object_office="盐政处", matter="收费没有依据"),
            Complainant(name="甄无名", contact="13912345678"),
        ),
    )
    return accept_complaint(desk, found.id, "法制室", date(2026, 11, 23))


def sentences(tab):
    model = tab.model
    column = [one.name for one in tab.ledger.screen_columns()].index("sentence")
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_newest_act_stands_first_with_what_it_changed(show, complaint, context):
    tab = show(TrailTab)
    context.tasks.wait()
    assert sentences(tab)[:2] == [
        f"受理投诉 {complaint.number}，交法制室办理",
        f"登记投诉 {complaint.number}（电话）",
    ]
    detail = tab.detail.form
    assert "承办处室：法制室" in detail.changes_label.text()
    assert "状态：待受理 → 已受理" in detail.changes_label.text()
    assert detail.record_timeline.topLevelItemCount() == 2


def test_the_filter_of_an_area_and_the_search_find_entries(show, desk, complaint):
    people.enrol(desk, "样例甲", "yz")
    tab = show(TrailTab)
    assert sentences(tab)[0] == "样例甲（盐政处）开始办公"
    tab.area_combo.setCurrentText("投诉受理")
    assert len(sentences(tab)) == 2
    tab.leave_filters()
    assert len(sentences(tab)) == 4
    assert lookup.find(desk, Area.TRAIL, Query(text="受理投诉"))
    assert lookup.find(desk, Area.TRAIL, Query(text="从来没有")) == []


def test_a_record_of_an_entry_is_one_key_away(show, context, complaint):
    gone = []
    context.go_to = lambda area, key: gone.append((area, key))
    tab = show(TrailTab)
    tab.open_record()
    assert gone == [(Area.COMPLAINTS, complaint.id)]


def test_entries_about_a_hidden_complaint_are_hidden_everywhere(show, desk, context, complaint, at_office):
    accused = at_office("yz")
    context.desk.actor = accused.actor
    tab = show(TrailTab)
    assert not any(complaint.number in text for text in sentences(tab))
    assert lookup.find(accused, Area.TRAIL, Query(text=complaint.number)) == []
    keys = TRAIL_LEDGER.find(accused, Query())
    told = [row.what for detail in TRAIL_LEDGER.details for row in detail.rows(accused, keys)]
    assert not any("收费没有依据" in line for line in told)


def test_a_new_act_appears_at_once(show, desk, complaint):
    tab = show(TrailTab)
    before = len(sentences(tab))
    people.enrol(desk, "样例乙", "fz")
    tab.refresh()
    assert len(sentences(tab)) == before + 1


def test_entries_about_a_complaint_without_a_clear_object_are_hidden_too(desk, at_office):
    unclear = register_complaint(
        desk, Intake(Complaint(received_at=desk.clock.now(), matter="办事拖延"), Complainant())
    )
    other = at_office("yz")
    assert lookup.find(other, Area.TRAIL, Query(text=unclear.number)) == []
    assert not any(unclear.number in entry.sentence for entry in entries_for(other))
    assert any(unclear.number in entry.sentence for entry in entries_for(at_office("jh")))


def test_the_list_reads_nothing_behind_the_changes_of_an_import_unless_it_shows_it(show, complaint):
    tab = show(TrailTab)
    model = tab.model

    def read_again():
        model.show(model.query)
        return "".join(statements(lambda: model.index(0, 0).data()))

    assert '"hash"' not in read_again()
    model.show_columns(TRAIL_LEDGER.columns)
    assert '"hash"' in read_again()
    place = [column.name for column in TRAIL_LEDGER.columns].index("hash")
    (entry,) = lookup.load(Area.TRAIL, [model.id_at(0)], tab.desk)
    assert model.index(0, place).data() == entry.hash != ""


def test_it_reads_the_trail_when_it_is_shown_or_made_ready_and_not_before(context, qtbot, complaint, counted):
    read = counted(LedgerModel, "show")
    tab = TrailTab(context)
    qtbot.addWidget(tab)
    assert read == []
    tab.prepare()
    assert len(read) == 1
    assert sentences(tab)
