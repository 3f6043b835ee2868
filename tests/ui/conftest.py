"""The window under test: the real one, offscreen, with prompts that record instead of asking."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.app import build_application, open_window
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.window.item_page import item_page
from saltdesk.ui.window.main_window import MainWindow

TODAY = date(2026, 11, 23)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The offscreen platform says so for every window with a smallest size, and for tool tips.
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", r"support raise\(\)", extend=True))


class RecordedPrompts(Prompts):
    """Keeps what was said, and answers from lists that a test fills; an unforeseen one fails the test."""

    def __init__(self) -> None:
        super().__init__(None)
        self.told: list[str] = []
        self.problems: list[SaltdeskError] = []
        self.bugs: list[BaseException] = []
        self.questions: list[str] = []
        self.choices: list[int] = []
        self.texts: list[str | None] = []
        self.retries: list[bool] = []
        self.paths: list[Path | None] = []
        self.names: list[str] = []

    def inform(self, sentence: str, title: str = "") -> None:
        self.told.append(sentence)

    def choose(self, question: str, options, no: str = "取消", title: str = "", *, prefers_no=False) -> int:
        self.questions.append(question)
        return self.choices.pop(0)

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        self.questions.append(question)
        return self.texts.pop(0)

    def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
        self.problems.append(error)
        return self.retries.pop(0) if can_retry and self.retries else False

    def show_bug(self, error: BaseException) -> None:
        self.bugs.append(error)

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        self.names.append(name)
        return self.paths.pop(0)

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.paths.pop(0)

    def open_folder(self, title: str) -> Path | None:
        return self.paths.pop(0)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return build_application()


@pytest.fixture
def bureau_copy(sample_bureau: Callable[[date, Path], None], tmp_path: Path) -> Path:
    """A copy of the sample bureau that belongs to one test."""
    folder = tmp_path / "示例"
    sample_bureau(TODAY, folder)
    return folder


@pytest.fixture(autouse=True)
def nothing_is_collected_while_it_is_painted() -> Iterator[None]:
    """A widget only its test knows must not be freed in the middle of its own painting: the process ends."""
    gc.collect(1)
    gc.disable()
    yield
    gc.enable()
    # What was closed is gone before another test begins: a timer of it would find its data closed.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture
def recorder() -> RecordedPrompts:
    return RecordedPrompts()


@pytest.fixture
def bring_forward(qtbot) -> Callable[[QWidget], None]:
    """Shows a window and gives it the keyboard, as a click on it would."""

    def bring(widget: QWidget) -> None:
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return bring


@pytest.fixture
def context(qapp: QApplication, desk: Desk, recorder: RecordedPrompts) -> Iterator[TabContext]:
    """What a screen is handed, without a window around it."""
    tasks = Tasks(desk, recorder)
    yield TabContext(desk, tasks, recorder, item_page=item_page)
    tasks.shutdown()
    tasks.deleteLater()


@pytest.fixture
def window(qtbot, desk: Desk, recorder: RecordedPrompts, bring_forward) -> Iterator[MainWindow]:
    """The main window, shown at the size of a common office screen."""
    made = open_window(desk, recorder)
    made.resize(1366, 740)
    bring_forward(made)
    yield made
    made.tasks.shutdown()
    desk.changed = lambda _: None
    made.close()
    made.deleteLater()
    qtbot.wait(0)


@pytest.fixture
def in_dialog(qtbot) -> Iterator[Callable[[Callable[[QWidget], object]], None]]:
    """Calls what is handed to it with the next modal dialog that opens."""
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
