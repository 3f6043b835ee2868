"""A screen in a test: prompts that answer by themselves, a clock that can be set, and the dialog on top."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks
from saltdesk.ui.ledger.ledger_tab import LedgerTab, TabContext
from saltdesk.ui.window.item_page import item_page
from saltdesk.ui.window.main_window import ChangeBell


class AnsweringPrompts(Prompts):
    """Remembers what was said and answers what a test put in."""

    def __init__(self) -> None:
        super().__init__(None)
        self.said: list[str] = []
        self.agrees = True
        self.text = "测试理由"
        self.path: Path | None = None

    def inform(self, sentence: str, title: str = "") -> None:
        self.said.append(sentence)

    def choose(self, question: str, options: Any, no: str = "", title: str = "") -> int:
        self.said.append(question)
        return 0 if self.agrees else -1

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        self.said.append(question)
        return self.text

    def show_problem(self, error: Any, can_retry: bool = False) -> bool:
        self.said.append(error.sentence)
        return False

    def show_bug(self, error: BaseException) -> None:
        raise error

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        return self.path

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self.path

    def open_folder(self, title: str) -> Path | None:
        return self.path


@pytest.fixture
def prompts() -> AnsweringPrompts:
    return AnsweringPrompts()


@pytest.fixture
def context(desk: Desk, qapp: QApplication, prompts: AnsweringPrompts) -> Iterator[TabContext]:
    tasks = Tasks(desk, prompts)
    yield TabContext(desk, tasks, prompts, item_page=item_page)
    tasks.shutdown()


@pytest.fixture
def show(context: TabContext, qtbot: QtBot) -> Callable[[type[LedgerTab]], Any]:
    """Open a tab as the window does."""

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
    """Make it another day for everybody."""

    def turn(day: date) -> None:
        context.desk.clock = FixedClock(day)

    return turn


@pytest.fixture
def top_dialog(qapp: QApplication) -> Callable[[], Any]:
    """The dialog that lies on top."""

    def find() -> QDialog:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    return find


@pytest.fixture
def write(qapp: QApplication) -> Callable[[QWidget, str], None]:
    """Type into a field as an input method does: the text arrives when the composition is committed."""

    def commit(field: QWidget, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        qapp.sendEvent(field, event)

    return commit


@pytest.fixture
def click(qtbot: QtBot) -> Callable[[Any], None]:
    """Press a button that must be possible."""

    def press(button: Any) -> None:
        assert button.isEnabled(), button.toolTip()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def sentences() -> Callable[[QWidget], list[str]]:
    """What stands beside the fields of a form."""

    def read(form: QWidget) -> list[str]:
        labels = form.findChildren(QLabel)
        return [label.text() for label in labels if label.property("kind") == "problem" and label.text()]

    return read
