"""更正 in the real window: opened, filled and saved by keys alone, with a reason in Chinese."""

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from tests.desk.clerk_desk import stored, wait_for

_REASONS = "SELECT reason FROM audit WHERE act = 'complaint.correct'"


@pytest.fixture
def complaint(desk):
    """Register a complaint before the program starts."""
    register_complaint(desk, Intake(Complaint(received_at=desk.clock.now(), matter="甲"), Complainant()))


def test_a_record_is_corrected_with_a_chinese_reason_by_keys_alone(
    complaint, clerk_desk, start, clerk_folder
):
    start()
    clerk_desk.press("ctrl+f", "Return", "Return", "Right", *["Tab"] * 11, "space")
    clerk_desk.window("更正")
    clerk_desk.press("Down", "alt+r")
    clerk_desk.compose_chinese()
    clerk_desk.type("cuowu ")
    clerk_desk.press("ctrl+Return", "ctrl+Return")
    wait_for(lambda: stored(clerk_folder, _REASONS) == [("错误",)], "nothing was corrected")
    assert stored(clerk_folder, "SELECT channel FROM complaint") == [("letter",)]
