"""A ledger in the real window: rows selected by keys and copied for Excel, and the menu key of a row."""

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from tests.desk.clerk_desk import stored, wait_for

pytestmark = pytest.mark.slow


@pytest.fixture
def three(desk):
    """Register three complaints before the program starts."""
    for matter in ("甲", "乙", "丙"):
        complaint = Complaint(received_at=desk.clock.now(), matter=matter)
        register_complaint(desk, Intake(complaint, Complainant()))


def _sentences(folder) -> list[str]:
    return [sentence for (sentence,) in stored(folder, "SELECT sentence FROM audit ORDER BY seq")]


def test_rows_are_selected_and_copied_by_keys_alone(three, clerk_desk, start, clerk_folder):
    start()
    clerk_desk.press("ctrl+f", "Return", "Home", "shift+Down", "shift+Down", "ctrl+c")
    wait_for(lambda: "复制投诉受理台账3行" in _sentences(clerk_folder), "nothing was copied")


def test_the_menu_key_offers_the_copy_of_the_selected_rows(three, clerk_desk, start, clerk_folder):
    start()
    clerk_desk.press("ctrl+f", "Return", "ctrl+a", "Menu", "Up", "Return")  # the last entry
    wait_for(lambda: "复制投诉受理台账3行" in _sentences(clerk_folder), "the menu copied nothing")


def test_the_second_act_of_the_bar_is_a_digit_away(three, clerk_desk, start, clerk_folder):
    start()
    clerk_desk.press("ctrl+f", "Return", "ctrl+2")
    clerk_desk.window("受理")
    clerk_desk.press("alt+o", "Down")
    clerk_desk.press("Return")
    accepted = "SELECT count(*) FROM complaint WHERE status = 'accepted'"
    wait_for(lambda: stored(clerk_folder, accepted) == [(1,)], "the digit accepted nothing")
