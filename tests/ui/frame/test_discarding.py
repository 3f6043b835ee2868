from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from saltdesk.ui.frame.discarding import discard


def test_a_widget_discarded_at_once_never_becomes_a_window(qtbot, bring_forward):
    frame = QWidget()
    qtbot.addWidget(frame)
    lines = QVBoxLayout(frame)
    bring_forward(frame)
    label = QLabel("拟取消本事项", frame)
    lines.addWidget(label)
    discard(label)
    QApplication.sendPostedEvents(label)
    assert not label.isVisible()
    assert lines.count() == 0
