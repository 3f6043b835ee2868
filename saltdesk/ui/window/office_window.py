"""What the menus may ask of the main window."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget

from saltdesk.services.desk.desk import Desk
from saltdesk.settings import Settings
from saltdesk.ui.forms.ui_main_window import Ui_MainWindow
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Tasks


class OfficeWindow(QMainWindow):
    """The surroundings of a menu's work, and the lines of the status bar it may renew."""

    desk: Desk
    settings: Settings
    form: Ui_MainWindow
    prompts: Prompts
    tasks: Tasks
    context: TabContext

    def tab(self, index: int) -> QWidget:
        """The tab at a place, built at its first use."""
        raise NotImplementedError

    def show_news(self, sentence: str) -> None:
        """Show a sentence that needs no answer for some seconds."""
        raise NotImplementedError

    def show_actor(self) -> None:
        """Show who works here."""
        raise NotImplementedError

    def remember_actor(self) -> None:
        """Keep the person for the next start."""
        raise NotImplementedError

    def show_backup(self) -> None:
        """Show when the data was last backed up."""
        raise NotImplementedError
