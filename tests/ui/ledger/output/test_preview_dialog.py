"""Turning the pages of a preview by keys."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from reportlab.pdfgen.canvas import Canvas

from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog

PAGES = 4


@pytest.fixture
def dialog(context, qtbot, bring_forward):
    file = BytesIO()
    canvas = Canvas(file)
    for page in range(PAGES):
        canvas.drawString(100, 700, str(page))
        canvas.showPage()
    canvas.save()
    made = PreviewDialog(context, "四页", file.getvalue(), "四页.pdf")
    qtbot.addWidget(made)
    bring_forward(made)
    made.show_at(100)
    qtbot.waitUntil(lambda: made.form.pages_area.verticalScrollBar().maximum() > 0)
    return made


def test_page_keys_turn_pages_and_stop_at_both_ends(dialog, qtbot):
    seen = []
    for key in (
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_End,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_PageUp,
    ):
        qtbot.keyClick(dialog, key)
        seen.append(dialog.page())
    assert seen == [1, 2, 1, PAGES - 1, PAGES - 1, 0, 0]


def _is_drawn(dialog, place):
    """Return whether a page shows its number and not only white."""
    picture = dialog._labels[place].pixmap().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return min(bytes(picture.constBits())) < 128


def test_pages_out_of_view_are_drawn_when_they_are_turned_to_or_in_the_next_moments(dialog, qtbot):
    dialog.show_at(200)
    assert [_is_drawn(dialog, place) for place in range(PAGES)] == [True, False, False, False]
    # Empty pages of one size are one picture, which is filled once.
    assert len({dialog._labels[place].pixmap().cacheKey() for place in range(1, PAGES)}) == 1
    dialog.show_page(PAGES - 1)
    assert _is_drawn(dialog, PAGES - 1)
    qtbot.waitUntil(lambda: all(_is_drawn(dialog, place) for place in range(PAGES)))
    assert len({dialog._labels[place].pixmap().size().toTuple() for place in range(PAGES)}) == 1
