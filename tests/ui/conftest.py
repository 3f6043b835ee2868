"""Fixtures of the window: the real window, offscreen, with prompts that record instead of asking."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from saltdesk.app import build_application, open_window
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.window.item_page import item_page
from saltdesk.ui.window.main_window import ChangeBell, MainWindow
from tests.days import TODAY
from tests.people import LEADER
from tests.ui.closing import close_for_good
from tests.ui.recorded_prompts import RecordedPrompts

_NOT_OFFSCREEN = ("propagateSizeHints", r"support raise\(\)", "grabbing the keyboard")
"""What the offscreen platform logs for windows with a minimum size, tool tips and popups."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*_NOT_OFFSCREEN, extend=True))


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return build_application()


@pytest.fixture
def bureau_copy(sample_bureau: Callable[[date, Path], None], tmp_path: Path) -> Path:
    """Return a copy of the sample bureau for one test."""
    folder = tmp_path / "示例"
    sample_bureau(TODAY, folder)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_collected_while_it_is_painted() -> Iterator[None]:
    """Disable garbage collection during a test, because freeing a widget while it is painted crashes."""
    gc.collect(1)
    gc.disable()
    yield
    gc.enable()
    # Delete closed widgets before the next test; their timers would access closed data.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture
def recorder() -> RecordedPrompts:
    return RecordedPrompts()


@pytest.fixture
def prompts(recorder: RecordedPrompts) -> Iterator[RecordedPrompts]:
    """Yield the same prompts, answering by default: they agree, give a reason, and choose no file."""
    recorder.answers_alone = True
    yield recorder
    assert recorder.bugs == []


@pytest.fixture
def bring_forward(qtbot) -> Callable[[QWidget], None]:
    """Return a function that shows a window and activates it, as a click would."""

    def bring(widget: QWidget) -> None:
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return bring


@pytest.fixture
def context(qapp: QApplication, desk: Desk, recorder: RecordedPrompts) -> Iterator[TabContext]:
    """Yield the context of a screen, without a window."""
    tasks = Tasks(desk, recorder)
    yield TabContext(desk, tasks, recorder, item_page=item_page)
    tasks.shutdown()
    tasks.deleteLater()


@pytest.fixture
def show(context: TabContext, prompts: RecordedPrompts, qtbot: QtBot) -> Callable[[type[LedgerTab]], Any]:
    """Return a function that opens a tab as the window does, with prompts that answer by default."""

    def build(kind: type[LedgerTab]) -> Any:
        tab = kind(context)
        qtbot.addWidget(tab)
        bell = ChangeBell(tab)
        bell.rang.connect(tab.changed)
        context.desk.changed = bell.rang.emit
        tab.resize(1366, 680)
        tab.show()
        return tab

    return build


@pytest.fixture
def set_day(context: TabContext) -> Callable[[date], None]:
    """Return a function that changes today's date."""

    def turn(day: date) -> None:
        context.desk.clock = FixedClock(day)

    return turn


@pytest.fixture
def top_dialog(qapp: QApplication) -> Callable[[], Any]:
    """Return a function that finds the top dialog."""

    def find() -> QDialog:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    return find


@pytest.fixture
def write(qapp: QApplication) -> Callable[[QWidget, str], None]:
    """Return a function that types as an input method does: the field gets the committed text."""

    def commit(field: QWidget, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        qapp.sendEvent(field, event)

    return commit


@pytest.fixture
def click(qtbot: QtBot) -> Callable[[Any], None]:
    """Return a function that clicks a button, which must be enabled."""

    def press(button: Any) -> None:
        assert button.isEnabled(), button.toolTip()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def sentences() -> Callable[[QWidget], list[str]]:
    """Return a function that reads the problem texts beside the fields of a form."""

    def read(form: QWidget) -> list[str]:
        labels = form.findChildren(QLabel)
        return [label.text() for label in labels if label.property("kind") == "problem" and label.text()]

    return read


@pytest.fixture
def window(desk: Desk, recorder: RecordedPrompts, bring_forward) -> Iterator[MainWindow]:
    """Yield the main window at the size of a common office screen."""
    made = open_window(desk, recorder)
    made.resize(1366, 740)
    bring_forward(made)
    yield made
    close_for_good(made)


@pytest.fixture(scope="session")
def sample_pdf() -> bytes:
    """Return a PDF of one page."""
    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(72, 720, "1")
    canvas.save()
    return file.getvalue()


@pytest.fixture(scope="module")
def bureau_window(
    sample_bureau: Callable[[date, Path], None], tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[MainWindow]:
    """Yield the window of the sample bureau for tests that only look; a leader is at the desk."""
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(TODAY, folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    prompts = RecordedPrompts()
    prompts.answers_alone = True
    made = open_window(desk, prompts)
    made.resize(1366, 740)
    made.show()
    made.activateWindow()
    yield made
    close_for_good(made)
    desk.store.close()


@pytest.fixture
def steady_cursor(qapp: QApplication) -> Iterator[None]:
    """Keep the text cursor from blinking: a picture would show it or not."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.fixture
def opened_bureau(
    bureau_copy: Path, recorder: RecordedPrompts, bring_forward: Callable[[QWidget], None]
) -> Callable[[], AbstractContextManager[MainWindow]]:
    """Return what opens the window of a copy of the sample bureau, a leader at the desk, and closes it."""

    @contextmanager
    def opened() -> Iterator[MainWindow]:
        desk = open_desk(bureau_copy, LEADER, FixedClock(TODAY))
        window = open_window(desk, recorder)
        window.resize(1366, 740)
        bring_forward(window)
        try:
            yield window
        finally:
            close_for_good(window)
            desk.store.close()

    return opened


@pytest.fixture
def seen(
    opened_bureau: Callable[[], AbstractContextManager[MainWindow]],
    recorder: RecordedPrompts,
    steady_cursor: None,
) -> Callable[..., dict[str, QImage]]:
    """Return a function that opens the sample bureau, prepares its window, and returns how it looks."""
    recorder.answers_alone = True

    def look(
        prepare: Callable[[MainWindow], object], shown: Callable[[MainWindow], dict[str, QImage]]
    ) -> dict[str, QImage]:
        with opened_bureau() as window:
            prepare(window)
            return shown(window)

    return look


@pytest.fixture
def in_dialog(qtbot) -> Iterator[Callable[[Callable[[QWidget], object]], None]]:
    """Yield a function that registers a callback for the next modal dialog that opens."""
    timers: list[QTimer] = []
    waiting: list[Callable[[QWidget], object]] = []

    def expect(act: Callable[[QWidget], object]) -> None:
        waiting.append(act)
        timer = QTimer(interval=10)
        timers.append(timer)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                timer.stop()
                waiting.remove(act)
                act(dialog)

        timer.timeout.connect(look)
        timer.start()

    yield expect
    for timer in timers:
        timer.stop()
    assert not waiting, "the expected dialog never opened"


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[type, str], list[Any]]:
    """Return a function that counts the calls of a method from then on: the list of who was called."""

    def count(kind: type, name: str) -> list[Any]:
        called: list[Any] = []
        real = getattr(kind, name)

        def call(one: Any, *given: Any) -> Any:
            called.append(one)
            return real(one, *given)

        monkeypatch.setattr(kind, name, call)
        return called

    return count


@pytest.fixture
def own_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give back the exception hook, which ``run`` takes."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def no_window_stays(qapp: QApplication) -> Iterator[None]:
    """Delete the closed windows that ``run`` leaves to the end of the program."""
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()


@pytest.fixture
def when_open(qapp: QApplication) -> Iterator[list[Actor]]:
    """Close the window that ``run`` opens, and yield who sat at it."""
    seen: list[Actor] = []
    timer = QTimer(interval=10)

    def look() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible() and not seen:
                seen.append(widget.desk.actor)
                timer.stop()
                widget.close()

    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


STEPS_LATE = 60.0
"""Seconds after which the steps of a test have failed."""


@pytest.fixture
def drive(qapp: QApplication) -> Iterator[Callable[..., list[MainWindow]]]:
    """Yield a function that calls each step with a window once it is open, one step a window."""
    timers: list[QTimer] = []

    def start(*steps: Callable[[MainWindow], object]) -> list[MainWindow]:
        left, deadline = list(steps), monotonic() + STEPS_LATE
        known: list[MainWindow] = []
        timer = QTimer(interval=10)

        def look() -> None:
            if monotonic() > deadline:
                # The window that waits for a step that failed would wait for ever.
                timer.stop()
                QApplication.exit(1)
                return
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, MainWindow) and widget.isVisible() and widget not in known and left:
                    known.append(widget)
                    left.pop(0)(widget)

        timer.timeout.connect(look)
        timer.start()
        timers.append(timer)
        return known

    yield start
    for timer in timers:
        timer.stop()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()
