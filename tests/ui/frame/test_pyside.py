"""PySide itself, on which every screen stands."""

import sys

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit


def test_void_calls_do_not_use_up_references_to_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 drops one per call and ends the process (reliability 0.1)."""
    field, text, label = QLineEdit(), QPlainTextEdit(), QLabel()
    for widget in (field, text, label):
        qtbot.addWidget(widget)
    calls = (
        lambda: field.setText("盐"),
        lambda: field.setEnabled(True),
        lambda: text.setPlainText("盐"),
        lambda: label.setText("盐"),
        lambda: label.setVisible(False),
        lambda: field.setToolTip("盐"),
    )
    for call in calls:
        before = sys.getrefcount(None)
        for _ in range(300):
            call()
        # Caches may hold a few; a real drift is 300 and more.
        assert abs(sys.getrefcount(None) - before) < 30
