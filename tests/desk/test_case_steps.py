"""A complaint handled by keys alone in the real window: the next step is always one Ctrl+Enter away."""

import pytest

from tests.desk.clerk_desk import stored, wait_for

pytestmark = pytest.mark.slow


def _status(folder):
    rows = stored(folder, "SELECT status FROM complaint")
    return rows[0][0] if rows else ""


def test_a_complaint_is_accepted_and_investigated_by_the_next_step_alone(clerk_desk, start, clerk_folder):
    start()
    clerk_desk.press("ctrl+n", "alt+m")
    clerk_desk.type("sfbz")
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: _status(clerk_folder) == "registered", "nothing was registered")
    for key in ("Escape", "Return", "ctrl+Return"):
        clerk_desk.press(key)
    clerk_desk.window("受理")
    clerk_desk.press("alt+o", "Down")
    clerk_desk.press("Return")
    wait_for(lambda: _status(clerk_folder) == "accepted", "the next step did not accept")
    clerk_desk.press("ctrl+Return")
    clerk_desk.window("交办")
    clerk_desk.press("Escape")
