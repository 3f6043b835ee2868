"""What is built ahead of its first click looks as what the click itself builds, to the last dot."""

import pytest

from saltdesk.ui.window.tabs_ahead import TabsAhead
from tests.ui.screen_pictures import different, opened, pictures

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("shown", "least"), [(pictures, 30), (opened, 12)])
def test_what_is_made_ahead_looks_as_what_a_click_makes(shown, least, seen, qtbot):
    def build_ahead(window):
        window.build_ahead()
        qtbot.waitUntil(lambda: window.findChildren(TabsAhead)[-1].is_done, timeout=30_000)

    ahead, clicked = seen(build_ahead, shown), seen(lambda window: window.tasks.wait(), shown)
    assert len(ahead) > least
    assert different(ahead, clicked) == {}
