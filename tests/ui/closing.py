"""Closing of windows: what stays behind is styled and laid out again in every later test."""

from PySide6.QtCore import QCoreApplication, QEvent

from saltdesk.ui.window.main_window import MainWindow


def close_for_good(window: MainWindow) -> None:
    """Close a window and delete it at once; ``deleteLater`` alone waits for the end of a later test."""
    window.tasks.shutdown()
    window.context.desk.changed = lambda _: None
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
