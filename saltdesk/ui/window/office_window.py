"""The interface of the main window that the menu actions use."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget

from saltdesk.services.desk.desk import Desk
from saltdesk.settings import Settings
from saltdesk.ui.forms.ui_main_window import Ui_MainWindow
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks


class OfficeWindow(QMainWindow):
    """The context of the menu actions, and the status bar fields they may update."""

    desk: Desk
    settings: Settings
    form: Ui_MainWindow
    prompts: Prompts
    tasks: Tasks
    context: TabContext

    def tab(self, index: int) -> QWidget:
        """Return the tab at a position; build it on first use."""
        raise NotImplementedError

    def show_news(self, sentence: str) -> None:
        """Show a status bar message for some seconds."""
        raise NotImplementedError

    def show_actor(self) -> None:
        """Show the person at the desk."""
        raise NotImplementedError

    def remember_actor(self) -> None:
        """Save the person at the desk for the next start."""
        raise NotImplementedError

    def show_backup(self) -> None:
        """Show when the data was last backed up."""
        raise NotImplementedError
