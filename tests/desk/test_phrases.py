"""Standard phrases in the real window: a sentence typed by pinyin is kept, and filled in by two keys."""

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from tests.desk.clerk_desk import stored, wait_for

pytestmark = pytest.mark.slow

_REFUSE = (235, 121)
"""Where the button 不予受理 of the ledger stands on the screen."""


@pytest.fixture
def complaint(desk):
    """Register a complaint before the program starts."""
    register_complaint(desk, Intake(Complaint(received_at=desk.clock.now(), matter="甲"), Complainant()))


def test_a_sentence_is_kept_and_filled_in_again(complaint, clerk_desk, start, clerk_folder):
    start()
    clerk_desk.click(*_REFUSE)
    clerk_desk.window("不予受理")
    clerk_desk.press("alt+q", "Down", "alt+r")
    clerk_desk.compose_chinese()
    clerk_desk.type("zhongguo ")
    clerk_desk.compose_chinese(False)
    clerk_desk.press("ctrl+a", "ctrl+j", "s")
    clerk_desk.window("存为常用语")
    clerk_desk.press("ctrl+Return")
    texts = "SELECT place, text FROM phrase"
    wait_for(
        lambda: stored(clerk_folder, texts) == [("complaint.refusal_text", "中国")], "no phrase was kept"
    )
    clerk_desk.press("End", "ctrl+j", "1", "ctrl+Return")
    refused = "SELECT refusal_text FROM complaint WHERE status = 'refused'"
    wait_for(lambda: stored(clerk_folder, refused) == [("中国中国",)], "the phrase was not filled in")
