"""The window lies on every screen an office has."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from saltdesk.ui.frame.window_size import fits, show_on_screen

PREFERRED = QSize(1366, 740)


@pytest.mark.parametrize(
    ("width", "height", "scale", "is_whole"),
    [
        (1366, 728, 1.0, False),
        (1366, 728, 1.25, False),
        (1366, 728, 1.5, False),
        (1366, 728, 2.0, False),
        (1920, 1040, 1.0, True),
        (1920, 1040, 1.5, False),
        (2560, 1400, 1.0, True),
    ],
)
def test_a_window_opens_in_its_own_size_only_where_it_fits(width, height, scale, is_whole):
    assert fits(PREFERRED, QSize(round(width / scale), round(height / scale))) is is_whole


class _Screen:
    def __init__(self, room):
        self._room = room

    def availableGeometry(self):
        from PySide6.QtCore import QRect

        return QRect(0, 0, self._room.width(), self._room.height())


@pytest.mark.parametrize("room", [QSize(1366, 728), QSize(911, 485), QSize(683, 364)])
def test_a_window_too_large_for_the_screen_opens_maximised_and_may_be_as_small_as_it(qtbot, room):
    class Window(QMainWindow):
        def screen(self):
            return _Screen(room)

    window = Window()
    qtbot.addWidget(window)
    window.resize(PREFERRED)
    show_on_screen(window)
    assert window.isMaximized()
    smallest = window.minimumSize()
    assert smallest.width() < room.width()
    assert smallest.height() < room.height()
    assert smallest.width() <= 900
    assert smallest.height() <= 500


def test_the_pages_of_the_window_do_not_force_it_beyond_the_smallest_size(window):
    for place in range(window.form.main_tabs.count()):
        window.show_tab(place)
        window.resize(900, 500)
        assert (window.width(), window.height()) == (900, 500)
