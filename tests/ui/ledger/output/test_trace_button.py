"""痕迹 on a ledger's pane and on the page of a case: printed, exported, audited (F0.2)."""

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.services.house.trail import timeline
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from tests.services.complaint_cases import accepted


@pytest.fixture
def complaint(desk):
    return accepted(desk)


@pytest.fixture
def tab(show, complaint):
    made = show(ComplaintsTab)
    made.refresh(select=complaint.id)
    return made


def test_the_trail_of_the_selected_record_is_shown_as_pages(tab, context, complaint, top_dialog):
    tab.trace_button.print_trace()
    context.tasks.wait()
    assert top_dialog().windowTitle() == "投诉受理办理痕迹"


def test_an_export_stands_in_the_trail_itself(tab, context, desk, complaint, recorder, tmp_path):
    recorder.paths.append(tmp_path / "痕迹")
    tab.trace_button.export_trace()
    context.tasks.wait()
    assert (tmp_path / "痕迹.xlsx").exists()
    assert recorder.names == [f"投诉受理办理痕迹-{complaint.number}-20261123.xlsx"]
    assert timeline(Area.COMPLAINTS, complaint.id, desk)[-1].act == "trail.take"


def test_every_page_of_a_case_has_the_button_in_its_head(tab, complaint):
    tab.open_chosen()
    page = tab.current_page()
    assert page.trace_button.isVisible()
    names = [action.objectName() for action in page.trace_button.menu().actions()]
    assert names == ["print_trace_action", "export_trace_action"]
