"""Text pasted from Excel, WPS or a web page into fields of one line, and files dragged over fields."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit


@pytest.fixture
def frame(qtbot, bring_forward):
    frame = QWidget()
    qtbot.addWidget(frame)
    lines = QVBoxLayout(frame)
    box = QComboBox(frame)
    box.setEditable(True)
    for field in (QLineEdit(frame), DateEdit(frame), box):
        lines.addWidget(field)
    bring_forward(frame)
    frame.fields = frame.findChildren(QLineEdit)
    return frame


def _paste(field, text, qtbot):
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_pasted_lines_and_cells_become_one_line_in_every_field(frame, qtbot):
    assert len(frame.fields) == 3
    for field in frame.fields:
        _paste(field, "食盐零售\r\n许可证\t核发\n", qtbot)
        assert field.text() == "食盐零售 许可证 核发"


def test_text_around_the_pasted_text_and_the_cursor_behind_it_stay(frame, qtbot):
    field = frame.fields[0]
    qtbot.keyClicks(field, "ab")
    field.setCursorPosition(1)
    _paste(field, "1\n2", qtbot)
    assert field.text() == "a1 2b"
    assert field.cursorPosition() == 4


def test_spaces_that_are_typed_stay(frame, qtbot):
    qtbot.keyClicks(frame.fields[0], "a b ")
    assert frame.fields[0].text() == "a b "


class _Page(QWidget):
    """A page that takes dropped files, as the intake does."""

    def __init__(self):
        super().__init__()
        self.setAcceptDrops(True)
        self.taken = 0

    def dragEnterEvent(self, event):
        self.taken += 1
        event.acceptProposedAction()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, DateEdit, NoteEdit])
def test_a_file_dragged_over_a_text_belongs_to_the_page_and_dragged_words_to_the_text(kind, qtbot):
    page = _Page()
    qtbot.addWidget(page)
    field = kind(page)
    page.show()
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    for data, taken in ((_dragged(urls=[QUrl.fromLocalFile("/甲.pdf")]), 1), (_dragged(text="盐"), 1)):
        event = QDragEnterEvent(
            QPoint(2, 2), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(target, event)
        assert page.taken == taken
        assert event.isAccepted()


def _dragged(urls=(), text=""):
    data = QMimeData()
    data.setUrls(list(urls))
    if text:
        data.clear()
        data.setText(text)
    return data
