"""The window comes back as each person left it, where it still fits."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QGuiApplication

from saltdesk.app import open_window
from saltdesk.domain.base.people import Actor, Role
from saltdesk.ledgers.base.palette import DARK, LIGHT, colours
from saltdesk.settings import WINDOW_VIEWS, Settings
from saltdesk.ui.looks.appearance import Look, wear
from saltdesk.ui.window.main_window import MainWindow
from saltdesk.ui.window.window_views import PLACE, WindowViews
from tests.ui.closing import close_for_good

OTHER = Actor("赵某", "leaders", "局领导", Role.LEADER)


@pytest.fixture
def opened(qapp, desk, recorder) -> Iterator[Callable[[], MainWindow]]:
    """Yield a function that opens the window; at the end the program looks as before."""
    windows: list[MainWindow] = []

    def build() -> MainWindow:
        windows.append(open_window(desk, recorder))
        windows[-1].show()
        return windows[-1]

    yield build
    for window in windows:
        close_for_good(window)
    wear(qapp, Look.LIGHT)


def choose(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    action.trigger()
    assert action.isChecked()


def test_look_and_text_size_are_chosen_in_the_menu_and_come_back(opened, qapp):
    first = opened()
    choose(first, "dark_action")
    choose(first, "text_150_action")
    assert colours() is DARK
    assert qapp.font().pointSizeF() == 10.5 * 1.5
    first.close()
    wear(qapp, Look.LIGHT)
    second = opened()
    assert colours() is DARK
    assert qapp.font().pointSizeF() == 10.5 * 1.5
    assert second.findChild(QAction, "text_150_action").isChecked()


def test_each_person_has_a_look_of_their_own(opened, desk):
    window = opened()
    choose(window, "dark_action")
    leader = desk.actor
    window.seat(OTHER)
    assert colours() is LIGHT
    window.seat(leader)
    assert colours() is DARK


def test_filters_and_splitters_come_back(opened):
    first = opened()
    first.resize(1366, 740)
    tab = first.show_tab("complaints_tab")
    tab.form.mine_check.setChecked(True)
    tab.form.period_combo.setCurrentIndex(2)
    tab.form.content_splitter.setSizes([700, 600])
    sizes = tab.form.content_splitter.sizes()
    first.close()
    second = opened()
    second.resize(1366, 740)
    again = second.show_tab("complaints_tab")
    assert again.query().mine
    assert again.form.period_combo.currentIndex() == 2
    assert again.form.content_splitter.sizes() == pytest.approx(sizes, abs=3)


def test_the_window_returns_to_its_place_only_while_a_screen_holds_it(opened, desk):
    room = QGuiApplication.primaryScreen().availableGeometry()
    inside = QRect(room.left() + 20, room.top() + 50, room.width() - 120, room.height() - 160)
    views = WindowViews(Settings(desk.store.folder))
    for area, is_restored in ((inside, True), (inside.translated(5000, 0), False)):
        views.keep(desk.actor, {PLACE: {"area": list(area.getRect()), "is_whole": False}})
        assert (opened().geometry().topLeft() == area.topLeft()) is is_restored


@pytest.mark.parametrize(
    "text",
    ["{", "[]", '{"leaders/测试局长": 3}', '{"leaders/测试局长": {"place": {"area": ["a"]}, "ledgers": []}}'],
)
def test_settings_that_cannot_be_used_mean_the_usual_window(opened, desk, text):
    Settings(desk.store.folder).set(WINDOW_VIEWS, text)
    window = opened()
    assert window.form.main_tabs.currentIndex() == 0
    assert colours() is LIGHT
