"""The reminder of a working day on the desktop: once a day, off when switched off, silent on rest days."""

from datetime import date

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from saltdesk.domain.base.clock import FixedClock
from saltdesk.settings import REMINDED, REMINDER, Settings
from saltdesk.ui.today.reminder import Reminder, Tray
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps


class Told(Tray):
    """A tray that keeps what it would show."""

    def __init__(self, window, *, is_there=True):
        super().__init__(window, window.show_today)
        self.said, self._is_there = [], is_there

    def is_there(self):
        return self._is_there

    def say(self, sentence):
        self.said.append(sentence)


@pytest.fixture
def tray(window):
    steps.opened_adjustment(window.desk)
    return Told(window)


@pytest.fixture
def reminder(window, tray):
    return Reminder(window.context, window.settings, tray, window)


def test_it_tells_numbers_once_a_day_and_again_the_next_working_day(window, reminder, tray):
    reminder.start()
    window.tasks.wait()
    reminder.look()
    window.tasks.wait()
    assert tray.said == ["今天到期1件。"]
    window.desk.clock = FixedClock(date(2026, 11, 24))
    reminder.look()
    window.tasks.wait()
    assert tray.said == ["今天到期1件。", "已逾期1件。"]
    assert Settings(window.desk.store.folder).get(REMINDED).endswith("2026-11-24")


def test_it_is_silent_on_rest_days(window, reminder, tray):
    window.desk.clock = FixedClock(date(2026, 11, 28))
    reminder.look()
    window.tasks.wait()
    assert tray.said == []


def test_the_menu_switches_it_off_and_on(window, reminder, tray):
    assert window.form.reminder_action.isChecked()
    window.form.reminder_action.trigger()
    assert Settings(window.desk.store.folder).get(REMINDER) == "off"
    reminder.look()
    assert window.tasks.is_idle or tray.said == []
    window.tasks.wait()
    assert tray.said == []
    window.form.reminder_action.trigger()
    reminder.look()
    window.tasks.wait()
    assert tray.said == ["今天到期1件。"]


def test_without_a_tray_nothing_is_read(window):
    window.tasks.wait()
    tray = Told(window, is_there=False)
    Reminder(window.context, window.settings, tray, window).start()
    assert window.tasks.is_idle
    assert tray.said == []


def test_it_never_names_a_complainant(window, reminder, tray):
    cases.registered(window.desk)
    window.desk.clock = FixedClock(date(2026, 12, 7))
    reminder.look()
    window.tasks.wait()
    assert tray.said == ["已逾期2件。"]
    assert not any(part in tray.said[0] for part in (cases.NAME, cases.PHONE))


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", r"support raise\(\)", "propagateSize", extend=True)
def test_the_message_has_a_picture_and_a_click_on_it_shows_today(window):
    tray = Tray(window, window.show_today)
    tray.say("今天到期1件。")
    tray.say("今天到期2件。")
    (icon,) = window.findChildren(QSystemTrayIcon)
    assert not icon.icon().isNull()
    window.show_tab("complaints_tab")
    icon.messageClicked.emit()
    assert window.form.main_tabs.currentIndex() == 0


def test_the_icon_in_the_tray_shows_today_too(window, tray):
    window.show_tab("complaints_tab")
    tray._clicked()
    assert window.form.main_tabs.currentIndex() == 0
