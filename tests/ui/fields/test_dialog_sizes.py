"""Every dialog fits every screen of an office, and none of its controls is cut, covered or out of reach."""

import io

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from reportlab.pdfgen.canvas import Canvas

from saltdesk.ui.complaints.handling.answer_dialog import AnswerDialog
from saltdesk.ui.frame import screen_fit
from saltdesk.ui.frame.window_size import FRAME
from saltdesk.ui.looks.appearance import Look, wear
from tests.ui.every_dialog import Samples, dialog_classes, name_of
from tests.ui.geometry import ROOMS, faults, settle

DIALOGS = dialog_classes()
TRIED = (*ROOMS[:3], ROOMS[-1])
"""The smaller rooms, where the contents scroll, and the largest."""


@pytest.fixture(scope="module")
def samples(built) -> Samples:
    page = io.BytesIO()
    canvas = Canvas(page)
    canvas.drawString(72, 72, "1")
    canvas.save()
    built.pdf = page.getvalue()
    return built


@pytest.fixture
def opened(samples, monkeypatch):
    """Return a function that opens a dialog on a screen with so much room in logical pixels."""
    shown: list[QDialog] = []

    def build(kind: type[QDialog], width: int, height: int) -> QDialog:
        monkeypatch.setattr(screen_fit, "room_for", lambda _: QSize(width, height) - FRAME)
        dialog = samples.build(kind)
        shown.append(dialog)
        dialog.resize(dialog.size().expandedTo(dialog.sizeHint()))
        dialog.show()
        settle(dialog, dialog.size())
        return dialog

    yield build
    for dialog in shown:
        dialog.hide()
        dialog.deleteLater()
    QApplication.processEvents()


@pytest.mark.parametrize("kind", DIALOGS, ids=name_of)
def test_a_dialog_fits_every_screen_and_shows_all_its_controls(kind, opened):
    for width, height in TRIED:
        dialog = opened(kind, width, height)
        assert QRect(0, 0, width, height).contains(QRect(QPoint(0, 0), dialog.size() + FRAME))
        assert faults(dialog) == [], (width, height)


@pytest.mark.parametrize("percent", [150, 200])
def test_every_dialog_shows_all_its_controls_with_large_text(percent, opened, qapp):
    wear(qapp, Look.LIGHT, percent)
    found = {}
    for kind in DIALOGS:
        dialog = opened(kind, 1366, 728)
        found[name_of(kind)] = faults(dialog)
        if not QRect(0, 0, 1366, 728).contains(QRect(QPoint(0, 0), dialog.size() + FRAME)):
            found[name_of(kind)].append(f"{dialog.size()} is too large")
        dialog.hide()
    wear(qapp, Look.LIGHT)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_every_dialog_grows_with_the_reasons_of_a_refusal(opened):
    found = {}
    for kind in DIALOGS:
        dialog = opened(kind, 1366, 728)
        label = dialog.findChild(QLabel, "problem_label")
        if label is not None:
            label.setText("\n".join("这一步还缺的事项没有登记，请先登记后再办理。" for _ in range(3)))
            label.show()
            for _ in range(5):
                QApplication.processEvents()
            found[name_of(kind)] = faults(dialog)
        dialog.hide()
    assert len(found) > 50
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_dialog_that_grows_while_open_stays_on_the_screen_with_its_buttons_in_sight(opened):
    dialog = opened(AnswerDialog, 900, 360)
    dialog.form.problem_label.setText("\n".join("原因" for _ in range(5)))
    dialog.form.problem_label.show()
    settle(dialog, dialog.size())
    assert dialog.height() <= 360
    assert faults(dialog) == []
    button = dialog.findChild(QPushButton, "answer_button")
    assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))
