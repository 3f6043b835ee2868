"""Pictures of the tabs in every look and size."""

import pytest
from PySide6.QtGui import QImage

from saltdesk.tour import looks
from saltdesk.tour.looks import SCREENS, SIZES, tour_looks
from saltdesk.ui.window.main_window import TABS
from tests.days import TODAY

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


def test_a_screen_is_taken_in_three_looks_and_three_sizes(qapp, tmp_path, monkeypatch):
    screens = ("today_tab", "phone_intake")
    assert {place.name for place in TABS} <= set(SCREENS)
    monkeypatch.setattr(looks, "SCREENS", screens)
    told = list(tour_looks(tmp_path, TODAY))
    pictures = {path.stem.partition("-")[2]: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert len(told) == len(pictures) == 3 * len(SIZES) * len(screens)
    for width, height in SIZES:
        for screen in screens:
            taken = [pictures[f"{look}-{width}x{height}-{screen}"] for look in ("light", "dark", "contrast")]
            assert {(one.width(), one.height()) for one in taken} == {(width, height)}
            assert len({one.pixelColor(4, height // 2).name() for one in taken}) == 3, screen
