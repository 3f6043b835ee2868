"""查找 in the real window: a record found by a Chinese word, opened and worked on by keys alone."""

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from tests.desk.clerk_desk import wait_for

pytestmark = pytest.mark.slow


@pytest.fixture
def complaints(desk):
    """Register two complaints before the program starts."""
    for matter in ("食盐收费", "市场秩序"):
        register_complaint(
            desk, Intake(Complaint(received_at=desk.clock.now(), matter=matter), Complainant())
        )


def test_a_complaint_is_found_by_a_chinese_word_from_another_tab(complaints, clerk_desk, start):
    start(tab="today_tab")
    clerk_desk.press("ctrl+k")
    clerk_desk.window("查找")
    clerk_desk.compose_chinese()
    clerk_desk.type("shoufei ")
    clerk_desk.compose_chinese(False)
    clerk_desk.press("Return")
    wait_for(lambda: not clerk_desk.is_open("查找"), "the search stayed open")
    clerk_desk.press("Return", "ctrl+Return")
    clerk_desk.window("受理")
    clerk_desk.press("Escape")
